import { MissingValue } from "../../model/errors.ts";
import { isTreeMap, type Tree, type TreeMap } from "./tree.ts";

/** The data key, encrypted to an age recipient: armored. */
export type AgeKey = { readonly recipient: string; readonly enc: string };

/** The data key, encrypted to a Key Vault key: base64url without padding. */
export type AzureKey = {
  readonly vaultUrl: string;
  readonly name: string;
  readonly version: string;
  readonly enc: string;
};

/** The block `sops` of a file. Its rules (which names are encrypted) are not read: a ciphertext says what it is. */
export type Metadata = {
  readonly age: readonly AgeKey[];
  readonly azure: readonly AzureKey[];
  /** Kinds of recipients that are not read here. */
  readonly others: readonly string[];
  readonly mac: string;
  readonly lastModified: string;
  readonly macOnlyEncrypted: boolean;
};

const others = ["pgp", "kms", "gcp_kms", "hckms", "hc_vault"];

/** Reads the block. Anybody may have written its text, so the parts of a call or a message must have a strict shape. */
export function readMetadata(block: Tree | undefined, refuse: Refuse): Metadata {
  if (block === undefined) refuse("is not encrypted by sops", "encrypt it: sops encrypt --in-place FILE");
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
    refuse,
  );
  if (!isThere(block.get("mac"))) refuse("has no MAC", asSopsLeftIt);
  return {
    age: list(block, "age", refuse).map((key) => ({
      recipient: text(key, "recipient", /^[ -~]+$/, refuse),
      enc: text(key, "enc", /^[\n\r -~]+$/, refuse),
    })),
    azure: list(block, "azure_kv", refuse).map((key) => ({
      vaultUrl: text(key, "vault_url", /^https:\/\/[0-9A-Za-z.:-]{1,255}\/?$/, refuse),
      name: text(key, "name", /^[0-9A-Za-z-]{1,127}$/, refuse),
      version: text(key, "version", /^[0-9A-Fa-f]{32}$/, refuse),
      enc: text(key, "enc", /^[\w-]+$/, refuse),
    })),
    others: others.filter((name) => isThere(block.get(name))),
    mac: text(block, "mac", /^ENC\[/, refuse),
    lastModified,
    macOnlyEncrypted: macOnly === "true" || macOnly === "True",
  };
}

const isThere = (tree: Tree | undefined): boolean =>
  isTreeMap(tree) ? tree.size > 0 : tree !== undefined && tree.length > 0;

function text(block: TreeMap, name: string, shape: RegExp, refuse: Refuse): string {
  const value = block.get(name);
  return typeof value === "string" && shape.test(value) ? value : refuseBlock(refuse);
}

function list(block: TreeMap, name: string, refuse: Refuse): readonly TreeMap[] {
  const value = block.get(name) ?? "";
  if (value === "") return [];
  if (typeof value === "string" || isTreeMap(value)) return refuseBlock(refuse);
  return value.map((item) => (isTreeMap(item) ? item : refuseBlock(refuse)));
}

const refuseBlock = (refuse: Refuse): never => refuse("has a sops block that cannot be read", asSopsLeftIt);

/** Refuses a file: `problem` is the rest of a sentence that begins with the file's path. */
export type Refuse = (problem: string, hint: string) => never;

/** What to do about a file that only the sops program reads. */
export const useSopsProgram =
  "let the sops program read each value: { exec: [sops, decrypt, --extract, ..., FILE] }";

/** What to do about a file that sops itself would not write. */
export const asSopsLeftIt = "bring back the file as sops wrote it, and change it with sops edit alone";

/** The refusals of one file, as `MissingValue`. */
export const refusalsOf =
  (path: string): Refuse =>
  (problem, hint) => {
    throw new MissingValue("sops-invalid", `the sops file ${path} ${problem}`, hint);
  };
