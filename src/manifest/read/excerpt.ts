import { isScalar, visit, type Document as Yaml } from "yaml";
import { countWhile, type Lines } from "./lines.ts";

type Token = { readonly start: number; readonly end: number; readonly shown: boolean };

const hidden = "***";
const longest = 120;

/**
 * Lines of a parsed file as they may be shown: property names and punctuation stay, every scalar value becomes
 * `***`, and all else (comments, anchors, tags) is left out. A part is shown only if it is known to be harmless, so
 * that nothing that this file forgot can get through.
 */
export function makeExcerpts(text: string, yaml: Yaml, lines: Lines): (line: number) => string {
  let tokens: readonly Token[] | undefined;
  return (line) => {
    tokens ??= tokensOf(yaml);
    const [from, to] = lines.bounds(line);
    let shown = "";
    let at = from;
    for (let i = countWhile(tokens, ({ end }) => end <= from); ; i++) {
      const token = tokens[i];
      if (!token || token.start >= to) break;
      shown += punctuation(text.slice(at, Math.max(at, token.start)));
      shown += token.shown
        ? replaceControls(text.slice(Math.max(at, token.start), Math.min(to, token.end)))
        : hidden;
      at = Math.min(to, token.end);
    }
    shown = (shown + punctuation(text.slice(at, to))).trim();
    return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
  };
}

/** All scalars in the order of the text. Of these only a name with a colon is shown. */
function tokensOf(yaml: Yaml): readonly Token[] {
  const tokens: Token[] = [];
  const names = new Set<unknown>();
  visit(yaml, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.value) names.add(pair.key);
    },
    Value: (_, node) => {
      if (!isScalar(node) || !node.range) return;
      const [start, end] = node.range;
      if (end > start) tokens.push({ start, end, shown: names.has(node) });
    },
  });
  return tokens.sort((a, b) => a.start - b.start);
}

/** The punctuation before a comment, without any letter or digit. */
const punctuation = (gap: string): string =>
  gap
    .replace(/#.*$/s, "")
    .replace(/[^ \t:,{}[\]?-]/g, "")
    .replace(/\t/g, " ");

/** A text with `?` for every character that a terminal would act on. */
export const replaceControls = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?");
