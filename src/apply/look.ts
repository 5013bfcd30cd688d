import { isFault } from "../model/errors.ts";
import type { Ownership } from "../model/evidence.ts";
import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import type { AdoptKey, AdoptSecret, Base } from "../model/plan/effect.ts";
import type { Sealed } from "../model/sealed.ts";
import { findNewestOwned } from "../model/version.ts";
import type { Reader } from "../model/world.ts";
import type { EffectContext, EffectResult } from "./context.ts";

/** An object as it stands now; a secret's `value` is absent where it is disabled or may not be read. */
export type SeenObject = {
  readonly live: LiveVersion;
  readonly value?: Sealed;
  /** A key's public numbers. */
  readonly numbers?: string;
};

/** What a look needs. */
export type LookContext = Pick<EffectContext, "writer" | "digestMetadata">;

/**
 * Looks at an object right before we overwrite it: undefined where it moved since the plan, or is gone. That takes one
 * GET; where the value is hidden, the list of its versions, which needs no right to read values.
 */
export async function lookAgain(
  { writer, digestMetadata }: LookContext,
  id: ObjectId,
  base: Base,
): Promise<SeenObject | undefined> {
  const isSeen = (live: LiveVersion) => isUnmoved(live, base) && digestMetadata(live) === base.seen;
  const object = await readObject(writer(id.vault), id, base, isSeen);
  return object && isSeen(object.live) ? object : undefined;
}

/**
 * The context of a write that is tried again only where the object is still as it was seen last. Minutes may lie between
 * two tries, and each of them looks first, as the first one did.
 * @param seen undefined where there was none
 */
export const watchObject = <C extends LookContext>(
  context: C,
  id: ObjectId,
  seen: LiveVersion | undefined,
): C => ({
  ...context,
  writer: (vault: string) => {
    const writer = context.writer(vault);
    return { ...writer, ...writer.watching(() => isStill(context, id, seen)) };
  },
});

async function isStill(context: LookContext, id: ObjectId, seen: LiveVersion | undefined): Promise<boolean> {
  if (!seen) return !(await hasVersions(context.writer(id.vault)[id.kind], id.name));
  const now = await lookAgain(context, id, { ...seen, seen: context.digestMetadata(seen) });
  return now !== undefined && looksSame(now.live, seen, context);
}

async function hasVersions({ listVersions }: Reader[ObjectId["kind"]], name: string): Promise<boolean> {
  const { done } = await listVersions(name)[Symbol.asyncIterator]().next();
  return done !== true;
}

/** Whether nobody wrote to the version in between, nor a newer one. */
export const looksSame = (now: LiveVersion, seen: LiveVersion, { digestMetadata }: LookContext): boolean =>
  now.version === seen.version &&
  now.updated === seen.updated &&
  digestMetadata(now) === digestMetadata(seen);

const isUnmoved = (live: LiveVersion, { created, updated }: Base): boolean =>
  live.created === created && (updated === undefined || live.updated === updated);

async function readObject(
  reader: Reader,
  { kind, name }: ObjectId,
  base: Base,
  isSeen: (live: LiveVersion) => boolean,
): Promise<SeenObject | undefined> {
  try {
    return kind === "key" ? await readKey(reader, name) : await reader.secret.get(name);
  } catch (error) {
    if (isFault(error, "not found")) return undefined;
    if (!isFault(error, "disabled", "forbidden")) throw error;
  }
  const versions = await Array.fromAsync(reader[kind].listVersions(name));
  if (versions.some(({ created }) => created > base.created)) return undefined;
  const candidates = versions.filter((version) => isUnmoved(version, base));
  const live = candidates.find(isSeen);
  if (!live) return undefined;
  // Versions of one second cannot be told apart by a list: the service knows which is the newest.
  return { live: candidates.length === 1 ? live : { ...live, version: "" } };
}

async function readKey(reader: Reader, name: string): Promise<SeenObject> {
  const { live, key } = await reader.key.get(name);
  return { live, ...(key.numbers !== undefined && { numbers: key.numbers }) };
}

/**
 * For whom an object is that an effect adopts. The plan knows it, except of one that was soft-deleted. Its versions can
 * only be listed when it is back, and they show for whom it was before a version without owner came over it.
 */
export async function findFormerOwner(
  { id, owners }: AdoptSecret | AdoptKey,
  { live }: SeenObject,
  { writer, findOwnership }: EffectContext,
): Promise<Ownership> {
  if (!owners) return { is: "unowned" };
  const versions = await Array.fromAsync(writer(id.vault)[id.kind].listVersions(id.name));
  const ownership = findOwnership(id, live, findNewestOwned(versions), owners);
  return ownership.is === "ours" && ownership.forged ? { is: "unowned" } : ownership;
}

export const refuseForeign = (owner: string): EffectResult => ({
  result: "refused",
  message: `it is owned by ${JSON.stringify(owner)}`,
  hint: `let ${JSON.stringify(owner)} give it up, or name that owner in the vault's owners`,
});
