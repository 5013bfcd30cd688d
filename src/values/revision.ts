import { digest, lengthPrefixed } from "../model/digest.ts";
import { fold, type ObjectId } from "../model/object.ts";
import type { Source } from "../model/source.ts";
import { revisionText } from "./source.ts";
import type { CreatedOf } from "./source-kind.ts";

/** In place of a revision: the value is somebody else's, or git does not tell. */
export const external = "x";
export const untold = "-";

/**
 * What git alone tells of a value's version: a digest of the source salted for one version of one object. Never of
 * a plaintext, but for `literal`, which is public.
 */
export function revision(source: Source, id: ObjectId, salt: string, createdOf: CreatedOf): string {
  if (source.from === "external") return external;
  const text = revisionText(source, { id, createdOf });
  if (text === undefined) return untold;
  return digest(lengthPrefixed([salt, fold(id.vault), id.kind, fold(id.name), text]));
}
