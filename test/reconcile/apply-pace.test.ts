// An apply takes as long as the service's quotas ask for and hardly longer, however its vaults differ; nothing is
// refused, and the plan's estimate says how long. Keys have the same quotas as secrets, fifteen times smaller: secrets
// are in apply-pace.long.test.ts.
import { describe, expect, test } from "vitest";
import type { EmulatorFault } from "../../src/emulator/emulator.ts";
import { compareIds, objectName } from "../../src/model/object.ts";
import { applyPaced, quotaBound } from "./paced-apply.ts";

const times = (count: number, size: number): number[] => Array.from({ length: count }, () => size);
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

test.each([
  ["67 keys in one vault", [67], 30, 1.05 * 30],
  ["668 keys in 20 vaults and one that has few", [...times(20, 33), 8], 60, 1.05 * 60],
  ["one vault with many keys and 60 with few", [125, ...times(60, 4)], 60, 1.05 * 60],
  ["vaults of every size, at most ten seconds more", [125, 67, ...times(18, 26)], 60, 60 + 10.5],
])("%s", async (_, sizes, bound, most) => {
  expect(quotaBound(sizes, 20)).toBe(bound);
  const { done, refused, seconds, estimated, limitedBy } = await applyPaced({ kind: "key", sizes });
  expect({ done, refused, limitedBy }).toEqual({ done: sum(sizes), refused: 0, limitedBy: "key creation" });
  expect(seconds).toBeGreaterThanOrEqual(bound);
  expect(seconds).toBeLessThanOrEqual(most);
  expect(Math.abs(estimated - seconds)).toBeLessThanOrEqual(0.2 * seconds);
});

test("keys in hardware have half the quota", async () => {
  const first = { keyType: "EC-HSM", curve: "P-256" };
  const { done, refused, seconds, estimated } = await applyPaced({ kind: "key", sizes: [25], first });
  expect({ done, refused, seconds, estimated }).toEqual({
    done: 25,
    refused: 0,
    seconds: 20.15,
    estimated: 21,
  });
});

test("secrets do not wait for the keys of their vault", async () => {
  const { set, done, seconds } = await applyPaced({ kind: "key", sizes: [45], secrets: 100 });
  const creates = set.vaults.log.filter(({ operation }) => operation === "write").map(({ method }) => method);
  expect({ done, seconds }).toEqual({ done: 145, seconds: 20.15 });
  expect(creates.lastIndexOf("PUT")).toBeLessThan(145 - 25);
});

describe("where others use the service, too", () => {
  const refuse = (vault: string, headers = {}): EmulatorFault => ({
    ...{ vault, method: "POST", path: "/create$", at: "before" },
    does: { kind: "answer", status: 429, headers },
  });

  test("a vault that refuses is asked for less, and for a key more in each ten seconds; the others are not", async () => {
    const sizes = [60, 40, 40];
    const { done, refused, created } = await applyPaced({ kind: "key", sizes, faults: [refuse("v00")] });
    expect({ done, refused }).toEqual({ done: 140, refused: 1 });
    // The 15 that were in flight beside the refused one succeeded.
    expect(created("v00")).toEqual(["15 at 0 s", "11 at 10 s", "12 at 20 s", "13 at 30 s", "9 at 40 s"]);
    expect(created("v01")).toEqual(["20 at 0 s", "20 at 10 s"]);
  });

  test("a Retry-After holds its vault back, and the others go on", async () => {
    const faults = [refuse("v00", { "retry-after": "25" })];
    const { done, refused, created } = await applyPaced({ kind: "key", sizes: [20, 40], faults });
    expect({ done, refused }).toEqual({ done: 60, refused: 1 });
    expect(created("v00")).toEqual(["7 at 0 s", "12 at 25 s", "1 at 35 s"]);
    expect(created("v01")).toEqual(["20 at 0 s", "20 at 10 s"]);
  });

  test("where they use up the subscription's quota, all vaults are asked for less, and no effect fails", async () => {
    const { done, refused, created } = await applyPaced({ kind: "key", sizes: times(20, 20), others: 60 });
    // A hundred were in flight at once, of which the subscription had room for forty.
    expect({ done, refused }).toEqual({ done: 400, refused: 60 });
    const atFirst = times(20, 0).map((_, i) => created(`v${String(i).padStart(2, "0")}`)[0]);
    expect(new Set(atFirst)).toEqual(new Set(["2 at 0 s"]));
  });
});

test("a stop while the quota is waited for ends what is in flight, and says what was not done", async () => {
  const { set, outcomes, done } = await applyPaced({ kind: "key", sizes: times(14, 20), stopsAfter: 12 });
  expect(outcomes.map(({ id }) => objectName(id))).toEqual(
    [...outcomes].sort((a, b) => compareIds(a.id, b.id)).map(({ id }) => objectName(id)),
  );
  const left = outcomes.filter(({ result }) => result === "not attempted");
  expect([done, left.length]).toEqual([200, 80]);
  expect(set.vaults.log.filter(({ path }) => path.endsWith("/create"))).toHaveLength(200);
});
