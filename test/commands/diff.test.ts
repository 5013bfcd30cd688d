// `diff VAULT VAULT`: what differs between two vaults, and never a value.
import { readFileSync } from "node:fs";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { DiffDocument } from "../../src/model/document.ts";
import { type Stage, stage } from "./stage.ts";

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
const ajv = new Ajv({ strict: true, strictTypes: false });
ajv.addSchema(schemaOf("plan"), "plan.v1.schema.json");
const fits = ajv.compile(schemaOf("difference"));

const head = "apiVersion: keyvault-gitops/v1\n";
const canary = "hunter2-in-git";

function start(): Stage {
  const set = stage(
    {
      "keyvault-gitops.yaml": `${head}kind: Config
owner: shop
manifests: [v.yaml, prod.yaml]
vaults:
  dev: { sources: { env: [DEV_*] } }
  prod: { sources: { env: [PROD_*], copyFrom: [dev] } }
`,
      "v.yaml": `${head}kind: Vault
vault: [dev, prod]
secrets:
  api-url: { value: { literal: https://dev.example }, contentType: text/plain, tags: { app: shop } }
  db-password: { value: { env: DEV_DB }, expiresIn: P90D }
  session: { value: { generate: {} } }
keys:
  signing: { keyType: EC, keyOps: [sign, verify] }
overrides:
  prod:
    secrets:
      api-url: { value: { literal: ${canary} }, enabled: true, tags: { tier: gold } }
      db-password: { value: { env: PROD_DB }, notBefore: 2020-01-01 }
`,
      "prod.yaml": `${head}kind: Vault
vault: prod
secrets:
  only-prod: { value: { literal: one } }
`,
    },
    { git: false },
  );
  set.env.set("DEV_DB", "dev-value").set("PROD_DB", "prod-value");
  return set;
}

async function difference({ on }: Stage, line = "diff dev prod"): Promise<DiffDocument> {
  const { out, err } = await on(`${line} --format json`);
  const document = JSON.parse(out);
  expect(fits(document) ? [] : fits.errors, err).toEqual([]);
  return document;
}

const credential = {
  getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }),
};

function client({ vaults }: Stage, vault: string): SecretClient {
  return new SecretClient(`https://${vault}.vault.azure.net`, credential, { httpClient: vaults.httpClient });
}

test("names, properties and what git says, on 80 columns; the exit code says that they differ", async () => {
  const set = start();
  expect((await set.on("apply --yes")).exit).toBe(0);
  await client(set, "dev").setSecret("by-hand", "a value", { contentType: "x" });
  const { exit, out, err } = await set.on("diff dev prod --no-color", {
    terminal: { out: true, err: false, width: 80, unicode: true },
  });
  expect([exit, err.includes("error")]).toEqual([2, false]);
  expect(out).toBe(`\
dev  https://dev.vault.azure.net
  ~ api-url      differs in prod
       git here: declared at v.yaml:5:3, from literal
       git in prod: declared at v.yaml:13:18, from literal
       tag tier: (none) here, gold in prod
  · by-hand      only here; bears no owner
       declared by no manifest
  ~ db-password  differs in prod
       git here: declared at v.yaml:6:3, from env DEV_DB
       git in prod: declared at v.yaml:14:22, from env PROD_DB
       notBefore: (none) here, 2020-01-01T00:00:00Z in prod
  = 2 objects are the same in prod

prod  https://prod.vault.azure.net
  · only-prod  only here; ours
       declared at prod.yaml:5:3, from literal

1 only in dev, 1 only in prod, 2 different, 2 the same.
Values were not read, so they are not compared.
`);
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("of a part of the manifests nothing is said to be in none", async () => {
  const set = start();
  await set.on("apply --yes");
  const { out } = await set.on("diff dev prod v.yaml");
  expect(out).toContain("only-prod  only here; ours\n       declared by none of the manifests of this run\n");
});

test("the document fits its schema, and no format shows a value", async () => {
  const set = start();
  await set.on("apply --yes");
  const { summary, objects, requests } = await difference(set);
  expect(summary).toEqual({ onlyFirst: 0, onlySecond: 1, different: 2, same: 2 });
  expect(objects.map(({ first, differences }) => [first.id.name, differences])).toEqual([
    ["api-url", [{ property: "source" }, { property: "tag", name: "tier", first: null, second: "gold" }]],
    ["db-password", [{ property: "source" }, { property: "notBefore", first: null, second: 1577836800 }]],
    ["only-prod", []],
  ]);
  expect(requests).toMatchObject({ write: 0 });
  for (const format of ["text", "json", "markdown", "html"]) {
    const { exit, out, err } = await set.on(`diff dev prod --format ${format}`);
    expect(exit).toBe(2);
    for (const value of [canary, "dev-value", "prod-value"]) expect(out + err).not.toContain(value);
  }
});

test("two vaults that have the same, each from its own manifest and with values of its own", async () => {
  const manifest = (vault: string) => `${head}kind: Vault
vault: ${vault}
secrets: { a: { value: external }, b: { value: { literal: same }, contentType: x } }
`;
  const config = `${head}kind: Config\nowner: us\nmanifests: ["*.yaml"]\nvaults: { dev: , prod: }\n`;
  const set = stage(
    { "keyvault-gitops.yaml": config, "dev.yaml": manifest("dev"), "prod.yaml": manifest("prod") },
    { git: false },
  );
  for (const vault of ["dev", "prod"]) await client(set, vault).setSecret("a", vault);
  await set.on("apply --yes");
  const { exit, out } = await set.on("diff DEV prod");
  expect([exit, out.split("\n").at(-3)]).toEqual([
    0,
    "0 only in dev, 0 only in prod, 0 different, 2 the same.",
  ]);
});

test("keys by type, operations and policy, and what no manifest declares", async () => {
  const set = start();
  await set.on("apply --yes");
  const { vaults } = set;
  const keys = new KeyClient("https://prod.vault.azure.net", credential, { httpClient: vaults.httpClient });
  await keys.updateKeyProperties("signing", { keyOps: ["verify"], enabled: false });
  await client(set, "dev").setSecret("only-prod", "x");
  const { objects } = await difference(set);
  expect(
    Object.fromEntries(objects.map(({ first, differences }) => [first.id.name, differences])),
  ).toMatchObject({
    signing: [
      { property: "keyOps", first: ["sign", "verify"], second: ["verify"] },
      { property: "enabled", first: true, second: false },
    ],
    "only-prod": [{ property: "declared", first: false, second: true }],
  });
});

test.each([
  [(set: Stage) => set.vaults.configure("prod", { roles: {} }), "reader"],
  [(set: Stage) => set.vaults.configure("dev", { roles: {} }), "reader"],
])("a vault that cannot be read is an error, and no absence", async (forbid) => {
  const set = start();
  await set.on("apply --yes");
  forbid(set);
  const { exit, out, err } = await set.on("diff dev prod");
  expect([exit, out]).toEqual([1, ""]);
  expect(err).toContain("lacks the data action");
});

test.each([
  ["diff dev", "diff takes two vaults"],
  ["diff dev DEV", "diff takes two vaults"],
  ["diff dev prd", '"prd": the set has no vault of this name'],
  ["diff dev prod*", '"prod*": the set has no vault of this name'],
])("%s is refused before anything is read", async (line, message) => {
  const set = start();
  const { exit, err } = await set.on(line);
  expect([exit, err.includes(message)]).toEqual([1, true]);
  expect(set.vaults.log).toEqual([]);
});
