import { isAlias, isMap, isSeq, type Node, type Pair, type Document as Yaml } from "yaml";
import type { ErrorCode } from "../../model/error-code.ts";
import type { Place, Problem, ProblemAt } from "../../model/errors.ts";
import { makeExcerpts, replaceControls } from "./excerpt.ts";
import { indexLines } from "./lines.ts";
import { nameOfPair, type PlainData, type ReportOffset, startOfNode, toPlainData } from "./plain.ts";

/** Property names and list positions from the file's top down. */
export type DocumentPath = readonly (string | number)[];

/** Which part of a property a problem points to: its name, or what stands behind its colon. */
export type DocumentSpot = "name" | "value";

/** Reports a problem at the value that a path of a document leads to, or at its name. */
export type ReportProblem = (
  at: DocumentPath | { readonly name: DocumentPath },
  code: ErrorCode,
  message: string,
  hint?: string,
) => void;

/** Adds what is reported to a list of problems. */
export const reportInto =
  (problems: Problem[], { problem }: ParsedDocument): ReportProblem =>
  (at, ...words) =>
    problems.push("name" in at ? problem(at.name, "name", ...words) : problem(at, "value", ...words));

/** A file that parsed: its data, and where each part of it stands. */
export type ParsedDocument = {
  /** As people would type it. */
  readonly file: string;
  readonly data: unknown;
  readonly place: (path: DocumentPath, spot: DocumentSpot) => Place;
  /** A problem at a path, which the message names; it quotes the scalar there where that may be shown. */
  readonly problem: (
    path: DocumentPath,
    spot: DocumentSpot,
    code: ErrorCode,
    message: string,
    hint?: string,
  ) => Problem;
  /** A problem at a place of the file, with its line as far as it may be shown. */
  readonly problemAt: ProblemAt;
};

/** A parsed file's document, and the problems of its notation, such as a name that is given twice. */
export function makeDocument(
  file: string,
  text: string,
  yaml: Yaml,
  root: Node,
): { readonly document: ParsedDocument; readonly problems: readonly Problem[] } {
  const lines = indexLines(text);
  const excerpts = makeExcerpts(text, yaml, lines);
  const problems: Problem[] = [];

  const placeAt = (offset: number): Place => ({ file, ...lines.at(offset) });
  const problemAt: ProblemAt = (place, code, message, hint) => {
    const excerpt = excerpts.line(place.line);
    return { code, place, message, ...(excerpt && { excerpt }), ...(hint !== undefined && { hint }) };
  };
  const report: ReportOffset = (offset, ...words) => problems.push(problemAt(placeAt(offset), ...words));

  const content = toPlainData(root, report);
  const offsetOf = locator(root, content.aliased);
  const place = (path: DocumentPath, spot: DocumentSpot): Place => placeAt(offsetOf(path, spot));
  const problem: ParsedDocument["problem"] = (path, spot, code, message, hint) => {
    const quote = spot === "value" ? excerpts.quote(offsetOf(path, spot)) : undefined;
    const subject = quote === undefined ? dotted(path) : `${dotted(path)} ${quote}`;
    return problemAt(place(path, spot), code, path.length ? `${subject}: ${message}` : message, hint);
  };
  return { document: { file, data: content.data, place, problem, problemAt }, problems };
}

/** Of a mapping with more entries the names are indexed. */
const mostSearched = 8;

/** Finds offsets by path. A large mapping's names are indexed when a path first leads through it. */
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
  const pairOf = (items: readonly Pair<Node, Node | null>[], node: Node, name: string) =>
    items.length > mostSearched
      ? indexOf(items, node).get(name)
      : items.find((pair) => (nameOfPair(pair) ?? "") === name);
  const behind = (node: Node): Node => (isAlias(node) ? (aliased.get(node) ?? node) : node);

  return (path, spot) => {
    let node: Node = root;
    let name = startOfNode(root);
    for (const step of path) {
      const inside = behind(node);
      let next: Node | null | undefined;
      if (isMap<Node, Node | null>(inside)) {
        const pair = pairOf(inside.items, inside, String(step));
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

/** A path as people read it. It shows the names that the file's author chose, without control characters. */
const dotted = (path: DocumentPath): string =>
  path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      const text = replaceControls(step.length > 130 ? `${step.slice(0, 130)}…` : step);
      return /^[\w/-]+$/.test(text) ? `.${text}` : `."${text}"`;
    })
    .join("")
    .replace(/^\./, "");
