import { attributes, managed, type Shown, since, tags } from "../attributes.ts";
import type { ObjectRow, VersionRow } from "../objects.ts";
import { isHsm, type Key, keyOf } from "./key.ts";

/** A version of a key, its members in the service's order. */
export function keyBundle(call: Shown, object: ObjectRow, row: VersionRow): object {
  const key = keyOf(row);
  const kid = `${call.url.origin}/keys/${object.name}/${row.version}`;
  return {
    key: { kid, kty: key.kty, key_ops: key.ops, ...key.shown },
    attributes: keyAttributes(call, row, key),
    ...tags(row),
    ...managed(object),
    ...(key.releasePolicy ? { release_policy: key.releasePolicy } : {}),
  };
}

/** An item of a list, which tells neither type nor size nor operations. */
export const keyItem = (call: Shown, object: ObjectRow, row: VersionRow, kid: string): object => ({
  kid,
  attributes: keyAttributes(call, row, keyOf(row)),
  ...tags(row),
  ...managed(object),
});

const keyAttributes = (call: Shown, row: VersionRow, key: Key): object => ({
  ...attributes(call, row),
  ...(key.exportable || since(call, 4) ? { exportable: key.exportable } : {}),
  ...(since(call, 5) ? { hsmPlatform: isHsm(key.kty) ? "2" : "0" } : {}),
});
