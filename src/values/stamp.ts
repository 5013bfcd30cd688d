import type { ObjectId } from "../model/object.ts";
import { encodeState, type KvgState, ownerTag, stateTag } from "../model/state.ts";
import type { Stamp } from "../model/version.ts";
import { revision, untold } from "./revision.ts";

export type StampInput = {
  readonly id: ObjectId;
  readonly stamp: Stamp;
  /** The version's `created`, or for a version that is about to be written the vault's clock, in epoch seconds. */
  readonly created: number;
  /** How many versions we wrote, with the one that bears the tag if it is ours. */
  readonly versions: number;
  /** The tag that the version bears, where it goes on. */
  readonly previous: KvgState | undefined;
  /** For a version that has no salt yet. */
  readonly random: (bytes: number) => Uint8Array;
};

/**
 * Our two tags for one version of one object. `kept` without a tag before it, as for a key that the service makes, is
 * `-`: git does not tell which material that has. It is not `x`, for nobody else owns it.
 */
export function stampTags(input: StampInput): { readonly [name: string]: string } {
  const { id, stamp, created, previous, versions } = input;
  const salt = previous?.salt ?? Buffer.from(input.random(16)).toString("base64url");
  const state: KvgState = {
    kid: "",
    created,
    salt,
    valueMac: "",
    revision: stamp.source === "kept" ? (previous?.revision ?? untold) : revision(stamp.source, id, salt),
    properties: stamp.properties,
    versions,
    ...(stamp.mark && { mark: stamp.mark }),
    tagMac: "",
  };
  return { [ownerTag]: stamp.owner, [stateTag]: encodeState(state) };
}
