// A change of a value's source is a change, though no revision tells: every kind of source in place of another, both
// ways, as an identity sees it that may only list.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { formatComment } from "../../src/forge/comment.ts";
import { objectToPreview } from "../../src/forge/github/preview.ts";
import type { PlanMarker } from "../../src/forge/marker.ts";
import { digestVersion } from "../../src/model/digest.ts";
import type { PlanDocument } from "../../src/model/document.ts";
import { exitOfPlan } from "../../src/reconcile/run/exit.ts";
import { reporters } from "../../src/report/report.ts";
import { ec, pem } from "../material.ts";
import { outcomesIn, type Scene, scene } from "../scene.ts";
import { fixture } from "../sources/sops/build.ts";
import { encode, toAge } from "../sources/sops/encode.ts";

const [first, second] = [pem(ec()), pem(ec())];

/** What is declared: a secret's value or a key. */
type Declared = { readonly value: object } | { readonly key: object };
const value = (of: object): Declared => ({ value: of });
const key = (of: object): Declared => ({ key: of });
const sources = {
  env: value({ env: "KV_A" }),
  "another env": value({ env: "KV_B" }),
  "env with a revision": value({ env: "KV_A", revision: 1 }),
  "an env that may be empty": value({ env: "KV_A", allowEmpty: true }),
  file: value({ file: "a.txt" }),
  "another file": value({ file: "b.txt" }),
  exec: value({ exec: ["echo", "one"] }),
  literal: value({ literal: "text" }),
  template: value({ template: "x:{{ p | url }}", with: { p: { env: "KV_A" } } }),
  "a template with another part": value({ template: "x:{{ p | url }}", with: { p: { env: "KV_B" } } }),
  "a template with another text": value({ template: "y:{{ p | url }}", with: { p: { env: "KV_A" } } }),
  json: value({ json: { host: "db", password: { env: "KV_A" } } }),
  "json with another part": value({ json: { host: "db", password: { env: "KV_B" } } }),
  "json with a literal part": value({ json: { host: "db", password: "text" } }),
  base64: value({ base64: { file: "a.txt" } }),
  copy: value({ secret: { name: "copied" } }),
  sops: value({ sops: { file: "db.json", key: ["db", "one"] } }),
  "sops beside env": value({ json: [{ sops: { file: "db.json", key: ["db", "one"] } }, { env: "KV_A" }] }),
  "another sops key beside env": value({
    json: [{ sops: { file: "db.json", key: ["db", "two"] } }, { env: "KV_A" }],
  }),
  material: key({ material: { env: "KV_KEY" } }),
  "another material": key({ material: { env: "KV_KEY_2" } }),
  "material with a revision": key({ material: { env: "KV_KEY", revision: 1 } }),
  "a key of the service": key({ keyType: "EC" }),
} satisfies { readonly [name: string]: Declared };
type Name = keyof typeof sources;

/** One word each where the tag says which source was written, and none where it holds a revision. */
type Case = [from: Name, to: Name, was?: string];
const swaps: readonly Case[] = [
  ["env", "another env", "env"],
  ["another env", "env", "env"],
  ["env", "env with a revision", "env"],
  ["env with a revision", "env"],
  ["env", "an env that may be empty", "env"],
  ["an env that may be empty", "env", "env"],
  ["file", "another file", "file"],
  ["another file", "file", "file"],
  ["file", "env", "file"],
  ["env", "file", "env"],
  ["exec", "env", "exec"],
  ["env", "exec", "env"],
  ["literal", "env"],
  ["env", "literal", "env"],
  ["template", "a template with another part", "template"],
  ["a template with another part", "template", "template"],
  ["template", "a template with another text", "template"],
  ["template", "env", "template"],
  ["env", "template", "env"],
  ["json", "json with another part", "json"],
  ["json with another part", "json", "json"],
  ["json", "json with a literal part", "json"],
  ["json with a literal part", "json"],
  ["base64", "file", "base64"],
  ["file", "base64", "file"],
  ["copy", "env"],
  ["env", "copy", "env"],
  ["sops", "env"],
  ["env", "sops", "env"],
  ["sops beside env", "another sops key beside env", "json"],
  ["another sops key beside env", "sops beside env", "json"],
  ["material", "another material", "env"],
  ["another material", "material", "env"],
  ["material", "material with a revision", "env"],
  ["material with a revision", "material"],
  ["a key of the service", "material", "service"],
];

const encrypted = encode({ db: { one: "from sops", two: "from sops, too" } }, await toAge());

/** A vault in which an object `a` was written from this source, two minutes ago. */
async function written(from: Name) {
  const set = scene({
    vaults: { vault: { sources: { files: ["*.txt"], sops: ["db.json"], exec: [["echo", "one"]] } } },
  });
  set.write("db.json", encrypted);
  set.write("a.txt", "from a file");
  set.write("b.txt", "from another");
  execFileSync("git", ["add", "db.json"], { cwd: set.root });
  const values = { KV_A: "first", KV_B: "second", KV_KEY: first, KV_KEY_2: second };
  for (const [name, text] of Object.entries(values)) set.env.set(name, text);
  set.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  const writer = ["secrets/*", "keys/*", "keyrotationpolicies/*"];
  set.vaults.configure("vault", { roles: { reader: "reader", writer, somebody: "officer" } });
  declare(set, from);
  await set.apply();
  set.clock.forward(120_000);
  return set;
}

/** Makes git say that `a` has this source. */
function declare({ manifest }: Scene, name: Name): void {
  const declared = sources[name];
  const copied = { copied: { value: { literal: "to be copied" } } };
  manifest(
    "key" in declared
      ? { keys: { a: { allowNewVersion: true, ...declared.key } } }
      : { secrets: { ...copied, a: declared } },
  );
}

/** The plan of an identity that may list only and has no value at hand, which is the writer's in every change. */
async function listed({ env, plan }: Scene): Promise<PlanDocument> {
  const writers = await plan();
  const values = [...env];
  env.clear();
  const readers = await plan({}, { principal: "reader" });
  for (const [name, text] of values) env.set(name, text);
  expect(readers.digest).toBe(writers.digest);
  expect(readers.changes).toEqual(writers.changes);
  return readers;
}

const effectOnA = ({ changes }: PlanDocument) => changes.find(({ id }) => id.name === "a");

const marker = {
  of: "plan",
  digestVersion,
  config: "",
  environment: "",
  base: "b",
  tree: "t",
  status: "planned",
} as const;
const style = {
  width: 120,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
} as const;
const about = {
  config: "",
  environment: "",
  base: "b",
  tree: "t",
  run: "",
  names: true,
  isTouched: () => true,
} as const;

/** How many writes the vault carried out since, and of which kind. */
const writesOf = ({ vaults }: Scene, since: number): readonly string[] =>
  vaults.log
    .slice(since)
    .filter(({ method, status }) => method !== "GET" && Number(status) < 300)
    .map(({ method, path }) => `${method} ${path.split("/").slice(0, 3).join("/")}`);

test.each(swaps)(
  "%s -> %s is seen by lists alone, and approved anew",
  async (from: Name, to: Name, was?: string) => {
    const set = await written(from);
    const before = await listed(set);
    declare(set, to);
    const plan = await listed(set);
    expect(effectOnA(plan)).toMatchObject({ verb: "settle", evidence: "swapped" });
    expect(effectOnA(plan)).toHaveProperty("swap", was === undefined ? {} : { was });
    expect(exitOfPlan(plan, { exitCode: true, failOnUnknown: false })).toBe(2);
    expect(plan.digest).not.toBe(before.digest);
    const shown: PlanMarker = { ...marker, digestVersion, digest: before.digest, truncated: false };
    const pushed = { tree: "t", parents: ["b"], digest: plan.digest };
    expect(objectToPreview({ number: 1, marker: shown }, pushed)).toMatch("not the one that #1 showed");
    for (const text of [
      reporters.text(plan, style),
      reporters.markdown(plan, style),
      formatComment(plan, about),
    ]) {
      expect(text).toContain(was === undefined ? "source changed in git:" : `source changed in git: ${was}`);
      expect(text).not.toContain("No changes");
    }
    const drifted = await set.drift();
    expect(drifted).toMatchObject({ entries: [], pending: [{ id: { name: "a" } }] });
  },
);

test.each(swaps)("%s -> %s is settled by apply, once", async (from: Name, to: Name) => {
  const set = await written(from);
  declare(set, to);
  const done = outcomesIn(await set.apply());
  expect(done).toHaveLength(1);
  expect(["set a", "updated a"]).toContain(done[0]);
  const again = await set.plan();
  expect(exitOfPlan(again, { exitCode: true, failOnUnknown: false })).toBe(0);
  const mark = set.vaults.log.length;
  await set.apply();
  expect(writesOf(set, mark)).toEqual([]);
});

test("an equal value behind another source costs one PATCH and no version", async () => {
  const set = await written("env");
  set.env.set("KV_B", "first");
  declare(set, "another env");
  const mark = set.vaults.log.length;
  expect(outcomesIn(await set.apply())).toEqual(["updated a"]);
  expect(writesOf(set, mark)).toEqual(["PATCH /secrets/a"]);
});

test("the same source again has no row", async () => {
  const set = await written("env");
  expect(effectOnA(await listed(set))).toMatchObject({ evidence: "unknown", inPlace: true });
  expect(reporters.text(await set.plan(), style)).toContain("Nothing known to change");
});

test("imported material that git leaves to the service has a row, and the tag is written once", async () => {
  const set = await written("material");
  declare(set, "a key of the service");
  expect(effectOnA(await listed(set))).toMatchObject({ verb: "update", edits: [{ property: "kvg-state" }] });
  expect(outcomesIn(await set.apply())).toEqual(["updated a"]);
  expect(effectOnA(await set.plan())).toMatchObject({ verb: "unchanged" });
});
