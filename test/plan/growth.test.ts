// A plan and its findings look at each vault and at each object so many times, however many others there are. Reads of
// their properties are counted.
import { expect, test } from "vitest";
import { evidenceOfKey, evidenceOfSecret } from "../../src/evidence/evidence.ts";
import { collectFindings } from "../../src/findings/findings.ts";
import type { Desired } from "../../src/model/desired.ts";
import type { Snapshot } from "../../src/model/live.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { findDueIn } from "../../src/reconcile/rotation/due-rotations.ts";
import { findDependents } from "../../src/reconcile/run/find-dependents.ts";
import { keepVaults } from "../../src/reconcile/run/selection/select-part.ts";
import { applied, now, secret, vault } from "./build.ts";

type Counts = Record<"vault" | "snapshot" | "desired" | "live", number>;

/** How often properties are read of the vaults, snapshots and objects of a plan of so many vaults that are in sync. */
function countReads(vaults: number, objects: number): Counts {
  const counts: Counts = { vault: 0, snapshot: 0, desired: 0, live: 0 };
  const counting = <T extends object>(what: keyof Counts, thing: T): T =>
    new Proxy(thing, {
      get: (target, name, receiver) => {
        counts[what]++;
        return Reflect.get(target, name, receiver);
      },
    });
  const names = Array.from({ length: vaults }, (_, i) => `v${i}`);
  const listed = names.map((name) => ({ ...vault, name, url: `https://${name}.vault.azure.net` }));
  const declared: Desired[] = names.flatMap((name) =>
    Array.from({ length: objects }, (_, i) => {
      const one = secret({ name: `s${i}`, tags: { team: "us" } });
      return { ...one, id: { ...one.id, vault: name } };
    }),
  );
  const nothing = { live: {}, deleted: {}, earlier: {}, versions: {} };
  const snapshots = names.map((name): Snapshot => {
    const here = declared.filter(({ id }) => id.vault === name);
    const live = here.flatMap((one) =>
      one.state === "present" && one.kind === "secret"
        ? [[one.id.name, counting("live", { ...applied(one), name: one.id.name })] as const]
        : [],
    );
    const secrets = { ...nothing, live: Object.fromEntries(live) };
    return counting("snapshot", { vault: name, takenAt: now, secret: secrets, key: nothing });
  });
  const set = {
    ...{ copiedFrom: [], whole: true, root: "/", folder: "/", files: 1, sealing: [], targets: [] },
    vaults: listed.map((one) => counting("vault", one)),
    listed: listed.map((one) => counting("vault", one)),
    desired: declared.map((one) => counting("desired", one)),
  };
  const known = { createdOf: () => undefined, isTracked: () => false };
  keepVaults(set, new Set(names));
  findDependents(set, [{ vault: "other", url: "https://other.vault.azure.net" }]);
  const { changes } = makePlan({
    ...{ set, snapshots, embedded: false, allowEmpty: false, allowPurge: false },
    evidenceOf: {
      secret: (...about) => evidenceOfSecret(...about, known),
      key: (...about) => evidenceOfKey(...about, known),
      forged: () => false,
    },
  });
  expect(new Set(changes.map(({ verb }) => verb))).toEqual(new Set(["unchanged"]));
  const due = findDueIn(set, snapshots);
  const about = { within: "P30D", counted: new Map(), unfinished: "warning" } as const;
  collectFindings({ set, snapshots, changes, due, ...about });
  return counts;
}

const twice = ({ vault, snapshot, desired, live }: Counts): Counts => ({
  ...{ vault: 2 * vault, snapshot: 2 * snapshot, desired: 2 * desired, live: 2 * live },
});

test("twice the vaults are twice the work", () => {
  expect(countReads(80, 4)).toEqual(twice(countReads(40, 4)));
});

test("twice the objects in each vault are twice the work on objects, and no more work on vaults", () => {
  const [some, more] = [countReads(4, 40), countReads(4, 80)];
  const { desired, live } = twice(some);
  expect(more).toMatchObject({ desired, live });
  // A vault is looked up for each of its objects, in one step.
  expect(more.vault).toBeLessThanOrEqual(2 * some.vault);
  expect(more.snapshot).toBeLessThanOrEqual(2 * some.snapshot);
});

test("an object that is in sync is read so many times and no more, and no effect is made of it", () => {
  const { desired, live } = countReads(4, 25);
  expect(desired / 100).toBeLessThanOrEqual(80);
  expect(live / 100).toBeLessThanOrEqual(30);
});
