// Whoever writes to git chooses a sealed value's text. None of these is opened, and where it can be seen offline the
// vault is not even asked.

import { constants } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MissingValue } from "../../../src/model/errors.ts";
import { mostSecretBytes } from "../../../src/model/sealed.ts";
import { openJwe } from "../../../src/sources/sealed/open.ts";
import { findSealedFlaw } from "../../../src/sources/sealed.ts";
import { runsOf } from "../../dials.ts";
import { binding, forge, headerOf, kid, object, planted, vault } from "./forge.ts";

const whole = forge();
const parts = whole.split(".");

/** One part with a change; each part's name in the order of the text. */
const part = (i: number, change: (text: string) => string): string =>
  parts.map((text, at) => (at === i ? change(text) : text)).join(".");

const bytes = (change: (bytes: Buffer) => Buffer) => (text: string) =>
  change(Buffer.from(text, "base64url")).toString("base64url");
const flipped = bytes((all) => Buffer.from(all.map((byte, i) => (i === all.length >> 1 ? byte ^ 1 : byte))));
const shorter = bytes((all) => all.subarray(1));
const longer = bytes((all) => Buffer.concat([all, Buffer.of(0)]));

const text = JSON.stringify(headerOf());
const without = (name: string) =>
  Object.fromEntries(Object.entries(headerOf()).filter(([member]) => member !== name));
const elsewhere = "https://prod.vault.azure.net/secrets/other";
const otherKey = kid.replace("sealing", "other");

const ours = "the sealed value's header is not one of ours";
const otherObject = `the value is not sealed for ${object}`;
const unlisted = "the value was sealed to a key that the config does not list in sealing.keys";
const length = "a part of the sealed value has a length that it cannot have";
const shape = "the sealed value does not have the five parts of a compact JWE";
const notBase64 = "a part of the sealed value is not base64url";
const foreign = "it has a member that does not belong there";
const missing = "a member is missing";
const json = "it is not compact JSON that gives each member once";
const crit = "crit names anything but kvg/for";
const list = "kvg/for is not a sorted list of full object ids in lower case";
const id = "kid is not the full id of a key's version";

test.each<[string, string, string]>([
  ["nothing", "", shape],
  ["4 parts", parts.slice(0, 4).join("."), shape],
  ["6 parts", `${whole}.AAAA`, shape],
  ["a JWS", parts.slice(0, 3).join("."), shape],
  ["oversized", "A".repeat(65_537), "the sealed value is longer than one can be"],
  ["a value over 25 KB", forge({ value: "x".repeat(mostSecretBytes + 1) }), length],
  ["padding", part(4, (tag) => `${tag}==`), notBase64],
  ["base64 that is not base64url", part(1, (key) => `+/${key.slice(2)}`), notBase64],
  [
    "bits that stand for nothing",
    part(4, (tag) => `${tag.slice(0, -1)}${tag.endsWith("A") ? "B" : "_"}`),
    notBase64,
  ],
  ["a line break", part(3, (value) => `${value.slice(0, 4)}\n${value.slice(4)}`), notBase64],
  ["a line break at the end", `${whole}\n`, notBase64],
  ["a header that is not UTF-8", part(0, () => "_w"), `${ours}: ${json}`],
  ["a flipped byte of the header", part(0, flipped), unlisted],
  ["a short key", part(1, shorter), length],
  ["a long key", part(1, longer), length],
  ["no key, as with alg dir", part(1, () => ""), length],
  ["a short iv", part(2, shorter), length],
  ["a short tag", part(4, shorter), length],
  ["a long tag", part(4, longer), length],
])("%s is refused", async (_, given, message) => await refusedUnasked(given, message));

test.each<[string, string | object, string]>([
  ["no JSON", planted, json],
  ["null", "null", json],
  ["a list", `[${text}]`, json],
  ["a text", JSON.stringify(text), json],
  ["nothing in it", "", json],
  ["whitespace", text.replace(":", ": "), json],
  ["an escape that hides", text.replace("A256GCM", "\\u0041256GCM"), json],
  ["a byte order mark", `\ufeff${text}`, json],
  ["a duplicate member, ours last", `{"alg":"none",${text.slice(1)}`, json],
  ["a duplicate member, ours first", `${text.slice(0, -1)},"alg":"none"}`, json],
  ["zip", headerOf({ zip: "DEF" }), foreign],
  ["an added member", headerOf({ [planted]: planted }), foreign],
  ["a member __proto__", `${text.slice(0, -1)},"__proto__":{}}`, foreign],
  ["jku", headerOf({ jku: "https://attacker.example" }), foreign],
  ["no binding", without("kvg/for"), missing],
  ["no crit", without("crit"), missing],
  ["no kid", without("kid"), missing],
  ["no typ", without("typ"), missing],
  ["alg none", headerOf({ alg: "none" }), "alg is not RSA-OAEP-256"],
  ["alg dir", headerOf({ alg: "dir" }), "alg is not RSA-OAEP-256"],
  ["alg RSA1_5", headerOf({ alg: "RSA1_5" }), "alg is not RSA-OAEP-256"],
  ["alg RSA-OAEP", headerOf({ alg: "RSA-OAEP" }), "alg is not RSA-OAEP-256"],
  ["alg and enc swapped", headerOf({ alg: "A256GCM", enc: "RSA-OAEP-256" }), "alg is not RSA-OAEP-256"],
  ["enc A128GCM", headerOf({ enc: "A128GCM" }), "enc is not A256GCM"],
  ["enc A256CBC-HS512", headerOf({ enc: "A256CBC-HS512" }), "enc is not A256GCM"],
  ["another typ", headerOf({ typ: "JWT" }), "typ is not kv-sealed+v1"],
  ["crit of an unknown name", headerOf({ crit: ["exp"] }), crit],
  ["crit of one name more", headerOf({ crit: ["kvg/for", "exp"] }), crit],
  ["crit empty", headerOf({ crit: [] }), crit],
  ["crit no list", headerOf({ crit: "kvg/for" }), crit],
  ["a key without a version", headerOf({ kid: kid.slice(0, kid.lastIndexOf("/")) }), id],
  ["a key that is no text", headerOf({ kid: [kid] }), id],
  ["a secret for a key", headerOf({ kid: kid.replace("keys", "secrets") }), id],
  ["a binding that is no list", headerOf({ "kvg/for": object }), list],
  ["a binding to nothing", headerOf({ "kvg/for": [] }), list],
  ["a binding to a pattern", headerOf({ "kvg/for": ["https://prod.vault.azure.net/secrets/*"] }), list],
  ["a binding in capitals", headerOf({ "kvg/for": [object.toUpperCase()] }), list],
  ["a binding twice", headerOf({ "kvg/for": [object, object] }), list],
  ["a binding unsorted", headerOf({ "kvg/for": [elsewhere, object] }), list],
  ["a binding to a number", headerOf({ "kvg/for": [1] }), list],
])(
  "a header with %s is refused",
  async (_, header, why) => await refusedUnasked(forge({ header }), `${ours}: ${why}`),
);

test.each<[string, object, string]>([
  ["for another object", { "kvg/for": [elsewhere] }, otherObject],
  ["for a key of this name", { "kvg/for": [object.replace("secrets", "keys")] }, otherObject],
  [
    "for another vault's object",
    { "kvg/for": ["https://test.vault.azure.net/secrets/db-password"] },
    otherObject,
  ],
  ["to another key", { kid: otherKey }, unlisted],
  ["to another version", { kid: kid.replace(/0/g, "1") }, unlisted],
])(
  "a value sealed %s is refused",
  async (_, differs, message) => await refusedUnasked(forge({ header: headerOf(differs) }), message),
);

const damaged = "the sealed value was changed after it was sealed";

test.each<[string, string]>([
  ["a flipped byte of the iv", part(2, flipped)],
  ["a flipped byte of the value", part(3, flipped)],
  ["a value cut short", part(3, shorter)],
  ["no value", part(3, () => "")],
  ["a flipped byte of the tag", part(4, flipped)],
  ["another's key", part(1, () => forge({ contentKey: Buffer.alloc(32, 4) }).split(".")[1] ?? "")],
  ["a header of another order", part(0, () => forge({ header: { kid, ...headerOf() } }).split(".")[0] ?? "")],
  [
    "a header bound to one object more",
    part(0, () => forge({ header: headerOf({ "kvg/for": [object, elsewhere] }) }).split(".")[0] ?? ""),
  ],
  ["a content key of 16 bytes", forge({ contentKey: Buffer.alloc(16, 3) })],
  ["a content key of 33 bytes", forge({ contentKey: Buffer.alloc(33, 3) })],
])("%s is found by one call", async (_, given) => {
  const { error, asked } = await attempt(given);
  expect(error).toBeInstanceOf(MissingValue);
  expect(error).toMatchObject({ message: damaged });
  expect(asked).toEqual([`unwrapKey ${kid}`]);
});

test.each<[string, string]>([
  ["a flipped byte", part(1, flipped)],
  ["RSA1_5 below our header", forge({ padding: { padding: constants.RSA_PKCS1_PADDING } })],
])("an encrypted key with %s is the vault's to refuse", async (_, given) => {
  const { opened, asked } = await attempt(given);
  expect(opened).toBeUndefined();
  expect(asked).toEqual([`unwrapKey ${kid}`]);
});

test("no change of one character opens", async () => {
  const runs = runsOf(200);
  const characters = fc.constantFrom(..."ABab01-_.=+/ \n");
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), characters, async (at, character) => {
      fc.pre(whole[at] !== character);
      const { opened } = await attempt(whole.slice(0, at) + character + whole.slice(at + 1));
      expect(opened).toBeUndefined();
    }),
    { numRuns: runs },
  );
});

async function attempt(given: string) {
  const { unwrap, asked } = vault();
  try {
    return { opened: await openJwe(given, binding, unwrap), asked };
  } catch (error) {
    const { message, hint = "" } = error as { message: string; hint?: string };
    for (const said of [message, hint])
      for (const secret of [planted, otherKey, elsewhere]) expect(said).not.toContain(secret);
    expect(error).not.toHaveProperty("cause");
    return { error, asked };
  }
}

async function refusedUnasked(given: string, message: string): Promise<void> {
  const { error, asked } = await attempt(given);
  expect(error).toBeInstanceOf(MissingValue);
  expect(error).toMatchObject({ message });
  expect(asked).toEqual([]);
  expect(findSealedFlaw(given, binding)).toMatchObject({ message });
}
