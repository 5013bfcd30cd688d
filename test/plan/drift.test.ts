// What of a plan is drift and what is pending, as tables.
import { describe, expect, test } from "vitest";
import type { VaultConfig } from "../../src/model/config.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import { findDrift } from "../../src/plan/drift/drift.ts";
import {
  type Applied,
  absent,
  applied,
  planOf,
  type Scene,
  secret,
  setByHand,
  unowned,
  vault,
} from "./build.ts";
import { appliedKey, key, unownedKey } from "./build-key.ts";

const of = (scene: Scene) =>
  findDrift(planOf({ ...scene, scope: "differences" }).changes, [{ ...vault, ...scene.vault }]);

const property = (edit: Edit) => (edit.property === "tag" ? `tag ${edit.name}` : edit.property);
const said = ({ edits }: { readonly edits: readonly Edit[] }) =>
  edits.length > 0 ? ` [${edits.map((edit) => `${property(edit)}: ${edit.cause}`).join(", ")}]` : "";

/** Each entry as `kinds verb [edits]`, and what is pending behind a bar. */
const told = (scene: Scene): string => {
  const { entries, pending } = of(scene);
  const drifted = entries.map((entry) => `${entry.kinds.join("+")} ${entry.verb}${said(entry)}`);
  const waiting = pending.map((entry) => `${entry.verb}${said(entry)}`);
  return [drifted.join(", "), ...(waiting.length > 0 ? [waiting.join(", ")] : [])].join(" | ");
};

const wants = (properties: { readonly contentType?: string } = {}, text = "one") =>
  secret({
    source: { from: "literal", text },
    properties: { contentType: "a", enabled: true, ...properties },
    tags: { app: "shop" },
  });
const was = wants();
const live = (since: Applied = {}) => [applied(was, since)];
const env = { from: "env", name: "KV_A" } as const;
const once = secret({ source: { from: "external", first: { from: "env", name: "KV_A" } } });
const external = secret({ source: { from: "external" }, properties: { contentType: "a" } });
const generated = secret({
  source: { from: "generate", spec: { make: "uuid" } },
});

describe("one secret", () => {
  test.each<[string, Scene, string]>([
    // what                                  the world                                                        drift | pending
    ["in sync", { desired: [was], live: live() }, ""],
    [
      "a property changed",
      { desired: [was], live: live({ contentType: "b" }) },
      "changed update [contentType: drift]",
    ],
    ["disabled", { desired: [was], live: live({ enabled: false }) }, "disabled update [enabled: drift]"],
    [
      "enabled, though git says it is not",
      {
        desired: [secret({ properties: { enabled: false } })],
        live: [applied(secret({ properties: { enabled: false } }), { enabled: true })],
      },
      "changed update [enabled: drift]",
    ],
    [
      "a tag edited and one added",
      { desired: [was], live: live({ tags: { app: "till", more: "1" } }) },
      "changed update [tag app: drift, tag more: drift]",
    ],
    [
      "git moved alone",
      { desired: [wants({ contentType: "c" })], live: live() },
      " | update [contentType: pending]",
    ],
    [
      "both moved the same property",
      {
        desired: [wants({ contentType: "c" })],
        live: live({ contentType: "b" }),
      },
      "changed update [contentType: both]",
    ],
    [
      "the vault moved one property, git another",
      {
        desired: [wants({ contentType: "c" })],
        live: live({ enabled: false }),
      },
      "disabled update [enabled: drift] | update [contentType: pending]",
    ],
    [
      "the source changed in git beside drift",
      {
        desired: [wants({}, "two")],
        live: live({ contentType: "b" }),
      },
      "changed set [contentType: drift] | set",
    ],
    [
      "the value set outside",
      { desired: [secret()], live: [setByHand(applied())], earlier: [applied()] },
      "outside settle",
    ],
    [
      "the value of an external one set by its owner",
      { desired: [external], live: [setByHand(applied(external))], earlier: [applied(external)] },
      "outside+changed update [contentType: drift, kvg-state: drift]",
    ],
    [
      "a generated value set by hand",
      { desired: [generated], live: [setByHand(applied(generated))], earlier: [applied(generated)] },
      "outside update [kvg-state: drift]",
    ],
    [
      "the value set outside with a date, which git clears",
      {
        desired: [secret({ properties: { expiresOn: null } })],
        live: [{ ...setByHand(applied()), expiresOn: 1_900_000_000 }],
        earlier: [applied()],
      },
      "outside set [kvg-state: drift] | set [expiresOn: pending]",
    ],
    [
      "a value that git does not tell",
      { desired: [secret({ source: env })], live: [applied(secret({ source: env }))] },
      "",
    ],
    ["not there", { desired: [secret()] }, "missing create"],
    ["not there, and external", { desired: [external] }, "missing left"],
    ["not there, and created once", { desired: [once] }, "missing create"],
    [
      "a value that was created once and set by hand",
      { desired: [once], live: [setByHand(applied(once))], earlier: [applied(once)] },
      "outside update [kvg-state: drift]",
    ],
    [
      "not there, and the deleted list is hidden",
      { desired: [secret()], deleted: "unreadable" },
      "missing create",
    ],
    ["soft-deleted", { desired: [was], deleted: live() }, "deleted recover"],
    [
      "soft-deleted, and drifted before",
      { desired: [was], deleted: live({ contentType: "b" }) },
      "changed+deleted recover [contentType: drift]",
    ],
    ["nobody's", { desired: [secret()], live: [unowned({ contentType: "b" })] }, " | adopt"],
    ["shall be absent", { desired: [absent()], live: [applied()] }, " | delete"],
    ["shall be absent, and is", { desired: [absent()] }, ""],
  ])("%s", (_, scene, expected) => expect(told(scene)).toBe(expected));
});

describe("orphans", () => {
  const mark = { at: 1_799_999_000, enabled: true };
  const orphan = (prune: VaultConfig["prune"], since: Applied = {}, more: Partial<Scene> = {}) =>
    told({ live: [applied(undefined, since)], vault: { prune }, ...more });

  test.each<[string, string, string]>([
    ["prune is off", orphan("off"), "orphan left"],
    ["prune will disable it", orphan("disable"), "orphan disable"],
    ["disabled by prune: as the config wants it", orphan("disable", { enabled: false, mark }), ""],
    ["disabled by prune, within its grace", orphan("delete", { enabled: false, mark }), ""],
    [
      "disabled by prune, and its grace is over",
      orphan("delete", { enabled: false, mark: { ...mark, at: 1 } }),
      " | delete",
    ],
    ["not loaded in this run", orphan("off", {}, { whole: false }), ""],
    ["nobody's", told({ live: [unowned()] }), ""],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});

describe("keys", () => {
  const wanted = key({ properties: { keyOps: ["sign", "verify"] } });

  test.each<[string, Scene, string]>([
    [
      "other operations",
      { desired: [wanted], keys: [appliedKey(wanted, { key: { keyOps: ["sign"] } })] },
      "changed update [keyOps: drift]",
    ],
    [
      "a version that lost our tags",
      { desired: [key()], keys: [unownedKey()], earlierKeys: [appliedKey()] },
      "outside update [kvg-state: drift]",
    ],
    [
      "the same, and rotate raised in git",
      {
        desired: [key({ properties: { rotate: 2 } })],
        keys: [unownedKey()],
        earlierKeys: [appliedKey(key({ properties: { rotate: 1 } }))],
      },
      "outside rotate [kvg-state: drift] | rotate [rotate: pending]",
    ],
    [
      "a version of another type, made by hand",
      {
        desired: [key({ properties: { keyOps: ["sign"] } })],
        keys: [{ ...unownedKey(), key: { ...unownedKey().key, spec: { keyType: "RSA", keySize: 2048 } } }],
        earlierKeys: [appliedKey(key({ properties: { keyOps: ["sign"] } }))],
      },
      "outside+changed set [keyOps: drift, kvg-state: drift] | set [keyType: pending]",
    ],
    [
      "rotate raised in git",
      {
        desired: [key({ properties: { rotate: 2 } })],
        keys: [appliedKey(key({ properties: { rotate: 1 } }))],
      },
      " | rotate [rotate: pending]",
    ],
  ])("%s", (_, scene, expected) => expect(told(scene)).toBe(expected));
});

describe("what a plan refuses", () => {
  const past = secret({ properties: { expiresOn: 1_799_000_000 } });
  const many = Array.from({ length: 9 }, (_, i) => applied(secret({ name: `o${i}` })));

  test.each<[string, Scene, string]>([
    [
      "a date that was put off by hand, which no plan may set back to a past one",
      { desired: [past], live: [applied(past, { expiresOn: 1_900_000_000 })] },
      "changed update [expiresOn: drift]",
    ],
    [
      "drift beside more orphans than a threshold allows",
      { desired: [was], live: [...live({ contentType: "b" }), ...many], vault: { prune: "disable" } },
      `changed update [contentType: drift]${", orphan disable".repeat(9)}`,
    ],
    ["a certificate's", { desired: [secret()], live: [unowned({ managed: true })] }, ""],
    ["another owner's", { desired: [secret()], live: [unowned({ tags: { "kvg-owner": "them" } })] }, ""],
  ])("%s", (_, scene, expected) => expect(told(scene)).toBe(expected));

  test("what is not ours is told as refused", () =>
    expect(of({ desired: [secret()], live: [unowned({ managed: true })] })).toMatchObject({
      summary: { refused: 1 },
      refused: [{ rule: "managed" }],
    }));
});

describe("counts and digest", () => {
  const scene: Scene = {
    desired: [was, secret({ name: "b" }), secret({ name: "c", source: env }), secret({ name: "d" })],
    live: [
      ...live({ contentType: "b", enabled: false }),
      applied(secret({ name: "c", source: env })),
      applied(secret({ name: "d" })),
    ],
  };

  test("an object that drifted in two ways counts twice", () =>
    expect(of(scene).summary).toEqual({
      outside: 0,
      changed: 1,
      disabled: 1,
      deleted: 0,
      missing: 1,
      orphan: 0,
      pending: 0,
      unknown: 1,
      unchanged: 1,
      refused: 0,
    }));

  test.each<[string, boolean, Scene]>([
    ["later", true, { ...scene, now: 1_900_000_000 }],
    [
      "touched once more",
      true,
      { ...scene, live: scene.live?.map((one) => ({ ...one, updated: one.updated + 9 })) ?? [] },
    ],
    [
      "with something pending",
      true,
      {
        ...scene,
        desired: [...(scene.desired ?? []), absent({ name: "x" })],
        live: [...(scene.live ?? []), applied(secret({ name: "x" }))],
      },
    ],
    [
      "in another order",
      true,
      { ...scene, desired: scene.desired?.toReversed() ?? [], live: scene.live?.toReversed() ?? [] },
    ],
    [
      "with another live end",
      false,
      { ...scene, live: [...live({ contentType: "z", enabled: false }), ...(scene.live?.slice(1) ?? [])] },
    ],
    [
      "with one object fewer",
      false,
      { ...scene, desired: scene.desired?.filter(({ id }) => id.name !== "b") ?? [] },
    ],
  ])("%s the digest is the same: %s", (_, same, other) =>
    expect(of(other).digest === of(scene).digest).toBe(same),
  );
});
