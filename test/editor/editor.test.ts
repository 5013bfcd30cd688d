// What people see of our files in an editor: nothing red in a right one, words of ours in a wrong one, completion and hover.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stage } from "../commands/stage.ts";
import { someOf } from "../dials.ts";
import { startLanguageServer } from "./language-server.ts";

let server: Awaited<ReturnType<typeof startLanguageServer>>;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

/** A repository with the schemas as `init` writes them. */
async function initialized() {
  const made = stage({});
  expect(await made.on("init --vault demo --owner us")).toMatchObject({ exit: 0 });
  return made;
}

const filesOf = (root: string) =>
  globSync("**/*.yaml", { cwd: root })
    .sort()
    .map((path) => ({ path: join(root, path), text: readFileSync(join(root, path), "utf8") }))
    .filter(({ text }) => text.startsWith("# yaml-language-server: $schema="));

async function expectNoRed(files: ReturnType<typeof filesOf>) {
  const found = files.map(async ({ path, text }) => [path, await server.diagnostics(path, text)]);
  expect(await Promise.all(found)).toEqual(files.map(({ path }) => [path, []]));
}

const examples = join(import.meta.dirname, "../../examples");

const shown = filesOf(examples).map(
  ({ path, text }) => [path.slice(examples.length + 1), path, text] as const,
);

test.each(someOf(shown, 3))(
  "nothing is red in the example %s, by either form of the schemas",
  async (_, path, text) => {
    const { root } = await initialized();
    const [, name = ""] = /schemas\/(\S+)/.exec(text) ?? [];
    const own = text.replace(/(?<=\$schema=).*/, join(root, ".keyvault-gitops", name));
    const found = [text, own].map((one) => server.diagnostics(path, one));
    expect(await Promise.all(found)).toEqual([[], []]);
  },
);

test("there are examples of all kinds", () => expect(filesOf(examples).length).toBeGreaterThan(15));

test("nothing is red in what init writes", async () => {
  const found = filesOf((await initialized()).root);
  expect(found.length).toBe(2);
  await expectNoRed(found);
});

test.each(["", " --split", " --dates", " --out infra/azure"])(
  "nothing is red in what import%s writes",
  async (more) => {
    const made = stage({});
    const vault = (object: object) => made.vaults.seed("demo", object as never);
    vault({ name: "a", value: "x", tags: { team: "us", "2": "y: z" }, contentType: "text/plain" });
    vault({ name: "b", value: "x", exp: 1_900_000_000, nbf: 1_700_000_000, enabled: false });
    for (const keyType of ["RSA", "EC"]) vault({ kind: "key", name: keyType, keyType });
    expect(await made.on(`import --vault demo${more}`)).toMatchObject({ exit: 0 });
    const found = filesOf(made.root);
    expect(found.length).toBeGreaterThan(1);
    await expectNoRed(found);
  },
);

test("a vault of 300 objects is imported, previewed, adopted and checked by four commands, and nothing is red", async () => {
  const made = stage({});
  for (let i = 0; i < 280; i++)
    made.vaults.seed("demo", { name: `secret-${i}`, value: `v${i}`, tags: { app: `a${i % 7}` } });
  for (let i = 0; i < 20; i++) made.vaults.seed("demo", { kind: "key", name: `key-${i}`, keyType: "EC" });
  expect(await made.on("import --vault demo --owner us")).toMatchObject({ exit: 0 });
  expect((await made.on("plan")).out).toContain("Plan: 300 to adopt.");
  expect(await made.on("apply --yes")).toMatchObject({ exit: 0 });
  expect(await made.on("drift")).toMatchObject({ exit: 0 });
  const found = filesOf(made.root);
  expect(found.length).toBe(2);
  await expectNoRed(found);
});

const manifest = (
  body: string,
) => `# yaml-language-server: $schema=../.keyvault-gitops/manifest.v1.schema.json
apiVersion: keyvault-gitops/v1
kind: Vault
vault: demo
${body}`;
const secret = (properties: string) => manifest(`secrets:\n  a: ${properties}\n`);
const key = (properties: string) => manifest(`keys:\n  k: ${properties}\n`);

const namesSource = "a value must name its source";

test.each<[string, string, readonly string[]]>([
  [
    "expiresOn beside expiresIn",
    secret("{ value: external, expiresOn: 2027-01-01, expiresIn: P90D }"),
    ["6:36 expiresOn and expiresIn exclude each other"],
  ],
  [
    "two sources",
    secret("{ value: { env: KV_A, file: a } }"),
    [
      `6:15 ${namesSource}: write exactly one source: env, file, literal, generate, sops, sealed, secret, json, base64, template or exec`,
    ],
  ],
  [
    "no source",
    secret("{ value: {} }"),
    [
      `6:15 ${namesSource}: write exactly one source: env, file, literal, generate, sops, sealed, secret, json, base64, template or exec`,
    ],
  ],
  [
    "a value in clear text",
    secret("{ value: hunter2 }"),
    [
      `6:15 ${namesSource}: write a source, such as { env: NAME }, { generate: {} } or { literal: text }, or external`,
    ],
  ],
  [
    "purge without state",
    secret("{ value: external, purge: true }"),
    ["6:32 purge is valid only with state: absent"],
  ],
  [
    "a property beside state: absent",
    secret("{ state: absent, value: external }"),
    ["6:23 only protect and purge may stand beside state: absent"],
  ],
  [
    "a misspelled property",
    secret("{ value: { generate: { lenght: 9 } } }"),
    ["6:29 Property lenght is not allowed."],
  ],
  [
    "an option of another source",
    secret("{ value: { literal: x, revision: 1 } }"),
    ["6:39 revision may stand only beside env, file or exec"],
  ],
  [
    "two ways of rotation",
    secret("{ rotation: { target: db, every: P30D, beforeExpiry: P3D } }"),
    ["6:18 must be a mapping with a target, and with one of every and beforeExpiry"],
  ],
  [
    "a length beside a UUID",
    secret("{ value: { generate: { uuid: true, length: 3 } } }"),
    ["6:27 beside one of rsaPem, ecPem, uuid and bytes may stand only epoch"],
  ],
  [
    "a duration in words",
    secret("{ value: external, expiresIn: 90 days }"),
    ["6:36 must be an ISO 8601 duration in whole units such as P90D or PT36H, or null for none"],
  ],
  [
    "a name that Key Vault does not take",
    manifest("secrets:\n  a_b: { value: external }\n"),
    ["6:3 a secret's name has 1 to 127 letters, digits and hyphens"],
  ],
  ["a size of an EC key", key("{ keyType: EC, keySize: 2048 }"), ["6:30 an EC key has a curve, and no size"]],
  [
    "a rotation of imported material",
    key("{ material: { env: KV_A }, rotation: { every: P30D } }"),
    [
      "6:43 rotation may not stand beside material: the service would replace it by a key of its own: change the material instead",
    ],
  ],
])("a wrong file is red with words that help: %s", async (_, text, expected) => {
  const { root } = await initialized();
  const path = join(root, "vaults/wrong.yaml");
  expect(await server.diagnostics(path, text)).toEqual(expected);
  // What is red in the editor is wrong for us.
  writeFileSync(path, text);
  expect(await stage({}).on(`validate ${path} --emulator`)).toMatchObject({ exit: 1 });
});

const entry = manifest("secrets:\n  a:\n    |\n");
const sources = [
  "env",
  "file",
  "literal",
  "json",
  "base64",
  "secret",
  "sops",
  "sealed",
  "generate",
  "template",
  "exec",
];

test.each<[string, string, readonly string[]]>([
  [
    "behind value:",
    manifest("secrets:\n  a:\n    value: |\n"),
    ["external", "{ env: KV_DB_PASSWORD }", "{ generate: { length: 32 } }"],
  ],
  ["in the braces of a value", manifest("secrets:\n  a:\n    value: { | }\n"), sources],
  ["in braces without a space", manifest("secrets:\n  a:\n    value: {|}\n"), sources],
  ["below value:", manifest("secrets:\n  a:\n    value:\n      |\n"), sources],
  ["in the braces of generate", secret("{ value: { generate: { | } } }"), ["length", "characters"]],
  ["in the braces of a copy", secret("{ value: { secret: { | } } }"), ["vault", "name", "version"]],
  ["in the braces of a secret", secret("{ | }"), ["value"]],
  ["in a secret", entry, ["value"]],
  ["in a key", manifest("keys:\n  k:\n    |\n"), ["keyType"]],
  ["behind expiresIn:", manifest("secrets:\n  a:\n    value: external\n    expiresIn: |\n"), ["P90D", "P1Y"]],
  ["behind keyType:", manifest("keys:\n  k:\n    keyType: |\n"), ["RSA", "EC"]],
  ["behind tags:", manifest("secrets:\n  a:\n    tags: |\n"), ["{ team: payments }"]],
  [
    "in a list of operations",
    manifest("keys:\n  k:\n    keyType: RSA\n    keyOps:\n      - |\n"),
    ["encrypt"],
  ],
])("completion offers what helps first: %s", async (_, marked, expected) => {
  const { root } = await initialized();
  const items = await server.completions(join(root, "vaults/new.yaml"), marked);
  expect(items.slice(0, expected.length).map(({ label }) => label)).toEqual(expected);
});

test.each([
  ["a secret", entry],
  ["the braces of a secret", secret("{ | }")],
  ["a key", manifest("keys:\n  k:\n    |\n")],
])("completion offers purge last, in %s", async (_, marked) => {
  const { root } = await initialized();
  const items = await server.completions(join(root, "vaults/new.yaml"), marked);
  expect(items.at(-1)?.label).toBe("purge");
  const sorted = items.map(({ label, sortText = label }) => [sortText, label]).sort();
  if (items.some(({ sortText }) => sortText)) expect(sorted.at(-1)?.[1]).toBe("purge");
});

test.each([
  ["behind value:", manifest("secrets:\n  a:\n    value: |\n")],
  ["in the braces of a value", manifest("secrets:\n  a:\n    value: { | }\n")],
  ["in the braces of a secret", secret("{ | }")],
])("what completion inserts %s is YAML that says what its label says", async (_, marked) => {
  const { root } = await initialized();
  const path = join(root, "vaults/new.yaml");
  const items = await server.completions(path, marked);
  const red = items.map(async ({ label, insertText = "" }) => {
    const found = await server.diagnostics(path, marked.replace("|", plainText(insertText)));
    // Some need a second property, and some a value that only people have; none is broken YAML or unknown.
    return [label, found.filter((one) => /not allowed|indent|Unexpected|flow/.test(one))];
  });
  expect(await Promise.all(red)).toEqual(items.map(({ label }) => [label, []]));
});

/** A snippet as it stands there before somebody types. */
const plainText = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|([^,]*),[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, "$1")
    .replace(/\$\d+/g, "")
    .replace(/\\(?=[\\$}])/g, "");

test.each([
  ["val|ue: external", ["#### Value", "the word external where somebody else owns it"]],
  [
    "value: { e|nv: KV_A }",
    ["#### Environment variable", "the config's sources.env says which", "KV_DB_PASSWORD"],
  ],
  ["ex|piresIn: P90D", ["#### Expires in", "an ISO 8601 duration", "P90D"]],
  ["pur|ge: true", ["#### Purge", "which nothing brings back"]],
])("hover explains %s", async (line, expected) => {
  const { root } = await initialized();
  const hover = await server.hover(join(root, "vaults/new.yaml"), manifest(`secrets:\n  a:\n    ${line}\n`));
  for (const words of expected) expect(hover).toContain(words);
});

test("a config has all of it, too", async () => {
  const { root } = await initialized();
  const path = join(root, "new.yaml");
  const config = (body: string) =>
    `# yaml-language-server: $schema=.keyvault-gitops/config.v1.schema.json\napiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [a.yaml]\n${body}`;
  expect(await server.diagnostics(path, config("vaults: { demo: { prune: yes } }\n"))).toEqual([
    '6:26 Value is not accepted. Valid values: "off", "disable", "delete".',
  ]);
  expect((await server.completions(path, config("prune: |\n"))).map(({ label }) => label)).toEqual([
    '"off"',
    "disable",
    "delete",
  ]);
  expect(
    (await server.completions(path, config("vaults:\n  demo: { | }\n"))).map(({ label }) => label),
  ).toEqual(expect.arrayContaining(["url", "owners", "sources"]));
  expect(await server.hover(path, config("pru|ne: off\n"))).toContain("What becomes of objects of ours");
});
