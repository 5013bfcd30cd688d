import { isMap, type Node, parseDocument } from "yaml";
import { canonicalJson } from "../../model/digest.ts";
import { isMapping } from "../../model/input.ts";
import { type Kind, kinds } from "../../model/object.ts";
import type { Problem } from "../../model/problem.ts";
import { parseYaml, yamlOptions } from "../read/parse.ts";
import { type PlacedValue, placeEdits, strangeShape, type TellPlace } from "./place-edits.ts";
import type { ScalarData, Splice } from "./splice.ts";

/** A sealed value to be written as one object's `value`, or `material`. */
export type SealedEdit = {
  readonly kind: Kind;
  readonly name: string;
  readonly sealed: string;
  /** Whether an object that the file does not declare is added at the end of its section. */
  readonly add?: boolean;
};

/** One property of an object's entry, to be written as it shall be. */
export type PropertyEdit = Pick<SealedEdit, "kind" | "name" | "add"> & {
  /** From the entry down: `contentType`, or `tags` and a tag's name. What the property stands in has to be there. */
  readonly path: readonly [property: string] | readonly [property: string, member: string];
  readonly data: ScalarData;
};

// The mark at the beginning of a file is part of its text here.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * A manifest with sealed values or properties in place of what the objects' entries said. All else of the file stays
 * to the byte: comments, order, quotes, indentation, line breaks. Shapes are not checked: an object with
 * `state: absent` gets its value too. Without a text there is at least one problem.
 */
export function editManifest(
  file: string,
  bytes: Uint8Array,
  edits: readonly (SealedEdit | PropertyEdit)[],
): { readonly text?: string; readonly problems: readonly Problem[] } {
  const { document, problems } = parseYaml(file, bytes);
  if (!document || problems.length > 0) return { problems };
  const told: Problem[] = [];
  const tell: TellPlace = (path, [message, hint]) => told.push(document.problem(path, "name", message, hint));
  const text = decoder.decode(bytes);
  const { contents: root } = parseDocument(text, { ...yamlOptions, keepSourceTokens: true });
  if (isMap<Node, Node | null>(root)) {
    const parts = kinds.map((kind) => placeEdits(kind, edits.map(property), root, text, tell));
    if (told.length > 0) return { problems: told };
    const splices = parts.flatMap((part) => part.splices);
    const meant = parts.flatMap((part) => part.values).reduce(put, document.data);
    const after = joined(text, splices);
    // What reads otherwise than it was meant is not given out, however it came about. Texts are compared, because
    // fast-deep-equal throws where a name in the manifest is `valueOf`.
    const read = parseYaml(file, encoder.encode(after));
    if (read.problems.length === 0 && canonicalJson(read.document?.data) === canonicalJson(meant))
      return { text: after, problems: [] };
  }
  tell([], strangeShape);
  return { problems: told };
}

/** Splices for one offset stay in their order. */
function joined(text: string, splices: readonly Splice[]): string {
  let after = "";
  let at = 0;
  for (const { from, to, text: instead } of splices.toSorted((a, b) => a.from - b.from)) {
    after += text.slice(at, from) + instead;
    at = to;
  }
  return after + text.slice(at);
}

const sealing = { secret: "value", key: "material" } as const satisfies { [kind in Kind]: string };

const property = (edit: SealedEdit | PropertyEdit): PropertyEdit => {
  if (!("sealed" in edit)) return edit;
  const { sealed, ...object } = edit;
  return { ...object, path: [sealing[edit.kind]], data: { sealed } };
};

function put(whole: unknown, { path: [name, ...inner], data }: PlacedValue): unknown {
  if (name === undefined) return data;
  const members = isMapping(whole) ? whole : {};
  return { ...members, [name]: put(members[name], { path: inner, data }) };
}
