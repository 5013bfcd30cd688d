// Our tag for a version: which mac of the value it bears, and what of the tag before goes on.
import { describe, expect, test } from "vitest";
import { type Fingerprints, isForged, makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { makeStampTags, type StampInput } from "../../src/evidence/stamp.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { decodeState, type KvgState, ownerTag, stateTag } from "../../src/model/state.ts";

const id = { vault: "v", kind: "secret", name: "a" } as const;
const bearer = { id, owner: "us" };
const root = (byte: number) => makeFingerprint(new Uint8Array(32).fill(byte));
const [key, next] = [root(1), root(2)];
const [one, two] = [Sealed.text("one"), Sealed.text("two")];
const created = 1_800_000_000;
const salt = "AQEBAQEBAQEBAQEBAQEBAQ";

const input = (differs: Partial<StampInput> = {}): StampInput => ({
  id,
  stamp: { owner: "us", source: { from: "literal", text: "one" }, properties: {}, versions: 1 },
  created,
  versions: 1,
  previous: undefined,
  random: (bytes) => new Uint8Array(bytes).fill(1),
  fingerprints: { key },
  createdOf: () => undefined,
  ...differs,
});

function stateOf(differs: Partial<StampInput> = {}): KvgState {
  const state = decodeState(makeStampTags(input(differs))[stateTag]);
  if (!state) throw new Error("the tag cannot be read");
  return state;
}

const ours = (sealed: Sealed) => ({ is: "ours", sealed }) as const;
const found = (sealed: Sealed) => ({ is: "found", sealed }) as const;
/** A tag for the value `one`. */
const before = stateOf({ value: ours(one) });
const macOf = (value: Sealed, state: KvgState, by = key) => by.valueMac(bearer, state, value);

test("without a root there is no mac, and no key's name", () => {
  const tags = makeStampTags(input({ fingerprints: {}, value: ours(one) }));
  expect(tags[ownerTag]).toBe("us");
  expect(decodeState(tags[stateTag])).toMatchObject({
    kid: "",
    valueMac: "",
    tagMac: "",
    versions: 1,
    created,
  });
});

describe("the mac of the value", () => {
  test.each<[string, Partial<StampInput>, Sealed | undefined]>([
    ["of a value that is written", { value: ours(one) }, one],
    ["of one that nobody knows", {}, undefined],
    ["of one that stands there, and no tag spoke of another", { value: found(one) }, one],
    ["goes on where nobody knows the value", { previous: before }, one],
    ["goes on, whatever stands there", { previous: before, value: found(two) }, one],
    [
      "goes on where the tag is 60 s older than the version",
      { previous: before, created: created + 60 },
      one,
    ],
    ["goes on where the tag is 60 s younger", { previous: before, created: created - 60 }, one],
    ["does not go on to another version", { previous: before, created: created + 61 }, undefined],
    ["is made anew for another version", { previous: before, created: created + 61, value: found(two) }, two],
    ["is made anew of what is ours", { previous: before, value: ours(two) }, two],
  ])("%s", (_, differs, expected) => {
    const state = stateOf(differs);
    expect(state.valueMac).toBe(expected ? macOf(expected, state) : "");
  });

  test.each<[string, Partial<KvgState>]>([
    ["a mac of the value that somebody else made", { valueMac: macOf(two, before) }],
    ["another count", { versions: 9 }],
    ["another mac of the tag", { tagMac: "x" }],
  ])("does not go on from a tag with %s", (_, forgery) => {
    const previous = { ...before, ...forgery };
    expect(stateOf({ previous }).valueMac).toBe("");
    const state = stateOf({ previous, value: found(one) });
    expect(state.valueMac).toBe(macOf(one, state));
  });
});

describe("under a new root", () => {
  const both: Fingerprints = { key: next, previous: key };

  test.each<[string, Partial<StampInput>, Sealed | undefined]>([
    ["nobody knows the value", {}, undefined],
    ["it is the one that the tag spoke of", { value: found(one) }, one],
    ["it is another: nobody vouches for it", { value: found(two) }, undefined],
    ["it is ours", { value: ours(two) }, two],
  ])("%s", (_, differs, expected) => {
    const state = stateOf({ fingerprints: both, previous: before, ...differs });
    expect(state.kid).toBe(next.kid);
    expect(state.valueMac).toBe(expected ? macOf(expected, state, next) : "");
  });
});

describe("of the tag before", () => {
  test("salt and time go on where it fits, and the tag is signed", () => {
    const state = stateOf({
      previous: { ...before, salt: "B".repeat(22) },
      created: created + 9,
      value: ours(one),
    });
    expect(state).toMatchObject({ salt: "B".repeat(22), created });
    expect(isForged(bearer, state, { key })).toBe(false);
  });

  test("a new version has a salt of its own, and its own time", () =>
    expect(stateOf({ created: 9 })).toMatchObject({ salt, created: 9 }));

  test("the version's own time comes in where the tag is of another", () =>
    expect(stateOf({ previous: before, created: created + 61 }).created).toBe(created + 61));

  test.each([
    ["goes on", before, before.revision],
    ["is unknown where there was none", undefined, "-"],
  ])("the revision of a source that is kept %s", (_, previous, expected) => {
    const stamp = { ...input().stamp, source: "kept" } as const;
    expect(stateOf({ stamp, previous }).revision).toBe(expected);
  });

  test("prune's mark is the new effect's, and goes with it", () => {
    const mark = { at: 7, enabled: true };
    expect(stateOf({ stamp: { ...input().stamp, mark } }).mark).toEqual(mark);
    expect(stateOf({ previous: { ...before, mark } }).mark).toBeUndefined();
  });
});
