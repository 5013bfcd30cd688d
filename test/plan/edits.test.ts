// Who moved: drift is told from pending for each property by what kvg-state remembers.
import { expect, test } from "vitest";
import type { DesiredProperties, DesiredSecret } from "../../src/model/desired.ts";
import type { LiveObject } from "../../src/model/live.ts";
import { findEdits } from "../../src/plan/effects/edits.ts";
import { findOwnership } from "../../src/plan/ownership.ts";
import { applied, created, secret, unowned } from "./build.ts";

const day = 86_400;

/** `property before -> after (cause)` for each edit. */
function editsOf(desired: DesiredSecret, live: LiveObject): string {
  const owned = findOwnership(live, undefined, ["us"], () => false);
  const ends = findEdits(desired, live, owned).map((edit) => {
    if (edit.property === "kvg-state") return `kvg-state (${edit.cause})`;
    if (edit.property === "unmanaged") return `${edit.name} unmanaged (${edit.cause})`;
    if (edit.property === "unmanaged tag") return `tag ${edit.name} left (${edit.cause})`;
    if (edit.property === "renamed") return `renamed to ${edit.name} (${edit.cause})`;
    const name = edit.property === "tag" ? `tag ${edit.name}` : edit.property;
    const before = "before" in edit ? edit.before : "";
    return `${name} ${before} -> ${edit.after} (${edit.cause})`;
  });
  return ends.join("; ");
}

const text = (contentType: string | null) => secret({ properties: { contentType } });
const tagged = (tags: { [name: string]: string | null }, whole = true) => secret({ tags, whole });
const dated = (properties: DesiredProperties) => secret({ properties });

test.each<[string, DesiredSecret, LiveObject, string]>([
  ["nothing", text("a"), applied(text("a")), ""],
  ["the vault moved", text("a"), applied(text("a"), { contentType: "b" }), "contentType b -> a (drift)"],
  ["git moved", text("b"), applied(text("a")), "contentType a -> b (pending)"],
  ["both moved", text("c"), applied(text("a"), { contentType: "b" }), "contentType b -> c (both)"],
  ["newly managed", text("a"), applied(secret(), { contentType: "b" }), "contentType b -> a (pending)"],
  [
    "not managed any more",
    secret(),
    applied(text("a"), { contentType: "b" }),
    "contentType unmanaged (pending)",
  ],
  ["null where it is there", text(null), applied(text("a")), "contentType a -> null (pending)"],
  ["null where it is not there", text(null), applied(text(null)), ""],
  ["empty is absent", text(""), applied(text(null)), ""],
  [
    "disabled by hand",
    dated({ enabled: true }),
    applied(dated({ enabled: true }), { enabled: false }),
    "enabled false -> true (drift)",
  ],
  ["enabled is not managed", secret(), applied(secret(), { enabled: false }), ""],
  [
    "a date moved by hand",
    dated({ notBefore: 5 }),
    applied(dated({ notBefore: 5 }), { notBefore: 6 }),
    "notBefore 6 -> 5 (drift)",
  ],
  [
    "a date taken away by hand",
    dated({ expiresOn: 5 }),
    { ...applied(dated({ expiresOn: 5 })), expiresOn: 4 },
    "expiresOn 4 -> 5 (drift)",
  ],
  [
    "a duration that fits",
    dated({ expiresIn: "P1D" }),
    applied(dated({ expiresIn: "P1D" }), { expiresOn: created + day + 300 }),
    "",
  ],
  [
    "a duration that does not fit",
    dated({ expiresIn: "P1D" }),
    applied(dated({ expiresIn: "P1D" }), { expiresOn: created + day + 301 }),
    `expiresIn ${created + day + 301} -> P1D (drift)`,
  ],
  [
    "another duration",
    dated({ expiresIn: "P2D" }),
    applied(dated({ expiresIn: "P1D" }), { expiresOn: created + day }),
    `expiresIn ${created + day} -> P2D (pending)`,
  ],
  [
    "a tag changed by hand",
    tagged({ a: "1" }),
    applied(tagged({ a: "1" }), { tags: { a: "2" } }),
    "tag a 2 -> 1 (drift)",
  ],
  [
    "a tag added by hand",
    tagged({ a: "1" }),
    applied(tagged({ a: "1" }), { tags: { a: "1", b: "2" } }),
    "tag b 2 -> null (drift)",
  ],
  [
    "a tag added in git",
    tagged({ a: "1", b: "2" }),
    applied(tagged({ a: "1" })),
    "tag b null -> 2 (pending)",
  ],
  [
    "an ignored tag",
    tagged({ a: "1" }),
    applied(tagged({ a: "1" }), { tags: { a: "1", "file-encoding": "utf-8" } }),
    "",
  ],
  [
    "only the defaults' names",
    tagged({ a: "1" }, false),
    applied(tagged({ a: "1" }, false), { tags: { a: "1", b: "2" } }),
    "",
  ],
  [
    "a default dropped by null",
    tagged({ a: null }, false),
    applied(secret(), { tags: { a: "1", b: "2" } }),
    "tag a 1 -> null (pending)",
  ],
  [
    "a tag named as an inherited member",
    tagged({}),
    applied(tagged({}), { tags: { constructor: "1" } }),
    "tag constructor 1 -> null (drift)",
  ],
  [
    "all tags are managed now, and no longer the defaults' names alone",
    tagged({ a: "1" }),
    applied(tagged({ a: "1" }, false), { tags: { a: "1", b: "2" } }),
    "tag b 2 -> null (pending)",
  ],
  [
    "the same, and one moved by hand",
    tagged({ a: "1" }),
    applied(tagged({ a: "1" }, false), { tags: { a: "3", b: "2" } }),
    "tag a 3 -> 1 (both); tag b 2 -> null (both)",
  ],
  [
    "a further default dropped by null",
    tagged({ a: "1", b: null }, false),
    applied(tagged({ a: "1" }, false), { tags: { a: "1", b: "2" } }),
    "tag b 2 -> null (pending)",
  ],
  [
    "a default other than before, where all tags were managed",
    tagged({ a: "2" }, false),
    applied(tagged({ a: "1", b: "2" })),
    "tag a 1 -> 2 (pending); tag b left (pending)",
  ],
  [
    "a tag that the defaults drop, set by hand",
    tagged({ a: "1", b: null }, false),
    applied(tagged({ a: "1", b: null }, false), { tags: { a: "1", b: "2" } }),
    "tag b 2 -> null (drift)",
  ],
  ["our own tags are not the manifest's", tagged({}), applied(tagged({})), ""],
  ["protection declared", secret({ protect: true }), applied(), "protect false -> true (pending)"],
  ["protection lifted", secret(), applied(secret({ protect: true })), "protect true -> false (pending)"],
  ["nobody's object is not protected by an edit", secret({ protect: true }), unowned(), ""],
  [
    "wanted again after prune",
    secret(),
    applied(secret(), { enabled: false, mark: { at: 1, enabled: true } }),
    "enabled false -> true (pending); kvg-state (pending)",
  ],
  [
    "wanted again, was disabled before prune",
    secret(),
    applied(secret(), { enabled: false, mark: { at: 1, enabled: false } }),
    "kvg-state (pending)",
  ],
])("%s", (_, desired, live, expected) => {
  expect(editsOf(desired, live)).toBe(expected);
});
