import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  assemblePlan,
  compareIds,
  compareVaults,
  digestDrift,
  digestVersionFlaw,
  effectKey,
  hideSwap,
  inputLimits,
  isEffect,
  isMapping,
  parseJson,
  partialityOf,
  redactChange,
  redactPlan,
  shardOf,
  textAt
} from "./chunk-YA6Z4RB4.js";
import {
  UsageError
} from "./chunk-E4XYSY4K.js";

// src/plan/merge-shards.ts
function findMergeFlaw(files) {
  const message = findWrongShards(files.map(({ document }) => document));
  if (message !== void 0) return { message, hint: "Give the JSON of every shard of one run, each once." };
  for (const [part, why, hint] of placementFlaws) {
    const states = Map.groupBy(files, ({ document }) => shardOf(document)?.placement[part]);
    if (states.size > 1) return { message: `${why}: ${nameStates([...states.values()])}`, hint };
  }
  return void 0;
}
var oneCommit = "Check out one commit for all shards, run those again that were made from another one, and merge again.";
var placementFlaws = [
  ["config", "were made from different configs", oneCommit],
  ["manifests", "were made from different manifests or SOPS files", oneCommit],
  [
    "selection",
    "are narrowed differently",
    "Give every shard the same paths, --vault and --select, and run those again that had others."
  ],
  [
    "vaults",
    "place the vaults of one set differently",
    "Run all shards with one version of keyvault-gitops, and merge again."
  ]
];
var mostNamed = 4;
function nameStates(states) {
  const shorten = (names, separator) => names.length > mostNamed ? `${names.slice(0, mostNamed - 1).join(separator)}${separator}${names.length - mostNamed + 1} more` : names.join(separator);
  const named = states.toSorted((a, b) => b.length - a.length).map(
    (state) => shorten(
      state.map(({ file }) => file),
      ", "
    )
  );
  return shorten(named, " against ");
}
function findWrongShards(documents) {
  const shards = documents.flatMap((document) => shardOf(document) ?? []);
  const [first] = shards;
  if (!first || shards.length < documents.length)
    return "are not all about shards: make them with --shard I/N";
  const differs = (of) => new Set(documents.map((document) => JSON.stringify(of(document)))).size > 1;
  if (differs(({ kind }) => kind)) return "are of several commands";
  if (differs(({ emulator, emulatorFile }) => [emulator, emulatorFile]))
    return "are not all of one embedded vault, or of Azure";
  if (differs((document) => shardOf(document)?.of)) return "are of different numbers of shards";
  if (differs((document) => "changedSince" in document && document.changedSince?.ref))
    return "are about what changed since different commits";
  if (differs((document) => "fix" in document && document.fix !== void 0))
    return "were not all made with --fix";
  const numbers = shards.map(({ number }) => number);
  const twice = numbers.find((number, i) => numbers.indexOf(number) !== i);
  if (twice !== void 0) return `have shard ${twice} twice`;
  const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((one) => !numbers.includes(one));
  if (missing.length === 0) return void 0;
  return `lack ${missing.length === 1 ? "shard" : "shards"} ${missing.join(", ")} of ${first.of}: nothing is known of their vaults`;
}
function mergeShards(documents) {
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
        requests: sumRequests(applies)
      };
    }
    case "Drift":
      return { ...headOf(first), ...mergeDrifts(ordered.filter((one) => one.kind === "Drift")) };
    default:
      return first;
  }
}
var headOf = ({ apiVersion, emulator, emulatorFile }) => ({
  apiVersion,
  ...emulator && { emulator },
  ...emulatorFile !== void 0 && { emulatorFile }
});
function mergePlans(plans) {
  return {
    ...assemblePlan({
      changes: plans.flatMap(({ changes }) => changes),
      vaults: plans.flatMap(({ vaults }) => vaults),
      failed: mergeFailed(plans),
      changedSince: mergeChangedSince(plans.flatMap(({ changedSince }) => changedSince ?? []))
    }),
    findings: mergeFindings(plans)
  };
}
function mergeDrifts(drifts) {
  const all = (of) => drifts.flatMap(of);
  const byId = (many) => many.toSorted((a, b) => compareIds(a.id, b.id));
  const entries = byId(all((drift) => drift.entries));
  const fixes = all(({ fix }) => fix ? [fix] : []);
  return {
    kind: "Drift",
    ...partialityOf(mergeFailed(drifts)),
    digest: digestDrift(entries),
    summary: sum(drifts.map(({ summary }) => summary)),
    entries,
    pending: byId(all(({ pending }) => pending)),
    refused: byId(all(({ refused }) => refused)),
    fixable: sum(drifts.map(({ fixable }) => fixable)),
    ...fixes.length > 0 && {
      fix: { ...mergeExecutions(fixes), left: byId(fixes.flatMap(({ left }) => left)) }
    },
    vaults: all(({ vaults }) => vaults).toSorted(compareVaults),
    findings: mergeFindings(drifts),
    requests: sumRequests(drifts)
  };
}
function mergeExecutions(executions) {
  const plan = mergePlans(executions.map((one) => one.plan));
  const started = executions.some((one) => one.started);
  const unapproved = executions.flatMap((one) => one.unapproved ?? []);
  const outcomes = executions.flatMap((one) => one.started || !started ? one.outcomes : leftOf(one));
  const places = new Map(plan.changes.filter(isEffect).map((effect, i) => [effectKey(effect), i]));
  const placeOf = (outcome) => places.get(effectKey(outcome)) ?? places.size;
  const [refusal] = unapproved;
  return {
    plan,
    outcomes: outcomes.toSorted((a, b) => placeOf(a) - placeOf(b)),
    started,
    ...refusal && !started && { unapproved: { ...refusal, effects: unapproved.flatMap(({ effects }) => effects) } }
  };
}
var leftOf = ({ plan, unapproved }) => plan.changes.flatMap(
  (change) => isEffect(change) ? [
    {
      verb: change.verb,
      id: change.id,
      result: "not attempted",
      message: unapproved ? "its shard's plan was not approved" : "its shard was not executed"
    }
  ] : []
);
var mergeFailed = (parts) => unique(parts.flatMap(({ failed = [] }) => failed)).toSorted(compareVaults);
var mergeFindings = (parts) => unique(parts.flatMap(({ findings }) => findings)).toSorted(compareVaults);
function mergeChangedSince(parts) {
  const [first] = parts;
  if (!first) return void 0;
  const of = parts.reduce((count, part) => count + part.of, 0);
  return { ref: first.ref, of, vaults: parts.flatMap(({ vaults }) => vaults) };
}
var unique = (many) => [
  ...new Map(many.map((one) => [JSON.stringify(one), one])).values()
];
function sum(many) {
  const names = Object.keys(many[0] ?? {});
  const total = (name) => many.reduce((all, counts) => all + (counts[name] ?? 0), 0);
  return Object.fromEntries(names.map((name) => [name, total(name)]));
}
var sumRequests = (parts) => sum(parts.map(({ requests }) => requests));

// src/reconcile/run/saved-document.ts
async function readSavedDocument(file, files) {
  return redactDocument(await readDocument(file, files));
}
async function mergeSavedDocuments(paths, files) {
  const shards = [];
  for (const file of paths) shards.push({ file, document: await readSavedDocument(file, files) });
  const flaw = findMergeFlaw(shards);
  if (flaw) throw new UsageError(`the files ${flaw.message}.`, flaw.hint, "file-invalid");
  return mergeShards(shards.map(({ document }) => document));
}
async function readDocument(file, files) {
  const data = parseJson(await files.read(files.resolve(files.workingDirectory, file), inputLimits.plan));
  if (!isMapping(data)) throw notSaved(file, "it is not JSON");
  const version = textAt(data, "apiVersion");
  if (version !== "keyvault-gitops/v1")
    throw notSaved(
      file,
      /^keyvault-gitops\/v\d{1,9}$/.test(version ?? "") ? `it is of version ${version}, and this one knows keyvault-gitops/v1` : "its apiVersion is not keyvault-gitops/v1"
    );
  const { isPlan, isApply, isDrift } = await loadChecks();
  switch (data.kind) {
    case "Plan":
      checkDigests(file, data);
      if (isPlan(data)) return data;
      break;
    case "Apply":
      checkDigests(file, data.plan);
      if (isApply(data)) return data;
      break;
    case "Drift":
      if (isMapping(data.fix)) checkDigests(file, data.fix.plan);
      if (isDrift(data)) return data;
      break;
    case "Validation":
    case "Doctor":
    case "Rotation":
    case "Import":
    case "Migration":
    case "Explanation":
    case "Difference":
    case "History":
      throw notSaved(file, `it is a document of kind ${data.kind}, and not Plan, Apply or Drift`);
    default:
      throw notSaved(file, "its kind is not Plan, Apply or Drift");
  }
  throw notSaved(
    file,
    `it has not the shape of a ${data.kind}: it was changed, or another version of keyvault-gitops wrote it`
  );
}
async function loadChecks() {
  const { Apply, Drift, Plan } = await import("./documents-DUIUAQHS.js");
  return {
    isPlan: (data) => Plan(data),
    isApply: (data) => Apply(data),
    isDrift: (data) => Drift(data)
  };
}
function checkDigests(file, plan) {
  const flaw = isMapping(plan) && digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new UsageError(`${file} ${flaw}`, void 0, "file-invalid");
}
function redactDocument(document) {
  switch (document.kind) {
    case "Plan":
      return redactPlan(document);
    case "Apply":
      return redactApply(document);
    case "Drift": {
      const { fix, refused, pending } = document;
      return {
        ...document,
        refused: refused.map(redactChange),
        pending: pending.map((entry) => ({ ...entry, ...entry.swap && { swap: hideSwap(entry.swap) } })),
        ...fix && { fix: redactApply(fix) }
      };
    }
    default:
      return document;
  }
}
var redactApply = (document) => {
  const { plan, unapproved } = document;
  const effects = unapproved?.effects.map(redactChange);
  return {
    ...document,
    plan: redactPlan(plan),
    ...unapproved && effects && { unapproved: { ...unapproved, effects } }
  };
};
var notSaved = (file, message) => new UsageError(
  `${file} is no report: ${message}.`,
  "It takes what plan, apply or drift wrote: keyvault-gitops plan --out plan.json",
  "file-invalid"
);

export {
  readSavedDocument,
  mergeSavedDocuments,
  notSaved
};
