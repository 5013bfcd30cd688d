// Which verb a key gets: the manual of the planner, for keys.
import { expect, test } from "vitest";
import type { DesiredKey } from "../../src/model/desired.ts";
import { normalizePolicy } from "../../src/model/key.ts";
import type { LiveKey } from "../../src/model/live.ts";
import { absent, created, now, type Scene, secret, verbs } from "./build.ts";
import { appliedKey, imported, key, made, unownedKey } from "./build-key.ts";

const rsa = made({ keyType: "RSA", keySize: 2048 });
const [env, first, second] = [imported(), imported("1"), imported("2")];
const policy = normalizePolicy({ expiresIn: "P90D" });
const absentKey = absent({ id: { vault: "v", kind: "key", name: "a" } });
const release = { policy: "{}", immutable: false };

const wanted = (desired: DesiredKey, live?: LiveKey, more: Scene = {}): Scene => ({
  desired: [desired],
  ...(live && { keys: [live] }),
  ...more,
});
const epoch = (rotate: number) => key({ properties: { rotate } });
/** A version that came after ours, and lost its tags. */
const bare = (live: Parameters<typeof unownedKey>[0] = {}) => unownedKey({ created: created + 9, ...live });

test.each<[string, string, Scene]>([
  ["a new name", "create", wanted(key())],
  ["the same again", "unchanged", wanted(key(), appliedKey())],
  ["a secret and a key", "create, create", { desired: [key(), secret()] }],
  ["operations changed by hand", "update", wanted(key({ properties: { keyOps: ["sign"] } }), appliedKey())],
  [
    "operations in the service's order",
    "unchanged",
    wanted(key({ properties: { keyOps: ["sign", "verify"] } }), appliedKey()),
  ],
  ["another date", "update", wanted(key({ properties: { expiresOn: now + 9 } }), appliedKey())],
  [
    "a date cleared",
    "refused: key date",
    wanted(key({ properties: { expiresOn: null } }), appliedKey(key(), { expiresOn: now + 9 })),
  ],
  [
    "a date cleared, and rotated",
    "rotate",
    wanted(key({ properties: { expiresOn: null, rotate: 2 } }), appliedKey(epoch(1), { expiresOn: now + 9 })),
  ],
  ["a new policy", "update", wanted(key({ properties: { rotationPolicy: policy } }), appliedKey())],
  [
    "the same policy",
    "unchanged",
    wanted(
      key({ properties: { rotationPolicy: policy } }),
      appliedKey(key({ properties: { rotationPolicy: policy } })),
    ),
  ],
  [
    "no policy, and there is none",
    "unchanged",
    wanted(key({ properties: { rotationPolicy: null } }), appliedKey()),
  ],
  [
    "no policy, and there is one",
    "update",
    wanted(
      key({ properties: { rotationPolicy: null } }),
      appliedKey(key(), { key: { rotationPolicy: policy } }),
    ),
  ],
  [
    "a policy that is not managed",
    "unchanged",
    wanted(key(), appliedKey(key(), { key: { rotationPolicy: policy } })),
  ],
  [
    "other rules for its release",
    "update",
    wanted(
      key({
        origin: { ...rsa, exportable: true },
        properties: { releasePolicy: { ...release, policy: "[]" } },
      }),
      appliedKey(key({ origin: rsa, properties: { releasePolicy: release } }), { key: { exportable: true } }),
    ),
  ],

  ["another type", "refused: immutable", wanted(key({ origin: rsa }), appliedKey())],
  ["another type, allowed", "set", wanted(key({ origin: rsa, allowNewVersion: true }), appliedKey())],
  [
    "another type that would expire at once",
    "refused: past date",
    wanted(key({ origin: rsa, allowNewVersion: true }), appliedKey(key(), { expiresOn: now - 9 })),
  ],
  [
    "exportable, and it is not",
    "refused: immutable",
    wanted(key({ origin: { ...key().origin, exportable: true } }), appliedKey()),
  ],
  [
    "exportable, and nobody asks for it",
    "unchanged",
    wanted(key(), appliedKey(key(), { key: { exportable: true } })),
  ],
  [
    "a size that a vault does not tell",
    "unchanged",
    wanted(
      key({ origin: made({ keyType: "oct-HSM", keySize: 256 }) }),
      appliedKey(key({ origin: made({ keyType: "oct-HSM" }) })),
    ),
  ],

  ["an epoch for the first time", "rotate", wanted(epoch(1), appliedKey())],
  ["the same epoch", "unchanged", wanted(epoch(1), appliedKey(epoch(1)))],
  ["a raised epoch", "rotate", wanted(epoch(2), appliedKey(epoch(1)))],
  ["the epoch taken away", "unchanged", wanted(key(), appliedKey(epoch(1)))],
  ["a rotation begun, not done", "rotate", wanted(epoch(2), appliedKey(epoch(2), { rotating: "1" }))],
  ["a rotation done, not noted", "update", wanted(epoch(2), appliedKey(epoch(2), { rotating: "0" }))],
  [
    "a rotation that would expire at once",
    "refused: past date",
    wanted(epoch(2), appliedKey(epoch(1), { expiresOn: now - 9 })),
  ],
  [
    "rotated by the service",
    "unchanged",
    wanted(key(), appliedKey(key(), { created: created + 90_000, key: { version: "2" } })),
  ],
  ["rotated, and our tags lost", "update", wanted(key(), bare(), { earlierKeys: [appliedKey()] })],
  ["kvg-state gone", "update", wanted(key(), unownedKey({ tags: { "kvg-owner": "us" } }))],

  [
    "imported, same revision",
    "unchanged",
    wanted(key({ origin: first }), appliedKey(key({ origin: first }))),
  ],
  [
    "imported, raised revision",
    "refused: immutable",
    wanted(key({ origin: second }), appliedKey(key({ origin: first }))),
  ],
  [
    "imported, raised revision, allowed",
    "set",
    wanted(key({ origin: second, allowNewVersion: true }), appliedKey(key({ origin: first }))),
  ],
  ["imported without revision", "settle", wanted(key({ origin: env }), appliedKey(key({ origin: env })))],
  [
    "imported, and the material is another",
    "settle",
    wanted(key({ origin: first }), appliedKey(key({ origin: first }), { key: { numbers: "EC:P-256:3:4" } })),
  ],
  [
    "imported, and our tags lost",
    "settle",
    wanted(key({ origin: first }), bare(), { earlierKeys: [appliedKey(key({ origin: first }))] }),
  ],
  ["made by the service, now imported", "settle", wanted(key({ origin: first }), appliedKey())],
  ["imported, now as the service made it", "update", wanted(key(), appliedKey(key({ origin: first })))],
  [
    "imported into hardware, and it is not there",
    "refused: immutable",
    wanted(
      key({ origin: { ...first, hardwareProtected: true } as typeof first }),
      appliedKey(key({ origin: first })),
    ),
  ],

  ["nobody's key", "adopt", wanted(key(), unownedKey())],
  ["nobody's key of another type", "refused: immutable", wanted(key({ origin: rsa }), unownedKey())],
  [
    "nobody's key of another type, allowed",
    "refused: immutable",
    wanted(key({ origin: rsa, allowNewVersion: true }), unownedKey()),
  ],
  ["nobody's key, imported", "adopt", wanted(key({ origin: first }), unownedKey())],
  ["nobody's key, with an epoch", "adopt", wanted(epoch(5), unownedKey())],
  ["another's key", "refused: foreign owner", wanted(key(), unownedKey({ tags: { "kvg-owner": "them" } }))],
  ["a certificate's key", "refused: managed", wanted(key(), unownedKey({ managed: true }))],
  ["a different spelling of the name", "unchanged", wanted(key({ name: "A" }), appliedKey())],

  ["soft-deleted, as wanted", "recover", wanted(key(), undefined, { deletedKeys: [appliedKey()] })],
  ["soft-deleted, nobody's", "recover, adopt", wanted(key(), undefined, { deletedKeys: [unownedKey()] })],
  [
    "soft-deleted, with a policy, which nobody can see",
    "recover, update",
    wanted(key({ properties: { rotationPolicy: policy } }), undefined, {
      deletedKeys: [
        appliedKey(key({ properties: { rotationPolicy: policy } }), {
          key: { rotationPolicy: normalizePolicy({}) },
        }),
      ],
    }),
  ],
  [
    "soft-deleted, another type",
    "refused: immutable",
    wanted(key({ origin: rsa }), undefined, { deletedKeys: [appliedKey()] }),
  ],
  [
    "soft-deleted, another's",
    "refused: foreign owner",
    wanted(key(), undefined, { deletedKeys: [unownedKey({ tags: { "kvg-owner": "them" } })] }),
  ],

  ["absent, ours", "delete", { desired: [absentKey], keys: [appliedKey()] }],
  ["absent, not there", "unchanged", { desired: [absentKey] }],
  ["absent, nobody's", "refused: not owned", { desired: [absentKey], keys: [unownedKey()] }],
  [
    "absent, protected",
    "refused: protect",
    { desired: [absentKey], keys: [appliedKey(key({ protect: true }))] },
  ],
  [
    "purge of what is deleted",
    "purge",
    { desired: [{ ...absentKey, purge: true }], deletedKeys: [appliedKey()], allowPurge: true },
  ],
  ["not wanted, nobody's", "left: unowned", { keys: [unownedKey()] }],
  ["not wanted, a certificate's", "left: managed", { keys: [unownedKey({ managed: true })] }],
  ["orphan, prune off", "left: orphan", { keys: [appliedKey()] }],
  ["orphan, to disable", "disable", { keys: [appliedKey()], vault: { prune: "disable" } }],
  [
    "orphan, disabled long enough",
    "delete",
    {
      keys: [appliedKey(key(), { enabled: false, mark: { at: now - 8 * 86400, enabled: true } })],
      vault: { prune: "delete" },
    },
  ],
  [
    "orphan, wanted again",
    "update",
    wanted(key(), appliedKey(key(), { enabled: false, mark: { at: now, enabled: true } })),
  ],
  ["500 versions written", "refused: versions", wanted(epoch(2), appliedKey(epoch(1), { versions: 500 }))],
])("%s -> %s", (_, expected, scene) => {
  expect(verbs(scene)).toBe(expected);
});
