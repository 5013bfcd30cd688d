// `npm run scale`: how long 1,000 vaults of 500 secrets take in 1, 8 and 64 shards, by simulation, and the simulation beside
// real runs of 20 vaults. `--results` writes the tables into `bench/RESULTS.md`. KVG_LATENCY is the latency of the real runs in
// milliseconds, KVG_OBJECTS the secrets of a vault there.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writePart } from "./markdown.ts";
import { describeMachine } from "./results.ts";
import { checkScale } from "./scale-check.ts";
import { placeVaults } from "./scale-set.ts";
import { simulate } from "./scale-simulation.ts";

const { values } = parseArgs({ options: { results: { type: "boolean" } } });
const [vaults, objects] = [1000, 500];
const latencyMs = 50;
const realLatencyMs = Number(process.env.KVG_LATENCY ?? 200);
const [loadBefore = Number.NaN] = loadavg();
const lines: string[] = [];

function print(line: string): void {
  console.log(line);
  lines.push(line);
}

const row = (...cells: readonly (string | number)[]) => print(`| ${cells.join(" | ")} |`);
const seconds = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const percent = (part: number, of: number): string => `${((part / of) * 100).toFixed(1)} %`;

const { costs, checks } = await checkScale(realLatencyMs);
const { start, load, plan, create, serve } = costs;
const perObject = [load, plan, create].map((ms) => ms.toFixed(3)).join(", ");
const perRequest = Object.values(serve)
  .map((ms) => ms.toFixed(3))
  .join(" and ");
const machine = describeMachine(loadBefore);
print(
  `On ${machine.at.slice(0, 10)} at commit ${machine.commit}: ${machine.cores} cores (${machine.cpu}), Node.js ${machine.node.slice(1)}, load average ${machine.load.before.toFixed(1)} before the real runs and ${machine.load.after.toFixed(1)} after.
In processor time a process costs ${start.toFixed(0)} ms to start, and load, plan and create cost ${perObject} ms an object. The embedded vault spends ${perRequest} ms on a request that reads and on one that creates.

The simulation beside real runs, ${realLatencyMs} ms a request:
`,
);
row("real run", "shards", "requests", "predicted requests", "s", "predicted s", "off by");
row("---", "---", "---", "---", "---", "---", "---");
for (const { what, shards, requests, seconds: real, predicted } of checks)
  row(
    what,
    shards,
    requests,
    predicted.requests,
    seconds(real),
    seconds(predicted.seconds),
    percent(predicted.seconds - real, real),
  );

print(
  `\nPredicted, ${vaults.toLocaleString("en")} vaults of ${objects} secrets, ${latencyMs} ms a request, a machine for each shard:\n`,
);
row("command", "shards", "s", "s without loading", "requests", "refused", "given up");
row("---", "---", "---", "---", "---", "---", "---");
const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-scale-"));
for (const shards of [1, 8, 64]) {
  const placed = await placeVaults(folder, vaults, objects, shards);
  for (const command of ["plan", "create"] as const) {
    const scale = { shards: placed, objects, latencyMs, handshakeMs: 2 * latencyMs, isLimited: true, costs };
    const result = await simulate(scale, command);
    const bare = await simulate({ ...scale, costs: { ...costs, load: 0 } }, command);
    row(
      command,
      shards,
      seconds(result.seconds),
      seconds(bare.seconds),
      result.requests,
      percent(result.refused, result.requests),
      result.failed,
    );
  }
}
rmSync(folder, { recursive: true });

const marks = [
  "<!-- scale: begin; `npm run scale -- --results` writes this part -->",
  "<!-- scale: end -->",
] as const;
if (values.results) writePart(join(import.meta.dirname, "RESULTS.md"), marks, lines.join("\n"));
