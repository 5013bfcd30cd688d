// `npm run bench`: requests and wall time against the embedded vault, each beside its baseline measured in this run.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { SecretClient } from "@azure/keyvault-secrets";
import { emulator } from "../src/emulator/emulator.ts";
import type { Requests, World } from "../src/model/world.ts";
import { apply, plan } from "../src/reconcile.ts";
import { connect } from "../src/vault/connect.ts";
import { exec } from "../src/world/exec.ts";
import { files } from "../src/world/files.ts";

const count = Number(process.env.KVG_SECRETS ?? 1000);
const latencyMs = 50;
const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-bench-"));
const vaults = emulator();
const credential = { getToken: async () => ({ token: "bench", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const signal = new AbortController().signal;
const clock = { now: () => Date.now(), sleep: (ms: number) => setTimeout(ms) };

const world = (): World => ({
  clock,
  signal,
  progress: () => {},
  files: files(folder),
  exec: exec(signal),
  env: () => undefined,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  connect: (vault) =>
    connect(vault, { clock, signal, progress: () => {}, credential, httpClient: vaults.httpClient }),
});

const manifest = (changed: object = {}) =>
  writeFileSync(
    join(folder, "bench.yaml"),
    JSON.stringify({
      apiVersion: "keyvault-gitops/v1",
      kind: "Vault",
      vault: "bench",
      secrets: Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `secret-${i}`,
          { value: { literal: `plain-${i}` }, tags: { team: "bench" }, ...(i === 0 && changed) },
        ]),
      ),
    }),
  );

const options = {
  paths: ["bench.yaml"],
  emulator: true,
  settle: "off",
  allowEmpty: false,
  allowPurge: false,
} as const;
const applying = { ...options, concurrency: 16, confirm: async () => true };

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

const sum = ({ list, get, write }: Requests) => list + get + write;
const said = (requests: Requests) =>
  `${sum(requests)} requests (${requests.list} list, ${requests.get} get, ${requests.write} write)`;
const row = (what: string, text: string) => console.log(`${what.padEnd(34)} ${text}`);

/** What a plan cannot do without: the pages of the list, one after another, on a client that is warm. */
async function sequentialList(): Promise<number> {
  const client = new SecretClient("https://bench.vault.azure.net", credential, {
    httpClient: vaults.httpClient,
  });
  await client.listPropertiesOfSecrets().next();
  const { ms } = await timed(() => Array.fromAsync(client.listPropertiesOfSecrets()));
  return ms;
}

manifest();
row("secrets, latency", `${count}, ${latencyMs} ms a request, in one process`);

vaults.configure("bench", { latencyMs });
const created = await timed(() => apply(applying, world()));
row(
  "create all",
  `${said(created.result.requests)}, at most ${count + 16}; ${(created.ms / 1000).toFixed(1)} s`,
);

const list = await sequentialList();
const inSync = await timed(() => plan(options, world()));
const most = Math.ceil(count / 25) + 8;
row(
  "plan, all in sync",
  `${said(inSync.result.requests)}, at most ${most}; effects ${inSync.result.estimate.calls}`,
);
row(
  "plan, wall time",
  `${inSync.ms.toFixed(0)} ms = ${(inSync.ms / list).toFixed(2)} x the list's critical path (${list.toFixed(0)} ms), at most 1.25`,
);

manifest({ tags: { team: "changed" } });
const metadata = await timed(() => apply(applying, world()));
row(
  "metadata change of one",
  `plan + ${sum(metadata.result.requests) - sum(inSync.result.requests)} requests, at most 2`,
);

manifest({ value: { literal: "another" } });
const changed = await timed(() => apply(applying, world()));
row(
  "value change of one",
  `plan + ${sum(changed.result.requests) - sum(inSync.result.requests)} requests, at most 2 (tags change back, too)`,
);

vaults.close();
rmSync(folder, { recursive: true });
