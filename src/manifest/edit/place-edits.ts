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
  /** The folded name of a vault: the property stands in that vault's override of the object, which must be there. */
  readonly override?: string;
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

/** A mapping of a file that holds secrets and keys: the file's top, or a vault's overrides. */
type Holder = { readonly root: YamlMapping; readonly path: readonly string[] };

/** The text where edits go, and what the file will then hold. */
type Placed = { readonly splices: readonly Splice[]; readonly values: readonly PlacedValue[] };

const nowhere: Placed = { splices: [], values: [] };

/** Where in the text the edits go, and what the file will then hold. An edit without a place is reported. */
export function placeEdits(
  edits: readonly PropertyEdit[],
  root: YamlMapping,
  text: string,
  report: ReportProblem,
): Placed {
  const groups = Map.groupBy(edits, ({ override, kind }) => JSON.stringify([override, kind]));
  const parts = [...groups.values()].map((mine) => {
    const [{ kind, override } = { kind: "secret" as const, override: undefined }] = mine;
    const holder = holderOf(override, root, report);
    return holder ? placeInSection(kind, mine, holder, text, report) : nowhere;
  });
  return {
    splices: parts.flatMap((part) => part.splices),
    values: parts.flatMap((part) => part.values),
  };
}

/** The mapping that an edit's section is in; undefined where there is none that it can be written into, which is reported. */
function holderOf(
  override: string | undefined,
  root: YamlMapping,
  report: ReportProblem,
): Holder | undefined {
  if (override === undefined) return { root, path: [] };
  const all = memberOf(root, "overrides");
  const vaults = isMap<Node, Node | null>(all?.value) ? all.value.items : [];
  const [mine, twin] = vaults.filter((pair) => foldName(nameOfPair(pair) ?? "") === override);
  const inside = mine?.value;
  const isWrittenElsewhere = [all, mine].some((pair) => pair && isShared(pair.value));
  if (mine && isMap<Node, Node | null>(inside) && !twin && !isWrittenElsewhere)
    return { root: inside, path: ["overrides", nameOfPair(mine) ?? override] };
  const why = isWrittenElsewhere ? shared : twin ? twice : strangeShape;
  report({ name: ["overrides"] }, "yaml-unsupported", ...why);
  return undefined;
}

function placeInSection(
  kind: Kind,
  mine: readonly PropertyEdit[],
  { root, path: above }: Holder,
  text: string,
  report: ReportProblem,
): Placed {
  const title = titles[kind];
  const splices: Splice[] = [];
  const values: PlacedValue[] = [];
  const added: NewEntry[] = [];
  const section = root.items.find((pair) => nameOfPair(pair) === title);
  if (section && isShared(section.value)) {
    report({ name: [...above, title] }, "yaml-unsupported", ...shared);
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
    const value = { path: [...above, title, spelled, ...path], data };
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
    } else report({ name: [...above, title, spelled] }, "yaml-unsupported", ...(why ?? strangeShape));
  }
  if (added.length > 0) {
    const splice = addEntries(added, title, section, root, layout);
    if (splice) splices.push(splice);
    else report({ name: [...above, title] }, "yaml-unsupported", ...strangeShape);
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
