import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/input.ts
var inputLimits = {
  /** A manifest, a config or a CA's certificate must be smaller than 10 MB. */
  manifest: 1e7 - 1,
  sops: 5 * 1024 * 1024,
  /** A plan file holds every change of a run. */
  plan: 256 * 1024 * 1024,
  /** GitHub's own limit for a webhook's payload. */
  githubEvent: 25 * 1024 * 1024,
  /** Event Grid sends at most 1 MB at once. */
  gridEvents: 1024 * 1024,
  dotenv: 1024 * 1024,
  /** Larger tracked files are not searched for values. */
  searched: 1024 * 1024,
  /** An age identity is one line of 74 characters: nobody has a thousand of them. */
  identities: 64 * 1024,
  /** A public key has some hundred characters. */
  publicKey: 64 * 1024
};
var isMapping = (data) => typeof data === "object" && data !== null && !Array.isArray(data);
function parseJson(text) {
  try {
    return JSON.parse(
      typeof text === "string" ? text : new TextDecoder("utf-8", { fatal: true }).decode(text)
    );
  } catch {
    return void 0;
  }
}
var [lineFeed, carriageReturn] = [10, 13];
function withoutLineBreak(bytes) {
  if (bytes.at(-1) !== lineFeed) return bytes;
  return bytes.subarray(0, bytes.at(-2) === carriageReturn ? -2 : -1);
}
var memberAt = (data, ...path) => path.reduce(
  (map, name) => isMapping(map) && Object.hasOwn(map, name) ? map[name] : void 0,
  data
);
function textAt(data, ...path) {
  const found = memberAt(data, ...path);
  return typeof found === "string" ? found : void 0;
}
var mostTextMarks = 25e4;
var marks = new Set([...`
,:[]{}?&*!"'|>`].map((mark) => mark.charCodeAt(0)));
var [dash, lineEnd, space] = ["-", "\n", " "].map((character) => character.charCodeAt(0));
function isCrowdedText(text) {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (marks.has(code)) found++;
    else if (code === dash) {
      const next = text.charCodeAt(at + 1);
      if (next === space || next === lineEnd) found++;
    }
    if (found > mostTextMarks) return true;
  }
  return false;
}

export {
  inputLimits,
  isMapping,
  parseJson,
  withoutLineBreak,
  memberAt,
  textAt,
  mostTextMarks,
  isCrowdedText
};
