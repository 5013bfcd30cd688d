// How an object's entry says what is live, and what it does not take over.
import { expect, test } from "vitest";
import { acceptProperty } from "../../src/manifest/edit/accept-property.ts";
import type { Mapping } from "../../src/model/input.ts";
import type { Edit } from "../../src/model/plan/edit.ts";

const cause = "drift";
const tag = (before: string | null, after: string | null): Edit => ({
  cause,
  property: "tag",
  name: "app",
  before,
  after,
});
const date = (before: number | null): Edit => ({ cause, property: "expiresOn", before, after: 1 });
const fromDefaults = "it comes from the defaults: declare it in the object's own entry by hand";

test.each<[string, Edit, Mapping, ReturnType<typeof acceptProperty>]>([
  [
    "a content type",
    { cause, property: "contentType", before: "b", after: "a" },
    { contentType: "a" },
    { path: ["contentType"], data: "b" },
  ],
  [
    "one that is gone",
    { cause, property: "contentType", before: null, after: "a" },
    { contentType: "a" },
    { path: ["contentType"], data: null },
  ],
  ["one of the defaults", { cause, property: "contentType", before: "b", after: "a" }, {}, fromDefaults],
  [
    "enabled",
    { cause, property: "enabled", before: false, after: true },
    { enabled: true },
    { path: ["enabled"], data: false },
  ],
  ["a date", date(1_800_000_000), { expiresOn: "x" }, { path: ["expiresOn"], data: "2027-01-15T08:00:00Z" }],
  ["a date that is gone", date(null), { expiresOn: "x" }, { path: ["expiresOn"], data: null }],
  [
    "a date beyond what manifests name",
    date(253_402_300_799),
    { expiresOn: "x" },
    "no manifest can name this date",
  ],
  ["a date beyond what there is", date(1e15), { expiresOn: "x" }, "no manifest can name this date"],
  [
    "operations",
    { cause, property: "keyOps", before: ["sign"], after: [] },
    { keyOps: [] },
    { path: ["keyOps"], data: ["sign"] },
  ],
  ["a tag", tag("till", "shop"), { tags: { app: "shop" } }, { path: ["tags", "app"], data: "till" }],
  ["a further tag", tag("till", null), { tags: {} }, { path: ["tags", "app"], data: "till" }],
  ["a tag that is gone", tag(null, "shop"), { tags: { app: "shop" } }, { path: ["tags", "app"], data: null }],
  ["a tag of the defaults beside own ones", tag("till", "shop"), { tags: { b: "c" } }, fromDefaults],
  ["a tag of the defaults", tag("till", "shop"), {}, fromDefaults],
  [
    "a tag where the entry drops all",
    tag("till", null),
    { tags: null },
    "the entry says tags: null: declare its tags by hand",
  ],
  [
    "a duration",
    { cause, property: "expiresIn", before: 1, after: "P90D" },
    { expiresIn: "P90D" },
    "the manifest gives a duration, and the vault has a date: declare expiresOn by hand",
  ],
  ["our own tags", { cause, property: "kvg-state" }, {}, "this is not taken over: declare it by hand"],
])("%s", (_, edit, own, expected) => expect(acceptProperty(edit, own, false)).toEqual(expected));
