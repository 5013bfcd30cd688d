import { createDecipheriv } from "node:crypto";
import type { SealingKey } from "../../model/config.ts";
import { MissingValue } from "../../model/errors.ts";
import { foldName } from "../../model/object.ts";
import { Sealed } from "../../model/sealed.ts";
import type { Unwrap } from "../../model/world.ts";
import { parseKeyAddress } from "./address.ts";
import { type Jwe, parseJwe } from "./jwe.ts";

/** What a value must be sealed to: the address of its object, and one of the keys. */
export type SealBinding = { readonly object: string; readonly keys: readonly SealingKey[] };

/**
 * Reads a sealed value, and checks offline that it was sealed for this object, and to a key that the config lists. The
 * `kid` that it returns is in the config's spelling.
 * @throws MissingValue where it may not be opened
 */
export function admitSealed(text: string, { object, keys }: SealBinding): Jwe {
  const sealed = parseJwe(text);
  if (!sealed.objects.includes(object))
    throw new MissingValue(
      "sealed-invalid",
      `the value is not sealed for ${object}`,
      "seal it again, for every object that shall hold it",
    );
  const key = keys.find(({ id }) => foldName(id) === foldName(sealed.kid));
  if (!key)
    throw new MissingValue(
      "sealed-invalid",
      "the value was sealed to a key that the config does not list in sealing.keys",
      "seal the value again, to a key that is listed there",
    );
  return { ...sealed, kid: key.id };
}

/**
 * Opens a sealed value by one call of `unwrap`, which it makes only for a value that `admitSealed` lets pass.
 * @throws MissingValue where it may not or cannot be opened, and what `unwrap` throws
 */
export async function openJwe(text: string, binding: SealBinding, unwrap: Unwrap): Promise<Sealed> {
  const sealed = admitSealed(text, binding);
  const contentKey = await unwrap(parseKeyAddress(sealed.kid), "unwrapKey", sealed.encryptedKey);
  return contentKey.length === 32 ? decrypt(sealed, contentKey) : refuseDamaged();
}

function decrypt({ aad, iv, ciphertext, tag }: Jwe, contentKey: Uint8Array): Sealed {
  const decipher = createDecipheriv("aes-256-gcm", contentKey, iv, { authTagLength: 16 });
  decipher.setAAD(aad).setAuthTag(tag);
  const begun = decipher.update(ciphertext);
  try {
    return Sealed.bytes(Buffer.concat([begun, decipher.final()]));
  } catch {
    refuseDamaged();
  }
}

function refuseDamaged(): never {
  throw new MissingValue(
    "sealed-invalid",
    "the sealed value was changed after it was sealed",
    "seal the value again",
  );
}
