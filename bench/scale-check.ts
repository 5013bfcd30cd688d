// The simulation beside real runs: shards as processes of their own, against embedded vaults that are served on loopback.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { emulator } from "../src/emulator/emulator.ts";
import { serveEmulator } from "../src/emulator/serve.ts";
import type { VaultSettings } from "../src/emulator/settings.ts";
import { type Finished, measureWhole, median } from "./measure.ts";
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

  const env = { NODE_EXTRA_CA_CERTS: served.ca, NODE_COMPILE_CACHE: join(folder, "compiled") };
  const call = (...args: readonly string[]): Promise<Finished> =>
    measureWhole(["--import", names, cli, ...args], { cwd: folder, env });

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
      return Math.max(...walls.map(({ wallMs }) => wallMs / 1000));
    },
    async close(): Promise<void> {
      await served.close();
      emulated.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The middle one of three: other programs use the machine, too. */
const medianOf = async (measure: () => Promise<number>): Promise<number> =>
  median([await measure(), await measure(), await measure()]);

const cpuOf = async (measured: Promise<Finished>): Promise<number> => (await measured).exit.cpuMs;

/** The milliseconds of processor time that this process spends meanwhile: it is the vaults'. */
async function cpuHere(work: Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

type Sizes = { readonly vaults: number; readonly objects: number };

/** What a process costs on this machine, by its processor time in runs against vaults that answer at once; the vaults are full after it. */
async function measureCosts(
  { call, requests }: Awaited<ReturnType<typeof prepareSite>>,
  { vaults, objects }: Sizes,
): Promise<Costs> {
  const all = vaults * objects;
  const small = await prepareSite(1, 1);
  const validateOne = await medianOf(() => cpuOf(small.call("validate")));
  const planOne = await medianOf(() => cpuOf(small.call("plan")));
  await small.close();
  const validate = await medianOf(() => cpuOf(call("validate")));
  await call("apply", "--yes");
  const plan = await medianOf(() => cpuOf(call("plan")));
  const load = Math.max(0, (validate - validateOne) / all);
  const planning = Math.max(0, (plan - planOne) / all - load);
  const asked = requests();
  const list = (await cpuHere(call("plan"))) / (requests() - asked);
  // Few enough that no quota makes them wait: what is measured is the machine.
  const created = { vaults: 10, objects: 100 };
  const fresh = await prepareSite(created.vaults, created.objects);
  const count = created.vaults * created.objects;
  let apply = Number.NaN;
  const vaultsOfApply = await cpuHere(
    cpuOf(fresh.call("apply", "--yes")).then((ms) => {
      apply = ms;
    }),
  );
  const others = fresh.requests() - count;
  await fresh.close();
  return {
    start: planOne,
    load,
    plan: planning,
    create: Math.max(0, (apply - planOne) / count - load - planning),
    serve: { "other secret": list, "create secret": Math.max(0, (vaultsOfApply - others * list) / count) },
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
    const own = { shards: placed, objects, costs, cores: cpus().length };
    const scale = { ...own, latencyMs, handshakeMs: 0, isLimited };
    const predicted = await simulate(scale, isPlan ? "plan" : "create");
    const before = site.requests();
    const run = () => site.run(isPlan ? ["plan"] : ["apply", "--yes"], shards);
    const first = await run();
    const requests = site.requests() - before;
    // An apply cannot be repeated.
    const seconds = isPlan ? await medianOf(run) : first;
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
