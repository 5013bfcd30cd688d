/**
 * Looks for many values in many texts at once. A value of at least `2 * block - 1` characters that stands in a text
 * covers one of the text's blocks whole, so it is enough to look up each block of the text among the blocks that
 * begin at the first places of the values: the cost hardly depends on how many values there are.
 */
import type { Sealed } from "../model/sealed.ts";

const block = 10;

type Candidate = { readonly value: Sealed; readonly written: string; readonly offset: number };

/**
 * A function that answers which of the values stand in a text, as they are or within base64 of either alphabet.
 * @param values texts of at least 19 characters: shorter ones may be missed.
 */
export function findValues(values: readonly Sealed[]): (text: string) => ReadonlySet<Sealed> {
  const index = new Map<string, Candidate[]>();
  for (const value of values)
    for (const written of writings(value))
      for (let offset = 0; offset < block; offset++) {
        const piece = written.slice(offset, offset + block);
        const candidates = index.get(piece) ?? [];
        candidates.push({ value, written, offset });
        index.set(piece, candidates);
      }
  return (text) => {
    const found = new Set<Sealed>();
    for (let at = 0; at + block <= text.length; at += block)
      for (const { value, written, offset } of index.get(text.slice(at, at + block)) ?? [])
        if (offset <= at && text.startsWith(written, at - offset)) found.add(value);
    return found;
  };
}

/** A value as it is, and the part of its base64 that does not depend on the text around it. */
function writings(value: Sealed): ReadonlySet<string> {
  const bytes = value.revealBytes();
  const encoded = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const groups = whole.subarray(0, whole.length - (whole.length % 3)).toString("base64");
    return before === 0 ? groups : groups.slice(before + 1);
  });
  const ofUrls = encoded.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return new Set([value.reveal(), ...encoded, ...ofUrls]);
}
