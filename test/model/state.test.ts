// The tag that makes the vault its own state.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Kind, kinds } from "../../src/model/object.ts";
import {
  decodeState,
  encodeState,
  type KvgState,
  propertyLetters,
  type StoredProperty,
} from "../../src/model/state.ts";
import { runsOf } from "../dials.ts";

const base64url = (length: number) => fc.stringMatching(new RegExp(`^[\\w-]{${length}}$`));
const seconds = fc.integer({ min: 0, max: 253_402_300_799 });
const properties = Object.keys(propertyLetters) as StoredProperty[];
/** What the tag of either kind remembers: a key has no content type, and no value to have a mac of. */
const ofKeys = ["keyOps", "releasePolicy", "rotationPolicy", "rotate", "material", "rotating"];
const remembered = {
  secret: properties.filter((name) => !ofKeys.includes(name)),
  key: properties.filter((name) => name !== "contentType"),
};

test("a property has the letter that tags in vaults have for it", () =>
  expect(propertyLetters).toEqual({
    contentType: "c",
    enabled: "e",
    expiresOn: "x",
    expiresIn: "d",
    notBefore: "n",
    tags: "t",
    protect: "p",
    keepEnabled: "k",
    keyOps: "o",
    releasePolicy: "l",
    rotationPolicy: "y",
    rotate: "r",
    material: "m",
    rotating: "v",
  }));

const statesOf = (kind: Kind): fc.Arbitrary<KvgState> =>
  fc.record({
    kid: fc.oneof(fc.constant(""), base64url(8)),
    created: seconds,
    salt: base64url(22),
    valueMac: kind === "key" ? fc.constant("") : fc.oneof(fc.constant(""), base64url(43)),
    revision: fc.oneof(
      fc.constant("x"),
      fc.constant("-"),
      fc.stringMatching(/^-[a-z][\w-]{8}$/),
      base64url(43),
    ),
    properties: fc
      .tuple(fc.subarray(remembered[kind]), base64url(6))
      .map(([names, stored]) => Object.fromEntries(names.map((name) => [name, stored]))),
    versions: fc.nat(100_000),
    tagMac: fc.oneof(fc.constant(""), base64url(43)),
  });
const marked = fc
  .tuple(
    fc.oneof(...kinds.map(statesOf)),
    fc.option(fc.record({ at: seconds, enabled: fc.boolean() }), { nil: undefined }),
  )
  .map(([state, mark]): KvgState => ({ ...state, ...(mark && { mark }) }));
const runs = { numRuns: runsOf(200) };

test("what is written is read, and the fullest tag fits into 256 characters", () => {
  fc.assert(
    fc.property(marked, (state) => {
      const text = encodeState(state);
      expect(decodeState(text)).toEqual(state);
      expect(text.length).toBeLessThanOrEqual(256);
    }),
    runs,
  );
  const fullest = (kind: Kind): KvgState => ({
    kid: "k".repeat(8),
    created: 253_402_300_799,
    salt: "s".repeat(22),
    valueMac: kind === "key" ? "" : "m".repeat(43),
    revision: "r".repeat(43),
    properties: Object.fromEntries(remembered[kind].map((name) => [name, "pppppp"])),
    versions: 99_999,
    mark: { at: 253_402_300_799, enabled: true },
    tagMac: "t".repeat(43),
  });
  for (const kind of kinds) expect(encodeState(fullest(kind)).length).toBeLessThanOrEqual(256);
});

test.each<[string, string | undefined]>([
  ["no tag", undefined],
  ["an empty one", ""],
  ["another version", "v2..aa.AAAAAAAAAAAAAAAAAAAAAA..x..1.."],
  ["a short salt", "v1..aa.AAAA..x..1.."],
  ["a field too many", "v1..aa.AAAAAAAAAAAAAAAAAAAAAA..x..1...x"],
  ["properties that do not come in sevens", "v1..aa.AAAAAAAAAAAAAAAAAAAAAA..x.cabc.1.."],
  ["a mark without its letter", "v1..aa.AAAAAAAAAAAAAAAAAAAAAA..x..1.abc1."],
])("%s says nothing", (_, text) => {
  expect(decodeState(text)).toBeUndefined();
});

/** The tag's form as 6aa162a reads it. */
const formOf6aa162a =
  /^v1\.([\w-]*)\.([0-9a-z]+)\.([\w-]{22})\.([\w-]*)\.([\w-]+)\.((?:[a-z][\w-]{6})*)\.([0-9a-z]+)\.([0-9a-z]+[ed])?\.([\w-]*)$/;

test("an older version reads a tag with a note, as of a source that git gives another revision", () => {
  // It takes the note for a revision. Where git gives none, it compares; where git gives one, it compares before it
  // writes: in both cases an equal value costs a PATCH and no version, as long as values may be read.
  fc.assert(
    fc.property(marked, (state) => {
      expect(formOf6aa162a.exec(encodeState(state))?.[5]).toBe(state.revision);
    }),
    runs,
  );
});
