import {
  type ApplyDocument,
  type DriftDocument,
  type DriftFix,
  type PlanDocument,
  shardOf,
} from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { compareIds, compareVaults } from "../model/object.ts";
import { isEffect } from "../model/plan/change.ts";
import { effectKey } from "../model/plan/effect.ts";
import type { Outcome } from "../model/plan/outcome.ts";
import {
  type ChangedSince,
  type FailedVault,
  type Placement,
  type Plan,
  partialityOf,
} from "../model/plan.ts";
import type { Requests } from "../model/world.ts";
import { assemblePlan } from "./assemble-plan.ts";
import { digestDrift } from "./drift/drift.ts";

/** What a run about a shard says. */
export type ShardDocument = PlanDocument | ApplyDocument | DriftDocument;

/** A document of a shard, and the file that it was read from. */
export type ShardFile = { readonly file: string; readonly document: ShardDocument };

/** Why files are no whole: a sentence without its subject, and what to do. */
type MergeFlaw = { readonly message: string; readonly hint: string };

/** Why files do not hold the shards of one run, each once. Undefined where they do. */
export function findMergeFlaw(files: readonly ShardFile[]): MergeFlaw | undefined {
  const message = findWrongShards(files.map(({ document }) => document));
  if (message !== undefined) return { message, hint: "Give the JSON of every shard of one run, each once." };
  for (const [part, why, hint] of placementFlaws) {
    const states = Map.groupBy(files, ({ document }) => shardOf(document)?.placement[part]);
    if (states.size > 1) return { message: `${why}: ${nameStates([...states.values()])}`, hint };
  }
  return undefined;
}

const oneCommit =
  "Check out one commit for all shards, run those again that were made from another one, and merge again.";

/** What shards have to have in common: what lies above decides what lies below it. */
const placementFlaws: readonly (readonly [part: keyof Placement, why: string, hint: string])[] = [
  ["config", "were made from different configs", oneCommit],
  ["manifests", "were made from different manifests or SOPS files", oneCommit],
  [
    "selection",
    "are narrowed differently",
    "Give every shard the same paths, --vault and --select, and run those again that had others.",
  ],
  [
    "vaults",
    "place the vaults of one set differently",
    "Run all shards with one version of keyvault-gitops, and merge again.",
  ],
];

/** At most so many files of a state, and so many states, are named. */
const mostNamed = 4;

/** The files of each state, the most common one first: `a, b against c`. */
function nameStates(states: readonly (readonly ShardFile[])[]): string {
  const shorten = (names: readonly string[], separator: string) =>
    names.length > mostNamed
      ? `${names.slice(0, mostNamed - 1).join(separator)}${separator}${names.length - mostNamed + 1} more`
      : names.join(separator);
  const named = states
    .toSorted((a, b) => b.length - a.length)
    .map((state) =>
      shorten(
        state.map(({ file }) => file),
        ", ",
      ),
    );
  return shorten(named, " against ");
}

function findWrongShards(documents: readonly ShardDocument[]): string | undefined {
  const shards = documents.flatMap((document) => shardOf(document) ?? []);
  const [first] = shards;
  if (!first || shards.length < documents.length)
    return "are not all about shards: make them with --shard I/N";
  const differs = (of: (document: ShardDocument) => unknown) =>
    new Set(documents.map((document) => JSON.stringify(of(document)))).size > 1;
  if (differs(({ kind }) => kind)) return "are of several commands";
  if (differs(({ emulator, emulatorFile }) => [emulator, emulatorFile]))
    return "are not all of one embedded vault, or of Azure";
  if (differs((document) => shardOf(document)?.of)) return "are of different numbers of shards";
  if (differs((document) => "changedSince" in document && document.changedSince?.ref))
    return "are about what changed since different commits";
  if (differs((document) => "fix" in document && document.fix !== undefined))
    return "were not all made with --fix";
  const numbers = shards.map(({ number }) => number);
  const twice = numbers.find((number, i) => numbers.indexOf(number) !== i);
  if (twice !== undefined) return `have shard ${twice} twice`;
  const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((one) => !numbers.includes(one));
  if (missing.length === 0) return undefined;
  return `lack ${missing.length === 1 ? "shard" : "shards"} ${missing.join(", ")} of ${first.of}: nothing is known of their vaults`;
}

/**
 * The document that one run over all vaults would have made, its digest included. What only a look at two shards at once
 * finds is not in it: two places that hold one value.
 * @param documents those of all shards, in which `findMergeFlaw` found none
 */
export function mergeShards(documents: readonly ShardDocument[]): ShardDocument {
  const ordered = documents.toSorted((a, b) => (shardOf(a)?.number ?? 0) - (shardOf(b)?.number ?? 0));
  const [first] = ordered;
  if (!first) throw new Error("a merge of no document");
  switch (first.kind) {
    case "Plan": {
      const plans = ordered.filter((one) => one.kind === "Plan");
      return { ...headOf(first), kind: "Plan", ...mergePlans(plans), requests: sumRequests(plans) };
    }
    case "Apply": {
      const applies = ordered.filter((one) => one.kind === "Apply");
      return {
        ...headOf(first),
        kind: "Apply",
        ...partialityOf(mergeFailed(applies)),
        ...mergeExecutions(applies),
        findings: mergeFindings(applies),
        requests: sumRequests(applies),
      };
    }
    case "Drift":
      return { ...headOf(first), ...mergeDrifts(ordered.filter((one) => one.kind === "Drift")) };
    default:
      return first satisfies never;
  }
}

const headOf = ({ apiVersion, emulator, emulatorFile }: ShardDocument) => ({
  apiVersion,
  ...(emulator && { emulator }),
  ...(emulatorFile !== undefined && { emulatorFile }),
});

function mergePlans(plans: readonly Plan[]): Plan {
  return {
    ...assemblePlan({
      changes: plans.flatMap(({ changes }) => changes),
      vaults: plans.flatMap(({ vaults }) => vaults),
      failed: mergeFailed(plans),
      changedSince: mergeChangedSince(plans.flatMap(({ changedSince }) => changedSince ?? [])),
    }),
    findings: mergeFindings(plans),
  };
}

function mergeDrifts(drifts: readonly DriftDocument[]) {
  const all = <T>(of: (drift: DriftDocument) => readonly T[]): readonly T[] => drifts.flatMap(of);
  const byId = <T extends { readonly id: Parameters<typeof compareIds>[0] }>(
    many: readonly T[],
  ): readonly T[] => many.toSorted((a, b) => compareIds(a.id, b.id));
  const entries = byId(all((drift) => drift.entries));
  const fixes = all(({ fix }) => (fix ? [fix] : []));
  return {
    kind: "Drift" as const,
    ...partialityOf(mergeFailed(drifts)),
    digest: digestDrift(entries),
    summary: sum(drifts.map(({ summary }) => summary)),
    entries,
    pending: byId(all(({ pending }) => pending)),
    refused: byId(all(({ refused }) => refused)),
    fixable: sum(drifts.map(({ fixable }) => fixable)),
    ...(fixes.length > 0 && {
      fix: { ...mergeExecutions(fixes), left: byId(fixes.flatMap(({ left }) => left)) },
    }),
    vaults: all(({ vaults }) => vaults).toSorted(compareVaults),
    findings: mergeFindings(drifts),
    requests: sumRequests(drifts),
  };
}

type Execution = Omit<DriftFix, "left">;

/**
 * Where some shards were executed and others not, the merged one was started, and what was left has outcomes of its own:
 * nobody must read there that nothing was written.
 */
function mergeExecutions(executions: readonly Execution[]): Execution {
  const plan = mergePlans(executions.map((one) => one.plan));
  const started = executions.some((one) => one.started);
  const unapproved = executions.flatMap((one) => one.unapproved ?? []);
  const outcomes = executions.flatMap((one) => (one.started || !started ? one.outcomes : leftOf(one)));
  const places = new Map(plan.changes.filter(isEffect).map((effect, i) => [effectKey(effect), i]));
  const placeOf = (outcome: Outcome): number => places.get(effectKey(outcome)) ?? places.size;
  const [refusal] = unapproved;
  return {
    plan,
    outcomes: outcomes.toSorted((a, b) => placeOf(a) - placeOf(b)),
    started,
    ...(refusal &&
      !started && { unapproved: { ...refusal, effects: unapproved.flatMap(({ effects }) => effects) } }),
  };
}

/** What became of a shard's effects that was not executed while others were. */
const leftOf = ({ plan, unapproved }: Execution): readonly Outcome[] =>
  plan.changes.flatMap((change): readonly Outcome[] =>
    isEffect(change)
      ? [
          {
            verb: change.verb,
            id: change.id,
            result: "not attempted",
            message: unapproved ? "its shard's plan was not approved" : "its shard was not executed",
          },
        ]
      : [],
  );

const mergeFailed = (
  parts: readonly { readonly failed?: readonly FailedVault[] }[],
): readonly FailedVault[] => unique(parts.flatMap(({ failed = [] }) => failed)).toSorted(compareVaults);

/** By vault. What is about the set as a whole is in each shard. */
const mergeFindings = (parts: readonly { readonly findings: readonly Finding[] }[]): readonly Finding[] =>
  unique(parts.flatMap(({ findings }) => findings)).toSorted(compareVaults);

function mergeChangedSince(parts: readonly ChangedSince[]): ChangedSince | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const of = parts.reduce((count, part) => count + part.of, 0);
  return { ref: first.ref, of, vaults: parts.flatMap(({ vaults }) => vaults) };
}

const unique = <T>(many: readonly T[]): readonly T[] => [
  ...new Map(many.map((one) => [JSON.stringify(one), one])).values(),
];

function sum<Counts extends { readonly [name: string]: number }>(many: readonly Counts[]): Counts {
  const names = Object.keys(many[0] ?? {});
  const total = (name: string) => many.reduce((all, counts) => all + (counts[name] ?? 0), 0);
  return Object.fromEntries(names.map((name) => [name, total(name)])) as Counts;
}

const sumRequests = (parts: readonly { readonly requests: Requests }[]): Requests =>
  sum(parts.map(({ requests }) => requests));
