import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { nameOfPair, startOfNode } from "../read/plain.ts";
import { formatName, formatScalar, formatSealed, isSealedData, type ScalarData } from "./scalar.ts";

/** A text that replaces what a file has from one offset to another. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

export type YamlEntry = Pair<Node, Node | null>;
export type YamlMapping = YAMLMap<Node, Node | null>;

/** How a file is laid out: its text, how its lines end, and by what its sections are indented. */
export type FileLayout = { readonly text: string; readonly lineBreak: string; readonly step: string };

export type NewProperty = { readonly name: string; readonly data: ScalarData };

/**
 * Writes a property into an object's entry, laid out as the entry is; undefined where its layout has no place for it.
 * @param inBraces whether the entry itself stands in braces
 */
export function writeProperty(
  entry: YamlEntry,
  property: NewProperty,
  inBraces: boolean,
  layout: FileLayout,
): Splice | undefined {
  const { value } = entry;
  const quotes = isQuotedKey(entry.key);
  if (isMap<Node, Node | null>(value)) {
    const there = value.items.find((pair) => nameOfPair(pair) === property.name);
    if (there) return replaceValue(there, property, layout.text);
    if (value.flow) return insertFirst(value, formatPair(property, quotes), layout.text);
    const indent = indentOf(startOfNode(value), layout.text);
    return indent === undefined
      ? undefined
      : insertBelow(entry, [indent + formatPair(property, quotes)], layout);
  }
  if (!isEmptyNode(value)) return undefined;
  if (inBraces) return insertAt(offsetAfterColon(entry), ` { ${formatPair(property, quotes)} }`);
  const indent = indentOf(startOfNode(entry.key), layout.text);
  if (indent === undefined) return undefined;
  return insertBelow(entry, [indent + layout.step + formatPair(property, quotes)], layout);
}

/** Replaces the value only: all before and behind it, a comment too, keeps its place. */
function replaceValue(there: YamlEntry, { data }: NewProperty, text: string): Splice {
  const { key, value } = there;
  const quotes = isQuotedKey(key);
  if (!value || isEmptyNode(value))
    return insertAt(offsetAfterColon(there), ` ${formatScalar(data, quotes)}`);
  const inLines = isCollection(value) && !value.flow && isSealedData(data);
  return {
    from: startOfNode(value),
    to: endOfNode(value, text),
    text: inLines ? formatSealed(data, quotes) : formatScalar(data, quotes),
  };
}

/** Inserts lines below the one where an entry's colon is. */
export const insertBelow = (entry: YamlEntry, lines: readonly string[], layout: FileLayout): Splice =>
  insertLines(endOfLine(offsetAfterColon(entry), layout.text), lines, layout);

/** Inserts lines at the end of another one, before its line break. */
export const insertLines = (at: number, lines: readonly string[], { lineBreak }: FileLayout): Splice =>
  insertAt(at, lines.map((line) => lineBreak + line).join(""));

export function insertFirst({ range, items }: YamlMapping, text: string, whole: string): Splice {
  const open = (range?.[0] ?? 0) + 1;
  if (items.length > 0) return insertAt(open, ` ${text},`);
  return insertAt(open, ` ${text}${/^\s/.test(whole.slice(open)) ? "" : " "}`);
}

export const insertAt = (at: number, text: string): Splice => ({ from: at, to: at, text });

export const formatPair = ({ name, data }: NewProperty, quotes: boolean): string =>
  `${formatName(name, quotes)}: ${formatScalar(data, quotes)}`;

export const isQuotedKey = (key: Node): boolean => isScalar(key) && key.type === "QUOTE_DOUBLE";

export const isEmptyNode = (node: Node | null): boolean => !node?.range || node.range[0] === node.range[1];

/** The indentation of a line where only blanks stand before an offset; undefined for any other. */
export function indentOf(offset: number, text: string): string | undefined {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^\ufeff? *$/.test(before) ? before.replace("\ufeff", "") : undefined;
}

/** Where a line ends, before its line break. */
export function endOfLine(offset: number, text: string): number {
  const length = text.slice(offset).search(/\r?\n/);
  return length < 0 ? text.length : offset + length;
}

/** Where an entry ends, without a comment behind it. */
export const endOfEntry = (entry: YamlEntry, text: string): number =>
  entry.value && !isEmptyNode(entry.value) ? endOfNode(entry.value, text) : offsetAfterColon(entry);

/** Where a node ends. yaml counts comments and empty lines below a block to it, so we take the end of its last item. */
function endOfNode(node: Node, text: string): number {
  if (isMap<Node, Node | null>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOfEntry(last, text);
  }
  if (isSeq<Node>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOfNode(last, text);
  }
  const [from, to] = node.range ?? [0, 0];
  return from + text.slice(from, to).trimEnd().length;
}

export function offsetAfterColon({ key, srcToken }: YamlEntry): number {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return colon ? colon.offset + 1 : (key.range?.[1] ?? 0);
}
