// Dates and durations as manifests write them.
import { expect, test } from "vitest";
import { addDuration, formatDate, isDuration, parseDate } from "../../src/model/time.ts";

test.each<[string, number | undefined]>([
  ["1970-01-01", 0],
  ["2027-01-01", 1_798_761_600],
  ["2027-01-01T00:00:00Z", 1_798_761_600],
  ["2027-01-01t01:00:00+01:00", 1_798_761_600],
  ["2027-01-01T00:00:00.000Z", 1_798_761_600],
  ["2106-02-07T06:28:15Z", 4_294_967_295],
  ["2106-02-07T06:28:16Z", undefined],
  ["1969-12-31", undefined],
  ["2027-01-01T00:00:00.5Z", undefined],
  ["2027-01-01T00:00:00", undefined],
  ["2027-02-30", undefined],
  ["2027-1-1", undefined],
  ["tomorrow", undefined],
])("%s is %s", (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ["P90D", true],
  ["PT36H", true],
  ["P1Y2M3DT4H5M6S", true],
  ["P2W", true],
  ["P99999Y", true],
  ["P100000Y", false],
  ["P", false],
  ["PT", false],
  ["P0D", false],
  ["-P1D", false],
  ["p7d", false],
  ["90d", false],
  ["P1.5D", false],
])("%s is a duration: %s", (text, expected) => {
  expect(isDuration(text)).toBe(expected);
});

test("months are the calendar's", () => {
  const end = parseDate("2028-01-31T12:00:00Z") ?? 0;
  expect(formatDate(addDuration(end, "P1M"))).toBe("2028-02-29T12:00:00Z");
});

test("a vault may hold dates that no manifest names", () => {
  expect(formatDate(253_402_300_799)).toBe("9999-12-31T23:59:59Z");
  expect(formatDate(1e15)).toBe("1000000000000000 s after 1970");
});
