import type { ObjectId } from "../model/object.ts";
import { quote } from "./quote.ts";

/** An object within its vault: a secret by its name, a key as `key NAME`, for both may have one name. */
export const nameWords = ({ kind, name }: ObjectId): string =>
  kind === "secret" ? quote(name) : `${kind} ${quote(name)}`;
