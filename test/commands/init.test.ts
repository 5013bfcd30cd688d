// What a repository begins with: both files work as they are, and nothing that is there is lost.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Stage, stage } from "./stage.ts";

const config = JSON.stringify({
  apiVersion: "keyvault-gitops/v1",
  kind: "Config",
  owner: "us",
  manifests: ["vaults/**/*.yaml"],
  vaults: { other: null },
});

const read = ({ root }: Stage, path: string) => readFileSync(join(root, path), "utf8");
const there = ({ root }: Stage) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith(".git"))
    .sort();

test("a config and a manifest are written, and the commands that come next are named", async () => {
  const made = stage({});
  expect(await made.on("init --vault demo --owner payments")).toEqual({
    exit: 0,
    err: "",
    out: `Wrote keyvault-gitops.yaml
Wrote vaults/demo.yaml
Wrote .keyvault-gitops/config.v1.schema.json
Wrote .keyvault-gitops/manifest.v1.schema.json
Wrote .gitignore: *.db*, .env
Next:
  keyvault-gitops validate         # checks both
  keyvault-gitops plan --emulator  # what apply would do in an empty vault, without Azure
  keyvault-gitops plan             # the same in the vault itself, once signed in (az login)
`,
  });
  expect(
    read(made, "keyvault-gitops.yaml"),
  ).toBe(`# yaml-language-server: $schema=.keyvault-gitops/config.v1.schema.json
apiVersion: keyvault-gitops/v1
kind: Config
# For whom the manifests speak: every object that they manage bears it in a tag.
owner: payments
# The files that declare secrets and keys, seen from here.
manifests: [vaults/**/*.yaml]
# The vaults that manifests may name. What else can be said of each: keyvault-gitops schema config
vaults:
  demo:
    url: https://demo.vault.azure.net
`);
  expect(
    read(made, "vaults/demo.yaml"),
  ).toBe(`# yaml-language-server: $schema=../.keyvault-gitops/manifest.v1.schema.json
# What the vault shall hold. All that can be said: keyvault-gitops schema manifest
# The value of the example is made once, by apply, and nobody else knows it. Other values:
#   value: { env: KV_DB_PASSWORD, revision: 1 }  # of the run's environment; raise revision with it
#   value: { literal: https://api.example.com }  # for what is not secret
#   value: external  # somebody else sets it; only its properties are managed
apiVersion: keyvault-gitops/v1
kind: Vault
vault: demo
secrets:
  example:
    value:
      generate:
        length: 32
`);
  expect(made.vaults.log).toEqual([]);
});

const comment = "# keyvault-gitops: data files of the embedded vault and .env hold plain values\n";

test.each([
  ["none", undefined, `${comment}*.db*\n.env\n`, "Wrote .gitignore: *.db*, .env\n"],
  ["an empty one", "", `${comment}*.db*\n.env\n`, "Added to .gitignore: *.db*, .env\n"],
  ["other lines", "dist", `dist\n\n${comment}*.db*\n.env\n`, "Added to .gitignore: *.db*, .env\n"],
  ["one of the two", ".env\n", `.env\n\n${comment}*.db*\n`, "Added to .gitignore: *.db*\n"],
  ["both, with other ends of line", "*.db*\r\n.env\r\n", "*.db*\r\n.env\r\n", ""],
  ["somebody who wants .env in git", "*.db*\n!.env\n", "*.db*\n!.env\n", ""],
])("a .gitignore with %s keeps its lines, and gets those that it lacks", async (_, before, after, line) => {
  const made = stage(before === undefined ? {} : { "infra/.gitignore": before });
  const { exit, out } = await made.on("init infra --vault demo");
  expect(exit).toBe(0);
  expect(out).toContain(line.replace(".gitignore", "infra/.gitignore"));
  if (line === "") expect(out).not.toContain(".gitignore");
  expect(read(made, "infra/.gitignore")).toBe(after);
});

test("git leaves out the embedded vault's files and .env, and nothing else", async () => {
  const made = stage({});
  await made.on("init --vault demo");
  for (const path of ["v.db", "v.db-wal", ".env"]) writeFileSync(join(made.root, path), "hunter2");
  execFileSync("git", ["add", "-A"], { cwd: made.root });
  expect(execFileSync("git", ["ls-files"], { cwd: made.root, encoding: "utf8" })).toBe(
    ".gitignore\n.keyvault-gitops/config.v1.schema.json\n.keyvault-gitops/manifest.v1.schema.json\nkeyvault-gitops.yaml\nvaults/demo.yaml\n",
  );
});

test("from a subfolder that a config governs, its path is seen from there", async () => {
  const made = stage({ "keyvault-gitops.yaml": config, "x/": "" }, { from: "x" });
  expect((await made.on("init --vault demo")).err).toContain(
    "../keyvault-gitops.yaml governs this folder already",
  );
});

test.each([
  ["here", "--vault demo", ""],
  ["in a folder that is not there", "new/infra --vault demo --owner payments", " new/infra"],
  ["in another cloud", "--vault demo --url https://demo.vault.azure.cn", ""],
  ["for a managed HSM, which holds keys only", "--vault hsm --url https://hsm.managedhsm.azure.net", ""],
])("what is written %s is valid, and one create away from being so", async (_, words, set) => {
  const made = stage({});
  const { out } = await made.on(`init ${words}`);
  for (const next of [`validate${set}`, `plan${set}`]) expect(out).toContain(`  keyvault-gitops ${next} `);
  expect(await made.on(`validate${set}`)).toMatchObject({ exit: 0, err: "" });
  expect(await made.on(`plan${set} --emulator`)).toMatchObject({
    exit: 0,
    out: expect.stringContaining("Plan: 1 to create."),
  });
  expect(await made.on(`apply${set} --yes`)).toMatchObject({ exit: 0 });
  expect(await made.on(`plan${set} --exit-code`)).toMatchObject({ exit: 0 });
});

test.each([
  ["env", "{ env: KV_DB_PASSWORD, revision: 1 }"],
  ["literal", "{ literal: https://api.example.com }"],
  ["external", "external"],
])("the comment's value of %s can stand in the example's place", async (_, value) => {
  const made = stage({});
  await made.on("init --vault demo");
  const manifest = read(made, "vaults/demo.yaml");
  expect(manifest).toContain(`#   value: ${value}  # `);
  const again = stage({
    "keyvault-gitops.yaml": read(made, "keyvault-gitops.yaml"),
    "vaults/demo.yaml": manifest.replace(/value:\n( {6}.*\n)+/, `value: ${value}\n`),
  });
  expect(read(again, "vaults/demo.yaml")).toContain(`\n    value: ${value}\n`);
  expect(await again.on("validate")).toMatchObject({ exit: 0, err: "" });
});

test("an owner that nobody chose is the vault's name, with a comment that says so", async () => {
  const made = stage({});
  await made.on("init --vault demo");
  expect(read(made, "keyvault-gitops.yaml")).toContain(
    "# For whom the manifests speak: put your team's name here before the first apply.\nowner: demo\n",
  );
});

test.each<[string, string, Record<string, string>, readonly string[]]>([
  [
    "a config that is there",
    "init --vault demo",
    { "keyvault-gitops.yaml": config },
    [
      "keyvault-gitops.yaml is there already",
      "hint: init writes no file over another: edit what is there, or name another folder",
    ],
  ],
  [
    "a manifest that is there",
    "init --vault demo",
    { "vaults/demo.yaml": "ours" },
    ["vaults/demo.yaml is there already"],
  ],
  [
    "both, each named",
    "init infra --vault demo",
    { "infra/keyvault-gitops.yaml": config, "infra/vaults/demo.yaml": "ours" },
    ["infra/keyvault-gitops.yaml is there already", "infra/vaults/demo.yaml is there already"],
  ],
  [
    "a folder in the config's place",
    "init --vault demo",
    { "keyvault-gitops.yaml/": "" },
    ["keyvault-gitops.yaml is there already"],
  ],
  [
    "a folder that a config above governs",
    "init infra/dev --vault demo",
    { "keyvault-gitops.yaml": config, "infra/dev/": "" },
    [
      "keyvault-gitops.yaml governs this folder already",
      'where it does not list the vault add below vaults:  demo: { url: "https://demo.vault.azure.net" }',
    ],
  ],
  [
    "the same where the folder is not there yet",
    "init infra/dev --vault demo",
    { "keyvault-gitops.yaml": config },
    ["keyvault-gitops.yaml governs this folder already"],
  ],
  ["a file as folder", "init f --vault demo", { f: "" }, ["f is not a folder", "hint: name a folder"]],
  [
    "a vault's name that Azure would not take",
    "init --vault ab",
    {},
    ["vaults.ab: a vault's name has 3 to 24 letters, digits and single hyphens"],
  ],
  ["a pattern as vault", "init --vault demo* --owner us", {}, ['vaults."demo*": a vault\'s name has']],
  [
    "a strange owner",
    "init --vault demo --owner ::us",
    {},
    ['owner "::us": an owner has 1 to 100 letters, digits and . _ / -'],
  ],
  [
    "a strange url",
    "init --vault demo --url https://example.com",
    {},
    ['vaults.demo.url "https://example.com": must be https:// and a host of'],
  ],
  [
    "no vault",
    "init --owner us",
    {},
    [
      "error: init needs a vault: --vault NAME.",
      "hint: For example: keyvault-gitops init --vault contoso-dev --owner payments",
    ],
  ],
  ["two folders", "init a b --vault demo", {}, ["error: init takes one folder."]],
])("refused, with nothing written: %s", async (_, line, files, expected) => {
  const made = stage(files);
  const before = there(made);
  const { exit, out, err } = await made.on(line);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  for (const words of expected) expect(err).toContain(words);
  expect(there(made)).toEqual(before);
  for (const [path, text] of Object.entries(files)) if (text !== "") expect(read(made, path)).toBe(text);
});

test("a second init refuses, and what the first one wrote stays", async () => {
  const made = stage({});
  await made.on("init --vault demo --owner payments");
  const first = there(made).map((path) => [path, path.endsWith(".yaml") && read(made, path)]);
  expect(await made.on("init --vault demo --owner others")).toMatchObject({ exit: 1, out: "" });
  expect(await made.on("init --vault another")).toMatchObject({ exit: 1, out: "" });
  expect(there(made).map((path) => [path, path.endsWith(".yaml") && read(made, path)])).toEqual(first);
});

test("through a link that leads out or nowhere nothing is written", async () => {
  const made = stage({});
  symlinkSync("nowhere/at/all", join(made.root, "vaults"));
  expect(await made.on("init --vault demo")).toEqual({
    exit: 1,
    out: "",
    err: `vaults/demo.yaml would be written outside the repository
  hint: remove the link that leads there
error: 1 problem.
`,
  });
  expect(there(made)).toEqual(["vaults"]);
});
