// What a plan tells of wanted objects beside their changes, judged on the state that it leaves them in.
import { describe, expect, test } from "vitest";
import type { DesiredPresent } from "../../src/model/desired.ts";
import { normalizePolicy } from "../../src/model/key.ts";
import type { LiveObject } from "../../src/model/live.ts";
import { applied, created, now, type Scene, secret, setByHand, unowned } from "../plan/build.ts";
import { appliedKey, key, unownedKey } from "../plan/build-key.ts";
import { found, kinds } from "./build.ts";

const day = 86_400;
const dated = (expiresOn: number | null) => secret({ properties: { expiresOn } });
const lasting = (expiresIn: string, rest: object = {}) => secret({ properties: { expiresIn }, ...rest });
/** One secret as it was applied, and as it is wanted now. */
const given = (was: ReturnType<typeof secret>, since: Partial<LiveObject>, desired = was): Scene => ({
  desired: [desired],
  live: [applied(was, since)],
});

describe("expiry", () => {
  test.each<[string, Scene, string]>([
    ["no date", given(secret(), {}), "never expires"],
    ["a date that is far away", given(secret(), { expiresOn: now + 31 * day }), ""],
    ["a date within P30D", given(secret(), { expiresOn: now + 30 * day }), "expiring"],
    ["a date that is now", given(secret(), { expiresOn: now }), "expired"],
    ["a duration that has run out", given(lasting("P1D"), { expiresOn: created + day }), "expired"],
    ["a date that the plan sets", given(secret(), {}, dated(now + day)), "expiring"],
    ["a date that the plan moves away", given(dated(now + day), {}, dated(now + 99 * day)), ""],
    ["a date that the plan clears", given(dated(now + day), {}, dated(null)), "never expires"],
    [
      "a date that the plan would move, but may not",
      {
        desired: [dated(now + 99 * day)],
        live: [unowned({ expiresOn: now + day, tags: { "kvg-owner": "them" } })],
      },
      "expiring",
    ],
    ["a creation with a near date", { desired: [dated(now + day)] }, "expiring"],
    ["a creation with a long duration", { desired: [lasting("P90D")] }, ""],
    ["a creation with a short one", { desired: [lasting("P30D")] }, "expiring"],
    [
      "a new version with a duration",
      given(
        lasting("P90D"),
        { expiresOn: now + 1 },
        lasting("P90D", { source: { from: "literal", text: "2" } }),
      ),
      "",
    ],
    ["an adoption with a date", { desired: [dated(now + 99 * day)], live: [unowned()] }, ""],
    [
      "a recovery",
      { desired: [secret()], deleted: [applied(secret(), { expiresOn: now + day })] },
      "expiring",
    ],
    ["what is not wanted", { live: [applied(secret(), { expiresOn: now })] }, ""],
  ])("%s", (_, scene, expected) => expect(kinds(scene)).toBe(expected));

  test("--within is how near is near", () => {
    const scene = given(secret(), { expiresOn: now + 31 * day });
    expect([kinds(scene, { within: "P30D" }), kinds(scene, { within: "P31D" })]).toEqual(["", "expiring"]);
  });

  test("a settle counts as equal until it was compared", () => {
    const env = lasting("P90D", { source: { from: "env", name: "KV_A" } });
    const scene = given(env, { expiresOn: created + 90 * day });
    const later = { ...scene, now: created + 80 * day };
    expect(kinds(later)).toBe("expiring");
    expect(
      kinds(later, {
        compared: (change) => (change.verb === "settle" ? { ...change, compared: "different" } : change),
      }),
    ).toBe("");
  });

  test.each<[string, DesiredPresent, string]>([
    ["a date", dated(now + day), "declare a later expiresOn"],
    ["a duration", lasting("P1D"), "a new version gets a later date"],
    ["nothing", secret(), "renew it, or declare expiresOn"],
    ["a key's rotation", key(), "raise rotate for a new version"],
  ])("what to do where the manifest declares %s", (_, desired, expected) => {
    const expiresOn = desired.properties.expiresOn ?? now + day;
    const scene =
      desired.kind === "key"
        ? { desired: [desired], keys: [appliedKey(desired, { expiresOn })] }
        : { desired: [desired], live: [applied(desired, { expiresOn, created: now })] };
    expect(found(scene)[0]?.message).toBe(`it expires on 2027-01-16T08:00:00Z: ${expected}`);
  });
});

describe("a key whose rotation waits for an expiry", () => {
  const before = normalizePolicy({
    expiresIn: "P90D",
    lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P30D" }],
  });
  const later = normalizePolicy({
    expiresIn: "P90D",
    lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P30D" }],
  });
  const wanted = (rotationPolicy = before, rotate?: number) =>
    key({ properties: { rotationPolicy, ...(rotate !== undefined && { rotate }) } });

  test.each<[string, Scene, string]>([
    ["and has none", { desired: [wanted()], keys: [appliedKey(wanted())] }, "rotation without date"],
    ["and has one", { desired: [wanted()], keys: [appliedKey(wanted(), { expiresOn: now + 99 * day })] }, ""],
    ["and is adopted without", { desired: [wanted()], keys: [unownedKey()] }, "rotation without date"],
    ["and is created: the service gives it one", { desired: [wanted()] }, ""],
    [
      "and is rotated: the service gives it one",
      { desired: [wanted(before, 2)], keys: [appliedKey(wanted(before, 1))] },
      "",
    ],
    [
      "does not, where it counts from the creation",
      { desired: [wanted(later)], keys: [appliedKey(wanted(later))] },
      "never expires",
    ],
  ])("%s", (_, scene, expected) => expect(kinds(scene)).toBe(expected));

  test("a policy that nobody declares gives a rotated key its date, too", () => {
    const rotated = (rotate: number) => key({ properties: { rotate } });
    const live = appliedKey(rotated(1), { key: { rotationPolicy: later } });
    expect(kinds({ desired: [rotated(2)], keys: [live] })).toBe("");
  });
});

describe("versions", () => {
  const expiresOn = now + 99 * day;
  test.each<[number, number, string]>([
    [399, 500, ""],
    [400, 500, "versions near limit"],
    [7, 10, ""],
    [8, 10, "versions near limit"],
  ])("%i written of at most %i", (versions, maxVersions, expected) => {
    const desired = secret({ maxVersions });
    expect(kinds({ desired: [desired], live: [applied(desired, { versions, expiresOn })] })).toBe(expected);
    const wanted = key({ maxVersions });
    expect(kinds({ desired: [wanted], keys: [appliedKey(wanted, { versions, expiresOn })] })).toBe(expected);
  });

  test("a version set by hand has lost its count: an earlier one has it", () => {
    const live = applied(secret(), { versions: 450 });
    expect(kinds({ desired: [secret()], live: [setByHand(live)], earlier: [live] })).toBe(
      "never expires, versions near limit",
    );
  });

  test("what was counted is taken before what the tag says", () => {
    const scene = { desired: [secret()], live: [applied(secret(), { versions: 450, expiresOn })] };
    expect(kinds(scene, { counted: new Map([["v/secret/a", 12]]) })).toBe("");
    expect(found(scene, { counted: new Map([["v/secret/a", 460]]) })).toMatchObject([
      { message: expect.stringMatching(/^it has 460 versions, and from 500 on no further one is/) },
    ]);
  });
});

describe("a policy", () => {
  const rules = (within: string) => ({
    vault: { policy: { maxValidity: { severity: "error", within } } } as const,
  });
  test.each<[string, Scene, string]>([
    ["an old version with a new date", given(secret(), {}, dated(created + 40 * day)), "policy broken"],
    ["a date that fits", given(secret(), {}, dated(created + 29 * day)), ""],
    ["a creation, from now on", { desired: [dated(now + 31 * day)] }, "policy broken"],
    ["a creation that fits", { desired: [dated(now + 29 * day)] }, ""],
    [
      "a new version, from now on",
      given(secret(), {}, { ...dated(now + 29 * day), source: { from: "literal", text: "two" } }),
      "",
    ],
  ])("%s", (_, scene, expected) =>
    expect(kinds({ ...scene, ...rules("P30D") }, { within: "P1D" })).toBe(expected),
  );
});

describe("what could not be seen, and what is not there", () => {
  test("a list of deleted objects that may not be read", () =>
    expect(found({ deleted: "unreadable" })).toEqual([
      {
        finding: "deleted list unreadable",
        severity: "warning",
        vault: "v",
        message: "the identity may not list deleted secrets: a create may turn out to be a recover",
      },
    ]));

  test("a kind that may not be listed", () =>
    expect(found({ unlisted: "key" })).toEqual([
      {
        finding: "list forbidden",
        severity: "warning",
        vault: "v",
        message:
          "the identity may not list keys: no key is wanted here, but an orphan among them is neither seen nor pruned",
      },
    ]));

  test("an external value that nobody has set", () =>
    expect(found({ desired: [secret({ source: { from: "external" } })] })).toMatchObject([
      { finding: "missing", severity: "warning", id: { name: "a" }, place: { file: "v.yaml" } },
    ]));
});
