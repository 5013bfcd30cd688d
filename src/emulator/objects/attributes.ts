import type { Call } from "../call.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";

/** What an answer's attributes depend on besides their row. */
export type AttributesShown = Pick<Call, "settings" | "url" | "apiVersion" | "managedHsm">;

/** The attributes that secrets and keys have, in the service's order; dates never sent are absent. */
export function showAttributes(call: AttributesShown, row: VersionRow): object {
  const days = recoverableDays(call);
  const level = `${days < 90 ? "Customized" : ""}Recoverable${call.settings.purgeProtection ? "" : "+Purgeable"}`;
  return {
    enabled: row.enabled === 1,
    ...(row.nbf === null ? {} : { nbf: row.nbf }),
    ...(row.exp === null ? {} : { exp: row.exp }),
    created: row.created,
    updated: row.updated,
    recoveryLevel: level,
    ...(isSince(call, 1) ? { recoverableDays: days } : {}),
  };
}

/** The member `tags`, absent where none were ever sent. */
export const showTags = (row: VersionRow): object =>
  row.tags === null ? {} : { tags: JSON.parse(row.tags) };

/** The member `managed`, absent but for an object of a certificate. */
export const showManaged = (object: ObjectRow): object => (object.managed ? { managed: true } : {});

/** For how many days a deleted object can be recovered. */
export const recoverableDays = ({ settings }: Pick<Call, "settings">): number => settings.retentionDays ?? 90;

/** Whether the call's api-version is 7.`minor` or newer: answers have the members of the version that was asked for. */
export function isSince({ apiVersion }: Pick<Call, "apiVersion">, minor: number): boolean {
  const seven = /^7\.(\d+)/.exec(apiVersion)?.[1];
  return seven === undefined ? !/^(2015|2016)/.test(apiVersion) : Number(seven) >= minor;
}

/** Whether the call's api-version is a date, and not before this one. Its versions 7.x are older. */
export const isSinceDate = ({ apiVersion }: Pick<Call, "apiVersion">, date: string): boolean =>
  /^\d{4}-/.test(apiVersion) && apiVersion.slice(0, date.length) >= date;
