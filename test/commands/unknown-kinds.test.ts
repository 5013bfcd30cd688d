// Keys of kinds that we do not know, which are in real vaults: they end no run of the others.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import type { Seed } from "../../src/emulator/seed.ts";
import type { LeftOut } from "../../src/model/document.ts";
import { type Stage, stage } from "./stage.ts";

const seed = (name: string, shown: Record<string, string>, more: Partial<Seed> = {}) =>
  ({ kind: "key", name, shown, ...more }) as Seed;
const number = "4Pj4k2Z9eM1zVjv0sXyH5pGd2mF1hZcYb3o7sQ0rT8E";

/** Each key with how the vault says what it is; `AKP` and `deriveKey` are of versions to come. */
const strange: readonly (readonly [seed: Seed, is: string])[] = [
  [seed("akp", { kty: "AKP", alg: "ML-DSA-65" }), "AKP"],
  [seed("akp-hsm", { kty: "AKP-HSM" }), "AKP-HSM"],
  [seed("ec-ed25519", { kty: "EC", crv: "Ed25519", x: number, y: number }), "EC Ed25519"],
  [seed("ec-without-curve", { kty: "EC" }), "EC"],
  [seed("oct", { kty: "oct" }, { keyOps: ["deriveKey"] }), "oct"],
  [seed("okp", { kty: "OKP", crv: "X25519", x: number }), "OKP X25519"],
  [seed("okp-hsm", { kty: "OKP-HSM", crv: "Ed25519", x: number }, { keyOps: ["sign"] }), "OKP-HSM Ed25519"],
  [seed("rsa-without-number", { kty: "RSA" }), "RSA"],
];
const declarable: readonly Seed[] = [
  seed("oct-hsm", { kty: "oct-HSM" }, { keyOps: ["deriveKey", "sign", "verify", "wrapKey"] }),
  { kind: "key", name: "exporting", keyType: "RSA", keyOps: ["sign", "export"] },
  { kind: "key", name: "importing", keyType: "RSA-HSM", keyOps: ["import"] },
  { kind: "key", name: "securing", keyType: "RSA-HSM", keyOps: ["secureWrapKey", "secureUnwrapKey"] },
  {
    kind: "key",
    name: "old-name",
    curve: "P-256K",
    shown: { kty: "EC", crv: "SECP256K1", x: number, y: number },
  },
];
const operation = seed(
  "operation",
  { kty: "EC", crv: "P-256", x: number, y: number },
  { keyOps: ["ponder"] },
);
const plain: readonly Seed[] = [
  { name: "a", value: "x" },
  { kind: "key", name: "plain" },
];

const config =
  "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [vaults/*.yaml]\nvaults: { prod: null }\n";
const holding = (seeds: readonly Seed[], files: Record<string, string> = {}): Stage => {
  const set = stage({ "keyvault-gitops.yaml": config, ...files });
  set.vaults.configure("prod", { premium: true });
  for (const one of seeds) set.vaults.seed("prod", one);
  return set;
};

const exits = async (set: Stage) => {
  const lines = ["import --vault prod", "plan", "apply --yes", "plan --exit-code", "drift"];
  const found = [];
  for (const line of lines) found.push([line, (await set.on(line)).exit]);
  return found;
};

test("a vault with one key of every such kind: import, plan, apply and drift exit as without them", async () => {
  const all = [...plain, ...strange.map(([one]) => one), ...declarable, operation];
  const [without, beside] = [await exits(holding(plain)), await exits(holding(all))];
  expect(beside).toEqual(without);
  expect(without.map(([, exit]) => exit)).toEqual([0, 0, 0, 0, 0]);
});

test("import leaves them out by name and says why, and what a manifest can say it takes", async () => {
  const set = holding([...strange.map(([one]) => one), ...declarable, operation]);
  const { out } = await set.on("import --vault prod --format json");
  const { summary, left } = JSON.parse(out);
  expect(summary).toMatchObject({ keys: declarable.length });
  const told = (left as readonly LeftOut[]).map(({ id, message }) => [id.name, message]);
  const unknown = strange.map(([{ name }, is]) => [
    name,
    `the vault says that it is ${is}, which this version does not know`,
  ]);
  expect(told).toEqual(
    [...unknown, ["operation", 'keyOps[0] "ponder": must be sign or verify or export']].sort(),
  );
});

const keys = (text: string) => ({
  "vaults/prod.yaml": `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nkeys: ${text}\n`,
});
const ours = { "kvg-owner": "us" };

describe("a plan that declares one", () => {
  test.each(strange)("%o says what is there, and apply leaves it", async (one, is) => {
    const set = holding([one], keys(`{ ${one.name}: { keyType: RSA } }`));
    const { exit, out } = await set.on("plan");
    expect([exit, out]).toEqual([
      3,
      expect.stringContaining(`it is ${is}, and RSA 2048 would be another key`),
    ]);
    expect(await set.on("apply --yes")).toMatchObject({ exit: 3 });
    expect(set.writes()).toEqual([]);
  });

  test("the preview's name of P-256K is P-256K", async () => {
    const set = holding(
      declarable,
      keys("{ old-name: { keyType: EC, curve: P-256K, tags: { app: shop } } }"),
    );
    expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
    expect(await set.on("plan --exit-code")).toMatchObject({ exit: 0 });
  });
});

describe("one of ours", () => {
  test.each(strange)("%o is tagged, disabled, dated and deleted", async ({ name, ...more }, is) => {
    const one = { name, ...more, tags: ours } as Seed;
    const entry =
      "keyType: RSA, tags: { app: shop }, enabled: false, expiresOn: 2090-01-01, keyOps: [sign], rotate: 1";
    const set = holding([one], keys(`{ ${name}: { ${entry} } }`));
    const planned = await set.on("plan");
    expect(planned).toMatchObject({ exit: 0 });
    expect(planned.out).toContain(`the vault says that it is ${is}`);
    expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
    expect(set.writes()).toEqual([expect.stringContaining(`PATCH /keys/${name}/`)]);
    expect(await set.on("plan --exit-code")).toMatchObject({ exit: 0 });
    expect(await set.on("drift")).toMatchObject({ exit: 0 });

    const gone = stage({ "keyvault-gitops.yaml": config, ...keys(`{ ${name}: { state: absent } }`) });
    gone.vaults.seed("prod", one);
    expect(await gone.on("apply --yes")).toMatchObject({ exit: 0 });
    expect(gone.writes()).toEqual([`DELETE /keys/${name}`]);
  });

  test("a new version of it takes allowNewVersion", async () => {
    const set = holding(
      [seed("a", { kty: "AKP" }, { tags: ours })],
      keys("{ a: { keyType: EC, allowNewVersion: true } }"),
    );
    expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
    expect(set.writes()).toEqual(["POST /keys/a/create"]);
    expect(await set.on("plan --exit-code")).toMatchObject({ exit: 0 });
  });
});

/** Answers whose JSON is changed on the way. */
const changed =
  (change: (body: string) => string) =>
  (through: HttpClient): HttpClient => ({
    sendRequest: async (request) => {
      const response = await through.sendRequest(request);
      return { ...response, bodyAsText: change(response.bodyAsText ?? "") };
    },
  });
const policyOf = (actions: string) => (body: string) =>
  body.replace(/"lifetimeActions":\[.*\](,"attributes")/, `"lifetimeActions":[${actions}]$1`);
const rotate = '{"trigger":{"timeBeforeExpiry":"P30D"},"action":{"type":"Rotate"}}';

describe("every other enumeration that is read", () => {
  test.each([
    [
      "an action",
      policyOf('{"trigger":{"timeAfterCreate":"P1Y"},"action":{"type":"Archive"}}'),
      "Archive P1Y",
    ],
    ["a trigger", policyOf('{"trigger":{"afterUses":"7"},"action":{"type":"Rotate"}}'), "Rotate"],
    [
      "a duration",
      policyOf(`${rotate},{"trigger":{"timeBeforeExpiry":"P1Q"},"action":{"type":"Notify"}}`),
      "Notify P1Q",
    ],
  ])("%s of a rotation policy", async (_, change, said) => {
    const transport = changed(change);
    const set = holding([...plain], keys("{ plain: { keyType: EC, rotationPolicy: null } }"));
    const { exit, out } = await set.on("plan", { transport });
    expect([exit, out]).toEqual([0, expect.stringContaining(said)]);
    const imported = await set.on("import --vault prod --format json --force", { transport });
    expect(JSON.parse(imported.out).left).toMatchObject([
      { id: { name: "plain" }, message: `its rotation policy has ${said}, which this version does not know` },
    ]);
    expect(await set.on("plan", { transport })).toMatchObject({ exit: 0 });
  });

  test.each([
    ["a recovery level", (body: string) => body.replaceAll("Recoverable+Purgeable", "Eternal+Vaulted")],
    ["a tag that is no text", (body: string) => body.replaceAll('"tags":{"app":"1"}', '"tags":{"app":1}')],
    ["a member", (body: string) => body.replaceAll('"enabled":true', '"enabled":true,"mood":{"good":[1]}')],
    ["a platform", (body: string) => body.replaceAll('"hsmPlatform":"0"', '"hsmPlatform":"Quantum"')],
  ])("%s", async (_, change) => {
    const transport = changed(change);
    const held = plain.map((one) => ({ ...one, tags: { app: "1" } }));
    const set = holding(held);
    expect(await set.on("import --vault prod", { transport })).toMatchObject({ exit: 0 });
    expect(await set.on("apply --yes", { transport })).toMatchObject({ exit: 0 });
    expect(await set.on("plan --exit-code", { transport })).toMatchObject({ exit: 0 });
  });

  test("an operation is drift, which no manifest can take over", async () => {
    const set = holding(
      [],
      keys("{ a: { keyType: EC, keyOps: [sign] }, b: { keyType: EC, keyOps: [sign] } }"),
    );
    await set.on("apply --yes");
    const pondering = (body: string) =>
      body.includes("/keys/a/") ? body.replace('"key_ops":["sign"]', '"key_ops":["sign","ponder"]') : body;
    const transport = changed((body) =>
      body.includes("/keys/b/")
        ? body.replace('"key_ops":["sign"]', '"key_ops":["sign","verify"]')
        : pondering(body),
    );
    expect((await set.on("drift", { transport })).out).toContain("ponder");
    const { exit, out, err } = await set.on("drift --accept", { transport });
    expect([exit, out, err]).toEqual([2, expect.stringContaining("key a"), expect.any(String)]);
  });

  test("a release policy that is no JSON", async () => {
    const data = Buffer.from("deny all").toString("base64url");
    const transport = changed((body) =>
      body.replace(
        /("key":\{"kid".*\})\}$/,
        `$1,"release_policy":{"contentType":"text/plain","data":"${data}"}}`,
      ),
    );
    const set = holding([...plain]);
    const { exit, out } = await set.on("import --vault prod --format json", { transport });
    expect(exit).toBe(0);
    expect(JSON.parse(out).left).toMatchObject([
      { message: "its release policy is no JSON, which this version does not know" },
    ]);
  });
});
