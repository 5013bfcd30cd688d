// The same as apply-pace.test.ts with as many secrets as a team may have.
import { expect, test } from "vitest";
import { applyPaced, quotaBound } from "./paced-apply.ts";

test.each([
  ["1,000 secrets in one vault", [1000], 30],
  ["10,000 secrets in 20 vaults", Array.from({ length: 20 }, () => 500), 60],
  ["10,000 secrets in vaults of 1,900, 1,000 and 18 small ones", [1900, 1000, ...Array(18).fill(389)], 60],
])("%s", async (_, sizes, bound) => {
  expect(quotaBound(sizes, 300)).toBe(bound);
  const { done, refused, seconds, estimated } = await applyPaced({ kind: "secret", sizes });
  expect(done).toBe(sizes.reduce((sum, size) => sum + size, 0));
  expect(refused).toBe(0);
  expect(seconds).toBeGreaterThanOrEqual(bound);
  expect(seconds).toBeLessThanOrEqual(1.05 * bound);
  expect(Math.abs(estimated - seconds)).toBeLessThanOrEqual(0.2 * seconds);
});
