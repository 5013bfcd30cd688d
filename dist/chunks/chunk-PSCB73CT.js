import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  formatSopsKey
} from "./chunk-YNUN7VSN.js";
import {
  isTreeMap,
  listLeaves
} from "./chunk-IL33W7ME.js";

// src/sources/sops/ciphertext.ts
import { createDecipheriv } from "node:crypto";
var part = "([A-Za-z0-9+/]+={0,2})";
var shape = new RegExp(`^ENC\\[AES256_GCM,data:${part},iv:${part},tag:${part},type:([a-z]+)\\]$`);
var isEncrypted = (text) => text.startsWith("ENC[");
var isEncryptedComment = (text) => isEncrypted(text) && text.endsWith(",type:comment]");
function decipherCiphertext(text, key, boundTo) {
  const [, data, iv, tag, type] = shape.exec(text) ?? [];
  const [sealed, nonce, mark] = [bytes(data), bytes(iv), bytes(tag)];
  if (!sealed || nonce?.length !== 32 || mark?.length !== 16 || type === void 0) return void 0;
  const cipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  cipher.setAAD(Buffer.from(boundTo)).setAuthTag(mark);
  try {
    return { type, bytes: Buffer.concat([cipher.update(sealed), cipher.final()]) };
  } catch {
    return void 0;
  }
}
var boundNames = (names) => names.map((name) => `${name}:`).join("");
function bytes(base64 = "") {
  const decoded = Buffer.from(base64, "base64");
  return decoded.toString("base64") === base64 ? decoded : void 0;
}

// src/sources/sops/leaf.ts
function findLeaf({ tree, ...file }, key) {
  const refuse = file.refuse;
  const shown = formatSopsKey(key);
  const text = key.reduce(stepInto, tree);
  if (text === void 0) refuse(`has no ${shown}`, "the key names a value by the names on the way to it");
  if (typeof text !== "string") refuse(`has more than one value at ${shown}`, "name one of them");
  if (text === "")
    refuse(`has an empty ${shown}`, "SOPS does not protect an empty value: anybody can write one");
  if (!isEncrypted(text))
    refuse(`has ${shown} in clear text`, "encrypt it with sops, or write it as { literal: ... }");
  const names = key.filter((part2) => typeof part2 === "string");
  const leaf = { names, text };
  const positions = key.filter((part2) => typeof part2 === "number");
  if (positions.length > 0) refuseUnlessBound(tree, leaf, positions, shown, refuse);
  return leaf;
}
function stepInto(tree, part2) {
  if (typeof part2 === "string") return isTreeMap(tree) ? tree.get(part2) : void 0;
  if (tree === void 0 || typeof tree === "string" || isTreeMap(tree)) return void 0;
  return tree.filter((item) => typeof item !== "string" || !isEncryptedComment(item))[part2];
}
function refuseUnlessBound(tree, { names, text }, [position, ...more], shown, refuse) {
  const alike = [...listLeaves(tree)].filter(
    (leaf) => isEncrypted(leaf.text) && !isEncryptedComment(leaf.text) && areSame(leaf.names, names)
  );
  if (position === void 0 || more.length > 0 || alike[position]?.text !== text)
    refuse(
      `has ${shown} in a list whose positions SOPS does not bind`,
      "each item before it must hold one such value; or give it a name of its own"
    );
}
var areSame = (some, others) => some.length === others.length && some.every((name, i) => name === others[i]);

export {
  isEncrypted,
  isEncryptedComment,
  decipherCiphertext,
  boundNames,
  findLeaf
};
