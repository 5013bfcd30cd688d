// Live objects as manifests: whatever a vault reports, what is written is read back as just that.

import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceOfKey, evidenceOfSecret } from "../../src/evidence/evidence.ts";
import { loadManifests } from "../../src/manifest/load.ts";
import { resolveConfig } from "../../src/manifest/meaning/config.ts";
import { parseYaml } from "../../src/manifest/read/parse.ts";
import { formatConfig } from "../../src/manifest/write/text.ts";
import { type ManifestFiles, type WriteOptions, writeManifests } from "../../src/manifest/write/write.ts";
import { canonicalJson } from "../../src/model/digest.ts";
import type { EvidenceOf } from "../../src/model/evidence.ts";
import { type KeyDetail, noPolicy, normalizePolicy } from "../../src/model/key.ts";
import type { Inventory, LiveKey, LiveObject } from "../../src/model/live.ts";
import { foldName } from "../../src/model/object.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { leavesOfFiles } from "../../src/sources/sops.ts";
import { character } from "../character.ts";
import { runsOf } from "../dials.ts";
import { unowned } from "../plan/build.ts";
import { unownedKey } from "../plan/build-key.ts";
import { memoryFiles } from "../simulation/memory-files.ts";

const configFile = formatConfig({ owner: "us", manifests: ["vaults/**/*.yaml"], vaults: { prod: null } }, {});

function options(differs: Partial<WriteOptions> = {}): WriteOptions {
  const { document } = parseYaml("keyvault-gitops.yaml", new TextEncoder().encode(configFile));
  const { config } = document ? resolveConfig(document, (path) => path) : {};
  const [vault] = config?.vaults ?? [];
  if (!config || !vault) throw new Error("the config was not understood");
  const rest = { owner: "us", split: false, dates: false, configFolder: "", declaredAt: () => undefined };
  return { vault, config, ...rest, ...differs };
}

const byName = <T extends LiveObject>(all: readonly T[]) =>
  Object.fromEntries(all.map((one) => [foldName(one.name), one]));
const holding = (secrets: readonly LiveObject[], keys: readonly LiveKey[] = []): Inventory => ({
  secret: { live: byName(secrets), deleted: {} },
  key: { live: byName(keys), deleted: {} },
});

/** What is planned where nothing stands in git but what was written. */
async function planned(held: Inventory, { files }: ManifestFiles) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const written = memoryFiles(texts.set("keyvault-gitops.yaml", configFile));
  const { set, problems } = await loadManifests(
    { paths: [], emulator: false },
    written,
    leavesOfFiles(written),
  );
  expect(problems).toEqual([]);
  const { secret, key } = held;
  const snapshot = {
    vault: "prod",
    takenAt: 1_800_000_000,
    secret: { ...secret, earlier: Object.create(null), versions: Object.create(null) },
    key: { ...key, earlier: Object.create(null) },
  };
  const known = { createdOf: () => undefined, isTracked: () => false };
  const evidenceOf: EvidenceOf = {
    secret: (...about) => evidenceOfSecret(...about, known),
    key: (...about) => evidenceOfKey(...about, known),
    forged: () => false,
  };
  return makePlan({
    set,
    snapshots: [snapshot],
    embedded: false,
    evidenceOf,
    allowEmpty: false,
    allowPurge: false,
  });
}

/** Texts that notations trip over; half of a character, and what is empty or too long, no manifest can hold. */
const text = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      "yes",
      "1e3",
      " x",
      "x ",
      "~",
      "null",
      "- a",
      "a: b",
      "a #b",
      "*a",
      "&a",
      "!a",
      "%a",
      "---",
    ),
    weight: 9,
  },
  {
    arbitrary: fc.constantFrom(
      "\t",
      "a\nb\n",
      "\r\n",
      "\u0085",
      "\u2028",
      "\u202e",
      "\ufeff",
      "\0",
      "👩‍👩‍👧",
      "'\"\\",
      "...",
    ),
    weight: 9,
  },
  {
    arbitrary: fc.constantFrom(
      "__proto__",
      "constructor",
      "kvg-state",
      "file-encoding",
      "2027-01-01",
      "0x1F",
    ),
    weight: 9,
  },
  { arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), weight: 9 },
  { arbitrary: fc.string({ unit: character, minLength: 1, maxLength: 256 }), weight: 9 },
  { arbitrary: fc.constantFrom("", "<<", "\ud800", "x".repeat(257)), weight: 1 },
);
const name = fc.stringMatching(/^[0-9A-Za-z-]{1,127}$/);
const tags = fc
  .array(fc.tuple(text, text), { maxLength: 15 })
  .map((all): LiveObject["tags"] => Object.fromEntries(all));
const seconds = fc.option(fc.oneof(fc.nat(), fc.integer({ min: 0, max: 4_294_967_296 }), fc.nat(9e12)), {
  nil: undefined,
});
const present = <T extends object>(all: T) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

const live = fc
  .record({
    name,
    enabled: fc.boolean(),
    managed: fc.nat(9).map((n) => n === 0),
    contentType: fc.option(text, { nil: undefined }),
    expiresOn: seconds,
    notBefore: seconds,
    tags,
    owner: fc.constantFrom(...Array(8).fill(undefined), "them", "th\nem"),
  })
  .map(({ owner, contentType, ...rest }) => ({
    ...unowned(),
    ...present({ ...rest, contentType: contentType || undefined }),
    tags: { ...rest.tags, ...(owner !== undefined && { "kvg-owner": owner }) },
  })) as fc.Arbitrary<LiveObject>;

const spec = fc.constantFrom<KeyDetail["spec"]>(
  { keyType: "RSA", keySize: 1024 },
  { keyType: "RSA", keySize: 2048 },
  { keyType: "RSA-HSM", keySize: 4096 },
  { keyType: "EC", curve: "P-256" },
  { keyType: "EC", curve: "P-256K" },
  { keyType: "EC-HSM", curve: "P-521" },
  { keyType: "oct-HSM" },
);
const keyOps = fc.oneof(
  fc.constantFrom([], ["sign"], ["verify"], ["encrypt", "wrapKey"], ["sign", "verify"]),
  fc.uniqueArray(fc.constantFrom("encrypt", "sign", "wrapKey", "import", "export")).map((all) => all.sort()),
);
const duration = fc.constantFrom("P30D", "P1Y", "P18M", "P7D", "P1Y6M2W", "PT36H", "P1M");
const rotationPolicy = fc
  .record({
    expiresIn: fc.option(duration, { nil: undefined }),
    rotate: fc.option(fc.tuple(fc.constantFrom("timeAfterCreate", "timeBeforeExpiry"), duration), {
      nil: undefined,
    }),
    notify: fc.option(duration, { nil: undefined }),
  })
  .map(({ expiresIn, rotate, notify }) =>
    normalizePolicy({
      ...(expiresIn && { expiresIn }),
      lifetimeActions: [
        ...(rotate ? [{ action: "Rotate" as const, [rotate[0]]: rotate[1] }] : []),
        ...(notify ? [{ action: "Notify" as const, timeBeforeExpiry: notify }] : []),
      ],
    }),
  );
const liveKey = fc
  .record({
    live,
    spec,
    keyOps,
    rotationPolicy: fc.oneof(fc.constant(noPolicy), rotationPolicy),
    release: fc.option(fc.tuple(fc.oneof(fc.object(), fc.jsonValue()), fc.boolean()), {
      nil: undefined,
      freq: 1,
    }),
  })
  .map(({ live: { contentType: _, ...rest }, release, ...key }) => ({
    ...unownedKey({
      ...rest,
      key: {
        ...key,
        exportable: release !== undefined,
        ...(release && { releasePolicy: { policy: canonicalJson(release[0]), immutable: release[1] } }),
      },
    }),
  }));

test("whatever a vault holds: what is written loads, and its plan changes nothing but to adopt", async () => {
  let adopted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(live, { maxLength: 4 }),
      fc.array(liveKey, { maxLength: 3 }),
      fc.record({ split: fc.boolean(), dates: fc.boolean() }),
      async (secrets, keys, how) => {
        const held = holding(secrets, keys);
        const writing = writeManifests(held, options(how));
        const { changes, vaults } = await planned(held, writing);
        const others = changes.filter(({ verb }) => verb !== "left");
        expect(others.map((change) => [change.verb, "edits" in change && change.edits])).toEqual(
          others.map(() => ["adopt", []]),
        );
        expect(others).toHaveLength(writing.objects.secret + writing.objects.key);
        expect(vaults).toMatchObject([{ unmanaged: writing.left.length }]);
        expect(writing.left.filter(({ why, message }) => why === "declared" || message === "")).toEqual([]);
        adopted += others.length;
      },
    ),
    { numRuns: runsOf(100) },
  );
  expect(adopted).toBeGreaterThan(0);
});

const manifestOf = (held: Inventory, differs?: Partial<WriteOptions>) =>
  writeManifests(held, options(differs)).files[0]?.text;
const body = (text: string | undefined) =>
  text?.replace(/^(#.*\n)*apiVersion.*\nkind.*\nvault.*\n(secrets|keys):\n {2}a:\n/, "");

test.each<[string, Partial<LiveObject>, string]>([
  ["enabled, with nothing", {}, "    value: external\n"],
  ["disabled", { enabled: false }, "    value: external\n    enabled: false\n"],
  [
    "with a type that looks like a number",
    { contentType: "1e3" },
    '    value: external\n    contentType: "1e3"\n',
  ],
  [
    "with tags of ours and of the Azure CLI",
    { tags: { "kvg-owner": "us", "kvg-state": "v1", "file-encoding": "utf-8" } },
    "    value: external\n",
  ],
  [
    "with tags of a rotation function",
    { tags: { CredentialId: "key1", ProviderAddress: "/subscriptions/s", ValidityPeriodDays: "60" } },
    "    value: external\n",
  ],
  [
    "with text that turns lines around",
    { tags: { a: "\u202e\n" } },
    '    value: external\n    tags:\n      a: "\\u202e\\n"\n',
  ],
])("a secret %s", (_, differs, expected) =>
  expect(body(manifestOf(holding([unowned(differs)])))).toBe(expected),
);

test.each<[string, Parameters<typeof unownedKey>[0], string]>([
  [
    "RSA",
    { key: { spec: { keyType: "RSA", keySize: 3072 }, keyOps: ["sign"] } },
    "    keyType: RSA\n    keySize: 3072\n    keyOps: [sign]\n",
  ],
  ["with no operation", { key: { keyOps: [] } }, "    keyType: EC\n    curve: P-256\n"],
  ["oct", { key: { spec: { keyType: "oct-HSM" }, keyOps: [] } }, "    keyType: oct-HSM\n"],
])("a key: %s", (_, differs, expected) =>
  expect(body(manifestOf(holding([], [unownedKey(differs)])))).toBe(expected),
);

test("a date of a key is written, but not where its rotation policy owns the expiry", () => {
  const dated = { expiresOn: 1_800_000_000, notBefore: 1_700_000_000 };
  const rotationPolicy = normalizePolicy({ expiresIn: "P90D" });
  const [plain, policed] = [unownedKey(dated), unownedKey({ ...dated, key: { rotationPolicy } })].map((key) =>
    manifestOf(holding([], [key]), { dates: true }),
  );
  expect(plain).toContain('expiresOn: "2027-01-15T08:00:00Z"\n    notBefore:');
  expect(policed).not.toContain("expiresOn");
  expect(policed).toContain("notBefore");
});

test("names as the vault spells them, in the order of their folded names", () =>
  expect(
    manifestOf(holding(["b", "A", "10", "9"].map((name) => unowned({ name }))))?.match(/^ {2}\S+:$/gm),
  ).toEqual(['  "10":', '  "9":', "  A:", "  b:"]));

test("no name is a path, no text leaves its comment", () => {
  const evil = [
    unowned({ name: "../../x" }),
    unowned({ name: "a\n# b: c" }),
    unowned({ name: "b", tags: { "kvg-owner": "x\nsecrets: {}\r# \u2028\u0085y" } }),
  ];
  for (const split of [true, false]) {
    const { files, left } = writeManifests(holding(evil), options({ split }));
    expect(left).toHaveLength(3);
    expect(files.map(({ path }) => path)).toEqual([split ? "vaults/prod/left-out.yaml" : "vaults/prod.yaml"]);
    expect(files[0]?.text.split(/[\n\r\u0085\u2028]/).filter((line) => !line.startsWith("#"))).toEqual([
      "apiVersion: keyvault-gitops/v1",
      "kind: Vault",
      "vault: prod",
      "",
    ]);
  }
});
