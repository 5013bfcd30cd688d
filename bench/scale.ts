// `npm run scale`: how long 1,000 vaults of 500 secrets take in 1, 8 and 64 shards, by simulation, and the simulation beside
// real runs of 20 vaults. KVG_LATENCY is the latency of the real runs in milliseconds, KVG_OBJECTS the secrets of a vault there:
// on a busy machine take 2500 and 100, so that waiting outweighs computing.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { checkScale } from "./scale-check.ts";
import { placeVaults } from "./scale-set.ts";
import { simulate } from "./scale-simulation.ts";

const [vaults, objects] = [1000, 500];
const latencyMs = 50;
const realLatencyMs = Number(process.env.KVG_LATENCY ?? 200);

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const seconds = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const percent = (part: number, of: number): string => `${((part / of) * 100).toFixed(1)} %`;

const { costs, checks } = await checkScale(realLatencyMs);
const perObject = [costs.load, costs.plan, costs.create].map((ms) => ms.toFixed(3)).join(", ");
console.log(
  `Node.js ${process.version}, ${cpus().length} cores. A process starts in ${costs.start.toFixed(0)} ms; load, plan and create cost ${perObject} ms an object.\n`,
);
row("real run", "shards", "requests", "predicted requests", "s", "predicted s", "off by");
row("---", "---", "---", "---", "---", "---", "---");
for (const { what, shards, requests, seconds: real, predicted } of checks)
  row(
    `${what}, ${realLatencyMs} ms`,
    shards,
    requests,
    predicted.requests,
    seconds(real),
    seconds(predicted.seconds),
    percent(predicted.seconds - real, real),
  );

console.log(
  `\n${vaults} vaults x ${objects} secrets, ${latencyMs} ms a request, a machine for each shard:\n`,
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
