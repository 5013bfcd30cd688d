// Files that a person got wrong, with a value at every place where it can stand by mistake. Where the schema marks a
// property as one that may be shown, see shown-properties.test.ts.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { canaries } from "./canaries.ts";
import { config, manifest, watched } from "./watch.ts";

const values = canaries.map(({ value }) => value);
const head = "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\n";
/** As YAML takes it for a text. */
const quoted = (value: string): string => JSON.stringify(value);
/** Without line breaks, as it is. */
const bare = (value: string): string => value.replace(/\s+/g, " ").trim();

const secret = (text: string): string => `${head}secrets:\n  a: { ${text} }\n`;

/** What is put in place of `@`, quoted, and of `~`, bare. */
const written = (text: string, value: string): string =>
  text.replaceAll("@", () => quoted(value)).replaceAll("§", () => bare(value));

/** The values that may stand there: a bare one in braces is a mapping, and the names of a mapping are shown. */
const fitting = (text: string) =>
  text.includes("§") ? values.filter((value) => !value.startsWith("{")) : values;

test.each([
  ["nothing but it", "§"],
  ["it as a text", "@"],
  ["a list of it", "- @"],
  ["a bare one as a value", `${head}secrets:\n  a:\n    value: "§`],
  ["a bare list", secret("value: [ '§")],
  ["an open quote", secret("value: '§")],
  ["a comment behind a mistake", `${head}ownr: x # §`],
  ["a comment behind a value that is none", `${head}secrets: { a: { value: x } } # @`],
  ["an unknown escape", secret('value: "\\q§"')],
  ["a block that is not indented", `${head}secrets:\n  a:\n    value: |\n§\n`],
  ["a block below a mistake", `${head}secrets:\n  a:\n    valeu: |\n      §\n`],
  ["a directive", `%YAML §\n---\n${head}`],
  ["a second document", `${head}---\n@`],
  ["an alias", secret("value: *§")],
  ["an anchor", secret("value: &x @")],
  ["a tag before it", secret("value: !!binary @")],
  ["a name without a colon", secret("value: external, @")],
  ["a name that is a list", `${head}? [@]\n: 1\n`],
  ["a name given twice", secret("value: @, value: @")],
  ["the version", "apiVersion: @\nkind: Vault\nvault: prod\n"],
  ["the kind", "kind: @\nvault: prod\n"],
  ["the defaults", `${head}defaults: @\n`],
  ["the secrets", `${head}secrets: @\n`],
  ["a list of secrets", `${head}secrets: [@]\n`],
  ["a secret", `${head}secrets: { a: @ }\n`],
  ["an unknown property", `${head}password: @\n`],
  ["a secret's unknown property", secret("value: external, password: @")],
  ["a value", secret("value: @")],
  ["a list of values", secret("value: [@]")],
  ["an unknown source", secret("value: { vault: @ }")],
  ["beside a source", secret("value: { env: KV_A, default: @ }")],
  ["two sources", secret("value: { literal: @, file: @ }")],
  ["a variable's name", secret("value: { env: @ }")],
  ["a list of files", secret("value: { file: [@] }")],
  ["a list of literals", secret("value: { literal: [@] }")],
  ["json", secret("value: { json: @ }")],
  ["base64", secret("value: { base64: @ }")],
  ["a list of templates", secret("value: { template: [@] }")],
  ["a placeholder", secret("value: { template: '{{ § | raw }}', with: { a: { env: KV_A } } }")],
  ["an encoder", secret("value: { template: '{{ a | § }}', with: { a: { env: KV_A } } }")],
  ["a template with open braces", secret("value: { template: '{{ §', with: { a: { env: KV_A } } }")],
  ["a template's part", secret("value: { template: '{{ a | raw }}', with: { a: @ } }")],
  ["a command", secret("value: { exec: @ }")],
  ["a command's argument", secret("value: { exec: [op, { a: @ }] }")],
  ["a command that is not listed", secret("value: { exec: [op, @] }")],
  ["a bad leaf", secret("value: { json: [{ base64: { literal: [@] } }] }")],
  ["a revision", secret("value: { env: KV_A, revision: [@] }")],
  ...["enabled", "tags", "state", "purge", "protect", "adopt"].map((property) => [
    property,
    secret(`value: external, ${property}: @`),
  ]),
  ["a list of content types", secret("value: external, contentType: [@]")],
  ["a list of tags", secret("value: external, tags: [@]")],
  ["a list as a tag", secret("value: external, tags: { a: [@] }")],
  ["versions", secret("value: external, versions: { max: @ }")],
])("in a manifest: %s", async (_, text = "") => {
  const { root, on } = watched({}, [], { git: false });
  for (const [i, value] of fitting(text).entries()) {
    writeFileSync(`${root}/v.yaml`, written(text, value));
    for (const line of i === 0 ? ["validate", "apply --yes --emulator"] : ["validate"])
      expect(await on(line)).toMatchObject({ exit: 1, out: "" });
  }
});

const vault = (text: string) => `owner: us\nmanifests: [v.yaml]\nvaults: { prod: { ${text} } }`;
test.each([
  ["nothing else", "@"],
  ["manifests", "owner: us\nmanifests: @\nvaults: { prod: }"],
  ["vaults", "owner: us\nmanifests: [v.yaml]\nvaults: @"],
  ["a vault", "owner: us\nmanifests: [v.yaml]\nvaults: { prod: @ }"],
  ["a url's user", vault('url: "https://§\\u0040prod.vault.azure.net"')],
  ["an unknown setting", vault("password: @")],
  ["a prune", vault("prune: @")],
  ["owners", vault("owners: @")],
  ["a source", vault("sources: { env: [@] }")],
  ["a program", vault("sources: { exec: [@] }")],
  ["a program's argument", vault("sources: { exec: [[op, [@]]] }")],
  ["a program's environment", vault("sources: { exec: [{ argv: [op], env: [@] }] }")],
  ["a program's timeout", vault("sources: { exec: [{ argv: [op, @], timeout: [@] }] }")],
  ["an open quote", vault('url: "§')],
])("in a config: %s", async (_, text) => {
  const { root, on } = watched({ "v.yaml": manifest({ a: { value: { env: "KV_A" } } }) }, [], { git: false });
  for (const value of fitting(text)) {
    writeFileSync(
      `${root}/keyvault-gitops.yaml`,
      `apiVersion: keyvault-gitops/v1\nkind: Config\n${written(text, value)}\n`,
    );
    expect(await on("apply --yes")).toMatchObject({ exit: 1, out: "" });
  }
});

test.each([
  ["an open quote", 'KV_A="§'],
  ["no name", "§"],
  ["no name, over lines", "@@@\n=@"],
  ["a blank before the sign", "KV A = §"],
  ["another name", "KV_B=@"],
])("in a .env: %s", async (_, text) => {
  const need = { a: { value: { env: "KV_A" } }, b: { value: { env: "KV_NONE" } } };
  const { root, on } = watched({ "v.yaml": manifest(need) }, [], { git: false });
  for (const value of values) {
    writeFileSync(`${root}/.env`, written(text, value));
    expect(await on("apply --yes --emulator")).toMatchObject({ exit: 1, out: "" });
  }
});

const plan = { apiVersion: "keyvault-gitops/v1", kind: "Plan", digest: "x".repeat(43) };
const create = { verb: "create", digest: "x".repeat(43), id: { vault: "prod", kind: "secret", name: "a" } };
test.each<[string, (value: string) => string]>([
  ["nothing else", (value) => value],
  ["cut off", (value) => JSON.stringify({ ...plan, note: value }).slice(0, -9)],
  ["its version", (value) => JSON.stringify({ ...plan, apiVersion: value })],
  ["its kind", (value) => JSON.stringify({ ...plan, kind: value })],
  ["its digest", (value) => JSON.stringify({ ...plan, digest: value })],
  ["its changes", (value) => JSON.stringify({ ...plan, changes: value })],
  ["a change", (value) => JSON.stringify({ ...plan, changes: [value] })],
  ["a verb", (value) => JSON.stringify({ ...plan, changes: [{ ...create, verb: value }] })],
  ["an id", (value) => JSON.stringify({ ...plan, changes: [{ ...create, id: value }] })],
  [
    "an id's name",
    (value) => JSON.stringify({ ...plan, changes: [{ ...create, id: { ...create.id, name: value } }] }),
  ],
  ["an effect's digest", (value) => JSON.stringify({ ...plan, changes: [{ ...create, digest: value }] })],
])("in a plan file: %s", async (_, text) => {
  const set = watched({ "v.yaml": manifest({ a: { value: { literal: values[0] } } }) }, [], { git: false });
  for (const value of values) {
    writeFileSync(`${set.root}/p.json`, text(value));
    expect((await set.on("apply --yes --plan p.json")).exit).toBeGreaterThan(0);
  }
  expect(set.writes()).toEqual([]);
});

test("texts that look like secrets", async () => {
  for (const value of values) {
    const text = `AccountKey=x${value}`;
    const secrets = {
      literal: { value: { literal: text } },
      leaf: { value: { json: { a: [text] } } },
      part: { value: { template: "{{ a | raw }}", with: { a: { literal: text } } } },
      template: { value: { template: text } },
    };
    const { on } = watched({ "v.yaml": manifest(secrets) }, [], { git: false });
    const { exit, err } = await on("apply --yes --emulator");
    expect({ exit, problems: err.match(/^error: .*/m)?.[0] }).toEqual({
      exit: 1,
      problems: "error: 4 problems.",
    });
  }
});

test("a config that a manifest stands for, and the other way about", async () => {
  for (const value of values) {
    const { on } = watched(
      { "keyvault-gitops.yaml": secret(`value: { literal: ${quoted(value)} }`), "v.yaml": config() },
      [],
    );
    expect(await on("plan")).toMatchObject({ exit: 1 });
  }
});
