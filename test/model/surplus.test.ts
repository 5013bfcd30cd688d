// Which versions of a secret are disabled when only the newest shall stay enabled.
import { expect, test } from "vitest";
import type { LiveVersion } from "../../src/model/live.ts";
import { findSurplusVersions } from "../../src/model/version.ts";

/** Versions by name, as `a1 b2-`: created in second 1, in second 2; `-` is disabled. */
const versions = (text: string): readonly LiveVersion[] =>
  text.split(" ").map((each) => ({
    name: "s",
    version: each.charAt(0),
    created: Number(each.charAt(1)),
    updated: 0,
    enabled: !each.endsWith("-"),
    tags: {},
    managed: false,
  }));

test.each([
  ["the older ones go", "a1 b2 c3", "c", 1, "ba"],
  ["the closest before it stay", "a1 b2 c3 d4", "d", 3, "a"],
  ["the list's order is not the versions'", "c3 a1 d4 b2", "d", 2, "ba"],
  ["fewer than may stay", "a1 b2", "b", 3, ""],
  ["what is disabled stays so, and counts", "a1 b2- c3", "c", 2, "a"],
  ["the newest counts though it is disabled", "a1 b2 c3-", "c", 2, "a"],
  ["of one second the newest stays", "a1 b1 c1", "a", 1, "bc"],
  ["of one second the rest has an order", "c1 b1 a1", "a", 2, "c"],
  ["nothing tells which of the last second is the newest", "a1 b2 c2", "", 1, "a"],
  ["what came later stays, and counts", "a1 b2 c3", "b", 1, "a"],
  ["what came later does not push it out", "a1 b2 c3 d4", "b", 2, "a"],
])("%s", (_, all, newest, keep, expected) => {
  const found = findSurplusVersions(versions(all), newest, keep);
  expect(found.map(({ version }) => version).join("")).toBe(expected);
});
