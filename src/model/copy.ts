import { type Desired, sourceOf } from "./desired.ts";
import { keyOf, type ObjectId } from "./object.ts";
import { sourcesIn } from "./parts.ts";
import type { Source } from "./source.ts";

/** A source that is another secret's value. */
export type Copy = Extract<Source, { from: "secret" }>;

/** The secret that a copy in an object of this vault is made from. */
export const copiedId = ({ vault, name }: Copy, into: Pick<ObjectId, "vault">): ObjectId<"secret"> => ({
  vault: vault ?? into.vault,
  kind: "secret",
  name,
});

/** The secrets that an object's value or material is copied from. */
export function copiesOf(desired: Desired): readonly ObjectId<"secret">[] {
  const source = sourceOf(desired);
  return source ? copiesIn(source).map((copy) => copiedId(copy, desired.id)) : [];
}

/** Which objects copy a secret, by its key: themselves, not over others. */
export function copiers(desired: readonly Desired[]): (key: string) => readonly Desired[] {
  const pairs = desired.flatMap((copy) => copiesOf(copy).map((id) => ({ source: keyOf(id), copy })));
  const groups = Map.groupBy(pairs, ({ source }) => source);
  return (key) => groups.get(key)?.map(({ copy }) => copy) ?? [];
}

/** Every copy in a source, its own and those of its parts. */
export const copiesIn = (source: Source): readonly Copy[] =>
  sourcesIn(source).filter((one) => one.from === "secret");
