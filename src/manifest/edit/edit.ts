import { isMap, type Node, parseDocument } from "yaml";
import { canonicalJson } from "../../model/digest.ts";
import type { Problem } from "../../model/errors.ts";
import { isMapping } from "../../model/input.ts";
import type { Kind } from "../../model/object.ts";
import { reportInto } from "../read/document.ts";
import { parseYaml, yamlOptions } from "../read/parse.ts";
import { type PlacedValue, type PropertyEdit, placeEdits, strangeShape } from "./place-edits.ts";
import type { Splice } from "./splice.ts";

/** A sealed value to be written as one object's `value`, or `material`. */
export type SealedEdit = Pick<PropertyEdit, "kind" | "name" | "add"> & { readonly sealed: string };

// The byte order mark at the beginning of a file is part of its text here.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * A manifest with these sealed values and properties in its objects' entries. The rest of the file stays to the byte:
 * comments, order, quotes, indentation, line breaks. Shapes are not checked: an object with `state: absent` gets its
 * value too. Without a text there is at least one problem.
 */
export function editManifest(
  file: string,
  bytes: Uint8Array,
  edits: readonly (SealedEdit | PropertyEdit)[],
): { readonly text?: string; readonly problems: readonly Problem[] } {
  const { document, problems } = parseYaml(file, bytes);
  if (!document || problems.length > 0) return { problems };
  const found: Problem[] = [];
  const report = reportInto(found, document);
  const text = decoder.decode(bytes);
  const { contents: root } = parseDocument(text, { ...yamlOptions, keepSourceTokens: true });
  if (isMap<Node, Node | null>(root)) {
    const { splices, values } = placeEdits(edits.map(asPropertyEdit), root, text, report);
    if (found.length > 0) return { problems: found };
    const wanted = values.reduce(put, document.data);
    const after = applySplices(text, splices);
    // A text that does not read as wanted is not returned, whatever the reason. Texts are compared, because
    // fast-deep-equal throws where a name in the manifest is `valueOf`.
    const read = parseYaml(file, encoder.encode(after));
    if (read.problems.length === 0 && canonicalJson(read.document?.data) === canonicalJson(wanted))
      return { text: after, problems: [] };
  }
  report({ name: [] }, "yaml-unsupported", ...strangeShape);
  return { problems: found };
}

/** The text with all splices in it. Those for one offset keep their order. */
function applySplices(text: string, splices: readonly Splice[]): string {
  let after = "";
  let at = 0;
  for (const { from, to, text: instead } of splices.toSorted((a, b) => a.from - b.from)) {
    after += text.slice(at, from) + instead;
    at = to;
  }
  return after + text.slice(at);
}

const sealing = { secret: "value", key: "material" } as const satisfies { [kind in Kind]: string };

const asPropertyEdit = (edit: SealedEdit | PropertyEdit): PropertyEdit => {
  if (!("sealed" in edit)) return edit;
  const { sealed, ...object } = edit;
  return { ...object, path: [sealing[edit.kind]], data: { sealed } };
};

function put(whole: unknown, { path: [name, ...inner], data }: PlacedValue): unknown {
  if (name === undefined) return data;
  const members = isMapping(whole) ? whole : {};
  return { ...members, [name]: put(members[name], { path: inner, data }) };
}
