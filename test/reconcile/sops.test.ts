// SOPS files as a source: what a plan knows of them without any key, how they are opened, and what may reach a vault.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ProblemsError } from "../../src/model/errors.ts";
import { validate } from "../../src/reconcile.ts";
import { ec, pem } from "../material.ts";
import { effectsIn, outcomesIn, type Scene } from "../scene.ts";
import { fixture } from "../sources/sops/build.ts";
import { encode, toAge, toAzure } from "../sources/sops/encode.ts";
import { sopsScene } from "./sops-scene.ts";

const age = await toAge();
const other = await toAge(/public key: (.*)/.exec(fixture("keys/other-age.txt"))?.[1]);
const from = (key: string | readonly (string | number)[], file = "prod/db.json") => ({ sops: { file, key } });
const value = (...of: Parameters<typeof from>) => ({ value: from(...of) });

const plain = { password: "hunter2", users: [{ password: "ann" }, { password: "bob" }], pem: pem(ec()) };
const text = encode(plain, age);

/** The file as sops leaves it when one value is edited: every other ciphertext stays. */
function edited(before: string, change: Parameters<typeof encode>[0]): string {
  const [old, now] = [JSON.parse(before), JSON.parse(encode({ ...plain, ...change }, age))];
  const kept = Object.keys(old).filter((name) => name !== "sops" && !(name in change));
  return JSON.stringify({ ...now, ...Object.fromEntries(kept.map((name) => [name, old[name]])) });
}

const valuesOf = async ({ client }: Scene, ...names: readonly string[]) =>
  Promise.all(names.map(async (name) => (await client().getSecret(name)).value));
const problemsOf = async (run: Promise<unknown>) => {
  const error: unknown = await run.catch((thrown) => thrown);
  if (!(error instanceof ProblemsError)) throw error;
  return error.problems.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`);
};
const validated = (lab: Scene) => problemsOf(validate({ paths: [], emulator: false }, lab.world()));

test("values by name, in lists, within other sources and as a key's material", async () => {
  const lab = sopsScene({ "prod/db.json": text });
  lab.manifest({
    secrets: {
      a: value("password"),
      b: value("users[1].password"),
      c: { value: { json: { user: "ann", password: from(["users", 0, "password"]) } } },
      d: { value: { base64: from("password") } },
    },
    keys: { e: { material: from("pem") } },
  });
  expect(outcomesIn(await lab.apply())).toEqual([
    "created e",
    "created a",
    "created b",
    "created c",
    "created d",
  ]);
  expect(await valuesOf(lab, "a", "b", "c", "d")).toEqual([
    "hunter2",
    "bob",
    '{"user":"ann","password":"ann"}',
    "aHVudGVyMg==",
  ]);
  expect(effectsIn(await lab.plan())).toEqual([]);
});

test("a plan without any key: equal ciphertexts are no change, an edited one is, by lists alone", async () => {
  const lab = sopsScene({ "prod/db.json": text });
  lab.secrets({
    a: value("password"),
    b: value("users[1].password"),
    c: { value: { base64: from("password") } },
  });
  await lab.apply();
  const roles = { reader: "reader", writer: "administrator", somebody: "administrator" } as const;
  lab.vaults.configure("vault", { roles });
  lab.env.clear();
  const first = await lab.plan({}, { principal: "reader" });
  expect(effectsIn(first)).toEqual([]);
  lab.write("prod/db.json", edited(text, { password: "hunter3" }));
  const { changes, requests, digest } = await lab.plan({}, { principal: "reader" });
  expect(effectsIn({ changes })).toEqual(["set a", "set c"]);
  expect(requests).toMatchObject({ get: 0, write: 0 });
  lab.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  expect((await lab.plan({ settle: "all" })).digest).toBe(digest);
  expect(outcomesIn(await lab.apply({ digest }))).toEqual(["set a", "set c"]);
  expect(await valuesOf(lab, "a", "b")).toEqual(["hunter3", "bob"]);
});

test("a file that is encrypted anew looks changed, and apply finds its values equal: no version is written", async () => {
  const lab = sopsScene({ "prod/db.json": text });
  lab.secrets({ a: value("password") });
  await lab.apply();
  lab.clock.forward(600_000);
  lab.write("prod/db.json", encode(plain, age));
  expect(effectsIn(await lab.plan())).toEqual(["set a"]);
  await lab.apply();
  const versions = await Array.fromAsync(lab.client().listPropertiesOfSecretVersions("a"));
  expect(versions).toHaveLength(1);
  expect(effectsIn(await lab.plan())).toEqual([]);
});

test("a value set by hand is compared by settle, where the identity is at hand", async () => {
  const lab = sopsScene({ "prod/db.json": text });
  lab.secrets({ a: value("password") });
  await lab.apply();
  lab.clock.forward(600_000);
  const compared = async (mode: "auto" | "all") =>
    (await lab.plan({ settle: mode })).changes.map((change) =>
      change.verb === "settle" ? change.compared : change.verb,
    );
  await lab.client().setSecret("a", "hunter2");
  expect(await compared("auto")).toEqual(["not compared"]);
  expect(await compared("all")).toEqual(["equal"]);
  await lab.client().setSecret("a", "another");
  expect(await compared("all")).toEqual(["different"]);
  lab.env.clear();
  expect(await compared("all")).toEqual(["not compared"]);
});

/** A vault whose own key `sops` may be asked, and a file that is encrypted to it. */
async function inAzure(vaultUrl = "https://vault.vault.azure.net", sopsKeys: readonly object[] = [opener]) {
  const lab = sopsScene({ "prod/db.json": "" }, { sops: ["prod/*"], sopsKeys });
  const made = await lab.keyClient().createRsaKey("sops");
  const [version, { n, e }] = [made.properties.version, made.key ?? {}];
  if (version === undefined || !n || !e) throw new Error("the vault made no RSA key");
  lab.write("prod/db.json", encode(plain, toAzure({ vaultUrl, name: "sops", version }, { n, e })));
  lab.env.clear();
  lab.secrets({ a: value("password"), b: value("users[1].password") });
  return { ...lab, calls: () => lab.vaults.log.filter(({ path }) => /decrypt/i.test(path)) };
}
const noRecipient = "is encrypted to no recipient that is at hand";
const opener = { vault: "vault", key: "sops" };

test("azure_kv: all values of a file by one call, through the SDK's own client", async () => {
  const lab = await inAzure();
  expect(outcomesIn(await lab.apply())).toEqual(["created a", "created b"]);
  expect(await valuesOf(lab, "a", "b")).toEqual(["hunter2", "bob"]);
  expect(lab.calls().filter(({ status }) => status === 200)).toHaveLength(1);
});

test.each<[string, Parameters<typeof inAzure>]>([
  ["a file that names a foreign vault", ["https://evil.vault.azure.net"]],
  ["a file that names another vault of the config", ["https://ops.vault.azure.net"]],
  ["a key that this vault's sopsKeys does not name", [undefined, [{ vault: "vault", key: "another" }]]],
  ["a vault without sopsKeys", [undefined, []]],
])("azure_kv: %s makes no call, and nothing is written", async (_, given) => {
  const lab = await inAzure(...given);
  const problem = `v.yaml:1 the sops file prod/db.json ${noRecipient}`;
  expect(await problemsOf(lab.apply())).toEqual([problem, problem]);
  expect(lab.calls()).toEqual([]);
});

test.each([
  ["forbidden", "the identity lacks the data action Microsoft.KeyVault/vaults/keys/decrypt/action."],
  ["gone", "it is not there."],
])("azure_kv: a key that is %s is a problem at its value", async (what, hint) => {
  const lab = await inAzure();
  if (what === "forbidden") lab.vaults.configure("vault", { roles: { writer: "officer" } });
  else await (await lab.keyClient().beginDeleteKey("sops")).pollUntilDone();
  const error: unknown = await lab.apply().catch((thrown) => thrown);
  expect(error).toMatchObject({
    problems: ["a", "b"].map(() => ({
      message:
        "the sops file prod/db.json cannot be opened by its Key Vault key https://vault.vault.azure.net/keys/sops",
      hint: expect.stringContaining(hint),
    })),
  });
});

test.each<[string, { readonly [path: string]: string }, object, string]>([
  [
    "a file that no sources.sops names",
    { "test/db.json": text },
    value("password", "test/db.json"),
    "the sops file test/db.json may not go into vault",
  ],
  ["a file that is not there", { a: "" }, value("password"), "the sops file prod/db.json does not exist"],
  [
    "a file outside",
    { a: "" },
    value("password", "../db.json"),
    "the file ../db.json lies outside of the repository",
  ],
  ["a file of .git", { a: "" }, value("password", ".git/config"), "a file of .git may never go into a vault"],
  [
    "a value that is not there",
    { "prod/db.json": text },
    value("no.such"),
    "the sops file prod/db.json has no no.such",
  ],
  [
    "a value in clear text",
    { "prod/db.json": text.replace(/"password": "ENC[^"]*"/, '"password": "hunter2"') },
    value("password"),
    "the sops file prod/db.json has password in clear text",
  ],
  [
    "a file that is not encrypted",
    { "prod/db.json": '{"password":"hunter2"}' },
    value("password"),
    "the sops file prod/db.json is not encrypted by sops",
  ],
  [
    "an alias",
    { "prod/db.yaml": `a: &a x\nb: *a\n` },
    value("b", "prod/db.yaml"),
    "the sops file prod/db.yaml has an alias or an anchor (* or &)",
  ],
  [
    "a file of more than 5 MiB",
    { "prod/db.json": text.padEnd(5 * 1024 * 1024 + 1) },
    value("password"),
    "the sops file prod/db.json is larger than 5 MiB",
  ],
  [
    "one within json",
    { "prod/db.json": text },
    { value: { json: [from("gone")] } },
    "the sops file prod/db.json has no gone",
  ],
])("validate refuses %s", async (_, files, secret, message) => {
  const lab = sopsScene(files);
  lab.secrets({ a: secret });
  expect(await validated(lab)).toEqual([`v.yaml:1 ${message}`]);
});

test("validate refuses a link to a file for another vault, one that leads out, and what git does not track", async () => {
  const lab = sopsScene({ "test/db.json": text, "prod/a": "" });
  symlinkSync("../test/db.json", join(lab.root, "prod/link.json"));
  symlinkSync("/etc/hostname", join(lab.root, "prod/out.json"));
  lab.write("prod/new.json", text);
  for (const [file, message] of [
    ["prod/link.json", "the sops file prod/link.json may not go into vault"],
    ["prod/out.json", "the file prod/out.json leads out of the repository"],
    ["prod/new.json", "the sops file prod/new.json is not tracked by git"],
  ] as const) {
    lab.secrets({ a: value("password", file) });
    expect(await validated(lab)).toEqual([`v.yaml:1 ${message}`]);
  }
});

test("a config must list the vault of each of its sopsKeys", async () => {
  const lab = sopsScene({ "prod/db.json": text }, { sopsKeys: [{ vault: "evil", key: "sops" }] });
  lab.secrets({});
  expect(await validated(lab)).toEqual([
    "keyvault-gitops.yaml:1 vaults.vault.sources.sopsKeys[0].vault: the config does not list this vault",
  ]);
});

test.each<[string, string, (lab: Scene) => void, string]>([
  ["no identity", text, ({ env }) => env.clear(), noRecipient],
  ["another identity", encode(plain, other), () => {}, noRecipient],
  [
    "an identity that is none",
    text,
    ({ env }) => env.set("SOPS_AGE_KEY", "hunter2"),
    "cannot be opened: an age identity at hand is none",
  ],
  [
    "a value that was changed",
    text.replace(/("password": "ENC\[AES256_GCM,data:)../, "$1AA"),
    () => {},
    "was changed outside of sops: password does not open",
  ],
  [
    "a MAC of another file",
    JSON.stringify({ ...JSON.parse(text), more: "x" }),
    () => {},
    "was changed outside of sops: its MAC does not fit",
  ],
])("apply opens nothing by %s, though the plan can be made", async (_, file, change, message) => {
  const lab = sopsScene({ "prod/db.json": file });
  change(lab);
  lab.secrets({ a: value("password"), b: { value: { literal: "b" } } });
  expect(effectsIn(await lab.plan())).toEqual(["create a", "create b"]);
  expect(await problemsOf(lab.apply())).toEqual([`v.yaml:1 the sops file prod/db.json ${message}`]);
  expect(lab.vaults.log.filter(({ operation }) => operation === "write")).toEqual([]);
});

test("identities in a file: read where git does not track it, and none of it is shown", async () => {
  const lab = sopsScene({ "prod/db.json": text, "tracked.txt": fixture("keys/age.txt") });
  lab.secrets({ a: value("password") });
  const identities = (path: string) => {
    lab.env.clear();
    lab.env.set("SOPS_AGE_KEY_FILE", path);
    return lab.apply();
  };
  expect(await problemsOf(identities("tracked.txt"))).toEqual([
    "v.yaml:1 the file that SOPS_AGE_KEY_FILE names is tracked by git",
  ]);
  symlinkSync(join(lab.root, "tracked.txt"), join(lab.root, "link.txt"));
  expect(await problemsOf(identities("link.txt"))).toEqual([
    "v.yaml:1 the file that SOPS_AGE_KEY_FILE names is tracked by git",
  ]);
  expect(await problemsOf(identities("AGE-SECRET-KEY-1HUNTER2"))).toEqual([
    "v.yaml:1 the file that SOPS_AGE_KEY_FILE names is missing",
  ]);
  lab.write("keys.txt", fixture("keys/age.txt"));
  expect(outcomesIn(await identities("keys.txt"))).toEqual(["created a"]);
});

test.each(["SOPS_AGE_KEY", "SOPS_AGE_KEY_FILE"])("%s is never a value", async (name) => {
  const lab = sopsScene({ "prod/db.json": text }, { env: ["*"] });
  lab.secrets({ a: { value: { env: name } } });
  expect(await validated(lab)).toEqual([
    `v.yaml:1 the environment variable ${name} may never go into a vault`,
  ]);
});
