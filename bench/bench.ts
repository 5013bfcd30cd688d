// `npm run bench`: the only door. `--json FILE` keeps the results, `--results` writes `bench/results.json` and the generated
// part of `bench/RESULTS.md`, `results FILE` writes that part from a file, and `compare A.json B.json` compares two files.
//
// KVG_ROWS takes the rows of the table by name, and `plans`, `select`, `in process`, `start`, `growth` and `report`; KVG_KINDS `secret`
// and `key`; KVG_SIZES `10,100`; KVG_LATENCY milliseconds; KVG_GROWTH `100x1000,500x100` (vaults x objects in each), and
// KVG_WORKS what is done with these, as `yaml,list,validate,plan,text,json`.
import { loadavg } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { judgeGoals } from "./goals.ts";
import { type Grown, measureGrowth, type Work } from "./growth.ts";
import { measureInProcess } from "./in-process.ts";
import { formatCase, formatGoal, formatMoments, formatReportPage, writeResultsPage } from "./markdown.ts";
import { type Moments, measureMoments, measureSelected } from "./moments.ts";
import type { Kind } from "./objects.ts";
import { measureReportPages } from "./report-page.ts";
import { compareResults, describeMachine, type Results, readResults, writeResults } from "./results.ts";
import { type Case, rowNames, rows } from "./rows.ts";
import { measureStart } from "./start.ts";
import { measureTable } from "./table.ts";

const { env } = process;
const parts = ["plans", "select", "in process", "start", "growth", "report"] as const;
const page = join(import.meta.dirname, "RESULTS.md");
const kept = join(import.meta.dirname, "results.json");

const listIn = (name: string): readonly string[] | undefined => env[name]?.split(",");

/** @throws Error where KVG_ROWS has a name that nothing bears */
function refuseUnknownRows(): void {
  const known: readonly string[] = [...rowNames, ...parts];
  const unknown = listIn("KVG_ROWS")?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`KVG_ROWS has no row "${unknown}": write some of ${known.join(", ")}.`);
}

/** The cases that the environment chooses; without it the sizes of each row that end in time. */
function chooseCases(): readonly Case[] {
  const sizes = listIn("KVG_SIZES")?.map(Number);
  const kinds = (listIn("KVG_KINDS") ?? ["secret", "key"]) as readonly Kind[];
  return rowNames
    .filter((row) => listIn("KVG_ROWS")?.includes(row) ?? true)
    .flatMap((row) =>
      kinds.flatMap((kind) =>
        (sizes ?? [10, 100, 1000, 10_000].filter((size) => size <= rows[row].most[kind])).map((objects) => ({
          ...{ row, kind, objects },
        })),
      ),
    );
}

async function runBench(): Promise<Results> {
  refuseUnknownRows();
  const [begin, [load = Number.NaN]] = [performance.now(), loadavg()];
  const latencyMs = Number(env.KVG_LATENCY ?? 50);
  const asks = (part: (typeof parts)[number]) => listIn("KVG_ROWS")?.includes(part) ?? true;
  // A loop takes as long as it has objects: some of them say how long.
  const loops = [
    { atOnce: 1, most: 25 },
    { atOnce: 10, most: 200 },
  ];
  const options = { cases: chooseCases(), latencyMs, loops };
  const table = await measureTable(options, (result) => console.log(formatCase(result)));
  const plans: Moments[] = [];
  for (const secrets of asks("plans") ? [200, 1000] : []) {
    const moments = await measureMoments({ secrets, latencyMs, times: 5 });
    console.log(formatMoments(moments));
    plans.push(moments);
  }
  const selected = asks("select") && (await measureSelected({ secrets: 10_000, latencyMs, times: 3 }, 5));
  if (selected) console.log([selected.ofAll, selected.alone].map(formatMoments).join("\n"));
  const inProcess = asks("in process") && (await measureInProcess(1000, latencyMs));
  if (inProcess)
    console.log(
      `1,000 sealed values opened in ${inProcess.openMs.toFixed(0)} ms, one unwrap after another takes ${inProcess.unwrapsMs.toFixed(0)} ms`,
    );
  const start = asks("start") && (await measureStart());
  const sizes = (listIn("KVG_GROWTH") ?? ["100x1000", "500x100", "1000x100"])
    .map((size) => size.split("x").map(Number))
    .map(([vaults = 0, objects = 0]) => ({ vaults, objects }));
  const tellGrown = ({ vaults, objects, used }: Grown) => {
    const all = Object.entries(used).map(
      ([work, { cpuMs, megabytes }]) => `${work} ${(cpuMs / 1000).toFixed(2)} s ${megabytes.toFixed(0)} MiB`,
    );
    console.log(`${`${vaults} vaults x ${objects}`.padEnd(32)} ${all.join(" · ")}`);
  };
  const works = (listIn("KVG_WORKS") ?? ["start", "yaml", "list", "plan"]) as readonly Work[];
  const growth = asks("growth") ? measureGrowth(sizes, works, tellGrown) : [];
  const reports = asks("report") ? await measureReportPages() : [];
  for (const page of reports) console.log(formatReportPage(page));
  const chosen = ["KVG_ROWS", "KVG_KINDS", "KVG_SIZES", "KVG_LATENCY", "KVG_GROWTH", "KVG_WORKS"].flatMap(
    (name) => (env[name] === undefined ? [] : [`${name}=${env[name]}`]),
  );
  return {
    machine: describeMachine(load),
    command: [...chosen, "npm run bench"].join(" "),
    latencyMs,
    minutes: (performance.now() - begin) / 60_000,
    ...{ table, plans, growth, reports },
    ...(selected && { selected }),
    ...(inProcess && { inProcess }),
    ...(start && { start }),
  };
}

const { values, positionals } = parseArgs({
  options: { json: { type: "string" }, results: { type: "boolean" } },
  allowPositionals: true,
});
const [verb, first, second] = positionals;
if (verb === "compare" && first && second)
  for (const line of compareResults(readResults(first), readResults(second))) console.log(line);
else if (verb === "results" && first) writeResultsPage(page, readResults(first));
else if (verb !== undefined)
  throw new Error("Write `compare A.json B.json`, `results FILE`, or options: --json FILE, --results.");
else {
  const results = await runBench();
  for (const goal of judgeGoals(results)) console.log(formatGoal(goal));
  if (values.json) writeResults(values.json, results);
  if (values.results) writeResults(kept, results);
  if (values.results) writeResultsPage(page, results);
}
