// What `secretsFrom` makes of a SOPS file's values: names, what is left out, and what is refused where it stands.
import fc from "fast-check";
import { expect, test } from "vitest";
import { kebabName } from "../../src/manifest/secrets-from/kebab-name.ts";
import { runsOf } from "../dials.ts";
import { config, line, loadTree, manifest } from "./loading.ts";

const enc = "ENC[AES256_GCM,data:AA==,iv:AA==,tag:AA==,type:str]";
const sops = `sops:
    age: []
    lastmodified: "2026-11-22T12:00:00Z"
    mac: ${enc}
`;

/** A file with these lines, in which `~` stands for a ciphertext; no key can open it, and none is needed. */
const file = (...lines: readonly string[]): string =>
  `${lines.join("\n").replaceAll("~", `"${enc}"`)}\n${sops}`;

const head = config().replace("{ prod: ,", "{ prod: { sources: { sops: ['**'] } },");

/** The names that a manifest's objects get, or the problems, where there are some. */
async function taken(text: string, more: string, at = "vaults/s.yaml"): Promise<readonly string[]> {
  const name = at.slice(at.indexOf("/") + 1);
  const { set, problems } = await loadTree({
    "keyvault-gitops.yaml": head.replace("**/*.yaml", "a.yaml"),
    "vaults/a.yaml": manifest(more.replaceAll("FILE", `sops: { file: ${name} }`)),
    [at]: text,
  });
  return problems.length > 0
    ? problems.map((one) => line(one).replaceAll("vaults/", ""))
    : set.desired.map((one) =>
        one.state === "present" && one.kind === "secret" && one.source.from === "sops"
          ? `${one.id.name} = ${one.source.key.join("/")} at ${one.place.file}:${one.place.line}:${one.place.column}`
          : `${one.id.kind} ${one.id.name}`,
      );
}

test("names are joined by hyphens; kebab makes them legal; a prefix stands as it is", async () => {
  const text = file("DB_PASSWORD: ~", "api:", "    keyId: ~", "    HTTPServer: ~");
  expect(await taken(text, "secretsFrom: [{ FILE, names: kebab, prefix: Shop- }]")).toEqual([
    "Shop-api-http-server = api/HTTPServer at vaults/s.yaml:4:5",
    "Shop-api-key-id = api/keyId at vaults/s.yaml:3:5",
    "Shop-db-password = DB_PASSWORD at vaults/s.yaml:1:1",
  ]);
  expect(await taken(text, "secretsFrom: [{ FILE, only: [api.*] }]")).toEqual([
    "api-HTTPServer = api/HTTPServer at vaults/s.yaml:4:5",
    "api-keyId = api/keyId at vaults/s.yaml:3:5",
  ]);
});

test.each<[string, string, string]>([
  [
    "s.json",
    `{"a": "${enc}", "b": {"c": "${enc}"}, "sops": {"lastmodified": "2026-11-22T12:00:00Z", "mac": "${enc}"}}`,
    "1:2 1:68",
  ],
  [
    "s.env",
    `a=${enc}\n# c\nb_c=${enc}\nsops_lastmodified=2026-11-22T12:00:00Z\nsops_mac=${enc}\n`,
    "1:1 3:1",
  ],
  ["s.yml", file("a: ~", "# c", "b: { c: ~ }"), "1:1 3:6"],
])("%s", async (name, text, places) => {
  const [a = "", b = ""] = places.split(" ");
  const found = await taken(text, "secretsFrom: [{ FILE, names: kebab }]", `vaults/${name}`);
  const way = name === "s.env" ? "b_c" : "b/c";
  expect(found).toEqual([`a = a at vaults/${name}:${a}`, `b-c = ${way} at vaults/${name}:${b}`]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["[db.*]", ["db: { a: ~, b: ~ }", "c: ~", "d: plain"], ["db-a", "db-b"]],
  ["['!*_plain', '!e']", ["a: ~", "b_plain: x", "c: { d_plain: x, f: ~ }", "e: ''"], ["a", "c-f"]],
  ["[a, 'b.*', '!b.c[*']", ["A: ~", "b: { c: [~], d: ~ }", "e: ~"], ["A", "b-d"]],
])("only: %s", async (only, lines, names) => {
  const found = await taken(file(...lines), `secretsFrom: [{ FILE, only: ${only} }]`);
  expect(found.map((one) => one.split(" ")[0])).toEqual(names);
});

const out = (shown: string) => `leave it out by only: ["!${shown}"] at a.yaml:4:15`;
test.each<[string, readonly string[], string, readonly string[]]>([
  [
    "clear text",
    ["a: ~", "b_unencrypted: x"],
    "",
    [`s.yaml:2:1 b_unencrypted is in clear text → encrypt it with sops, or ${out("b_unencrypted")}`],
  ],
  [
    "empty",
    ["a:", "    b: null", "c: ''"],
    "",
    [
      `s.yaml:2:5 a.b is empty, and SOPS does not protect an empty value: anybody can write one → give it a value, or ${out("a.b")}`,
      `s.yaml:3:1 c is empty, and SOPS does not protect an empty value: anybody can write one → give it a value, or ${out("c")}`,
    ],
  ],
  [
    "in a list",
    ["users:", "    - password: ~"],
    "",
    [
      `s.yaml:1:1 users is a list, which gives its values no names → give each a name of its own, or ${out("users[*")}`,
    ],
  ],
  [
    "illegal",
    ["DB_PASSWORD: ~"],
    "",
    [
      `s.yaml:1:1 DB_PASSWORD makes a name that is not legal: a secret's name has letters, digits and hyphens alone → say names: kebab, which makes db-password of it, or ${out("DB_PASSWORD")}`,
    ],
  ],
  [
    "nameless",
    ["'日本': ~"],
    ", names: kebab",
    [`s.yaml:1:1 日本 has neither letters nor digits to make a name of → rename it, or ${out("日本")}`],
  ],
  [
    "too long",
    [`${"a".repeat(127)}: ~`],
    ", prefix: p-",
    [
      `s.yaml:1:1 ${"a".repeat(127)} makes a name that is not legal: a secret's name has at most 127 characters → rename it, or ${out("a".repeat(127))}`,
    ],
  ],
  [
    "reserved",
    ["a: { -pending: ~ }"],
    "",
    [
      `s.yaml:1:6 a.-pending makes a name that is not legal: names that end with --pending are reserved for rotation → say names: kebab, which makes a-pending of it, or ${out("a.-pending")}`,
    ],
  ],
])("refuses a value that is %s, at its line", async (_, lines, more, problems) => {
  expect(await taken(file(...lines), `secretsFrom: [{ FILE${more} }]`)).toEqual(problems);
});

const sameSpelling =
  "an entry gives a secret of secretsFrom properties alone, under the same spelling: take out its value, or rename one";
test.each<[string, readonly string[], string, readonly string[]]>([
  [
    "two values that make one name",
    ["DB_A: ~", "dbA: ~"],
    "secretsFrom: [{ FILE, names: kebab }]",
    [
      "s.yaml:1:1 secret db-a is also declared at s.yaml:2:1 → keep one of them",
      "s.yaml:2:1 secret db-a is also declared at s.yaml:1:1 → keep one of them",
    ],
  ],
  [
    "two items that take one value",
    ["a: ~", "b: ~"],
    "secretsFrom: [{ FILE }, { FILE, only: [a] }]",
    [
      "a.yaml:4:15 secret a is also declared at a.yaml:4:43 → keep one of them",
      "a.yaml:4:43 secret a is also declared at a.yaml:4:15 → keep one of them",
    ],
  ],
  ...["value: external", "value: { literal: x }", "state: absent"].map(
    (source): [string, readonly string[], string, readonly string[]] => [
      `an entry with ${source}`,
      ["a: ~"],
      `secretsFrom: [{ FILE }]\nsecrets: { a: { ${source} } }`,
      [
        `a.yaml:5:12 secret a is also declared at s.yaml:1:1 → ${sameSpelling}`,
        `s.yaml:1:1 secret a is also declared at a.yaml:5:12 → ${sameSpelling}`,
      ],
    ],
  ),
  [
    "an entry in another spelling",
    ["a: ~"],
    "secretsFrom: [{ FILE }]\nsecrets: { A: { tags: {} } }",
    [
      `a.yaml:5:12 secret A is also declared at s.yaml:1:1, spelled a → Key Vault does not tell upper from lower case: ${sameSpelling}`,
      `s.yaml:1:1 secret a is also declared at a.yaml:5:12, spelled A → Key Vault does not tell upper from lower case: ${sameSpelling}`,
    ],
  ],
  [
    "an entry without value of which the file knows nothing",
    ["a: ~"],
    "secretsFrom: [{ FILE }]\nsecrets: { b: { tags: {} } }",
    [
      "a.yaml:5:12 secrets.b: value is missing → no value of secretsFrom makes a secret of this name: write its value, or take out the entry",
    ],
  ],
])("refuses %s, at each place", async (_, lines, more, problems) => {
  expect(await taken(file(...lines), more)).toEqual(problems);
});

test("other manifests of the vault: a value of theirs, and the same file taken twice", async () => {
  const { problems } = await loadTree({
    "keyvault-gitops.yaml": head.replace("**/*.yaml", "?.yaml".replace("?", "*-vault")),
    "vaults/a-vault.yaml": manifest("secretsFrom: [{ sops: { file: s.yaml } }]\n"),
    "vaults/b-vault.yaml": manifest("secretsFrom: [{ sops: { file: s.yaml }, only: [a] }]\n"),
    "vaults/c-vault.yaml": manifest("secrets: { B: { value: external } }\n"),
    "vaults/s.yaml": file("a: ~", "b: ~"),
  });
  expect(problems.map((one) => line(one).replace(/ →.*/, ""))).toEqual([
    "vaults/a-vault.yaml:4:15 secret a is also declared at vaults/b-vault.yaml:4:15",
    "vaults/b-vault.yaml:4:15 secret a is also declared at vaults/a-vault.yaml:4:15",
    "vaults/c-vault.yaml:4:12 secret B is also declared at vaults/s.yaml:2:1, spelled b",
    "vaults/s.yaml:2:1 secret b is also declared at vaults/c-vault.yaml:4:12, spelled B",
  ]);
});

test("the shape of an item is checked, and a manifest without secretsFrom needs its values", async () => {
  const problems = async (more: string) =>
    (await taken(file("a: ~"), more)).map((one) => one.replace(/ →.*/, ""));
  expect(await problems("secretsFrom: []")).toEqual([
    "a.yaml:4:14 secretsFrom: must be a list of files, such as [{ sops: { file: secrets/prod.yaml } }]",
  ]);
  expect(
    await problems(
      "secretsFrom: [{ FILE, names: snake }, { FILE, prefix: a_ }, { prefix: a }, { FILE, only: ['!'] }]\nsecrets: { a: {} }",
    ),
  ).toEqual([
    'a.yaml:4:48 secretsFrom[0].names "snake": must be kebab',
    "a.yaml:4:91 secretsFrom[1].prefix: must be 1 to 126 letters, digits and hyphens",
    "a.yaml:4:97 secretsFrom[2]: sops is missing",
    "a.yaml:4:145 secretsFrom[3].only[0]: must be a pattern, such as db.*, or !*_unencrypted for what is left out",
  ]);
  expect(await problems("secrets: { a: { tags: {} } }")).toEqual(["a.yaml:4:12 secrets.a: value is missing"]);
});

test.each([
  ["[s.yaml]", "[0]: must be a mapping, such as { sops: { file: secrets/prod.yaml } }"],
  ["[{ sops: s.yaml }]", "[0].sops: must be a mapping, such as { file: secrets/prod.yaml }"],
  ["[{ FILE, file: b.yaml }]", "[0].file: unknown property → write sops: { file: PATH }"],
  [
    "[{ sops: { file: s.yaml, key: db } }]",
    "[0].sops.key: unknown property → write beside sops which values are meant, such as only: [db.*]",
  ],
  [
    "[{ FILE, tags: { a: b } }]",
    "[0].tags: unknown property → give it to an entry of the same name under secrets, or to defaults",
  ],
])("a wrong shape says what is right: secretsFrom: %s", async (item, problem) => {
  const problems = await taken(file("a: ~"), `secretsFrom: ${item}`);
  expect(problems.map((one) => one.replace(/^\S+ /, ""))).toEqual([`secretsFrom${problem}`]);
});

test.each([
  ["DB_PASSWORD", "db-password"],
  ["dbPassword", "db-password"],
  ["HTTPServer", "http-server"],
  ["OAuth2Token", "o-auth2-token"],
  ["S3Bucket", "s3-bucket"],
  ["2FA_SECRET", "2fa-secret"],
  ["ConnectionStrings__Db", "connection-strings-db"],
  ["__a--b.c d/e", "a-b-c-d-e"],
  ["Größe", "grosse"],
  ["İstanbul", "istanbul"],
  ["日本", ""],
])("kebab of %s is %s", (name, kebab) => expect(kebabName([name])).toBe(kebab));

test("kebab is legal or empty, keeps what is kebab, and does not depend on where a path is cut", () => {
  const name = fc.string({ unit: fc.constantFrom(..."abzAZ09_-. :/ßéİ日"), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 3 }), (names) => {
      const kebab = kebabName(names);
      expect(kebab).toMatch(/^(?:[0-9a-z]+(?:-[0-9a-z]+)*)?$/);
      expect(kebabName([kebab])).toBe(kebab);
      expect(kebabName([names.join(".")])).toBe(kebab);
      expect(kebabName(names.flatMap((one) => [kebabName([one])]))).toBe(kebab);
    }),
    { numRuns: runsOf(300) },
  );
});
