import { isAlias, isMap, isSeq, type Node, type Pair, type Document as Yaml } from "yaml";
import type { Place, Problem } from "../../model/problem.ts";
import { makeExcerpts, replaceControls } from "./excerpt.ts";
import { nameOfPair, type PlainData, startOfNode, type TellNode, toPlainData } from "./plain.ts";

/** Property names and list positions from the file's top down. */
export type DocumentPath = readonly (string | number)[];

/** The name of a property, or what stands behind its colon. */
export type DocumentSpot = "name" | "value";

/** A file that parsed: its data, and where each part of it stands. */
export type ParsedDocument = {
  /** As people would type it. */
  readonly file: string;
  readonly data: unknown;
  readonly place: (path: DocumentPath, spot: DocumentSpot) => Place;
  readonly problem: (path: DocumentPath, spot: DocumentSpot, message: string, hint?: string) => Problem;
  /** A problem at a place that is known already. */
  readonly problemAt: (place: Place, message: string, hint?: string) => Problem;
};

/** What a parsed file holds; `told` are the problems of its notation, as names given twice. */
export function makeDocument(
  file: string,
  text: string,
  yaml: Yaml,
  root: Node,
): ParsedDocument & { told: Problem[] } {
  const where = indexLines(text);
  const excerpt = makeExcerpts(text, yaml, where);
  const told: Problem[] = [];

  const placeAt = (offset: number): Place => ({ file, ...where.at(offset) });
  const problemAt = (place: Place, message: string, hint?: string): Problem => {
    const shown = excerpt(place.line);
    return { place, message, ...(shown && { excerpt: shown }), ...(hint !== undefined && { hint }) };
  };
  const tell: TellNode = (offset, message, hint) => told.push(problemAt(placeAt(offset), message, hint));

  const content = toPlainData(root, tell);
  const offsetOf = locator(root, content.aliased);
  const place = (path: DocumentPath, spot: DocumentSpot): Place => placeAt(offsetOf(path, spot));
  return {
    file,
    data: content.data,
    place,
    problem: (path, spot, message, hint) =>
      problemAt(place(path, spot), path.length ? `${dotted(path)}: ${message}` : message, hint),
    problemAt,
    told,
  };
}

/** Finds offsets by path; a mapping's names are indexed when it is first walked through. */
function locator(
  root: Node,
  aliased: PlainData["aliased"],
): (path: DocumentPath, spot: DocumentSpot) => number {
  const indexes = new Map<Node, ReadonlyMap<string, Pair<Node, Node | null>>>();
  const indexOf = (items: readonly Pair<Node, Node | null>[], node: Node) => {
    const known = indexes.get(node);
    if (known) return known;
    const index = new Map<string, Pair<Node, Node | null>>();
    for (const pair of items) {
      const name = nameOfPair(pair) ?? "";
      if (!index.has(name)) index.set(name, pair);
    }
    indexes.set(node, index);
    return index;
  };
  const behind = (node: Node): Node => (isAlias(node) ? (aliased.get(node) ?? node) : node);

  return (path, spot) => {
    let node: Node = root;
    let name = startOfNode(root);
    for (const step of path) {
      const inside = behind(node);
      let next: Node | null | undefined;
      if (isMap<Node, Node | null>(inside)) {
        const pair = indexOf(inside.items, inside).get(String(step));
        if (!pair) break;
        name = startOfNode(pair.key);
        next = pair.value;
      } else if (isSeq<Node>(inside)) {
        next = inside.items[Number(step)];
        if (next) name = startOfNode(next);
      }
      if (!next) return name;
      node = next;
    }
    const empty = node.range !== undefined && node.range !== null && node.range[0] === node.range[1];
    return spot === "name" || empty ? name : startOfNode(node);
  };
}

/** A path as people read it. Names are what the file's author chose: they are shown, but for control characters. */
const dotted = (path: DocumentPath): string =>
  path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      const text = replaceControls(step.length > 130 ? `${step.slice(0, 130)}…` : step);
      return /^[\w/-]+$/.test(text) ? `.${text}` : `."${text}"`;
    })
    .join("")
    .replace(/^\./, "");

/** Line and column, from 1, of an offset in a text; the text is scanned once, when the first is asked for. */
export type Lines = {
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
  /** Where a line begins and ends, without its line break. */
  readonly bounds: (line: number) => readonly [start: number, end: number];
};

export function indexLines(text: string): Lines {
  let starts: number[] | undefined;
  const scan = (): number[] => {
    if (starts) return starts;
    starts = [0];
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
    return starts;
  };
  return {
    at: (offset) => {
      const all = scan();
      let low = 0;
      let high = all.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((all[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (all[low] ?? 0) + 1 };
    },
    bounds: (line) => {
      const all = scan();
      const start = all[line - 1] ?? text.length;
      const end = (all[line] ?? text.length + 1) - 1;
      return [start, text[end - 1] === "\r" ? end - 1 : end];
    },
  };
}
