// One text for equal data: approvals and tags hold digests of it, so it is the same in every version.
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/model/digest.ts";

const runs = Number(process.env.KVG_RUNS ?? 300);

/** As it was written first: JSON.stringify of objects whose members were sorted. */
const asBefore = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

test.each([
  [{ b: 1, a: [true, null, { d: "x", c: undefined }] }, '{"a":[true,null,{"d":"x"}],"b":1}'],
  [{ b: 0, 10: 0, 9: 0, "01": 0, A: 0, 4294967295: 0 }, '{"9":0,"10":0,"01":0,"4294967295":0,"A":0,"b":0}'],
  [[undefined, "ä\u2028\ud800"], '[null,"ä\u2028\\ud800"]'],
  [{}, "{}"],
])("%j", (data, text) => {
  expect(canonicalJson(data)).toBe(text);
  expect(asBefore(data)).toBe(text);
});

test("whatever the data, it is the text that it always was", () => {
  const name = fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom("4294967294", "-1", "__proto__"));
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.constant(undefined),
      fc.dictionary(name, tie("data")),
      fc.array(tie("data")),
    ),
  }));
  fc.assert(
    fc.property(data, (one) => void expect(canonicalJson(one)).toBe(asBefore(one))),
    { numRuns: runs },
  );
});
