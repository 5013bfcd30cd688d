// The brake: when too much would go at once, nothing of the vault goes.
import { expect, test } from "vitest";
import { isEffect } from "../../src/model/plan/change.ts";
import type { Effect } from "../../src/model/plan/effect.ts";
import { stageOf } from "../../src/model/plan.ts";
import { absent, applied, planOf, type Scene, secret } from "./build.ts";

const owned = (count: number) => Array.from({ length: count }, (_, i) => applied(secret({ name: `n${i}` })));
const gone = (count: number) => Array.from({ length: count }, (_, i) => absent({ name: `n${i}` }));
const kept = secret({ name: "kept" });

const refusals = (scene: Scene) =>
  planOf(scene).changes.flatMap((change) => (change.verb === "refused" ? [change.rule] : []));

test.each<[number, number, "go" | "refused"]>([
  [2, 2, "go"],
  [3, 10, "go"],
  [3, 9, "refused"],
  [5, 20, "go"],
  [6, 100, "refused"],
])("%i of %i owned objects deleted: %s", (count, of, expected) => {
  const rules = refusals({ desired: [kept, ...gone(count)], live: owned(of) });
  expect(new Set(rules)).toEqual(new Set(expected === "go" ? [] : ["threshold"]));
});

test("--max-destroy replaces both thresholds, upwards and downwards", () => {
  const six = { desired: gone(6), live: owned(10) };
  expect(refusals({ ...six, maxDestroy: 6 })).toEqual([]);
  expect(refusals({ ...six, maxDestroy: 5 })).toHaveLength(6);
  expect(refusals({ desired: gone(1), live: owned(10), maxDestroy: 0 })).toHaveLength(1);
});

test("all changes of the vault are held back: seen as what they would be, and nothing else", () => {
  const changed = secret({ name: "n9", properties: { contentType: "a" } });
  const scene = { desired: [kept, changed, ...gone(6)], live: owned(10) };
  const { changes, ...rest } = planOf(scene);
  const nothing = planOf({});
  expect(rest).toMatchObject({ digest: nothing.digest, estimate: nothing.estimate });
  expect(rest.summary).toMatchObject({ refused: 8, create: 0, update: 0, delete: 0 });
  const lifted = planOf({ ...scene, maxDestroy: 6 }).changes.filter(isEffect);
  const held = changes.flatMap((change) => ("heldBack" in change ? [change] : []));
  expect(new Map(held.map(({ id, heldBack }) => [id.name, heldBack]))).toEqual(
    new Map(lifted.map(({ id, place, digest, after, ...intent }) => [id.name, intent])),
  );
});

test("what was counted and the limit are said once, for the vault", () => {
  const brake = (scene: Scene) => planOf(scene).vaults[0]?.heldBack;
  const six = { desired: [kept, ...gone(6)], live: owned(10) };
  const destroys = { disable: 0, delete: 6, purge: 0, adopt: 0 };
  const counts = { changes: 7, destroys, objects: 6 };
  expect(brake(six)).toEqual({ ...counts, limits: [{ rule: "count", most: 5 }] });
  expect(brake({ ...six, maxDestroy: 3 })).toEqual({ ...counts, limits: [{ rule: "max-destroy", most: 3 }] });
  expect(brake({ ...six, maxDestroy: 6 })).toBeUndefined();
  expect(brake({ desired: gone(3), live: owned(9) })?.limits).toEqual([
    { rule: "share", most: 2, percent: 30 },
  ]);
  const emptied = { live: owned(6), vault: { prune: "disable" }, allowEmpty: false } as const;
  expect(brake(emptied)).toEqual({
    changes: 6,
    destroys: { ...destroys, delete: 0, disable: 6 },
    objects: 6,
    limits: [{ rule: "empty set" }, { rule: "count", most: 5 }],
  });
});

test("an object of which two effects take something away counts once", () => {
  const purged = gone(6).map((each) => ({ ...each, purge: true }));
  expect(planOf({ desired: purged, live: owned(6), allowPurge: true }).vaults[0]?.heldBack).toMatchObject({
    changes: 12,
    destroys: { delete: 6, purge: 6 },
    objects: 6,
  });
});

test("by type nothing executes what is held back", () => {
  const [held] = planOf({ desired: gone(6), live: owned(6) }).changes;
  if (!held || !("heldBack" in held)) throw new Error("nothing is held back");
  // @ts-expect-error: it has no digest, no object and no order
  const effect: Effect = held.heldBack;
  // @ts-expect-error: nor is the refused change itself one
  stageOf(held);
  expect(effect).not.toHaveProperty("digest");
});

test("copies do not wait for what is held back", () => {
  const copy = secret({ name: "copy", source: { from: "secret", vault: "v", name: "kept" } });
  const { changes } = planOf({ desired: [kept, copy, ...gone(6)], live: [...owned(6), applied(copy)] });
  const found = changes.find(({ id }) => id.name === "copy");
  expect(found).toMatchObject({ verb: "refused", heldBack: { verb: "settle", evidence: "unknown" } });
});

test("an empty set never empties a vault", () => {
  const emptied = { live: owned(1), vault: { prune: "disable" }, allowEmpty: false } as const;
  expect(refusals(emptied)).toEqual(["empty set"]);
  expect(refusals({ ...emptied, allowEmpty: true })).toEqual([]);
});

test("where something is wanted, the last orphan may go without --allow-empty", () => {
  const one = { desired: [kept], live: owned(1), vault: { prune: "disable" }, allowEmpty: false } as const;
  expect(refusals(one)).toEqual([]);
});
