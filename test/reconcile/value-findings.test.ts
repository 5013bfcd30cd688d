// Runs that open values tell what nobody wants of them: one value in two places, and one that stands in git.
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DesiredSet } from "../../src/model/config.ts";
import type { Finding } from "../../src/model/finding.ts";
import { objectName } from "../../src/model/object.ts";
import { findValueFindings } from "../../src/reconcile/run/values/value-findings.ts";
import { ec, pem } from "../material.ts";
import { type Scene, scene } from "../scene.ts";
import { gitThatSays } from "../world/git.ts";

const [one, other] = ["hand~made|by=someb0dy;else", "An0ther$one_of{the*same}size"];
const env = (name: string, more: object = {}) => ({ env: name, ...more });
const value = (of: object) => ({ value: of });
const base64 = (text: string, before = 0) =>
  Buffer.from("\0".repeat(before) + text)
    .toString("base64")
    .slice(before === 0 ? 0 : before + 1);

/** KV_A and KV_B hold one value, KV_C another. */
function stage(config: object = {}): Scene {
  const set = scene(config);
  set.env.set("KV_A", one).set("KV_B", one).set("KV_C", other).set("KV_SHORT", "nineteen characters");
  return set;
}

/** What is told of values, as `kind: object`. */
const told = (findings: readonly Finding[]): string[] =>
  findings.flatMap((finding) =>
    finding.finding === "same value" || finding.finding === "value in git"
      ? [`${finding.finding}: ${finding.id?.name}`]
      : [],
  );
const applied = async ({ apply }: Scene) => told((await apply()).findings);

/** Files that git tracks. */
function commit({ root }: Scene, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  execFileSync("git", ["add", "-A"], { cwd: root });
}

test("the same value in two places is told of the second, with both names and nothing else", async () => {
  const set = stage();
  set.secrets({ a: value(env("KV_A")), b: value(env("KV_B")), c: value(env("KV_C")) });
  const { findings } = await set.apply();
  expect(findings.filter(({ finding }) => finding === "same value")).toEqual([
    {
      finding: "same value",
      severity: "warning",
      confidential: true,
      vault: "vault",
      id: { vault: "vault", kind: "secret", name: "b" },
      place: expect.objectContaining({ file: "v.yaml" }),
      message: "its value is that of vault/secret/a, too: give it one of its own, or declare it as a copy",
    },
  ]);
});

test.each<[string, object, string[]]>([
  ["one variable named twice", { a: env("KV_A"), b: env("KV_A", { revision: 2 }) }, []],
  ["a copy", { a: env("KV_A"), b: { secret: { name: "a" } } }, []],
  ["two copies of one", { a: env("KV_A"), b: { secret: { name: "a" } }, c: { secret: { name: "b" } } }, []],
  ["literals", { a: { literal: one }, b: { json: [one] }, c: { literal: one } }, []],
  ["a short value", { a: env("KV_SHORT"), b: env("KV_D") }, []],
  ["the same in three places", { a: env("KV_A"), b: env("KV_B"), c: env("KV_E") }, ["b", "c"]],
  [
    "what is made of other values",
    { a: { base64: env("KV_A") }, b: { template: "{{ x | base64 }}", with: { x: env("KV_B") } } },
    ["b"],
  ],
])("in two places: %s", async (_, sources, names) => {
  const set = stage();
  set.env.set("KV_D", "nineteen characters").set("KV_E", one);
  set.secrets(Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, value(source)])));
  const same = (await applied(set)).filter((finding) => finding.startsWith("same"));
  expect(same).toEqual(names.map((name) => `same value: ${name}`));
});

test("a list of vaults is one declaration; another vault's object is another place", async () => {
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault" };
  const set = stage({ vaults: { vault: { sources: { copyFrom: ["second"] } }, second: null } });
  const listed = { ...head, vault: ["second", "vault"] };
  set.write("v.yaml", JSON.stringify({ ...listed, secrets: { a: value(env("KV_A")) } }));
  expect(await applied(set)).toEqual([]);
  set.write("w.yaml", JSON.stringify({ ...head, vault: "second", secrets: { b: value(env("KV_B")) } }));
  const { findings } = await set.apply();
  expect(findings.filter(({ finding }) => finding === "same value")).toMatchObject([
    { id: { vault: "second", name: "b" }, message: expect.stringContaining("that of second/secret/a, too") },
  ]);
});

const inGit = async (set: Scene) => (await applied(set)).filter((finding) => finding.startsWith("value in"));

test("a value in a file that git tracks is told with the file's path and nothing else", async () => {
  const set = stage();
  set.secrets({ a: value({ json: { host: "db", password: env("KV_A") } }) });
  commit(set, { "old/.npmrc": `registry=x\n_auth=${one}\n` });
  const { findings } = await set.apply();
  expect(findings.filter(({ finding }) => finding === "value in git")).toEqual([
    {
      finding: "value in git",
      severity: "warning",
      confidential: true,
      vault: "vault",
      id: { vault: "vault", kind: "secret", name: "a" },
      place: expect.objectContaining({ file: "v.yaml" }),
      message:
        "its value, or a part that it is made of, stands in old/.npmrc, which git tracks: " +
        "let another value be made, then take this one out of git",
    },
  ]);
});

const binary = Buffer.concat([Buffer.of(0), Buffer.from(one)]);
test.each<[string, string | Uint8Array, boolean]>([
  ["as it is", `x${one}y`, true],
  ["as its base64", base64(one), true],
  ["in base64 with a newline behind it", base64(`${one}\n`), true],
  ["in base64 behind a name", base64(`user:${one}`), true],
  ["in base64url", Buffer.from(`>>>${one}`).toString("base64url"), true],
  ["at the very end", `${"x".repeat(4999)}${one}`, true],
  ["but for its last character", one.slice(0, -1), false],
  ["in a binary file", binary, false],
  ["in a file over 1 MiB", one + "x".repeat(1024 * 1024), false],
  ["not", other, false],
])("in git: %s", async (_, content, found) => {
  const set = stage();
  set.secrets({ a: value(env("KV_A")) });
  commit(set, { "notes.txt": content });
  expect(await inGit(set)).toEqual(found ? ["value in git: a"] : []);
});

test.each<[string, object, Record<string, string>, string[]]>([
  ["an untracked file", { a: env("KV_A") }, {}, []],
  ["a short value", { a: env("KV_SHORT") }, { x: "nineteen characters" }, []],
  ["a literal, and a copy of it", { a: { literal: one }, b: { secret: { name: "a" } } }, { x: one }, []],
  ["a plain part", { a: { json: { a: one, b: env("KV_C") } } }, { x: one }, []],
  [
    "a file's own text, and what is made of it",
    { a: { file: "x" }, b: { base64: { file: "x" } } },
    { x: one },
    [],
  ],
  ["a file's text in another file", { a: { file: "x" } }, { x: one, y: one }, ["a"]],
  ["a literal that is another's value", { a: { literal: one }, b: env("KV_A") }, {}, ["b"]],
  ["a generated value", { a: { generate: {} } }, { x: one }, []],
])("in git: %s", async (_, sources, files, names) => {
  const set = stage();
  set.secrets(Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, value(source)])));
  writeFileSync(join(set.root, "untracked"), one);
  commit(set, { ".gitignore": "untracked", ...files });
  expect(await inGit(set)).toEqual(names.map((name) => `value in git: ${name}`));
});

test("a link is not followed, and a file that is gone is passed over", async () => {
  const set = stage();
  set.secrets({ a: value(env("KV_A")) });
  const outside = scene();
  outside.write("theirs", one);
  symlinkSync(join(outside.root, "theirs"), join(set.root, "link"));
  commit(set, { gone: "x" });
  execFileSync("rm", ["gone"], { cwd: set.root });
  expect(await inGit(set)).toEqual([]);
});

test("many files are counted", async () => {
  const set = stage();
  set.secrets({ a: value(env("KV_A")) });
  commit(set, Object.fromEntries(["p", "q", "r", "s", "t"].map((name) => [name, one])));
  const [found] = (await set.apply()).findings.filter(({ finding }) => finding === "value in git");
  expect(found?.message).toContain("stands in p, q, r and 2 more files, which git tracks");
});

test("a plan looks only where it opens values", async () => {
  const set = stage();
  set.secrets({ a: value(env("KV_A")), b: value(env("KV_B")), c: value(env("KV_C", { revision: 1 })) });
  commit(set, { notes: `${one} ${other}` });
  await set.apply();
  const found = async (settle: "off" | "auto") => told((await set.plan({ settle })).findings);
  expect(await found("off")).toEqual([]);
  expect(await found("auto")).toEqual(["same value: b", "value in git: a", "value in git: b"]);
});

test("they are told before a person says yes, and keep no apply from writing", async () => {
  const set = stage();
  set.secrets({ a: value(env("KV_A")), b: value(env("KV_B")) });
  let shown: readonly string[] = [];
  const confirm = async ({ findings }: { readonly findings: readonly Finding[] }) => {
    shown = told(findings);
    return true;
  };
  const { started, plan } = await set.apply({ confirm });
  expect([started, shown, told(plan.findings)]).toEqual([true, ["same value: b"], ["same value: b"]]);
});

test("material of keys is looked at like values of secrets", async () => {
  const set = stage();
  const key = pem(ec());
  set.env.set("KV_KEY", key).set("KV_PEM", key);
  set.manifest({
    secrets: { a: value(env("KV_PEM")) },
    keys: { k: { material: env("KV_KEY") } },
  });
  commit(set, { "old.pem": key });
  const { findings } = await set.apply();
  expect(
    findings.flatMap(({ finding, id }) =>
      finding.includes("value") && id ? [`${finding}: ${objectName(id)}`] : [],
    ),
  ).toEqual(["same value: vault/secret/a", "value in git: vault/key/k", "value in git: vault/secret/a"]);
});

test("where git does not say what it tracks, that is told instead of nothing", async () => {
  const set = stage();
  set.secrets({ a: value(env("KV_A")) });
  commit(set, { "notes.txt": one });
  gitThatSays(set.root, "fatal: detected dubious ownership in repository");
  const { findings } = await set.apply();
  expect(findings.filter(({ finding }) => finding === "git unreadable")).toEqual([
    {
      finding: "git unreadable",
      severity: "warning",
      vault: "vault",
      message: expect.stringMatching(/dubious ownership.*safe\.directory/),
    },
  ]);
});

test("a run that opens no value does not look through the set", async () => {
  const unread: DesiredSet["desired"] = new Proxy([], { get: () => expect.unreachable() });
  const { files } = stage().world();
  expect(await findValueFindings([], { desired: unread, root: "/" }, files)).toEqual([]);
});
