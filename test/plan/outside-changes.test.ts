// What tells two drifts apart, and what is said of a version that somebody set beside another change.
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import { findDrift } from "../../src/plan/drift/drift.ts";
import { applied, planOf, type Scene, secret, setByHand, unowned, vault } from "./build.ts";
import { appliedKey, key } from "./build-key.ts";

const digestOf = (scene: Scene) =>
  findDrift(planOf({ ...scene, scope: "differences" }).changes, [{ ...vault, ...scene.vault }]).digest;

describe("is another drift", () => {
  const was = secret({ properties: { contentType: "a" } });
  const wanted = (more: Scene): Scene => ({ desired: [was], ...more });
  const byHand = { live: [setByHand(applied(was))], earlier: [applied(was)] };

  test.each<[string, Scene, Scene]>([
    ["soft-deleted, then purged", wanted({ deleted: [applied(was)] }), wanted({})],
    [
      "an orphan, then a wanted object that is missing",
      { live: [applied(secret())] },
      { desired: [secret()] },
    ],
    [
      "set to another type, then set by hand as well",
      wanted({ live: [applied(was, { contentType: "b" })] }),
      wanted({ ...byHand, live: [{ ...setByHand(applied(was)), contentType: "b" }] }),
    ],
    [
      "of one name, then of another",
      { desired: [secret({ name: "a" })] },
      { desired: [secret({ name: "b" })] },
    ],
    [
      "of a secret, then of a key",
      { desired: [secret(), key()], keys: [appliedKey()] },
      { desired: [secret(), key()], live: [applied()] },
    ],
    [
      "to one end, then to another",
      wanted({ live: [applied(was, { contentType: "b" })] }),
      wanted({ live: [applied(was, { contentType: "c" })] }),
    ],
    [
      "from one end, then from another",
      wanted({ live: [applied(was, { contentType: "b" })] }),
      { desired: [secret({ properties: { contentType: "c" } })], live: [applied(was, { contentType: "b" })] },
    ],
  ])("%s", (_, before, after) => expect(digestOf(after)).not.toBe(digestOf(before)));
});

/** `verb cause of kvg-state` of the one change. */
const told = (scene: Scene): string =>
  planOf(scene)
    .changes.map((change: Change) => {
      const edits = "edits" in change ? change.edits : [];
      const ours = edits.find(({ property }) => property === "kvg-state");
      return `${change.verb} ${ours?.cause}`;
    })
    .join(", ");

describe("a date is cleared, which takes a version, and somebody set one before", () => {
  const dateless = { properties: { expiresOn: null } };
  const dated = { expiresOn: 1_900_000_000 };

  test.each<[string, Parameters<typeof secret>[0]]>([
    ["from git", {}],
    ["that git does not tell of", { source: { from: "env", name: "KV_A" } }],
    ["generated", { source: { from: "generate", spec: { make: "uuid" } } }],
    ["external", { source: { from: "external" } }],
  ])("a value %s: both are said", (_, more) => {
    const desired = secret({ ...more, ...dateless });
    const before = applied(secret(more));
    const byHand = { ...setByHand(before), ...dated };
    expect(told({ desired: [desired], live: [byHand], earlier: [before] })).toBe("set drift");
    expect(told({ desired: [desired], live: [applied(secret(more), dated)] })).toBe("set undefined");
  });
});

describe("what prune disabled and git wants again is pending, whoever last managed `enabled`", () => {
  const mark = { at: 1_799_000_000, enabled: true };
  const causes = (scene: Scene) =>
    planOf(scene).changes.flatMap((change) => ("edits" in change ? change.edits : []));

  test.each([
    ["not managed", {}],
    ["managed, then and now", { enabled: true }],
  ])("%s", (_, properties) => {
    const desired = secret({ properties });
    const edits = causes({ desired: [desired], live: [applied(desired, { enabled: false, mark })] });
    expect(edits).toEqual([
      { property: "enabled", before: false, after: true, cause: "pending" },
      { property: "kvg-state", cause: "pending" },
    ]);
  });

  test("who enabled it by hand meanwhile is not undone, though prune found it disabled", () => {
    const live = applied(secret(), { enabled: true, mark: { ...mark, enabled: false } });
    expect(causes({ desired: [secret()], live: [live] })).toEqual([
      { property: "kvg-state", cause: "pending" },
    ]);
  });

  test("of a key as well", () => {
    const desired = key({ properties: { enabled: true } });
    const keys = [appliedKey(desired, { enabled: false, mark })];
    expect(causes({ desired: [desired], keys }).map(({ cause }) => cause)).toEqual(["pending", "pending"]);
  });
});

test("nobody's object counts as none of ours, whatever its versions were", () =>
  expect(told({ desired: [secret()], live: [unowned()] })).toBe("adopt undefined"));
