// The test of the test: each form in which a value could get out is found, and nothing else is taken for one.

import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { assertNoCanary } from "./assert.ts";
import { known } from "./canaries.ts";

const bytes = (text: string) => Buffer.from(text);

/** Written anew, by other means than the forms that are looked for. */
const leaks: Record<string, (value: string) => string> = {
  plain: (value) => value,
  "its middle": (value) => value.slice(0, 9),
  "its end": (value) => value.slice(-9),
  "upper case": (value) => value.toUpperCase(),
  "an error's text": (value) => String(new Error(`Unexpected token in ${value}`)),
  "an error printed": (value) => inspect(new Error(value)),
  "an object printed": (value) => inspect({ value }),
  JSON: (value) => JSON.stringify({ value }, null, 2),
  "JSON in JSON": (value) => JSON.stringify({ body: JSON.stringify({ value }) }),
  base64: (value) => bytes(value).toString("base64"),
  "base64, one byte on": (value) => bytes(`a${value}z`).toString("base64"),
  "base64, two bytes on": (value) => bytes(`ab${value}yz`).toString("base64"),
  "basic authorization": (value) => `Basic ${btoa(`me:${bytes(value).toString("latin1")}`)}`,
  "base64 of JSON": (value) => bytes(JSON.stringify({ password: value })).toString("base64url"),
  base64url: (value) => bytes(value).toString("base64url"),
  hex: (value) => bytes(value).toString("hex"),
  HEX: (value) => bytes(value).toString("hex").toUpperCase(),
  "a url": (value) => `https://x.example/?v=${encodeURIComponent(value)}`,
  "a url in lower case": (value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
  "a form": (value) => new URLSearchParams([["v", value]]).toString(),
  "a url by RFC 3986": (value) =>
    encodeURIComponent(value).replace(/[!'()*]/g, (one) => `%${bytes(one).toString("hex").toUpperCase()}`),
  "a url, every byte": (value) =>
    [...bytes(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "JSON, escaped": (value) =>
    JSON.stringify({ value }).replace(
      /[^\w {}[\]":,./\\-]/g,
      (one) => `\\u${`000${one.charCodeAt(0).toString(16)}`.slice(-4)}`,
    ),
  "JSON by numbers": (value) =>
    [...value.slice(0, 12)]
      .map((one) =>
        one
          .split("")
          .map((half) => `\\u${`000${half.charCodeAt(0).toString(16)}`.slice(-4)}`)
          .join(""),
      )
      .join(""),
  "JSON in ASCII": (value) =>
    JSON.stringify(value).replace(
      /[^ -~]/g,
      (one) => `\\u${`000${one.charCodeAt(0).toString(16)}`.slice(-4)}`,
    ),
  "an object in an object printed": (value) => inspect({ a: { value: [value] } }, { compact: false }),
  Markdown: (value) => value.replace(/[\\`*_{}[\]<>()#+.!|-]/g, "\\$&"),
  "a prefix": (value) => `v1.${value.slice(0, 9)}`,
  "gzip in base64": (value) => gzipSync(value).toString("base64"),
  "SHA-256": (value) => createHash("sha256").update(value).digest("hex").toUpperCase(),
  "the beginning of a SHA-256": (value) =>
    createHash("sha256").update(value).digest("base64url").slice(0, 16),
  HTML: (value) => value.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`),
  "HTML by name": (value) =>
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
};

const lengths: typeof leaks = {
  "its length": (value) => `the value has length ${value.length}`,
  "its length in JSON": (value) => JSON.stringify({ length: value.length }),
  "its characters": (value) => `${[...value].length} characters`,
  "its bytes": (value) => `(${bytes(value).length} bytes)`,
};

describe.each(known.filter(({ name }) => !name.startsWith("rsa")))("$name", ({ value, ofKey }) => {
  test.each(Object.entries(ofKey ? leaks : { ...leaks, ...lengths }))("%s", (_, leak) => {
    for (const around of ["", "before, ", "a long text of ours\n".repeat(50)])
      expect(() => assertNoCanary(`${around}${leak(value)} after`, "here")).toThrow(/^here shows /);
  });
});

test.each([
  "",
  "secrets.a.value: a value has at most 25 KB (25,600 bytes)",
  "a name has 1 to 127 letters, digits and hyphens",
  '{ "digest": "4kYc1b2mN6Qp0sZ3vXh8tJr5wLqAeUdGoIyTfKsBnMj", "created": 1767225600 }',
  "https://prod.vault.azure.net/secrets/short/5f0c2b1d9e8a4736b5c4d3e2f1a09876",
])("%j shows none", (text) => assertNoCanary(text, "here"));
