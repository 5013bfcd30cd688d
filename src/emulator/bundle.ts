import type { Call } from "./call.ts";
import type { ObjectRow, VersionRow } from "./objects.ts";

type Shown = Pick<Call, "settings" | "url" | "apiVersion">;

/** Members appear in the service's order; those never sent are absent. */
export const bundle = (
  call: Shown,
  object: ObjectRow,
  row: VersionRow,
  shows: { readonly value: boolean } = { value: false },
): object => ({
  ...(shows.value ? { value: row.value } : {}),
  ...common(call, object, row, `/secrets/${object.name}/${row.version}`),
  ...(object.managed ? { kid: `${call.url.origin}/keys/${object.name}/${row.version}` } : {}),
});

/** An item of a list: without value, and for a secret without version. */
export const item = (call: Shown, object: ObjectRow, row: VersionRow, version = ""): object =>
  common(call, object, row, `/secrets/${object.name}${version && `/${version}`}`);

/** What a deleted object bears before all else. */
export const tombstone = (call: Shown, object: ObjectRow): object => ({
  recoveryId: `${call.url.origin}/deletedsecrets/${object.name}`,
  deletedDate: object.deleted,
  scheduledPurgeDate: object.purged,
});

/** For how many days a deleted object can be recovered. */
export const recoverableDays = ({ settings }: Pick<Call, "settings">): number => settings.retentionDays ?? 90;

const common = (call: Shown, object: ObjectRow, row: VersionRow, path: string): object => ({
  ...(row.content_type === null ? {} : { contentType: row.content_type }),
  id: `${call.url.origin}${path}`,
  ...(object.managed ? { managed: true } : {}),
  attributes: attributes(call, row),
  ...(row.tags === null ? {} : { tags: JSON.parse(row.tags) }),
});

function attributes(call: Shown, row: VersionRow): object {
  const days = recoverableDays(call);
  const level = `${days < 90 ? "Customized" : ""}Recoverable${call.settings.purgeProtection ? "" : "+Purgeable"}`;
  return {
    enabled: row.enabled === 1,
    ...(row.nbf === null ? {} : { nbf: row.nbf }),
    ...(row.exp === null ? {} : { exp: row.exp }),
    created: row.created,
    updated: row.updated,
    recoveryLevel: level,
    ...(/^(2015|2016|7\.0)/.test(call.apiVersion) ? {} : { recoverableDays: days }),
  };
}
