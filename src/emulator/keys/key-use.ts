import { parseJsonBody, textMember } from "../body.ts";
import type { Call } from "../call.ts";
import { findObject, findVersion } from "../objects/objects.ts";
import type { QuotaUse } from "../quota.ts";
import { isHsm, type Key, storedKeyOf } from "./key.ts";

/** The quota of a create: it counts by the type that it asks for, whatever its size. */
export const useOfCreate = (call: Call): QuotaUse =>
  creating(call.managedHsm || isHsm(textMember(parseJsonBody(call.text), "kty") ?? ""));

/** The quota of a rotation: it counts as a create of the newest version's type. */
export const useOfRotate = (call: Call): QuotaUse => creating(isHsm(stored(call)?.kty ?? ""));

/** The quota of every other request: it counts by the key that it is about. */
export function useOfKey(call: Call): QuotaUse {
  const key = stored(call);
  return { class: key && isHsm(key.kty) ? "hsmKey" : "key", weight: key ? weight(key) : 1 };
}

const creating = (hsm: boolean): QuotaUse => ({ class: hsm ? "createHsmKey" : "createKey", weight: 1 });

/** The service's table allows 4000, 1000 and 500 requests with these keys, and enforces the weighted sum. */
function weight({ spec }: Key): number {
  if (spec.type !== "RSA" || spec.bits <= 2048) return 1;
  return spec.bits <= 3072 ? 4 : 8;
}

function stored(call: Call): Key | undefined {
  const object = call.name === "" ? undefined : findObject(call, call.name);
  const row = object && findVersion(call.store, object, call.version);
  return row && storedKeyOf(row);
}
