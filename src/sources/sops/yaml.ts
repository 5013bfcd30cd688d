import { isAlias, isScalar, isSeq, isMap as isYamlMap, LineCounter, type Node, parseDocument } from "yaml";
import { isCrowdedText, mostTextMarks, parseJson } from "../../model/input.ts";
import { asSopsLeftIt, type Refuse, useSopsProgram } from "./metadata.ts";
import { deepestNesting, isTreeMap, type PlacedTree, type Tree } from "./tree.ts";

/** The one document of a YAML text. yaml's own messages are never shown: they quote the text. */
export function parseYamlTree(text: string, refuse: Refuse, notation: "YAML" | "JSON" = "YAML"): PlacedTree {
  if (isCrowdedText(text))
    refuse(`holds more than ${mostTextMarks} lines, brackets, commas, colons and quotes`, "split it");
  const lines = new LineCounter();
  const yaml = parseShallow(text, lines) ?? tooDeep(refuse);
  const [error] = yaml.errors;
  if (error?.code === "MULTIPLE_DOCS") refuse("holds several documents", `split it, or ${useSopsProgram}`);
  if (error?.code === "RESOURCE_EXHAUSTION") tooDeep(refuse);
  if (error) refuse(`is not ${notation}`, asSopsLeftIt);
  const offsets = new Map<string, number>();
  const tree = yaml.contents ? treeOf(yaml.contents, { refuse, offsets }, "") : "";
  if (!isTreeMap(tree)) return refuse("is no mapping of names to values", asSopsLeftIt);
  const placeOf: PlacedTree["placeOf"] = (names) => {
    const { line, col } = lines.linePos(offsets.get(names.map(wayTo).join("")) ?? 0);
    return { line, column: col };
  };
  return { tree, placeOf };
}

/** A name's part of the way to a leaf; no name of a file that is taken has a colon. */
const wayTo = (name: string): string => `${name}:`;

/** The document of a text; undefined where it is nested so deeply that yaml, which calls itself, runs out of stack. */
function parseShallow(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      // Every scalar is a text: what sops makes of it is `plainScalar`'s to say.
      schema: "failsafe",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      // With "silent" yaml would take the first of several documents.
      logLevel: "error",
      lineCounter,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The document of a JSON text. It is read as YAML, because JSON.parse loses order, large integers and repetitions. */
export function parseJsonTree(text: string, refuse: Refuse): PlacedTree {
  if (!isCrowdedText(text) && parseJson(text) === undefined) refuse("is not JSON", asSopsLeftIt);
  return parseYamlTree(text, refuse, "JSON");
}

/** How to refuse a text, and where its names begin, by the way to them. */
type TreeReading = { readonly refuse: Refuse; readonly offsets: Map<string, number> };

/** @param way leads to the node; undefined within a list */
function treeOf(node: Node, reading: TreeReading, way: string | undefined, depth = 0): Tree {
  const { refuse, offsets } = reading;
  if (depth > deepestNesting) tooDeep(refuse);
  if (isAlias(node) || node.anchor !== undefined)
    refuse("has an alias or an anchor (* or &)", "write it out: sops encrypts each place by itself");
  if (node.tag !== undefined) refuse("has a YAML tag (!)", useSopsProgram);
  if (isScalar<string>(node)) return node.type === "PLAIN" ? parsePlainScalar(node.value) : node.value;
  if (isSeq<Node>(node)) return node.items.map((item) => treeOf(item, reading, undefined, depth + 1));
  const tree = new Map<string, Tree>();
  if (isYamlMap<Node, Node | null>(node))
    for (const { key, value } of node.items) {
      const name = nameOf(key, refuse);
      if (tree.has(name)) refuse("gives a name twice in one mapping", asSopsLeftIt);
      const below = way === undefined ? undefined : way + wayTo(name);
      if (below !== undefined) offsets.set(below, key.range?.[0] ?? 0);
      tree.set(name, value ? treeOf(value, reading, below, depth + 1) : "");
    }
  return tree;
}

const tooDeep = (refuse: Refuse): never =>
  refuse(`is nested deeper than ${deepestNesting} levels`, useSopsProgram);

function nameOf(key: Node, refuse: Refuse): string {
  if (isScalar<string>(key) && key.anchor === undefined && key.tag === undefined) return key.value;
  return refuse("has a name that is not plain text", asSopsLeftIt);
}

const integers = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

/**
 * What the MAC takes of an unquoted scalar, as sops writes them: Go's types, in Go's spelling. Whatever is read
 * otherwise than Go would read it ends as a MAC that does not fit, never as a value.
 * Source: sops.go ToBytes; go-yaml v3 resolve.go; encoding/json.
 */
export function parsePlainScalar(text: string): string {
  if (/^(~|null|Null|NULL|)$/.test(text)) return "";
  if (/^(true|True|TRUE)$/.test(text)) return "True";
  if (/^(false|False|FALSE)$/.test(text)) return "False";
  if (/^-?\d{1,19}$/.test(text)) {
    const integer = BigInt(text);
    if (integer >= integers.least && integer <= integers.most) return integer.toString();
  }
  return /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? decimal(text) : text;
}

/** A number's shortest decimal digits without an exponent, as Go's FormatFloat(x, 'f', -1, 64). */
function decimal(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(Number(text)));
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, "0");
  return sign + padded.slice(0, point) + (padded.length > point ? `.${padded.slice(point)}` : "");
}
