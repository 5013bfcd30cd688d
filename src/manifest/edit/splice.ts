import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { nameOf, start } from "../read/plain.ts";
import { visibly } from "../write/text.ts";

/** Text to stand in place of what a file has from one offset to another. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

export type Entry = Pair<Node, Node | null>;
export type Mapping = YAMLMap<Node, Node | null>;

/** A file as it is written: how its lines end, and by what its sections are indented. */
export type Writing = { readonly text: string; readonly lineBreak: string; readonly step: string };

/** A property as it shall be. */
export type Property = { readonly name: string; readonly data: Data };

/**
 * Writes a property into an object's entry, in the manner in which the entry is written. Undefined where that has no
 * place for it.
 * @param inBraces whether the entry stands in braces itself
 */
export function written(
  entry: Entry,
  property: Property,
  inBraces: boolean,
  writing: Writing,
): Splice | undefined {
  const { value } = entry;
  const quotes = isQuoted(entry.key);
  if (isMap<Node, Node | null>(value)) {
    const there = value.items.find((pair) => nameOf(pair) === property.name);
    if (there) return replaced(there, property, writing.text);
    if (value.flow) return first(value, pair(property, quotes), writing.text);
    const indent = indentAt(start(value), writing.text);
    return indent === undefined ? undefined : below(entry, [indent + pair(property, quotes)], writing);
  }
  if (!isEmpty(value)) return undefined;
  if (inBraces) return insert(afterColon(entry), ` { ${pair(property, quotes)} }`);
  const indent = indentAt(start(entry.key), writing.text);
  if (indent === undefined) return undefined;
  return below(entry, [indent + writing.step + pair(property, quotes)], writing);
}

/** Only the value goes: what stands before and behind it, a comment too, keeps its place. */
function replaced(there: Entry, { data }: Property, text: string): Splice {
  const { key, value } = there;
  const quotes = isQuoted(key);
  if (!value || isEmpty(value)) return insert(afterColon(there), ` ${inline(data, quotes)}`);
  const inLines = isCollection(value) && !value.flow && isSealed(data);
  return {
    from: start(value),
    to: end(value, text),
    text: inLines ? sealedPair(data, quotes) : inline(data, quotes),
  };
}

/** Text at the end of the line where an entry's colon is. */
export const below = (entry: Entry, lines: readonly string[], { text, lineBreak }: Writing): Splice =>
  insert(lineEnd(afterColon(entry), text), lines.map((line) => lineBreak + line).join(""));

/** Before all else in a pair of braces. */
export function first({ range, items }: Mapping, text: string, whole: string): Splice {
  const open = (range?.[0] ?? 0) + 1;
  if (items.length > 0) return insert(open, ` ${text},`);
  return insert(open, ` ${text}${/^\s/.test(whole.slice(open)) ? "" : " "}`);
}

export const insert = (at: number, text: string): Splice => ({ from: at, to: at, text });

export const pair = ({ name, data }: Property, quotes: boolean): string =>
  `${word(name, quotes)}: ${inline(data, quotes)}`;

export const isQuoted = (key: Node): boolean => isScalar(key) && key.type === "QUOTE_DOUBLE";

export const isEmpty = (node: Node | null): boolean => !node?.range || node.range[0] === node.range[1];

/** What a line is indented by, where only blanks stand before an offset. */
export function indentAt(offset: number, text: string): string | undefined {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^\ufeff? *$/.test(before) ? before.replace("\ufeff", "") : undefined;
}

/** Where a line ends, before its line break. */
export function lineEnd(offset: number, text: string): number {
  const length = text.slice(offset).search(/\r?\n/);
  return length < 0 ? text.length : offset + length;
}

/** Where an entry ends, without a comment behind it. */
export const entryEnd = (entry: Entry, text: string): number =>
  entry.value && !isEmpty(entry.value) ? end(entry.value, text) : afterColon(entry);

/** yaml counts a comment and the lines below it to a mapping in lines: its end is that of the last thing in it. */
function end(node: Node, text: string): number {
  if (isMap<Node, Node | null>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return entryEnd(last, text);
  }
  if (isSeq<Node>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return end(last, text);
  }
  const [from, to] = node.range ?? [0, 0];
  return from + text.slice(from, to).trimEnd().length;
}

export function afterColon({ key, srcToken }: Entry): number {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return colon ? colon.offset + 1 : (key.range?.[1] ?? 0);
}

/** What an editor writes: a property's text, truth or absence, a list of texts, or a sealed value. */
export type Data = string | boolean | null | readonly string[] | { readonly sealed: string };

/** Data as it stands on one line, within braces too. */
export function inline(data: Data, quotes: boolean): string {
  if (isSealed(data)) return `{ ${sealedPair(data, quotes)} }`;
  if (typeof data === "string") return text(data, quotes);
  if (typeof data === "object" && data !== null)
    return `[${data.map((item) => text(item, quotes)).join(", ")}]`;
  return String(data);
}

export const isSealed = (data: Data): data is { readonly sealed: string } =>
  typeof data === "object" && data !== null && "sealed" in data;

export const sealedPair = ({ sealed }: { readonly sealed: string }, quotes: boolean): string =>
  `${word("sealed", quotes)}: ${JSON.stringify(sealed)}`;

/** A name as it can stand before a colon. */
export const word = (name: string, quotes: boolean): string =>
  quotes || !/^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/i.test(name) ? quoted(name) : name;

/** Without quotes only what no reader of YAML, of any version, takes for something else. */
const plainText = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9._/+-]*$/i;
const plainDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const text = (value: string, quotes: boolean): string =>
  !quotes && (plainText.test(value) || plainDate.test(value)) ? value : quoted(value);

const quoted = (value: string): string => visibly(JSON.stringify(value));
