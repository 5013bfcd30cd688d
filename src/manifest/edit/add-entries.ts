import { isMap, type Node } from "yaml";
import { startOfNode } from "../read/plain.ts";
import { formatName } from "./scalar.ts";
import {
  endOfEntry,
  endOfLine,
  type FileLayout,
  formatPair,
  indentOf,
  insertAt,
  insertBelow,
  insertFirst,
  insertLines,
  isEmptyNode,
  isQuotedKey,
  type NewProperty,
  offsetAfterColon,
  type Splice,
  type YamlEntry,
  type YamlMapping,
} from "./splice.ts";

export type NewEntry = { readonly name: string; readonly property: NewProperty };

/**
 * Writes new entries at the end of their section, or a new section at the end of the file, laid out as the file is;
 * undefined where its layout has no place for them.
 * @param section the section's entry in the file, where there is one
 */
export function addEntries(
  entries: readonly NewEntry[],
  title: string,
  section: YamlEntry | undefined,
  root: YamlMapping,
  layout: FileLayout,
): Splice | undefined {
  const { text, lineBreak, step } = layout;
  const lines = (indent: string) =>
    entries.flatMap(({ name, property }) => [
      `${indent}${formatName(name, false)}:`,
      indent + step + formatPair(property, false),
    ]);
  const braces = (quotes: boolean) =>
    entries
      .map(({ name, property }) => `${formatName(name, quotes)}: { ${formatPair(property, quotes)} }`)
      .join(", ");

  if (!section) {
    const quotes = root.items.some(({ key }) => isQuotedKey(key));
    if (root.flow) return insertLast(root, `${formatName(title, quotes)}: { ${braces(quotes)} }`, text);
    const indent = indentOf(startOfNode(root), text);
    if (indent === undefined) return undefined;
    const all = [`${indent}${title}:`, ...lines(indent + step)];
    return text.endsWith("\n")
      ? insertAt(text.length, all.map((line) => line + lineBreak).join(""))
      : insertLines(text.length, all, layout);
  }
  const { key, value } = section;
  if (isEmptyNode(value)) {
    if (root.flow) return insertAt(offsetAfterColon(section), ` { ${braces(isQuotedKey(key))} }`);
    const indent = indentOf(startOfNode(key), text);
    return indent === undefined ? undefined : insertBelow(section, lines(indent + step), layout);
  }
  if (!isMap<Node, Node | null>(value)) return undefined;
  if (value.flow) return insertLast(value, braces(isQuotedKey(key)), text);
  const indent = indentOf(startOfNode(value), text);
  const before = value.items.at(-1);
  if (indent === undefined || !before) return undefined;
  const at = skipComments(endOfLine(endOfEntry(before, text), text), indent, text);
  return insertLines(at, lines(indent), layout);
}

function insertLast(mapping: YamlMapping, text: string, whole: string): Splice {
  const before = mapping.items.at(-1);
  return before ? insertAt(endOfEntry(before, whole), `, ${text}`) : insertFirst(mapping, text, whole);
}

/** The offset behind the comments that follow a line and are indented as entries are: they belong to the entry before. */
function skipComments(at: number, indent: string, text: string): number {
  const [comments = ""] = new RegExp(`^(?:\\r?\\n${indent} *#[^\\n]*)*`).exec(text.slice(at)) ?? [];
  return endOfLine(at + comments.trimEnd().length, text);
}
