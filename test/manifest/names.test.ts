import { expect, test } from "vitest";
import { line, loadManifest, loadTree, manifest, planted, wrong } from "./loading.ts";

const one = (name: string, vault?: string) => manifest(`secrets:\n  ${name}: { value: external }\n`, vault);
const told = (rule: string, name: string, legal?: string) =>
  `5:3 secrets.${name}: ${rule}${legal === undefined ? "" : ` → call it ${legal}`}`;
const rule = "a secret's name has 1 to 127 letters, digits and hyphens";

test.each([
  ["an underscore", "APPINSIGHTS_X", told(rule, "APPINSIGHTS_X", "APPINSIGHTS-X")],
  ["two underscores", "ConnectionStrings__Db", told(rule, "ConnectionStrings__Db", "ConnectionStrings--Db")],
  ["a colon", "Logging:Sinks:0:Key_1", told(rule, '"Logging:Sinks:0:Key_1"', "Logging--Sinks--0--Key-1")],
  ["a reserved ending with two underscores", "a__pending", told(rule, "a__pending", "a-pending")],
  ["a hyphen and an underscore", "a-_b", told(rule, "a-_b", "a-b")],
  ["a dot", "a.b", told(rule, '"a.b"', "a-b")],
  ["a space", "a b", told(rule, '"a b"', "a-b")],
  ["a reserved ending with an underscore", "a-_pending", told(rule, "a-_pending", "a-pending")],
  ["nothing", '""', told(rule, '""')],
  ["a slash", "a/b", told(rule, "a/b", "a-b")],
  ["a letter of another script", "schlüssel", told(rule, '"schlüssel"', "schlussel")],
  ["letters of another script alone", "ключ", told(rule, '"ключ"')],
  ["128 characters", "a".repeat(128), told(rule, "a".repeat(128))],
  ["a control character", '"a\\e[31m"', told(rule, '"a?[31m"', "a-31m")],
  ["a name of JavaScript's own", "__proto__", told(rule, "__proto__", "proto")],
  [
    "a reserved ending",
    "db--pending",
    told("names that end with --pending are reserved for rotation", "db--pending"),
  ],
  [
    "a reserved ending in capitals",
    "db--PENDING",
    told("names that end with --pending are reserved for rotation", "db--PENDING"),
  ],
])("a name with %s is refused", async (_, name, expected) =>
  expect(await wrong(one(name))).toEqual([expected]),
);

test.each(["a", "A-1", "-", "123", "null", "constructor", "a".repeat(127)])("%s is a name", async (name) => {
  const { set, problems } = await loadManifest(one(name));
  expect(problems).toEqual([]);
  expect(set.desired.map(({ id }) => id)).toEqual([{ vault: "prod", kind: "secret", name }]);
});

test("two spellings of one name are an error at both lines", async () =>
  expect(
    await wrong(
      manifest(
        `secrets:\n  db: { value: external }\n  a: { value: external }\n  DB: { value: { env: ${planted} } }\n`,
      ),
    ),
  ).toEqual(
    expect.arrayContaining([
      "5:3 secret db is also declared at vaults/a.yaml:7:3, spelled DB → Key Vault does not tell upper from lower case: keep one of them",
      "7:3 secret DB is also declared at vaults/a.yaml:5:3, spelled db → Key Vault does not tell upper from lower case: keep one of them",
    ]),
  ));

test("one object in two files is an error at both, with the lines", async () => {
  const { problems } = await loadTree({
    "vaults/a.yaml": one("db"),
    "vaults/b.yaml": one("db", "[test, PROD]"),
    "vaults/c.yaml": one("other"),
  });
  expect(problems.map(line)).toEqual([
    "vaults/a.yaml:5:3 secret db is also declared at vaults/b.yaml:5:3 → keep one of them",
    "vaults/b.yaml:5:3 secret db is also declared at vaults/a.yaml:5:3 → keep one of them",
  ]);
  expect(problems.map(({ excerpt }) => excerpt)).toEqual(["db: { value: *** }", "db: { value: *** }"]);
});

test("a secret and a key may have the same name", async () => {
  const { set, problems } = await loadTree({
    "vaults/a.yaml": manifest("secrets:\n  db: { value: external }\nkeys:\n  DB: { keyType: RSA }\n"),
  });
  expect(problems).toEqual([]);
  expect(set.desired.map(({ id }) => id)).toEqual([
    { vault: "prod", kind: "key", name: "DB" },
    { vault: "prod", kind: "secret", name: "db" },
  ]);
});

test("one key in two files is an error at both, with the lines", async () => {
  const key = manifest("keys:\n  db: { keyType: RSA }\n");
  const { problems } = await loadTree({ "vaults/a.yaml": key, "vaults/b.yaml": key });
  expect(problems.map(line)).toEqual([
    "vaults/a.yaml:5:3 key db is also declared at vaults/b.yaml:5:3 → keep one of them",
    "vaults/b.yaml:5:3 key db is also declared at vaults/a.yaml:5:3 → keep one of them",
  ]);
});

test("the same name in two vaults is two objects", async () => {
  const { set, problems } = await loadTree({
    "vaults/a.yaml": one("db"),
    "vaults/b.yaml": one("DB", "test"),
  });
  expect(problems).toEqual([]);
  expect(set.desired.map(({ id }) => `${id.vault}/${id.name}`)).toEqual(["prod/db", "test/DB"]);
});

test("in a list of vaults the first is the origin of a generated value", async () => {
  const { set } = await loadManifest(
    "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: [TEST, Prod]\nsecrets: { db: { value: { generate: {} } } }",
  );
  const made = set.desired.map((one) => [one.id.vault, "source" in one && one.source.from]);
  expect(made).toEqual([
    ["prod", "secret"],
    ["test", "generate"],
  ]);
});

test("a list of vaults means the same objects in each, in the config's spelling", async () => {
  const { set } = await loadManifest(one("db", "[TEST, Prod]"));
  expect(set.desired.map(({ id }) => `${id.vault}/${id.name}`)).toEqual(["prod/db", "test/db"]);
});

test.each([
  [
    "not in the config",
    "porduction",
    '3:8 vault "porduction": the config does not list this vault → list it under vaults: in the config',
  ],
  ["misspelled", "prd", '3:8 vault "prd": the config does not list this vault → did you mean prod?'],
  [
    "misspelled in a list",
    "[test, pord]",
    '3:15 vault[1] "pord": the config does not list this vault → did you mean prod?',
  ],
  ["named twice", "[test, Test]", '3:15 vault[1] "Test": this vault is named twice'],
  ["no name", "a_b", '3:8 vault "a_b": must be the name of a vault, or a list of names'],
  [
    "no name in a list",
    "[prod, a--b]",
    `3:15 vault[1] "a--b": a vault's name has 3 to 24 letters, digits and single hyphens, begins with a letter and ends with no hyphen`,
  ],
  ["an empty list", "[]", "3:8 vault: must be the name of a vault, or a list of names"],
  ["a number", "5", "3:8 vault: must be the name of a vault, or a list of names"],
])("a vault that is %s is refused", async (_, vault, expected) =>
  expect(await wrong(one("db", vault))).toEqual([expected]),
);
