import { parseJson } from "../model/input.ts";
import { Sealed } from "../model/sealed.ts";
import type { Encoder, TemplatePiece } from "../model/source.ts";
import { encodeValue } from "./encode.ts";

/** How many splits are tried: a template whose parts touch could fit a long value in too many ways. */
const mostTries = 1000;

/**
 * The reverse of `fillTemplate`: parts that fill the template to exactly this value; undefined where it finds none.
 * @param known parts that are fixed; the others are found, and none of them is empty
 */
export function matchTemplate(
  pieces: readonly TemplatePiece[],
  value: Sealed,
  known: ReadonlyMap<string, Sealed> = new Map(),
): ReadonlyMap<string, Sealed> | undefined {
  if (!value.isText) return undefined;
  const text = value.reveal();
  let tries = 0;
  return match(0, 0, known);

  function match(
    index: number,
    from: number,
    parts: ReadonlyMap<string, Sealed>,
  ): ReadonlyMap<string, Sealed> | undefined {
    const piece = pieces[index];
    if (!piece) return from === text.length ? parts : undefined;
    const part = piece.kind === "text" ? undefined : parts.get(piece.name);
    if (piece.kind === "text" || part) {
      const fixed = piece.kind === "text" ? piece.text : part ? encodeValue(part, piece.encoder) : "";
      return text.startsWith(fixed, from) ? match(index + 1, from + fixed.length, parts) : undefined;
    }
    for (const end of endsFrom(from, pieces[index + 1])) {
      if (++tries > mostTries) return undefined;
      const written = text.slice(from, end);
      const read = decodePart(written, piece.encoder);
      // Only what we would write ourselves counts, because the value is compared as a whole.
      if (!read || encodeValue(read, piece.encoder) !== written) continue;
      const found = match(index + 1, end, new Map([...parts, [piece.name, read]]));
      if (found) return found;
    }
    return undefined;
  }

  /** Where a part may end that begins here: at the end of the value, or where the next piece can begin. */
  function* endsFrom(from: number, next: TemplatePiece | undefined): Generator<number> {
    if (!next) yield text.length;
    else if (next.kind === "text")
      for (let at = text.indexOf(next.text, from + 1); at >= 0; at = text.indexOf(next.text, at + 1))
        yield at;
    else for (let at = from + 1; at <= text.length; at++) yield at;
  }
}

/** What an encoded part stands for; undefined where no part is written so, or where it is empty. */
function decodePart(written: string, encoder: Encoder): Sealed | undefined {
  if (encoder === "base64") {
    const bytes = Buffer.from(written, "base64");
    return bytes.length > 0 ? Sealed.bytes(bytes) : undefined;
  }
  const text = decodeText(written, encoder);
  return text ? Sealed.text(text) : undefined;
}

function decodeText(written: string, encoder: Exclude<Encoder, "base64">): string | undefined {
  switch (encoder) {
    case "raw":
      return written;
    case "json": {
      const parsed = parseJson(`"${written}"`);
      return typeof parsed === "string" ? parsed : undefined;
    }
    case "url":
      try {
        return decodeURIComponent(written);
      } catch {
        return undefined;
      }
    case "pgdsn":
      return /^'[^\0]*'$/.test(written) ? written.slice(1, -1).replace(/\\(.)/gs, "$1") : undefined;
    case "odbc":
      return /^\{[^\0]*\}$/.test(written) ? written.slice(1, -1).replaceAll("}}", "}") : undefined;
    default:
      return encoder satisfies never;
  }
}
