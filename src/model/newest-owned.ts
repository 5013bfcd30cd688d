import type { LiveVersion } from "./live.ts";
import { ownerTag } from "./state.ts";

/** The newest version that bears an owner, by `created`, since the list has no order; of several in one second any. */
export const newestOwned = (versions: readonly LiveVersion[]): LiveVersion | undefined =>
  versions
    .filter(({ tags }) => tags[ownerTag] !== undefined)
    .reduce<LiveVersion | undefined>(
      (newest, version) => (newest && newest.created >= version.created ? newest : version),
      undefined,
    );
