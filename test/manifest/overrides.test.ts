// A manifest of a list of vaults says for one of them alone what an object is there: the value, tags, dates, enabled.
import { expect, test } from "vitest";
import { editManifest } from "../../src/manifest/edit/edit.ts";
import type { DesiredPresent } from "../../src/model/desired.ts";
import { line, loadTree, planted } from "./loading.ts";

const config = `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [vaults/*.yaml]
vaults: { dev: { targets: [t] }, test: , prod: { sources: { env: [PROD_*] } } }
targets: { t: { generate: {} } }
fingerprint: { key: { env: ROOT }, kid: AAAAAAAA }
defaults: { tags: { team: shop } }
`;

/** Loads a manifest of these vaults whose line 4 is the first that is given. */
const load = (lines: string, vault = "[dev, test, prod]") =>
  loadTree({
    "keyvault-gitops.yaml": config,
    "vaults/a.yaml": `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: ${vault}\n${lines}\n`,
  });

/** Each vault's object of the one name of a manifest without a problem. */
async function meant(lines: string): Promise<{ readonly [vault: string]: DesiredPresent }> {
  const { set, problems } = await load(lines);
  expect(problems.map(line)).toEqual([]);
  return Object.fromEntries(
    set.desired.flatMap((one) => (one.state === "present" ? [[one.id.vault, one] as const] : [])),
  );
}

/** The sources of a secret `a` with this entry and these overrides, by vault. */
const sources = async (entry: string, overrides: string) =>
  Object.fromEntries(
    Object.entries(await meant(`secrets: { a: ${entry} }\noverrides: ${overrides}`)).map(([vault, one]) => [
      vault,
      one.kind === "secret" && one.source,
    ]),
  );

const wrong = async (lines: string, vault?: string): Promise<string[]> =>
  (await load(lines, vault)).problems.map((one) => line(one).replace("vaults/a.yaml:", ""));

test("each property is another in that vault alone, and its place is the override's", async () => {
  const {
    dev,
    test: other,
    prod,
  } = await meant(`secrets:
  a: { value: { literal: one }, contentType: a, enabled: true, expiresIn: P90D, tags: { app: a, tier: gold } }
overrides:
  DEV:
    secrets:
      A:
        value: { literal: two }
        enabled: false
        expiresOn: 2030-01-01
        tags: { tier: null, env: dev }`);
  expect(dev).toMatchObject({
    source: { from: "literal", text: "two" },
    properties: { contentType: "a", enabled: false, expiresOn: 1893456000 },
    tags: { whole: true, set: { team: "shop", app: "a", tier: null, env: "dev" } },
    defaulted: ["tag team"],
    place: { line: 5 },
    valuePlace: { line: 10, column: 16 },
  });
  const places = Object.entries(dev?.overridden ?? {}).map(([name, at]) => `${name} ${at.line}:${at.column}`);
  expect(places).toEqual([
    "value 10:9",
    "enabled 11:9",
    "expiresOn 12:9",
    "expiresIn 12:9",
    "tag tier 13:17",
    "tag env 13:29",
  ]);
  expect(dev?.properties).not.toHaveProperty("expiresIn");
  expect(other).toEqual({ ...prod, id: { ...prod?.id, vault: "test" } });
  expect(prod).toMatchObject({ source: { text: "one" }, properties: { enabled: true, expiresIn: "P90D" } });
  expect(prod).not.toHaveProperty("overridden");
  expect(prod?.tags).toBe(other?.tags);
});

test("tags of an override manage their own names, as those of the defaults do; null is no tags in that vault", async () => {
  const { dev, test: other } = await meant(`keys: { k: { keyType: EC } }
overrides: { dev: { keys: { k: { tags: { env: dev } } } }, test: { keys: { k: { tags: null } } } }`);
  expect(dev?.tags).toMatchObject({ whole: false, set: { team: "shop", env: "dev" } });
  expect(other?.tags).toMatchObject({ whole: true, set: {} });
});

const made = { from: "generate" };
const copy = { from: "secret", vault: "dev", name: "a" };

test.each([
  [
    "another vault's own value",
    "{ test: { secrets: { a: { value: external } } } }",
    { dev: made, test: { from: "external" }, prod: copy },
  ],
  [
    "one that it makes by itself",
    "{ test: { secrets: { a: { value: { generate: {} } } } } }",
    { dev: made, test: made, prod: copy },
  ],
  [
    "the origin's tags",
    "{ dev: { secrets: { a: { tags: { env: dev } } } } }",
    { dev: made, test: copy, prod: copy },
  ],
  [
    "every vault's own value",
    "{ dev: { secrets: { a: { value: external } } }, test: { secrets: { a: { value: external } } }, prod: { secrets: { a: { value: external } } } }",
    { dev: { from: "external" }, test: { from: "external" }, prod: { from: "external" } },
  ],
])("of a generated value: %s", async (_, overrides, expected) => {
  expect(await sources("{ value: { generate: {} } }", overrides)).toMatchObject(expected);
});

test("a value of the origin's own takes none away where each vault makes one", async () => {
  const own = "{ dev: { secrets: { a: { value: { literal: dev } } } } }";
  expect(await sources("{ value: { generate: {} }, perVault: true }", own)).toMatchObject({
    dev: { from: "literal" },
    test: made,
    prod: made,
  });
});

test("a vault with a value of its own neither copies a rotated one nor rotates", async () => {
  const own = "{ test: { secrets: { a: { value: { literal: fixed } } } } }";
  expect(await sources("{ rotation: { every: P30D, target: t } }", own)).toMatchObject({
    dev: { from: "external" },
    test: { from: "literal" },
    prod: copy,
  });
});

const secrets = "secrets: { shop-key: { value: { generate: {} } } }";
test.each([
  [
    "a vault of no list",
    `${secrets}\noverrides: { dve: {} }`,
    "5:14 overrides.dve: it is none of this manifest's vaults → did you mean dev?",
  ],
  [
    "a glob",
    `${secrets}\noverrides: { "d*": {} }`,
    '5:14 overrides."d*": it is none of this manifest\'s vaults → did you mean dev?',
  ],
  [
    "an object of no manifest",
    `${secrets}\noverrides: { dev: { secrets: { shop-kye: {} } } }`,
    "5:32 overrides.dev.secrets.shop-kye: this manifest declares no such secret → did you mean shop-key?",
  ],
  [
    "an object of the other kind",
    `${secrets}\noverrides: { dev: { keys: { shop-key: {} } } }`,
    "5:29 overrides.dev.keys.shop-key: this manifest declares no such key → take it out",
  ],
  [
    "another property",
    `${secrets}\noverrides: { dev: { secrets: { shop-key: { contentTyp: ${planted} } } } }`,
    "5:44 overrides.dev.secrets.shop-key.contentTyp: unknown property → an override of a secret says value, enabled, expiresOn, expiresIn, notBefore and tags: where more differs, each vault needs an entry in a manifest of its own",
  ],
  [
    "a property of the entry alone",
    `${secrets}\noverrides: { dev: { secrets: { shop-key: { perVault: true } } } }`,
    /perVault: unknown property → an override of a secret says value, enabled/,
  ],
  [
    "the material of a key",
    "keys: { k: { material: { file: k.pem } } }\noverrides: { prod: { keys: { k: { material: { file: p.pem } } } } }",
    /overrides\.prod\.keys\.k\.material: unknown property → .* as material, each vault needs an entry/,
  ],
  [
    "the origin of a generated value",
    `${secrets}\noverrides: { dev: { secrets: { shop-key: { value: external } } } }`,
    "5:44 overrides.dev.secrets.shop-key.value: the other vaults copy the value that is generated in this one, the first of the list → say perVault: true, override the others too, or declare the secret of this vault in a manifest of its own",
  ],
  [
    "what looks secret",
    `${secrets}\noverrides: { test: { secrets: { shop-key: { value: { literal: "password=${planted}" } } } } }`,
    /^5:63 overrides\.test\.secrets\.shop-key\.value\.literal: this text looks like/,
  ],
  [
    "an object that shall be absent",
    "secrets: { a: { state: absent } }\noverrides: { dev: { secrets: { a: { enabled: false } } } }",
    "5:32 overrides.dev.secrets.a: the object shall be absent in each of its vaults → take one of the two out",
  ],
  [
    "an expiry beside a rotation policy",
    "keys: { k: { keyType: EC, rotationPolicy: { expiresIn: P90D } } }\noverrides: { dev: { keys: { k: { expiresOn: 2030-01-01 } } } }",
    "5:34 overrides.dev.keys.k.expiresOn: the rotation policy owns the expiry → say rotationPolicy.expiresIn",
  ],
  [
    "no such date",
    "keys: { k: { keyType: EC } }\noverrides: { dev: { keys: { k: { expiresOn: 2030-02-31 } } } }",
    /^5:45 overrides\.dev\.keys\.k\.expiresOn "2030-02-31": there is no such date/,
  ],
  [
    "a vault twice",
    "keys: { k: { keyType: EC } }\noverrides: { dev: {}, DEV: {} }",
    /^5:14 overrides\.dev: this name is given twice/,
  ],
  [
    "the rotation of the origin",
    "secrets: { a: { rotation: { every: P30D, target: t } } }\noverrides: { dev: { secrets: { a: { value: external } } } }",
    /the rotation makes the value in this vault/,
  ],
  [
    "an expiry that the entry's rotation needs",
    "secrets: { a: { expiresIn: P90D, rotation: { beforeExpiry: P30D, target: t } } }\noverrides: { dev: { secrets: { a: { expiresOn: 2030-01-01 } } } }",
    /, as the override for dev has it/,
  ],
])("an error with its place: %s", async (_, lines, expected) => {
  const found = await wrong(lines);
  expect(found.join("\n")).toMatch(expected instanceof RegExp ? expected : "");
  if (typeof expected === "string") expect(found).toEqual([expected]);
});

test("for a single vault there are no overrides", async () => {
  expect(await wrong("keys: { k: { keyType: EC } }\noverrides: { dev: { keys: { k: {} } } }", "dev")).toEqual(
    [
      "5:1 overrides: overrides are for a manifest with a list of vaults → say it in the objects' own entries, or make vault a list",
    ],
  );
  expect(
    await wrong("keys: { k: { keyType: EC } }\noverrides: { dev: { keys: { k: {} } } }", "[dev]"),
  ).toEqual([]);
});

test("a mistake in the entry is said once, whatever overrides it", async () => {
  const found = await wrong(
    "secrets: { a: { value: { literal: 'password=x1x2x3x4' } } }\noverrides: { dev: { secrets: { a: { enabled: false } } } }",
  );
  expect(found).toHaveLength(1);
});

const enc = '"ENC[AES256_GCM,data:AA==,iv:AA==,tag:AA==,type:str]"';
const sops = `sops: { age: [], lastmodified: "2026-11-22T12:00:00Z", mac: ${enc} }\n`;
const takesFile = "secretsFrom: [{ sops: { file: s.yaml }, names: kebab }]";

/** Loads a manifest of this secret of a file, and of these overrides in vault `test`. */
const loadLeaf = (overrides: string, file = `DB_KEY: ${enc}\n${sops}`) =>
  loadTree({
    "keyvault-gitops.yaml": config
      .replace("vaults/*", "vaults/a")
      .replace("test: ,", "test: { sources: { sops: [vaults/s.yaml] } },")
      .replace("targets: [t] }", "targets: [t], sources: { sops: [vaults/s.yaml] } }"),
    "vaults/a.yaml": `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: [dev, test]\n${takesFile}\noverrides: { test: { secrets: ${overrides} } }\n`,
    "vaults/s.yaml": file,
  });

test("a secret of secretsFrom has a value or properties of its own in a vault, too", async () => {
  const { set, problems } = await loadLeaf("{ db-key: { value: { literal: plain }, enabled: false } }");
  expect(problems.map(line)).toEqual([]);
  expect(set.desired).toMatchObject([
    { id: { vault: "dev" }, source: { from: "sops" }, leafPlace: { file: "vaults/s.yaml" } },
    { id: { vault: "test" }, source: { from: "literal" }, valuePlace: { file: "vaults/a.yaml", line: 5 } },
  ]);
  expect(set.desired[1]).not.toHaveProperty("leafPlace");
});

test("names of files are known to overrides, and of a file that cannot be read nothing is said twice", async () => {
  const misspelled = await loadLeaf("{ db-kye: { enabled: false } }");
  expect(misspelled.problems.map(line)).toEqual([
    "vaults/a.yaml:5:33 overrides.test.secrets.db-kye: this manifest declares no such secret → did you mean db-key?",
  ]);
  const broken = await loadLeaf("{ db-key: { enabled: false } }", "a: [");
  expect(broken.problems).toHaveLength(1);
});

/** A manifest with these overrides, of whose secret `a` in vault `dev` somebody accepts `enabled: false`. */
function accepted(overrides: string) {
  const before = `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: [dev]\nsecrets: { a: { value: external } }\n${overrides}\n`;
  const edit = { kind: "secret", name: "a", override: "dev", path: ["enabled"], data: false } as const;
  const { text, problems } = editManifest("a.yaml", new TextEncoder().encode(before), [edit]);
  return text === undefined ? problems.map(line) : text.replace(before.slice(0, -overrides.length - 1), "");
}

test.each([
  [
    "in lines",
    "overrides:\n  DEV:\n    secrets:\n      A:\n        enabled: true # why\n",
    "enabled: false # why",
  ],
  ["in braces", "overrides: { dev: { secrets: { a: { enabled: true } } } }", "{ a: { enabled: false } }"],
  [
    "beside another property",
    "overrides: { dev: { secrets: { a: { tags: {} } } } }",
    "{ a: { enabled: false, tags: {} } }",
  ],
])("an edit of an override %s", (_, overrides, expected) => {
  expect(accepted(overrides)).toContain(expected);
});

test.each([
  ["written with an anchor", "overrides: { dev: &d { secrets: { a: { enabled: true } } } }", /anchor/],
  ["of a vault that is there twice", "overrides: { dev: { secrets: { a: {} } }, DEV: {} }", /given twice/],
  ["that is not there", "overrides: { prod: { secrets: { a: {} } } }", /nothing can be written/],
  ["of another secret", "overrides: { dev: { secrets: { b: {} } } }", /secret a is not in this file/],
])("an override %s is not edited", (_, overrides, message) => {
  expect(accepted(overrides)).toMatchObject([expect.stringMatching(message)]);
});
