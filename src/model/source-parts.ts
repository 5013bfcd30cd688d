import { type Desired, sourceOf } from "./desired.ts";
import { type ObjectId, objectKey } from "./object.ts";
import type { JsonSource, Source, ValueSource } from "./source.ts";

/** The sources that a source is made of. */
export function partsOfSource(source: ValueSource): readonly ValueSource[] {
  switch (source.from) {
    case "json":
      return leaves(source.value);
    case "base64":
      return [source.of];
    case "pfx":
      return [source.of, ...(source.password ? [source.password] : [])];
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

/** The parts whose values make that of a source another one: a PFX's password only opens it. */
export const partsOfVersion = (source: ValueSource): readonly ValueSource[] =>
  source.from === "pfx" ? [source.of] : partsOfSource(source);

function leaves(value: JsonSource): readonly ValueSource[] {
  switch (value.kind) {
    case "plain":
    case "number":
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
export const isGenerated = (source: Source): boolean =>
  source.from === "generate" || (source.from !== "external" && partsOfSource(source).some(isGenerated));

/** Whether git does not have the value: it is kept, never compared, and under another name it has to be copied. */
export const isKept = (source: Source): boolean => source.from === "external" || isGenerated(source);

export const sourcesIn = (source: ValueSource): readonly ValueSource[] => [
  source,
  ...partsOfSource(source).flatMap(sourcesIn),
];

/** The sealed values in a source, as compact JWEs. */
export const sealedTextsIn = (source: ValueSource): readonly string[] =>
  sourcesIn(source).flatMap((one) => (one.from === "sealed" ? [one.jwe] : []));

export type CopySource = Extract<Source, { from: "secret" }>;

/** The secret that a copy in an object of this vault is made from. */
export const copiedIdOf = (
  { vault, name }: CopySource,
  into: Pick<ObjectId, "vault">,
): ObjectId<"secret"> => ({
  vault: vault ?? into.vault,
  kind: "secret",
  name,
});

/** The secrets that an object's value or material is copied from. */
export function copiesOf(desired: Desired): readonly ObjectId<"secret">[] {
  const source = sourceOf(desired);
  return source ? copiesIn(source).map((copy) => copiedIdOf(copy, desired.id)) : [];
}

/** Gives the objects that copy a secret directly, by the secret's `objectKey`. */
export function copiers(desired: readonly Desired[]): (key: string) => readonly Desired[] {
  const pairs = desired.flatMap((copy) => copiesOf(copy).map((id) => ({ source: objectKey(id), copy })));
  const groups = Map.groupBy(pairs, ({ source }) => source);
  return (key) => groups.get(key)?.map(({ copy }) => copy) ?? [];
}

export const copiesIn = (source: ValueSource): readonly CopySource[] =>
  sourcesIn(source).filter((one) => one.from === "secret");

/** The declared objects, by `objectKey`. */
export type DeclaredSources = ReadonlyMap<string, Desired>;

/**
 * The sources at the bottom of a source: those of its parts, and in place of a copy those of the declared secret that it
 * copies. A copy of a secret without a declared source counts itself; plain texts count as no source.
 */
export function leavesOf(
  source: ValueSource,
  vault: string,
  declared: DeclaredSources,
): readonly ValueSource[] {
  if (source.from === "secret") {
    const copied = copiedIdOf(source, { vault });
    const declaredAs = declared.get(objectKey(copied));
    const from = declaredAs && sourceOf(declaredAs);
    return from ? leavesOf(from, copied.vault, declared) : [source];
  }
  return isMade(source) ? partsOfSource(source).flatMap((part) => leavesOf(part, vault, declared)) : [source];
}

const isMade = ({ from }: Source): boolean =>
  from === "json" || from === "base64" || from === "pfx" || from === "template";
