// Keys: made by the service or imported, what they may do, and their own policies.
import { describe, expect, test } from "vitest";
import { noPolicy } from "../../src/model/key.ts";
import { config, key, loadTree, manifest, meantKey, planted, wrong } from "./loading.ts";

describe("made by the service", () => {
  test.each([
    ["keyType: RSA", { keyType: "RSA", keySize: 2048 }],
    ["keyType: RSA-HSM, keySize: 4096", { keyType: "RSA-HSM", keySize: 4096 }],
    ["keyType: EC", { keyType: "EC", curve: "P-256" }],
    ["keyType: EC-HSM, curve: P-256K", { keyType: "EC-HSM", curve: "P-256K" }],
    ["keyType: oct-HSM", { keyType: "oct-HSM", keySize: 256 }],
    ["keyType: oct-HSM, keySize: 128", { keyType: "oct-HSM", keySize: 128 }],
  ])("{ %s }", async (text, spec) =>
    expect(await meantKey(manifest(`keys: { a: { ${text} } }`))).toMatchObject({
      kind: "key",
      id: { vault: "prod", kind: "key", name: "a" },
      owner: "acme",
      origin: { from: "service", spec, exportable: false },
      properties: {},
      allowNewVersion: false,
    }),
  );
});

describe("imported", () => {
  const source = { from: "file", path: "vaults/a.pem" };

  test.each([
    ["material: { file: a.pem }", source, { hardwareProtected: false }],
    [
      "material: { env: KV_A, revision: 2 }",
      { from: "env", name: "KV_A", revision: "2" },
      { hardwareProtected: false },
    ],
    [
      "material: { pfx: { file: a.pfx }, password: { env: KV_P } }",
      { from: "pfx", of: { from: "file", path: "vaults/a.pfx" }, password: { from: "env", name: "KV_P" } },
      { hardwareProtected: false },
    ],
    [
      "material: { pfx: { base64: { file: a.pfx } } }",
      { from: "pfx", of: { from: "base64", of: { from: "file", path: "vaults/a.pfx" } } },
      { hardwareProtected: false },
    ],
    ["material: { file: a.pem }, keyType: RSA-HSM", source, { hardwareProtected: true, family: "RSA" }],
    ["material: { file: a.pem }, keyType: EC-HSM", source, { hardwareProtected: true, family: "EC" }],
  ])("{ %s }", async (text, from, imported) =>
    expect((await meantKey(manifest(`keys: { a: { ${text} } }`))).origin).toEqual({
      from: "material",
      source: from,
      ...imported,
      exportable: false,
    }),
  );

  test("places: of the key and of its material", async () =>
    expect(await meantKey(key("enabled: true", "material: { file: a.pem }"))).toMatchObject({
      place: { line: 5, column: 3 },
      valuePlace: { line: 7, column: 15 },
    }));
});

describe("properties", () => {
  const rules = "{ version: 1.0.0, anyOf: [{ authority: a, allOf: [] }] }";
  const sorted = '{"anyOf":[{"allOf":[],"authority":"a"}],"version":"1.0.0"}';

  test.each([
    ["keyOps, sorted", "keyOps: [verify, sign]", { keyOps: ["sign", "verify"] }],
    ["enabled", "enabled: false", { enabled: false }],
    [
      "dates",
      "notBefore: 2027-01-01\n    expiresOn: 2027-01-01",
      { notBefore: 1798761600, expiresOn: 1798761600 },
    ],
    ["no expiry: whether that can be had is the planner's to say", "expiresOn: null", { expiresOn: null }],
    ["expiresIn", "expiresIn: P90D", { expiresIn: "P90D" }],
    ["rotate", "rotate: 3", { rotate: 3 }],
    [
      "releasePolicy, as data",
      `exportable: true\n    releasePolicy: { policy: ${rules} }`,
      { releasePolicy: { policy: sorted, immutable: false } },
    ],
    [
      "an immutable releasePolicy",
      "exportable: true\n    releasePolicy: { policy: {}, immutable: true }",
      { releasePolicy: { policy: "{}", immutable: true } },
    ],
  ])("%s", async (_, lines, properties) =>
    expect((await meantKey(key("keyType: EC", lines))).properties).toEqual(properties),
  );

  test("exportable is part of where the key comes from", async () =>
    expect(
      (await meantKey(key("keyType: EC", "exportable: true", "releasePolicy: { policy: {} }"))).origin,
    ).toMatchObject({ exportable: true }));

  test("allowNewVersion, adopt, protect, versions and tags", async () =>
    expect(
      await meantKey(
        key(
          "keyType: EC",
          "allowNewVersion: true",
          "adopt: overwrite",
          "protect: true",
          "versions: { max: 9 }",
          "tags: { a: x }",
        ),
      ),
    ).toMatchObject({
      allowNewVersion: true,
      overwrite: true,
      protect: true,
      maxVersions: 9,
      tags: { whole: true, set: { a: "x" } },
    }));

  test("defaults are for keys, too, but for contentType and versions.keepEnabled", async () => {
    const { properties, tags, protect } = await meantKey(
      manifest("defaults: { expiresIn: P1Y, tags: { b: y } }\nkeys: { a: { keyType: EC } }"),
      "defaults: { contentType: text/plain, protect: true, tags: { a: x }, versions: { keepEnabled: 1 } }",
    );
    expect({ properties, tags: tags.set, protect }).toEqual({
      properties: { expiresIn: "P1Y" },
      tags: { a: "x", b: "y" },
      protect: true,
    });
  });

  test("state: absent", async () => {
    const { set, problems } = await loadTree({
      "keyvault-gitops.yaml": config(),
      "vaults/a.yaml": manifest(
        "keys: { a: { state: absent, purge: true }, b: { state: absent, protect: true } }",
      ),
    });
    expect(problems).toEqual([]);
    expect(set.desired).toMatchObject([
      { state: "absent", id: { kind: "key", name: "a" }, purge: true, protect: false },
      { state: "absent", id: { kind: "key", name: "b" }, purge: false, protect: true },
    ]);
  });
});

describe("rotation policy", () => {
  const notify = { action: "Notify", timeBeforeExpiry: "P30D" };
  const meant = async (text: string, defaults = "") => {
    const above = defaults && `defaults: { ${defaults} }\n`;
    return (await meantKey(manifest(`${above}keys: { a: { keyType: EC, rotationPolicy: ${text} } }`)))
      .properties;
  };

  test.each([
    ["null", null],
    ["{}", noPolicy],
    ["{ lifetimeActions: [{ action: Notify, timeBeforeExpiry: P30D }] }", noPolicy],
    [
      "{ expiresIn: P2Y, lifetimeActions: [{ action: Rotate, timeAfterCreate: P18M }] }",
      { expiresIn: "P24M", lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P18M" }, notify] },
    ],
    [
      "{ expiresIn: P28D, lifetimeActions: [{ action: Notify, timeBeforeExpiry: P1D }, { action: Rotate, timeBeforeExpiry: P1W }] }",
      {
        expiresIn: "P28D",
        lifetimeActions: [
          { action: "Rotate", timeBeforeExpiry: "P7D" },
          { action: "Notify", timeBeforeExpiry: "P1D" },
        ],
      },
    ],
    [
      "{ lifetimeActions: [{ action: Rotate, timeAfterCreate: P7D }] }",
      { lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P7D" }, notify] },
    ],
  ])("%s", async (text, rotationPolicy) => expect(await meant(text)).toEqual({ rotationPolicy }));

  test("owns the expiry: that of the defaults is not applied", async () => {
    expect(await meant("{ expiresIn: P1Y }", "expiresIn: P90D, enabled: true")).toEqual({
      enabled: true,
      rotationPolicy: { ...noPolicy, expiresIn: "P12M" },
    });
    expect(await meant("null", "expiresIn: P90D")).toEqual({ expiresIn: "P90D", rotationPolicy: null });
  });

  const form = "must be an ISO 8601 duration in years, months, weeks or days such as P90D";
  const rotate = (more: string) => `lifetimeActions: [{ action: Rotate, ${more} }]`;
  const owns = "the rotation policy owns the expiry → say rotationPolicy.expiresIn";

  test.each([
    ["another name", `{ expiryTime: ${planted} }`, "expiryTime: unknown property"],
    ["hours", "{ expiresIn: PT900H }", `expiresIn "PT900H": ${form}`],
    ["a text", "{ expiresIn: ninety }", `expiresIn "ninety": ${form}`],
    ["more years than there will be", "{ expiresIn: P100000Y }", `expiresIn "P100000Y": ${form}`],
    ["no unit", "{ expiresIn: P }", `expiresIn "P": ${form}`],
    ["nothing", "{ expiresIn: P0D }", 'expiresIn "P0D": must be a positive duration'],
    ["27 days", "{ expiresIn: P27D }", 'expiresIn "P27D": must be at least 28 days'],
    [
      "another action",
      "{ lifetimeActions: [{ action: Delete, timeBeforeExpiry: P30D }] }",
      'lifetimeActions[0].action "Delete": must be Rotate or Notify',
    ],
    [
      "no action",
      "{ lifetimeActions: [{ timeBeforeExpiry: P30D }] }",
      "lifetimeActions[0]: action is missing",
    ],
    [
      "Rotate without a time",
      "{ lifetimeActions: [{ action: Rotate }] }",
      "lifetimeActions[0]: Rotate takes one of timeAfterCreate and timeBeforeExpiry",
    ],
    [
      "Rotate with two",
      `{ expiresIn: P1Y, ${rotate("timeAfterCreate: P30D, timeBeforeExpiry: P30D")} }`,
      "lifetimeActions[0]: Rotate takes one of timeAfterCreate and timeBeforeExpiry",
    ],
    [
      "Rotate after 6 days",
      `{ ${rotate("timeAfterCreate: P6D")} }`,
      'lifetimeActions[0].timeAfterCreate "P6D": must be at least 7 days',
    ],
    [
      "Rotate 6 days before the expiry",
      `{ expiresIn: P1Y, ${rotate("timeBeforeExpiry: P6D")} }`,
      'lifetimeActions[0].timeBeforeExpiry "P6D": must be at least 7 days',
    ],
    [
      "Rotate before an expiry that there is not",
      `{ ${rotate("timeBeforeExpiry: P30D")} }`,
      "lifetimeActions[0].timeBeforeExpiry: needs the policy's expiresIn → give it, or say timeAfterCreate",
    ],
    [
      "Rotate after the expiry",
      `{ expiresIn: P2Y, ${rotate("timeAfterCreate: P24M")} }`,
      `lifetimeActions[0].timeAfterCreate "P24M": must be at least 7 days shorter than the policy's expiresIn`,
    ],
    [
      "Notify after the creation",
      "{ lifetimeActions: [{ action: Notify, timeBeforeExpiry: P30D, timeAfterCreate: P30D }] }",
      "lifetimeActions[0].timeAfterCreate: Notify takes only timeBeforeExpiry",
    ],
    [
      "two of one action",
      "{ lifetimeActions: [{ action: Notify, timeBeforeExpiry: P30D }, { action: Notify, timeBeforeExpiry: P60D }] }",
      'lifetimeActions[1].action "Notify": only one Notify is allowed',
    ],
  ])("%s is refused", async (_, text, expected) => {
    const told = await wrong(key("keyType: EC", `rotationPolicy: ${text}`));
    expect(told.map((one) => one.replace(/^\S+ /, ""))).toEqual([`keys.a.rotationPolicy.${expected}`]);
  });

  test.each([
    ["expiresOn: 2027-01-01", `8:5 keys.a.expiresOn: ${owns}`],
    ["expiresOn: null", `8:5 keys.a.expiresOn: ${owns}`],
    ["expiresIn: P90D", `8:5 keys.a.expiresIn: ${owns}`],
  ])("%s beside it is refused", async (expiry, expected) =>
    expect(await wrong(key("keyType: EC", "rotationPolicy: {}", expiry))).toEqual([expected]),
  );
});

const replaced = "the service would replace it by a key of its own";
const types = "RSA or EC or RSA-HSM or EC-HSM or oct-HSM";

test.each([
  ["keys as a list", manifest(`keys: [${planted}]`), "4:7 keys: must be a mapping of names to keys"],
  [
    "a name",
    manifest("keys: { a_b: { keyType: EC } }"),
    "4:9 keys.a_b: a key's name has 1 to 127 letters, digits and hyphens → call it a-b",
  ],
  [
    "neither keyType nor material",
    manifest("keys:\n  a: {}\n"),
    "5:3 keys.a: keyType is missing → write keyType to have the service make the key, or material to import one",
  ],
  ["another type", key("keyType: DSA"), `6:14 keys.a.keyType "DSA": must be ${types}`],
  [
    "a type beside material",
    key("keyType: RSA", "material: { file: a.pem }"),
    '6:14 keys.a.keyType "RSA": the material says what is imported: beside it keyType may only be RSA-HSM or EC-HSM → remove keyType, or remove material to have the service make the key',
  ],
  [
    "versions to keep enabled",
    key("keyType: EC", "versions: { keepEnabled: 1 }"),
    "7:17 keys.a.versions.keepEnabled: keepEnabled is for secrets: what was made with an older version of a key needs that version",
  ],
  [
    "a size beside material",
    key("material: { file: a.pem }", "keySize: 2048"),
    "7:5 keys.a.keySize: keySize may not stand beside material, which has its own",
  ],
  [
    "a curve beside material",
    key("material: { file: a.pem }", "curve: P-256"),
    "7:5 keys.a.curve: curve may not stand beside material, which has its own",
  ],
  [
    "rotate beside material",
    key("material: { file: a.pem }", "rotate: 1"),
    `7:5 keys.a.rotate: rotate may not stand beside material: ${replaced} → change the material instead`,
  ],
  [
    "a policy that rotates beside material",
    key(
      "material: { file: a.pem }",
      "rotationPolicy: { lifetimeActions: [{ action: Rotate, timeAfterCreate: P90D }] }",
    ),
    `7:51 keys.a.rotationPolicy.lifetimeActions[0].action "Rotate": Rotate may not stand beside material: ${replaced}`,
  ],
  [
    "material of somebody else",
    key("material: external"),
    "6:15 keys.a.material: a value must name its source → write exactly one source: env, file, literal, generate, sops, sealed, secret, json, base64, template or exec",
  ],
  [
    "a size of RSA",
    key("keyType: RSA", "keySize: 1024"),
    "7:14 keys.a.keySize 1024: must be 2048 or 3072 or 4096",
  ],
  [
    "a size of oct",
    key("keyType: oct-HSM", "keySize: 2048"),
    "7:14 keys.a.keySize 2048: must be 128 or 192 or 256",
  ],
  [
    "a size of EC",
    key("keyType: EC", "keySize: 256"),
    "7:5 keys.a.keySize: an EC key has a curve, and no size",
  ],
  ["a curve of RSA", key("keyType: RSA", "curve: P-256"), "7:5 keys.a.curve: only EC keys have a curve"],
  [
    "another curve",
    key("keyType: EC", "curve: P256"),
    '7:12 keys.a.curve "P256": must be P-256 or P-384 or P-521 or P-256K',
  ],
  [
    "an operation that EC has not",
    key("keyType: EC", "keyOps: [sign, encrypt]"),
    '7:20 keys.a.keyOps[1] "encrypt": must be sign or verify or export',
  ],
  [
    "import of a software key",
    key("keyType: RSA", "keyOps: [import]"),
    '7:14 keys.a.keyOps[0] "import": must be encrypt or decrypt or sign or verify or wrapKey or unwrapKey or export',
  ],
  [
    "an operation of oct",
    key("keyType: oct-HSM", "keyOps: [import]"),
    '7:14 keys.a.keyOps[0] "import": must be encrypt or decrypt or wrapKey or unwrapKey or sign or verify or deriveKey or export',
  ],
  [
    "an operation twice",
    key("keyType: EC", "keyOps: [sign, sign]"),
    "7:13 keys.a.keyOps: must be a list of operations, each once",
  ],
  [
    "no operation",
    key("keyType: EC", "keyOps: []"),
    "7:13 keys.a.keyOps: must be a list of operations, each once",
  ],
  [
    "exportable without releasePolicy",
    key("keyType: EC", "exportable: true"),
    "5:3 keys.a: releasePolicy is missing → an exportable key must say by which rules it may be released",
  ],
  [
    "releasePolicy without exportable",
    key("keyType: EC", "releasePolicy: { policy: {} }"),
    "5:3 keys.a: exportable is missing → say exportable: true, for only an exportable key can have a releasePolicy",
  ],
  [
    "releasePolicy of what is not exportable",
    key("keyType: EC", "exportable: false", "releasePolicy: { policy: {} }"),
    "7:17 keys.a.exportable false: a key with a releasePolicy must be exportable",
  ],
  [
    "a releasePolicy as text",
    key("keyType: EC", "exportable: true", `releasePolicy: { policy: ${planted} }`),
    "8:30 keys.a.releasePolicy.policy: must be a mapping",
  ],
  ["rotate: 0", key("keyType: EC", "rotate: 0"), "7:13 keys.a.rotate: must be a whole number from 1"],
  ["contentType", key("keyType: EC", `contentType: ${planted}`), "7:5 keys.a.contentType: unknown property"],
  [
    "both kinds of expiry",
    key("keyType: EC", "expiresIn: P90D", "expiresOn: 2027-01-01"),
    "8:5 keys.a.expiresOn: expiresOn and expiresIn exclude each other",
  ],
  [
    "a type with state: absent",
    key("keyType: EC", "state: absent"),
    "6:5 keys.a.keyType: only protect and purge may stand beside state: absent",
  ],
  [
    "purge of what is wanted",
    key("keyType: EC", "purge: true"),
    "7:5 keys.a.purge: purge is valid only with state: absent",
  ],
])("%s is refused", async (_, text, expected) => expect(await wrong(text)).toEqual([expected]));

test("every problem of a key is told at once, also beside what is wrong", async () =>
  expect(
    await wrong(
      key("keyType: RSA", "keySize: 1", "expiresOn: 2027-02-30", "rotationPolicy: { expiresIn: P1D }"),
    ),
  ).toEqual([
    "7:14 keys.a.keySize 1: must be 2048 or 3072 or 4096",
    "8:5 keys.a.expiresOn: the rotation policy owns the expiry → say rotationPolicy.expiresIn",
    '9:34 keys.a.rotationPolicy.expiresIn "P1D": must be at least 28 days',
  ]));

test("the longest policy is understood", async () =>
  expect(
    (await meantKey(key("keyType: EC", "rotationPolicy: { expiresIn: P99999Y99999M99999W99999D }")))
      .properties,
  ).toMatchObject({
    rotationPolicy: { expiresIn: "P1299987M799992D" },
  }));
