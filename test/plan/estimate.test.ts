// How long an apply takes: by calls of 0.1 s, 16 at once in a vault, and by the quotas of a vault and a subscription.
import { expect, test } from "vitest";
import type { Effect } from "../../src/model/plan/effect.ts";
import { estimateApply } from "../../src/plan/estimate.ts";
import * as b from "../report/build.ts";

/** So many effects in each of some vaults. */
const inVaults = (sizes: readonly number[], make: (name: string) => Effect): readonly Effect[] =>
  sizes.flatMap((size, v) =>
    Array.from({ length: size }, (_, n) => {
      const effect = make(`o-${n}`);
      return { ...effect, id: { ...effect.id, vault: `vault-${v}` } } as Effect;
    }),
  );

const times = (count: number, size: number): number[] => Array.from({ length: count }, () => size);
const secrets = (...sizes: readonly number[]) => inVaults(sizes, (name) => b.create(name));
const keys = (...sizes: readonly number[]) => inVaults(sizes, (name) => b.createKey(name));
const inHardware = (...sizes: readonly number[]) =>
  inVaults(sizes, (name) =>
    b.createKey(name, {
      origin: { from: "service", spec: { keyType: "EC-HSM", curve: "P-256" }, exportable: false },
    }),
  );
const updates = (...sizes: readonly number[]) =>
  inVaults(sizes, (name) => b.update(name, b.tag("a", null, "1")));
const deletes = (...sizes: readonly number[]) => inVaults(sizes, (name) => b.remove(name));
const settles = (...sizes: readonly number[]) => inVaults(sizes, (name) => b.settle(name));

test.each<[string, readonly Effect[], number, string?]>([
  ["nothing", [], 0],
  ["one secret", secrets(1), 1],
  ["a quota of secrets", secrets(300), 2],
  ["one more", secrets(301), 11, "secret creation"],
  ["a thousand secrets", secrets(1000), 31, "secret creation"],
  ["as many in two vaults", secrets(500, 500), 12, "secret creation"],
  ["a subscription's quota", secrets(...times(5, 300)), 2],
  ["one vault more", secrets(...times(6, 300)), 11, "secret creation"],
  ["10,000 secrets in 20 vaults", secrets(...times(20, 500)), 61, "secret creation"],
  ["a vault with many and 60 with few", secrets(1875, ...times(60, 60)), 62, "secret creation"],
  ["keys", keys(21), 11, "key creation"],
  ["keys in hardware", inHardware(21), 21, "key creation"],
  ["secrets beside keys", [...secrets(1000), ...keys(21)], 31, "secret creation"],
  ["what may write a version counts none", settles(600), 8],
  ["updates have no quota of their own", updates(600), 8],
  ["deletes come after them", [...updates(600), ...deletes(600)], 15],
  ["in vaults side by side", updates(...times(4, 600)), 8],
  ["with 256 in flight", updates(...times(40, 600)), 19],
])("%s", (_, effects, seconds, limitedBy) => {
  const { calls: __, ...estimate } = estimateApply(effects);
  expect(estimate).toEqual({ seconds, ...(limitedBy && { limitedBy }) });
});

test.each<[string, readonly Effect[], number, number, string?]>([
  ["an eighth of a subscription's quota", secrets(187), 8, 2],
  ["one more", secrets(188), 8, 11, "secret creation"],
  ["a quarter is more than a vault takes", secrets(301), 4, 11, "secret creation"],
  ["a 64th", secrets(...times(10, 23)), 64, 91, "secret creation"],
  ["one key in 10 s", keys(3), 64, 21, "key creation"],
  ["a part of a key in 10 s", inHardware(3), 100, 41, "key creation"],
])("with its part of the subscription, %s", (_, effects, runs, seconds, limitedBy) => {
  const { calls: __, ...estimate } = estimateApply(effects, runs);
  expect(estimate).toEqual({ seconds, ...(limitedBy && { limitedBy }) });
});
