// `secretsFrom`: each value of a SOPS file is a secret. What a plan of many knows without any key, what opens them, and
// what becomes of one that was edited, moved, or taken out.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PlanDocument } from "../../src/model/document.ts";
import { ProblemsError } from "../../src/model/errors.ts";
import { redactPlan } from "../../src/reconcile/run/redact.ts";
import { validate } from "../../src/reconcile.ts";
import { reporters } from "../../src/report/report.ts";
import { createFiles } from "../../src/world/files.ts";
import { commitAll } from "../files.ts";
import { effectsIn, outcomesIn, type Scene } from "../scene.ts";
import { encode, type Recipient, toAge, toAzure } from "../sources/sops/encode.ts";
import { sopsScene } from "./sops-scene.ts";

const age = await toAge();
type Plain = Parameters<typeof encode>[0];

/** The file as sops leaves it when values are edited, added or taken out: the ciphertexts of all others stay. */
function edited(before: string, was: Plain, now: Plain, to = age): string {
  const [old, anew] = [JSON.parse(before), JSON.parse(encode(now, to))];
  const kept = Object.keys(now).filter((name) => was[name] === now[name]);
  return JSON.stringify({ ...anew, ...Object.fromEntries(kept.map((name) => [name, old[name]])) }, null, 1);
}

const from = (more: object = {}, file = "prod/db.json") => ({ sops: { file }, ...more });

/** A vault whose manifest takes this file. */
function taking(plain: Plain, item: object = {}, more: object = {}): Scene {
  const lab = sopsScene({ "prod/db.json": encode(plain, age) });
  lab.manifest({ secretsFrom: [from({ names: "kebab", ...item })], ...more });
  return lab;
}

const textOf = ({ root }: Scene, file = "prod/db.json") => readFileSync(join(root, file), "utf8");
const held = async ({ client }: Scene, name: string) => (await client().getSecret(name)).value;
const problemsOf = async (run: Promise<unknown>) => {
  const error: unknown = await run.catch((thrown) => thrown);
  if (!(error instanceof ProblemsError)) throw error;
  return error.problems.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`);
};
const validated = (lab: Scene) => problemsOf(validate({ paths: [], emulator: false }, lab.world()));

const style = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: true,
  unmanaged: false,
  options: "flags",
} as const;

/** Effects, and what is left alone with the reason. */
const rows = ({ changes }: Awaited<ReturnType<Scene["plan"]>>) =>
  changes.flatMap((change) =>
    change.verb === "left" ? [`${change.why} ${change.id.name}`] : effectsIn({ changes: [change] }),
  );

test("2,000 values: planned by lists and no key, opened by one call; one edited is one row, one taken out one orphan", async () => {
  const plain = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`KEY_${i}`, `value ${i}`]));
  const sources = { sops: ["prod/*"], sopsKeys: [{ vault: "vault", key: "sops" }] };
  const lab = sopsScene({ "prod/db.json": "" }, sources);
  const to = await ownKey(lab);
  const text = encode(plain, to);
  lab.write("prod/db.json", text);
  lab.manifest({ secretsFrom: [from({ names: "kebab" })] });
  lab.env.clear();
  const opened = () => lab.vaults.log.filter(({ path }) => /decrypt/i.test(path)).length;

  expect((await lab.plan()).summary).toMatchObject({ create: 2000 });
  expect(opened()).toBe(0);
  expect(new Set(outcomesIn(await lab.apply())).size).toBe(2000);
  const tries = opened();
  expect(lab.vaults.log.filter(({ path, status }) => /decrypt/i.test(path) && status === 200)).toHaveLength(
    1,
  );
  expect(await held(lab, "key-1999")).toBe("value 1999");

  lab.vaults.configure("vault", { roles: { reader: "reader", writer: "administrator" } });
  const { KEY_7: _, ...rest } = plain;
  lab.write("prod/db.json", edited(text, plain, { ...rest, KEY_3: "another" }, to));
  const before = lab.vaults.log.length;
  const plan = await lab.plan({}, { principal: "reader" });
  expect(rows(plan)).toEqual(["set key-3", "orphan key-7"]);
  expect(plan.summary.unchanged).toBe(1998);
  expect(plan.requests).toMatchObject({ get: 0, write: 0 });
  expect(new Set(lab.vaults.log.slice(before).map(({ operation }) => operation))).toEqual(
    new Set(["challenge", "list"]),
  );
  expect(opened()).toBe(tries);

  // Half of the file is gone: more than prune takes in one run.
  const half = Object.fromEntries(Object.entries(plain).slice(0, 1000));
  lab.write("prod/db.json", edited(text, plain, half, to));
  const config = JSON.parse(textOf(lab, "keyvault-gitops.yaml"));
  lab.write("keyvault-gitops.yaml", JSON.stringify({ ...config, prune: "disable" }));
  const pruned = await lab.plan({}, { principal: "reader" });
  expect(pruned.vaults.find(({ vault }) => vault === "vault")?.heldBack).toMatchObject({
    destroys: { disable: 1000 },
  });
  expect(pruned.summary).toMatchObject({ unchanged: 1000, disable: 0, refused: 1000 });
});

/** The vault's own key `sops`, as a recipient. */
async function ownKey(lab: Scene): Promise<Recipient> {
  const made = await lab.keyClient().createRsaKey("sops");
  const [version, { n, e }] = [made.properties.version, made.key ?? {}];
  if (version === undefined || !n || !e) throw new Error("the vault made no RSA key");
  return toAzure({ vaultUrl: "https://vault.vault.azure.net", name: "sops", version }, { n, e });
}

test("names on the way to a value are joined; a value that moves keeps its name or gets another", async () => {
  const lab = taking({ dbPassword: "one", api: { KEY: "two", "über.token": "three" } }, { prefix: "shop-" });
  expect(outcomesIn(await lab.apply())).toEqual([
    "created shop-api-key",
    "created shop-api-uber-token",
    "created shop-db-password",
  ]);
  // Below `db` its name is the same, and `api.KEY` went up.
  lab.write(
    "prod/db.json",
    encode({ db: { password: "one" }, KEY: "two", api: { "über.token": "three" } }, age),
  );
  expect(rows(await lab.plan())).toEqual([
    "set shop-api-uber-token",
    "set shop-db-password",
    "create shop-key",
    "orphan shop-api-key",
  ]);
  await lab.apply();
  expect(await held(lab, "shop-key")).toBe("two");
  // All values are equal: no version is written.
  const versions = await Array.fromAsync(lab.client().listPropertiesOfSecretVersions("shop-db-password"));
  expect(versions).toHaveLength(1);
});

test("a ciphertext that was moved by hand, and a MAC of another file: seen by plan, refused once by apply", async () => {
  const lab = taking({ a: "one", b: "two", c: "three" });
  await lab.apply();
  const { a, b, ...rest } = JSON.parse(textOf(lab));
  lab.write("prod/db.json", JSON.stringify({ a: b, b: a, ...rest }));
  expect(rows(await lab.plan())).toEqual(["set a", "set b"]);
  const writes = () => lab.vaults.log.filter(({ operation }) => operation === "write").length;
  const before = writes();
  const refused = "v.yaml:1 the sops file prod/db.json was changed outside of sops";
  expect(await problemsOf(lab.apply())).toEqual([`${refused}: a does not open`]);
  const anew = JSON.parse(encode({ a: "four", b: "five", c: "six" }, age));
  lab.write("prod/db.json", JSON.stringify({ ...anew, more: "x" }));
  lab.manifest({ secretsFrom: [from({ only: ["!more"] })] });
  expect(await problemsOf(lab.apply())).toEqual([`${refused}: its MAC does not fit`]);
  expect(writes()).toBe(before);
});

test("two files, copies of their secrets, and a selection", async () => {
  const lab = sopsScene({
    "prod/db.json": encode({ password: "one" }, age),
    "prod/api.json": encode({ password: "two", token: "three" }, age),
  });
  lab.manifest({
    secretsFrom: [from({ prefix: "db-" }), from({ prefix: "api-" }, "prod/api.json")],
    secrets: { copy: { value: { json: { password: { secret: { name: "db-password" } } } } } },
  });
  expect(effectsIn(await lab.plan({ select: ["api-*"] }))).toEqual([
    "create api-password",
    "create api-token",
  ]);
  await lab.apply();
  expect(await held(lab, "copy")).toBe('{"password":"one"}');
  const text = textOf(lab);
  lab.write("prod/db.json", edited(text, {}, { password: "four" }));
  expect(effectsIn(await lab.plan({ select: ["copy", "db-*"] }))).toEqual(["settle copy", "set db-password"]);
  expect(outcomesIn(await lab.apply())).toEqual(["set copy", "set db-password"]);
  expect(await held(lab, "copy")).toBe('{"password":"four"}');
  expect(rows(await lab.plan())).toEqual([]);
});

test("an entry gives properties; the file goes on to give the value", async () => {
  const lab = taking(
    { A: "one", B: "two" },
    { contentType: "text/plain" },
    { secrets: { a: { contentType: "text/x-a", tags: { app: "shop" } }, b: {} } },
  );
  await lab.apply();
  const { properties, value } = await lab.client().getSecret("a");
  expect(value).toBe("one");
  expect(properties).toMatchObject({ contentType: "text/x-a", tags: { app: "shop" } });
  expect((await lab.client().getSecret("b")).properties.contentType).toBe("text/plain");
  lab.manifest({ secretsFrom: [from({ names: "kebab", contentType: "text/plain" })] });
  expect(effectsIn(await lab.plan())).toEqual(["update a"]);
});

test("from an entry of its own to secretsFrom nothing is pending", async () => {
  const lab = sopsScene({ "prod/db.json": encode({ a: "one" }, age) });
  lab.secrets({ a: { value: { sops: { file: "prod/db.json", key: "a" } } } });
  await lab.apply();
  lab.manifest({ secretsFrom: [from()] });
  expect(effectsIn(await lab.plan())).toEqual([]);
});

test("drift --accept writes an entry with properties alone, or adds to one that is there", async () => {
  const lab = taking(
    { A: "one", B: "two", C: "three" },
    { contentType: "text/plain" },
    {
      defaults: { enabled: true, tags: { team: "shop" } },
      secrets: { b: { tags: { app: "shop" } } },
    },
  );
  await lab.apply();
  const change = async (name: string, more: object, tags: object = {}) => {
    const { properties } = await lab.client().getSecret(name);
    await lab.client().updateSecretProperties(name, "", { ...more, tags: { ...properties.tags, ...tags } });
  };
  await change("a", { contentType: "text/x-a", enabled: false });
  await change("b", { contentType: "text/x-b" });
  await change("c", {}, { team: "other" });
  const { accepted } = await lab.acceptDrift();
  expect(accepted).toMatchObject({
    files: ["v.yaml"],
    properties: 3,
    left: [{ id: { name: "c" }, message: expect.stringContaining("it comes from the defaults") }],
  });
  expect(JSON.parse(textOf(lab, "v.yaml")).secrets).toEqual({
    b: { contentType: "text/x-b", tags: { app: "shop" } },
    a: { contentType: "text/x-a", enabled: false },
  });
  expect(effectsIn(await lab.plan())).toEqual(["update c"]);
});

test.each<[string, (lab: Scene) => void, string]>([
  ["is no JSON", (lab) => lab.write("prod/db.json", "{"), "v.yaml:1 the sops file prod/db.json is not JSON"],
  [
    "has no MAC",
    (lab) => {
      const { sops, ...rest } = JSON.parse(textOf(lab));
      lab.write("prod/db.json", JSON.stringify({ ...rest, sops: { ...sops, mac: "" } }));
    },
    "v.yaml:1 the sops file prod/db.json has no MAC",
  ],
  [
    "was decrypted",
    (lab) => lab.write("prod/db.json", '{"a":"one"}'),
    "v.yaml:1 the sops file prod/db.json is not encrypted by sops",
  ],
  ["is empty", (lab) => lab.write("prod/db.json", ""), "v.yaml:1 the sops file prod/db.json is not JSON"],
  [
    "holds nothing",
    (lab) => lab.write("prod/db.json", encode({}, age)),
    "v.yaml:1 secretsFrom[0]: prod/db.json holds no value for a secret",
  ],
  [
    "is gone",
    (lab) => lab.manifest({ secretsFrom: [from({}, "prod/gone.json")] }),
    "v.yaml:1 the sops file prod/gone.json does not exist",
  ],
  [
    "is outside",
    (lab) => lab.manifest({ secretsFrom: [from({}, "../db.json")] }),
    "v.yaml:1 the file ../db.json lies outside of the repository",
  ],
  [
    "may not go into the vault",
    (lab) => {
      lab.write("test.json", textOf(lab));
      execFileSync("git", ["add", "-A"], { cwd: lab.root });
      lab.manifest({ secretsFrom: [from({}, "test.json")] });
    },
    "v.yaml:1 the sops file test.json may not go into vault",
  ],
  [
    "is not tracked",
    (lab) => {
      lab.write("prod/new.json", textOf(lab));
      lab.manifest({ secretsFrom: [from({}, "prod/new.json")] });
    },
    "v.yaml:1 the sops file prod/new.json is not tracked by git",
  ],
])("a file that %s stops the run: nothing of it counts as gone", async (_, change, problem) => {
  const lab = taking({ a: "one", b: "two" });
  await lab.apply();
  change(lab);
  const before = lab.vaults.log.length;
  for (const run of [lab.plan, lab.apply, lab.drift]) expect(await problemsOf(run())).toEqual([problem]);
  // What may go into a vault is checked while the first lists are on their way; they are given up.
  const isOfFile = !/may not go|not tracked/.test(problem);
  const asked = lab.vaults.log.slice(before).map(({ operation }) => operation);
  expect(asked.filter((operation) => isOfFile || !/^(?:challenge|list)$/.test(operation))).toEqual([]);
});

test("a value that no secret can hold is named by its own line", async () => {
  const lab = taking({ a: "one", long: "x".repeat(25_601) });
  expect(await problemsOf(lab.apply())).toEqual(["prod/db.json:3 the value is over 25 KB"]);
  lab.env.clear();
  expect(await problemsOf(lab.apply())).toEqual([
    "v.yaml:1 the sops file prod/db.json is encrypted to no recipient that is at hand",
  ]);
});

test("what refuses names is told at each place, and validate says all of it at once", async () => {
  const lab = sopsScene({ "prod/db.json": encode({ DB: "one", db: "two", both: "three", x: "four" }, age) });
  lab.manifest({
    secretsFrom: [from({ names: "kebab", only: ["db", "both", "gone.*"] })],
    secrets: { both: { value: "external" }, none: { tags: {} } },
  });
  expect(await validated(lab)).toEqual([
    "prod/db.json:2 secret db is also declared at prod/db.json:3:2",
    "prod/db.json:3 secret db is also declared at prod/db.json:2:2",
    "prod/db.json:4 secret both is also declared at v.yaml:1:173",
    "v.yaml:1 secretsFrom[0].only[2]: matches no value of prod/db.json",
    "v.yaml:1 secret both is also declared at prod/db.json:4:2",
  ]);
});

test("changed-since: a vault is in with its file, and a copy with its manifest", async () => {
  const lab = taking({ a: "one", b: "two" });
  const vaults = { vault: { sources: { sops: ["prod/*"] } }, ops: { sources: { copyFrom: ["vault"] } } };
  const config = JSON.parse(textOf(lab, "keyvault-gitops.yaml"));
  lab.write("keyvault-gitops.yaml", JSON.stringify({ ...config, vaults }));
  const copy = { a: { value: { secret: { vault: "vault", name: "a" } } } };
  const { secretsFrom: _, ...head } = JSON.parse(textOf(lab, "v.yaml"));
  lab.write("w.yaml", JSON.stringify({ ...head, vault: "ops", secrets: copy }));
  commitAll(lab.root);
  const changed = async () => {
    const files = createFiles(lab.root);
    const document = await validate({ paths: [], emulator: false, changedSince: "HEAD" }, { files });
    return document.changedSince?.vaults.map(({ vault, because }) => `${vault} ${because}`);
  };
  const [text, manifest] = [textOf(lab), textOf(lab, "v.yaml")];
  expect(await changed()).toEqual([]);
  lab.write("prod/db.json", edited(text, { a: "one" }, { a: "one" }));
  expect(await changed()).toEqual(["vault file", "ops copy"]);
  lab.write("prod/db.json", text);
  lab.write("v.yaml", manifest.replace('"names":"kebab"', '"names":"kebab","contentType":"a"'));
  expect(await changed()).toEqual(["vault manifest", "ops copy"]);
  // A file that was broken before hides no change.
  lab.write("v.yaml", manifest);
  lab.write("prod/db.json", "{");
  commitAll(lab.root);
  lab.write("prod/db.json", text);
  expect(await changed()).toEqual(["vault unknown", "ops unknown"]);
});

test("an orphan is named with the value that it came from, where the base is known, and the digest does not know it", async () => {
  const lab = taking({ a: "one", b: "two", c: "three", d: "four" });
  const config = JSON.parse(textOf(lab, "keyvault-gitops.yaml"));
  await lab.apply();
  const base = commitAll(lab.root);
  lab.write("prod/db.json", encode({ a: "one", b: "two", c: "three" }, age));
  const row = (document: PlanDocument) =>
    reporters.text(redactPlan(document), style).match(/ d +(.*)$/m)?.[1];
  const from = "it came from sops prod/db.json d";
  expect(row(await lab.plan({ base }))).toBe(`orphan: gone from git; prune is off; ${from}`);
  expect(row(await lab.plan({ changedSince: "HEAD" }))).toBe(`orphan: gone from git; prune is off; ${from}`);
  expect(row(await lab.plan())).toBe("orphan: gone from git; prune is off");
  lab.write("keyvault-gitops.yaml", JSON.stringify({ ...config, prune: "disable" }));
  const [seen, unseen] = [await lab.plan({ base }), await lab.plan()];
  expect(row(seen)).toBe(`disable: gone from git; ${from}`);
  expect(row(unseen)).toBe("disable: gone from git");
  expect(seen.digest).toBe(unseen.digest);
  const held = await lab.plan({ base, maxDestroy: 0 });
  expect(row(held)).toBe(`held back: disable: gone from git; ${from}`);
});

test("prune takes nothing away for a file whose MAC does not fit: a merge may have dropped its values", async () => {
  const lab = taking({ a: "one", b: "two", c: "three" });
  await lab.apply();
  const config = JSON.parse(textOf(lab, "keyvault-gitops.yaml"));
  lab.write("keyvault-gitops.yaml", JSON.stringify({ ...config, prune: "disable" }));
  const { c: _, ...rest } = JSON.parse(textOf(lab));
  lab.write("prod/db.json", JSON.stringify(rest));
  expect(rows(await lab.plan())).toEqual(["disable c"]);
  expect(await problemsOf(lab.apply())).toEqual([
    "v.yaml:1 the sops file prod/db.json was changed outside of sops: its MAC does not fit",
  ]);
  lab.write("prod/db.json", encode({ a: "one", b: "two" }, age));
  expect(outcomesIn(await lab.apply())).toContain("disabled c");
});
