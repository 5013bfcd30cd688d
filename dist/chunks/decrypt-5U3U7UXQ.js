import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  Sealed,
  asSopsLeftIt,
  boundNames,
  decipherCiphertext,
  findLeaf,
  formatSopsKey,
  isEncrypted,
  isEncryptedComment,
  listLeaves,
  useSopsProgram
} from "./chunk-YA6Z4RB4.js";
import {
  isFault
} from "./chunk-E4XYSY4K.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import {
  __toESM
} from "./chunk-IIS436OQ.js";

// src/sources/sops/age.ts
async function openWithAge(keys, identities, refuse) {
  if (keys.length === 0 || identities.length === 0) return void 0;
  const age = await import("./dist-S5RPYAIL.js");
  for (const identity of identities.flatMap(lines)) {
    const recipient = await recipientOf(age, identity, refuse);
    const key = keys.find((each) => each.recipient === recipient);
    if (key) return decryptDataKey(age, key, identity, refuse);
  }
  return void 0;
}
var lines = (identities) => (identities.isText ? identities.reveal() : "").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
async function recipientOf(age, identity, refuse) {
  try {
    if (identity.startsWith("AGE-SECRET-KEY-1")) return await age.identityToRecipient(identity);
  } catch {
  }
  return refuse(
    "cannot be opened: an age identity at hand is none",
    "an identity is a line AGE-SECRET-KEY-1..., as age-keygen writes it; plugins and SSH keys are not read"
  );
}
async function decryptDataKey(age, { enc }, identity, refuse) {
  try {
    const decrypter = new age.Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(age.armor.decode(enc));
  } catch {
    return refuse("has a data key that its age recipient cannot open", asSopsLeftIt);
  }
}

// src/sources/sops/azure.ts
async function openWithAzure(keys, allowed, unwrap, refuse) {
  for (const key of keys) {
    const same = allowed.find((each) => sopsKeyId(each) === sopsKeyId(key));
    if (!same) continue;
    const ciphertext = Buffer.from(key.enc, "base64url");
    if (ciphertext.toString("base64url") !== key.enc)
      refuse("has a data key that is not base64url", asSopsLeftIt);
    try {
      return await unwrap({ ...same, version: key.version }, "decrypt", ciphertext);
    } catch (error) {
      if (!isFault(error, "not found", "disabled", "forbidden", "invalid")) throw error;
      return refuse(`cannot be opened by its Key Vault key ${sopsKeyId(same)}`, error.message);
    }
  }
  return void 0;
}
var sopsKeyId = ({ vaultUrl, name }) => `${vaultUrl.replace(/\/$/, "")}/keys/${name}`.toLowerCase();

// src/sources/sops/data-key.ts
async function openDataKey(file, atHand, refuse) {
  const key = await openWithAge(file.age, atHand.identities, refuse) ?? await openWithAzure(file.azure, atHand.allowedKeys, atHand.unwrap, refuse);
  if (!key) return refuseUnopened(file, refuse);
  if (key.length !== 32) refuse("has a data key of another size than 32 bytes", asSopsLeftIt);
  return key;
}
function refuseUnopened({ age, azure, others }, refuse) {
  if (age.length + azure.length > 0)
    refuse(
      "is encrypted to no recipient that is at hand",
      [
        ...age.slice(0, 1).map(() => "give the age identity of one of its recipients in SOPS_AGE_KEY or SOPS_AGE_KEY_FILE"),
        ...azure.slice(0, 1).map((key) => `allow its Key Vault key ${sopsKeyId(key)} in sources.sopsKeys`)
      ].join(", or ")
    );
  if (others.length > 0) refuse(`is encrypted to ${others.join(", ")} alone`, useSopsProgram);
  return refuse("names no recipient", asSopsLeftIt);
}

// src/sources/sops/mac.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var onlyEncrypted = Buffer.from("8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69", "hex");
function verifyMac(tree, { mac, lastModified, macOnlyEncrypted }, key, refuse) {
  const hash = (0, import_node_crypto.createHash)("sha512");
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
  if (stored.length !== computed.length || !(0, import_node_crypto.timingSafeEqual)(stored, computed))
    refuse("was changed outside of sops: its MAC does not fit", asSopsLeftIt);
}

// src/sources/sops/decrypt.ts
async function decryptFile(file, atHand) {
  const { format, tree, metadata, refuse } = file;
  const opener = await openDataKey(metadata, atHand, refuse);
  verifyMac(tree, metadata, opener, refuse);
  return (key) => {
    const { names, text } = findLeaf(file, key);
    const plaintext = decipherCiphertext(text, opener, boundNames(names));
    if (!plaintext) return refuse("was changed outside of sops", asSopsLeftIt);
    if (format === "dotenv" && plaintext.bytes.includes(10))
      refuse(
        `has \\n in ${formatSopsKey(key)}, which dotenv does not tell from a line break`,
        "keep such values in YAML or JSON"
      );
    return textOfPlaintext(plaintext, refuse);
  };
}
function textOfPlaintext({ type, bytes }, refuse) {
  if (/^(?:str|int|float|time|bytes)$/.test(type)) return Sealed.bytes(bytes);
  const text = type === "bool" ? Buffer.from(bytes).toString("latin1") : "";
  if (text === "True" || text === "False") return Sealed.text(text.toLowerCase());
  return refuse("has a value of a type that sops does not write", asSopsLeftIt);
}
export {
  decryptFile
};
