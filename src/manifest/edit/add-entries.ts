import { isMap, type Node } from "yaml";
import { startOfNode } from "../read/plain.ts";
import {
  endOfEntry,
  endOfLine,
  formatPair,
  indentOf,
  insertAt,
  insertBelow,
  insertFirst,
  isEmptyNode,
  isQuotedKey,
  nameWord,
  offsetAfterColon,
  type Splice,
  type SpliceEntry,
  type SpliceManner,
  type SpliceMapping,
  type SpliceProperty,
} from "./splice.ts";

/** An object that a file does not declare yet. */
export type NewEntry = { readonly name: string; readonly property: SpliceProperty };

/**
 * Writes new entries at the end of their section, or a new section at the end of the file, in the manner of what is
 * there. Undefined where that has no place for them.
 * @param section the section's entry in the file, where there is one
 */
export function addEntries(
  entries: readonly NewEntry[],
  title: string,
  section: SpliceEntry | undefined,
  root: SpliceMapping,
  writing: SpliceManner,
): Splice | undefined {
  const { text, lineBreak, step } = writing;
  const lines = (indent: string) =>
    entries.flatMap(({ name, property }) => [
      `${indent}${nameWord(name, false)}:`,
      indent + step + formatPair(property, false),
    ]);
  const braces = (quotes: boolean) =>
    entries
      .map(({ name, property }) => `${nameWord(name, quotes)}: { ${formatPair(property, quotes)} }`)
      .join(", ");

  if (!section) {
    const quotes = root.items.some(({ key }) => isQuotedKey(key));
    if (root.flow) return last(root, `${nameWord(title, quotes)}: { ${braces(quotes)} }`, text);
    const indent = indentOf(startOfNode(root), text);
    if (indent === undefined) return undefined;
    const all = [`${indent}${title}:`, ...lines(indent + step)];
    const ends = text.endsWith("\n");
    return insertAt(text.length, all.map((line) => (ends ? line + lineBreak : lineBreak + line)).join(""));
  }
  const { key, value } = section;
  if (isEmptyNode(value)) {
    if (root.flow) return insertAt(offsetAfterColon(section), ` { ${braces(isQuotedKey(key))} }`);
    const indent = indentOf(startOfNode(key), text);
    return indent === undefined ? undefined : insertBelow(section, lines(indent + step), writing);
  }
  if (!isMap<Node, Node | null>(value)) return undefined;
  if (value.flow) return last(value, braces(isQuotedKey(key)), text);
  const indent = indentOf(startOfNode(value), text);
  const before = value.items.at(-1);
  if (indent === undefined || !before) return undefined;
  const at = behindComments(endOfLine(endOfEntry(before, text), text), indent, text);
  return insertAt(
    at,
    lines(indent)
      .map((line) => lineBreak + line)
      .join(""),
  );
}

/** Behind all else in a pair of braces. */
function last(mapping: SpliceMapping, text: string, whole: string): Splice {
  const before = mapping.items.at(-1);
  return before ? insertAt(endOfEntry(before, whole), `, ${text}`) : insertFirst(mapping, text, whole);
}

/** Behind the comments that follow a line and are indented as entries are: they speak of the entry before them. */
function behindComments(at: number, indent: string, text: string): number {
  const [comments = ""] = new RegExp(`^(?:\\r?\\n${indent} *#[^\\n]*)*`).exec(text.slice(at)) ?? [];
  return endOfLine(at + comments.trimEnd().length, text);
}
