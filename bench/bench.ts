// `npm run bench`: requests and wall time against the embedded vault, each beside its baseline measured in this run.
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { SecretClient } from "@azure/keyvault-secrets";
import { emulator } from "../src/emulator/emulator.ts";
import { Sealed } from "../src/model/sealed.ts";
import type { Requests, World } from "../src/model/world.ts";
import { apply, plan } from "../src/reconcile.ts";
import { parsePublicKey, thumbprintOf } from "../src/sources/sealed/public-key.ts";
import { sealJwe } from "../src/sources/sealed/seal.ts";
import { connectVault } from "../src/vault/connect.ts";
import { createExec } from "../src/world/exec.ts";
import { createFiles } from "../src/world/files.ts";
import { start } from "./start.ts";
import { planWholeProcess } from "./whole-process.ts";

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
  files: createFiles(folder),
  exec: createExec(signal),
  env: () => undefined,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  connect: (vault) =>
    connectVault(vault, { clock, signal, progress: () => {}, credential, httpClient: vaults.httpClient }),
  token: credential.getToken,
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

const sealing = await sealedSet();
vaults.configure("bench", { latencyMs });
const planned = await timed(() => plan(sealing.options, world()));
const opened = await timed(() =>
  apply({ ...applying, ...sealing.options, confirm: async () => false }, world()),
);
const openMs = opened.ms - planned.ms;
const sequentialMs = (await sealing.oneAfterAnother(20)) * count;
row(
  "sealed values, opened in one run",
  `${count} in ${openMs.toFixed(0)} ms = ${(openMs / sequentialMs).toFixed(3)} x one unwrap after another (${sequentialMs.toFixed(0)} ms, by 20 of them); ${said(opened.result.requests)}`,
);

const { node, version, validate, action } = await start();
const beside = (ms: number) =>
  `${ms.toFixed(0)} ms of processor time = ${(ms / node).toFixed(1)} x bare node`;
row("--version", `${beside(version)} (${node.toFixed(0)} ms), at most 1.5 x`);
row("validate examples/team", `${beside(validate)}, at most 250 ms`);
row("the Action, start to first request", `${beside(action)}, at most 200 ms and 8 x`);

for (const secrets of [200, count]) {
  const whole = await planWholeProcess(secrets, latencyMs);
  const {
    start: started,
    firstRequest,
    firstByte,
    checked,
    lastPage,
    report,
    end,
    cpu,
    criticalPath,
  } = whole;
  row(
    `plan of ${secrets}, whole process`,
    `${end.toFixed(0)} ms = ${(end / criticalPath).toFixed(2)} x the list's critical path (${criticalPath} ms), at most 1.2; ${cpu.toFixed(0)} ms of processor time${secrets === 200 ? ", at most 350" : ""}`,
  );
  const steps = { start: started, "first request": firstRequest, "first byte": firstByte, checked };
  const all = Object.entries({ ...steps, "last page": lastPage, "diff known": report, end });
  row("  its moments", all.map(([what, ms]) => `${what} ${ms.toFixed(0)}`).join(", "));
}

/** A config whose key is in the embedded vault, and a manifest of values that are sealed to it. */
async function sealedSet() {
  vaults.configure("bench", { latencyMs: 0 });
  const { privateKey, publicKey: half } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const version = "0".repeat(32);
  const material = { ...privateKey.export({ format: "jwk" }) };
  vaults.seed("bench", { kind: "key", name: "sealing", keyType: "RSA", material, version });
  const url = "https://bench.vault.azure.net";
  const jwk = half.export({ format: "jwk" });
  const keys = [{ id: `${url}/keys/sealing/${version}`, thumbprint: thumbprintOf(parsePublicKey(jwk)) }];
  const to = { kid: `${url}/keys/sealing/${version}`, jwk };
  const sealed = (name: string) =>
    sealJwe(Sealed.text(`value of ${name}`), to, [`${url}/secrets/${name}`], keys);
  const names = Array.from({ length: count }, (_, i) => `sealed-${i}`);
  const values = await Promise.all(names.map(sealed));
  const head = { apiVersion: "keyvault-gitops/v1" };
  writeFileSync(
    join(folder, "keyvault-gitops.yaml"),
    JSON.stringify({
      ...{ ...head, kind: "Config", owner: "bench", manifests: ["sealed.yaml"] },
      ...{ vaults: { bench: null }, sealing: { keys } },
    }),
  );
  const secrets = Object.fromEntries(names.map((name, i) => [name, { value: { sealed: values[i] } }]));
  writeFileSync(
    join(folder, "sealed.yaml"),
    JSON.stringify({ ...head, kind: "Vault", vault: "bench", secrets }),
  );
  const bench = {
    name: "bench",
    url,
    owners: [],
    prune: "off",
    grace: "P7D",
    waitAtMost: "PT2M",
    policy: {},
  } as const;
  const sources = { env: [], files: [], copyFrom: [], sops: [], sopsKeys: [] };
  return {
    options: { ...options, paths: [], emulator: false },
    /** How long one unwrap takes, on a connection that is warm. */
    oneAfterAnother: async (times: number) => {
      const { key } = world().connect({ ...bench, sources, verifyChallengeResource: true });
      const encrypted = values.map((jwe) => Buffer.from(jwe.split(".")[1] ?? "", "base64url"));
      const unwrap = (i: number) =>
        key.unwrap({ name: "sealing", version }, "unwrapKey", encrypted[i % count] ?? new Uint8Array());
      await unwrap(0);
      const { ms } = await timed(async () => {
        for (let i = 0; i < times; i++) await unwrap(i);
      });
      return ms / times;
    },
  };
}

vaults.close();
rmSync(folder, { recursive: true });
