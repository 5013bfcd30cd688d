import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { ErrorCode } from "../../model/error-code.ts";
import { exactNumber } from "./exact-number.ts";

export type ReportOffset = (offset: number, code: ErrorCode, message: string, hint?: string) => void;

export type PlainData = {
  /** JSON data; mappings have no prototype, so that a name such as `constructor` is one like any other. */
  readonly data: unknown;
  /** What each alias stands for. */
  readonly aliased: ReadonlyMap<Alias, Node>;
};

/**
 * A mapping without inherited names. V8 keeps what `Object.create(null)` makes as a hash table, which is several times as
 * large as an object of a class, and slower to read.
 */
class NoNames {
  [name: string]: unknown;
}
Object.setPrototypeOf(NoNames.prototype, null);
Reflect.deleteProperty(NoNames.prototype, "constructor");

/** How many nodes all aliases of a file may stand for together. A few anchors help people, many are a bomb. */
const mostRepeats = 10_000;

/** How deep a file may be nested: a walk through its data needs a frame of the stack for each level. */
const mostLevels = 100;

/**
 * The data of a parsed file. yaml's own conversion merges mappings, follows tags, and looks for duplicate names in
 * quadratic time, so we do not use it.
 */
export function toPlainData(root: Node, report: ReportOffset): PlainData {
  const anchors = new Map<string, Node>();
  const aliased = new Map<Alias, Node>();
  const open = new Set<Node>();
  let repeated = 0;
  let depth = 0;
  /** How many members with the name `json` the node lies below. */
  let inJson = 0;
  /** Reports a node once, and not again for every alias of it. */
  const once: ReportOffset = (...args) => {
    if (open.size === 0) report(...args);
  };

  function of(node: Node): unknown {
    if (depth === mostLevels) {
      report(
        startOfNode(node),
        "limit-exceeded",
        "this is nested too deeply",
        `at most ${mostLevels} levels`,
      );
      return null;
    }
    depth++;
    const data = inside(node);
    depth--;
    return data;
  }

  function inside(node: Node): unknown {
    if (isAlias(node)) return behind(node);
    if (open.size > 0 && ++repeated > mostRepeats) return null;
    if (node.anchor) anchors.set(node.anchor, node);
    if (node.tag !== undefined)
      once(
        startOfNode(node),
        "yaml-unsupported",
        "a YAML tag (!) stands here",
        "remove it: texts in quotes are texts",
      );
    // Elsewhere a check of the shape refuses the symbol. There we report the number itself, once.
    if (isScalar(node)) return scalar(node, inJson > 0 || open.size > 0, once);
    if (isSeq<Node>(node)) return node.items.map(of);
    const data = new NoNames();
    if (isMap<Node, Node | null>(node)) {
      for (const pair of node.items) entry(pair, data);
      keepOrder(data, node.items);
    }
    return data;
  }

  function entry(pair: Pair<Node, Node | null>, data: Record<string, unknown>): void {
    const at = startOfNode(pair.key);
    const name = nameOfPair(pair);
    if (name === undefined) once(at, "yaml-invalid", "a name must be a plain text");
    else if (name === "<<")
      once(at, "yaml-unsupported", "merge keys (<<) are not supported", "use defaults:");
    else if (!pair.value) once(at, "yaml-invalid", "a name without a colon stands here", "write name: value");
    else if (name in data)
      once(at, "name-duplicate", "this name is given twice in one mapping", "keep one of them");
    else {
      if (name === "json") inJson++;
      data[name] = of(pair.value);
      if (name === "json") inJson--;
    }
  }

  function behind(alias: Alias): unknown {
    const node = anchors.get(alias.source);
    if (!node || open.has(node)) {
      report(startOfNode(alias), "yaml-invalid", "an alias (*) stands for nothing before it");
      return null;
    }
    if (repeated > mostRepeats) return null;
    aliased.set(alias, node);
    open.add(node);
    const data = of(node);
    open.delete(node);
    if (repeated > mostRepeats)
      report(
        startOfNode(alias),
        "limit-exceeded",
        "aliases (*) repeat too much",
        "write it out, or use defaults:",
      );
    return data;
  }

  return { data: of(root), aliased };
}

export const startOfNode = (node: Node): number => node.range?.[0] ?? 0;

/** The name of a mapping's entry. A number or a boolean counts as the file spells it; undefined where it is no scalar. */
export const nameOfPair = ({ key }: { readonly key: unknown }): string | undefined => {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? "");
};

const orderOfNames = Symbol("the names of a mapping, as written");

/** JavaScript moves the names that are whole numbers to the front. Such a mapping bears its order beside its members. */
function keepOrder(data: Record<string, unknown>, items: readonly Pair<Node, Node | null>[]): void {
  const [first] = Object.keys(data);
  if (first === undefined || !/^\d/.test(first)) return;
  const names = [...new Set(items.map(nameOfPair))].filter((name) => name !== undefined && name in data);
  if (Object.keys(data).some((name, i) => name !== names[i]))
    Object.defineProperty(data, orderOfNames, { value: names });
}

/** The members of a mapping that `toPlainData` made, in the order of the file. */
export function membersAsWritten<T>(data: object): readonly (readonly [name: string, member: T])[] {
  const { [orderOfNames]: names } = data as { readonly [orderOfNames]?: readonly string[] };
  const members = data as { readonly [name: string]: T };
  return names ? names.map((name) => [name, members[name] as T] as const) : Object.entries(members);
}

/** The JSON number that a long number stands for; undefined for all other data. */
export const longNumberOf = (data: unknown): string | undefined =>
  typeof data === "symbol" ? data.description : undefined;

/** @param keepsLong whether a number that JavaScript would change is kept as written, in a symbol's description. */
function scalar(node: Scalar, keepsLong: boolean, report: ReportOffset): unknown {
  const { value } = node;
  if (typeof value === "number") {
    const text = exactNumber(value, node.source ?? "");
    if (text !== undefined && keepsLong) return Symbol(text);
    const flaw = text === undefined ? "JSON has no such number" : "this number cannot be held exactly";
    if (text !== undefined || !Number.isFinite(value))
      report(startOfNode(node), "yaml-invalid", flaw, "put it in quotes");
  }
  if (typeof value === "string" && !value.isWellFormed())
    report(startOfNode(node), "yaml-invalid", "this text holds half of a character (a lone surrogate)");
  return value;
}
