// The simulation beside real runs: shards as processes of their own, against embedded vaults that are served on loopback.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { emulator } from "../src/emulator/emulator.ts";
import { serveEmulator } from "../src/emulator/serve.ts";
import type { VaultSettings } from "../src/emulator/settings.ts";
import { placeVaults, vaultName, writeSet } from "./scale-set.ts";
import { type Costs, type Prediction, simulate } from "./scale-simulation.ts";

const cli = resolve(import.meta.dirname, "../dist/cli.js");
const names = resolve(import.meta.dirname, "loopback-names.ts");

export type Check = {
  readonly what: string;
  readonly shards: number;
  readonly predicted: Prediction;
  readonly seconds: number;
  readonly requests: number;
};

/** A set of vaults, and an embedded vault that serves them. */
async function prepareSite(vaults: number, objects: number) {
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-scale-"));
  const emulated = emulator();
  const vaultNames = Array.from({ length: vaults }, (_, i) => vaultName(i));
  const served = await serveEmulator(emulated);
  const { port } = new URL(served.url);
  const urls = vaultNames.map((name) => `https://${name}.vault.localhost:${port}`);
  writeSet(folder, vaults, objects, urls);
  const requests = () => emulated.log.length;

  /** Seconds until the process has ended. */
  async function call(...args: readonly string[]): Promise<number> {
    const begin = performance.now();
    const child = spawn(process.execPath, ["--import", names, cli, ...args], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE_EXTRA_CA_CERTS: served.ca,
        NODE_COMPILE_CACHE: join(folder, "compiled"),
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    const exit = await new Promise<number | null>((ended) => child.once("close", ended));
    if (exit !== 0) throw new Error(`${args.join(" ")} ended with ${exit}: ${err}`);
    return (performance.now() - begin) / 1000;
  }

  return {
    call,
    requests,
    configure(settings: VaultSettings): void {
      for (const name of vaultNames) emulated.configure(name, settings);
    },
    /** Each shard in a process of its own, all at once. @returns the seconds of the slowest */
    async run(command: readonly string[], shards: number): Promise<number> {
      const numbers = Array.from({ length: shards }, (_, i) => i + 1);
      const files = (number: number) => ["--format", "json", "--out", `${command[0]}-${number}.json`];
      const walls = await Promise.all(
        numbers.map((number) => call(...command, "--shard", `${number}/${shards}`, ...files(number))),
      );
      return Math.max(...walls);
    },
    async close(): Promise<void> {
      await served.close();
      emulated.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The middle one of three: other programs use the machine, too. */
async function median(measure: () => Promise<number>): Promise<number> {
  const seconds = [await measure(), await measure(), await measure()];
  return seconds.toSorted((a, b) => a - b)[1] ?? 0;
}

type Sizes = { readonly vaults: number; readonly objects: number };

/** What a process costs on this machine, by runs against vaults that answer at once; the vaults are full after it. */
async function measureCosts(
  { call }: Awaited<ReturnType<typeof prepareSite>>,
  { vaults, objects }: Sizes,
): Promise<Costs> {
  const all = vaults * objects;
  const small = await prepareSite(1, 1);
  const validateOne = await median(() => small.call("validate"));
  const planOne = await median(() => small.call("plan"));
  await small.close();
  const validate = await median(() => call("validate"));
  await call("apply", "--yes");
  const plan = await median(() => call("plan"));
  const load = Math.max(0, (validate - validateOne) / all);
  const planning = Math.max(0, (plan - planOne) / all - load);
  const ms = (seconds: number) => seconds * 1000;
  // Few enough that no quota makes them wait: what is measured is the machine.
  const created = { vaults: 10, objects: 100 };
  const fresh = await prepareSite(created.vaults, created.objects);
  const apply = await fresh.call("apply", "--yes");
  await fresh.close();
  return {
    start: ms(planOne),
    load: ms(load),
    plan: ms(planning),
    create: ms(Math.max(0, (apply - planOne) / (created.vaults * created.objects) - load - planning)),
  };
}

/** Real runs of 20 vaults beside what the simulation says of them. */
export async function checkScale(
  latencyMs: number,
): Promise<{ readonly costs: Costs; readonly checks: readonly Check[] }> {
  const sizes = { vaults: 20, objects: Number(process.env.KVG_OBJECTS ?? 250) } as const;
  const full = await prepareSite(sizes.vaults, sizes.objects);
  const costs = await measureCosts(full, sizes);
  const checks: Check[] = [];
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-placed-"));

  async function check(
    what: string,
    site: Awaited<ReturnType<typeof prepareSite>>,
    { vaults, objects }: Sizes,
    shards: number,
    isLimited: boolean,
  ): Promise<void> {
    const isPlan = what.startsWith("plan");
    const placed = await placeVaults(folder, vaults, objects, shards);
    const scale = { shards: placed, objects, latencyMs, handshakeMs: 0, isLimited, costs };
    const predicted = await simulate(scale, isPlan ? "plan" : "create");
    const before = site.requests();
    const run = () => site.run(isPlan ? ["plan"] : ["apply", "--yes"], shards);
    const first = await run();
    const requests = site.requests() - before;
    // An apply cannot be repeated.
    const seconds = isPlan ? await median(run) : first;
    checks.push({ what: `${what}, ${vaults} vaults x ${objects}`, shards, predicted, seconds, requests });
  }

  full.configure({ latencyMs });
  for (const shards of [1, 2]) await check("plan", full, sizes, shards, false);
  await full.close();
  for (const [what, { vaults, objects }, shards, quotas] of [
    ["create", { ...sizes, objects: sizes.objects * 0.4 }, 1, false],
    ["create", { ...sizes, objects: sizes.objects * 0.4 }, 2, false],
    ["create under the quota", { vaults: 2, objects: 400 }, 1, true],
    ["create under the quota", { vaults: 2, objects: 400 }, 2, true],
  ] as const) {
    const site = await prepareSite(vaults, objects);
    site.configure({ latencyMs, quotas, quotaRetryAfter: quotas });
    await check(what, site, { vaults, objects }, shards, quotas);
    await site.close();
  }
  rmSync(folder, { recursive: true });
  return { costs, checks };
}
