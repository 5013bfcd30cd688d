import { canonicalJson } from "../../model/digest.ts";
import type { KeyVersion } from "../../model/key.ts";
import type { Listing, LiveVersion } from "../../model/live.ts";
import type { Kind } from "../../model/object.ts";
import { stateTag } from "../../model/state.ts";
import type { VersionUpdate } from "../../model/version.ts";
import { encodeReleasePolicy } from "../key-version.ts";
import { type ReportedObject, toLiveVersion } from "../live.ts";
import type { OperationTarget } from "../operation.ts";
import { type RequestHints, withHints } from "../request-hints.ts";
import type { CallContext } from "../retry.ts";

/** A version's properties as the SDK's options name them. The SDK is not given the dates: they travel as hints. */
export function toSdkOptions<P extends VersionUpdate<Kind>>(
  { expiresOn, notBefore, ...properties }: P,
  hints: Omit<RequestHints, "dates"> = {},
) {
  const dates = {
    ...(expiresOn !== undefined && { exp: expiresOn }),
    ...(notBefore !== undefined && { nbf: notBefore }),
  };
  return { ...properties, ...withHints({ ...hints, dates }) };
}

/** The same of a key, whose operations and release policy the SDK takes in another form. */
export function toKeyOptions(
  { keyOps, releasePolicy, ...properties }: VersionUpdate<"key"> & { readonly exportable?: boolean },
  hints: Omit<RequestHints, "dates"> = {},
) {
  return {
    ...toSdkOptions(properties, hints),
    ...(keyOps && { keyOps: [...keyOps] }),
    ...(releasePolicy && { releasePolicy: encodeReleasePolicy(releasePolicy) }),
  };
}

/**
 * Writes a new version, once: where the answer is lost, we look for it among the object's versions.
 * @param tags those of the new version.
 */
export function sendNewVersion(
  { mapErrors, retry }: CallContext,
  target: OperationTarget & { readonly name: string },
  { listVersions }: Pick<Listing, "listVersions">,
  tags: { readonly [name: string]: string },
  send: () => Promise<{ readonly properties: ReportedObject }>,
): Promise<LiveVersion> {
  // The salt in kvg-state is new with every effect: a version that bears it is this one. A write without it
  // cannot be told from somebody else's, so it is not repeated when its answer is lost.
  const state = tags[stateTag];
  const look = async () => {
    for await (const version of listVersions(target.name))
      if (version.tags[stateTag] === state) return version;
    return undefined;
  };
  return retry.write(
    () => mapErrors(target, async () => toLiveVersion((await send()).properties)),
    state === undefined ? undefined : look,
    // Somebody brings an object back under this name, and a new version would go over it unseen.
    ["being recovered"],
  );
}

/** Writes metadata. Where the answer is lost, we look whether one of the versions that may be meant shows the patch. */
export const sendUpdate = (
  { mapErrors, retry }: CallContext,
  target: { readonly kind: Kind; readonly name: string },
  patch: VersionUpdate<Kind>,
  send: () => Promise<ReportedObject>,
  look: () => Promise<readonly { readonly live: LiveVersion; readonly key?: KeyVersion }[]>,
): Promise<LiveVersion> =>
  retry.write(
    () => mapErrors({ verb: "update", ...target }, async () => toLiveVersion(await send())),
    async () => (await look()).find(({ live, key }) => showsPatch({ ...live, ...key }, patch))?.live,
  );

/**
 * Whether a version looks as a patch leaves it. An empty text leaves nothing behind. It compares texts, because
 * fast-deep-equal throws where a tag is called `valueOf`.
 */
const showsPatch = (
  live: { readonly [property: string]: unknown },
  patch: { readonly [property: string]: unknown },
): boolean =>
  Object.entries(patch).every(
    ([property, sent]) => sent === undefined || canonicalJson(sent) === canonicalJson(live[property] ?? ""),
  );
