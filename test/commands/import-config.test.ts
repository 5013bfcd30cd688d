// Which config an import takes, makes or refuses, and which files it would overwrite: all of it offline.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Stage, stage } from "./stage.ts";

const config = (more: object = {}) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests: ["vaults/**/*.yaml"],
    vaults: { other: null },
    ...more,
  });
const manifest = (secrets: object) =>
  JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: "prod", secrets });

/** Secrets `a` and `b` in vault `prod`. */
function set(files: Parameters<typeof stage>[0] = {}): Stage {
  const made = stage(files);
  for (const name of ["a", "b"]) made.vaults.seed("prod", { name, value: "x" });
  return made;
}

const read = ({ root }: Stage, path: string) => readFileSync(join(root, path), "utf8");
const asked = ({ vaults }: Stage) => vaults.log.length;

test("where there is no config one is written, and it is enough for a plan", async () => {
  const made = set();
  expect(await made.on("import --vault prod --owner payments")).toMatchObject({ exit: 0 });
  expect(
    read(made, "keyvault-gitops.yaml"),
  ).toBe(`# yaml-language-server: $schema=.keyvault-gitops/config.v1.schema.json
apiVersion: keyvault-gitops/v1
kind: Config
owner: payments
manifests: [vaults/**/*.yaml]
vaults:
  prod:
    url: https://prod.vault.azure.net
`);
  expect(
    read(made, "vaults/prod.yaml"),
  ).toBe(`# yaml-language-server: $schema=../.keyvault-gitops/manifest.v1.schema.json
apiVersion: keyvault-gitops/v1
kind: Vault
vault: prod
secrets:
  a:
    value: external
  b:
    value: external
`);
  expect((await made.on("plan")).out).toContain("Plan: 2 to adopt.");
});

test.each<[string, Record<string, string>, string | undefined]>([
  ["a first config comes with one", {}, "# keyvault-gitops: .*\n\\*\\.db\\*\n\\.env\n"],
  [
    "one that is there gets the lines that it lacks",
    { ".gitignore": "out/\n.env\n" },
    "out/\n.env\n\n#.*\n\\*\\.db\\*\n",
  ],
  [
    "beside a config that is there none is made",
    { "keyvault-gitops.yaml": config({ vaults: { prod: null } }) },
    undefined,
  ],
])(".gitignore keeps plain values out of git: %s", async (_, files, expected) => {
  const made = set(files);
  const { exit, out } = await made.on("import --vault prod");
  expect(exit).toBe(0);
  expect(out.includes("Wrote .gitignore\n")).toBe(expected !== undefined);
  if (expected === undefined) expect(readdirSync(made.root)).not.toContain(".gitignore");
  else expect(read(made, ".gitignore")).toMatch(new RegExp(`^${expected}$`));
});

test("an owner that nobody chose is the vault's name, with a comment that says so", async () => {
  const made = set();
  await made.on("import --vault prod --url https://prod.vault.azure.cn");
  expect(read(made, "keyvault-gitops.yaml")).toContain(
    "# For whom the manifests speak: put your team's name here before the first apply.\nowner: prod\n",
  );
  expect(read(made, "keyvault-gitops.yaml")).toContain("url: https://prod.vault.azure.cn\n");
});

test("all is written below --out, which need not be there, and the config is searched from it upwards", async () => {
  const made = set({
    "infra/keyvault-gitops.yaml": config({ manifests: ["**/*.yaml"], vaults: { prod: null } }),
  });
  const { out } = await made.on("import --vault prod --out infra/azure --split");
  expect(out).toContain("Wrote infra/azure/vaults/prod/secrets/a.yaml\n");
  expect(out).toContain("Next: keyvault-gitops plan --config infra/keyvault-gitops.yaml\n");
  expect(read(made, "infra/azure/vaults/prod/secrets/a.yaml")).toMatch(
    /^# .*\$schema=..\/..\/..\/..\/.keyvault-gitops\/manifest.v1.schema.json\n/,
  );
  expect(await made.on("plan infra --exit-code")).toMatchObject({ exit: 2 });
});

test("a config that lists the vault stays as it is, and its spelling, url and owner count", async () => {
  const vaults = { Prod: { url: "https://prod.vault.usgovcloudapi.net", owners: ["us", "them"] } };
  const made = set({ "keyvault-gitops.yaml": config({ vaults }) });
  const { out } = await made.on("import --vault prod --format json");
  expect(JSON.parse(out)).toMatchObject({
    vault: "Prod",
    url: "https://prod.vault.usgovcloudapi.net",
    owner: "us",
    files: [
      "vaults/Prod.yaml",
      ".keyvault-gitops/config.v1.schema.json",
      ".keyvault-gitops/manifest.v1.schema.json",
    ],
  });
  expect(read(made, "keyvault-gitops.yaml")).toBe(config({ vaults }));
  expect(await made.on("import --vault prod --owner them --force")).toMatchObject({ exit: 0 });
  expect(read(made, "vaults/Prod.yaml")).toContain("\nvault: Prod\nowner: them\n");
  expect(await made.on("validate")).toMatchObject({ exit: 0 });
});

test("an entry says what is live where the config's defaults speak of it, so that they change nothing", async () => {
  const defaults = {
    contentType: "text/plain",
    enabled: true,
    expiresIn: "P90D",
    notBefore: "2026-01-01",
    tags: { team: "us", app: "shop" },
  };
  const made = set({ "keyvault-gitops.yaml": config({ defaults, vaults: { prod: null } }) });
  made.vaults.seed("prod", {
    name: "c",
    value: "x",
    exp: 1_800_000_000,
    tags: { app: "till" },
    enabled: false,
  });
  made.vaults.seed("prod", { kind: "key", name: "k" });
  await made.on("import --vault prod");
  const { changes } = JSON.parse((await made.on("plan --format json")).out);
  const edited = changes.map(({ verb, edits }: { verb: string; edits: unknown }) => [verb, edits]);
  expect(edited).toEqual(Array(4).fill(["adopt", []]));
});

test("what another file of the set declares is left out", async () => {
  const made = set({
    "keyvault-gitops.yaml": config({ vaults: { prod: null } }),
    "vaults/mine.yaml": manifest({ A: { value: { literal: "x" } } }),
  });
  const { out } = await made.on("import --vault prod");
  expect(out).toContain("a  left out: it is declared at vaults/mine.yaml:1:77\n");
  expect((await made.on("plan")).out).toContain("Plan: 2 to adopt.");
});

test.each<[string, string, Record<string, string>, readonly string[]]>([
  [
    "a config that does not list the vault",
    "",
    { "keyvault-gitops.yaml": config() },
    [
      "keyvault-gitops.yaml:1:98: vaults: the config does not list the vault prod",
      'hint: add below vaults:  prod: { url: "https://prod.vault.azure.net" }, or pass --force to have it added',
    ],
  ],
  [
    "files that are there",
    "",
    { "keyvault-gitops.yaml": config({ vaults: { prod: null } }), "vaults/prod.yaml": "" },
    ["vaults/prod.yaml is there already", "hint: pass --force to overwrite, or name another --out"],
  ],
  [
    "a folder where a file would be, even with force",
    " --force",
    { "vaults/prod.yaml/": "" },
    ["vaults/prod.yaml is there already", "hint: move it away, or name another --out"],
  ],
  [
    "another url than the config's",
    " --url https://prod.vault.azure.cn",
    { "keyvault-gitops.yaml": config({ vaults: { prod: null } }) },
    ["vaults.prod: the config has another url for this vault: https://prod.vault.azure.net"],
  ],
  [
    "an owner that the config does not allow",
    " --owner them",
    { "keyvault-gitops.yaml": config({ vaults: { prod: null } }) },
    ["vaults.prod: the config does not let them speak for this vault", "or pass --owner with one of: us"],
  ],
  [
    "patterns that match no manifest that would be written",
    "",
    { "keyvault-gitops.yaml": config({ manifests: ["prod/*.yaml"], vaults: { prod: null } }) },
    [
      "manifests: no pattern matches vaults/prod.yaml",
      "hint: add vaults/**/*.yaml to it, or name another --out",
    ],
  ],
  [
    "a config with mistakes",
    "",
    { "keyvault-gitops.yaml": config({ onwer: "us" }) },
    ["onwer: unknown property"],
  ],
  ["a file as --out", " --out f", { f: "" }, ["f is not a folder"]],
  [
    "a strange url",
    " --url https://example.com",
    {},
    ['vaults.prod.url "https://example.com": must be https:// and a host of'],
  ],
  [
    "a strange owner",
    " --owner ::us",
    {},
    ['owner "::us": an owner has 1 to 100 letters, digits and . _ / -'],
  ],
])("refused before the vault is asked: %s", async (_, more, files, expected) => {
  const made = set(files);
  const before = readdirSync(made.root, { recursive: true });
  const { exit, out, err } = await made.on(`import --vault prod${more}`);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  for (const line of expected) expect(err).toContain(line);
  expect(asked(made)).toBe(0);
  expect(readdirSync(made.root, { recursive: true })).toEqual(before);
});

test.each([
  [
    "patterns of the config's own folder",
    ["vaults/**/*.yaml"],
    "manifests: no pattern matches x/vaults/prod.yaml\n",
    "hint: add x/vaults/**/*.yaml to it, or pass --out ..\n",
  ],
  [
    "patterns of another folder",
    ["y/*.yaml"],
    "manifests: no pattern matches x/vaults/prod.yaml\n",
    "hint: add x/vaults/**/*.yaml to it, or name another --out\n",
  ],
])("from a subfolder, with %s, paths are seen from the config", async (_, manifests, message, hint) => {
  const files = { "keyvault-gitops.yaml": config({ manifests, vaults: { prod: null } }), "x/": "" };
  const made = stage(files, { from: "x" });
  const { exit, err } = await made.on("import --vault prod");
  expect(exit).toBe(1);
  expect(err).toContain(message);
  expect(err).toContain(hint);
  expect(asked(made)).toBe(0);
  if (hint.includes("--out .."))
    expect(await made.on("import --vault prod --out ..")).toMatchObject({ exit: 0 });
});

test.each([
  ["import", "import needs a vault: --vault NAME."],
  ["import --vault p*", "import takes one vault: --vault takes its name, and no pattern."],
  ["import prod", "import takes a file with --from only."],
  ["import --from dotenv --vault prod --seal", "import --from takes one file."],
  ["import --from dotenv .env --seal", "import --from dotenv needs a vault: --vault NAME."],
  ["import --from dotenv .env --vault prod", "needs exactly one of --seal and --sops"],
  ["import --from dotenv .env --vault prod --seal --sops a.yaml", "needs exactly one of --seal and --sops"],
  ["import --from dotenv .env --vault prod --sops a.yaml --kid x", "--key and --kid go with --seal."],
  ["import --from dotenv .env --vault prod --sops a.json", "a new file whose name ends with .yaml"],
  ["import --from terraform s.json --sops a.yaml", "--sops goes with --from dotenv: pass --seal."],
  [
    "import --from terraform s.json --url https://a.vault.azure.net",
    "--url does not go with --from terraform",
  ],
  ["import --from terraform s.json --dates", "of a file the dates are written anyhow"],
  ["import --from terraform s.json --vault p*", "import takes one vault"],
  ["import --from pulumi s.json", "terraform, dotenv"],
  ["import --vault prod --seal", "--seal goes with --from: an import of a vault reads no value."],
  ["import --vault ab", "vaults.ab: a vault's name has 3 to 24 letters, digits and single hyphens"],
])("%s is a mistake", async (line, expected) => {
  const { exit, err } = await set().on(line);
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining(expected) });
});

test("--force adds the vault to the config, and nothing else in it changes", async () => {
  const text = `# ours\n${config().replace('{"other":null}', '{"other":  null}')}`;
  const made = set({ "keyvault-gitops.yaml": text });
  expect(await made.on("import --vault prod --force --owner them")).toMatchObject({ exit: 0 });
  const entry = 'prod: { url: "https://prod.vault.azure.net", owners: [them] }';
  expect(read(made, "keyvault-gitops.yaml")).toBe(text.replace("null}", `null, ${entry}}`));
  expect((await made.on("plan --vault prod")).out).toContain("Plan: 2 to adopt.");
});

test("every file that is there is named at once, and none is written", async () => {
  const made = set();
  await made.on("import --vault prod --split");
  rmSync(join(made.root, "keyvault-gitops.yaml"));
  rmSync(join(made.root, "vaults/prod/secrets/b.yaml"));
  made.vaults.seed("prod", { kind: "key", name: "k" });
  const { exit, err } = await made.on("import --vault prod --split");
  expect({ exit, err }).toEqual({
    exit: 1,
    err: `reading prod
read prod: 2 secrets, 1 key
vaults/prod/secrets/a.yaml is there already
  hint: pass --force to overwrite, or name another --out
error: 1 problem.
`,
  });
  expect(readdirSync(join(made.root, "vaults/prod/secrets"))).toEqual(["a.yaml"]);
  expect(await made.on("import --vault prod --split --force")).toMatchObject({ exit: 0 });
  expect(readdirSync(join(made.root, "vaults/prod"), { recursive: true }).sort()).toEqual([
    "keys",
    "keys/k.yaml",
    "secrets",
    "secrets/a.yaml",
    "secrets/b.yaml",
  ]);
});

test("a vault with nothing in it still gives a set that loads", async () => {
  for (const more of ["", " --split"]) {
    const made = stage({});
    expect(await made.on(`import --vault prod${more}`)).toMatchObject({ exit: 0 });
    expect(await made.on("plan --exit-code")).toMatchObject({ exit: 0 });
  }
});

test("a list that the identity may not read stops the import, and nothing is written", async () => {
  const made = set();
  made.vaults.configure("prod", { roles: { writer: "officer" } });
  expect(await made.on("import --vault prod")).toMatchObject({ exit: 1, out: "" });
  expect(readdirSync(made.root)).toEqual([".git"]);
});

test("a reader is enough, and deleted objects that may not be listed are said to be so", async () => {
  const made = set();
  made.vaults.configure("prod", { roles: { writer: ["secrets/readMetadata/action", "keys/read"] } });
  made.vaults.fault({
    method: "GET",
    path: "^/deletedsecrets$",
    at: "before",
    times: 9,
    does: { kind: "answer", status: 403 },
  });
  expect((await made.on("import --vault prod")).out).toContain(
    "Imported: 2 secrets, 0 keys; soft-deleted objects could not be listed.\n",
  );
});

test("a managed HSM is asked for keys only", async () => {
  const made = stage({});
  made.vaults.seed("hsm", { kind: "key", name: "k", keyType: "oct-HSM" });
  expect(await made.on("import --vault hsm --url https://hsm.managedhsm.azure.net")).toMatchObject({
    exit: 0,
  });
  expect(read(made, "vaults/hsm.yaml")).toContain("keys:\n  k:\n    keyType: oct-HSM\n");
  expect((await made.on("plan")).out).toContain("Plan: 1 to adopt.");
});

test("objects of ours whose manifest is gone keep what protects them, and git now leaves their value to others", async () => {
  const made = stage({
    "keyvault-gitops.yaml": config({ vaults: { prod: null } }),
    "vaults/mine.yaml": manifest({ a: { value: { literal: "x" }, protect: true, tags: { app: "shop" } } }),
  });
  expect(await made.on("apply --yes")).toMatchObject({ exit: 0 });
  rmSync(join(made.root, "vaults/mine.yaml"));
  await made.on("import --vault prod");
  expect(read(made, "vaults/prod.yaml")).toContain("    tags:\n      app: shop\n    protect: true\n");
  const { changes } = JSON.parse((await made.on("plan --format json")).out);
  expect(changes).toMatchObject([{ verb: "update", edits: [{ property: "kvg-state" }] }]);
  expect(changes[0].edits).toHaveLength(1);
  expect(await made.on("apply --yes")).toMatchObject({ exit: 0 });
  expect(await made.on("plan --exit-code")).toMatchObject({ exit: 0 });
});
