/**
 * SOPS files (https://getsops.io), read in process. Each leaf is AES-256-GCM under one data key, bound to the names on
 * its way; a MAC over all leaves, encrypted with the same key, binds them together. The data key is encrypted to each
 * recipient. A leaf's own text, not the file's rules, says whether it is encrypted: without the data key nobody can make
 * a ciphertext that opens, and we never give out a leaf in clear text.
 */
import { Sealed } from "../../model/sealed.ts";
import { formatSopsKey, type SopsKey } from "../../model/source.ts";
import { boundNames, decipherCiphertext, type Plaintext } from "./ciphertext.ts";
import { type KeysAtHand, openDataKey } from "./data-key.ts";
import { findLeaf } from "./leaf.ts";
import { verifyMac } from "./mac.ts";
import { asSopsLeftIt, type Refuse } from "./metadata.ts";
import type { ParsedSopsFile } from "./parse.ts";

/**
 * Opens a file once, with at most one call to a Key Vault, and checks it as a whole. The function that is returned
 * gives its leaves one by one.
 * @throws MissingValue for whatever keeps a value from being read; what `unwrap` throws is thrown on
 */
export async function decryptFile(
  file: ParsedSopsFile,
  atHand: KeysAtHand,
): Promise<(key: SopsKey) => Sealed> {
  const { format, tree, metadata, refuse } = file;
  const opener = await openDataKey(metadata, atHand, refuse);
  verifyMac(tree, metadata, opener, refuse);
  return (key) => {
    const { names, text } = findLeaf(file, key);
    const plaintext = decipherCiphertext(text, opener, boundNames(names));
    if (!plaintext) return refuse("was changed outside of sops", asSopsLeftIt);
    // sops makes a line break of every backslash and n, so that `c:\new` and two lines are one.
    if (format === "dotenv" && plaintext.bytes.includes(0x0a))
      refuse(
        `has \\n in ${formatSopsKey(key)}, which dotenv does not tell from a line break`,
        "keep such values in YAML or JSON",
      );
    return textOfPlaintext(plaintext, refuse);
  };
}

/** The text that a vault shall hold: as sops holds it, but `true` and `false` as everybody else writes them. */
function textOfPlaintext({ type, bytes }: Plaintext, refuse: Refuse): Sealed {
  if (/^(?:str|int|float|time|bytes)$/.test(type)) return Sealed.bytes(bytes);
  const text = type === "bool" ? Buffer.from(bytes).toString("latin1") : "";
  if (text === "True" || text === "False") return Sealed.text(text.toLowerCase());
  return refuse("has a value of a type that sops does not write", asSopsLeftIt);
}
