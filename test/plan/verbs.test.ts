// Which verb an object gets: the manual of the planner.
import { expect, test } from "vitest";
import type { DesiredSecret } from "../../src/model/desired.ts";
import type { LiveObject } from "../../src/model/live.ts";
import { absent, applied, created, now, type Scene, secret, setByHand, unowned, verbs } from "./build.ts";

const external = secret({ source: { from: "external" } });
const once = secret({ source: { from: "external", first: { from: "env", name: "KV_A" } } });
const fromEnv = secret({ source: { from: "env", name: "KV_A" } });
const revised = (revision: string) => secret({ source: { from: "env", name: "KV_A", revision } });
const other = secret({ source: { from: "literal", text: "two" } });

const keeping = secret({ keepEnabled: 1 });
/** An older version, and the newest. */
const history = [unowned({ created: created - 9, updated: created - 9 }), applied(keeping)].map(
  (each, i) => ({
    ...each,
    version: String(i),
  }),
);
const generated = (epoch: string) =>
  secret({ source: { from: "base64", of: { from: "generate", spec: { make: "uuid" }, epoch } } });

const wanted = (desired: DesiredSecret, live?: LiveObject, more: Scene = {}): Scene => ({
  desired: [desired],
  ...(live && { live: [live] }),
  ...more,
});

test.each<[string, string, Scene]>([
  ["a new name", "create", wanted(secret())],
  ["the same again", "unchanged", wanted(secret(), applied())],
  ["another literal", "set", wanted(other, applied())],
  ["a raised revision", "set", wanted(revised("2"), applied(revised("1")))],
  ["the same revision", "unchanged", wanted(revised("1"), applied(revised("1")))],
  ["a source without revision", "settle", wanted(fromEnv, applied(fromEnv))],
  ["a revision taken away", "settle", wanted(fromEnv, applied(revised("1")))],
  ["generated, nothing moved", "unchanged", wanted(generated("1"), applied(generated("1")))],
  ["generated, a raised epoch", "set", wanted(generated("2"), applied(generated("1")))],
  [
    "generated, set by hand",
    "update",
    wanted(generated("1"), setByHand(applied(generated("1"))), { earlier: [applied(generated("1"))] }),
  ],
  [
    "generated, set by hand and a raised epoch",
    "set",
    wanted(generated("2"), setByHand(applied(generated("1"))), { earlier: [applied(generated("1"))] }),
  ],
  ["generated, kvg-state gone", "update", wanted(generated("1"), unowned({ tags: { "kvg-owner": "us" } }))],
  ["generated, from a source without revision", "set", wanted(generated("1"), applied(fromEnv))],
  ["generated, from external", "adopt", wanted(generated("1"), applied(external))],
  ["generated, nobody's object", "adopt", wanted(generated("1"), unowned())],
  ["from generated to a source without revision", "settle", wanted(fromEnv, applied(generated("1")))],
  ["a value set by hand", "settle", wanted(secret(), setByHand(applied()), { earlier: [applied()] })],
  [
    "tags copied to a later version",
    "settle",
    wanted(secret(), applied(secret(), { created: created + 61 })),
  ],
  ["a clock one minute off", "unchanged", wanted(secret(), applied(secret(), { created: created + 60 }))],
  ["kvg-state gone", "settle", wanted(secret(), unowned({ tags: { "kvg-owner": "us" } }))],
  ["an older version too many", "update", wanted(keeping, applied(keeping), { versions: history })],
  [
    "as many as shall stay",
    "unchanged",
    wanted(secret({ keepEnabled: 2 }), applied(keeping), { versions: history }),
  ],
  ["a version too many, deleted", "recover", wanted(keeping, undefined, { deleted: [applied(keeping)] })],
  ["nobody's object", "adopt", wanted(secret(), unowned())],
  ["nobody's object, external", "adopt", wanted(external, unowned())],
  ["external, nothing moved", "unchanged", wanted(external, applied(external))],
  [
    "external, set anew by its owner",
    "update",
    wanted(external, setByHand(applied(external)), { earlier: [applied(external)] }),
  ],
  ["external, not there", "left: missing", wanted(external)],
  ["created once, not there", "create", wanted(once)],
  ["created once, there", "unchanged", wanted(once, applied(once))],
  [
    "created once, set anew by hand",
    "update",
    wanted(once, setByHand(applied(once)), { earlier: [applied(once)] }),
  ],
  ["created once, nobody's object", "adopt", wanted(once, unowned())],
  ["from a source to one that is written once", "update", wanted(once, applied())],
  ["from one that is written once to a source", "adopt", wanted(secret(), applied(once))],
  ["from one that is written once to external, and back", "unchanged", wanted(external, applied(once))],
  ["from a source to external", "update", wanted(external, applied())],
  ["from external to a source", "adopt", wanted(secret(), applied(external))],
  [
    "another's object",
    "refused: foreign owner",
    wanted(secret(), unowned({ tags: { "kvg-owner": "them" } })),
  ],
  [
    "another's, set by hand",
    "refused: foreign owner",
    wanted(secret(), unowned(), { earlier: [unowned({ tags: { "kvg-owner": "them" } })] }),
  ],
  ["a certificate's object", "refused: managed", wanted(secret(), unowned({ managed: true }))],
  [
    "a different spelling of the name",
    "unchanged",
    wanted(secret({ name: "A" }), applied(secret({ name: "a" }))),
  ],
  ["soft-deleted, as wanted", "recover", wanted(secret(), undefined, { deleted: [applied()] })],
  ["soft-deleted, another value", "recover, set", wanted(other, undefined, { deleted: [applied()] })],
  ["soft-deleted, nobody's", "recover, adopt", wanted(secret(), undefined, { deleted: [unowned()] })],
  [
    "soft-deleted, another's",
    "refused: foreign owner",
    wanted(secret(), undefined, { deleted: [unowned({ tags: { "kvg-owner": "them" } })] }),
  ],
  ["deleted list unreadable", "create", wanted(secret(), undefined, { deleted: "unreadable" })],
  ["absent, ours", "delete", { desired: [absent()], live: [applied()] }],
  ["absent, not there", "unchanged", { desired: [absent()] }],
  ["absent, nobody's", "refused: not owned", { desired: [absent()], live: [unowned()] }],
  [
    "absent, another's",
    "refused: foreign owner",
    { desired: [absent()], live: [unowned({ tags: { "kvg-owner": "them" } })] },
  ],
  [
    "absent and purged",
    "delete, purge",
    { desired: [absent({ purge: true })], live: [applied()], allowPurge: true },
  ],
  [
    "purge of what is deleted",
    "purge",
    { desired: [absent({ purge: true })], deleted: [applied()], allowPurge: true },
  ],
  ["purge with one lock", "refused: purge", { desired: [absent({ purge: true })], deleted: [applied()] }],
  [
    "purge under protection",
    "refused: purge protection",
    {
      desired: [absent({ purge: true })],
      deleted: [applied(secret(), { recoveryLevel: "Recoverable" })],
      allowPurge: true,
    },
  ],
  ["not wanted, nobody's", "left: unowned", { live: [unowned()] }],
  ["not wanted, a certificate's", "left: managed", { live: [unowned({ managed: true })] }],
  ["not wanted, another's", "left: foreign", { live: [unowned({ tags: { "kvg-owner": "them" } })] }],
  ["not wanted, ours, only a part loaded", "left: not loaded", { live: [applied()], whole: false }],
  ["orphan, prune off", "left: orphan", { live: [applied()] }],
  ["orphan, to disable", "disable", { live: [applied()], vault: { prune: "disable" } }],
  ["orphan, first run of delete", "disable", { live: [applied()], vault: { prune: "delete" } }],
  [
    "orphan, disabled for too short",
    "left: orphan",
    {
      live: [applied(secret(), { enabled: false, mark: { at: now - 6 * 86400, enabled: true } })],
      vault: { prune: "delete" },
    },
  ],
  [
    "orphan, disabled long enough",
    "delete",
    {
      live: [applied(secret(), { enabled: false, mark: { at: now - 8 * 86400, enabled: true } })],
      vault: { prune: "delete" },
    },
  ],
  [
    "orphan, disabled and prune is disable",
    "left: orphan",
    {
      live: [applied(secret(), { enabled: false, mark: { at: now, enabled: true } })],
      vault: { prune: "disable" },
    },
  ],
  [
    "orphan, enabled again by hand",
    "disable",
    {
      live: [applied(secret(), { mark: { at: now - 8 * 86400, enabled: true } })],
      vault: { prune: "delete" },
    },
  ],
  [
    "orphan, wanted again",
    "update",
    wanted(secret(), applied(secret(), { enabled: false, mark: { at: now, enabled: true } })),
  ],
  [
    "protected orphan",
    "refused: protect",
    { live: [applied(secret({ protect: true }))], vault: { prune: "delete" } },
  ],
  [
    "protected, made absent",
    "refused: protect",
    { desired: [absent()], live: [applied(secret({ protect: true }))] },
  ],
  [
    "a date cleared",
    "set",
    wanted(secret({ properties: { expiresOn: null } }), applied(secret(), { expiresOn: now + 9 })),
  ],
  [
    "a date cleared, value not known",
    "set",
    wanted({ ...fromEnv, properties: { expiresOn: null } }, applied(fromEnv, { expiresOn: now + 9 })),
  ],
  [
    "a new value that carries a past date",
    "refused: past date",
    wanted(other, applied(secret(), { expiresOn: now - 9 })),
  ],
  [
    "an expired secret that stays as it is",
    "unchanged",
    wanted(secret(), applied(secret(), { expiresOn: now - 9 })),
  ],
  ["500 versions written", "refused: versions", wanted(other, applied(secret(), { versions: 500 }))],
  [
    "500 versions written, and more allowed",
    "set",
    wanted({ ...other, maxVersions: 600 }, applied(secret(), { versions: 500 })),
  ],
])("%s -> %s", (_, expected, scene) => {
  expect(verbs(scene)).toBe(expected);
});

test("tags that are not managed count towards the limit of 15", () => {
  const tags = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`t${i}`, ""]));
  const one = { n: "1" };
  expect(verbs({ desired: [secret({ tags: one, whole: false })], live: [applied(secret(), { tags })] })).toBe(
    "refused: tags",
  );
  expect(verbs({ desired: [secret({ tags: one, whole: true })], live: [applied(secret(), { tags })] })).toBe(
    "update",
  );
});
