import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  MissingValue
} from "./chunk-K4NSJGFM.js";

// src/sources/sops/tree.ts
var isTreeMap = (tree) => tree instanceof Map;
var deepestNesting = 100;
function* listLeaves(tree, names = []) {
  if (typeof tree === "string") yield { names, text: tree };
  else if (isTreeMap(tree)) for (const [name, below] of tree) yield* listLeaves(below, [...names, name]);
  else for (const item of tree) yield* listLeaves(item, names);
}

// src/sources/sops/metadata.ts
var others = ["pgp", "kms", "gcp_kms", "hckms", "hc_vault"];
function readMetadata(block, refuse) {
  if (block === void 0) refuse("is not encrypted by sops", "encrypt it: sops encrypt --in-place FILE");
  if (!isTreeMap(block)) return refuseBlock(refuse);
  if (isThere(block.get("key_groups")))
    refuse("splits its key between groups (key_groups, shamir_threshold)", useSopsProgram);
  const macOnly = block.get("mac_only_encrypted") ?? "";
  if (macOnly !== "" && macOnly !== "true" && macOnly !== "True" && macOnly !== "False")
    return refuseBlock(refuse);
  const lastModified = text(
    block,
    "lastmodified",
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[-+]\d\d:\d\d)$/,
    refuse
  );
  if (!isThere(block.get("mac"))) refuse("has no MAC", asSopsLeftIt);
  return {
    age: list(block, "age", refuse).map((key) => ({
      recipient: text(key, "recipient", /^[ -~]+$/, refuse),
      enc: text(key, "enc", /^[\n\r -~]+$/, refuse)
    })),
    azure: list(block, "azure_kv", refuse).map((key) => ({
      vaultUrl: text(key, "vault_url", /^https:\/\/[0-9A-Za-z.:-]{1,255}\/?$/, refuse),
      name: text(key, "name", /^[0-9A-Za-z-]{1,127}$/, refuse),
      version: text(key, "version", /^[0-9A-Fa-f]{32}$/, refuse),
      enc: text(key, "enc", /^[\w-]+$/, refuse)
    })),
    others: others.filter((name) => isThere(block.get(name))),
    mac: text(block, "mac", /^ENC\[/, refuse),
    lastModified,
    macOnlyEncrypted: macOnly === "true" || macOnly === "True"
  };
}
var isThere = (tree) => isTreeMap(tree) ? tree.size > 0 : tree !== void 0 && tree.length > 0;
function text(block, name, shape, refuse) {
  const value = block.get(name);
  return typeof value === "string" && shape.test(value) ? value : refuseBlock(refuse);
}
function list(block, name, refuse) {
  const value = block.get(name) ?? "";
  if (value === "") return [];
  if (typeof value === "string" || isTreeMap(value)) return refuseBlock(refuse);
  return value.map((item) => isTreeMap(item) ? item : refuseBlock(refuse));
}
var refuseBlock = (refuse) => refuse("has a sops block that cannot be read", asSopsLeftIt);
var useSopsProgram = "let the sops program read it: { exec: [sops, decrypt, --extract, ..., FILE] }";
var asSopsLeftIt = "bring back the file as sops wrote it, and change it with sops edit alone";
var refusalsOf = (path) => (problem, hint) => {
  throw new MissingValue("sops-invalid", `the sops file ${path} ${problem}`, hint);
};

export {
  isTreeMap,
  deepestNesting,
  listLeaves,
  readMetadata,
  useSopsProgram,
  asSopsLeftIt,
  refusalsOf
};
