// seal as people call it: a value piped into a process, with every log on, and no vault in sight.
import { spawnSync } from "node:child_process";
import { createPublicKey, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parseKeyAddress } from "../../src/sources/sealed/address.ts";
import { openJwe } from "../../src/sources/sealed/open.ts";
import { parsePublicKey, thumbprintOf } from "../../src/sources/sealed/public-key.ts";
import { assertNoCanary } from "../canary/assert.ts";
import { ours } from "../canary/canaries.ts";
import { tree } from "../files.ts";
import { environment } from "./process.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = createPublicKey(privateKey).export({ format: "jwk" });
const url = "https://prod.vault.azure.net";
const key = { id: `${url}/keys/sealing/${"0".repeat(32)}`, thumbprint: thumbprintOf(parsePublicKey(jwk)) };
const head = { apiVersion: "keyvault-gitops/v1" };

const files = {
  "keyvault-gitops.yaml": JSON.stringify({
    ...{ ...head, kind: "Config", owner: "us", manifests: ["v.yaml"] },
    ...{ vaults: { prod: null }, sealing: { keys: [key] } },
  }),
  "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault: "prod", secrets: {} }),
  "k.json": JSON.stringify(jwk),
};

const loud = { AZURE_LOG_LEVEL: "verbose", DEBUG: "*", KEYVAULT_GITOPS_DEBUG: "1" };

function piped(input: string | Uint8Array) {
  const { root } = tree(files);
  const cli = resolve(import.meta.dirname, "../../dist/cli.js");
  const args = [cli, "seal", "v.yaml", "--secret", "a", "--key", "k.json"];
  const env = { ...environment, ...loud };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    input,
    encoding: "utf8",
  });
  assertNoCanary(stdout, "stdout");
  assertNoCanary(stderr, "stderr");
  return { exit: status, err: stderr, manifest: JSON.parse(readFileSync(join(root, "v.yaml"), "utf8")) };
}

test.each(ours)("what is piped in is what the key opens: $name", async ({ value }) => {
  const { exit, manifest } = piped(`${value}\n`);
  expect(exit).toBe(0);
  const binding = { object: `${url}/secrets/a`, keys: [key] };
  const opened = await openJwe(manifest.secrets.a.value.sealed, binding, async (address, _, encrypted) => {
    expect(address).toEqual(parseKeyAddress(key.id));
    return privateDecrypt({ key: privateKey, oaepHash: "sha256" }, encrypted);
  });
  expect(opened.reveal()).toBe(value);
});

test("what is too long is not read to its end, and nothing is written", () => {
  const { exit, err, manifest } = piped(Buffer.alloc(5_000_000, "x"));
  expect({ exit, secrets: manifest.secrets }).toEqual({ exit: 1, secrets: {} });
  expect(err).toContain("the value is over 25 KB");
});
