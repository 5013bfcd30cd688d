import { isAlias, isMap, type Node, visit } from "yaml";
import { foldName, type Kind } from "../../model/object.ts";
import type { DocumentPath } from "../read/document.ts";
import { nameOfPair, startOfNode } from "../read/plain.ts";
import { addEntries, type NewEntry } from "./add-entries.ts";
import type { PropertyEdit } from "./edit.ts";
import type { ScalarData } from "./splice.ts";
import {
  indentOf,
  type Splice,
  type SpliceEntry,
  type SpliceManner,
  type SpliceMapping,
  writeProperty,
} from "./splice.ts";

const titles = { secret: "secrets", key: "keys" } as const satisfies { [kind in Kind]: string };

type Words = readonly [message: string, hint: string];

/** Says what is wrong at a path of the file. */
export type TellPlace = (path: DocumentPath, words: Words) => void;

const shared: Words = ["written with an anchor (&) or an alias (*)", "write it out first"];
const twice: Words = ["this name is given twice", "keep one of them"];
export const strangeShape: Words = [
  "nothing can be written into this as it stands",
  "write it in lines, one property a line",
];

/** What is written, and where it is to stand in the file's data. */
export type PlacedValue = { readonly path: readonly string[]; readonly data: ScalarData };

/** Where in the text the edits of one kind go, and what the file will then say. */
export function placeEdits(
  kind: Kind,
  edits: readonly PropertyEdit[],
  root: SpliceMapping,
  text: string,
  tell: TellPlace,
): { readonly splices: readonly Splice[]; readonly values: readonly PlacedValue[] } {
  const title = titles[kind];
  const mine = edits.filter((one) => one.kind === kind);
  const splices: Splice[] = [];
  const values: PlacedValue[] = [];
  const fresh: NewEntry[] = [];
  if (mine.length === 0) return { splices, values };
  const section = root.items.find((pair) => nameOfPair(pair) === title);
  if (section && isShared(section.value)) {
    tell([title], shared);
    return { splices, values };
  }
  const map = section && isMap<Node, Node | null>(section.value) ? section.value : undefined;
  const writing = writingOf(map, root, text);
  const index = Map.groupBy(map?.items ?? [], (pair) => foldName(nameOfPair(pair) ?? ""));
  for (const { name, path, data, add } of mine) {
    const [property, member] = path;
    const wanted = { name: member ?? property, data };
    const [entry, twin] = index.get(foldName(name)) ?? [];
    const spelled = (entry && nameOfPair(entry)) ?? name;
    const value = { path: [title, spelled, ...path], data };
    if (!entry) {
      if (!add)
        tell([], [`${kind} ${name} is not in this file`, "name the file that declares it, or add it first"]);
      else {
        fresh.push({ name, property: wanted });
        values.push(value);
      }
      continue;
    }
    const why = twin ? twice : isSharedIn(entry, path) ? shared : undefined;
    const holder = member === undefined ? entry : memberOf(entry.value, property);
    const inBraces = member === undefined ? map?.flow === true : isInBraces(entry.value);
    const splice = why || !holder ? undefined : writeProperty(holder, wanted, inBraces, writing);
    if (splice) {
      splices.push(splice);
      values.push(value);
    } else tell([title, spelled], why ?? strangeShape);
  }
  if (fresh.length > 0) {
    const splice = addEntries(fresh, title, section, root, writing);
    if (splice) splices.push(splice);
    else tell([title], strangeShape);
  }
  return { splices, values };
}

/** Entries are indented against their section as this file does it. */
function writingOf(map: SpliceMapping | undefined, root: SpliceMapping, text: string): SpliceManner {
  const inner = map && !map.flow ? indentOf(startOfNode(map), text) : undefined;
  const outer = indentOf(startOfNode(root), text) ?? "";
  return {
    text,
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
    step: inner?.slice(outer.length) || "  ",
  };
}

/** What is written once for several places is not this object's alone. */
const isShared = (node: Node | null): boolean =>
  isAlias(node) || Boolean(node && "anchor" in node && node.anchor);

const memberOf = (node: Node | null | undefined, name: string): SpliceEntry | undefined =>
  isMap<Node, Node | null>(node) ? node.items.find((pair) => nameOfPair(pair) === name) : undefined;

const isInBraces = (node: Node | null): boolean => isMap(node) && node.flow === true;

/** An alias as the value is no more than a use of what stands elsewhere. */
function isSharedIn({ value: entry }: SpliceEntry, path: readonly string[]): boolean {
  let node: Node | null | undefined = entry;
  for (const step of path) {
    if (node && isShared(node)) return true;
    node = memberOf(node, step)?.value;
  }
  let found = false;
  if (node)
    visit(node, {
      Value: (_, within) => {
        found ||= Boolean(within.anchor);
      },
    });
  return found;
}
