// Each page says at once who it is for, and the sentences that nobody understood are gone: docs/style.md has the rules.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFirstParagraph } from "../../scripts/docs/contents-page.ts";
import { pages, root } from "./page.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");

test.each(pages.filter((page) => /^docs\/(?!decisions)/.test(page)))(
  "%s begins with its reader, and what they can do after it",
  (page) => {
    const paragraph = findFirstParagraph(read(page));
    expect(paragraph).toMatch(/^For (whoever|everybody|teams) /);
    expect(paragraph).toMatch(/\bafter (it|this page)\b|\bYou can\b/i);
  },
);

/** Found by people who tried the first version as new users. docs/style.md keeps them, beside better ones. */
const worst = [
  "Said is only",
  "Not drift are",
  "No drift are",
  "Recovered is a key",
  "rotates twice nor not at all",
  "Killed at any moment",
  "makes no version too many",
  "overwritten unseen",
  "fits while the live date",
  "who seals needs only",
  "Not what is nobody's",
  "What was found equal",
  "What shall be absent is",
  "a slip of the pen is no all-clear",
];

const texts = ["src", "docs", "examples", "schemas", "scripts"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.(ts|md|ya?ml|json)$/.test(path) && path !== "docs/style.md")
  .concat("README.md", "CONTRIBUTING.md", "SECURITY.md", "action.yml");

/** A sentence may be broken into lines, each with the mark of a comment. */
const unwrapped = (text: string) => text.replaceAll(/\s*\n\s*(\/\/|\*|#|\|)?\s*/g, " ");

test("the worst sentences are gone", () => {
  const found = texts.flatMap((path) => {
    const text = unwrapped(read(path));
    return worst.filter((sentence) => text.includes(sentence)).map((sentence) => `${path}: ${sentence}`);
  });
  expect(found).toEqual([]);
});

test("the fingerprint's key has one name in all that people copy", () => {
  const names = texts
    .filter((path) => !path.startsWith("src/"))
    .flatMap((path) => read(path).match(/\bKVG?_FINGERPRINT\w*/g) ?? []);
  expect(new Set(names)).toEqual(new Set(["KVG_FINGERPRINT", "KVG_FINGERPRINT_BEFORE"]));
});
