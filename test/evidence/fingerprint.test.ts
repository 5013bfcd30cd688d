// The macs in kvg-state: what they bind, and which root is one.
import { expect, test } from "vitest";
import { isForged, makeFingerprint, rootBytes, type TagBearer } from "../../src/evidence/fingerprint.ts";
import { Sealed } from "../../src/model/sealed.ts";
import type { KvgState } from "../../src/model/state.ts";

const root = (byte: number) => makeFingerprint(new Uint8Array(32).fill(byte));
const ours = root(7);

const bearer: TagBearer = {
  id: { vault: "myvault", kind: "secret", name: "db-password" },
  owner: "payments",
};
const value = Sealed.text("hunter2");
const unsigned: KvgState = {
  kid: ours.kid,
  created: 1_767_225_600,
  salt: "AQEBAQEBAQEBAQEBAQEBAQ",
  valueMac: "",
  revision: "-",
  properties: { contentType: "abcdef" },
  versions: 3,
  tagMac: "",
};
const known = { ...unsigned, valueMac: ours.valueMac(bearer, unsigned, value) };
const state: KvgState = { ...known, tagMac: ours.tagMac(bearer, known) };

// Made once by this code, and checked with Python's hmac and hashlib: it must never change, or every tag is forged.
test("a fixed vector", () =>
  expect([ours.kid, state.valueMac, state.tagMac]).toEqual([
    "3iLeDhmm",
    "1jGgfsIIsrrycuFITHvNrxrGWB4spGdOnYOSxMpDdWM",
    "TQq_OaVLJFd6rPlI-y48SAeJ0X0yR537FBTr35POmqo",
  ]));

test("our own tag is not forged", () => expect(isForged(bearer, state, { key: ours })).toBe(false));

test.each<[string, TagBearer, KvgState]>([
  ["another vault", { ...bearer, id: { ...bearer.id, vault: "other" } }, state],
  ["another name", { ...bearer, id: { ...bearer.id, name: "db-passwort" } }, state],
  ["a key", { ...bearer, id: { ...bearer.id, kind: "key" } }, state],
  ["another owner", { ...bearer, owner: "billing" }, state],
  ["another created", bearer, { ...state, created: state.created + 1 }],
  ["another salt", bearer, { ...state, salt: "AQEBAQEBAQEBAQEBAQEBAg" }],
  ["another mac of the value", bearer, { ...state, valueMac: "" }],
  ["another revision", bearer, { ...state, revision: "x" }],
  ["another property", bearer, { ...state, properties: { contentType: "abcdeg" } }],
  ["another count", bearer, { ...state, versions: 2 }],
  ["a mark", bearer, { ...state, mark: { at: 1, enabled: true } }],
  ["no mac", bearer, { ...state, tagMac: "" }],
])("a tag with %s is forged", (_, who, tag) => expect(isForged(who, tag, { key: ours })).toBe(true));

test("names compare without case", () => {
  const shouted = { ...bearer, id: { ...bearer.id, vault: "MyVault", name: "DB-Password" } };
  expect(isForged(shouted, state, { key: ours })).toBe(false);
});

test("a tag under a root that is not at hand is not known to be forged", () => {
  expect(isForged(bearer, state, {})).toBe(false);
  expect(isForged(bearer, state, { key: root(8) })).toBe(false);
  expect(isForged(bearer, state, { key: root(8), previous: ours })).toBe(false);
  expect(isForged(bearer, { ...state, revision: "x" }, { key: root(8), previous: ours })).toBe(true);
});

test("the mac of a value binds the value, and goes on when metadata are written", () => {
  expect(ours.valueMac(bearer, state, Sealed.text("hunter3"))).not.toBe(state.valueMac);
  expect(root(8).valueMac(bearer, state, value)).not.toBe(state.valueMac);
  expect(ours.valueMac(bearer, { ...state, properties: {}, versions: 9 } as KvgState, value)).toBe(
    state.valueMac,
  );
});

const base64 = (bytes: number) => Buffer.alloc(bytes, 0xfb).toString("base64");
test.each([
  ["32 bytes in base64", base64(32), true],
  ["32 bytes in base64url", Buffer.alloc(32, 0xfb).toString("base64url"), true],
  ["with a newline at its end", `${base64(40)}\n`, true],
  ["31 bytes", base64(31), false],
  ["words", "correct horse battery staple, and then some more words", false],
  ["nothing", "", false],
])("a root: %s", (_, text, good) => expect(rootBytes(Sealed.text(text)) !== undefined).toBe(good));
