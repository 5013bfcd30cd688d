// What a stranger's pull request may hold. `links` lead from a path of the repository to elsewhere.

/** The file beside the repository of which nothing may be shown or changed. */
export const outsideText = "hunter2: { stands: here }\nhunter2-again\n";

const config = (manifests: string, more = "") =>
  `apiVersion: keyvault-gitops/v1\nkind: Config\nowner: a\nmanifests: ${manifests}\nvaults: { prod: }\n${more}`;
const manifest = (rest: string) => `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\n${rest}`;
const good = manifest("secrets: { a: { value: external } }\n");
const name = "keyvault-gitops.yaml";

const out = "leads out of the repository";

export type Hostile = {
  readonly name: string;
  readonly files?: Record<string, string>;
  readonly links?: Record<string, string>;
  /** What a person calls; `validate` where it is left out. */
  readonly line?: string;
  readonly says: string;
};

const fileOf = (path: string) => ({
  [name]: config("[vaults/*.yaml]"),
  "vaults/a.yaml": manifest(`secrets: { a: { value: { file: ${path} } } }\n`),
});

export const hostile: readonly Hostile[] = [
  {
    name: "a config that is a link",
    links: { [name]: "../foreign/secret.yaml" },
    says: out,
  },
  {
    name: "a config that is a link to nowhere",
    links: { [name]: "../foreign/none" },
    says: out,
  },
  {
    name: "a config that somebody names, by a folder that is a link",
    links: { in: "../foreign" },
    line: "validate -c in/secret.yaml",
    says: out,
  },
  { name: "a pattern with ..", files: { [name]: config("[../foreign/*.yaml]") }, says: out },
  { name: "a path with ..", files: { [name]: config("[vaults/../../foreign/secret.yaml]") }, says: out },
  { name: "an absolute pattern", files: { [name]: config("[/etc/**]") }, says: out },
  {
    name: "a manifest that is a link",
    files: { [name]: config("[vaults/*.yaml]") },
    links: { "vaults/a.yaml": "../../foreign/secret.yaml" },
    says: out,
  },
  {
    name: "vaults as a link",
    files: { [name]: config("[vaults/*.yaml]") },
    links: { vaults: "../foreign" },
    says: out,
  },
  { name: "a source with ..", files: fileOf("../../foreign/secret.yaml"), says: "outside of the repository" },
  {
    name: "a source that is a link",
    files: fileOf("link"),
    links: { "vaults/link": "../../foreign/secret.yaml" },
    says: out,
  },
  {
    name: "a result that would go through a link",
    files: { [name]: config("[vaults/*.yaml]"), "vaults/a.yaml": good },
    links: { "plan.json": "../foreign/secret.yaml" },
    line: "validate --format json --out plan.json",
    says: "plan.json is a link",
  },
  {
    name: "a result in a folder that is a link",
    files: { [name]: config("[vaults/*.yaml]"), "vaults/a.yaml": good },
    links: { results: "../foreign" },
    line: "validate --format json --out results/new.json",
    says: "results is a link",
  },
  {
    name: "an import into vaults as a link",
    files: { [name]: config("[vaults/**/*.yaml]") },
    links: { vaults: "../foreign" },
    line: "import --vault prod --emulator",
    says: "outside the repository",
  },
  {
    name: "a first config below vaults as a link",
    links: { vaults: "../foreign" },
    line: "init --vault prod",
    says: "outside the repository",
  },
  {
    name: "a .env that is a link",
    files: { [name]: config("[vaults/*.yaml]"), "vaults/a.yaml": good },
    links: { ".env": "../foreign/secret.yaml" },
    line: "plan --emulator",
    says: "outside the repository",
  },
];

type Bomb = { readonly name: string; readonly files: () => Record<string, string>; readonly says: string };

const filled = (unit: string) => unit.repeat(Math.floor(9_900_000 / unit.length));
const crowded = "this file holds more than";
const held = (title: string, rest: () => string, says = crowded): Bomb => ({
  name: title,
  files: () => ({ [name]: config("[vaults/*.yaml]"), "vaults/a.yaml": manifest(rest()) }),
  says,
});
const laughs = [..."bcdefghi"].map(
  (letter, i) =>
    `${letter}: &${letter} [${Array(10)
      .fill(`*${String.fromCharCode(97 + i)}`)
      .join(",")}]`,
);

/** Each at most 10 MB. */
export const bombs: readonly Bomb[] = [
  held("10 MB of commas", () => `secrets: [${filled(",")}]\n`),
  held("10 MB of brackets", () => `secrets: ${filled("[")}\n`),
  held("10 MB of lines", () => filled("a: 1\n")),
  held("10 MB of questions", () => `secrets:\n  ${filled("? ")}\n`),
  held("aliases of aliases", () => `a: &a [1,1,1,1,1,1,1,1,1,1]\n${laughs.join("\n")}\n`, "repeat too much"),
  {
    name: "a config of 10 MB of patterns",
    files: () => ({ [name]: config(`[${filled('"**/*",')}a]`) }),
    says: crowded,
  },
  {
    name: "a pattern of 10 MB of stars",
    files: () => ({ [name]: config(`["${filled("**a")}"]`), "aaaaaaaaaaaaaaaa/b": "" }),
    says: crowded,
  },
  {
    name: "a pattern of thousands of stars",
    files: () => ({ [name]: config(`["${"**a".repeat(30_000)}"]`), "aaaaaaaaaaaaaaaa/b": "" }),
    says: "1 to 500 characters with at most 32 stars",
  },
  {
    name: "a pattern of many stars over long names",
    files: () => ({
      [name]: config(`["${"**a".repeat(16)}b"]`),
      ...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${"a".repeat(200)}${i}`, ""])),
    }),
    says: "matches no file",
  },
  {
    name: "200 patterns of many stars over long names",
    files: () => ({
      [name]: config(`[${Array.from({ length: 200 }, (_, i) => `"${"**a".repeat(16)}${i}b"`)}]`),
      ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${"a".repeat(240)}${i}`, ""])),
    }),
    says: "the patterns and links lead to too many files",
  },
  {
    name: "a name pattern that tries every way",
    files: () => ({
      [name]: config("[vaults/*.yaml]", "policy: { namePattern: { pattern: '^(a+)+$', severity: error } }\n"),
      "vaults/a.yaml": manifest(`secrets: { ${"a".repeat(120)}-: { value: external } }\n`),
    }),
    says: "its name does not match",
  },
];
