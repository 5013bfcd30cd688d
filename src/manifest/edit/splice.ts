import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { nameOfPair, startOfNode } from "../read/plain.ts";
import { escapeQuoted } from "../write/text.ts";

/** Text to stand in place of what a file has from one offset to another. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

export type SpliceEntry = Pair<Node, Node | null>;
export type SpliceMapping = YAMLMap<Node, Node | null>;

/** A file as it is written: how its lines end, and by what its sections are indented. */
export type SpliceManner = { readonly text: string; readonly lineBreak: string; readonly step: string };

/** A property as it shall be. */
export type SpliceProperty = { readonly name: string; readonly data: ScalarData };

/**
 * Writes a property into an object's entry, in the manner in which the entry is written. Undefined where that has no
 * place for it.
 * @param inBraces whether the entry stands in braces itself
 */
export function writeProperty(
  entry: SpliceEntry,
  property: SpliceProperty,
  inBraces: boolean,
  writing: SpliceManner,
): Splice | undefined {
  const { value } = entry;
  const quotes = isQuotedKey(entry.key);
  if (isMap<Node, Node | null>(value)) {
    const there = value.items.find((pair) => nameOfPair(pair) === property.name);
    if (there) return replaced(there, property, writing.text);
    if (value.flow) return insertFirst(value, formatPair(property, quotes), writing.text);
    const indent = indentOf(startOfNode(value), writing.text);
    return indent === undefined
      ? undefined
      : insertBelow(entry, [indent + formatPair(property, quotes)], writing);
  }
  if (!isEmptyNode(value)) return undefined;
  if (inBraces) return insertAt(offsetAfterColon(entry), ` { ${formatPair(property, quotes)} }`);
  const indent = indentOf(startOfNode(entry.key), writing.text);
  if (indent === undefined) return undefined;
  return insertBelow(entry, [indent + writing.step + formatPair(property, quotes)], writing);
}

/** Only the value goes: what stands before and behind it, a comment too, keeps its place. */
function replaced(there: SpliceEntry, { data }: SpliceProperty, text: string): Splice {
  const { key, value } = there;
  const quotes = isQuotedKey(key);
  if (!value || isEmptyNode(value)) return insertAt(offsetAfterColon(there), ` ${inlineData(data, quotes)}`);
  const inLines = isCollection(value) && !value.flow && isSealedData(data);
  return {
    from: startOfNode(value),
    to: end(value, text),
    text: inLines ? sealedPair(data, quotes) : inlineData(data, quotes),
  };
}

/** Text at the end of the line where an entry's colon is. */
export const insertBelow = (
  entry: SpliceEntry,
  lines: readonly string[],
  { text, lineBreak }: SpliceManner,
): Splice =>
  insertAt(endOfLine(offsetAfterColon(entry), text), lines.map((line) => lineBreak + line).join(""));

/** Before all else in a pair of braces. */
export function insertFirst({ range, items }: SpliceMapping, text: string, whole: string): Splice {
  const open = (range?.[0] ?? 0) + 1;
  if (items.length > 0) return insertAt(open, ` ${text},`);
  return insertAt(open, ` ${text}${/^\s/.test(whole.slice(open)) ? "" : " "}`);
}

export const insertAt = (at: number, text: string): Splice => ({ from: at, to: at, text });

export const formatPair = ({ name, data }: SpliceProperty, quotes: boolean): string =>
  `${nameWord(name, quotes)}: ${inlineData(data, quotes)}`;

export const isQuotedKey = (key: Node): boolean => isScalar(key) && key.type === "QUOTE_DOUBLE";

export const isEmptyNode = (node: Node | null): boolean => !node?.range || node.range[0] === node.range[1];

/** What a line is indented by, where only blanks stand before an offset. */
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
export const endOfEntry = (entry: SpliceEntry, text: string): number =>
  entry.value && !isEmptyNode(entry.value) ? end(entry.value, text) : offsetAfterColon(entry);

/** yaml counts a comment and the lines below it to a mapping in lines: its end is that of the last thing in it. */
function end(node: Node, text: string): number {
  if (isMap<Node, Node | null>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOfEntry(last, text);
  }
  if (isSeq<Node>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return end(last, text);
  }
  const [from, to] = node.range ?? [0, 0];
  return from + text.slice(from, to).trimEnd().length;
}

export function offsetAfterColon({ key, srcToken }: SpliceEntry): number {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return colon ? colon.offset + 1 : (key.range?.[1] ?? 0);
}

/** What an editor writes: a property's text, truth or absence, a list of texts, or a sealed value. */
export type ScalarData = string | boolean | null | readonly string[] | { readonly sealed: string };

/** Data as it stands on one line, within braces too. */
function inlineData(data: ScalarData, quotes: boolean): string {
  if (isSealedData(data)) return `{ ${sealedPair(data, quotes)} }`;
  if (typeof data === "string") return text(data, quotes);
  if (typeof data === "object" && data !== null)
    return `[${data.map((item) => text(item, quotes)).join(", ")}]`;
  return String(data);
}

const isSealedData = (data: ScalarData): data is { readonly sealed: string } =>
  typeof data === "object" && data !== null && "sealed" in data;

const sealedPair = ({ sealed }: { readonly sealed: string }, quotes: boolean): string =>
  `${nameWord("sealed", quotes)}: ${JSON.stringify(sealed)}`;

/** A name as it can stand before a colon. */
export const nameWord = (name: string, quotes: boolean): string =>
  quotes || !/^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/i.test(name) ? quoted(name) : name;

/** Without quotes only what no reader of YAML, of any version, takes for something else. */
const plainText = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9._/+-]*$/i;
const plainDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const text = (value: string, quotes: boolean): string =>
  !quotes && (plainText.test(value) || plainDate.test(value)) ? value : quoted(value);

const quoted = (value: string): string => escapeQuoted(JSON.stringify(value));
