// What it means that a text shows a value: any nine characters in a row of it are there, plain or as some notation
// writes them, or any eleven of its base64 or hex; what packs or digests it as a whole; or a number that is its length
// beside a word that says so.
import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { inHtml, inMarkdown, inPre } from "../../src/report/formats/escape.ts";
import { type Canary, known } from "./canaries.ts";

/** @throws Error that names the canary and the form, where `text` shows one of the known values. */
export function assertNoCanary(text: string, where: string): void {
  const folded = unparted(text.toLowerCase());
  for (let at = 0; at + shortest <= folded.length; at++) {
    if (beginnings[beginningAt(folded, at)] === 0) continue;
    for (const { length, pieces } of index) {
      const found = pieces.get(folded.slice(at, at + length));
      if (found) throw new Error(`${where} shows ${found}: ${excerpt(folded, at)}`);
    }
  }
  if (!anyLength.test(folded)) return;
  for (const { name, phrase } of lengths) {
    const at = folded.search(phrase);
    if (at >= 0) throw new Error(`${where} shows the length of ${name}: ${excerpt(folded, at)}`);
  }
}

/** Without the elements with which our Markdown parts what GitHub would make a link: they would part a value, too. */
const unparted = (text: string): string => text.replaceAll(/<span>(&#\d+;|[.-])<\/span>/g, "$1");

type Form = { readonly of: string; readonly write: (value: string) => string };

const each = (value: string, which: RegExp, write: (character: string, code: number) => string): string =>
  value.replace(which, (character) => write(character, character.codePointAt(0) ?? 0));
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");
const entities: Record<string, string> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#39" };
const json = (value: string): string => JSON.stringify(value).slice(1, -1);

/** Notations of text: what they leave as it is stays, so that pieces of a value are found in them, too. */
const ofText: readonly Form[] = [
  { of: "plain", write: (value) => value },
  { of: "in JSON", write: json },
  { of: "in JSON in JSON", write: (value) => json(json(value)) },
  {
    of: "in JSON in ASCII",
    write: (value) => each(json(value), /[^ -~]/g, (_, code) => `\\u${hex(code, 4)}`),
  },
  {
    of: "in JSON, words alone as they are",
    write: (value) => each(value, /[^\w {}[\]":,./\\-]/g, (_, code) => `\\u${hex(code, 4)}`),
  },
  { of: "as Node prints it", write: (value) => inspect(value).slice(1, -1) },
  { of: "in our Markdown", write: (value) => unparted(inMarkdown(value)) },
  { of: "in our HTML", write: inHtml },
  { of: "in a `<pre>` of our HTML", write: inPre },
  {
    of: "as our reports escape it",
    write: (value) => each(value, /[^ -~]/gu, (_, code) => `\\u{${code.toString(16)}}`),
  },
  { of: "with a sign for a control character", write: (value) => each(value, /\p{C}/gu, () => "?") },
  { of: "in one line", write: (value) => value.replace(/\s+/g, " ") },
  {
    of: "in single quotes",
    write: (value) => each(value, /['\\]/g, (one) => `\\${one}`).replaceAll("\n", "\\n"),
  },
  { of: "in YAML's single quotes", write: (value) => value.replaceAll("'", "''") },
  { of: "in HTML", write: (value) => each(value, /[&<>"']/g, (one) => `&${entities[one]};`) },
  { of: "in HTML by number", write: (value) => each(value, /[&<>"']/g, (_, code) => `&#${code};`) },
  {
    of: "in HTML by number in hex",
    write: (value) => each(value, /[&<>"']/g, (_, code) => `&#x${hex(code, 2)};`),
  },
  { of: "in Markdown", write: (value) => each(value, /[\\`*_{}[\]<>()#+.!|-]/g, (one) => `\\${one}`) },
  { of: "in a url", write: encodeURIComponent },
  { of: "in a url twice", write: (value) => encodeURIComponent(encodeURIComponent(value)) },
  { of: "in a whole url", write: encodeURI },
  {
    of: "in a url by RFC 3986",
    write: (value) => each(encodeURIComponent(value), /[!'()*]/g, (_, code) => `%${hex(code, 2)}`),
  },
  { of: "in a form", write: (value) => new URLSearchParams({ v: value }).toString().slice(2) },
];

/** The same, where every character becomes another one: nine of them are so many more. */
const ofEach: readonly (Form & { readonly length: number })[] = [
  {
    of: "in JSON by numbers",
    length: 54,
    write: (value) => value.replace(/./gs, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`),
  },
  {
    of: "in a url, every byte",
    length: 27,
    write: (value) => Buffer.from(value).toString("hex").replace(/../g, "%$&"),
  },
];

/** Base64 of a value that stands after so many other bytes, without the characters that its neighbours have a part in. */
const base64 = (value: string, before: number): string =>
  Buffer.from("\0".repeat(before) + value)
    .toString("base64")
    .slice(before === 0 ? 0 : before + 1)
    .replace(/.=+$/, "");

/** Notations of bytes: nothing of the value is left as it was. */
const ofBytes: readonly Form[] = [
  ...[0, 1, 2].flatMap((before) => [
    { of: `in base64 after ${before} bytes`, write: (value: string) => base64(value, before) },
    {
      of: `in base64url after ${before} bytes`,
      write: (value: string) => base64(value, before).replaceAll("+", "-").replaceAll("/", "_"),
    },
  ]),
  { of: "in hex", write: (value) => Buffer.from(value).toString("hex") },
  { of: "in hex of UTF-16", write: (value) => Buffer.from(value, "utf16le").toString("hex") },
];

/** What makes of a whole value something else, in which nothing of it can be seen. Headers that all of it has are cut off. */
const ofWhole: readonly { readonly of: string; readonly write: (value: string) => readonly Buffer[] }[] = [
  ...["md5", "sha1", "sha256", "sha512"].map((algorithm) => ({
    of: `by ${algorithm}`,
    write: (value: string) =>
      [value, Buffer.from(value, "utf16le"), Buffer.from(value).toString("base64")].map((data) =>
        createHash(algorithm).update(data).digest(),
      ),
  })),
  { of: "by gzip", write: (value) => [gzipSync(value).subarray(12)] },
  { of: "by deflate", write: (value) => [deflateSync(value).subarray(3), deflateRawSync(value)] },
  { of: "by brotli", write: (value) => [brotliCompressSync(value).subarray(3)] },
];

/** The beginnings of such bytes in hex, base64 and base64url: each may have been cut off. */
const wholes: ReadonlyMap<string, string> = new Map(
  known.flatMap(({ name, value }) =>
    ofWhole.flatMap(({ of, write }) =>
      write(value).flatMap((bytes) =>
        (["hex", "base64", "base64url"] as const).map(
          (encoding) => [bytes.toString(encoding).slice(0, 16).toLowerCase(), `${name} ${of}`] as const,
        ),
      ),
    ),
  ),
);

/** Of the line that a PEM begins with, what our messages say as well; and of a url, what a workflow's debug log says. */
const ourWords = [" private key", "api%253a%252f%252fazure"];

/** All that is looked for, by its length, in lower case: so that no notation's choice of case hides it. */
const index = [
  { length: 9, pieces: pieces(9, ofText) },
  { length: 11, pieces: pieces(11, ofBytes) },
  ...ofEach.map(({ length, ...form }) => ({ length, pieces: pieces(length, [form]) })),
  { length: 16, pieces: wholes },
];

const shortest = Math.min(...index.map(({ length }) => length));

/** A number for the first characters of a piece: most places of a text begin none, which is cheaper than a look. */
function beginningAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + 6; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return hash & 0xfffff;
}

const beginnings = new Uint8Array(0x100000);
for (const { pieces } of index) for (const piece of pieces.keys()) beginnings[beginningAt(piece, 0)] = 1;

/** Nine characters of nothing but escapes, which any text may have. */
function isEscapes(piece: string): boolean {
  return /^(?=.*[#\\])[&#;x\\u\da-f]{9}$/.test(piece);
}

function pieces(length: number, forms: readonly Form[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of known)
    for (const { of, write } of forms) {
      const text = write(value).toLowerCase();
      for (let at = 0; at + length <= text.length; at++) {
        const piece = text.slice(at, at + length);
        if (!isEscapes(piece) && !ourWords.some((words) => words.includes(piece)))
          found.set(piece, `${name} ${of}`);
      }
    }
  return found;
}

const lengths = known.flatMap(({ name, value, ofKey }: Canary) =>
  ofKey
    ? []
    : [
        ...new Set([
          value.length,
          [...value].length,
          Buffer.byteLength(value),
          Buffer.from(value).toString("base64").length,
        ]),
      ].map((length) => ({ name, phrase: phraseOf(`${length}`) })),
);

function phraseOf(length: string): RegExp {
  const words = "(?:length|len|size|chars?|characters?|bytes?|long)";
  const before = `\\b${words}\\b[^\\w.\\n]{0,8}(?:(?:is|of|has) )?\\b${length}\\b`;
  return new RegExp(`${before}|\\b${length}\\b[\\s-]?${words}\\b`);
}

const anyLength = phraseOf("\\d+");

const excerpt = (text: string, at: number): string =>
  JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
