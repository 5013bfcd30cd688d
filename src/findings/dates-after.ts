import type { Change } from "../model/change.ts";
import type { DesiredPresent } from "../model/desired.ts";
import type { LiveKey, LiveObject } from "../model/live.ts";
import { addDuration } from "../model/time.ts";
import type { KeyProperties, SecretProperties } from "../model/version.ts";

/** The dates of a version, in epoch seconds. */
export type DatesAfter = { readonly created: number; readonly expiresOn?: number };

/**
 * The dates of an object's newest version as its changes leave it; undefined where there will be none. A version that
 * apply makes is taken to be made now. What only a comparison settles counts as equal until it was compared.
 * @param live what the vault reports, of a soft-deleted object too.
 */
export function findDatesAfter(
  changes: readonly Change[],
  live: LiveObject | LiveKey | undefined,
  now: number,
): DatesAfter | undefined {
  const change = changes.find(({ verb }) => verb !== "recover");
  switch (change?.verb) {
    case "create":
    case "set":
    case "rotate":
      return made(change.send, live, now);
    case "settle":
      return change.compared === "different"
        ? made(change.send, live, now)
        : live && patched(change.patch, live);
    case "adopt":
      return "clears" in change && change.clears
        ? made(change.send, live, now)
        : live && patched(change.patch, live);
    case "update":
      return live && patched(change.patch, live);
    case "disable":
    case "delete":
    case "purge":
    case "recover":
    case "unchanged":
    case "refused":
    case "left":
    case undefined:
      return live && patched({}, live);
    default:
      return change satisfies never;
  }
}

/** A key's rotation policy, also one that is not managed, gives every new version its expiry. */
function made(
  { expiresOn, expiresIn, ...send }: SecretProperties | KeyProperties,
  live: LiveObject | LiveKey | undefined,
  now: number,
): DatesAfter {
  const declared = "rotationPolicy" in send ? send.rotationPolicy : undefined;
  const policy = declared ?? (live && "key" in live ? live.key.rotationPolicy : undefined);
  const duration = expiresIn ?? policy?.expiresIn;
  const expires = expiresOn ?? (duration === undefined ? undefined : addDuration(now, duration));
  return { created: now, ...(expires !== undefined && { expiresOn: expires }) };
}

function patched({ expiresOn }: { readonly expiresOn?: number }, live: LiveObject): DatesAfter {
  const expires = expiresOn ?? live.expiresOn;
  return { created: live.created, ...(expires !== undefined && { expiresOn: expires }) };
}

/** What every finding about a wanted object says of it. */
export const aboutObject = ({ id, place }: DesiredPresent) => ({ vault: id.vault, id, place }) as const;
