import { describe, expect, test } from "vitest";
import { isMapping, memberAt, parseJson, textAt } from "../../src/model/input.ts";

describe("parseJson", () => {
  test.each<[what: string, text: string | Uint8Array, data: unknown]>([
    ["a text", '{"a":[1,null]}', { a: [1, null] }],
    ["bytes", new TextEncoder().encode('{"a":"\u00e9"}'), { a: "\u00e9" }],
    ["null, which is JSON", "null", null],
    ["an empty text", "", undefined],
    ["a text that ends early", '{"password": "hunter2', undefined],
    ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0x22), undefined],
  ])("reads %s", (_, text, data) => expect(parseJson(text)).toEqual(data));
});

describe("memberAt", () => {
  const data = parseJson('{"a":{"b":"x","__proto__":{"c":1}},"list":["y"],"none":null}');
  test.each<[path: string, found: unknown]>([
    ["a.b", "x"],
    ["a.c", undefined],
    ["a.b.length", undefined],
    ["list.0", undefined],
    ["none", null],
    ["none.a", undefined],
    ["constructor", undefined],
    ["toString.name", undefined],
  ])("%s", (path, found) => expect(memberAt(data, ...path.split("."))).toBe(found));

  test("a text is a text only", () => {
    expect(textAt(data, "a", "b")).toBe("x");
    expect(textAt(data, "a")).toBeUndefined();
  });
});

test.each<[data: unknown, is: boolean]>([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  ["text", false],
])("%j is a mapping: %s", (data, is) => expect(isMapping(data)).toBe(is));
