import { fold, type ObjectId } from "./object.ts";

/** Names that end so are reserved: a rotation keeps there what it is about to set. */
const pendingSuffix = "--pending";

/** The longest name of a secret that is rotated: the service's 127 characters, less those of the pending one. */
export const mostNameLength = 127 - pendingSuffix.length;

/** The secret in which the rotation of another one is prepared. */
export const pendingId = ({ vault, name }: ObjectId): ObjectId<"secret"> => ({
  vault,
  kind: "secret",
  name: `${name}${pendingSuffix}`,
});

/** Whether a name is one in which a rotation is prepared. */
export const isPendingName = (name: string): boolean => fold(name).endsWith(pendingSuffix);
