import type { JsonSource, Source, ValueSource } from "./source.ts";

/** The sources that a source is made of. */
export function partsOf(source: ValueSource): readonly ValueSource[] {
  switch (source.from) {
    case "json":
      return leaves(source.value);
    case "base64":
      return [source.of];
    case "template":
      return source.parts.map(([, part]) => part);
    case "env":
    case "file":
    case "exec":
    case "literal":
    case "secret":
    case "sealed":
    case "sops":
    case "generate":
      return [];
    default:
      return source satisfies never;
  }
}

function leaves(value: JsonSource): readonly ValueSource[] {
  switch (value.kind) {
    case "plain":
      return [];
    case "source":
      return [value.source];
    case "list":
      return value.items.flatMap(leaves);
    case "map":
      return value.entries.flatMap(([, entry]) => leaves(entry));
    default:
      return value satisfies never;
  }
}

/**
 * Whether opening a source makes another value each time, because it or a part of it is generated. Such a value is
 * never compared: it is made for the version that is written with it, and kept.
 */
export const generates = (source: Source): boolean =>
  source.from === "generate" || (source.from !== "external" && partsOf(source).some(generates));

/** A source and every source within it. */
export const sourcesIn = (source: Source): readonly Source[] => [
  source,
  ...(source.from === "external" ? [] : partsOf(source).flatMap(sourcesIn)),
];

/** The sealed values in a source, as compact JWEs. */
export const sealedIn = (source: Source): readonly string[] =>
  sourcesIn(source).flatMap((one) => (one.from === "sealed" ? [one.jwe] : []));
