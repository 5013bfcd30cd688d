import type { AdoptKey, AdoptSecret, Base } from "../model/effect.ts";
import { isFault } from "../model/errors.ts";
import type { Ownership } from "../model/evidence.ts";
import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import type { Sealed } from "../model/sealed.ts";
import { findNewestOwned } from "../model/version.ts";
import type { Reader } from "../model/world.ts";
import type { EffectResult, Performer } from "./context.ts";

/** What stands there now; a secret's `value` is absent where it is disabled or may not be read. */
export type SeenObject = {
  readonly live: LiveVersion;
  readonly value?: Sealed;
  /** A key's public numbers. */
  readonly numbers?: string;
};

/** The plan's view of an object, made comparable with what is seen now. */
type Seen = (live: LiveVersion) => string;

/**
 * Looks once more before something is overwritten: undefined where the object moved since the plan, or is gone.
 * One GET; where the value is hidden, the list of its versions, which needs no right to read values.
 */
export async function lookAgain(
  reader: Reader,
  id: ObjectId,
  base: Base,
  seen: Seen,
): Promise<SeenObject | undefined> {
  const sight = await read(reader, id, base, seen);
  return sight && unmoved(sight.live, base) && seen(sight.live) === base.seen ? sight : undefined;
}

const unmoved = (live: LiveVersion, { created, updated }: Base): boolean =>
  live.created === created && (updated === undefined || live.updated === updated);

async function read(
  reader: Reader,
  { kind, name }: ObjectId,
  base: Base,
  seen: Seen,
): Promise<SeenObject | undefined> {
  try {
    return kind === "key" ? await readKey(reader, name) : await reader.secret.get(name);
  } catch (error) {
    if (isFault(error, "not found")) return undefined;
    if (!isFault(error, "disabled", "forbidden")) throw error;
  }
  const versions = await Array.fromAsync(reader[kind].listVersions(name));
  if (versions.some(({ created }) => created > base.created)) return undefined;
  const candidates = versions.filter((version) => unmoved(version, base));
  const live = candidates.find((version) => seen(version) === base.seen);
  if (!live) return undefined;
  // Versions of one second cannot be told apart by a list: the service knows which is the newest.
  return { live: candidates.length === 1 ? live : { ...live, version: "" } };
}

async function readKey(reader: Reader, name: string): Promise<SeenObject> {
  const { live, key } = await reader.key.get(name);
  return { live, ...(key.numbers !== undefined && { numbers: key.numbers }) };
}

/**
 * Whose an object is that is to be adopted. The plan knows it, but for one that was soft-deleted: only once it is back
 * can its versions be listed, and tell whose it was before a version without owner came over it.
 */
export async function findFormerOwner(
  { id, owners }: AdoptSecret | AdoptKey,
  { live }: SeenObject,
  { writer, own }: Performer,
): Promise<Ownership> {
  if (!owners) return { is: "unowned" };
  const versions = await Array.fromAsync(writer(id.vault)[id.kind].listVersions(id.name));
  const ownership = own(id, live, findNewestOwned(versions), owners);
  return ownership.is === "ours" && ownership.forged ? { is: "unowned" } : ownership;
}

export const refuseForeign = (owner: string): EffectResult => ({
  result: "refused",
  message: `it is owned by ${owner}`,
  hint: `let ${owner} give it up, or name that owner in the vault's owners`,
});
