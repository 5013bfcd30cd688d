// Where a guard begins: one second, one tag or one version on either side, and who it is for.
import { describe, expect, test } from "vitest";
import type { DesiredProperties } from "../../src/model/desired.ts";
import { absent, applied, now, type Scene, secret, unowned, verbs } from "./build.ts";
import { appliedKey, imported, key, made, unownedKey } from "./build-key.ts";

const two = { from: "literal", text: "two" } as const;
const env = { from: "env", name: "KV_A" } as const;
const day = 86_400;

describe("protect: true that was never applied", () => {
  const shared = { protect: true, overwrite: true };

  test.each<[string, string, Scene]>([
    ["adopt: overwrite", "refused: protect", { desired: [secret(shared)], live: [unowned()] }],
    ["adopt", "adopt", { desired: [secret({ protect: true })], live: [unowned()] }],
    [
      "adopt: overwrite of a key",
      "refused: protect",
      { desired: [key({ ...shared, origin: imported("1") })], keys: [unownedKey()] },
    ],
    ["state: absent", "refused: protect", { desired: [absent({ protect: true })], live: [applied()] }],
    [
      "state: absent with purge",
      "refused: protect",
      { desired: [absent({ protect: true, purge: true })], deleted: [applied()], allowPurge: true },
    ],
    ["a new value", "set", { desired: [secret({ protect: true, source: two })], live: [applied()] }],
  ])("%s -> %s", (_, expected, scene) => expect(verbs(scene)).toBe(expected));

  test("lifted in git, it holds until that is applied", () => {
    const live = [applied(secret({ protect: true }))];
    expect(verbs({ desired: [absent({ protect: false })], live })).toBe("refused: protect");
  });
});

describe("an expiry that a write would set or carry over", () => {
  const expires = (at: number): DesiredProperties => ({ expiresOn: at });

  test.each<[string, string, (at: number) => Scene]>([
    ["a create", "create", (at) => ({ desired: [secret({ properties: expires(at) })] })],
    ["an update", "update", (at) => ({ desired: [secret({ properties: expires(at) })], live: [applied()] })],
    [
      "a set that carries it over",
      "set",
      (at) => ({ desired: [secret({ source: two })], live: [applied(secret(), { expiresOn: at })] }),
    ],
    [
      "a settle that sets it",
      "settle",
      (at) => ({
        desired: [secret({ source: env, properties: expires(at) })],
        live: [applied(secret({ source: env }))],
      }),
    ],
    [
      "an adopt that sets it",
      "adopt",
      (at) => ({ desired: [secret({ properties: expires(at) })], live: [unowned()] }),
    ],
    [
      "a rotation of a key",
      "rotate",
      (at) => ({
        desired: [key({ properties: { rotate: 2 } })],
        keys: [appliedKey(key({ properties: { rotate: 1 } }), { expiresOn: at })],
      }),
    ],
  ])("%s: past at this second, and not at the next", (_, verb, scene) => {
    expect(verbs(scene(now))).toBe("refused: past date");
    expect(verbs(scene(now + 1))).toBe(verb);
  });
});

test.each([
  ["a second less", 7 * day - 1, "left: orphan"],
  ["the grace to the second", 7 * day, "delete"],
])("an orphan that was disabled for %s", (_, ago, expected) => {
  const live = [applied(secret(), { enabled: false, mark: { at: now - ago, enabled: true } })];
  expect(verbs({ live, vault: { prune: "delete" } })).toBe(expected);
});

describe("the date of a key's version is not cleared", () => {
  const dateless = { expiresOn: null };
  const dated = { expiresOn: now + day };

  test.each<[string, Scene]>([
    [
      "by an update",
      { desired: [key({ properties: dateless })], keys: [appliedKey(key({ properties: dated }))] },
    ],
    ["by an adoption", { desired: [key({ properties: dateless })], keys: [unownedKey(dated)] }],
    [
      "by an adoption that compares",
      { desired: [key({ origin: imported(), properties: dateless })], keys: [unownedKey(dated)] },
    ],
    [
      "by a comparison",
      {
        desired: [key({ origin: imported(), properties: dateless })],
        keys: [appliedKey(key({ origin: imported() }), dated)],
      },
    ],
    [
      "neither is the other one",
      { desired: [key({ properties: { notBefore: null } })], keys: [unownedKey({ notBefore: 1 })] },
    ],
  ])("%s", (_, scene) => expect(verbs(scene)).toBe("refused: key date"));
});

describe("tags beside our own two", () => {
  const tags = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, ""]));
  const one = { tags: { n: "1" }, whole: false };

  test.each<[string, number, string, (count: number) => Scene]>([
    [
      "13 are declared",
      13,
      "adopt",
      (count) => ({ desired: [secret({ tags: tags(count) })], live: [unowned()] }),
    ],
    [
      "one is declared and 12 are there",
      12,
      "update",
      (count) => ({ desired: [secret(one)], live: [applied(secret(), { tags: tags(count) })] }),
    ],
  ])("%s, and one more is refused", (_, count, expected, scene) => {
    expect(verbs(scene(count))).toBe(expected);
    expect(verbs(scene(count + 1))).toBe("refused: tags");
  });
});

describe("500 versions were written", () => {
  test.each<[string, string, (versions: number) => Scene]>([
    [
      "a set",
      "set",
      (versions) => ({ desired: [secret({ source: two })], live: [applied(secret(), { versions })] }),
    ],
    [
      "a settle",
      "settle",
      (versions) => ({
        desired: [secret({ source: env })],
        live: [applied(secret({ source: env }), { versions })],
      }),
    ],
    [
      "a rotation",
      "rotate",
      (versions) => ({
        desired: [key({ properties: { rotate: 2 } })],
        keys: [appliedKey(key({ properties: { rotate: 1 } }), { versions })],
      }),
    ],
    [
      "another type",
      "set",
      (versions) => ({
        desired: [key({ origin: made({ keyType: "RSA", keySize: 2048 }), allowNewVersion: true })],
        keys: [appliedKey(key(), { versions })],
      }),
    ],
  ])("%s is refused from the 500th on", (_, verb, scene) => {
    expect(verbs(scene(499))).toBe(verb);
    expect(verbs(scene(500))).toBe("refused: versions");
  });

  test("an update writes none", () => {
    const live = [applied(secret(), { versions: 500 })];
    expect(verbs({ desired: [secret({ properties: { notBefore: 1 } })], live })).toBe("update");
  });
});

test("what is live under purge protection is neither deleted nor purged", () => {
  const live = [applied(secret(), { recoveryLevel: "Recoverable" })];
  expect(verbs({ desired: [absent({ purge: true })], live, allowPurge: true })).toBe(
    "refused: purge protection",
  );
});
