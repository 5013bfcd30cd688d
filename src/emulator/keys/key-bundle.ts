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
  return {
    key: { kid, kty: key.kty, key_ops: key.ops, ...key.shown },
    attributes: keyAttributes(call, row, key),
    ...showTags(row),
    ...showManaged(object),
    ...(key.releasePolicy ? { release_policy: key.releasePolicy } : {}),
  };
}

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
  ...(key.exportable || isSince(call, 4) ? { exportable: key.exportable } : {}),
  ...(isSince(call, 5) ? { hsmPlatform: isHsm(key.kty) ? "2" : "0" } : {}),
  // Its TypeSpec gives it to symmetric keys, from 2026-01-01-preview on.
  ...(key.spec.type === "oct" && isSinceDate(call, "2026-01-01") ? { key_size: key.spec.bits } : {}),
});
