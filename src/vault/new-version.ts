import { canonicalJson } from "../model/digest.ts";
import type { LiveVersion } from "../model/live.ts";
import { stateTag } from "../model/state.ts";
import type { Listing } from "../model/world.ts";
import type { CallContext } from "./retry.ts";

/** Which object, and where its versions are listed; `tags` are those of the new version. */
type Written = Pick<Listing, "listVersions"> & {
  readonly name: string;
  readonly tags: { readonly [name: string]: string };
};

/**
 * Writes a new version, once: where the answer is lost, it is looked for among the object's versions.
 * @param doing what is done and to what, for the errors.
 */
export function writeNewVersion(
  { understood, retry }: CallContext,
  doing: string,
  { listVersions, name, tags }: Written,
  send: () => Promise<LiveVersion>,
): Promise<LiveVersion> {
  // The salt in kvg-state is new with every effect: a version that bears it is this one. A write without it
  // cannot be told from somebody else's, so it is not repeated when its answer is lost.
  const state = tags[stateTag];
  const look = async () => {
    for await (const version of listVersions(name)) if (version.tags[stateTag] === state) return version;
    return undefined;
  };
  return retry.write(
    () => understood(doing, send),
    state === undefined ? undefined : look,
    // What comes back under the name is somebody's, and a new version would go over it unseen.
    ["being recovered"],
  );
}

/**
 * Whether a version looks as a patch leaves it. An empty text leaves nothing behind. Texts are compared, because
 * fast-deep-equal throws where a tag is called `valueOf`.
 */
export const showsPatch = (
  live: { readonly [property: string]: unknown },
  patch: { readonly [property: string]: unknown },
): boolean =>
  Object.entries(patch).every(
    ([property, sent]) => sent === undefined || canonicalJson(sent) === canonicalJson(live[property] ?? ""),
  );
