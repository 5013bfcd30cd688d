// What binds an apply to a plan that was approved.

import fc from "fast-check";
import { expect, test } from "vitest";
import { isEffect } from "../../src/model/plan/change.ts";
import { type Effect, effectKey } from "../../src/model/plan/effect.ts";
import type { Approval } from "../../src/model/plan.ts";
import { findUnapproved } from "../../src/plan/effects/effect-digest.ts";
import { runsOf } from "../dials.ts";
import { absent, applied, planOf, type Scene, secret, setByHand, unowned } from "./build.ts";

const effectsOf = (scene: Scene): readonly Effect[] => planOf(scene).changes.filter(isEffect);
const approvalOf = (scene: Scene): Approval => ({
  digest: planOf(scene).digest,
  effects: effectsOf(scene).map((effect) => ({
    digest: effect.digest,
    ...(effect.verb === "create" && effect.orRecover && { orRecover: true }),
  })),
});
const strangers = (now: Scene, approved: Scene) =>
  findUnapproved(effectsOf(now), approvalOf(approved)).map(({ verb }) => verb);

const another = secret({ source: { from: "literal", text: "two" } });
const changed: Scene = { desired: [another], live: [applied()] };
const copy = secret({ name: "b", source: { from: "secret", vault: "v", name: "a" } });
const copied: Scene = { desired: [secret(), copy], live: [applied(copy)] };

test.each<[string, Scene, Scene, string[]]>([
  ["the same plan", changed, changed, []],
  ["fewer effects", {}, changed, []],
  ["one more", { desired: [another, secret({ name: "b" })], live: [applied()] }, changed, ["create"]],
  [
    "another source",
    changed,
    { ...changed, desired: [secret({ source: { from: "literal", text: "three" } })] },
    ["set"],
  ],
  [
    "the object was updated in between",
    { ...changed, live: [applied(secret(), { updated: 1 })] },
    changed,
    ["set"],
  ],
  ["another owner", { desired: [secret({ owner: "we" })] }, { desired: [secret()] }, ["create"]],
  [
    "a create, where create or recover was approved",
    { desired: [secret()] },
    { desired: [secret()], deleted: "unreadable" },
    [],
  ],
  [
    "a recover, where create or recover was approved",
    { desired: [secret()], deleted: [unowned()] },
    { desired: [secret()], deleted: "unreadable" },
    [],
  ],
  [
    "a recover, where a create was approved",
    { desired: [secret()], deleted: [unowned()] },
    { desired: [secret()] },
    ["recover", "adopt"],
  ],
  [
    "a copy of what is recovered, where create or recover was approved",
    { ...copied, deleted: [unowned()] },
    { ...copied, deleted: "unreadable" },
    [],
  ],
  [
    "the same, and the copy was updated in between",
    { ...copied, live: [applied(copy, { updated: 1 })], deleted: [unowned()] },
    { ...copied, deleted: "unreadable" },
    ["settle"],
  ],
])("%s", (_, now, approved, expected) => {
  expect(strangers(now, approved)).toEqual(expected);
});

test("no time of day is in a digest", () => {
  expect(planOf({ ...changed, now: 1 }).digest).toBe(planOf({ ...changed, now: 1_700_000_000 }).digest);
});

test("shuffled input gives the same plan", () => {
  const first = secret({ name: "n0" });
  const unique = [
    first,
    { ...another, id: { ...another.id, name: "n1" } },
    secret({ name: "n2" }),
    absent({ name: "n3" }),
  ];
  const live = [applied(first), setByHand(applied(secret({ name: "n2" }))), unowned({ name: "z" })];
  const expected = planOf({ desired: unique, live });
  const shuffled = fc.tuple(
    fc.shuffledSubarray(unique, { minLength: 4 }),
    fc.shuffledSubarray(live, { minLength: 3 }),
  );
  fc.assert(
    fc.property(shuffled, ([desired, live]) => {
      expect(planOf({ desired, live })).toEqual(expected);
    }),
    { numRuns: runsOf(50) },
  );
});

test("effects come in the order of the stages, then by name", () => {
  const scene: Scene = {
    desired: [absent({ name: "b", purge: true }), secret({ name: "c" }), secret({ name: "a" })],
    live: [applied(secret({ name: "b" })), applied(secret({ name: "o" }))],
    deleted: [applied(secret({ name: "a" }))],
    vault: { prune: "disable" },
    allowPurge: true,
  };
  expect(effectsOf(scene).map(effectKey)).toEqual([
    "recover v/secret/a",
    "create v/secret/c",
    "disable v/secret/o",
    "delete v/secret/b",
    "purge v/secret/b",
  ]);
});
