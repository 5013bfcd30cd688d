// The numbers that we set out to reach, each beside the figure of a run.

import type { Results } from "./results.ts";
import { quotaMs } from "./rows.ts";
import type { CaseResult } from "./table.ts";

export type Goal = {
  readonly what: string;
  /** What is to be reached, in words. */
  readonly number: string;
  readonly reached: string;
  /** Absent where this run measured nothing of it, or no number is named. */
  readonly isReached?: boolean;
  /** Why it may be missed, and what it would take; shown where it is missed. */
  readonly ifMissed?: string;
};

/** What OpenTofu 1.12.6 with azurerm 5.2.0 took for a plan of 1,000 secrets, measured once by hand: it is not run here. */
const openTofu = { requests: 2024, seconds: 13.5, cpuSeconds: 10.8, seconds64: 8.7 };

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const times = (ratio: number): string => `${ratio.toFixed(2)} x`;
const sum = ({ ours: { requests } }: CaseResult): number =>
  requests.list + requests.get + requests.write + requests.challenge;

/** A goal that is a figure and its bound. */
const atMost = (
  what: string,
  number: string,
  reached: string,
  isReached: boolean,
  ifMissed: string,
): Goal => ({
  ...{ what, number, reached, isReached, ifMissed },
});

/** Every goal that the results have a figure for. */
export function judgeGoals(results: Results): readonly Goal[] {
  return [
    ...judgeTable(results),
    ...judgePlans(results),
    ...judgeGrowth(results.growth),
    ...judgeStart(results),
    ...judgeReports(results),
  ];
}

const start =
  "The table of moments below shows it: the first page is asked when all names are known, which takes a start and a parse of the manifest; the embedded vault itself takes 3 ms for a page beside the latency, 0.06 x in all, and we 1 ms; the comparison begins when the last page is there. It would take a comparison that goes on page by page while the next one is waited for.";
const processor =
  "What is left is Node.js itself, TLS, the SDK's clients and the parser; a figure of a loaded machine is 1.5 to 2 times that of a quiet one.";

function judgeTable({ table, latencyMs }: Results): readonly Goal[] {
  const find = (row: CaseResult["row"], kind: CaseResult["kind"], objects: number) =>
    table.find((one) => one.row === row && one.kind === kind && one.objects === objects);
  const goals: Goal[] = [];
  const plan = find("plan", "secret", 1000);
  if (plan) {
    const requests = sum(plan);
    goals.push(
      atMost("plan, 1,000 secrets in sync, requests", "at most 44", `${requests}`, requests <= 44, ""),
    );
  }
  const keys = find("plan", "key", 1000);
  if (keys)
    goals.push(
      atMost(
        "plan, 1,000 keys, whole process",
        "at most 3.5 s",
        `${seconds(keys.ours.wallMs)}, ${sum(keys)} requests`,
        keys.ours.wallMs <= 3500,
        `Its 40 pages come one after another (${seconds(41 * latencyMs)}); 2,000 GETs go on beside them and cost processor time, of which the vault of the bench takes its part on the same two cores: runs of a day had 3.34 to 3.62 s.`,
      ),
    );
  const create = find("create", "secret", 1000);
  if (create) {
    const quota = quotaMs("secret", 1000);
    const refused = create.ours.requests.refused / sum(create);
    goals.push(
      atMost(
        "create 1,000 secrets, whole process",
        "1,004 requests, within 1.05 x of what the quota allows, under 1 % refused, no effect failed",
        `${sum(create)} requests, ${seconds(create.ours.wallMs)} = ${times(create.ours.wallMs / quota)} the quota's ${seconds(quota)}, ${(refused * 100).toFixed(1)} % refused, none failed`,
        sum(create) <= 1004 && create.ours.wallMs <= 1.05 * quota && refused < 0.01,
        "A request holds its place in the quota until 10 seconds after its answer, because the service counts it somewhere in between. So each round of 300 takes its latency more than 10 seconds, and the process's start and the list come before the first write.",
      ),
    );
  }
  const change = find("one change", "secret", 1000);
  if (change && plan) {
    const more = sum(change) - sum(plan);
    const { get, write } = change.ours.requests;
    goals.push(
      atMost(
        "one change in 1,000, requests",
        "plan + 1 look + 1 write",
        `plan + ${get} look + ${write} write`,
        more === 2,
        "",
      ),
    );
  }
  return goals;
}

function judgePlans({ table, inProcess, plans, selected }: Results): readonly Goal[] {
  const goals: Goal[] = [];
  if (inProcess) {
    const ratio = inProcess.planMs / inProcess.listMs;
    goals.push(
      atMost(
        "plan, 1,000 secrets in sync, in process",
        "at most 1.10 x the list's critical path",
        `${times(ratio)} (${seconds(inProcess.planMs)} of ${seconds(inProcess.listMs)})`,
        ratio <= 1.1,
        "Vault and plan share a process here, so parsing and comparing hold up the answers.",
      ),
    );
  }
  const counted = table.find(
    ({ row, kind, objects }) => row === "plan" && kind === "secret" && objects === 1000,
  );
  const thousand = plans.find(({ secrets }) => secrets === 1000);
  if (thousand) {
    const { end, criticalPathMs, megabytes } = thousand;
    goals.push(
      atMost(
        "plan, 1,000 secrets in sync, whole process, wall",
        "at most 1.2 x the critical path",
        `${times(end / criticalPathMs)} (${seconds(end)} of ${seconds(criticalPathMs)}), ${megabytes.toFixed(0)} MiB`,
        end <= 1.2 * criticalPathMs,
        start,
      ),
    );
  }
  if (thousand && counted) {
    const { end, cpuMs } = thousand;
    const fewer = openTofu.requests / sum(counted);
    const faster = (openTofu.seconds * 1000) / end;
    const faster64 = (openTofu.seconds64 * 1000) / end;
    const lighter = (openTofu.cpuSeconds * 1000) / cpuMs;
    goals.push(
      atMost(
        "the same beside OpenTofu 1.12.6 + azurerm 5.2.0, parallelism 10 / 64, whose figures are of 2026-11-29 (2,024 / 2,132 requests, 13.5 / 8.7 s, 10.8 / 8.4 CPU s)",
        "47 x fewer requests, 5.5 x / 3.5 x faster, 12 x less CPU",
        `${fewer.toFixed(0)} x, ${faster.toFixed(1)} x / ${faster64.toFixed(1)} x, ${lighter.toFixed(1)} x`,
        Math.round(fewer) >= 47 && faster >= 5.5 && faster64 >= 3.5 && lighter >= 12,
        "It is the wall of the row above: with 1.2 x the critical path it would be 5.5 x. OpenTofu's figures come from another hour of this machine.",
      ),
    );
  }
  const few = plans.find(({ secrets }) => secrets === 200);
  if (few)
    goals.push(
      atMost(
        "plan, 200 secrets, whole process, CPU (azsync, Rust: 0.25 s)",
        "at most 0.35 s",
        `${seconds(few.cpuMs)}; wall ${seconds(few.end)}`,
        few.cpuMs <= 350,
        processor,
      ),
    );
  if (selected) {
    const { ofAll, alone } = selected;
    goals.push(
      atMost(
        "plan of 5 of 10,000 secrets (`--select`), whole process",
        "at most 1 s",
        `${seconds(ofAll.end)}, ${seconds(ofAll.cpuMs)} CPU; where the manifest declares these 5 alone ${seconds(alone.end)}, ${seconds(alone.cpuMs)} CPU`,
        ofAll.end <= 1000,
        "Requests by name instead of by list take the 400 pages away, and the first page comes beside the checks; what is left is to parse a manifest of 10,000 objects by `yaml`, two thirds of the processor time, and to check them, a fifth. One file of fewer objects would not need it.",
      ),
    );
  }
  return goals;
}

function judgeStart({ start: started }: Results): readonly Goal[] {
  if (!started) return [];
  return [
    atMost(
      "`--version`, CPU",
      "1.5 x bare node",
      `${times(started.version / started.node)} (${started.version.toFixed(0)} ms of ${started.node.toFixed(0)} ms)`,
      started.version <= 1.5 * started.node,
      processor,
    ),
    atMost(
      "`validate examples/team`, CPU",
      "at most 250 ms",
      `${started.validate.toFixed(0)} ms`,
      started.validate <= 250,
      processor,
    ),
    atMost(
      "Action to first request, CPU",
      "at most 200 ms, 8 x bare node",
      `${started.action.toFixed(0)} ms, ${times(started.action / started.node)}`,
      started.action <= 200 && started.action <= 8 * started.node,
      `Without a cache of compiled code, as a fresh runner has none. ${processor}`,
    ),
  ];
}

function judgeReports({ reports = [] }: Results): readonly Goal[] {
  return reports.map(({ vaults, objects, bytes, paintMs }) =>
    atMost(
      `HTML report of ${objects.toLocaleString("en")} objects in ${vaults} vaults`,
      "below 3 MB",
      `${(bytes / 1e6).toFixed(2)} MB${paintMs === undefined ? "" : `; first paint after ${paintMs.toFixed(0)} ms`}`,
      bytes < 3e6,
      "Each object has a row in several sections.",
    ),
  );
}

function judgeGrowth(growth: Results["growth"]): readonly Goal[] {
  const find = (vaults: number, objects: number) =>
    growth.find((one) => one.vaults === vaults && one.objects === objects)?.used;
  const [large, many, half] = [find(100, 1000), find(1000, 100), find(500, 100)];
  if (!large?.plan || !many?.plan || !many.yaml || !many.list || !many.start || !half?.plan) return [];
  const shape = many.plan.cpuMs / large.plan.cpuMs;
  const twice = many.plan.cpuMs / half.plan.cpuMs;
  const { start: bare } = many;
  const beyondStart = ({ cpuMs }: { readonly cpuMs: number }) => cpuMs - bare.cpuMs;
  const [plan, yaml, lists] = [beyondStart(many.plan), beyondStart(many.yaml), beyondStart(many.list)];
  return [
    atMost(
      "CPU of a plan: 1,000 vaults x 100 against 100 x 1,000",
      "at most 1.3 x; 2 x the work at most 2.2 x the CPU",
      `${times(shape)} (${seconds(many.plan.cpuMs)} against ${seconds(large.plan.cpuMs)}); 1,000 vaults are ${times(twice)} of 500`,
      shape <= 1.3 && twice <= 2.2,
      "Each vault has two clients, a handshake and a file of its own. The work itself is counted in test/plan/growth and test/manifest/growth, and is linear.",
    ),
    atMost(
      "100,000 objects in 1,000 files: parse, check, diff",
      "within 2 x of `yaml` alone",
      `${times((plan - lists) / yaml)} (${seconds(plan - lists)} of ${seconds(yaml)}); with the lists ${times(plan / yaml)}, of which Azure's SDK alone takes ${seconds(lists)} for its 6,000 requests`,
      plan - lists <= 2 * yaml,
      "It stands at the bound: three runs of a day had 1.71, 1.92 and 2.01 x, because the processor time of `yaml` alone differs by half between them. The profile is flat: plan 6 %, findings 4 %, plain data of a file 6 %, meaning of a file 7 %, realpath of each file 2 %, collections 12 %.",
    ),
    atMost(
      "memory, plan of 100,000 objects",
      "at most 350 MB",
      `${many.plan.megabytes.toFixed(0)} MiB in 1,000 vaults, ${large.plan.megabytes.toFixed(0)} MiB in 100; an empty process has ${many.start.megabytes.toFixed(0)}`,
      Math.max(many.plan.megabytes, large.plan.megabytes) <= 350,
      "Of the most that is resident about 70 MiB are Node.js with the command, and 135 MiB of the heap live at the end in 1,000 vaults (112 in 100): 45 of them what the manifests mean, 45 the lists, 16 the changes, and 23 KB a vault the SDK's clients. The rest is garbage between V8's collections, most of it trees of `yaml`, which alone takes 330 MiB for 100 files with 1,000 objects and 218 for 1,000 files with 100. NODE_OPTIONS=--max-semi-space-size=16 takes 1,000 vaults to 319 MiB and 100 to 371, at some 10 % more CPU on a loaded machine; a process cannot set that safely after its start. Without it, it would take a plan that lets each vault's lists go before it reads the next, and a parser that holds no tree of a whole file.",
    ),
  ];
}
