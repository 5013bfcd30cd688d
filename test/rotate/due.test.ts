// When a rotation is due, by what lists tell.
import { expect, test } from "vitest";
import type { RotationDue } from "../../src/model/rotation.ts";
import { parseDate } from "../../src/model/time.ts";
import { judgeDue } from "../../src/rotate/look.ts";

const at = (date: string): number => parseDate(date) ?? Number.NaN;
const now = at("2026-06-01T00:00:00Z");

const monthly: RotationDue = { every: "P1M" };
const early: RotationDue = { beforeExpiry: "P14D" };

test.each<[string, RotationDue, string | undefined, string | undefined, unknown]>([
  // what                      rotation  created       expires       is
  ["missing", monthly, undefined, undefined, { is: "due", why: "missing" }],
  ["a second too young", { every: "P1D" }, "2026-05-31T00:00:01Z", undefined, { is: "later", at: now + 1 }],
  ["old enough", { every: "P1D" }, "2026-05-31", undefined, { is: "due", why: "age", since: now }],
  ["by the calendar", monthly, "2026-01-31", undefined, { is: "due", why: "age", since: at("2026-02-28") }],
  ["its expiry says nothing", monthly, "2026-05-31", "2026-06-02", { is: "later", at: at("2026-06-30") }],
  ["far from its expiry", early, "2026-01-01", "2026-06-16", { is: "later", at: at("2026-06-02") }],
  ["near its expiry", early, "2026-01-01", "2026-06-15", { is: "due", why: "expiry", since: now }],
  ["expired", early, "2026-01-01", "2026-05-15", { is: "due", why: "expiry", since: at("2026-05-01") }],
  ["without an expiry", early, "2026-01-01", undefined, { is: "never" }],
])("%s", (_, due, created, expires, expected) => {
  const live =
    created === undefined
      ? undefined
      : { created: at(created), ...(expires !== undefined && { expiresOn: at(expires) }) };
  expect(judgeDue(due, { live, unfinished: false }, now)).toEqual(expected);
});

test("unfinished it is due, however young", () =>
  expect(judgeDue(monthly, { live: { created: now }, unfinished: true }, now)).toEqual({
    is: "due",
    why: "unfinished",
  }));

test("an expiry beyond where dates end", () =>
  expect(
    judgeDue(early, { live: { created: now, expiresOn: 32_503_680_000_000 }, unfinished: false }, now),
  ).toEqual({
    is: "later",
    at: 32_503_680_000_000,
  }));
