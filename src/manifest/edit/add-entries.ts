import { isMap, type Node } from "yaml";
import { start } from "../read/plain.ts";
import {
  afterColon,
  below,
  type Entry,
  entryEnd,
  first,
  indentAt,
  insert,
  isEmpty,
  isQuoted,
  lineEnd,
  type Mapping,
  type Property,
  pair,
  type Splice,
  type Writing,
  word,
} from "./splice.ts";

/** An object that a file does not declare yet. */
export type NewEntry = { readonly name: string; readonly property: Property };

/**
 * Writes new entries at the end of their section, or a new section at the end of the file, in the manner of what is
 * there. Undefined where that has no place for them.
 * @param section the section's entry in the file, where there is one
 */
export function added(
  entries: readonly NewEntry[],
  title: string,
  section: Entry | undefined,
  root: Mapping,
  writing: Writing,
): Splice | undefined {
  const { text, lineBreak, step } = writing;
  const lines = (indent: string) =>
    entries.flatMap(({ name, property }) => [
      `${indent}${word(name, false)}:`,
      indent + step + pair(property, false),
    ]);
  const braces = (quotes: boolean) =>
    entries.map(({ name, property }) => `${word(name, quotes)}: { ${pair(property, quotes)} }`).join(", ");

  if (!section) {
    const quotes = root.items.some(({ key }) => isQuoted(key));
    if (root.flow) return last(root, `${word(title, quotes)}: { ${braces(quotes)} }`, text);
    const indent = indentAt(start(root), text);
    if (indent === undefined) return undefined;
    const all = [`${indent}${title}:`, ...lines(indent + step)];
    const ends = text.endsWith("\n");
    return insert(text.length, all.map((line) => (ends ? line + lineBreak : lineBreak + line)).join(""));
  }
  const { key, value } = section;
  if (isEmpty(value)) {
    if (root.flow) return insert(afterColon(section), ` { ${braces(isQuoted(key))} }`);
    const indent = indentAt(start(key), text);
    return indent === undefined ? undefined : below(section, lines(indent + step), writing);
  }
  if (!isMap<Node, Node | null>(value)) return undefined;
  if (value.flow) return last(value, braces(isQuoted(key)), text);
  const indent = indentAt(start(value), text);
  const before = value.items.at(-1);
  if (indent === undefined || !before) return undefined;
  const at = behindComments(lineEnd(entryEnd(before, text), text), indent, text);
  return insert(
    at,
    lines(indent)
      .map((line) => lineBreak + line)
      .join(""),
  );
}

/** Behind all else in a pair of braces. */
function last(mapping: Mapping, text: string, whole: string): Splice {
  const before = mapping.items.at(-1);
  return before ? insert(entryEnd(before, whole), `, ${text}`) : first(mapping, text, whole);
}

/** Behind the comments that follow a line and are indented as entries are: they speak of the entry before them. */
function behindComments(at: number, indent: string, text: string): number {
  const [comments = ""] = new RegExp(`^(?:\\r?\\n${indent} *#[^\\n]*)*`).exec(text.slice(at)) ?? [];
  return lineEnd(at + comments.trimEnd().length, text);
}
