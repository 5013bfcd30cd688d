import type { Desired } from "./desired.ts";
import type { ObjectId } from "./object.ts";
import { partsOf } from "./parts.ts";
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
  if (desired.state === "absent") return [];
  if (desired.kind === "secret") return copiesIn(desired.source).map((copy) => copiedId(copy, desired.id));
  const { origin, id } = desired;
  return origin.from === "material" ? copiesIn(origin.source).map((copy) => copiedId(copy, id)) : [];
}

/** Every copy in a source, its own and those of its parts. */
export function copiesIn(source: Source): readonly Copy[] {
  if (source.from === "external") return [];
  return source.from === "secret" ? [source] : partsOf(source).flatMap(copiesIn);
}
