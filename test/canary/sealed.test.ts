// Known values that are sealed: no command says them, nor what opens them, however the opening goes wrong.
import { createPublicKey, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { parsePublicKey, thumbprintOf } from "../../src/sources/sealed/public-key.ts";
import { sealJwe } from "../../src/sources/sealed/seal.ts";
import { door } from "../commands/door.ts";
import type { Stage } from "../commands/stage.ts";
import { assertNoCanary } from "./assert.ts";
import { ours, theirs } from "./canaries.ts";
import { config, formats, manifest, watched } from "./watch.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const material = { ...privateKey.export({ format: "jwk" }) };
const jwk = createPublicKey(privateKey).export({ format: "jwk" });
const version = "0".repeat(32);
const values = ours.map(({ value }) => value);
const seeded = { kind: "key", name: "sealing", keyType: "RSA", material, version } as const;

const listed = (url: string) => ({
  id: `${url}/keys/sealing/${version}`,
  thumbprint: thumbprintOf(parsePublicKey(jwk)),
});

/** `secrets:` with each canary sealed for itself, plainly and as a part. */
async function sealedSecrets(url: string, change: (jwe: string) => string = (jwe) => jwe): Promise<object> {
  const key = listed(url);
  const sealed = async (name: string, value: string) => ({
    sealed: change(
      await sealJwe(Sealed.text(value), { kid: key.id, jwk }, [`${url}/secrets/${name}`], [key]),
    ),
  });
  const entries = await Promise.all(
    values.map(async (value, i) => [
      [`s${i}`, { value: await sealed(`s${i}`, value) }],
      [`p${i}`, { value: { json: { is: [{ base64: await sealed(`p${i}`, value) }] } } }],
    ]),
  );
  return Object.fromEntries(entries.flat());
}

const url = "https://prod.vault.azure.net";

async function sealing(change?: (jwe: string) => string) {
  const set = watched();
  set.vaults.seed("prod", seeded);
  const text = { ...JSON.parse(config()), sealing: { keys: [listed(url)] } };
  writeFileSync(join(set.root, "keyvault-gitops.yaml"), JSON.stringify(text));
  writeFileSync(join(set.root, "v.yaml"), manifest(await sealedSecrets(url, change)));
  return set;
}

test("validate, plan, apply and what the vault holds after it", async () => {
  const { on, vaults, clock } = await sealing();
  for (const format of formats) {
    expect(await on(`validate --all --format ${format}`)).toMatchObject({ exit: 0 });
    expect(await on(`plan --all --settle all --exit-code --format ${format}`)).toMatchObject({ exit: 2 });
  }
  expect(await on("apply --yes --all --format json --out a.json")).toMatchObject({ exit: 0 });
  clock.forward(600_000);
  vaults.seed("prod", { name: "s0", value: theirs[0]?.value ?? "" });
  for (const format of formats) {
    const line = `plan --all --settle all --exit-code --format ${format}`;
    expect(await on(line)).toMatchObject({ exit: 2 });
    expect(await on(`doctor --format ${format}`)).toMatchObject({ exit: 0 });
  }
  expect(await on("apply --yes --all")).toMatchObject({ exit: 0 });
});

const flipped = (part: number) => (jwe: string) => {
  const parts = jwe.split(".");
  parts[part] = (parts[part] ?? "").replace(/^../, (two) => (two === "AA" ? "BB" : "AA"));
  return parts.join(".");
};

test.each<[string, (jwe: string) => string]>([
  ["its header", flipped(0)],
  ["its key", flipped(1)],
  ["its nonce", flipped(2)],
  ["its ciphertext", flipped(3)],
  ["its tag", flipped(4)],
  ["its plain text instead", () => values[0] ?? ""],
])("a value with another one in place of %s", async (_, change) => {
  const { on, writes } = await sealing(change);
  for (const format of formats) {
    expect(await on(`apply --yes --format ${format}`)).toMatchObject({ exit: 1 });
    expect(await on(`plan --settle all --format ${format}`)).toMatchObject({ exit: expect.any(Number) });
  }
  expect(writes()).toEqual([]);
});

test.each<[string, (set: Stage) => void]>([
  ["may not be used", ({ vaults }) => vaults.configure("prod", { roles: { writer: "officer" } })],
  [
    "is another one of the same version",
    ({ vaults }) =>
      vaults.fault({
        path: "unwrapkey",
        at: "before",
        times: 99,
        does: { kind: "answer", status: 400, echo: true },
      }),
  ],
  [
    "is not there",
    ({ vaults }) =>
      vaults.fault({ path: "unwrapkey", at: "before", times: 99, does: { kind: "answer", status: 404 } }),
  ],
  [
    "answers with something else",
    ({ vaults }) =>
      vaults.fault({
        path: "unwrapkey",
        at: "before",
        times: 99,
        does: {
          kind: "answer",
          status: 200,
          body: { value: Buffer.from(values[0] ?? "").toString("base64url") },
        },
      }),
  ],
  [
    "answers with nonsense",
    ({ vaults }) =>
      vaults.fault({
        path: "unwrapkey",
        at: "before",
        times: 99,
        does: { kind: "answer", status: 200, body: { value: { is: values } } },
      }),
  ],
  [
    "is on a vault that fails",
    ({ vaults }) =>
      vaults.fault({
        path: "unwrapkey",
        at: "after",
        times: 999,
        does: { kind: "answer", status: 500, body: { error: { code: values[0], message: values[1] } } },
      }),
  ],
])("the key %s", async (_, prepare) => {
  const set = await sealing();
  prepare(set);
  for (const format of ["json", "markdown"])
    expect(await set.on(`apply --yes --format ${format}`)).toMatchObject({ exit: 1 });
  const other = { ...listed(url), id: `${url}/keys/sealing/${"1".repeat(32)}` };
  const text = { ...JSON.parse(config()), sealing: { keys: [listed(url), other] } };
  writeFileSync(join(set.root, "keyvault-gitops.yaml"), JSON.stringify(text));
  writeFileSync(join(set.root, "other.json"), JSON.stringify(jwk));
  const before = readFileSync(join(set.root, "v.yaml"), "utf8");
  expect(await set.on("seal --rotate --key other.json")).toMatchObject({ exit: 1 });
  expect(readFileSync(join(set.root, "v.yaml"), "utf8")).toBe(before);
  expect(set.writes()).toEqual([]);
});

test("every log of the SDK, in a process: neither the values nor the keys that open them", async () => {
  const { vaults, root, on } = await door({});
  const text = JSON.parse(readFileSync(join(root, "keyvault-gitops.yaml"), "utf8"));
  const { url: local } = text.vaults.local;
  vaults.seed("local", seeded);
  writeFileSync(
    join(root, "keyvault-gitops.yaml"),
    JSON.stringify({ ...text, sealing: { keys: [listed(local)] } }),
  );
  const written = { ...JSON.parse(manifest(await sealedSecrets(local))), vault: "local" };
  writeFileSync(join(root, "v.yaml"), JSON.stringify(written));
  vaults.fault({
    path: "unwrapkey",
    at: "before",
    times: 2,
    does: { kind: "answer", status: 500, echo: true },
  });

  const loud = { AZURE_LOG_LEVEL: "verbose", DEBUG: "*", KEYVAULT_GITOPS_DEBUG: "1" };
  const { exit, out, err } = await on("apply --yes --all", loud);
  assertNoCanary(out, "stdout");
  assertNoCanary(err, "stderr");
  expect({ exit, err }).toEqual({ exit: 0, err: expect.stringContaining("/unwrapkey") });
  const keys = [...JSON.stringify(written).matchAll(/"sealed":"([^"]+)"/g)].map(([, jwe = ""]) =>
    contentKey(jwe),
  );
  expect(keys).toHaveLength(2 * values.length);
  for (const key of keys)
    for (const form of ["base64url", "base64", "hex"] as const) expect(err).not.toContain(key.toString(form));
});

const contentKey = (jwe: string): Buffer =>
  privateDecrypt({ key: privateKey, oaepHash: "sha256" }, Buffer.from(jwe.split(".")[1] ?? "", "base64url"));
