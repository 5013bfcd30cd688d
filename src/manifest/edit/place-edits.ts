import { isAlias, isMap, type Node, visit } from "yaml";
import { foldName, type Kind } from "../../model/object.ts";
import type { ReportProblem } from "../read/document.ts";
import { nameOfPair, startOfNode } from "../read/plain.ts";
import { addEntries, type NewEntry } from "./add-entries.ts";
import type { ScalarData } from "./scalar.ts";
import {
  type FileLayout,
  indentOf,
  type Splice,
  writeProperty,
  type YamlEntry,
  type YamlMapping,
} from "./splice.ts";

const titles = { secret: "secrets", key: "keys" } as const satisfies { [kind in Kind]: string };

export type PropertyEdit = {
  readonly kind: Kind;
  readonly name: string;
  /** Whether an object that the file does not declare is added at the end of its section. */
  readonly add?: boolean;
  /** From the entry down: `contentType`, or `tags` and a tag's name. The mapping that holds the property must be there. */
  readonly path: readonly [property: string] | readonly [property: string, member: string];
  readonly data: ScalarData;
};

type Words = readonly [message: string, hint: string];

const shared: Words = ["written with an anchor (&) or an alias (*)", "write it out first"];
const twice: Words = ["this name is given twice", "keep one of them"];
export const strangeShape: Words = [
  "nothing can be written into this as it stands",
  "write it in lines, one property a line",
];

/** Data that an edit writes, and where it will stand in the file's data. */
export type PlacedValue = { readonly path: readonly string[]; readonly data: ScalarData };

/** Where in the text the edits of one kind go, and what the file will then hold. An edit without a place is reported. */
export function placeEdits(
  kind: Kind,
  edits: readonly PropertyEdit[],
  root: YamlMapping,
  text: string,
  report: ReportProblem,
): { readonly splices: readonly Splice[]; readonly values: readonly PlacedValue[] } {
  const title = titles[kind];
  const mine = edits.filter((one) => one.kind === kind);
  const splices: Splice[] = [];
  const values: PlacedValue[] = [];
  const added: NewEntry[] = [];
  if (mine.length === 0) return { splices, values };
  const section = root.items.find((pair) => nameOfPair(pair) === title);
  if (section && isShared(section.value)) {
    report({ name: [title] }, "yaml-unsupported", ...shared);
    return { splices, values };
  }
  const map = section && isMap<Node, Node | null>(section.value) ? section.value : undefined;
  const layout = layoutOf(map, root, text);
  const index = Map.groupBy(map?.items ?? [], (pair) => foldName(nameOfPair(pair) ?? ""));
  for (const { name, path, data, add } of mine) {
    const [property, member] = path;
    const wanted = { name: member ?? property, data };
    const [entry, twin] = index.get(foldName(name)) ?? [];
    const spelled = (entry && nameOfPair(entry)) ?? name;
    const value = { path: [title, spelled, ...path], data };
    if (!entry) {
      if (!add)
        report(
          { name: [] },
          "selection-unmatched",
          `${kind} ${name} is not in this file`,
          "name the file that declares it, or add it first",
        );
      else {
        added.push({ name, property: wanted });
        values.push(value);
      }
      continue;
    }
    const why = twin ? twice : isSharedIn(entry, path) ? shared : undefined;
    const holder = member === undefined ? entry : memberOf(entry.value, property);
    const inBraces = member === undefined ? map?.flow === true : isInBraces(entry.value);
    const splice = why || !holder ? undefined : writeProperty(holder, wanted, inBraces, layout);
    if (splice) {
      splices.push(splice);
      values.push(value);
    } else report({ name: [title, spelled] }, "yaml-unsupported", ...(why ?? strangeShape));
  }
  if (added.length > 0) {
    const splice = addEntries(added, title, section, root, layout);
    if (splice) splices.push(splice);
    else report({ name: [title] }, "yaml-unsupported", ...strangeShape);
  }
  return { splices, values };
}

/** How the file is laid out: a new entry is indented as those of its section are. */
function layoutOf(map: YamlMapping | undefined, root: YamlMapping, text: string): FileLayout {
  const inner = map && !map.flow ? indentOf(startOfNode(map), text) : undefined;
  const outer = indentOf(startOfNode(root), text) ?? "";
  return {
    text,
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
    step: inner?.slice(outer.length) || "  ",
  };
}

/** Whether a node is written once for several places: it is not this object's alone. */
const isShared = (node: Node | null): boolean =>
  isAlias(node) || Boolean(node && "anchor" in node && node.anchor);

const memberOf = (node: Node | null | undefined, name: string): YamlEntry | undefined =>
  isMap<Node, Node | null>(node) ? node.items.find((pair) => nameOfPair(pair) === name) : undefined;

const isInBraces = (node: Node | null): boolean => isMap(node) && node.flow === true;

/** Whether a part of an entry is shared. An alias as the property itself may go: it only uses a part that stands elsewhere. */
function isSharedIn({ value: entry }: YamlEntry, path: readonly string[]): boolean {
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
