// What is generated: its form, that it is even, and that every class appears.
import { createPrivateKey } from "node:crypto";
import { expect, test } from "vitest";
import type { GeneratorSpec } from "../../src/model/source.ts";
import { openSource } from "../../src/sources/source.ts";
import { context, counting } from "./build.ts";

const generated = async (
  spec: GeneratorSpec,
  random: (bytes: number) => Uint8Array = counting(),
  around = context(),
) => (await openSource({ from: "generate", spec }, { ...around, random })).reveal();
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

test.each<[string, GeneratorSpec, RegExp]>([
  ["of classes", { make: "text", length: 40, characters: ["digits", "lower", "upper"] }, /^[0-9a-zA-Z]{40}$/],
  ["of symbols", { make: "text", length: 40, characters: ["symbols"] }, /^[-._~]{40}$/],
  ["of an alphabet", { make: "text", length: 70, characters: "01" }, /^[01]{70}$/],
  ["a UUID", { make: "uuid" }, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ["bytes", { make: "bytes", count: 32 }, /^[0-9a-zA-Z+/]{43}=$/],
])("%s", async (_, spec, form) => expect(await generated(spec, random)).toMatch(form));

test.each<[string, GeneratorSpec, object]>([
  ["RSA", { make: "rsaPem", bits: 2048 }, { modulusLength: 2048 }],
  ["EC", { make: "ecPem", curve: "P-384" }, { namedCurve: "secp384r1" }],
  ["EC of Bitcoin's curve", { make: "ecPem", curve: "P-256K" }, { namedCurve: "secp256k1" }],
])("a private key as PKCS 8: %s", async (_, spec, details) => {
  const pem = await generated(spec);
  expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  expect(createPrivateKey(pem).asymmetricKeyDetails).toMatchObject(details);
});

test("even random bytes give even characters, though 256 is no multiple of their number", async () => {
  const text = await generated({ make: "text", length: 1000, characters: "0123456789" });
  const counts = Object.groupBy(text, (character) => character);
  expect(Object.values(counts).map((all) => all?.length)).toEqual(Array(10).fill(100));
});

test("every class appears, in the shortest text that is allowed as well", async () => {
  const spec = { make: "text", length: 11, characters: ["digits", "lower", "symbols", "upper"] } as const;
  const around = context();
  for (let i = 0; i < 200; i++) {
    const text = await generated(spec, random, around);
    for (const one of [/[a-z]/, /[A-Z]/, /[0-9]/, /[-._~]/]) expect(text).toMatch(one);
  }
});

test("the same random bytes give the same value, and the next ones another", async () => {
  const spec = { make: "text", length: 32, characters: ["lower"] } as const;
  const going = counting();
  const [first, second] = [await generated(spec, going), await generated(spec, going)];
  expect(first).toBe(await generated(spec));
  expect(second).not.toBe(first);
});
