// From a .env file to a manifest whose values only a key opens: sealed, or in a SOPS file. Then create, and in sync.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { assertNoCanary } from "../canary/assert.ts";
import { ours } from "../canary/canaries.ts";
import { formats } from "../canary/watch.ts";
import { fixture } from "../sources/sops/build.ts";
import { type Differs, type Stage, stage } from "./stage.ts";

const url = "https://prod.vault.azure.net";
const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const age = /public key: (.*)/.exec(fixture("keys/age.txt"))?.[1] ?? "";

/** A line of `.env` for a value of any kind: in backticks only where no backtick is in it. */
const line = (name: string, value: string) =>
  value.includes("`")
    ? `${name}="${value.replace(/[\\"]/g, (character) => `\\${character}`)}"`
    : `${name}=\`${value}\``;
const variables = ours.map(({ value }, i) => [`Canary_${i}.x`, value] as const);
const env = `# what the shop needs\n${variables.map(([name, value]) => line(name, value)).join("\n")}\nEMPTY=\n`;

const config = (vault: object, more: object = {}) =>
  JSON.stringify({
    ...{ apiVersion: "keyvault-gitops/v1", kind: "Config", owner: "us" },
    ...{ manifests: ["vaults/**/*.yaml"], vaults: { prod: vault } },
    ...more,
  });

const sopsRules = `creation_rules: [{ path_regex: ^secrets/, age: ${age} }]`;

/** Every file but git's own, the source, and the schemas, which are the same everywhere. */
const written = ({ root }: Stage) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => !/^\.git\/|^\.env$|^\.keyvault-gitops\//.test(file) && statSync(join(root, file)).isFile(),
    )
    .sort();

/** Calls, and fails where a value shows in what is said or in a file. */
async function watch(set: Stage, words: string, differs: Differs = {}) {
  const called = await set.on(words, differs);
  assertNoCanary(called.out, `stdout of ${words}`);
  assertNoCanary(called.err, `stderr of ${words}`);
  // The armor of age looks like the beginning of a key's.
  for (const file of written(set))
    assertNoCanary(
      readFileSync(join(set.root, file), "utf8").replace(/-----.*AGE ENCRYPTED FILE-----/g, ""),
      file,
    );
  return called;
}

/** A vault whose key `sealing` the config lists. */
async function sealing(): Promise<Stage> {
  const set = stage({ ".env": env, "keyvault-gitops.yaml": config({}) });
  set.vaults.seed("prod", {
    kind: "key",
    name: "sealing",
    keyType: "RSA",
    material: { ...pair.export({ format: "jwk" }) },
  });
  const { out } = await set.on(`seal --pair ${url}/keys/sealing`);
  const [, id, thumbprint] = /- id: (\S+)\n\s+thumbprint: (\S+)/.exec(out) ?? [];
  writeFileSync(
    join(set.root, "keyvault-gitops.yaml"),
    config({}, { sealing: { keys: [{ id, thumbprint }] } }),
  );
  return set;
}

const withSops = (contents: Record<string, string> = {}) => {
  const set = stage({ ".env": env, ".sops.yaml": sopsRules, ...contents });
  set.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  return set;
};

const way = {
  seal: [sealing, "import --from dotenv .env --vault prod --seal"],
  sops: [withSops, "import --from dotenv .env --vault prod --owner us --sops ./secrets/prod.yaml"],
} as const;

test.each(
  Object.entries(way).flatMap(([by, [begin, words]]) => [
    [by, begin, words] as const,
    [`${by}, split`, begin, `${words} --split`] as const,
  ]),
)(
  "--%s: the plan only creates, and after apply all is in sync, with the values of the file",
  async (_, begin, words) => {
    const set = await begin();
    const imported = JSON.parse((await watch(set, `${words} --format json`)).out);
    expect(imported).toMatchObject({
      kind: "Migration",
      summary: { secrets: variables.length, keys: 0, encrypted: variables.length, left: 1 },
      left: [{ from: "EMPTY", message: "its value is empty" }],
    });
    execFileSync("git", ["add", "--all"], { cwd: set.root });
    const plan = JSON.parse((await watch(set, "plan --format json")).out);
    expect(plan.summary).toMatchObject({ create: variables.length, refused: 0, settle: 0 });
    expect(await watch(set, "apply --yes")).toMatchObject({ exit: 0 });
    const client = new SecretClient(url, credential, { httpClient: set.vaults.httpClient });
    for (const [i, [, value]] of variables.entries())
      expect((await client.getSecret(`canary-${i}-x`)).value).toBe(value);
    expect(await watch(set, "plan --exit-code")).toMatchObject({ exit: 0 });
    expect(await watch(set, "drift")).toMatchObject({ exit: 0 });
  },
);

test.each(formats)("in %s the result has the old and the new names, and no value", async (format) => {
  const set = await sealing();
  const { exit, out, err } = await watch(set, `${way.seal[1]} --format ${format}`);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  for (const [i, [name]] of variables.entries())
    for (const one of [name, `canary-${i}-x`]) expect(out.replaceAll("&#95;", "_")).toContain(one);
});

test("a file on stdin never touches a disk", async () => {
  const set = await sealing();
  const readSecret = async () => ({
    by: "stdin" as const,
    bytes: new TextEncoder().encode("DB_URL=of-stdin\n"),
  });
  const { out } = await watch(set, "import --from dotenv - --vault prod --seal", { readSecret });
  expect(out).toContain("db-url  from DB_URL");
});

test("beside a manifest that is there another one is written, and --force replaces that one alone", async () => {
  const set = await sealing();
  expect(await watch(set, "import --vault prod")).toMatchObject({ exit: 0 });
  const first = readFileSync(join(set.root, "vaults/prod.yaml"), "utf8");
  expect((await watch(set, way.seal[1])).out).toContain("Wrote vaults/prod-dotenv.yaml");
  expect((await watch(set, way.seal[1])).err).toContain("vaults/prod-dotenv.yaml is there already");
  expect(await watch(set, `${way.seal[1]} --force`)).toMatchObject({ exit: 0 });
  expect(readFileSync(join(set.root, "vaults/prod.yaml"), "utf8")).toBe(first);
});

test.each([
  ["two that become one", "A_B=1\na.b=2\nC=3", ".env: A_B, a.b would all become a-b", "rename all but one"],
  ["one name in two cases", "Db=1\nDB=2", ".env: Db, DB would all become db", "rename all but one"],
  ["a name over 127 characters", `${"n".repeat(128)}=1`, "has no legal name", "rename the variable"],
  ["a reserved name", "DB__PENDING=1", ".env: DB__PENDING would become db--pending", "rename the variable"],
  ["a line that is none", "A=1\nno line here", ".env:2:1", "NAME=value"],
  ["no variable", "# nothing\n", ".env has no variable with a value", ""],
  ["an empty value alone", "A=\n", ".env has no variable with a value", "its value is empty"],
  [
    "a value over 25 KB alone",
    `A=${"y".repeat(25_601)}`,
    "that a secret can hold",
    "the value is over 25 KB",
  ],
])("refused, and nothing is written: %s", async (_, text, said, hint) => {
  const set = await sealing();
  writeFileSync(join(set.root, ".env"), text);
  const before = written(set);
  const { exit, err } = await watch(set, way.seal[1]);
  expect(exit).toBe(1);
  expect(err).toContain(said);
  expect(err).toContain(hint);
  expect(err).not.toContain("no line here");
  expect(written(set)).toEqual(before);
});

test("a variable that stands twice is named with its lines, and its last one counts", async () => {
  const set = await sealing();
  writeFileSync(join(set.root, ".env"), "A=first\nB=2\nA=last\n");
  const { carried, left } = JSON.parse((await watch(set, `${way.seal[1]} --format json`)).out);
  expect(carried.map(({ from }: { from: string }) => from)).toEqual(["A", "B"]);
  expect(left).toEqual([{ from: "A", message: "it stands in lines 1, 3: the last one counts" }]);
  await watch(set, "apply --yes");
  const client = new SecretClient(url, credential, { httpClient: set.vaults.httpClient });
  expect((await client.getSecret("a")).value).toBe("last");
});

test("a line that may be a part of the value above is named by its number alone", async () => {
  const set = await sealing();
  writeFileSync(join(set.root, ".env"), "CERT=MIIabc\nb2YgYSB2YWx1ZQ\nB=2\n");
  const { out } = await watch(set, way.seal[1]);
  expect(out).toContain("· line 2  it is a name without a value; if it belongs to the value above, put that");
  expect(out).not.toMatch(/b2YgYSB2YWx1ZQ/i);
});

test("a variable that nothing has replaced is no value, and the others go in as they stand", async () => {
  const set = await sealing();
  const others = { A: "one$TWO", B: "p@ss$" };
  const lines = [
    "X=$" + "{TOKEN}",
    "Y=$TOKEN",
    "Z=***",
    ...Object.entries(others).map((one) => one.join("=")),
  ];
  writeFileSync(join(set.root, ".env"), lines.join("\n"));
  const { carried, left } = JSON.parse((await watch(set, `${way.seal[1]} --format json`)).out);
  expect(carried.map(({ from }: { from: string }) => from)).toEqual(["A", "B"]);
  expect(left.map(({ from, message }: Record<string, string>) => `${from} ${message}`)).toEqual([
    expect.stringMatching(/^X it holds a variable's name in the notation \$\{NAME\} /),
    expect.stringMatching(/^Y it holds a variable's name in the notation \$NAME /),
    "Z it holds asterisks alone, by which CI systems hide a value: declare it by hand where that is its value",
  ]);
  await watch(set, "apply --yes");
  const client = new SecretClient(url, credential, { httpClient: set.vaults.httpClient });
  for (const [name, value] of Object.entries(others))
    expect((await client.getSecret(name)).value).toBe(value);
});

test("a variable that a manifest declares already is refused, with the place", async () => {
  const set = await sealing();
  writeFileSync(join(set.root, ".env"), "TOKEN=one");
  execFileSync("mkdir", ["vaults"], { cwd: set.root });
  const there =
    "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nsecrets: { Token: { value: external } }\n";
  writeFileSync(join(set.root, "vaults/prod.yaml"), there);
  expect((await watch(set, way.seal[1])).err).toContain(
    ".env: token: it is declared at vaults/prod.yaml:4:12",
  );
});

const sopsConfig = config({ sources: { sops: ["secrets/*.yaml"] } });

test.each<[string, Record<string, string>, string, string]>([
  ["no .sops.yaml", { ".sops.yaml": "" }, "secrets/prod.yaml", ".sops.yaml is not YAML with creation_rules"],
  ["no rule that fits", {}, "other/prod.yaml", ".sops.yaml has no creation rule for other/prod.yaml"],
  [
    "another kind of recipient",
    { ".sops.yaml": `creation_rules: [{ pgp: ABC, age: ${age} }]` },
    "secrets/prod.yaml",
    "recipients or settings besides age and azure_keyvault",
  ],
  [
    "a recipient that is none",
    { ".sops.yaml": "creation_rules: [{ age: AGE-SECRET-KEY-1QQ }]" },
    "secrets/prod.yaml",
    "names a recipient that cannot be read",
  ],
  [
    "a config that does not name the file",
    { "keyvault-gitops.yaml": config({}) },
    "secrets/prod.yaml",
    "no pattern of this vault's sources.sops matches secrets/prod.yaml",
  ],
  [
    "a config that names other files",
    { "keyvault-gitops.yaml": config({ sources: { sops: ["secrets/*.yaml"] } }) },
    "more/prod.yaml",
    "hint: add more/prod.yaml to sources.sops",
  ],
  ["a file outside the repository", {}, "../prod.yaml", "--sops names a file outside the repository"],
  [
    "a key of a vault that the config does not list",
    {
      ".sops.yaml": `creation_rules: [{ azure_keyvault: "https://x.vault.azure.net/keys/k", age: ${age} }]`,
      "keyvault-gitops.yaml": sopsConfig,
    },
    "secrets/prod.yaml",
    "the config lists no vault at https://x.vault.azure.net",
  ],
  [
    "a key that may not open values of the vault",
    {
      ".sops.yaml": `creation_rules: [{ azure_keyvault: "${url}/keys/k" }]`,
      "keyvault-gitops.yaml": sopsConfig,
    },
    "secrets/prod.yaml",
    "names no recipient for this file that opens it for prod",
  ],
])("--sops is refused, and nothing is written: %s", async (_, contents, file, said) => {
  const set = withSops(contents);
  const before = written(set);
  const { exit, err } = await watch(set, `import --from dotenv .env --vault prod --owner us --sops ${file}`);
  expect(exit).toBe(1);
  expect(err).toContain(said);
  expect(written(set)).toEqual(before);
});

test("a SOPS file for a vault's key opens by that key", async () => {
  const sources = { sops: ["secrets/*.yaml"], sopsKeys: [{ vault: "prod", key: "sops" }] };
  const set = stage({
    ".env": env,
    ".sops.yaml": `creation_rules: [{ azure_keyvault: "${url}/keys/sops/" }]`,
    "keyvault-gitops.yaml": config({ sources }),
  });
  const material = { ...pair.export({ format: "jwk" }) };
  set.vaults.seed("prod", { kind: "key", name: "sops", keyType: "RSA", material });
  await watch(set, "import --from dotenv .env --vault prod --sops secrets/prod.yaml");
  execFileSync("git", ["add", "--all"], { cwd: set.root });
  expect(await watch(set, "apply --yes")).toMatchObject({ exit: 0 });
});
