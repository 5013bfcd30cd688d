// changed-since: why a vault is in, and what leaves it out. Every row is a repository with a commit, and what came after.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ProblemsError } from "../../src/model/errors.ts";
import type { ChangeReason } from "../../src/model/plan.ts";
import { validate } from "../../src/reconcile/run/validate.ts";
import { createFiles } from "../../src/world/files.ts";
import { commitAll, git, type Tree, tree } from "../files.ts";
import { encode, toAge } from "../sources/sops/encode.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const config = (change: object = {}) =>
  JSON.stringify({
    ...{ ...head, kind: "Config", owner: "us", manifests: ["vaults/**/*.yaml"] },
    vaults: {
      plain: null,
      files: { sources: { files: ["made/*"], sops: ["sops/*"] } },
      shared: null,
      copy: { sources: { copyFrom: ["shared"] } },
      "copy-of-copy": { sources: { copyFrom: ["copy"] } },
      orphans: null,
    },
    ...change,
  });
const manifest = (vault: string | readonly string[], secrets: object = {}, more: object = {}) =>
  JSON.stringify({ ...head, kind: "Vault", vault, secrets, ...more });
const value = { value: { generate: {} } };
const copied = (vault: string, name: string) => ({ value: { secret: { vault, name } } });
const nested = { value: { json: { host: "h", cert: { base64: { file: "../certs/nested.pem" } } } } };
const age = await toAge();
const sops = (password: string) => encode({ password }, age);

const before = {
  "keyvault-gitops.yaml": config(),
  "vaults/plain.yaml": manifest("plain", { a: value }),
  "vaults/files.yaml": manifest("files", {
    cert: { value: { file: "../certs/own.pem" } },
    made: { value: { file: "../made/by-hand" } },
    nested,
    sops: { value: { sops: { file: "../sops/db.json", key: "password" } } },
  }),
  "vaults/shared.yaml": manifest("shared", {
    token: value,
    cert: { value: { file: "../certs/shared.pem" } },
  }),
  "vaults/more-shared.yaml": manifest("shared", { other: value }),
  "vaults/copy.yaml": manifest("copy", { token: copied("shared", "token") }),
  "vaults/copy-of-copy.yaml": manifest("copy-of-copy", { token: copied("copy", "token") }),
  "certs/own.pem": "1",
  "certs/nested.pem": "1",
  "certs/shared.pem": "1",
  "made/by-hand": "1",
  "sops/db.json": sops("1"),
  "README.md": "1",
};

type Contents = { readonly [path: string]: string };
type Edits = { readonly [path: string]: string | null };

/** Writes files, and removes those that are null. */
function edit(root: string, edits: Edits): void {
  for (const [path, text] of Object.entries(edits)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    if (text === null) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
}

/** What is in of a work tree; `vault reason`. */
async function changedIn({ files }: Tree, paths: readonly string[] = []) {
  const { changedSince, vaults } = await validate(
    { paths, emulator: false, changedSince: "HEAD" },
    { files },
  );
  expect(vaults.map(({ vault }) => vault)).toEqual(changedSince?.vaults.map(({ vault }) => vault));
  return changedSince?.vaults.map(({ vault, because }) => `${vault} ${because}`);
}

/** What is in after these edits, which nobody committed, to what there was and these files. */
async function changed(edits: Edits, start: Edits = {}, paths: readonly string[] = []) {
  const contents = Object.entries({ ...before, ...start }).filter(([, text]) => text !== null);
  const set = tree(Object.fromEntries(contents) as Contents);
  commitAll(set.root);
  edit(set.root, edits);
  return changedIn(set, paths);
}

type Row = readonly [string, Edits, readonly string[]];

/** One repository serves all rows, and is put back after each: git takes longest. */
async function expectRows(rows: readonly Row[]): Promise<void> {
  const set = tree(before);
  commitAll(set.root);
  const found: [string, readonly string[] | undefined][] = [];
  for (const [name, edits] of rows) {
    edit(set.root, edits);
    // A file that a source reads has to be tracked; git itself is asked once, by these Files.
    if ("certs/new.pem" in edits) git(set.root, "add", "certs/new.pem");
    found.push([name, await changedIn({ ...set, files: createFiles(set.root) })]);
    const contents: Contents = before;
    edit(set.root, Object.fromEntries(Object.keys(edits).map((path) => [path, contents[path] ?? null])));
  }
  expect(found).toEqual(rows.map(([name, , expected]) => [name, expected]));
}

const vaults = ["plain", "files", "shared", "copy", "copy-of-copy", "orphans"];
const all = (because: ChangeReason) => vaults.map((vault) => `${vault} ${because}`);

describe("is in", () => {
  const rows: readonly Row[] = [
    [
      "a manifest changed",
      { "vaults/plain.yaml": manifest("plain", { a: value, b: value }) },
      ["plain manifest"],
    ],
    [
      "only a space of it changed",
      { "vaults/plain.yaml": `${before["vaults/plain.yaml"]} ` },
      ["plain manifest"],
    ],
    ["a manifest is new", { "vaults/new/b.yaml": manifest("orphans", { b: value }) }, ["orphans manifest"]],
    ["a manifest is gone", { "vaults/plain.yaml": null }, ["plain manifest"]],
    [
      "a manifest without an object is new",
      { "vaults/none.yaml": manifest("orphans") },
      ["orphans manifest"],
    ],
    [
      "a manifest was renamed",
      { "vaults/plain.yaml": null, "vaults/moved.yaml": before["vaults/plain.yaml"] },
      ["plain manifest"],
    ],
    [
      "an object moved to another vault: both",
      { "vaults/plain.yaml": manifest("orphans", { a: value }) },
      ["plain manifest", "orphans manifest"],
    ],
    [
      "a manifest speaks for one more vault: both",
      { "vaults/plain.yaml": manifest(["orphans", "PLAIN"], { a: { value: "external" } }) },
      ["plain manifest", "orphans manifest"],
    ],
    ["a file of a source changed", { "certs/own.pem": "2" }, ["files file"]],
    ["a file within json and base64 changed", { "certs/nested.pem": "2" }, ["files file"]],
    ["a SOPS file changed", { "sops/db.json": sops("2") }, ["files file"]],
    ["a file that sources.files names changed", { "made/by-hand": "2" }, ["files file"]],
    [
      "a file of a source was renamed",
      {
        "certs/own.pem": null,
        "certs/new.pem": "1",
        "vaults/files.yaml": before["vaults/files.yaml"].replace("own", "new"),
      },
      ["files manifest"],
    ],
    [
      "the manifest of an origin changed, through copies of copies",
      {
        "vaults/shared.yaml": before["vaults/shared.yaml"].replace('"token":{', '"token":{"enabled":false,'),
      },
      ["shared manifest", "copy copy", "copy-of-copy copy"],
    ],
    [
      "an origin is a copy now of another secret",
      { "vaults/copy.yaml": manifest("copy", { token: copied("shared", "other") }) },
      ["copy manifest", "copy-of-copy copy"],
    ],
    [
      "the config changed: all",
      { "keyvault-gitops.yaml": config({ owner: "us", ignoreTags: ["a"] }) },
      all("config"),
    ],
    ["a comment in the config changed: all", { "keyvault-gitops.yaml": `${config()}\n# c` }, all("config")],
  ];
  test("where any of these holds", () => expectRows(rows));

  test.each<[string, Edits]>([
    ["there was no config", { "keyvault-gitops.yaml": null }],
    ["the config had a mistake", { "keyvault-gitops.yaml": config({ oner: 1 }) }],
    ["a manifest had a mistake", { "vaults/plain.yaml": "kind: Vault\n  : -" }],
    ["two manifests declared one object", { "vaults/twice.yaml": manifest("plain", { a: value }) }],
  ])("all, where %s", async (_, start) => {
    const contents: Edits = { ...before, "vaults/twice.yaml": null };
    const mended = Object.keys(start).map((path) => [path, contents[path] ?? null] as const);
    expect(await changed(Object.fromEntries(mended), start)).toEqual(all("unknown"));
  });

  test("where the origin of a copy is not among the manifests that are named", async () =>
    expect(
      await changed({ "vaults/plain.yaml": null }, {}, ["vaults/copy.yaml", "vaults/files.yaml"]),
    ).toEqual(["copy copy"]));

  test("all, where two branches were merged into each other: git names no one commit", async () => {
    const { root, files } = tree(before);
    commitAll(root);
    git(root, "switch", "-qc", "topic");
    edit(root, { a: "1" });
    const topic = commitAll(root);
    git(root, "switch", "-q", "main");
    edit(root, { b: "1" });
    const main = commitAll(root);
    git(root, "merge", "-q", topic, "-m", "up");
    git(root, "switch", "-q", "topic");
    git(root, "merge", "-q", main, "-m", "down");
    const { changedSince } = await validate({ paths: [], emulator: false, changedSince: "main" }, { files });
    expect(changedSince?.vaults.map(({ because }) => because)).toEqual(vaults.map(() => "unknown"));
  });

  test("where git ignores what sources.files names, because nobody knows what was there", async () =>
    expect(await changed({ "certs/own.pem": "1" }, { ".gitignore": "made/\n" })).toEqual(["files file"]));
});

describe("is left out", () => {
  const rows: readonly Row[] = [
    ["nothing changed", {}, []],
    ["what no source reads changed", { "README.md": "2", "certs/none.pem": "2", "vaults/a.txt": "2" }, []],
    ["a file was written as it was", { "certs/own.pem": "1" }, []],
    [
      "a copy, where another manifest of the origin's vault changed",
      { "vaults/more-shared.yaml": manifest("shared", { other: value, another: value }) },
      ["shared manifest"],
    ],
    ["a copy, where another secret's file changed", { "certs/shared.pem": "2" }, ["shared file"]],
    [
      "an origin, where its copy changed",
      { "vaults/copy-of-copy.yaml": manifest("copy-of-copy", { x: copied("copy", "token") }) },
      ["copy-of-copy manifest"],
    ],
  ];
  test("where none of that holds", () => expectRows(rows));

  test("what main changed after the branch left it", async () => {
    const { root, files } = tree(before);
    commitAll(root);
    git(root, "switch", "-qc", "topic");
    edit(root, { "vaults/plain.yaml": manifest("plain", { b: value }) });
    commitAll(root);
    git(root, "switch", "-q", "main");
    edit(root, { "certs/own.pem": "of main" });
    commitAll(root);
    git(root, "switch", "-q", "topic");
    const { changedSince } = await validate({ paths: [], emulator: false, changedSince: "main" }, { files });
    expect(changedSince).toEqual({ ref: "main", of: 6, vaults: [{ vault: "plain", because: "manifest" }] });
  });

  test("what a change took back", async () => {
    const { root, files } = tree(before);
    commitAll(root);
    git(root, "switch", "-qc", "topic");
    edit(root, { "certs/own.pem": "2" });
    commitAll(root);
    edit(root, { "certs/own.pem": "1" });
    const { changedSince } = await validate({ paths: [], emulator: false, changedSince: "main" }, { files });
    expect(changedSince?.vaults).toEqual([]);
  });
});

test("patterns choose among all vaults, and what is in is counted among the chosen", async () => {
  const { root, files } = tree(before);
  commitAll(root);
  edit(root, { "certs/own.pem": "2", "vaults/plain.yaml": manifest("plain", { b: value }) });
  const of = async (part: { readonly vault?: string[]; readonly select?: string[] }) =>
    (await validate({ paths: [], emulator: false, changedSince: "HEAD", ...part }, { files })).changedSince;
  expect(await of({ vault: ["copy*", "plain"] })).toEqual({
    ...{ ref: "HEAD", of: 3 },
    vaults: [{ vault: "plain", because: "manifest" }],
  });
  expect(await of({ select: ["cert"] })).toEqual({
    ...{ ref: "HEAD", of: 2 },
    vaults: [{ vault: "files", because: "file" }],
  });
  await expect(of({ vault: ["plan"] })).rejects.toThrow(ProblemsError);
});

test.each([
  ["nowhere", 'changed-since "nowhere": git has no such commit here', "fetch-depth: 0"],
  ["-h", 'changed-since "-h": git has no such commit here', "fetch-depth: 0"],
])("since %s is an error", async (ref, message, hint) => {
  const { root, files } = tree(before);
  commitAll(root);
  const error = await validate({ paths: [], emulator: false, changedSince: ref }, { files }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ problems: [{ message, hint: expect.stringContaining(hint) }] });
});

test("without a repository nothing says what changed", async () => {
  const { files } = tree(
    { "keyvault-gitops.yaml": config(), "vaults/plain.yaml": manifest("plain") },
    { git: false },
  );
  await expect(
    validate({ paths: [], emulator: false, changedSince: "main" }, { files }),
  ).rejects.toMatchObject({
    problems: [{ message: "changed-since: this is no git repository, so nothing says what changed" }],
  });
});

test("a mistake anywhere is told, whatever changed", async () => {
  const { root, files } = tree({ ...before, "vaults/plain.yaml": manifest("plane") });
  commitAll(root);
  await expect(validate({ paths: [], emulator: false, changedSince: "HEAD" }, { files })).rejects.toThrow(
    ProblemsError,
  );
});
