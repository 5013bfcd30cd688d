// What has to hold after a run, whatever the seed: the README's promises 1 and 4 to 8.
import { isDeepStrictEqual } from "node:util";
import type { LoggedRequest } from "../../src/emulator/emulator.ts";
import { addDuration, parseDate } from "../../src/model/time.ts";
import { type Declared, type Git, meantBy } from "./git.ts";
import { type Held, type Holdings, newest, type Version } from "./holdings.ts";
import { datesItself, keyDifferences, keyMustStay, unasked, uncarriedOfKey } from "./key-properties.ts";
import type { DeclaredKey, WrittenKey } from "./keys.ts";
import { isMarked, isRotating, whose } from "./ownership.ts";

/** One run of ours, seen from outside. */
export type Seen = {
  readonly git: Git;
  readonly before: Holdings;
  readonly after: Holdings;
  /** Objects that somebody else wrote to while it ran. */
  readonly touched: ReadonlySet<string>;
  readonly allowPurge: boolean;
};

type Whichever =
  | { readonly kind: "secret"; readonly declared: Declared | undefined }
  | { readonly kind: "key"; readonly declared: DeclaredKey | undefined };

const declaredOf = (git: Git, { kind, name }: Pick<Held, "kind" | "name">): Whichever =>
  kind === "key"
    ? { kind, declared: git.keys.get(name.toLowerCase()) }
    : { kind, declared: git.declared.get(name.toLowerCase()) };

/** Nothing that is not ours is touched, and nothing is lost. */
export function harm({ git, before, after, touched, allowPurge }: Seen): readonly string[] {
  const found: string[] = [];
  for (const [key, held] of before) {
    if (touched.has(key)) continue;
    const then = after.get(key);
    const { declared } = declaredOf(git, held);
    const owner = whose(held);
    if (
      mustStay(git, held) &&
      !isDeepStrictEqual([held.versions, held.policy], then && [then.versions, then.policy])
    )
      found.push(`${key}, ${owner}, was touched`);
    const mayGo = declared?.state === "absent" && declared.purge && allowPurge && owner === "ours";
    const kept = new Map(then?.versions.map(({ version, value }) => [version, value]));
    if (!mayGo && held.versions.some(({ version, value }) => kept.get(version) !== value))
      found.push(`${key} lost a version`);
    if (then) found.push(...uncarried(git, held, then).map((what) => `${key} lost its ${what}`));
    if (then && held.kind === "key" && unasked(git.keys.get(held.name.toLowerCase()), held, then))
      found.push(`${key} got a version that nobody asked for`);
  }
  return found;
}

/** What was lost over several runs, of which one may have left a rotation unfinished. */
export const carried = (
  git: Git,
  before: Holdings,
  after: Holdings,
  touched: ReadonlySet<string>,
): readonly string[] =>
  [...before].flatMap(([key, held]) => {
    const then = touched.has(key) ? undefined : after.get(key);
    return then ? uncarried(git, held, then).map((what) => `${key} lost its ${what} in the end`) : [];
  });

/** Objects whose every byte has to stay: only where it stands (live or recovered) may change. */
function mustStay(git: Git, held: Held): boolean {
  const owner = whose(held);
  if (owner === "managed" || owner === "foreign") return true;
  if (owner === "ours") return false;
  // Once it is recovered, its versions tell whose it was before somebody set it by hand.
  if (held.phase === "deleted" && whose({ ...held, phase: "live" }) === "ours") return false;
  const { kind, declared } = declaredOf(git, held);
  if (declared?.state !== "present") return true;
  if (kind === "key") return keyMustStay(git, declared, newest(held));
  const wanted = meantBy(git, declared);
  const live = newest(held);
  // A disabled value is enabled before it is compared, if the manifest wants that.
  if (!live.enabled && declared.written.enabled) return false;
  return wanted !== undefined && wanted !== live.value && declared.written.adopt === undefined;
}

const ours = (name: string) => name === "kvg-owner" || name === "kvg-state";

/** Properties that the manifest does not mention, and that are no longer what they were. */
export function uncarried(git: Git, held: Held, then: Held): readonly string[] {
  const { kind, declared } = declaredOf(git, held);
  if (declared?.state !== "present" || whose(held) === "foreign" || isRotating(then) || isRotating(held))
    return [];
  const { defaults } = git;
  const own: WrittenKey = declared.written;
  const [from, to] = [newest(held), newest(then)];
  const written = { ...defaults, ...own };
  const speaksOf = (name: string) =>
    ours(name) || (own.tags !== undefined ? name !== "file-encoding" : name in (defaults.tags ?? {}));
  const others = ({ tags }: Version) =>
    Object.fromEntries(Object.entries(tags).filter(([name]) => !speaksOf(name)));
  const lost: string[] = [];
  if (written.contentType === undefined && from.contentType !== to.contentType) lost.push("contentType");
  if (written.notBefore === undefined && from.notBefore !== to.notBefore) lost.push("notBefore");
  if (written.enabled === undefined && from.enabled !== to.enabled && !isMarked(held)) lost.push("enabled");
  const dated = kind === "key" && datesItself(own, held);
  if (!("expiresOn" in own) && written.expiresIn === undefined && !dated && from.expiresOn !== to.expiresOn)
    lost.push("expiresOn");
  if (kind === "key") lost.push(...uncarriedOfKey(own, held, then));
  if (!isDeepStrictEqual(others(from), others(to))) lost.push("tags");
  return lost;
}

/** What became another since the plan: what comes back from the deleted is what a recover waits for. */
export const moved = (planned: Holdings, now: Holdings): readonly (readonly [key: string, held: Held])[] =>
  [...now].filter(([key, held]) => {
    const was = planned.get(key);
    return (
      was?.phase === "live" && !(was.phase === held.phase && isDeepStrictEqual(was.versions, held.versions))
    );
  });

/** What became another since the plan, and was written to all the same. */
export const overwritten = (meanwhile: ReadonlyMap<string, Held>, after: Holdings): readonly string[] =>
  [...meanwhile].flatMap(([key, { versions }]) =>
    isDeepStrictEqual(versions, after.get(key)?.versions)
      ? []
      : [`${key} was overwritten though it had moved`],
  );

/** Names that got a version after the vault had said, in the same run, that something else holds them. */
export function forced(log: readonly LoggedRequest[]): readonly string[] {
  const taken = new Set<string>();
  return log.flatMap(({ method, vault, path, status }) => {
    if (method !== "PUT" && !path.endsWith("/create")) return [];
    if (status === 409) taken.add(`${vault}${path}`);
    return status === 200 && taken.has(`${vault}${path}`)
      ? [`${vault}${path} was written though it was taken`]
      : [];
  });
}

/** How many more versions objects got in a round than the one that it may cost each. */
export function surplus(before: Holdings, after: Holdings, touched: ReadonlySet<string>): number {
  let more = 0;
  for (const [key, { versions }] of after) {
    const had = before.get(key)?.versions.length ?? 0;
    if (!touched.has(key)) more += Math.max(0, versions.length - had - 1);
  }
  return more;
}

/** What is not as git wants it, of the objects that a plan calls done with. `key` names one by vault and name. */
export function unlike(git: Git, after: Holdings, key: string): readonly string[] {
  const held = after.get(key);
  const [, kind, name = ""] = key.split("/");
  const found = declaredOf(git, { kind: kind === "key" ? "key" : "secret", name });
  if (!found.declared) return [];
  if (found.declared.state === "absent") return held?.phase === "live" ? [`${key} is still there`] : [];
  if (held?.phase !== "live") return mayBeMissing(found) ? [] : [`${key} is not there`];
  const live = newest(held);
  return [...differences(git, found.declared.written, live), ...othersIn(git, found, held)].map(
    (what) => `${key} has another ${what}`,
  );
}

/** A secret whose value somebody else has to set, from the first one on. */
const mayBeMissing = ({ kind, declared }: Whichever): boolean =>
  kind === "secret" &&
  declared?.state === "present" &&
  declared.source.from === "external" &&
  !declared.source.first;

function othersIn(git: Git, { kind, declared }: Whichever, held: Held): readonly string[] {
  if (declared?.state !== "present") return [];
  if (kind === "key") return keyDifferences(git, declared, held);
  const { value, contentType } = newest(held);
  const wanted = meantBy(git, declared);
  const type = "contentType" in declared.written ? declared.written.contentType : git.defaults.contentType;
  return [
    ...(wanted !== undefined && wanted !== value ? ["value"] : []),
    ...(type !== undefined && type !== contentType ? ["contentType"] : []),
  ];
}

function differences({ defaults }: Git, own: WrittenKey, live: Version): readonly string[] {
  const { enabled, notBefore } = { ...defaults, ...own };
  const dates = { expiresOn: own.expiresOn, notBefore };
  const found: string[] = [];
  if (enabled !== undefined && enabled !== live.enabled) found.push("enabled");
  for (const [name, text] of Object.entries(dates)) {
    const date = text && parseDate(text);
    if (text !== undefined && date !== live[name as keyof typeof dates]) found.push(name);
  }
  const unsaid = "expiresOn" in own || own.rotationPolicy ? undefined : defaults.expiresIn;
  const expiresIn = own.expiresIn ?? unsaid;
  if (expiresIn !== undefined && Math.abs((live.expiresOn ?? 0) - addDuration(live.created, expiresIn)) > 300)
    found.push("expiresIn");
  const tags = { ...(own.tags === null ? {} : defaults.tags), ...own.tags };
  for (const [name, text] of Object.entries(tags))
    if ((live.tags[name] ?? null) !== text) found.push(`tag ${name}`);
  const strange = Object.keys(live.tags).filter(
    (name) => !ours(name) && name !== "file-encoding" && !(name in tags),
  );
  if (own.tags !== undefined && strange.length > 0) found.push(`tags ${strange}`);
  return found;
}
