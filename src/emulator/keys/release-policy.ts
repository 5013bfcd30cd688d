import {
  bytesMember,
  flagMember,
  isJsonObject,
  type JsonObject,
  objectMember,
  parseJsonBody,
  textMember,
} from "../body.ts";
import type { Call } from "../call.ts";
import { badParameter } from "../failure.ts";
import { findObject, findVersion } from "../objects/objects.ts";
import { type Key, type KeyReleasePolicy, storedKeyOf } from "./key.ts";

type Release = { readonly exportable: boolean; readonly releasePolicy?: KeyReleasePolicy };

const usual = "application/json; charset=utf-8";

/**
 * The release of a new version of a key.
 * @param ops the key's operations
 * @throws Failure 400 unless the key is exportable and has a policy, or neither, or wraps securely; and for another policy
 * than the immutable one of the version before, as recorded of a create.
 */
export function readReleasePolicy(call: Call, body: JsonObject, ops: readonly string[]): Release {
  const exportable = flagMember(objectMember(body, "attributes"), "exportable") ?? false;
  const release = checkRelease(exportable, sentPolicy(call, body, undefined), wrapsSecurely(call, ops));
  const object = findObject(call, call.name);
  const newest = object && findVersion(call.store, object);
  const before = newest && storedKeyOf(newest).releasePolicy;
  if (before?.immutable && release.releasePolicy && release.releasePolicy.data !== before.data)
    throw immutablePolicy();
  return release;
}

/** Whether a managed HSM's key unwraps others to where its policy allows: it has one without being exportable. */
const wrapsSecurely = ({ managedHsm }: Call, ops: readonly string[]): boolean =>
  managedHsm && ops.some((operation) => /^secure(?:W|Unw)rapKey$/.test(operation));

/**
 * A key's release after a PATCH.
 * @throws Failure 400 where the policy is immutable, does not fit the key, or `exportable` would change.
 */
export function patchReleasePolicy(
  call: Call,
  body: JsonObject,
  stored: Release & Pick<Key, "ops">,
): Release {
  const exportable = flagMember(objectMember(body, "attributes"), "exportable") ?? stored.exportable;
  if (exportable !== stored.exportable)
    throw badParameter("Property attributes.exportable cannot be changed.");
  const securely = wrapsSecurely(call, stored.ops);
  if (!body.release_policy) return checkRelease(exportable, stored.releasePolicy, securely);
  if (stored.releasePolicy?.immutable) throw immutablePolicy();
  return checkRelease(exportable, sentPolicy(call, body, stored.releasePolicy), securely);
}

const immutablePolicy = () => badParameter("AKV.SKR.1020: Immutable Key Release Policy cannot be modified.");

function checkRelease(
  exportable: boolean,
  policy: KeyReleasePolicy | undefined,
  wrapsSecurely: boolean,
): Release {
  if (exportable && !policy) throw badParameter("AKV.SKR.1004: Exportable keys must have release policy.");
  if (!exportable && policy && !wrapsSecurely)
    throw badParameter("AKV.SKR.1005: Non-exportable keys must not have release policy.");
  return { exportable, ...(policy ? { releasePolicy: policy } : {}) };
}

function sentPolicy(
  call: Call,
  body: JsonObject,
  stored: KeyReleasePolicy | undefined,
): KeyReleasePolicy | undefined {
  if (body.release_policy === undefined || body.release_policy === null) return undefined;
  const sent = objectMember(body, "release_policy");
  return {
    contentType: textMember(sent, "contentType") ?? stored?.contentType ?? usual,
    data: stored && !sent.data ? stored.data : rewritePolicy(bytesMember(sent, "data"), call.managedHsm),
    immutable: flagMember(sent, "immutable") ?? stored?.immutable ?? false,
  };
}

/**
 * The service stores the policy and not its text: it comes back compact, from a managed HSM with its members sorted, from a
 * vault in the order as sent. @throws Failure 400 where it is no JSON, or a managed HSM gets one without a version
 */
function rewritePolicy(data: Buffer, managedHsm: boolean): string {
  const sorted = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(sorted);
    if (!isJsonObject(part)) return part;
    const names = Object.keys(part).toSorted();
    return Object.fromEntries(names.map((name) => [name, sorted(part[name])]));
  };
  const policy = parseJsonBody(data.toString(), "The release policy");
  if (managedHsm && policy.version === undefined)
    throw badParameter("The release policy must have a version.");
  return Buffer.from(JSON.stringify(managedHsm ? sorted(policy) : policy)).toString("base64url");
}
