import {
  type AttributesShown,
  isSince,
  isSinceDate,
  showAttributes,
  showManaged,
  showTags,
} from "../attributes.ts";
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
    attributes: keyAttributes(call, row, key),
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
  attributes: keyAttributes(call, row, storedKeyOf(row)),
  ...showTags(row),
  ...showManaged(object),
});

const keyAttributes = (call: AttributesShown, row: VersionRow, key: Key): object => ({
  ...showAttributes(call, row),
  ...(key.exportable || call.managedHsm || isSince(call, 4) ? { exportable: key.exportable } : {}),
  ...(isSince(call, 5) && !call.managedHsm ? { hsmPlatform: isHsm(key.kty) ? "2" : "0" } : {}),
  // Its TypeSpec gives it to symmetric keys, from 2026-01-01-preview on. A managed HSM has it with 7.6, as recorded of 2026.
  ...(key.spec.type === "oct" && (isSinceDate(call, "2026-01-01") || (call.managedHsm && isSince(call, 6)))
    ? { key_size: key.spec.bits }
    : {}),
});
