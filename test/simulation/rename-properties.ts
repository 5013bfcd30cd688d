// What has to hold of renames after a run: the new name has the value that the old one had, and no reader loses a value early.
import { isDeepStrictEqual } from "node:util";
import { addDuration } from "../../src/model/time.ts";
import { type Declared, type Git, isKeptSource } from "./git.ts";
import { type Held, type Holdings, newest } from "./holdings.ts";
import { type Memory, stateText } from "./memory.ts";
import { markOf, whose } from "./ownership.ts";
import { type Seen, uncarried } from "./properties.ts";
import type { Renamable } from "./renames.ts";

const grace = "P7D";

type SeenWithMemory = Seen & {
  /** A secret to which the run gives another value than git would. */
  readonly given: string | undefined;
  readonly memory: Memory;
  /** The vault's clock after the run, in epoch seconds. */
  readonly now: number;
};

/** What a run did to names, old and new, that it may not do. */
export const misrenamed = (seen: SeenWithMemory): readonly string[] => [
  ...miscopied(seen),
  ...lostEarly(seen),
  ...madeAnew(seen),
];

/** New names whose value is not the one that the old name had. */
function miscopied({ git, before, after, touched, memory }: SeenWithMemory): readonly string[] {
  return presentIn(git).flatMap(([name, one]) => {
    if (one.renamedFrom === undefined || !isKeptSource(one.source)) return [];
    const { renamedFrom: from, source } = one;
    return git.vaults.flatMap((vault) => {
      const [key, oldKey] = [`${vault}/secret/${name}`, `${vault}/secret/${from}`];
      const made = before.has(key) || touched.has(key) ? undefined : after.get(key);
      if (!made || touched.has(oldKey)) return [];
      const old = before.get(oldKey);
      if (old?.phase !== "live" || whose(old) !== "ours" || !newest(old).enabled)
        return [`${key} was created without ${from}`];
      const known = knownSource(memory, git, old, from);
      if (!known) return [];
      const isAnew =
        source.from === "generate" &&
        known.source.from !== "external" &&
        !isDeepStrictEqual(known.source, source);
      return [
        ...((newest(made).value !== newest(old).value) === isAnew
          ? []
          : [`${key} has ${isAnew ? "the" : "not the"} value of ${from}`]),
        // What the manifest does not mention is carried over with a value.
        ...(isAnew ? [] : uncarried(git, { ...old, name }, made).map((what) => `${key} lost its ${what}`)),
      ];
    });
  });
}

/** What our tag says that git said of a secret when it was written; undefined where somebody wrote another tag. */
function knownSource(memory: Memory, now: Git, held: Held, name: string) {
  const text = stateText(held);
  const known = (memory.get(text ?? "") ?? now).declared.get(name);
  return text !== undefined && text === newest(held).tags["kvg-state"] && known?.state === "present"
    ? known
    : undefined;
}

const presentIn = ({ declared }: Git) =>
  [...declared].flatMap(([name, one]): [string, Extract<Declared, { state: "present" }>][] =>
    one.state === "present" ? [[name, one]] : [],
  );

/** Old names that went before their readers had the grace, or before the new name was there. */
function lostEarly({ git, before, after, touched, now }: SeenWithMemory): readonly string[] {
  return [...before].flatMap(([key, held]) => {
    const entries: ReadonlyMap<string, Renamable> = held.kind === "key" ? git.keys : git.declared;
    const name = held.name.toLowerCase();
    if (touched.has(key) || entries.has(name) || held.phase !== "live") return [];
    const then = after.get(key);
    const isGone = then?.phase !== "live";
    if (!isGone && newest(then).enabled === newest(held).enabled) return [];
    const mark = markOf(held);
    const isDue = mark !== undefined && addDuration(mark.at, grace) <= now;
    if (isGone) return isDue && !newest(held).enabled ? [] : [`${key} was deleted before its grace`];
    const [to] = [...entries].find(([, one]) => one.state === "present" && one.renamedFrom === name) ?? [];
    if (to === undefined && !mark?.renamed) return [];
    const made = to === undefined ? undefined : after.get(`${held.vault}/${held.kind}/${to}`);
    return [
      ...(mark?.renamed && isDue ? [] : [`${key} was disabled before its grace`]),
      ...(to === undefined || (made?.phase === "live" && whose(made) === "ours")
        ? []
        : [`${key} was disabled before ${to} was there`]),
    ];
  });
}

/** Generated values of which git asks for no other one, and that are others all the same. */
const madeAnew = ({ git, before, after, touched, memory, given }: SeenWithMemory): readonly string[] =>
  presentIn(git).flatMap(([name, { source }]) =>
    git.vaults.flatMap((vault) => {
      const key = `${vault}/secret/${name}`;
      const [held, then] = [before.get(key), after.get(key)];
      if (source.from !== "generate" || touched.has(key) || key === given || !held || !then) return [];
      const known = whose(held) === "ours" ? knownSource(memory, git, held, name) : undefined;
      const isKept = known !== undefined && isDeepStrictEqual(known.source, source);
      return isKept && newest(held).value !== newest(then).value ? [`${key} was generated anew`] : [];
    }),
  );

/** Values that were made for a secret: nobody may see one. */
export const generatedIn = (git: Git, holdings: Holdings): readonly string[] =>
  presentIn(git).flatMap(([name, { source }]) =>
    source.from === "generate"
      ? git.vaults.flatMap(
          (vault) => holdings.get(`${vault}/secret/${name}`)?.versions.map(({ value }) => value) ?? [],
        )
      : [],
  );
