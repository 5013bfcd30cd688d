// seal: from a value that nobody sees to a manifest that everybody may, and to another key when there is one.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { assertNoCanary } from "../canary/assert.ts";
import { ours } from "../canary/canaries.ts";
import { type Differs, type Stage, stage } from "./stage.ts";

const canary = ours[0]?.value ?? "";
const url = "https://prod.vault.azure.net";
const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const pairs = [0, 1].map(() => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey);
const jwks = pairs.map((key) => createPublicKey(key).export({ format: "jwk" }));

const manifest = `# yaml
apiVersion: keyvault-gitops/v1
kind: Vault
vault: prod
secrets:
  a: # of a
    value: external # was
`;

type Sealing = Stage & {
  /** Calls with a value on stdin; fails where anything that is said shows it. */
  readonly seal: (line: string, value?: string, differs?: Differs) => ReturnType<Stage["on"]>;
  readonly text: (file?: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly ids: string[];
  readonly config: (change?: object) => void;
};

/** Vault `prod` with a key `sealing` of one version, which the config lists. */
async function sealing(more: Record<string, string> = {}): Promise<Sealing> {
  const set = stage({ "keyvault-gitops.yaml": "", "v.yaml": manifest, ...more });
  const ids: string[] = [];
  const write = (file: string, text: string) => writeFileSync(join(set.root, file), text);
  const config = (change: object = {}) =>
    write(
      "keyvault-gitops.yaml",
      JSON.stringify({
        ...{ apiVersion: "keyvault-gitops/v1", kind: "Config", owner: "us" },
        ...{ manifests: ["*.yaml"], vaults: { prod: null, second: null } },
        ...change,
      }),
    );
  config();
  const seal: Sealing["seal"] = async (line, value = canary, differs = {}) => {
    const readSecret = async () => ({ by: "stdin" as const, bytes: new TextEncoder().encode(value) });
    const called = await set.on(`seal ${line}`, { readSecret, ...differs });
    assertNoCanary(called.out, `stdout of ${line}`);
    assertNoCanary(called.err, `stderr of ${line}`);
    return called;
  };
  await addVersion({ ...set, ids }, 0);
  const { out } = await seal(`--pair ${url}/keys/sealing`);
  config({ sealing: fromYaml(out) });
  return {
    ...set,
    seal,
    text: (file = "v.yaml") => readFileSync(join(set.root, file), "utf8"),
    write,
    ids,
    config,
  };
}

/** A version of the key `sealing`, and its id. */
async function addVersion({ vaults, ids }: Pick<Sealing, "vaults" | "ids">, which: 0 | 1): Promise<void> {
  const material = { ...pairs[which]?.export({ format: "jwk" }) };
  vaults.seed("prod", { kind: "key", name: "sealing", keyType: "RSA", material });
  const client = new KeyClient(url, credential, { httpClient: vaults.httpClient });
  ids.push((await client.getKey("sealing")).id ?? "");
}

/** What `--pair` prints, as the config has it. */
function fromYaml(printed: string): object {
  const [, id, thumbprint] =
    /^sealing:\n {2}keys:\n {4}- id: (\S+)\n {6}thumbprint: (\S+)\n$/.exec(printed) ?? [];
  return { keys: [{ id, thumbprint }] };
}

const held = async ({ vaults }: Stage, name: string, vault = url) =>
  (await new SecretClient(vault, credential, { httpClient: vaults.httpClient }).getSecret(name)).value;

test("a value from stdin goes into the manifest, whose other bytes stay, and from there into the vault", async () => {
  const set = await sealing();
  const called = await set.seal("v.yaml --secret a", `${canary}\n`);
  expect(called).toEqual({
    exit: 0,
    out: `Sealed secret a in v.yaml to ${set.ids[0]}\n  for ${url}/secrets/a\n`,
    err: "One line break at the end was left out; --keep-newline keeps it.\n",
  });
  expect(set.text().replace(/"ey[\w.-]+"/, "JWE")).toBe(
    manifest.replace("external # was", "{ sealed: JWE } # was"),
  );
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  expect(await held(set, "a")).toBe(canary);
});

test.each<[string, string, readonly string[], string]>([
  ["one line break is left out", "v\n\n", [], "v\n"],
  ["one of Windows too", "v\r\n", [], "v"],
  ["unless it is kept", "v\n", ["--keep-newline"], "v\n"],
  ["other blanks stay", " v ", [], " v "],
])("%s", async (_, given, options, expected) => {
  const set = await sealing();
  await set.seal(["v.yaml --secret a", ...options].join(" "), given);
  await set.on("apply --yes");
  expect(await held(set, "a")).toBe(expected);
});

test("what is typed stays as it is, and the question names the object", async () => {
  const set = await sealing();
  const questions: (string | undefined)[] = [];
  const readSecret = async (question: string | undefined) => {
    questions.push(question);
    return { by: "terminal" as const, bytes: Buffer.from("typed") };
  };
  expect(await set.seal("v.yaml --secret a", "", { readSecret })).toMatchObject({ exit: 0, err: "" });
  expect(questions).toEqual(["Value of secret a: "]);
  await set.on("apply --yes");
  expect(await held(set, "a")).toBe("typed");
});

test("a secret that the manifest does not have is added; for a list of vaults the value is for each", async () => {
  const set = await sealing();
  set.write("v.yaml", manifest.replace("prod", "[prod, second]"));
  const { out } = await set.seal("v.yaml --secret new");
  expect(out).toContain(`  for ${url}/secrets/new\n  for https://second.vault.azure.net/secrets/new\n`);
  expect(set.text()).toContain("  new:\n    value: { sealed:");
  expect(await set.on("apply --yes --select new")).toMatchObject({ exit: 0 });
  expect(await held(set, "new", "https://second.vault.azure.net")).toBe(canary);
});

test("key material, with the public key from a file: no vault is asked", async () => {
  const set = await sealing({ "sealing.jwk.json": JSON.stringify(jwks[0]) });
  set.vaults.log.length = 0;
  const pem = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
    type: "pkcs8",
    format: "pem",
  });
  const { exit } = await set.seal("v.yaml --material signing --key sealing.jwk.json", String(pem));
  expect({ exit, asked: set.vaults.log }).toEqual({ exit: 0, asked: [] });
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
});

test("--print prints it and writes nothing", async () => {
  const set = await sealing();
  const { out } = await set.seal("v.yaml --secret a --print");
  expect(out).toMatch(/^ey[\w-]+(\.[\w-]+){4}\n$/);
  expect(set.text()).toBe(manifest);
});

const twoKeys = [{ id: `${url}/keys/sealing/${"0".repeat(32)}`, thumbprint: "t".repeat(43) }];

test.each<[string, string, string, (set: Sealing) => void]>([
  [
    "a swapped public key",
    "v.yaml --secret a --key k.json",
    "but sealing.keys pairs",
    ({ write }) => write("k.json", JSON.stringify(jwks[1])),
  ],
  [
    "a private key",
    "v.yaml --secret a --key k.json",
    "holds more than the public half",
    ({ write }) => write("k.json", JSON.stringify(pairs[0]?.export({ format: "jwk" }))),
  ],
  [
    "a file that is no JWK",
    "v.yaml --secret a --key k.json",
    "k.json is not JSON",
    ({ write }) => write("k.json", canary),
  ],
  [
    "a key that is not there",
    "v.yaml --secret a",
    "Cannot read key prod/key/sealing: it is not there",
    ({ config }) => config({ sealing: { keys: twoKeys } }),
  ],
  [
    "no key in the config",
    "v.yaml --secret a",
    "the config lists no key in sealing.keys",
    ({ config }) => config(),
  ],
  [
    "another key than those listed",
    `v.yaml --secret a --kid ${twoKeys[0]?.id}`,
    "the config lists no such key in sealing.keys",
    () => {},
  ],
  ["a manifest that is not there", "none.yaml --secret a", "none.yaml", () => {}],
  [
    "a manifest of a vault that is not listed",
    "v.yaml --secret a",
    "vault",
    ({ write }) => write("v.yaml", manifest.replace("prod", "evil")),
  ],
])("before the value is asked for: %s", async (_, line, message, prepare) => {
  const set = await sealing();
  prepare(set);
  const before = set.text();
  const readSecret = () => Promise.reject(new RangeError("asked"));
  const { exit, err } = await set.seal(line, "", { readSecret });
  expect({ exit, text: set.text() }).toEqual({ exit: 1, text: before });
  expect(err).toContain(message);
});

test.each([
  ["nothing on stdin", "", "Nothing came on stdin."],
  ["a line break alone", "\n", "Nothing came on stdin."],
  ["more than a secret holds", "x".repeat(25_602), "the value is over 25 KB"],
])("%s is no value", async (_, given, message) => {
  const set = await sealing();
  const { exit, err } = await set.seal("v.yaml --secret a", given);
  expect({ exit, text: set.text() }).toEqual({ exit: 1, text: manifest });
  expect(err).toContain(message);
});

const pemOf = (type: "ec" | "rsa"): string => {
  const pair =
    type === "ec"
      ? generateKeyPairSync("ec", { namedCurve: "P-256" })
      : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return String(pair.privateKey.export({ type: "pkcs8", format: "pem" }));
};
const [ec, rsa] = [pemOf("ec"), pemOf("rsa")];
const encrypted = String(
  createPrivateKey(ec).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" }),
);
const keys = `${manifest}keys:
  wrapping: { keyType: RSA-HSM, material: { env: KV_A } }
  signing: { keyType: EC-HSM, material: { env: KV_A } }
  narrow: { keyOps: [encrypt], material: { env: KV_A } }
`;
const notText = "the value is not UTF-8 text";

/** What apply must refuse, so that nobody commits it. */
test.each<[string, string, string | Uint8Array, string]>([
  ["Latin-1", "--secret a", Buffer.from("p\xe4ss", "latin1"), notText],
  ["UTF-16", "--secret a", Buffer.from("\ufeffpass\n", "utf16le"), notText],
  ["bytes for a new secret", "--secret new", Buffer.from([0xff]), notText],
  ["25,601 bytes", "--secret a", "x".repeat(25_601), "the value is over 25 KB"],
  ["25,601 bytes in fewer characters", "--secret a", "é".repeat(12_801), "the value is over 25 KB"],
  ["no key", "--material new", "hello", "the key material is neither PEM nor a JWK"],
  [
    "a public key",
    "--material new",
    String(createPublicKey(ec).export({ type: "spki", format: "pem" })),
    "public key only",
  ],
  [
    "a certificate",
    "--material new",
    "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n",
    "the PEM holds certificates and no private key",
  ],
  ["a PEM with a passphrase", "--material new", encrypted, "the private key in the PEM is encrypted"],
  [
    "OpenSSH's form",
    "--material new",
    "-----BEGIN OPENSSH PRIVATE KEY-----\nAA==\n-----END OPENSSH PRIVATE KEY-----\n",
    "the key is in OpenSSH's form",
  ],
  [
    "an incomplete JWK",
    "--material new",
    '{"kty":"EC","crv":"P-256","d":"AA"}',
    "the JWK is not a complete private key",
  ],
  ["bytes as material", "--material new", Buffer.from([0xff]), "the key material is not text"],
  ["a key of another type", "--material wrapping", ec, "the material is an EC key, and keyType says RSA-HSM"],
  ["an RSA key for EC", "--material SIGNING", rsa, "the material is an RSA key, and keyType says EC-HSM"],
  [
    "a key without an operation",
    "--material narrow",
    ec,
    "the material is an EC key, and keyOps holds encrypt",
  ],
])("%s is refused", async (_, options, given, message) => {
  const set = await sealing();
  set.write("v.yaml", keys);
  const readSecret = async () => ({ by: "stdin" as const, bytes: Buffer.from(given) });
  const { exit, err } = await set.seal(`v.yaml ${options}`, "", { readSecret });
  expect(err).toContain(message);
  expect({ exit, text: set.text() }).toEqual({ exit: 1, text: keys });
});

test.each([
  ["wrapping", rsa],
  ["signing", ec],
])("material that fits %s is sealed", async (name, pem) => {
  const set = await sealing();
  set.write("v.yaml", keys);
  expect(await set.seal(`v.yaml --material ${name}`, pem)).toMatchObject({ exit: 0 });
});

const standsAlone = "Where this stands alone in the manifest, apply refuses it:";

test.each<[string, string, string | Uint8Array, string]>([
  ["bytes", "--secret a", Buffer.from([0xff, 0xfe]), `${standsAlone} ${notText}.\n`],
  [
    "bytes that are too long even in base64",
    "--secret a",
    Buffer.alloc(19_201, 0xff),
    `${standsAlone} ${notText}, and in base64 it is over 25 KB.\n`,
  ],
  ["19,200 bytes", "--secret a", Buffer.alloc(19_200, 0xff), `${standsAlone} ${notText}.\n`],
  ["no key", "--material k", "hello", `${standsAlone} the key material is neither PEM nor a JWK.\n`],
  ["a text", "--secret a", "hello", ""],
  ["a key", "--material k", ec, ""],
])("--print of %s", async (_, options, given, warning) => {
  const set = await sealing();
  const readSecret = async () => ({ by: "stdin" as const, bytes: Buffer.from(given) });
  const called = await set.seal(`v.yaml ${options} --print --keep-newline`, "", { readSecret });
  expect(called).toEqual({ exit: 0, out: expect.stringMatching(/^ey[\w.-]+\n$/), err: warning });
  expect(set.text()).toBe(manifest);
});

test.each([
  ["31 bytes", Buffer.alloc(31).toString("base64")],
  ["hexadecimal that is too short", "ab".repeat(16)],
  ["no base64", `${Buffer.alloc(32).toString("base64")}!`],
  ["two keys", `${Buffer.alloc(32).toString("base64")}\n${Buffer.alloc(32).toString("base64")}`],
  ["a PEM", ec],
])("--fingerprint of %s is refused", async (_, given) => {
  const { exit, err } = await (await sealing()).seal("--fingerprint", given);
  expect(exit).toBe(1);
  expect(err).toContain("a fingerprint key is 32 random bytes or more, in base64");
});

test("a result that would not load is not written", async () => {
  const set = await sealing();
  set.write("v.yaml", `${manifest}  b: { value: external, enabled: 1 }\n`);
  const before = set.text();
  const { exit, err } = await set.seal("v.yaml --secret a");
  expect({ exit, text: set.text() }).toEqual({ exit: 1, text: before });
  expect(err).toContain("secrets.b.enabled");
});

test("a manifest behind a link stays behind it", async () => {
  const set = await sealing({ "vaults/real.txt": manifest });
  symlinkSync(join(set.root, "vaults/real.txt"), join(set.root, "linked.yaml"));
  set.write("v.yaml", "");
  set.config({ ...JSON.parse(set.text("keyvault-gitops.yaml")), manifests: ["linked.yaml"] });
  expect(await set.seal("linked.yaml --secret a")).toMatchObject({ exit: 0 });
  expect(set.text("vaults/real.txt")).toContain("{ sealed:");
});

/** Two files, sealed to the first version; the config then lists the second one too. */
async function twoVersions(): Promise<Sealing> {
  const set = await sealing();
  set.write(
    "w.yaml",
    manifest.replace("  a: # of a\n    value: external # was", "  b:\n    value: external"),
  );
  await set.seal("v.yaml --secret a", "of a");
  await set.seal("w.yaml --secret b", "of b");
  const { out } = await set.seal("w.yaml --secret c --print", "of c");
  const nested = `  c:\n    value: { base64: { sealed: "${out.trim()}" } } # nested\n`;
  set.write("w.yaml", set.text("w.yaml") + nested);
  await set.on("apply --yes");
  const before = JSON.parse(set.text("keyvault-gitops.yaml"));
  await addVersion(set, 1);
  const pair = fromYaml((await set.seal(`--pair ${url}/keys/sealing`)).out) as typeof before.sealing;
  set.config({ ...before, sealing: { keys: [...before.sealing.keys, ...pair.keys] } });
  return set;
}

const jwesIn = (text: string) => [...text.matchAll(/"(ey[^"]+)"/g)].map(([, jwe = ""]) => jwe);
const kidOf = (jwe: string) => JSON.parse(Buffer.from(jwe.split(".")[0] ?? "", "base64url").toString()).kid;

test("--rotate seals all anew to the last key, wherever it stands, and a second time finds nothing to do", async () => {
  const set = await twoVersions();
  const [one, two] = [set.text(), set.text("w.yaml")];
  expect(await set.seal("--rotate")).toEqual({
    exit: 0,
    out: `Sealed anew to ${set.ids[1]}\n  v.yaml: 1 value\n  w.yaml: 2 values\n`,
    err: "",
  });
  const hidden = (text: string) => text.replaceAll(/"ey[\w.-]+"/g, "JWE");
  expect([hidden(set.text()), hidden(set.text("w.yaml"))]).toEqual([hidden(one), hidden(two)]);
  const kids = [...jwesIn(set.text()), ...jwesIn(set.text("w.yaml"))].map(kidOf);
  expect(kids).toEqual([set.ids[1], set.ids[1], set.ids[1]]);
  const before = set.writes().length;
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  const verbs = set
    .writes()
    .slice(before)
    .map((write) => write.split(" ")[0]);
  expect(verbs, "equal values make no version").toEqual(["PATCH", "PATCH", "PATCH"]);
  expect([await held(set, "a"), await held(set, "c")]).toEqual(["of a", "b2YgYw=="]);
  expect((await set.seal("--rotate")).out).toContain("nothing to do");
});

test("--rotate of one file leaves the others", async () => {
  const set = await twoVersions();
  const before = set.text("w.yaml");
  await set.seal("--rotate v.yaml");
  expect(set.text("w.yaml")).toBe(before);
  expect(jwesIn(set.text()).map(kidOf)).toEqual([set.ids[1]]);
});

test("--rotate without the right to unwrap writes nothing, and tells every value", async () => {
  const set = await twoVersions();
  set.vaults.configure("prod", { roles: { writer: "reader" } });
  const before = [set.text(), set.text("w.yaml")];
  const { exit, err } = await set.seal("--rotate");
  expect([set.text(), set.text("w.yaml")]).toEqual(before);
  expect({ exit, told: err.match(/may not be used by this identity/g) }).toMatchObject({
    exit: 1,
    told: { length: 3 },
  });
});

test("--fingerprint seals a root for the config, and refuses what is none", async () => {
  const set = await sealing();
  const root = Buffer.alloc(32, 9).toString("base64");
  const { out } = await set.seal("--fingerprint", `${root}\n`);
  const before = JSON.parse(set.text("keyvault-gitops.yaml"));
  set.config({ ...before, fingerprint: { key: { sealed: out.trim() }, kid: "abcdefgh" } });
  const { err } = await set.on("plan");
  const [, kid = ""] = /that key's id is (\S{8})/.exec(err) ?? [];
  set.config({ ...before, fingerprint: { key: { sealed: out.trim() }, kid } });
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  expect((await set.seal("--fingerprint", canary)).err).toContain(
    "a fingerprint key is 32 random bytes or more, in base64",
  );
});

test.each([
  ["cryptoServiceEncryptionUser", "allowed"],
  ["reader", "denied"],
] as const)("doctor tells whether %s may open what is sealed: %s", async (role, result) => {
  const set = await sealing();
  await set.seal("v.yaml --secret a");
  set.vaults.configure("prod", { roles: { writer: role } });
  const { out } = await set.on("doctor --format json");
  const { verbs } = JSON.parse(out).vaults[0];
  expect(verbs.find(({ verb }: { verb: string }) => verb === "unwrap key")).toMatchObject({ result });
  expect(set.writes()).toEqual([]);
});

test.each([
  ["", "seal needs exactly one of"],
  ["v.yaml --secret a --material a", "seal needs exactly one of"],
  ["--secret a", "seal takes one manifest"],
  ["v.yaml w.yaml --secret a", "seal takes one manifest"],
  ["v.yaml --secret a_b", "A name has 1 to 127 letters, digits and hyphens."],
  ["v.yaml --fingerprint", "This takes no manifest."],
  ["--pair https://prod.vault.azure.net", "--pair takes https://VAULT/keys/NAME"],
  [`--pair ${url}/keys/sealing --key k.json`, "--pair with --key takes the full id"],
  [`--pair https://evil.example/keys/k`, "the config lists no vault at https://evil.example"],
])("usage: seal %s", async (line, message) => {
  const set = await sealing();
  const { exit, err } = await set.seal(line);
  expect(exit).toBe(1);
  expect(err).toContain(message);
});
