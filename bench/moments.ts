// A plan from the start of its process to its end: where its time goes.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fillVault, writeConfig, writeManifest } from "./manifests.ts";
import { type Finished, measureWhole, median } from "./measure.ts";
import { nameOf, tags, textOf } from "./objects.ts";
import { startVault } from "./served-vault.ts";

const cli = resolve(import.meta.dirname, "../lib/cli.js");

/** Milliseconds of the process's life, medians; each step ends where the next one begins. */
export type Moments = {
  /** In the vault. */
  readonly secrets: number;
  /** Until the command's own help could be shown. */
  readonly start: number;
  readonly firstRequest: number;
  readonly firstByte: number;
  /** All that is written was read and checked. The first page of the list was asked before. */
  readonly checked: number;
  readonly lastPage: number;
  /** The difference is known, and its report begins. */
  readonly report: number;
  readonly end: number;
  readonly cpuMs: number;
  readonly megabytes: number;
  /** What the list takes by itself: its pages of 25, one after another, and the request that is challenged. */
  readonly criticalPathMs: number;
};

export type MomentsOptions = {
  readonly secrets: number;
  readonly latencyMs: number;
  /** So many plans, of which the median counts. */
  readonly times: number;
};

const declare = (at: number) => ({ value: { literal: textOf(at) }, tags });

/** Plans secrets that are in sync. The command in `lib/` has to be built. */
export const measureMoments = (options: MomentsOptions): Promise<Moments> =>
  servePlans(options, (measure) => measure([]));

/** A few secrets of many: where a manifest declares all, and where it declares these alone. */
export type Selected = { readonly ofAll: Moments; readonly alone: Moments };

/** Plans some of the secrets by `--select`. */
export const measureSelected = (options: MomentsOptions, select: number): Promise<Selected> =>
  servePlans(options, async (measure, folder) => {
    const names = Array.from({ length: select }, (_, at) => ["--select", nameOf("secret", at)]).flat();
    const ofAll = await measure(names);
    writeManifest(folder, { kind: "secret", objects: select, declare });
    return { ofAll, alone: await measure(names) };
  });

async function servePlans<T>(
  options: MomentsOptions,
  run: (measure: (args: readonly string[]) => Promise<Moments>, folder: string) => Promise<T>,
): Promise<T> {
  const { secrets, latencyMs } = options;
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-moments-"));
  const vault = await startVault(folder);
  try {
    const here = join(folder, "set");
    mkdirSync(here);
    writeConfig(here, vault.url);
    writeManifest(here, { kind: "secret", objects: secrets, declare });
    const data = join(folder, "live.db");
    await fillVault(here, data, 3_600_000);
    const ca = await vault.open({ latencyMs }, data);
    const env = { NODE_EXTRA_CA_CERTS: ca, NODE_COMPILE_CACHE: join(folder, "compiled") };
    return await run(
      (args) => measurePlans(["plan", "--verbose", ...args], { cwd: here, env }, options),
      here,
    );
  } finally {
    await vault.close();
    rmSync(folder, { recursive: true });
  }
}

async function measurePlans(
  args: readonly string[],
  place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  { secrets, latencyMs, times }: MomentsOptions,
): Promise<Moments> {
  const plans: Finished[] = [];
  const helps: Finished[] = [];
  // The first run has nothing compiled yet.
  for (let i = 0; i <= times; i++) {
    const help = await measureWhole([cli, "plan", "--help"], place);
    const plan = await measureWhole([cli, ...args], place);
    if (i > 0) helps.push(help);
    if (i > 0) plans.push(plan);
  }
  const middle = (of: (plan: Finished) => number | undefined) =>
    median(plans.map((plan) => of(plan) ?? Number.NaN));
  const lineOf = (begins: string) =>
    middle(({ lines }) => lines.find(({ text }) => text.startsWith(begins))?.ms);
  return {
    secrets,
    start: median(helps.map(({ printed }) => printed)),
    firstRequest: middle(({ request }) => request?.ms),
    firstByte: lineOf("GET "),
    checked: lineOf("reading "),
    lastPage: lineOf("read "),
    report: middle(({ printed }) => printed),
    end: middle(({ wallMs }) => wallMs),
    cpuMs: middle(({ exit }) => exit.cpuMs),
    megabytes: middle(({ exit }) => exit.megabytes),
    criticalPathMs: (Math.ceil(secrets / 25) + 1) * latencyMs,
  };
}
