// `explain NAME`: what git says, what the vault has, whose each property is, and the calls that apply would make.
import { readFileSync, writeFileSync } from "node:fs";
import { SecretClient } from "@azure/keyvault-secrets";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { ExplainedObject } from "../../src/model/document/explained-object.ts";
import type { ExplainDocument } from "../../src/model/document.ts";
import { type Stage, stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const config = (more: object = {}) => ({
  ...{ ...head, kind: "Config", owner: "us", manifests: ["v.yaml"] },
  vaults: { prod: { owners: ["us"] }, other: { owners: ["us", "them"] } },
  ...more,
});
const manifest = (more: object) => JSON.stringify({ ...head, kind: "Vault", vault: "prod", ...more });

/** A stage whose manifest declares this, and what rewrites it. */
function declared(more: object, settings: object = {}) {
  const set = stage(
    { "keyvault-gitops.yaml": JSON.stringify(config(settings)), "v.yaml": manifest(more) },
    { git: false },
  );
  return { ...set, declare: (other: object) => writeFileSync(`${set.root}/v.yaml`, manifest(other)) };
}

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
const ajv = new Ajv({ strict: true, strictTypes: false });
ajv.addSchema(schemaOf("plan"), "plan.v1.schema.json");
const fits = ajv.compile(schemaOf("explanation"));

/** The document of a call, which fits its schema. */
async function explained({ on }: Pick<Stage, "on">, line: string, differs = {}): Promise<ExplainDocument> {
  const { exit, out, err } = await on(`explain ${line} --format json`, differs);
  expect(exit, err).toBe(0);
  const document = JSON.parse(out);
  expect(fits(document) ? [] : fits.errors).toEqual([]);
  return document;
}

/** The one object of a name. */
async function only(set: Pick<Stage, "on">, line: string, differs = {}): Promise<ExplainedObject> {
  const { objects } = await explained(set, line, differs);
  expect(objects).toHaveLength(1);
  const [object] = objects;
  if (!object) throw new Error("no object");
  return object;
}

/** Somebody else, ten minutes later. */
function somebody({ vaults, clock }: Stage, vault = "prod"): SecretClient {
  clock.forward(600_000);
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  return new SecretClient(`https://${vault}.vault.azure.net`, credential, { httpClient: vaults.httpClient });
}

const ownersIn = ({ properties }: ExplainedObject) =>
  Object.fromEntries(
    properties.map((one) => [one.property === "tag" ? `tag ${one.name}` : one.property, one.owner]),
  );

test("a secret before and after apply, and when git moves", async () => {
  const set = declared({
    defaults: { tags: { team: "payments" } },
    secrets: { db: { value: { literal: "hello" }, contentType: "text/plain", tags: { app: "shop" } } },
  });
  const first = await set.on("explain db");
  expect(first).toMatchObject({ exit: 0 });
  expect(first.out).toBe(`\
prod/secret/db  https://prod.vault.azure.net
  · git          declared at v.yaml:1:117, for us
  · vault        it is not there, and not soft-deleted
  = value        from literal
  = contentType  manifest: git says text/plain; not applied yet
  = tag app      manifest: git says shop; not applied yet
  = tag team     defaults: git says payments; not applied yet
  + plan         create from literal; contentType text/plain, tag team payments, tag app shop
  · call 1       PUT /secrets/db: Key Vault Secrets Officer (Microsoft.KeyVault/vaults/secrets/setSecret/action)

Findings
  note     never expires (1)

db: 1 object; apply would carry out 1 effect by at most 1 call.
Least roles for these calls: Key Vault Secrets Officer.
`);
  await set.on("apply --yes");
  set.declare({
    defaults: { tags: { team: "payments" } },
    secrets: { db: { value: { literal: "hello" }, contentType: "text/plain", tags: { app: "till" } } },
  });
  const { out } = await set.on("explain db");
  expect(out.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, "TIME")).toContain(`\
  · vault        it is there, ours; its newest version is of TIME; it moved last on TIME; our tags were last written to the version of TIME; they count 1 version
  = value        from literal; same: our tag fits the newest version, and git names what that was written from; the live one is of TIME
  = contentType  manifest: text/plain, as git says; so since TIME at least; applied
  · enabled      nobody, it stays: the vault has true; so since TIME at least
  ~ tag app      manifest: git says till; the vault has shop; git moved it; so since TIME at least; applied
  = tag team     defaults: payments, as git says; so since TIME at least; applied
  ~ plan         update
       tag app  shop -> till  (pending)
`);
});

const literal = { value: { literal: "hello" } };
const env = { value: { env: "KV_A" } };

describe("who owns a property", () => {
  test("the manifest, its defaults, the config's defaults, and nobody", async () => {
    const set = declared(
      {
        defaults: { contentType: "text/plain", tags: { team: "a", app: "b" } },
        secrets: { a: { ...literal, enabled: true, tags: { app: "c" } } },
      },
      { defaults: { expiresIn: "P90D" } },
    );
    await set.on("apply --yes");
    expect(ownersIn(await only(set, "a"))).toEqual({
      contentType: "defaults",
      enabled: "manifest",
      expiresIn: "defaults",
      "tag app": "manifest",
      "tag team": "defaults",
    });
    set.declare({ secrets: { a: literal } });
    writeFileSync(`${set.root}/keyvault-gitops.yaml`, JSON.stringify(config()));
    expect(ownersIn(await only(set, "a"))).toEqual({
      contentType: "nobody",
      enabled: "nobody",
      expiresOn: "nobody",
      "tag app": "nobody",
      "tag team": "nobody",
    });
  });

  test("the service, which gives a key with a rotation policy its expiry", async () => {
    const set = declared({ keys: { k: { keyType: "RSA", rotationPolicy: { expiresIn: "P2Y" } } } });
    await set.on("apply --yes");
    expect(ownersIn(await only(set, "k"))).toEqual({
      keyType: "manifest",
      exportable: "manifest",
      keyOps: "nobody",
      enabled: "nobody",
      expiresOn: "service",
      rotationPolicy: "manifest",
    });
  });

  test("a whole set of tags says of every other tag that it must be absent", async () => {
    const set = declared({ secrets: { a: { ...literal, tags: { app: "c" } } } });
    await set.on("apply --yes");
    const client = somebody(set);
    const { properties } = await client.getSecret("a");
    const tags = { ...properties.tags, constructor: "x" };
    await client.updateSecretProperties("a", properties.version ?? "", { tags });
    const { properties: found } = await only(set, "a");
    expect(found.filter(({ property }) => property === "tag")).toMatchObject([
      { name: "app", git: "c", live: "c", applied: true },
      { name: "constructor", git: null, live: "x", cause: "drift", owner: "manifest" },
    ]);
  });
});

describe("what is known of an object", () => {
  test("a value that somebody set since: when we wrote last, and that it was not this version", async () => {
    const set = declared({ secrets: { a: env } });
    set.env.set("KV_A", "hunter2");
    await set.on("apply --yes");
    const before = await only(set, "a");
    expect(before).toMatchObject({
      evidence: { value: "unknown" },
      live: { written: { newest: true, versions: 1 } },
    });
    await somebody(set).setSecret("a", "hunter3");
    const { live, evidence, changes } = await only(set, "a");
    const written = typeof before.live === "object" ? before.live.created : 0;
    expect(live).toMatchObject({ ownership: "ours", written: { created: written, newest: false } });
    expect(evidence).toMatchObject({ value: "outside" });
    expect(changes).toMatchObject([{ verb: "settle", evidence: "outside" }]);
    expect((await set.on("explain a")).out).toContain("which is not the newest one");
  });

  test("an object that another owner has: the rule that refuses it, and no call", async () => {
    const set = declared({ secrets: { a: literal } });
    await somebody(set).setSecret("a", "x", { tags: { "kvg-owner": "them" } });
    const object = await only(set, "a");
    expect(object).toMatchObject({
      live: { ownership: "foreign", owner: "them" },
      changes: [{ verb: "refused", rule: "foreign owner" }],
      calls: [],
      roles: [],
    });
    expect(object.evidence).toBeUndefined();
    expect((await set.on("explain a")).out).toMatch(
      /! plan .*refused \(foreign owner\): it is owned by "them"\n.*what lifts it/,
    );
  });

  test("one that is soft-deleted, and one that shall be absent", async () => {
    const set = declared({ secrets: { a: literal, b: literal } });
    await set.on("apply --yes");
    await (await somebody(set).beginDeleteSecret("a")).pollUntilDone();
    set.declare({ secrets: { a: literal, b: { state: "absent" } } });
    expect(await only(set, "a")).toMatchObject({ live: { state: "deleted", purgesOn: expect.any(Number) } });
    expect(await only(set, "b")).toMatchObject({
      git: { state: "absent" },
      changes: [{ verb: "delete" }],
      properties: [],
    });
  });

  test.each([
    ["nobody's", {}, "unowned"],
    ["another owner's", { "kvg-owner": "them" }, "foreign"],
    ["ours, gone from git", { "kvg-owner": "us" }, "ours"],
  ])("one that no manifest declares, and is %s", async (_, tags, ownership) => {
    const set = declared({ secrets: { a: literal } });
    await somebody(set).setSecret("By-Hand", "x", { tags, contentType: "text/plain" });
    const { live, git, properties, changes } = await only(set, "by-hand");
    expect({ git, ownership: typeof live === "object" && live.ownership }).toEqual({
      git: undefined,
      ownership,
    });
    expect(properties).toMatchObject([
      { property: "contentType", owner: "nobody", live: "text/plain" },
      { property: "enabled", owner: "nobody", live: true },
    ]);
    expect(changes).toMatchObject([{ verb: "left" }]);
    expect((await set.on("explain by-hand")).out).toContain("no manifest declares it");
  });

  test("the same name in two vaults, and as a key: narrowed by vault and by kind", async () => {
    const both = { vault: ["prod", "other"], secrets: { a: literal }, keys: { A: { keyType: "EC" } } };
    const set = declared(both);
    const found = async (line: string) =>
      (await explained(set, line)).objects.map(({ id: { vault, kind } }) => `${vault}/${kind}`);
    expect(await found("a")).toEqual(["other/key", "other/secret", "prod/key", "prod/secret"]);
    expect(await found("prod/a")).toEqual(["prod/key", "prod/secret"]);
    expect(await found("PROD/secret/A")).toEqual(["prod/secret"]);
    expect(await found("a --vault oth*")).toEqual(["other/key", "other/secret"]);
  });
});

test("the role Key Vault Reader is enough: nothing is written, and no value is read", async () => {
  const set = declared({ secrets: { a: env }, keys: { k: { keyType: "EC" } } });
  set.env.set("KV_A", "hunter2");
  await set.on("apply --yes");
  const start = set.vaults.log.length;
  const writes = set.writes().length;
  set.vaults.configure("prod", { roles: { looker: "reader" } });
  for (const format of ["text", "json", "markdown", "html"])
    for (const name of ["a", "k"])
      expect(await set.on(`explain ${name} --format ${format}`, { principal: "looker" })).toMatchObject({
        exit: 0,
      });
  expect(set.writes()).toHaveLength(writes);
  const asked = set.vaults.log.slice(start).map(({ method, path }) => `${method} ${path}`);
  expect(asked.length).toBeGreaterThan(0);
  expect(
    asked.filter((one) => !/^GET \/(deleted)?(secrets|keys)(\?|$)|^GET \/keys\/k(\/|$)/.test(one)),
  ).toEqual([]);
});

test("whether a name is soft-deleted cannot be told without the right to list deleted objects", async () => {
  const set = declared({ secrets: { a: literal } });
  const forbidden = JSON.stringify({ error: { code: "Forbidden", innererror: { code: "ForbiddenByRbac" } } });
  const isDeletedList = (url: string) => new URL(url).pathname === "/deletedsecrets";
  const transport: Parameters<typeof set.on>[1] = {
    transport: (through) => ({
      sendRequest: async (request) => {
        const answer = await through.sendRequest(request);
        return isDeletedList(request.url) ? { ...answer, status: 403, bodyAsText: forbidden } : answer;
      },
    }),
  };
  expect(await only(set, "a", transport)).toMatchObject({ live: "unlisted", changes: [{ orRecover: true }] });
  expect((await set.on("explain a", transport)).out).toContain("whether it is soft-deleted cannot be told");
});

test("a vault that cannot be read: what is known of the others, and exit 1", async () => {
  const set = declared({ vault: ["prod", "other"], secrets: { a: literal } });
  set.vaults.configure("other", { firewall: true });
  const { exit, out } = await set.on("explain a");
  expect(exit).toBe(1);
  expect(out).toContain("prod/secret/a");
  expect(out).toMatch(/other .*\n.*could not be read/);
});

test("a change that a threshold holds back: the count, the limit, and what lifts it", async () => {
  const many = Array.from({ length: 12 }, (_, i) => [`s${i}`, literal]);
  const set = declared({ secrets: Object.fromEntries(many) }, { vaults: { prod: { prune: "disable" } } });
  await set.on("apply --yes");
  set.declare({ secrets: Object.fromEntries(many.slice(0, 2)) });
  expect(await only(set, "s7")).toMatchObject({
    changes: [{ verb: "refused", rule: "threshold" }],
    calls: [],
  });
  const { out } = await set.on("explain s7");
  expect(out).toContain("Held back: 10 disables among 10 changes;");
  expect(out).toContain("held back: disable: gone from git");
});

test("a value that a rotation makes is nobody else's", async () => {
  const rotation = { every: "P30D", target: "token" };
  const set = declared(
    { secrets: { a: { rotation }, b: { value: "external" }, c: { value: { env: "KV_C", create: "once" } } } },
    { targets: { token: { generate: { length: 48 } } }, vaults: { prod: { targets: ["token"] } } },
  );
  expect(await set.on("rotate")).toMatchObject({ exit: 0 });
  expect((await set.on("explain a")).out).toContain("= value    made by its rotation; ");
  expect((await set.on("explain b")).out).toContain("= value  external: somebody else owns it");
  expect((await set.on("explain c")).out).toContain("created from env KV_C, and then somebody else's");
});

test("a certificate's object is refused", async () => {
  const set = declared({ secrets: { a: literal } });
  set.vaults.seed("prod", { name: "a", value: "theirs", managed: true });
  expect(await only(set, "a")).toMatchObject({
    live: { ownership: "certificate" },
    changes: [{ verb: "refused", rule: "managed" }],
  });
});

test.each([
  ["", "explain needs a name"],
  ["a*", "explain takes NAME, VAULT/NAME, VAULT/secret/NAME or VAULT/key/NAME."],
  ["prod/certificate/a", "explain takes NAME"],
  ["a/b/c/d", "explain takes NAME"],
  ["/a", "explain takes NAME"],
  ["prod/a --vault prod", "The vault is named twice."],
  ["a --select a", "There is no option --select."],
  ["prd/a", 'vault "prd": the set has no vault of such a name'],
  [
    "db-pasword",
    "There is no db-pasword: no manifest declares it, and no vault that was read has it.\n  hint: Did you mean db-password?",
  ],
  ["zzz", "See all that is known with: keyvault-gitops plan --all --unmanaged"],
])("explain %s", async (line, message) => {
  const set = declared({ secrets: { "db-password": literal } });
  const { exit, out, err } = await set.on(`explain${line && ` ${line}`}`);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toContain(message);
});
