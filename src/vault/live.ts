import type { SecretProperties } from "@azure/keyvault-secrets";
import type { DeletedObject, LiveObject, LiveVersion } from "../model/live.ts";

/** What the SDK says of secrets and of keys. */
export type ReportedObject = Omit<SecretProperties, "vaultUrl">;

/** What the SDK reports, as plain data: keys of absent properties are absent, times are epoch seconds. */
export function toLiveObject(reported: ReportedObject): LiveObject {
  const { name, enabled = true, contentType, tags, managed, recoveryLevel } = reported;
  const expiresOn = seconds(reported.expiresOn);
  const notBefore = seconds(reported.notBefore);
  return {
    name,
    enabled,
    created: requireMember(seconds(reported.createdOn)),
    updated: requireMember(seconds(reported.updatedOn)),
    ...(contentType && { contentType }),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(notBefore !== undefined && { notBefore }),
    tags: toTags(tags ?? {}),
    managed: managed === true,
    ...(recoveryLevel && { recoveryLevel }),
  };
}

/** Tags as the service reports them: one that is no text is shown as JSON, and is no reason to stop. */
const toTags = (tags: { readonly [name: string]: unknown }): LiveObject["tags"] =>
  Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => [name, typeof tag === "string" ? tag : JSON.stringify(tag)]),
  );

export const toLiveVersion = (reported: ReportedObject): LiveVersion => ({
  ...toLiveObject(reported),
  version: requireMember(reported.version),
});

/** The same for a soft-deleted object. */
export function toDeletedObject(
  reported: ReportedObject,
  deleted: { readonly deletedOn?: Date; readonly scheduledPurgeDate?: Date },
): DeletedObject {
  const deletedOn = seconds(deleted.deletedOn);
  const purgesOn = seconds(deleted.scheduledPurgeDate);
  return {
    ...toLiveObject(reported),
    ...(deletedOn !== undefined && { deletedOn }),
    ...(purgesOn !== undefined && { purgesOn }),
  };
}

/** A member that the service always sends. @throws TypeError without it: then the answer tells nothing. */
export function requireMember<T>(member: T | undefined): T {
  if (member === undefined) throw new TypeError("The answer is not complete.");
  return member;
}

// The SDK makes a Date of every number of seconds but 0, which it leaves a number.
function seconds(date: Date | number | null | undefined): number | undefined {
  if (date === undefined || date === null) return undefined;
  const found = Number(date) / 1000;
  return requireMember(Number.isNaN(found) ? undefined : found);
}
