import { MissingValue } from "../../model/errors.ts";
import { rsaSizes } from "../../model/key.ts";
import { mostSecretBytes } from "../../model/sealed.ts";
import { type JweHeader, parseHeader } from "./header.ts";

/**
 * The longest sealed value, in characters: 34,134 of the largest value, 721 of the largest key's part, iv and tag, and
 * the rest for a header that names many vaults.
 */
const mostCharacters = 64 * 1024;

export type Jwe = JweHeader & {
  /** The protected header as it stands there: what A256GCM authenticates beside the value. */
  readonly aad: Uint8Array;
  readonly encryptedKey: Uint8Array;
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
};

const again = "copy it whole, on one line, or seal the value again";

/**
 * Reads a sealed value: a compact JWE (RFC 7516, 7.1) of one algorithm, whose parts have the lengths that it gives
 * them. Two different texts never stand for one sealed value.
 * @throws MissingValue where it is anything else, in words that hold nothing of it
 */
export function parseJwe(text: string): Jwe {
  if (text.length > mostCharacters)
    throw new MissingValue(
      "sealed-invalid",
      "the sealed value is longer than one can be",
      "a value has at most 25 KB",
    );
  const parts = text.split(".");
  const [protectedHeader, encryptedKey, iv, ciphertext, tag] = parts.map(bytes);
  if (!protectedHeader || !encryptedKey || !iv || !ciphertext || !tag || parts.length !== 5)
    throw new MissingValue(
      "sealed-invalid",
      "the sealed value does not have the five parts of a compact JWE",
      again,
    );
  const read = parseHeader(protectedHeader);
  if (
    !rsaSizes.includes(encryptedKey.length * 8) ||
    iv.length !== 12 ||
    tag.length !== 16 ||
    ciphertext.length > mostSecretBytes
  )
    throw new MissingValue(
      "sealed-invalid",
      "a part of the sealed value has a length that it cannot have",
      again,
    );
  return { ...read, aad: Buffer.from(parts[0] ?? "", "ascii"), encryptedKey, iv, ciphertext, tag };
}

/** Base64url without padding, and in its only spelling: decoders skip what they do not know. */
function bytes(part: string): Uint8Array {
  const decoded = Buffer.from(part, "base64url");
  if (decoded.toString("base64url") !== part)
    throw new MissingValue("sealed-invalid", "a part of the sealed value is not base64url", again);
  return decoded;
}
