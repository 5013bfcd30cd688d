import { lengthPrefixed } from "../model/digest.ts";
import { Sealed } from "../model/sealed.ts";
import type { Source } from "../model/source.ts";
import { encode } from "./encode.ts";
import type { SourceKind } from "./source-kind.ts";

/** `{ template: text, with: {...} }`: a text with other values in it, each encoded for its place and read no further. */
export const template: SourceKind<Extract<Source, { from: "template" }>> = {
  revision: ({ pieces, parts }, revisions) =>
    lengthPrefixed(["template", JSON.stringify(pieces), ...parts.map(([name]) => name), ...revisions]),
  async open({ pieces, parts }, _, part) {
    // Each part once, wherever it stands: a generated one would be another each time.
    const opened = new Map(
      await Promise.all(parts.map(async ([name, source]) => [name, await part(source)] as const)),
    );
    const written = pieces.map((piece) => {
      if (piece.kind === "text") return piece.text;
      const value = opened.get(piece.name);
      if (!value) throw new Error("a placeholder that stands for no part");
      return encode(value, piece.encoder);
    });
    return Sealed.text(written.join(""));
  },
  auto: true,
};
