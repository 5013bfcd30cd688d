// A plan from the start of its process to its end, against the embedded vault over HTTPS in another process: where its time goes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { emulator } from "../src/emulator/emulator.ts";
import type { World } from "../src/model/world.ts";
import { apply } from "../src/reconcile.ts";
import { connectVault } from "../src/vault/connect.ts";
import { createExec } from "../src/world/exec.ts";
import { createFiles } from "../src/world/files.ts";
import { type Measured, measure, median } from "./measure.ts";

const root = resolve(import.meta.dirname, "..");
const cli = join(root, "lib/cli.js");

/** Milliseconds of the process's life, medians; each step ends where the next one begins. */
export type WholeProcess = {
  /** Until the command's own help could be shown. */
  readonly start: number;
  readonly firstRequest: number;
  readonly firstByte: number;
  /** All that is written was read and checked. */
  readonly checked: number;
  readonly lastPage: number;
  /** The difference is known, and its report begins. */
  readonly report: number;
  readonly end: number;
  readonly cpu: number;
  /** What the list takes by itself: its pages of 25, one after another, and the request that is challenged. */
  readonly criticalPath: number;
};

/** Plans so many secrets that are in sync, so many times. The command in `lib/` has to be built. */
export async function planWholeProcess(secrets: number, latencyMs: number, times = 7): Promise<WholeProcess> {
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-whole-"));
  const port = await freePort();
  writeSet(folder, secrets, port);
  const data = join(folder, "vaults.db");
  await fill(folder, data, latencyMs);
  const served = spawn(
    process.execPath,
    [join(root, "src/cli.ts"), "emulator", "--data", data, "--port", String(port), "--format", "json"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  try {
    const [line] = await once(served.stdout, "data");
    const { ca } = JSON.parse(String(line));
    // The first run has nothing compiled yet.
    const env = { NODE_EXTRA_CA_CERTS: ca, NODE_COMPILE_CACHE: join(folder, "compiled") };
    const plans: Measured[] = [];
    const helps: Measured[] = [];
    for (let i = 0; i <= times; i++) {
      const help = await measure([cli, "plan", "--help"], { cwd: folder, env });
      const plan = await measure([cli, "plan", "--verbose"], { cwd: folder, env });
      if (i > 0) plans.push(plan);
      if (i > 0) helps.push(help);
    }
    const middle = (of: (plan: Measured) => number | undefined) =>
      median(plans.map((plan) => of(plan) ?? Number.NaN));
    const lineOf = (begins: string) =>
      middle(({ lines }) => lines.find(({ text }) => text.startsWith(begins))?.ms);
    return {
      start: median(helps.map(({ printed }) => printed)),
      firstRequest: middle(({ request }) => request?.ms),
      firstByte: lineOf("GET "),
      checked: lineOf("reading "),
      lastPage: lineOf("read "),
      report: middle(({ printed }) => printed),
      end: middle(({ wallMs }) => wallMs),
      cpu: middle(({ exit }) => exit?.cpuMs),
      criticalPath: (Math.ceil(secrets / 25) + 1) * latencyMs,
    };
  } finally {
    served.kill("SIGTERM");
    await once(served, "exit");
    rmSync(folder, { recursive: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

function writeSet(folder: string, secrets: number, port: number): void {
  const head = { apiVersion: "keyvault-gitops/v1" };
  const vaults = { bench: { url: `https://127.0.0.1:${port}`, verifyChallengeResource: false } };
  const config = { ...head, kind: "Config", owner: "bench", manifests: ["bench.yaml"], vaults };
  writeFileSync(join(folder, "keyvault-gitops.yaml"), JSON.stringify(config));
  const objects = Array.from(
    { length: secrets },
    (_, i) => `  secret-${i}:\n    value: { literal: plain-${i} }\n    tags: { team: bench }\n`,
  );
  const text = ["apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: bench\nsecrets:\n", ...objects].join("");
  writeFileSync(join(folder, "bench.yaml"), text);
}

/** Applies the set in a data file, by a clock that need not be waited for. */
async function fill(folder: string, file: string, latencyMs: number): Promise<void> {
  let ms = Date.now() - 3_600_000;
  const clock = {
    now: () => ms,
    sleep: async (slept: number) => {
      ms += slept;
    },
  };
  const vaults = emulator({ file, clock });
  const { signal } = new AbortController();
  const credential = {
    getToken: async () => ({ token: "bench", expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const run = { clock, signal, progress: () => {} };
  const world: World = {
    ...run,
    files: createFiles(folder),
    exec: createExec(signal),
    env: () => undefined,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    connect: (vault) => connectVault(vault, { ...run, credential, httpClient: vaults.httpClient }),
    token: credential.getToken,
  };
  const planning = {
    paths: [],
    emulator: false,
    settle: "off",
    allowEmpty: false,
    allowPurge: false,
  } as const;
  await apply({ ...planning, concurrency: 16, confirm: async () => true }, world);
  for (const vault of vaults.vaults()) vaults.configure(vault, { latencyMs });
  vaults.close();
}
