// An apply takes as long as the service's quotas ask for and hardly longer, whatever the vaults have to do with each
// other; nothing is refused, and the plan's estimate says how long. Keys have the same quotas as secrets, fifteen times
// smaller: the numbers of secrets are in apply-pace.long.test.ts.
import { describe, expect, test } from "vitest";
import { applyPaced, quotaBound } from "./paced-apply.ts";

const twenty = (size: number) => Array.from({ length: 20 }, () => size);

test.each([
  ["67 keys in one vault", { kind: "key", sizes: [67] }, 20, 30],
  ["668 keys in 20 vaults", { kind: "key", sizes: [...twenty(33), 8] }, 20, 60],
] as const)("%s", async (_, wish, quota, bound) => {
  expect(quotaBound(wish.sizes, quota)).toBe(bound);
  const { done, refused, seconds, estimated } = await applyPaced(wish);
  console.log(wish.sizes.length, { done, refused, seconds, estimated, bound });
  expect(done).toBe(wish.sizes.reduce((sum, size) => sum + size, 0));
  expect(refused).toBe(0);
  expect(seconds).toBeGreaterThanOrEqual(bound);
  expect(seconds).toBeLessThanOrEqual(1.05 * bound);
  expect(Math.abs(estimated - seconds)).toBeLessThanOrEqual(0.2 * seconds);
});
