import type { SealingKey } from "../../model/config.ts";
import { MissingValue } from "../../model/errors.ts";
import { foldName } from "../../model/object.ts";
import { isKeyVersion } from "./address.ts";
import { type PublicKey, parsePublicKey, thumbprintOf } from "./public-key.ts";

/** A key that values may be sealed to, as the config lists it, with its public half. */
export type Recipient = { readonly kid: string; readonly key: PublicKey };

/**
 * The public key that the config pairs with a key's id. Whoever swaps the public key that a value is sealed to reads
 * the value, so the pair stands where a change of it is seen.
 * @param jwk parsed JSON
 * @throws MissingValue where the JWK cannot be sealed to, or is not the one that is listed in `sealing.keys`
 */
export function findPairing(kid: string, jwk: unknown, keys: readonly SealingKey[]): Recipient {
  if (!isKeyVersion(kid))
    throw new MissingValue(
      "sealed-invalid",
      "the key to seal to is not named by its full id",
      "give https://VAULT/keys/NAME/VERSION",
    );
  const key = parsePublicKey(jwk);
  const found = thumbprintOf(key);
  const listed = keys.find(({ id }) => foldName(id) === foldName(kid));
  if (!listed)
    throw new MissingValue(
      "sealed-invalid",
      `the config does not list ${kid} in sealing.keys`,
      `the public key that was given has the thumbprint ${found}: add both where it is the vault's own`,
    );
  if (listed.thumbprint !== found)
    throw new MissingValue(
      "sealed-invalid",
      `the public key that was given has the thumbprint ${found}, but sealing.keys pairs ${listed.id} with ${listed.thumbprint}`,
      "ask the vault for its key, and find out who changed which: what is sealed to a swapped key is lost to its maker",
    );
  return { kid: listed.id, key };
}
