// A value in memory prints as nothing.
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";

const sealed = Sealed.text("canary-value");

test.each<[string, string]>([
  ["String()", String(sealed)],
  ["a template", `${sealed}`],
  ["concatenation", `x${sealed}`],
  ["JSON", JSON.stringify({ sealed })],
  ["inspect", inspect({ sealed }, { showHidden: true, depth: 9 })],
  ["its members", JSON.stringify(Object.entries(sealed)) + Object.getOwnPropertyNames(sealed).join("")],
  ["an error's message", new Error(String(sealed)).message],
])("%s", (_, text) => {
  expect(text).not.toContain("canary");
});

test("structuredClone takes nothing along", () => {
  expect(inspect(structuredClone(sealed))).not.toContain("canary");
});

test("it answers without being revealed", () => {
  expect(sealed.equals(Sealed.text("canary-value"))).toBe(true);
  expect(sealed.equals(Sealed.text("canary-valuf"))).toBe(false);
  expect(sealed.equals(Sealed.text("canary-value "))).toBe(false);
  expect([sealed.within(12), sealed.within(11)]).toEqual([true, false]);
  expect([sealed.isTextOf(12), sealed.isTextOf(13)]).toEqual([true, false]);
  expect(Sealed.bytes(Uint8Array.of(0xff)).isTextOf(0)).toBe(false);
});

test("bytes that are not UTF-8 are told from text, and a byte order mark is kept", () => {
  expect(Sealed.bytes(Uint8Array.of(0xff)).isText).toBe(false);
  expect(Sealed.text("\ufeffa").reveal()).toBe("\ufeffa");
});
