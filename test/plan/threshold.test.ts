// The brake: when too much would go at once, nothing of the vault goes.
import { expect, test } from "vitest";
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

test("the refusal names the count, the share and the flag, and blocks the whole vault", () => {
  const { changes, digest } = planOf({ desired: [kept, ...gone(6)], live: owned(10) });
  const created = changes.find(({ id }) => id.name === "kept");
  expect(created).toMatchObject({
    verb: "refused",
    wanted: "create",
    why: "6 of 10 owned objects (60 %) would be disabled, deleted, purged or overwritten",
    lift: "pass --max-destroy 6 if that is meant",
  });
  expect(digest).toBe(planOf({}).digest);
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
