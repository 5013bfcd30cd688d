import type { DeletedSecret, SecretProperties } from "@azure/keyvault-secrets";
import type { DeletedObject, LiveObject, LiveVersion } from "../model/live.ts";

/** What the SDK reports, as plain data: keys of absent properties are absent, times are epoch seconds. */
export function liveSecret(properties: SecretProperties): LiveObject {
  const { name, enabled = true, contentType, tags, managed, recoveryLevel } = properties;
  const expiresOn = seconds(properties.expiresOn);
  const notBefore = seconds(properties.notBefore);
  return {
    name,
    enabled,
    created: needed(seconds(properties.createdOn)),
    updated: needed(seconds(properties.updatedOn)),
    ...(contentType && { contentType }),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(notBefore !== undefined && { notBefore }),
    tags: { ...tags },
    managed: managed === true,
    ...(recoveryLevel && { recoveryLevel }),
  };
}

/** The same for one version. */
export const liveVersion = (properties: SecretProperties): LiveVersion => ({
  ...liveSecret(properties),
  version: needed(properties.version),
});

/** The same for a soft-deleted secret. */
export function deletedSecret({ properties, ...deleted }: DeletedSecret): DeletedObject {
  const deletedOn = seconds(deleted.deletedOn);
  const purgesOn = seconds(deleted.scheduledPurgeDate);
  return {
    ...liveSecret(properties),
    ...(deletedOn !== undefined && { deletedOn }),
    ...(purgesOn !== undefined && { purgesOn }),
  };
}

/** Where the service does not send what it always sends, nothing can be concluded from the answer. */
export function needed<T>(found: T | undefined): T {
  if (found === undefined) throw new TypeError("The answer is not complete.");
  return found;
}

// The SDK makes a Date of every number of seconds but 0, which it leaves a number.
function seconds(date: Date | number | null | undefined): number | undefined {
  if (date === undefined || date === null) return undefined;
  const found = Number(date) / 1000;
  return needed(Number.isNaN(found) ? undefined : found);
}
