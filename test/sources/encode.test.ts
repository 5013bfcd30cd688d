// Each encoder, and what would break out of the place that a value stands in.
import { describe, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { type Encoder, encoders } from "../../src/model/source.ts";
import { encodeValue } from "../../src/sources/encode.ts";

const nul = "a part of the template holds a NUL, which neither pgdsn nor odbc can write";

/** What a value becomes, or why not. */
type Row = { readonly [encoder in Exclude<Encoder, "raw" | "base64">]: string };
const hard: readonly (readonly [string, string, Row])[] = [
  ["plain", "abc", { json: "abc", url: "abc", pgdsn: "'abc'", odbc: "{abc}" }],
  ["empty", "", { json: "", url: "", pgdsn: "''", odbc: "{}" }],
  ["a blank", "a b", { json: "a b", url: "a%20b", pgdsn: "'a b'", odbc: "{a b}" }],
  ["quotes", `"a'b"`, { json: `\\"a'b\\"`, url: "%22a%27b%22", pgdsn: `'"a\\'b"'`, odbc: `{"a'b"}` }],
  ["braces", "}{a}", { json: "}{a}", url: "%7D%7Ba%7D", pgdsn: "'}{a}'", odbc: "{}}{a}}}" }],
  ["a backslash", "\\'\\", { json: "\\\\'\\\\", url: "%5C%27%5C", pgdsn: "'\\\\\\'\\\\'", odbc: "{\\'\\}" }],
  ["percent", "%41%", { json: "%41%", url: "%2541%25", pgdsn: "'%41%'", odbc: "{%41%}" }],
  ["a new line", "a\nb", { json: "a\\nb", url: "a%0Ab", pgdsn: "'a\nb'", odbc: "{a\nb}" }],
  ["NUL", "a\0b", { json: "a\\u0000b", url: "a%00b", pgdsn: nul, odbc: nul }],
  [
    "of a URL",
    "a:/?#[]@!$&()*+,;=b",
    {
      json: "a:/?#[]@!$&()*+,;=b",
      url: "a%3A%2F%3F%23%5B%5D%40%21%24%26%28%29%2A%2B%2C%3B%3Db",
      pgdsn: "'a:/?#[]@!$&()*+,;=b'",
      odbc: "{a:/?#[]@!$&()*+,;=b}",
    },
  ],
  [
    "unicode",
    "ä金🐤\u2028",
    {
      json: "ä金🐤\u2028",
      url: "%C3%A4%E9%87%91%F0%9F%90%A4%E2%80%A8",
      pgdsn: "'ä金🐤\u2028'",
      odbc: "{ä金🐤\u2028}",
    },
  ],
  [
    "a placeholder",
    "{{ x | raw }}",
    {
      json: "{{ x | raw }}",
      url: "%7B%7B%20x%20%7C%20raw%20%7D%7D",
      pgdsn: "'{{ x | raw }}'",
      odbc: "{{{ x | raw }}}}}",
    },
  ],
];

const encoded = (value: string, encoder: Encoder): string => {
  try {
    return encodeValue(Sealed.text(value), encoder);
  } catch (error) {
    return (error as Error).message;
  }
};

describe.each(hard)("%s", (_, value, row) => {
  test.each(Object.keys(row) as (keyof Row)[])("%s", (encoder) =>
    expect(encoded(value, encoder)).toBe(row[encoder]),
  );
  test("raw is the value, and base64, json and url can be read back", () => {
    expect(encoded(value, "raw")).toBe(value);
    expect(Buffer.from(encoded(value, "base64"), "base64").toString()).toBe(value);
    expect(JSON.parse(`"${encoded(value, "json")}"`)).toBe(value);
    expect(decodeURIComponent(encoded(value, "url"))).toBe(value);
  });
});

test.each(encoders)("bytes that are no text: %s", (encoder) => {
  const bytes = Sealed.bytes(Uint8Array.of(0xff, 0));
  if (encoder === "base64") expect(encodeValue(bytes, encoder)).toBe("/wA=");
  else expect(() => encodeValue(bytes, encoder)).toThrow("a part of the template is not UTF-8 text");
});
