// The reverse of a template: which parts fill it to a value.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { type Encoder, encoders, type TemplatePiece } from "../../src/model/source.ts";
import { matchTemplate } from "../../src/sources/match-template.ts";
import { fillTemplate } from "../../src/sources/template.ts";
import { runsOf } from "../dials.ts";

const text = (of: string): TemplatePiece => ({ kind: "text", text: of });
const part = (name: string, encoder: Encoder): TemplatePiece => ({ kind: "part", name, encoder });
const known = (parts: Record<string, string> = {}) =>
  new Map(Object.entries(parts).map(([name, of]) => [name, Sealed.text(of)]));

/** `user:password {{ user | E }}` and so on: `user` and `password` in each place of an encoder. */
const json = [text('{"u":"'), part("user", "json"), text('","p":"'), part("password", "json"), text('"}')];
const touching = [part("user", "raw"), part("password", "raw")];
const twice = [part("password", "url"), text("@"), part("password", "base64")];

test.each<
  [string, readonly TemplatePiece[], string, Record<string, string>, Record<string, string> | undefined]
>([
  ["both are found", json, '{"u":"app","p":"a\\"b"}', {}, { user: "app", password: 'a"b' }],
  ["one is known", json, '{"u":"app","p":"x"}', { user: "app" }, { user: "app", password: "x" }],
  ["the known one is another", json, '{"u":"app","p":"x"}', { user: "app_b" }, undefined],
  ["the text is another", json, '{"user":"app","p":"x"}', {}, undefined],
  ["something stands behind it", json, '{"u":"app","p":"x"} ', {}, undefined],
  ["a part is empty", json, '{"u":"app","p":""}', {}, undefined],
  [
    "the end of a part stands in it",
    json,
    '{"u":"app","p":"x\\",\\"p\\":\\"y"}',
    {},
    { user: "app", password: 'x","p":"y' },
  ],
  ["an encoder would write it in another form", json, '{"u":"app","p":"\\u0061"}', {}, undefined],
  ["two touch, and one is known", touching, "appx", { user: "app" }, { user: "app", password: "x" }],
  ["one stands twice", twice, "a%40b@YUBi", {}, { password: "a@b" }],
  ["one stands twice, and differs", twice, "a%40b@YUBj", {}, undefined],
  ["no part", [text("x")], "x", {}, {}],
])("%s", (_, pieces, value, given, expected) => {
  const found = matchTemplate(pieces, Sealed.text(value), known(given));
  expect(found && Object.fromEntries([...found].map(([name, of]) => [name, of.reveal()]))).toEqual(expected);
});

test("a value that is no text matches nothing", () =>
  expect(matchTemplate([part("password", "raw")], Sealed.bytes(Uint8Array.of(0xff)))).toBeUndefined());

test("a value that could be split in too many ways ends without an answer", () => {
  const pieces = [part("a", "raw"), part("b", "raw"), text("!"), part("c", "raw"), text("?")];
  expect(matchTemplate(pieces, Sealed.text("!".repeat(20_000)))).toBeUndefined();
});

test("what a template was filled with is found again, where the user is known", () => {
  const word = fc.string({ minLength: 1, unit: "grapheme" }).filter((of) => !of.includes("\0"));
  const encoder = fc.constantFrom(...encoders);
  fc.assert(
    fc.property(
      word,
      word,
      fc.string(),
      fc.string(),
      fc.string(),
      encoder,
      encoder,
      (user, password, a, b, c, one, two) => {
        const pieces = [text(a), part("user", one), text(b), part("password", two), text(c)].filter(
          (piece) => piece.kind === "part" || piece.text !== "",
        );
        const value = fillTemplate(pieces, known({ user, password }));
        expect(matchTemplate(pieces, value, known({ user }))?.get("password")?.reveal()).toBe(password);
      },
    ),
    { numRuns: runsOf(100) },
  );
});
