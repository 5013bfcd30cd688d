// Bad input through the real command: exit 1, our own words with the place where it stands, and nothing is written.
// One row for each kind of mistake; what is told of every shape in detail: test/manifest/.
import { symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Differs, type Stage, stage } from "./stage.ts";

const config = (url = "https://prod.vault.azure.net", manifests = "v.yaml") => `apiVersion: keyvault-gitops/v1
kind: Config
owner: us
manifests: ["${manifests}"]
vaults:
  prod: { url: "${url}", sources: { files: [named/*] } }
`;

/** A manifest of vault `prod` with these lines from line 5 on. */
const secrets = (...lines: readonly string[]) =>
  `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nsecrets:\n${lines.join("\n")}\n`;
const secret = (text: string) => secrets(`  a: { ${text} }`);
const good = secret("value: { literal: hello }");

const set = (contents: Parameters<typeof stage>[0] = {}) =>
  stage({ "keyvault-gitops.yaml": config(), "v.yaml": good, ...contents });

/** Everything that a call says is wrong, as `where: what → hint`; it has written nothing. */
async function told({ on, writes }: Stage, line = "apply --yes", differs: Differs = {}) {
  const { exit, out, err } = await on(line, differs);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(writes()).toEqual([]);
  expect(err).not.toContain("hunter2");
  const lines = err
    .replace(/^ {4}.*\n/gm, "")
    .replaceAll("\n  hint: ", " → ")
    .split("\n");
  return lines.filter((text) => !/^$|^(reading|read) |^error: \d+ problems?\.$/.test(text));
}

test("what these tests start from is applied", async () => {
  const { on, writes } = set();
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  expect(writes()).toEqual(["PUT /secrets/a"]);
});

const tags = Array.from({ length: 14 }, (_, i) => `t${i}: x`).join(", ");
const ten = (of: string) => `[${Array(10).fill(of).join(", ")}]`;
const bomb = secrets(
  "  a:\n    value:\n      json:",
  `        a: &a ${ten("x")}`,
  `        b: &b ${ten("*a")}`,
  `        c: &c ${ten("*b")}`,
  `        d: &d ${ten("*c")}`,
  `        e: ${ten("*d")}`,
);
const tooMuch = "aliases (*) repeat too much → write it out, or use defaults:";
const noDate = "there is no such date from 1970 to 2106-02-07T06:28:15Z";

test.each<[string, string, readonly string[]]>([
  ["not YAML", secrets('  a: "hunter2'), ["6:1: not YAML: a quote, bracket, colon or space is missing here"]],
  ["an empty file", "", ["1:1: this file is empty"]],
  [
    "two documents",
    `${good}---\n${good}`,
    ["6:1: a second document begins here → one file holds one document: split it"],
  ],
  ["another kind", good.replace("Vault", "hunter2"), ["2:7: kind must be Vault"]],
  [
    "an unknown property",
    secret("value: external, contenttype: hunter2"),
    ["5:25: secrets.a.contenttype: unknown property → did you mean contentType?"],
  ],
  [
    "a duplicate name",
    secrets("  a: { value: external }", "  a: { value: external }"),
    ["6:3: this name is given twice in one mapping → keep one of them"],
  ],
  [
    "two spellings of one name",
    secrets("  db: { value: external }", "  DB: { value: external }"),
    [
      "5:3: secret db is also declared at v.yaml:6:3, spelled DB → Key Vault does not tell upper from lower case: keep one of them",
      "6:3: secret DB is also declared at v.yaml:5:3, spelled db → Key Vault does not tell upper from lower case: keep one of them",
    ],
  ],
  [
    "a bad name",
    secrets("  a_b: { value: external }"),
    ["5:3: secrets.a_b: a secret's name has 1 to 127 letters, digits and hyphens → call it a-b"],
  ],
  [
    "a literal over 25 KB",
    secret(`value: { literal: ${"x".repeat(25_601)} }`),
    ["5:26: secrets.a.value.literal: a value has at most 25 KB (25,600 bytes)"],
  ],
  [
    "14 tags",
    secret(`value: external, tags: { ${tags} }`),
    [
      "5:25: secrets.a.tags: more than 13 tags with those of the defaults: an object has at most 15, and two are ours",
    ],
  ],
  [
    "a date that is none",
    secret("value: external, expiresOn: 2027-02-30"),
    [`5:36: secrets.a.expiresOn "2027-02-30": ${noDate}`],
  ],
  [
    "a date beyond 2106",
    secret("value: external, notBefore: 2106-02-08"),
    [`5:36: secrets.a.notBefore "2106-02-08": ${noDate}`],
  ],
  [
    "a value where a source belongs",
    secret("value: hunter2"),
    [
      "5:15: secrets.a.value: a value must name its source → write a source, such as { env: NAME }, { generate: {} } or { literal: text }, or external",
    ],
  ],
  ["a bomb of aliases", bomb, [`9:16: ${tooMuch}`, `10:52: ${tooMuch}`, `11:44: ${tooMuch}`]],
  [
    "a merge",
    secrets("  a: &a { value: external }", "  b: { <<: *a }"),
    [
      "6:3: secrets.b: value is missing → write its source, such as value: { env: NAME }, or value: external",
      "6:8: merge keys (<<) are not supported → use defaults:",
    ],
  ],
  [
    "10 MB",
    `# hunter2${" ".repeat(10_000_000)}`,
    ["1:1: this file has 10 MB or more → split it: several files may speak for one vault"],
  ],
  [
    "a vault that the config does not list",
    good.replace("prod", "test"),
    ['3:8: vault "test": the config does not list this vault → list it under vaults: in the config'],
  ],
])("%s", async (_, text, expected) =>
  expect(await told(set({ "v.yaml": text }))).toEqual(expected.map((line) => `v.yaml:${line}`)),
);

const atSource = "v.yaml:5:15";
test.each<[string, string, string]>([
  ["not set", "{ env: KV_NONE }", "the environment variable KV_NONE is not set → set it for this run"],
  [
    "empty",
    "{ env: KV_EMPTY }",
    "the environment variable KV_EMPTY is empty → GitHub gives an empty text for a secret that is not there; say allowEmpty: true if that is meant",
  ],
  [
    "not allowed",
    "{ json: { a: [{ env: HOME }] } }",
    "the environment variable HOME may not go into prod → its sources.env in the config allows: KV_*",
  ],
  [
    "never allowed",
    "{ env: GITHUB_TOKEN }",
    "the environment variable GITHUB_TOKEN may never go into a vault → use another name",
  ],
  ["over 25 KB", "{ env: KV_BIG }", "the value is over 25 KB → Key Vault takes no more"],
])("a variable that is %s", async (_, source, expected) => {
  const given = set({ "v.yaml": secret(`value: ${source}`) });
  given.env.set("KV_EMPTY", "");
  given.env.set("KV_BIG", "hunter2".repeat(4000));
  expect(await told(given)).toEqual([`${atSource}: ${expected}`]);
});

const untracked = "not tracked by git → commit it, or name it in the sources.files of prod in the config";
test.each<[string, string, string]>([
  ["missing", "certs/none", "the file certs/none does not exist → paths are relative to the manifest"],
  [
    "missing, and named by the config",
    "named/none",
    "the file named/none is missing → check the path and its permissions",
  ],
  ["a folder", "certs", "certs is not a file"],
  ["the repository itself", ".", ". is not a file"],
  ["untracked", "late", `the file late is ${untracked}`],
  ["outside of the repository", "../a", "the file ../a lies outside of the repository"],
  ["of .git", ".git/config", "a file of .git may never go into a vault"],
  [
    "a link out of the repository",
    "out",
    "the file out leads out of the repository → a link may not leave it",
  ],
  ["a link to what is untracked", "to-late", `the file to-late is ${untracked}`],
  ["a link to itself", "loop", "the file loop cannot be read → check its permissions and links"],
  ["empty", "certs/empty", "the file certs/empty is empty → say allowEmpty: true if that is meant"],
  [
    "over 25 KB",
    "certs/big",
    "the file certs/big is larger than a value may be (25 KB) → split it, or keep it in a storage account and its address here",
  ],
  ["no text", "certs/binary", "the value is not UTF-8 text → wrap its source in { base64: ... }"],
])("a file that is %s", async (_, path, expected) => {
  const given = set({
    "v.yaml": secret(`value: { file: ${path} }`),
    "certs/empty": "",
    "certs/big": "hunter2".repeat(4000),
    "certs/binary": Uint8Array.of(0xff, 0xfe),
  });
  const elsewhere = stage({ a: "hunter2" }, { git: false });
  writeFileSync(`${given.root}/late`, "hunter2");
  symlinkSync(`${elsewhere.root}/a`, `${given.root}/out`);
  symlinkSync("late", `${given.root}/to-late`);
  symlinkSync("loop", `${given.root}/loop`);
  expect(await told(given)).toEqual([`${atSource}: ${expected}`]);
});

const form = "must be https://HOST without path, query and user";
const host =
  "must be https:// and a host of Key Vault's domains, or a loopback host → write https://NAME.vault.azure.net, or the domain of a national cloud or a managed HSM";
test.each([
  ["with a path", "https://prod.vault.azure.net/secrets", form],
  ["with http", "http://prod.vault.azure.net", form],
  ["with a user", "https://hunter2@prod.vault.azure.net", form],
  ["with a foreign suffix", "https://prod.vault.example.com", host],
])("a url %s", async (_, url, message) =>
  expect(await told(set({ "keyvault-gitops.yaml": config(url) }))).toEqual([
    `keyvault-gitops.yaml:6:16: vaults.prod.url${url.includes("@") ? "" : ` "${url}"`}: ${message}`,
  ]),
);

const unreadable = "this file or folder cannot be read → check its permissions and links";
test.each([
  ["as the path", "apply --yes loop", config(), `loop:1:1: ${unreadable}`],
  ["on the path's way", "apply --yes loop/v.yaml", config(), `loop/v.yaml:1:1: ${unreadable}`],
  ["as the config", "apply --yes --config loop", config(), `loop:1:1: ${unreadable}`],
  ["among the manifests", "apply --yes", config(undefined, "in/*.yaml"), `in/a.yaml:1:1: ${unreadable}`],
  ["as the manifests' folder", "apply --yes", config(undefined, "loop/*.yaml"), `loop:1:1: ${unreadable}`],
])("what cannot be read %s", async (_, line, text, expected) => {
  const given = set({ "keyvault-gitops.yaml": text, "in/": "" });
  symlinkSync("loop", `${given.root}/loop`);
  symlinkSync("a.yaml", `${given.root}/in/a.yaml`);
  expect(await told(given, line)).toEqual([expected]);
});

test("no config, and no emulator", async () =>
  expect(await told(stage({ "v.yaml": good }), "apply --yes v.yaml")).toEqual([
    "no keyvault-gitops.yaml was found in .: the repository's root → name one with --config, or write keyvault-gitops.yaml: it says which vaults there are",
  ]));
