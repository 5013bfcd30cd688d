// Two hundred secrets of all kinds, applied: what an identity of role Key Vault Reader, with no value and no key at hand,
// sees of them by lists alone, and that it sees what the writer sees.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { PlanDocument } from "../../src/model/document.ts";
import { type Scene, scene } from "../scene.ts";
import { fixture } from "../values/sops/build.ts";
import { encode, toAge } from "../values/sops/encode.ts";

const each = 25;
const numbers = Array.from({ length: each }, (_, i) => i);
const env = (i: number) => ({ env: `KV_${i}`, revision: 1 });
const sops = (i: number) => ({ sops: { file: "db.json", key: ["db", `v${i}`] } });

/** A source of each kind, by a name and a number. */
const kinds: { readonly [kind: string]: (i: number) => object | "external" } = {
  env,
  file: () => ({ file: "value.txt", revision: 1 }),
  literal: (i) => ({ literal: `text ${i}` }),
  json: (i) => ({ json: { host: "db", password: env(i), more: [sops(i)] } }),
  base64: (i) => ({ base64: env(i) }),
  secret: (i) => ({ secret: { name: `sops-${i}` } }),
  sops,
  external: () => "external",
};

type Secret = { readonly value: object | "external"; readonly [property: string]: unknown };

const declared = (change: { readonly [name: string]: Secret } = {}) => ({
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, value]) =>
      numbers.map((i) => [`${kind}-${i}`, { value: value(i), contentType: "text/plain" }]),
    ),
  ),
  ...change,
});

const age = await toAge();
const db = Object.fromEntries(numbers.map((i) => [`v${i}`, `password ${i}`]));
const before = encode({ db }, age);

/** All two hundred, applied, ten minutes ago. */
async function applied(): Promise<Scene> {
  const lab = scene({ vaults: { vault: { sources: { sops: ["db.json"] } } } });
  lab.write("db.json", before);
  lab.write("value.txt", "from a file");
  execFileSync("git", ["add", "-A"], { cwd: lab.root });
  lab.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  for (const i of numbers) {
    lab.env.set(`KV_${i}`, `from env ${i}`);
    await lab.client().setSecret(`external-${i}`, "somebody's");
  }
  lab.secrets(declared());
  const { outcomes } = await lab.apply();
  expect(outcomes.filter(({ result }) => result !== "done")).toEqual([]);
  expect(outcomes).toHaveLength(each * Object.keys(kinds).length);
  const roles = { reader: "reader", writer: "officer", somebody: "officer" } as const;
  lab.vaults.configure("vault", { roles });
  lab.clock.forward(600_000);
  return lab;
}

/** The Reader's plan, which takes lists alone, and has the writer's digest. */
async function read(lab: Scene): Promise<PlanDocument> {
  const writers = await lab.plan();
  const env = [...lab.env];
  lab.env.clear();
  const readers = await lab.plan({}, { principal: "reader" });
  for (const [name, text] of env) lab.env.set(name, text);
  expect(readers.requests).toMatchObject({ get: 0, write: 0 });
  expect(readers.digest).toBe(writers.digest);
  return readers;
}

/** `verb name: why` of every change: the evidence of a value, and who moved each property. */
const seen = ({ changes }: PlanDocument): string[] =>
  changes.flatMap((change) => {
    if (change.verb === "unchanged" || change.verb === "left") return [];
    const value = "evidence" in change ? [change.evidence] : "because" in change ? [change.because] : [];
    const edits = "edits" in change ? change.edits.map(({ cause, property }) => `${property} ${cause}`) : [];
    return [`${change.verb} ${change.id.name}: ${[...value, ...edits].join(", ")}`];
  });

test("two hundred secrets of all kinds, applied: nothing changes, by lists alone", async () => {
  const lab = await applied();
  const plan = await read(lab);
  expect(seen(plan)).toEqual([]);
  expect(plan.changes).toHaveLength(200);
});

/** As sops leaves the file when one value is edited: every other ciphertext stays. */
function edited(): string {
  const now = JSON.parse(encode({ db: { ...db, v3: "edited" } }, age));
  return JSON.stringify({ ...now, db: { ...JSON.parse(before).db, v3: now.db.v3 } });
}

test.each<[string, (lab: Scene) => unknown, readonly string[]]>([
  [
    "a value of a SOPS file edited in git",
    (lab) => lab.write("db.json", edited()),
    ["set json-3: changed", "settle secret-3: follows", "set sops-3: changed"],
  ],
  [
    "a revision raised in git",
    (lab) =>
      lab.secrets(declared({ "env-1": { value: { env: "KV_1", revision: 2 }, contentType: "text/plain" } })),
    ["set env-1: changed"],
  ],
  [
    "a value set by hand in the vault, and what is copied from it",
    (lab) => lab.client().setSecret("sops-3", "by hand"),
    ["set secret-3: changed", "settle sops-3: outside, contentType drift"],
  ],
  [
    "our tags copied by hand onto a new version",
    async (lab) => {
      const { tags = {} } = (await lab.client().getSecret("env-3")).properties;
      await lab.client().setSecret("env-3", "by hand", { tags, contentType: "text/plain" });
    },
    ["settle env-3: outside"],
  ],
  [
    "metadata changed by hand",
    (lab) => lab.client().updateSecretProperties("env-3", "", { contentType: "by hand" }),
    ["update env-3: contentType drift"],
  ],
  [
    "metadata changed in git",
    (lab) => lab.secrets(declared({ "sops-3": { value: sops(3), contentType: "in git" } })),
    ["update sops-3: contentType pending"],
  ],
  [
    "both at once on different properties",
    async (lab) => {
      await lab.client().updateSecretProperties("sops-3", "", { contentType: "by hand" });
      lab.secrets(declared({ "sops-3": { value: sops(3), contentType: "text/plain", enabled: false } }));
    },
    ["update sops-3: contentType drift, enabled pending"],
  ],
])("%s", async (_, change, expected) => {
  const lab = await applied();
  await change(lab);
  expect(seen(await read(lab))).toEqual(expected);
});
