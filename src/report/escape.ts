/**
 * Foreign text is what a vault, a manifest or a file name says: names, tags, contentTypes, urls. It is escaped for
 * where it stands, by one function a place; reporters send every text through the one of their place, their own
 * words too. In all of them a character that cannot be seen (control, bidi and other format characters, line
 * separators, half a surrogate pair) is shown as `\u{202e}`, so that no text can start a row or turn one around.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const shown = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/**
 * Workflow commands: the runner takes `::name::` at the start of a line, indented or not, and `##[name]` anywhere.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const command = /##(?=\[|vso\[)/gi;

const visible = (text: string): string => text.replace(unseen, shown).replace(command, "#\\u{23}");

/** For a terminal or a log. */
export function inText(text: string, unicode: boolean): string {
  const safe = visible(text).replace(/^(\s*):(?=:)/, "$1\\u{3a}");
  return unicode ? safe : safe.replace(/[^ -~]/gu, shown);
}

/**
 * For a line of GitHub's Markdown: a table's cell, a heading, inside `<code>`. Entities cannot mean structure, but
 * mentions, references, links and emoji are looked for after they were decoded: a zero-width space parts those.
 * Source: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export const inMarkdown = (text: string): string =>
  visible(text)
    .replace(/[&<>`*_[\]#|~$@\\]|:(?=\S)/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/&#(?:64|58);|&#35;(?=\w)|\bgh-(?=\d)|\bwww(?=\.)/gi, "$&&#8203;");

/** Lines as a fenced block of Markdown, in which nothing means anything but a fence as long as its own. */
export function inFence(lines: readonly string[]): string {
  const text = lines.map(visible).join("\n");
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** For HTML, between tags and in a quoted attribute. */
export const inHtml = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Data as JSON, indented by two; what cannot be seen is written as JSON's own `\uXXXX` and reads back the same. */
export const inJson = (data: unknown): string =>
  JSON.stringify(data, null, 2)
    .replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(unit).join(""))
    .replace(command, "#\\u0023");

const unit = (half: string): string => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`;
