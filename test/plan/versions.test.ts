// How many versions an effect counts, and what a further version of a key is not given.
import { expect, test } from "vitest";
import type { Effect } from "../../src/model/plan/effect.ts";
import { planRenewal } from "../../src/plan/rotation.ts";
import { applied, planOf, type Scene, secret, unowned } from "./build.ts";
import { appliedKey, imported, key, made, unownedKey } from "./build-key.ts";

const effects = (scene: Scene) => planOf(scene).changes as readonly Effect[];
const counts = (scene: Scene) => effects(scene).flatMap((one) => ("stamp" in one ? one.stamp.versions : []));

const two = { from: "literal", text: "two" } as const;
const owned = { tags: { "kvg-owner": "us" } };
const epoch = (rotate: number) => key({ properties: { rotate } });

test.each<[string, number, Scene]>([
  ["a create, of none before it", 0, { desired: [secret()] }],
  ["a create of a key", 0, { desired: [key()] }],
  ["an adoption, of the one that is there", 1, { desired: [secret()], live: [unowned()] }],
  ["an adoption of a key", 1, { desired: [key()], keys: [unownedKey()] }],
  ["ours without a tag", 1, { desired: [secret()], live: [unowned(owned)] }],
  ["a key of ours without a tag", 1, { desired: [key()], keys: [unownedKey(owned)] }],
  ["an orphan without a tag", 1, { live: [unowned(owned)], vault: { prune: "disable" } }],
  ["an orphan", 7, { live: [applied(secret(), { versions: 7 })], vault: { prune: "disable" } }],
  ["a new value", 7, { desired: [secret({ source: two })], live: [applied(secret(), { versions: 7 })] }],
  ["a rotation", 7, { desired: [epoch(2)], keys: [appliedKey(epoch(1), { versions: 7 })] }],
])("%s: %i", (_, count, scene) => expect(counts(scene)).toEqual([count]));

const other = (spec: Parameters<typeof made>[0], more: Parameters<typeof key>[0] = {}): Scene => ({
  desired: [key({ origin: made(spec), allowNewVersion: true, ...more })],
  keys: [appliedKey(key(), { key: { keyOps: ["sign"] } })],
});

test.each<[string, Scene, unknown]>([
  ["of another type", other({ keyType: "RSA", keySize: 2048 }), undefined],
  ["of another curve", other({ keyType: "EC", curve: "P-384" }), undefined],
  [
    "of another type, declared",
    other({ keyType: "RSA", keySize: 2048 }, { properties: { keyOps: ["decrypt"] } }),
    ["decrypt"],
  ],
  [
    "of the same type",
    { desired: [epoch(2)], keys: [appliedKey(epoch(1), { key: { keyOps: ["sign"] } })] },
    ["sign"],
  ],
  [
    "imported: what they are is known when it is opened",
    {
      desired: [key({ origin: imported("2"), allowNewVersion: true })],
      keys: [appliedKey(key({ origin: imported("1") }), { key: { keyOps: ["sign"] } })],
    },
    ["sign"],
  ],
])("the operations of a key %s", (_, scene, expected) =>
  expect(
    effects(scene).map((one) => ("send" in one && "keyOps" in one.send ? one.send.keyOps : undefined)),
  ).toEqual([expected]),
);

const release = { policy: "{}", immutable: false };
const exporting = { ...made({ keyType: "RSA", keySize: 2048 }), exportable: true };

test("rules for a release that are not managed are carried over to a further version", () => {
  const desired = key({ origin: exporting, allowNewVersion: true });
  const live = appliedKey(key(), { key: { releasePolicy: release, exportable: true } });
  expect(effects({ desired: [desired], keys: [live] })).toMatchObject([
    { verb: "set", send: { releasePolicy: release } },
  ]);
});

/** A settle whose value would turn out equal: whether anything is then left to write. */
const left = (scene: Scene) => effects(scene).map((one) => one.verb === "settle" && one.inPlace);
const fromEnv = { from: "env", name: "KV_A" } as const;

test.each<[string, boolean, Scene]>([
  ["nothing", true, { desired: [secret({ source: fromEnv })], live: [applied(secret({ source: fromEnv }))] }],
  [
    "nothing of a key",
    true,
    { desired: [key({ origin: imported() })], keys: [appliedKey(key({ origin: imported() }))] },
  ],
  [
    "a property",
    false,
    {
      desired: [secret({ source: fromEnv, properties: { notBefore: 1 } })],
      live: [applied(secret({ source: fromEnv }))],
    },
  ],
  [
    "a property of a key",
    false,
    {
      desired: [key({ origin: imported(), properties: { notBefore: 1 } })],
      keys: [appliedKey(key({ origin: imported() }))],
    },
  ],
  [
    "our tags, which know another source",
    false,
    {
      desired: [secret({ source: fromEnv })],
      live: [applied(secret({ source: { ...fromEnv, revision: "1" } }))],
    },
  ],
  [
    "our tags of a key",
    false,
    { desired: [key({ origin: imported() })], keys: [appliedKey(key({ origin: imported("1") }))] },
  ],
])("where the value is equal, what is left to write is %s", (_, expected, scene) =>
  expect(left(scene)).toEqual([expected]),
);

test("a rotation counts the version that is there, though nobody counted it, and none where there is none", () => {
  const counted = (live?: Parameters<typeof planRenewal>[1]) =>
    planRenewal(secret(), live, undefined, "").stamp.versions;
  expect([counted(), counted(unowned())]).toEqual([0, 1]);
});

test("rules for a release are remembered: who changes them by hand drifts", () => {
  const desired = key({ origin: exporting, properties: { releasePolicy: release } });
  const live = appliedKey(desired, {
    key: { exportable: true, releasePolicy: { ...release, policy: "[]" } },
  });
  expect(effects({ desired: [desired], keys: [live] })).toMatchObject([
    { verb: "update", edits: [{ property: "releasePolicy", cause: "drift" }] },
  ]);
});
