import { isMap, isNode, isPair, isScalar, isSeq, type Scalar, visit, type Document as Yaml } from "yaml";
import { findSecretLooks } from "../meaning/looks-secret.ts";
import { type ShownSchema, shownProperties } from "../validators.js";
import { countWhile, type Lines } from "./lines.ts";
import { nameOfPair } from "./plain.ts";

type Token = {
  readonly start: number;
  readonly end: number;
  readonly is: "name" | "quotable" | "hidden";
  readonly node: Scalar;
};

/** What of a parsed file may be shown. */
export type Excerpts = {
  /** A line, as far as it may be shown. */
  readonly line: (line: number) => string;
  /** The scalar that begins at an offset, as a message quotes it; undefined where it may not be shown. */
  readonly quote: (offset: number) => string | undefined;
};

const hidden = "***";
const longestLine = 120;
/** A longer text is hidden as a whole: its beginning may be that of a secret. */
const longestText = 60;

/**
 * What of a parsed file may be shown: property names, punctuation, and the scalars that the schema of its kind marks with
 * `x-shown`. Every other scalar is `***`, and all else (comments, anchors, tags) is left out. A part is shown only if
 * it is known to be harmless, so that nothing that this file forgot can get through.
 */
export function makeExcerpts(text: string, yaml: Yaml, lines: Lines): Excerpts {
  let known: readonly Token[] | undefined;
  const tokens = () => (known ??= tokensOf(text, yaml));
  const line = (number: number): string => {
    const [from, to] = lines.bounds(number);
    let shown = "";
    let at = from;
    for (let i = countWhile(tokens(), ({ end }) => end <= from); ; i++) {
      const token = tokens()[i];
      if (!token || token.start >= to) break;
      shown += punctuation(text.slice(at, Math.max(at, token.start)));
      shown +=
        token.is === "hidden"
          ? hidden
          : replaceControls(text.slice(Math.max(at, token.start), Math.min(to, token.end)));
      at = Math.min(to, token.end);
    }
    shown = (shown + punctuation(text.slice(at, to))).trim();
    return shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown;
  };
  const quote = (offset: number): string | undefined => {
    const token = tokens()[countWhile(tokens(), ({ start }) => start < offset)];
    if (token?.start !== offset || token.is !== "quotable") return undefined;
    const { value } = token.node;
    return typeof value === "string" ? `"${replaceControls(value)}"` : text.slice(offset, token.end);
  };
  return { line, quote };
}

/** All scalars in the order of the text. Of the names only one with a colon is shown. */
function tokensOf(text: string, yaml: Yaml): readonly Token[] {
  const tokens: Token[] = [];
  const names = new Set<unknown>();
  const kind = isMap(yaml.contents) ? yaml.contents.get("kind") : undefined;
  const schema = Object.entries(shownProperties).find(([name]) => name === kind)?.[1];
  visit(yaml, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.value) names.add(pair.key);
    },
    Value: (part, node, path) => {
      if (!isScalar(node) || !node.range) return;
      const [start, end] = node.range;
      if (end <= start) return;
      const isQuotable =
        part !== "key" && isMarked(node, path, schema) && isHarmless(node, text.slice(start, end));
      tokens.push({ start, end, node, is: names.has(node) ? "name" : isQuotable ? "quotable" : "hidden" });
    },
  });
  return tokens.sort((a, b) => a.start - b.start);
}

/**
 * Whether the schema marks the place where a scalar stands, and gives it the scalar's type. A part that has an anchor or
 * a tag is not marked: an alias may use it as a value.
 */
function isMarked(node: Scalar, path: readonly unknown[], root: ShownSchema | undefined): boolean {
  let at = root;
  for (const step of [...path, node]) {
    if (isNode(step) && (("anchor" in step && step.anchor) || step.tag !== undefined)) return false;
    if (isSeq(step)) at = at?.items;
    else if (isPair(step)) at = schemaOf(at, nameOfPair(step));
  }
  return at?.types?.includes(typeOf(node.value)) ?? false;
}

const schemaOf = (at: ShownSchema | undefined, name: string | undefined): ShownSchema | undefined =>
  Object.entries(at?.properties ?? {}).find(([property]) => property === name)?.[1] ?? at?.others;

const typeOf = (value: unknown): string =>
  Number.isInteger(value) ? "integer" : value === null ? "null" : typeof value;

/** Whether a scalar is one short word that could be a mistake, and not a text that looks like a secret. */
const isHarmless = ({ value }: Scalar, source: string): boolean =>
  source.length <= longestText &&
  !/[\r\n]/.test(source) &&
  // An address may hold a user and a password, in any notation.
  !(typeof value === "string" && (value.includes("@") || findSecretLooks(value) !== undefined));

/** The punctuation before a comment, without any letter or digit. */
const punctuation = (gap: string): string =>
  gap
    .replace(/#.*$/s, "")
    .replace(/[^ \t:,{}[\]?-]/g, "")
    .replace(/\t/g, " ");

/** A text with `?` for every character that a terminal would act on. */
export const replaceControls = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?");
