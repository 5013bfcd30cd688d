// Equal values are found by comparing few: what differs is not compared one with every other.
import { expect, test, vi } from "vitest";
import { findSameValues } from "../../src/findings/same-value.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { secret } from "../plan/build.ts";

test("8,000 values of which two are equal take few comparisons", () => {
  const equals = vi.spyOn(Sealed.prototype, "equals");
  const opened = Array.from({ length: 8000 }, (_, at) => {
    const source = { from: "env", name: `KV_${at}` } as const;
    const desired = secret({ name: `s${at}`, source });
    return { desired, source, value: Sealed.text(`a value of its own, number ${at === 7999 ? 0 : at}`) };
  });
  const found = findSameValues(opened, new Map());
  const comparisons = equals.mock.calls.length;
  equals.mockRestore();
  expect(found.map(({ id }) => id?.name)).toEqual(["s7999"]);
  expect(comparisons).toBeLessThan(100);
});
