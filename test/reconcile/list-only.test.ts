// Two hundred secrets of all kinds under a fingerprint key: what a Key Vault Reader, with no value and no key at hand,
// sees by lists alone, and that it is what the writer sees.
import { execFileSync } from "node:child_process";
import type { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import type { PlanDocument } from "../../src/model/document.ts";
import type { Change } from "../../src/model/plan/change.ts";
import type { Scene } from "../scene.ts";
import { addressOf, sealing } from "../sealing.ts";
import { fixture } from "../sources/sops/build.ts";
import { encode, toAge } from "../sources/sops/encode.ts";

type Value = object | "external";
/** Values sealed for the vault's own key, by number. */
type Jwes = readonly string[];

const numbers = Array.from({ length: 16 }, (_, n) => n);

const age = await toAge();
const db = Object.fromEntries(numbers.map((n) => [`v${n}`, `password ${n}`]));
const encrypted = encode({ db }, age);

/** As sops leaves the file when one value is edited: every other ciphertext stays. */
function edited(name: string): string {
  const now = JSON.parse(encode({ db: { ...db, [name]: "edited" } }, age));
  return JSON.stringify({ ...now, db: { ...JSON.parse(encrypted).db, [name]: now.db[name] } });
}

const env = (n: number, revision = 1) => ({ env: `KV_${n}`, revision });
const program = ["git", "--version"];

/** A kind of source a line: what a secret of that kind is written as. */
const kinds: { readonly [kind: string]: (n: number, jwes: Jwes) => Value } = {
  external: () => "external",
  literal: (n) => ({ literal: `text ${n}` }),
  env: (n) => env(n),
  file: () => ({ file: "value.txt", revision: 1 }),
  json: (n) => ({ json: { host: "db", password: env(n) } }),
  base64: (n) => ({ base64: env(n) }),
  template: (n) => ({ template: "db:{{ password | url }}", with: { password: env(n) } }),
  exec: () => ({ exec: program, revision: 1 }),
  copy: (n) => ({ secret: { name: `literal-${n}` } }),
  "copy-of-external": (n) => ({ secret: { name: `external-${n}` } }),
  generate: () => ({ generate: {} }),
  sops: (n) => ({ sops: { file: "db.json", key: ["db", `v${n}`] } }),
  sealed: (n, jwes) => ({ sealed: jwes[n] }),
};

type Entry = { readonly value: Value; readonly [property: string]: unknown };
const entry = (value: Value): Entry => ({ value, contentType: "text/plain", tags: { team: "shop" } });

type Declared = { readonly [name: string]: Entry };
const declared = (jwes: Jwes): Declared =>
  Object.fromEntries(
    numbers
      .flatMap((n) => Object.entries(kinds).map(([kind, value]) => [`${kind}-${n}`, entry(value(n, jwes))]))
      .slice(0, 200),
  );

const root = new Uint8Array(32).fill(1);

/** All of them, applied by the writer two minutes ago. */
async function applied() {
  const set = await sealing();
  set.config({
    fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
    vaults: { vault: { sources: { exec: [program], files: ["value.txt"], sops: ["db.json"] } } },
  });
  set.write("db.json", encrypted);
  execFileSync("git", ["add", "db.json"], { cwd: set.root });
  set.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  set.env.set("ROOT", Buffer.from(root).toString("base64"));
  set.write("value.txt", "from a file");
  for (const n of numbers) {
    set.env.set(`KV_${n}`, `from the environment ${n}`);
    set.vaults.seed("vault", { name: `external-${n}`, value: "somebody's" });
  }
  const writer = ["secrets/*", "keys/unwrap/action"];
  set.vaults.configure("vault", { roles: { reader: "reader", writer, somebody: "officer" } });
  const jwes = await Promise.all(numbers.map((n) => set.seal(`sealed ${n}`, addressOf(`sealed-${n}`))));
  const another = await set.seal("sealed anew", addressOf("sealed-3"));
  set.secrets(declared(jwes));
  const { outcomes } = await set.apply();
  expect(outcomes.filter(({ result }) => result !== "done")).toEqual([]);
  expect(outcomes).toHaveLength(200);
  set.clock.forward(120_000);
  return { set, jwes, another };
}

/** The reader's plan, which is the writer's in every change and takes lists alone. */
async function seen({ env, plan, vaults }: Scene): Promise<PlanDocument> {
  const writers = await plan();
  const values = [...env];
  env.clear();
  const before = vaults.log.length;
  const readers = await plan({}, { principal: "reader" });
  for (const [name, text] of values) env.set(name, text);
  const operations = vaults.log.slice(before).map(({ operation }) => operation);
  expect([...new Set(operations)].sort()).toEqual(["challenge", "list"]);
  expect(readers.digest).toBe(writers.digest);
  expect(readers.changes).toEqual(writers.changes);
  return readers;
}

/** `verb name: evidence, property cause` of a change; nothing of what stays as it is. */
function told(change: Change): readonly string[] {
  if (change.verb === "unchanged" || change.verb === "left") return [];
  const value = "evidence" in change ? [change.evidence] : "because" in change ? [change.because] : [];
  const edits = "edits" in change ? change.edits.map(({ property, cause }) => `${property} ${cause}`) : [];
  return [`${change.verb} ${change.id.name}: ${[...value, ...edits].join(", ")}`];
}

test("fully applied: no change", async () => {
  const { changes, summary } = await seen((await applied()).set);
  expect(changes.flatMap(told)).toEqual([]);
  expect(summary).toMatchObject({ unchanged: 200 });
});

/** What somebody does to a secret by hand. */
const setBy = (name: string) => (hand: SecretClient) =>
  hand.setSecret(name, "by hand", { contentType: "text/plain", tags: { team: "shop" } });
const patched = (name: string, patch: object) => (hand: SecretClient) =>
  hand.updateSecretProperties(name, "", patch);
/** A new value under all tags of the version before. */
const setUnderItsTags = (name: string) => async (hand: SecretClient) => {
  const { tags = {} } = (await hand.getSecret(name)).properties;
  return hand.setSecret(name, "by hand", { contentType: "text/plain", tags });
};

type Row = {
  readonly file?: string;
  readonly git?: { readonly [name: string]: Entry };
  readonly hand?: (hand: SecretClient) => Promise<unknown>;
  readonly plan: readonly string[];
};
const changed = (name: string, value: Value): Row => ({
  git: { [name]: entry(value) },
  plan: [`set ${name}: changed`],
});
const byHand = (name: string): Row => ({ hand: setBy(name), plan: [`settle ${name}: outside`] });

/** A change a line, each of other secrets, and all that the plan says. */
const rows = (another: string): { readonly [what: string]: Row } => ({
  "a revision raised": changed("env-3", env(3, 2)),
  "a file's revision raised": changed("file-3", { file: "value.txt", revision: 2 }),
  "a program's revision raised": changed("exec-3", { exec: program, revision: 2 }),
  "a part's revision raised": changed("json-3", { json: { host: "db", password: env(3, 2) } }),
  "a plain part changed": changed("json-4", { json: { host: "db2", password: env(4) } }),
  "an encoded value's revision raised": changed("base64-3", { base64: env(3, 2) }),
  "a template's text changed": changed("template-3", {
    template: "db2:{{ password | url }}",
    with: { password: env(3) },
  }),
  "a generator's epoch raised": changed("generate-3", { generate: { epoch: 1 } }),
  "a value of a SOPS file edited": { file: edited("v3"), plan: ["set sops-3: changed"] },
  "a sealed value replaced": changed("sealed-3", { sealed: another }),
  "a sealed value set by hand": byHand("sealed-4"),
  "a value of a SOPS file set by hand": byHand("sops-4"),
  "another kind of source": changed("env-4", { file: "value.txt", revision: 1 }),
  "a literal changed, which is copied": {
    git: { "literal-3": entry({ literal: "text" }) },
    plan: ["settle copy-3: follows", "set literal-3: changed"],
  },
  "a literal set by hand, which is copied": {
    hand: setBy("literal-4"),
    plan: ["set copy-4: changed", "settle literal-4: outside"],
  },
  "a value set by hand": byHand("env-5"),
  "a copy set by hand": byHand("copy-3"),
  "a composed value set by hand": byHand("template-4"),
  "a generated value set by hand": {
    hand: setBy("generate-4"),
    plan: ["update generate-4: kvg-state drift"],
  },
  "an external value set by hand, which is copied": {
    hand: setBy("external-3"),
    plan: ["set copy-of-external-3: changed", "update external-3: kvg-state drift"],
  },
  "our tags copied by hand onto a new version": {
    hand: setUnderItsTags("env-6"),
    plan: ["settle env-6: outside"],
  },
  "our tags copied by hand onto a new version of what is generated": {
    hand: setUnderItsTags("generate-5"),
    plan: ["update generate-5: kvg-state drift"],
  },
  "metadata changed by hand": {
    hand: patched("file-3", { contentType: "by hand" }),
    plan: ["update file-3: contentType drift"],
  },
  "metadata changed in git": {
    git: { "generate-6": { ...entry({ generate: {} }), contentType: "in git" } },
    plan: ["update generate-6: contentType pending"],
  },
  "both at once, on different properties": {
    git: { "env-7": { ...entry(env(7)), enabled: false } },
    hand: patched("env-7", { contentType: "by hand" }),
    plan: ["update env-7: contentType drift, enabled pending"],
  },
  "both at once, on the same property": {
    git: { "env-8": { ...entry(env(8)), contentType: "in git" } },
    hand: patched("env-8", { contentType: "by hand" }),
    plan: ["update env-8: contentType both"],
  },
  "a value in git and metadata by hand": {
    git: { "env-9": entry(env(9, 2)) },
    hand: patched("env-9", { contentType: "by hand" }),
    plan: ["set env-9: changed, contentType drift"],
  },
});

test("each change is named rightly, and nothing else; then an apply heals it", async () => {
  const { set, jwes, another } = await applied();
  let written = declared(jwes);
  for (const [what, { git, file, hand, plan }] of Object.entries(rows(another))) {
    if (file) set.write("db.json", file);
    written = { ...written, ...git };
    set.secrets(written);
    await hand?.(set.client());
    expect((await seen(set)).changes.flatMap(told), what).toEqual(plan);
    await set.apply();
    set.clock.forward(120_000);
  }
  expect((await seen(set)).changes.flatMap(told)).toEqual([]);
});
