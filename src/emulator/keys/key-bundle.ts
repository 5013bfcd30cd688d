import {
  type AttributesShown,
  isSince,
  showAttributes,
  showManaged,
  showTags,
} from "../objects/attributes.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";
import { isHsm, type Key, storedKeyOf } from "./key.ts";

/** A version of a key, its members in the service's order. */
export function showKeyBundle(call: AttributesShown, object: ObjectRow, row: VersionRow): object {
  const key = storedKeyOf(row);
  const kid = `${call.url.origin}/keys/${object.name}/${row.version}`;
  // A managed HSM leaves the member out where a PATCH has emptied it.
  const ops = call.managedHsm && key.ops.length === 0 ? {} : { key_ops: key.ops };
  return {
    key: { kid, kty: key.kty, ...ops, ...key.shown },
    attributes: keyAttributes(call, object, row, key),
    ...showTags(row),
    ...showManaged(object),
    ...(key.releasePolicy && showsPolicy(call, object) ? { release_policy: key.releasePolicy } : {}),
  };
}

/** Recorded: a vault leaves the policy out of a deleted key, a managed HSM does not. */
const showsPolicy = ({ managedHsm }: AttributesShown, { phase }: ObjectRow): boolean =>
  managedHsm || phase === "live";

/** An item of a list, which tells neither type nor size nor operations. */
export const showKeyItem = (
  call: AttributesShown,
  object: ObjectRow,
  row: VersionRow,
  kid: string,
): object => ({
  kid,
  attributes: keyAttributes(call, object, row, storedKeyOf(row)),
  ...showTags(row),
  ...showManaged(object),
});

/** `enabled` stands before the size, whose place is recorded. */
const keyAttributes = (call: AttributesShown, object: ObjectRow, row: VersionRow, key: Key): object => ({
  enabled: row.enabled === 1,
  ...(showsSize(call, object, key) && "bits" in key.spec ? { key_size: key.spec.bits } : {}),
  ...showAttributes(call, row),
  ...(key.exportable || call.managedHsm || isSince(call, 4) ? { exportable: key.exportable } : {}),
  ...(isSince(call, 5) && !call.managedHsm ? { hsmPlatform: isHsm(key.kty) ? "2" : "0" } : {}),
});

/** Recorded of 2026: with 7.6 a vault's RSA keys have it, and of a managed HSM the symmetric ones that are not deleted. */
const showsSize = (call: AttributesShown, { phase }: ObjectRow, { spec }: Key): boolean =>
  isSince(call, 6) && (!call.managedHsm || (spec.type === "oct" && phase === "live"));
