// What has to hold when runs have met: every object is whole, nobody was lost unsaid, and nobody wrote more than once.
import { isDeepStrictEqual } from "node:util";
import { type Held, type Holdings, newest } from "./holdings.ts";
import { type Meeting, rotatedName } from "./meetings.ts";
import { unlike } from "./properties.ts";
import { repeating } from "./remains.ts";
import { keyOf, unfinished } from "./runs.ts";
import type { Traffic } from "./traffic.ts";
import { outcomesIn, type WriterEnd } from "./writer-end.ts";

type Met = {
  /** What each owner applied before the runs met. */
  readonly before: Meeting["before"];
  readonly begin: Holdings;
  readonly after: Holdings;
  readonly traffic: Traffic;
  readonly ends: readonly WriterEnd[];
};

/** Objects whose value a rotation makes. */
const isRotated = (key: string): boolean => key.startsWith(`vault/secret/${rotatedName}`);

const makesVersion = /^(?:PUT \/(?:secrets|keys)\/[^/]+|POST \/keys\/[^/]+\/(?:create|rotate))$/;

/** The service keeps a key's policy apart from its versions: whoever set it last has to want it. */
const isOthersPolicy = (what: string, key: string, i: number, { moves }: Traffic): boolean =>
  what.endsWith("another rotation policy") && (moves.get(`${key}/policy`)?.at(-1)?.by ?? i) !== i;

export function judgeMeeting({ begin, after, traffic, ends, before }: Met): readonly string[] {
  const wrong: string[] = [];
  for (const [key, moves] of traffic.moves) {
    if (key.endsWith("/policy")) continue;
    const effective = moves.filter(({ isOfNewest }) => isOfNewest);
    const held = after.get(key);
    ends.forEach((end, i) => {
      const mine = moves.filter(({ by }) => by === i);
      const outcomes = outcomesIn(end).filter(({ id }) => keyOf(id) === key);
      wrong.push(...judgeOwn({ key, i, end, mine, outcomes }));
      const isDone = outcomes.length > 0 && outcomes.every(({ result }) => result === "done");
      const isLast = effective.at(-1)?.by === i;
      // A healing brings back what was applied, and not what its repository says now.
      if (end.writing.what !== "apply") return;
      if (isDone && isLast && !isRotated(key) && mine.length > 0)
        wrong.push(
          ...unlike(end.writing.git, after, key)
            .filter((what) => !isOthersPolicy(what, key, i, traffic))
            .map((what) => `${what}, though writer ${i} says done and was the last`),
        );
      if (
        isDone &&
        mine.length > 0 &&
        !isLast &&
        !isRotated(key) &&
        unlike(end.writing.git, after, key).length > 0
      )
        wrong.push(...unsaid(key, i, effective.at(-1)?.by ?? i, ends));
    });
    if (held?.phase === "live" && !isRotated(key))
      wrong.push(...mixed(key, held, begin, { traffic, ends, after }));
  }
  const met = { begin, after, traffic, ends, before };
  return [...wrong, ...judgeRenames(met), ...judgeRestores(met)];
}

/** A restore that says done, and after which nobody wrote, has left the value of the oldest version. */
const judgeRestores = ({ after, traffic: { moves }, ends }: Met): readonly string[] =>
  ends.flatMap((end, i) =>
    end.writing.what !== "restore"
      ? []
      : outcomesIn(end).flatMap(({ id, result }) => {
          const held = after.get(keyOf(id));
          const isLast = moves.get(keyOf(id))?.at(-1)?.by === i;
          return held && isLast && result === "done" && newest(held).value !== held.versions[0].value
            ? [`writer ${i} restored another value of ${keyOf(id)}`]
            : [];
        }),
  );

/** A new name has a value that the old one had, and the old one stays as it is but for its mark. */
function judgeRenames({ begin, after, traffic: { moves }, ends, before }: Met): readonly string[] {
  return ends.flatMap(({ writing: { git, owner } }, i) =>
    [...git.declared].flatMap(([name, one]) => {
      if (one.state === "absent" || one.renamedFrom === undefined) return [];
      const [key, oldKey] = [`vault/secret/${name}`, `vault/secret/${one.renamedFrom}`];
      const [made, ofOld] = [moves.get(key)?.[0], moves.get(oldKey) ?? []];
      const mine = ofOld.filter(({ by }) => by === i);
      const isAlone = mine.length === ofOld.length;
      const was = before[owner].declared.get(one.renamedFrom);
      // To another epoch, and in place of a value that git had, a value is made anew.
      const isCopied =
        was?.state === "present" &&
        (one.source.from === "external" ||
          (isAlone &&
            one.source.from === "generate" &&
            (was.source.from === "external" || isDeepStrictEqual(was.source, one.source))));
      const held = [begin, after].flatMap((holdings) => holdings.get(oldKey) ?? []);
      const values = held.flatMap(({ versions }) => versions.map(({ value }) => value));
      const value = after.get(key)?.versions[0].value;
      const isDisabled = held.length === 2 && held.map((one) => newest(one).enabled).join() === "true,false";
      return [
        ...(made?.by === i && isCopied && value !== undefined && !values.includes(value)
          ? [`writer ${i} made ${key} with a value that ${one.renamedFrom} never had`]
          : []),
        ...mine.flatMap(({ request }) =>
          request.startsWith("PATCH") ? [] : [`writer ${i}: ${request} of a name that it renames`],
        ),
        ...(isDisabled && isAlone ? [`writer ${i} disabled ${oldKey} before its grace`] : []),
      ];
    }),
  );
}

type Own = {
  readonly key: string;
  readonly i: number;
  readonly end: WriterEnd;
  readonly mine: readonly { readonly request: string }[];
  readonly outcomes: ReturnType<typeof outcomesIn>;
};

/** One run and one object: at most one version, and none where it says that it wrote nothing. */
function judgeOwn({ key, i, end, mine, outcomes }: Own): readonly string[] {
  const made = mine.filter(({ request }) => makesVersion.test(request)).length;
  const most = end.writing.what === "rotate" ? 3 : 1;
  const nothing =
    outcomes.length > 0 && outcomes.every(({ result }) => result === "skipped" || result === "not attempted");
  return [
    ...(made > most ? [`writer ${i} made ${made} versions of ${key}`] : []),
    ...(nothing && made > 0
      ? [`writer ${i} says that ${key} was ${outcomes[0]?.result}, and wrote a version`]
      : []),
    ...(end.document && mine.length > 0 && outcomes.length === 0 && end.writing.what !== "rotate"
      ? [`writer ${i} wrote to ${key} and does not say so`]
      : []),
  ];
}

/** A run that says done and whose work is gone: whoever came last has to say that he wrote there. */
function unsaid(key: string, i: number, last: number, ends: readonly WriterEnd[]): readonly string[] {
  const end = ends[last];
  if (!end?.document || end.writing.what === "rotate") return [];
  const says = outcomesIn(end).filter(({ id }) => keyOf(id) === key);
  return says.some(({ result }) => result !== "skipped" && result !== "not attempted")
    ? []
    : [`what writer ${i} did to ${key} is lost, and writer ${last} does not say that it was there`];
}

/** A newest version with the stamp of one run, and something that this run does not want and does not report. */
function mixed(
  key: string,
  held: Held,
  begin: Holdings,
  { traffic, ends, after }: Pick<Met, "traffic" | "ends" | "after">,
): readonly string[] {
  const { tags, version } = newest(held);
  const moves = (traffic.moves.get(key) ?? []).filter(({ isOfNewest }) => isOfNewest);
  const by = traffic.stampedBy.get(tags["kvg-state"] ?? "");
  const end = by === undefined ? undefined : ends[by];
  if (by === undefined || !end) return [];
  const was = begin.get(key);
  const last = ends[moves.at(-1)?.by ?? by];
  const open = new Set([...unfinished(outcomesIn(end)), ...(last ? unfinished(outcomesIn(last)) : [])]);
  const found = end.document && end.writing.what === "apply" ? unlike(end.writing.git, after, key) : [];
  return found
    .filter((what) => !isOthersPolicy(what, key, by, traffic))
    .filter(
      (what) => !open.has(key) || (what.endsWith("another value") && was && newest(was).version !== version),
    )
    .map((what) => `${what}, and bears the stamp of writer ${by}`);
}

type Quiet = {
  readonly end: WriterEnd;
  readonly before: Holdings;
  readonly after: Holdings;
  /** A run of the same owner came right before. */
  readonly isLast: boolean;
};

/** One quiet run makes it as its repository wants it, by one version an object; one after that has nothing to do. */
export function judgeQuiet({ end, before, after, isLast }: Quiet): readonly string[] {
  const { document, writing } = end;
  if (document?.kind !== "Apply") return ["a quiet run did not end"];
  const open = unfinished(document.outcomes);
  const refused = new Set(
    document.plan.changes.flatMap(({ verb, id }) => (verb === "refused" ? [keyOf(id)] : [])),
  );
  const surplus = [...after].filter(
    ([key, { versions }]) => versions.length > (before.get(key)?.versions.length ?? 0) + 1,
  );
  const names = [
    ...[...writing.git.declared.keys()].map((name) => `vault/secret/${name}`),
    ...[...writing.git.keys.keys()].map((name) => `vault/key/${name}`),
  ];
  return [
    ...surplus.map(([key]) => `a quiet run made more than one version of ${key}`),
    ...names
      .filter((key) => !open.has(key) && !refused.has(key))
      .flatMap((key) => unlike(writing.git, after, key).map((what) => `${what} after a quiet run`)),
    ...(isLast && document.requests.write > 0
      ? [`a second quiet run wrote ${document.requests.write} times`]
      : []),
    ...(isLast && !isDeepStrictEqual(before, after) ? ["a second quiet run changed something"] : []),
    ...(isLast ? repeating(document) : []),
  ];
}
