// What people read of an import.
import { expect, test } from "vitest";
import { documentHead, type ImportDocument } from "../../src/model/document.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const imported = (differs: Partial<ImportDocument> = {}): ImportDocument => ({
  ...documentHead("Import"),
  vault: "contoso-prod",
  url: "https://contoso-prod.vault.azure.net",
  owner: "payments",
  summary: { secrets: 2, keys: 1, left: 0, deleted: 0 },
  config: "keyvault-gitops.yaml",
  files: ["keyvault-gitops.yaml", "vaults/contoso-prod.yaml"],
  left: [],
  requests: { list: 4, get: 2, write: 0 },
  ...differs,
});
const left: ImportDocument["left"] = [
  { id: b.id("cert"), why: "managed", message: "it belongs to a certificate" },
  { id: b.keyId("theirs"), why: "foreign", message: "it is owned by <b>\n@x" },
];
const lines = (document: ImportDocument, all = false) =>
  reporters.text(document, { ...b.plain, all }).split("\n");

test("the vault, what was left out and why, counts, files, and what to do next", () =>
  expect(
    reporters.text(imported({ left, summary: { secrets: 2, keys: 1, left: 2, deleted: 3 } }), b.plain),
  ).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  · cert        left out: it belongs to a certificate
  · key theirs  left out: it is owned by <b>\\u{a}@x
       holds characters that cannot be seen: each is shown as an escape

Imported: 2 secrets, 1 key; 2 left out, 3 soft-deleted.
Wrote keyvault-gitops.yaml
Wrote vaults/contoso-prod.yaml
Next: keyvault-gitops plan
`));

test("with nothing to add to it", () => expect(lines(imported())).toContain("Imported: 2 secrets, 1 key."));

test("what could not be listed is said", () =>
  expect(lines(imported({ summary: { secrets: 1, keys: 0, left: 0, deleted: "unreadable" } }))).toContain(
    "Imported: 1 secret, 0 keys; soft-deleted objects could not be listed.",
  ));

test("a config elsewhere is named for the plan", () =>
  expect(lines(imported({ config: "my infra/keyvault-gitops.yaml" }))).toContain(
    'Next: keyvault-gitops plan --config "my infra/keyvault-gitops.yaml"',
  ));

test("many files are counted, and named with --all", () => {
  const many = imported({ files: Array.from({ length: 12 }, (_, i) => `f${i}.yaml`) });
  const wrote = (all: boolean) => lines(many, all).filter((line) => line.startsWith("Wrote"));
  expect(wrote(false)).toHaveLength(11);
  expect(wrote(false).at(-1)).toBe("Wrote 2 more files: --all names them");
  expect(wrote(true)).toHaveLength(12);
});

test("foreign text is escaped in every format, and JSON is the document", () => {
  const document = imported({ left });
  expect(reporters.html(document, b.plain)).toContain("it is owned by &#60;b&#62;\\u{a}@x");
  expect(reporters.markdown(document, b.plain)).not.toMatch(/<b>|@x/);
  expect(JSON.parse(reporters.json(document))).toEqual(document);
});
