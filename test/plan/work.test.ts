// How much a plan looks at: counted, so that nothing grows with the square of what there is.
import { expect, test } from "vitest";
import { findCycles } from "../../src/manifest/meaning/relations/cycles.ts";
import type { DesiredSecret } from "../../src/model/desired.ts";
import type { Snapshot } from "../../src/model/live.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { followers } from "../../src/reconcile/rotation/follow.ts";
import { applied, now, secret, vault } from "./build.ts";

const length = 4000;
const nameOf = (at: number) => `s${String(at).padStart(5, "0")}`;

/** `s0` is a literal, and each of the others copies the one before it. */
function chain(of = length): readonly DesiredSecret[] {
  return Array.from({ length: of }, (_, at) =>
    secret({
      name: nameOf(at),
      source: at === 0 ? { from: "literal", text: "two" } : { from: "secret", name: nameOf(at - 1) },
    }),
  );
}

/** Counts how often the source of any of them is read. */
function counted(desired: readonly DesiredSecret[]) {
  let reads = 0;
  const watched = desired.map(({ source, ...rest }) =>
    Object.defineProperty({ ...rest } as DesiredSecret, "source", {
      enumerable: true,
      get: () => {
        reads++;
        return source;
      },
    }),
  );
  return { watched, reads: () => reads };
}

const holding = (desired: readonly DesiredSecret[]): Snapshot => {
  const nothing = { live: {}, deleted: {}, earlier: {}, versions: {} };
  const live = Object.fromEntries(
    desired.map((one) => [one.id.name, { ...applied(one), name: one.id.name }]),
  );
  return { vault: "v", takenAt: now, secret: { ...nothing, live }, key: nothing };
};

test("copies that follow one another are planned as one: each secret is looked at a fixed number of times", () => {
  const desired = chain();
  let looks = 0;
  const { changes } = makePlan({
    set: { vaults: [vault], copiedFrom: [], desired, whole: true },
    embedded: false,
    snapshots: [holding(desired)],
    evidenceOf: {
      secret: (one) => {
        looks++;
        return one.id.name === nameOf(0) ? { value: "changed" } : { value: "same", recorded: true };
      },
      key: () => ({ value: "same", recorded: true }),
      forged: () => false,
    },
    allowEmpty: false,
    allowPurge: false,
  });
  const last = changes.find(({ id }) => id.name === nameOf(length - 1));
  expect(last).toMatchObject({
    verb: "settle",
    evidence: "follows",
    after: [expect.stringContaining(nameOf(length - 2))],
  });
  expect(looks).toBeLessThanOrEqual(3 * length);
});

test("a chain of copies is looked through for cycles once, however long it is", () => {
  const { watched, reads } = counted(chain(20_000));
  expect(findCycles(watched)).toEqual([]);
  expect(reads()).toBeLessThanOrEqual(3 * 20_000);
});

test("a long chain that ends in itself is one cycle, told at its first", () => {
  const [first, ...others] = chain(20_000);
  const end = secret({ name: nameOf(0), source: { from: "secret", name: nameOf(19_999) } });
  const found = findCycles([end, ...others]);
  expect(first?.id).toEqual(end.id);
  expect(found).toHaveLength(1);
  expect(found[0]?.path.split(" -> ")).toHaveLength(20_001);
});

test("what copies what rotated is found in one walk", () => {
  const { watched, reads } = counted(chain());
  const found = followers([{ vault: "v", kind: "secret", name: nameOf(0) }], watched);
  expect(found).toHaveLength(length - 1);
  expect(reads()).toBeLessThanOrEqual(3 * length);
});
