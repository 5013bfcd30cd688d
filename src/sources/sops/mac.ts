import { createHash, timingSafeEqual } from "node:crypto";
import { boundNames, decipherCiphertext, isEncrypted, isEncryptedComment } from "./ciphertext.ts";
import { asSopsLeftIt, type Metadata, type Refuse } from "./metadata.ts";
import { listLeaves, type Tree } from "./tree.ts";

/** Begins the MAC of a file where it covers encrypted leaves alone. Source: sops.go. */
const onlyEncrypted = Buffer.from("8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69", "hex");

/**
 * Opens every leaf and compares the MAC over all of them, in document order, without separators. Refuses a file that
 * was changed by anything but sops, as far as its format can tell: docs/how-to/sops.md says how far.
 */
export function verifyMac(
  tree: Tree,
  { mac, lastModified, macOnlyEncrypted }: Metadata,
  key: Uint8Array,
  refuse: Refuse,
) {
  const hash = createHash("sha512");
  if (macOnlyEncrypted) hash.update(onlyEncrypted);
  for (const { names, text } of listLeaves(tree)) {
    if (isEncrypted(text)) {
      const plaintext = decipherCiphertext(text, key, boundNames(names));
      if (!plaintext)
        return refuse(`was changed outside of sops: ${names.join(".")} does not open`, asSopsLeftIt);
      if (!isEncryptedComment(text)) hash.update(plaintext.bytes);
    } else if (!macOnlyEncrypted) hash.update(text);
  }
  const stored = decipherCiphertext(mac, key, lastModified)?.bytes ?? Buffer.alloc(0);
  const computed = Buffer.from(hash.digest("hex").toUpperCase());
  if (stored.length !== computed.length || !timingSafeEqual(stored, computed))
    refuse("was changed outside of sops: its MAC does not fit", asSopsLeftIt);
}
