import { CompactEncrypt } from "jose";
import type { SealingKey } from "../../model/config.ts";
import { flawOfLength, type Sealed } from "../../model/sealed.ts";
import { bindingMember, headerMembers } from "./header.ts";
import { parseJwe } from "./jwe.ts";
import { findPairing } from "./pairing.ts";

/**
 * Encrypts a value to the public half of a vault's key: a compact JWE, safe in git, that only the vault can open, and
 * only for these objects. Offline. Randomness is no parameter: OAEP draws its own, and a value that is sealed with
 * another's key and nonce is no longer sealed.
 * @param to the full id of a key's version, and its public half as parsed JSON
 * @param objects addresses by `sealAddress`, at least one
 * @throws MissingValue where the value is over 25 KB, the key is not the one that the config lists, or the objects are
 * none or too many
 */
export async function sealJwe(
  value: Sealed,
  to: { readonly kid: string; readonly jwk: unknown },
  objects: readonly string[],
  keys: readonly SealingKey[],
): Promise<string> {
  const flaw = flawOfLength(value);
  if (flaw) throw flaw;
  const { kid, key } = findPairing(to.kid, to.jwk, keys);
  const text = await new CompactEncrypt(value.revealBytes())
    .setProtectedHeader(headerMembers({ kid, objects }))
    .encrypt(key, { crit: { [bindingMember]: true } });
  // We give out no text that we could not read again.
  parseJwe(text);
  return text;
}
