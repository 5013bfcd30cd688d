// What a manifest may say of keys in a managed HSM.
import { expect, test } from "vitest";
import { config, line, loadTree, manifest } from "./loading.ts";

const hsm = config().replace("prod: ,", "prod: { url: https://prod.managedhsm.azure.net },");

const load = (entry: string, vault = "prod") =>
  loadTree({ "keyvault-gitops.yaml": hsm, "vaults/a.yaml": manifest(`keys: { a: { ${entry} } }`, vault) });

const policy = (text: string) => `keyType: EC-HSM, rotationPolicy: ${text}`;

test.each([
  [
    policy("{ lifetimeActions: [{ action: Rotate, timeAfterCreate: P90D }] }"),
    "needs expiresIn in a managed HSM → say when each version expires",
  ],
  [
    policy("{ expiresIn: P90D, lifetimeActions: [{ action: Notify, timeBeforeExpiry: P30D }] }"),
    "Notify is none of a managed HSM's actions → take it out",
  ],
  [
    policy("{ expiresIn: P90D, lifetimeActions: [{ action: Rotate, timeAfterCreate: P27D }] }"),
    "must be at least 28 days in a managed HSM",
  ],
  [
    `${policy("null")}, rotate: 1`,
    "may not be null beside rotate or rotation: a managed HSM rotates no key without a policy",
  ],
  [
    "keyType: EC-HSM, exportable: true, releasePolicy: { policy: { anyOf: [] } }",
    "version is missing, which a managed HSM demands → say version: 1.0.0",
  ],
  ["keyType: RSA", "a managed HSM holds HSM keys alone → say keyType: RSA-HSM"],
  ["keyType: EC, curve: P-384", "a managed HSM holds HSM keys alone → say keyType: EC-HSM"],
  [
    "keyType: EC-HSM, versions: { max: 101 }",
    "a managed HSM keeps at most 100 versions of a key → say versions: { max: 100 } or less",
  ],
])("{ %s } is refused, also where a vault stands beside it", async (entry, message) => {
  for (const vault of ["prod", "[test, prod]"])
    expect((await load(entry, vault)).problems.map(line)).toEqual([expect.stringContaining(message)]);
  expect((await load(entry, "test")).problems).toEqual([]);
});

test("a secret is refused, also where a vault stands beside it", async () => {
  for (const vault of ["prod", "[test, prod]"]) {
    const text = manifest("secrets: { a: { value: { literal: x } } }", vault);
    const { problems } = await loadTree({ "keyvault-gitops.yaml": hsm, "vaults/a.yaml": text });
    expect(problems.map(line)).toEqual([
      expect.stringContaining("a managed HSM holds no secrets → declare it for a vault, in another manifest"),
    ]);
  }
});

test.each(["https://prod.managedhsm.usgovcloudapi.net", "https://prod.managedhsm.localhost:8443"])(
  "the address alone says that it is one: %s",
  async (url) => {
    const files = { "vaults/a.yaml": manifest("keys: { a: { keyType: RSA } }") };
    const at = (address: string) => hsm.replace("https://prod.managedhsm.azure.net", address);
    expect((await loadTree({ "keyvault-gitops.yaml": at(url), ...files })).problems).toHaveLength(1);
    const ofVault = at("https://managedhsm.vault.azure.net");
    expect((await loadTree({ "keyvault-gitops.yaml": ofVault, ...files })).problems).toEqual([]);
  },
);

test("the same policy has the service's Notify in a vault, and none in a managed HSM", async () => {
  const rotate = { action: "Rotate", timeAfterCreate: "P28D" };
  const { set, problems } = await load(
    policy("{ expiresIn: P90D, lifetimeActions: [{ action: Rotate, timeAfterCreate: P28D }] }"),
    "[prod, test]",
  );
  expect(problems).toEqual([]);
  expect(set.desired.map((one) => [one.id.vault, "properties" in one && one.properties])).toEqual([
    ["prod", { rotationPolicy: { expiresIn: "P90D", lifetimeActions: [rotate] } }],
    [
      "test",
      {
        rotationPolicy: {
          expiresIn: "P90D",
          lifetimeActions: [rotate, { action: "Notify", timeBeforeExpiry: "P30D" }],
        },
      },
    ],
  ]);
});

test("a key of a managed HSM gets at most 100 versions, and of a vault 500, unless the manifest says fewer", async () => {
  for (const [text, expected] of [
    ["keyType: EC-HSM", [100, 500]],
    ["keyType: EC-HSM, versions: { max: 50 }", [50, 50]],
  ] as const)
    expect(
      (await load(text, "[prod, test]")).set.desired.map((one) => "maxVersions" in one && one.maxVersions),
    ).toEqual(expected);
});
