import { showKeyBundle, showKeyItem } from "../keys/key-bundle.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";
import { type AttributesShown, showAttributes, showManaged, showTags } from "./attributes.ts";

/** The bundle that answers tell of a version, without a secret's value. Members that were never sent are absent. */
export const showBundle = (call: AttributesShown, object: ObjectRow, row: VersionRow): object =>
  object.kind === "key" ? showKeyBundle(call, object, row) : showSecret(call, object, row);

/** An item of a list; without `version` it has the object's own id. */
export function showItem(call: AttributesShown, object: ObjectRow, row: VersionRow, version = ""): object {
  const id = `${call.url.origin}/${object.kind}s/${object.name}${version && `/${version}`}`;
  return object.kind === "key" ? showKeyItem(call, object, row, id) : secretItem(call, object, row, id);
}

/** What a deleted object bears before all else. */
export const showTombstone = (call: AttributesShown, object: ObjectRow): object => ({
  recoveryId: `${call.url.origin}/deleted${object.kind}s/${object.name}`,
  deletedDate: object.deleted,
  scheduledPurgeDate: object.purged,
});

/** Members appear in the service's order. */
export const showSecret = (
  call: AttributesShown,
  object: ObjectRow,
  row: VersionRow,
  shows: { readonly value: boolean } = { value: false },
): object => ({
  ...(shows.value ? { value: row.value } : {}),
  ...secretItem(call, object, row, `${call.url.origin}/secrets/${object.name}/${row.version}`),
  ...(object.managed ? { kid: `${call.url.origin}/keys/${object.name}/${row.version}` } : {}),
});

const secretItem = (call: AttributesShown, object: ObjectRow, row: VersionRow, id: string): object => ({
  ...(row.content_type === null ? {} : { contentType: row.content_type }),
  id,
  ...showManaged(object),
  attributes: showAttributes(call, row),
  ...showTags(row),
});
