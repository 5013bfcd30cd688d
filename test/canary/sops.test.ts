// Known values in SOPS files: read as they should be, or broken in every way, no command says any of them.
import { createPublicKey, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { door } from "../commands/door.ts";
import { fixture } from "../sources/sops/build.ts";
import { encode, toAge, toAzure } from "../sources/sops/encode.ts";
import { assertNoCanary } from "./assert.ts";
import { ours, theirs } from "./canaries.ts";
import { config, formats, manifest, somebody, watched } from "./watch.ts";

const age = await toAge();
const identity = fixture("keys/age.txt");
const canary = ours[0]?.value ?? "";
const plain = Object.fromEntries(ours.map(({ value }, i) => [`v${i}`, value]));
const text = encode(plain, age);

const from = (i: number) => ({ sops: { file: "db.json", key: `v${i}` } });
const secrets = Object.fromEntries(
  ours.flatMap((_, i) => [
    [`s${i}`, { value: from(i) }],
    [`s${i}-base64`, { value: { base64: from(i) } }],
    [`s${i}-json`, { value: { json: [{ deep: from(i) }] } }],
  ]),
);

function set(file: string) {
  const sources = { sops: ["db.json"] };
  const stage = watched(
    { "keyvault-gitops.yaml": config({ sources }), "v.yaml": manifest(secrets), "db.json": file },
    [],
  );
  stage.env.set("SOPS_AGE_KEY", identity);
  return stage;
}

/** What every command says, in every format: `on` looks at each word for a value; nor may an identity be there. */
async function everyCommand({ on }: ReturnType<typeof set>): Promise<string> {
  const said: string[] = [];
  for (const format of formats)
    for (const command of [
      "validate",
      "plan --exit-code --unmanaged --settle auto",
      "plan --settle all",
      "apply --yes",
    ]) {
      const { out, err } = await on(`${command} --all --format ${format}`);
      said.push(out, err);
    }
  const all = said.join("\n");
  expect(all).not.toMatch(/AGE-SECRET-KEY-1(?!\.{3})/);
  return all;
}

test("read, written, edited in git, set by hand and healed", async () => {
  const stage = set(text);
  await everyCommand(stage);
  expect(stage.writes()).toHaveLength(Object.keys(secrets).length);
  for (const [i, { value }] of ours.entries())
    expect((await somebody(stage).getSecret(`s${i}`)).value).toBe(value);
  writeFileSync(`${stage.root}/db.json`, encode({ ...plain, v0: theirs[0]?.value ?? "" }, age));
  for (const { value } of theirs) await somebody(stage).setSecret("s1", value);
  expect(await everyCommand(stage)).toContain("set outside");
});

test("every value of a file by secretsFrom: read, written, edited in git, set by hand and healed", async () => {
  const secretsFrom = [{ sops: { file: "db.json" }, prefix: "all-", contentType: "a" }];
  const stage = set(text);
  writeFileSync(`${stage.root}/v.yaml`, JSON.stringify({ ...JSON.parse(manifest({})), secretsFrom }));
  await stage.on("apply --yes --all");
  expect(stage.writes()).toHaveLength(ours.length);
  expect((await somebody(stage).getSecret("all-v0")).value).toBe(ours[0]?.value);
  writeFileSync(`${stage.root}/db.json`, encode({ ...plain, v0: theirs[0]?.value ?? "" }, age));
  for (const { value } of theirs) await somebody(stage).setSecret("all-v1", value);
  expect(await everyCommand(stage)).toContain("set outside");
  // Broken in every way that leaves canaries in clear text.
  for (const [broken, said] of [
    [JSON.stringify({ ...JSON.parse(text), ...plain }), "v0 is in clear text"],
    [
      JSON.stringify({ ...JSON.parse(text), list: ours.map(({ value }) => value) }),
      "list[0] is in clear text",
    ],
    [JSON.stringify(plain), "is not encrypted by sops"],
    [canary, "is not JSON"],
  ] as const) {
    writeFileSync(`${stage.root}/db.json`, broken);
    const { exit, out, err } = await stage.on("validate");
    expect({ exit, said: out + err }).toEqual({ exit: 1, said: expect.stringContaining(said) });
  }
});

const identities = (value: string) => (stage: ReturnType<typeof set>) => stage.env.set("SOPS_AGE_KEY", value);
const asIs = () => {};

test.each<[string, string, (stage: ReturnType<typeof set>) => void, string]>([
  ["no identity", text, identities(""), "is encrypted to no recipient that is at hand"],
  ["another identity", text, identities(fixture("keys/other-age.txt")), "is encrypted to no recipient"],
  ["a value as the identity", text, identities(canary), "an age identity at hand is none"],
  [
    "a value behind the identity's beginning",
    text,
    identities(`AGE-SECRET-KEY-1${canary.replaceAll("\n", "")}`),
    "an age identity at hand is none",
  ],
  [
    "a value as the path of identities",
    text,
    ({ env }) => env.set("SOPS_AGE_KEY_FILE", canary),
    "the file that SOPS_AGE_KEY_FILE names is missing",
  ],
  ["a ciphertext that was changed", text.replace(/data:../, "data:AA"), asIs, "does not open"],
  [
    "a MAC that does not fit",
    JSON.stringify({ ...JSON.parse(text), more: canary }),
    asIs,
    "its MAC does not fit",
  ],
  ["a value that is not there", encode({ other: canary }, age), asIs, "has no v0"],
  ["values in clear text", JSON.stringify({ ...JSON.parse(text), ...plain }), asIs, "in clear text"],
  [
    "a value for a ciphertext",
    JSON.stringify({ ...JSON.parse(text), v0: `ENC[${canary}` }),
    asIs,
    "v0 does not open",
  ],
  ["a file that is not encrypted", JSON.stringify(plain), asIs, "is not encrypted by sops"],
  ["a file that is no JSON", canary, asIs, "is not JSON"],
  ["a sops block of values", JSON.stringify({ ...plain, sops: plain }), asIs, "has a sops block"],
  ["a file of more than 5 MiB", canary.repeat(100_000), asIs, "is larger than 5 MiB"],
])("%s", async (_, file, change, said) => {
  const stage = set(file);
  change(stage);
  expect(await everyCommand(stage)).toContain(said);
  expect(stage.writes()).toEqual([]);
});

test("every log of the SDK, in a process: neither the values nor the key that opens their file", async () => {
  const { vaults, root, on } = await door({}, { "db.json": "" });
  const text = JSON.parse(readFileSync(join(root, "keyvault-gitops.yaml"), "utf8"));
  const { url } = text.vaults.local;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const version = "0".repeat(32);
  const material = { ...privateKey.export({ format: "jwk" }) };
  vaults.seed("local", { kind: "key", name: "sops", keyType: "RSA", material, version });
  const { n = "", e = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  const bytes = (number: string) => Buffer.from(number, "base64url");
  const key = toAzure({ vaultUrl: url, name: "sops", version }, { n: bytes(n), e: bytes(e) });
  writeFileSync(join(root, "db.json"), encode(plain, key));
  const sources = { sops: ["db.json"], sopsKeys: [{ vault: "local", key: "sops" }] };
  const local = { ...text.vaults.local, sources };
  writeFileSync(join(root, "keyvault-gitops.yaml"), JSON.stringify({ ...text, vaults: { local } }));
  const written = { ...JSON.parse(manifest(secrets)), vault: "local" };
  writeFileSync(join(root, "v.yaml"), JSON.stringify(written));
  vaults.fault({
    path: "decrypt",
    at: "before",
    times: 2,
    does: { kind: "answer", status: 500, echo: true },
  });

  const loud = { AZURE_LOG_LEVEL: "verbose", DEBUG: "*", KEYVAULT_GITOPS_DEBUG: "1" };
  const { exit, out, err } = await on("apply --yes --all", loud);
  assertNoCanary(out, "stdout");
  assertNoCanary(err, "stderr");
  expect({ exit, err }).toEqual({ exit: 0, err: expect.stringContaining("/decrypt") });
  const { enc } = JSON.parse(readFileSync(join(root, "db.json"), "utf8")).sops.azure_kv[0];
  const dataKey = privateDecrypt({ key: privateKey, oaepHash: "sha256" }, Buffer.from(enc, "base64url"));
  expect(dataKey).toHaveLength(32);
  for (const form of ["base64url", "base64", "hex"] as const)
    expect(err).not.toContain(dataKey.toString(form));
});
