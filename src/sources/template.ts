import { prefixLengths } from "../model/digest.ts";
import { Sealed } from "../model/sealed.ts";
import type { Source, TemplatePiece } from "../model/source.ts";
import { encodeValue } from "./encode.ts";
import { mapParts, type SourceKind } from "./source-kind.ts";

/** `{ template: text, with: {...} }`: a text with other values in it, each encoded for its place and read no further. */
export const templateSource: SourceKind<Extract<Source, { from: "template" }>> = {
  revision: ({ pieces, parts }, revisions) =>
    prefixLengths(["template", JSON.stringify(pieces), ...parts.map(([name]) => name), ...revisions]),
  async open({ pieces, parts }, _, part) {
    // Each part once, wherever it stands: a generated one would be another each time.
    return fillTemplate(pieces, new Map(await mapParts(parts, part)));
  },
  auto: true,
};

/**
 * A template's text with its parts in it, by the names of its placeholders.
 * @throws MissingValue where it cannot hold one
 */
export function fillTemplate(pieces: readonly TemplatePiece[], parts: ReadonlyMap<string, Sealed>): Sealed {
  const written = pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    const value = parts.get(piece.name);
    if (!value) throw new Error("a placeholder that stands for no part");
    return encodeValue(value, piece.encoder);
  });
  return Sealed.text(written.join(""));
}
