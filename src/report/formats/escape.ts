import { replaceUnseen } from "./unseen.ts";

/**
 * Foreign text is what a vault, a manifest or a file name says: names, tags, contentTypes, urls. There is one function
 * for each place where it can stand, and reporters send every text through the one of its place, their own words too.
 * All of them show an unseen character (`unseen.ts`) as `\u{202e}`, so that no text can start a row, turn one around, or
 * look like another text. They show a `\u{` of the text's own as `\u{5c}u{`, so that what is shown reads back as exactly
 * one text.
 */
const escapeCharacter = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/**
 * Workflow commands: the runner takes `::name::` at the start of a line, indented or not, and `##[name]` anywhere.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const command = /##(?=\[|vso\[)/gi;

const visible = (text: string): string =>
  replaceUnseen(text.replaceAll("\\u{", "\\u{5c}u{"), escapeCharacter).replace(command, "#\\u{23}");

/** For a terminal or a log. Where the text is broken into lines at its spaces, no line starts a workflow command. */
export function inText(text: string, unicode: boolean): string {
  const safe = visible(text).replace(/(?<=^|\s):(?=:)/g, "\\u{3a}");
  return unicode ? safe : safe.replace(/[^ -~]/gu, escapeCharacter);
}

/** Like `inText`, for words that may be broken into lines: no space of theirs is lost. */
export const inWords = (text: string, unicode: boolean): string => spaced(inText(text, unicode));

/** Like `inText`, for a text that may be broken into lines anywhere. */
export const inPieces = (text: string, unicode: boolean): string =>
  inText(text, unicode).replace(/:(?=:)/g, "\\u{3a}");

/** Escapes each space that would be lost: one that follows another, and one at either end. */
const spaced = (text: string): string => text.replace(/(?<= ) |^ | $/g, "\\u{20}");

/**
 * For a line of GitHub's Markdown: a table's cell, a heading, inside `<code>`. Entities cannot mean structure, but
 * mentions, references, links and emoji are looked for after they were decoded, in one stretch of text: an element
 * around one of their characters parts it. It adds no character, so that what is copied is the text.
 * Source: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export const inMarkdown = (text: string): string =>
  spaced(visible(text)).replace(active, (found) => {
    const escaped = found.replace(/[^.-]/g, entity);
    return isParted(found) ? `<span>${escaped}</span>` : escaped;
  });

/** Characters that mean something alone, then those that do so beside others: `#1`, `a:b`, `www.a`, `GH-1`. */
const active = /[&<>`*_[\]|~$@\\#]|:(?=\S)|(?<=\bwww)\.|(?<=\b(?:gh|ghsa|cve))-(?=\w)/gi;
const isParted = (character: string): boolean => "@#:.-".includes(character);
const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Lines as a fenced block of Markdown. Only a fence as long as its own would end it, and no line holds one. */
export function inFence(lines: readonly string[]): string {
  const text = lines.map(visible).join("\n");
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** For HTML, between tags and in a quoted attribute. */
export const inHtml = (text: string): string => spaced(visible(text)).replace(/[&<>"']/g, entity);

/** For HTML's `<pre>`, which keeps the spaces of aligned lines. */
export const inPre = (text: string): string => visible(text).replace(/[&<>"']/g, entity);

/** Data as JSON, indented by two, with unseen characters as JSON's own `\uXXXX`: it reads back as the same data. */
export const inJson = (data: unknown): string =>
  JSON.stringify(data, null, 2)
    .split("\n")
    .map((line) => replaceUnseen(line, (character) => character.split("").map(formatUnit).join("")))
    .join("\n")
    .replace(command, "#\\u0023");

/** A character, or half of a surrogate pair, as JSON's `\uXXXX`. */
export const formatUnit = (half: string): string => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`;
