import { isAlias, isMap, type Node, visit } from "yaml";
import { fold, type Kind } from "../../model/object.ts";
import type { Path } from "../read/document.ts";
import { nameOf, start } from "../read/plain.ts";
import { added, type NewEntry } from "./add-entries.ts";
import type { PropertyEdit } from "./edit.ts";
import type { Data } from "./splice.ts";
import { type Entry, indentAt, type Mapping, type Splice, type Writing, written } from "./splice.ts";

const titles = { secret: "secrets", key: "keys" } as const satisfies { [kind in Kind]: string };

type Words = readonly [message: string, hint: string];

/** Says what is wrong at a path of the file. */
export type Tell = (path: Path, words: Words) => void;

const shared: Words = ["written with an anchor (&) or an alias (*)", "write it out first"];
const twice: Words = ["this name is given twice", "keep one of them"];
export const strange: Words = [
  "nothing can be written into this as it stands",
  "write it in lines, one property a line",
];

/** What is written, and where it is to stand in the file's data. */
export type Value = { readonly path: readonly string[]; readonly data: Data };

/** Where in the text the edits of one kind go, and what the file will then say. */
export function placed(
  kind: Kind,
  edits: readonly PropertyEdit[],
  root: Mapping,
  text: string,
  tell: Tell,
): { readonly splices: readonly Splice[]; readonly values: readonly Value[] } {
  const title = titles[kind];
  const mine = edits.filter((one) => one.kind === kind);
  const splices: Splice[] = [];
  const values: Value[] = [];
  const fresh: NewEntry[] = [];
  if (mine.length === 0) return { splices, values };
  const section = root.items.find((pair) => nameOf(pair) === title);
  if (section && isShared(section.value)) {
    tell([title], shared);
    return { splices, values };
  }
  const map = section && isMap<Node, Node | null>(section.value) ? section.value : undefined;
  const writing = writingOf(map, root, text);
  const index = Map.groupBy(map?.items ?? [], (pair) => fold(nameOf(pair) ?? ""));
  for (const { name, path, data, add } of mine) {
    const [property, member] = path;
    const wanted = { name: member ?? property, data };
    const [entry, twin] = index.get(fold(name)) ?? [];
    const spelled = (entry && nameOf(entry)) ?? name;
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
    const splice = why || !holder ? undefined : written(holder, wanted, inBraces, writing);
    if (splice) {
      splices.push(splice);
      values.push(value);
    } else tell([title, spelled], why ?? strange);
  }
  if (fresh.length > 0) {
    const splice = added(fresh, title, section, root, writing);
    if (splice) splices.push(splice);
    else tell([title], strange);
  }
  return { splices, values };
}

/** Entries are indented against their section as this file does it. */
function writingOf(map: Mapping | undefined, root: Mapping, text: string): Writing {
  const inner = map && !map.flow ? indentAt(start(map), text) : undefined;
  const outer = indentAt(start(root), text) ?? "";
  return {
    text,
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
    step: inner?.slice(outer.length) || "  ",
  };
}

/** What is written once for several places is not this object's alone. */
const isShared = (node: Node | null): boolean =>
  isAlias(node) || Boolean(node && "anchor" in node && node.anchor);

const memberOf = (node: Node | null | undefined, name: string): Entry | undefined =>
  isMap<Node, Node | null>(node) ? node.items.find((pair) => nameOf(pair) === name) : undefined;

const isInBraces = (node: Node | null): boolean => isMap(node) && node.flow === true;

/** An alias as the value is no more than a use of what stands elsewhere. */
function isSharedIn({ value: entry }: Entry, path: readonly string[]): boolean {
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
