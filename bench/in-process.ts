// What a run in this process takes, beside what it cannot do without: a plan beside the list, sealed values beside one unwrap
// after another. The vault is in the same process, so its work counts on both sides.
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { SecretClient } from "@azure/keyvault-secrets";
import { emulator } from "../src/emulator/emulator.ts";
import { Sealed } from "../src/model/sealed.ts";
import { apply, plan } from "../src/reconcile.ts";
import { parsePublicKey, thumbprintOf } from "../src/sources/sealed/public-key.ts";
import { sealJwe } from "../src/sources/sealed/seal.ts";
import { writeConfig, writeManifest } from "./manifests.ts";
import { nameOf, tags, textOf } from "./objects.ts";
import { applying, createWorld, credential, planning } from "./world.ts";

/** Milliseconds. */
export type InProcess = {
  readonly planMs: number;
  /** The pages of the list, one after another, on a client that is warm. */
  readonly listMs: number;
  /** Opening all sealed values of a run. */
  readonly openMs: number;
  /** One unwrap after another, by 20 of them. */
  readonly unwrapsMs: number;
};

const url = "https://bench.vault.azure.net";
const times = 3;

async function clock(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function fastest(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) taken.push(await clock(work));
  return Math.min(...taken);
}

/** Measures so many secrets; of a plan and a list the fastest of three, taken in turns. */
export async function measureInProcess(secrets: number, latencyMs: number): Promise<InProcess> {
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-in-process-"));
  const vaults = emulator({ keepsLog: false });
  const world = () => createWorld(folder, vaults.httpClient);
  writeConfig(folder, url);
  const declare = (at: number) => ({ value: { literal: textOf(at) }, tags });
  writeManifest(folder, { kind: "secret", objects: secrets, declare });
  await apply(applying, world());
  vaults.configure("bench", { latencyMs });
  const client = new SecretClient(url, credential, { httpClient: vaults.httpClient });
  await client.listPropertiesOfSecrets().next();
  const listMs = await fastest(() => Array.fromAsync(client.listPropertiesOfSecrets()));
  const planMs = await fastest(() => plan(planning, world()));

  vaults.configure("bench", { latencyMs: 0 });
  const { encrypted, version } = await writeSealedSet(folder, secrets, (material, version) =>
    vaults.seed("bench", { kind: "key", name: "sealing", keyType: "RSA", material, version }),
  );
  vaults.configure("bench", { latencyMs });
  const planned = await clock(() => plan(planning, world()));
  const opened = await clock(() => apply({ ...applying, confirm: async () => false }, world()));
  const vault = { name: "bench", url, owners: [], prune: "off", grace: "P7D", waitAtMost: "PT2M" } as const;
  const sources = { env: [], files: [], copyFrom: [], sops: [], sopsKeys: [] };
  const { key } = world().connect({ ...vault, policy: {}, sources, verifyChallengeResource: true });
  const unwrap = (bytes: Uint8Array) => key.unwrap({ name: "sealing", version }, "unwrapKey", bytes);
  await unwrap(encrypted[0] ?? new Uint8Array());
  const some = encrypted.slice(0, 20);
  const someMs = await clock(async () => {
    for (const bytes of some) await unwrap(bytes);
  });
  vaults.close();
  rmSync(folder, { recursive: true });
  return { planMs, listMs, openMs: opened - planned, unwrapsMs: (someMs / some.length) * secrets };
}

/** A config whose key is in the vault, and a manifest of values that are sealed to it; their keys as encrypted. */
async function writeSealedSet(
  folder: string,
  secrets: number,
  seed: (material: Readonly<Record<string, unknown>>, version: string) => void,
) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const version = "0".repeat(32);
  seed({ ...privateKey.export({ format: "jwk" }) }, version);
  const jwk = publicKey.export({ format: "jwk" });
  const id = `${url}/keys/sealing/${version}`;
  const keys = [{ id, thumbprint: thumbprintOf(parsePublicKey(jwk)) }];
  const names = Array.from({ length: secrets }, (_, at) => `sealed-${nameOf("secret", at)}`);
  const values = await Promise.all(
    names.map((name) =>
      sealJwe(Sealed.text(`value of ${name}`), { kid: id, jwk }, [`${url}/secrets/${name}`], keys),
    ),
  );
  const head = { apiVersion: "keyvault-gitops/v1" };
  const config = { ...head, kind: "Config", owner: "bench", manifests: ["sealed.yaml"] };
  const setting = { vaults: { bench: null }, sealing: { keys } };
  writeFileSync(join(folder, "keyvault-gitops.yaml"), JSON.stringify({ ...config, ...setting }));
  const objects = Object.fromEntries(names.map((name, at) => [name, { value: { sealed: values[at] } }]));
  const manifest = { ...head, kind: "Vault", vault: "bench", secrets: objects };
  writeFileSync(join(folder, "sealed.yaml"), JSON.stringify(manifest));
  return { version, encrypted: values.map((jwe) => Buffer.from(jwe.split(".")[1] ?? "", "base64url")) };
}
