import { parse } from "yaml";
import { MissingValue } from "../../model/errors.ts";
import { isMapping, type Mapping } from "../../model/input.ts";

/** The recipients that a `.sops.yaml` names for a new file. */
export type NewFileRecipients = {
  readonly age: readonly string[];
  /** Addresses of keys in vaults, `https://VAULT/keys/NAME/VERSION`; without a version the newest one. */
  readonly azure: readonly string[];
};

/**
 * The recipients of a new file, by the first creation rule of a `.sops.yaml` that fits its path.
 * Source: https://getsops.io/docs/#using-sopsyaml-conf-to-select-kms-pgp-and-age-for-new-files
 * @param file the `.sops.yaml` as people would type it
 * @param path the new file's, seen from the folder of `.sops.yaml`
 * @throws MissingValue where no rule fits, and for a rule that asks for more than this program does. It quotes nothing.
 */
export function findCreationRule(bytes: Uint8Array, file: string, path: string): NewFileRecipients {
  const refuse = (why: string, hint: string): never => {
    throw new MissingValue("sops-invalid", `${file} ${why}`, hint);
  };
  const rules = rulesOf(bytes) ?? refuse("is not YAML with creation_rules", example);
  const rule =
    rules.find((each) => isMapping(each) && fits(each.path_regex, path)) ??
    refuse(`has no creation rule for ${path}`, example);
  if (!isMapping(rule)) return refuse("has a creation rule that is no mapping", example);
  const strange = Object.keys(rule).find((name) => !known.includes(name) && rule[name] !== "");
  if (strange !== undefined)
    return refuse(
      "has a creation rule for this file with recipients or settings besides age and azure_keyvault",
      "encrypt the file by sops itself: sops encrypt --in-place FILE",
    );
  const recipients = { age: listOf(rule.age), azure: listOf(rule.azure_keyvault) };
  if (!recipients.age.every(isAge) || !recipients.azure.every(isKeyAddress))
    return refuse("names a recipient that cannot be read", example);
  if (recipients.age.length + recipients.azure.length === 0)
    return refuse("names no recipient for this file", example);
  return recipients;
}

const known = ["path_regex", "age", "azure_keyvault"];

const example = "write: creation_rules: [{ age: age1... }], with the recipient that age-keygen prints";

const isAge = (text: string): boolean => /^age1[0-9a-z]{58}$/.test(text);

const isKeyAddress = (text: string): boolean =>
  /^https:\/\/[0-9A-Za-z.:-]{1,255}\/keys\/[0-9A-Za-z-]{1,127}(?:\/[0-9A-Fa-f]{32})?\/?$/.test(text);

function rulesOf(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const data: unknown = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isMapping(data) && Array.isArray(data.creation_rules) ? data.creation_rules : undefined;
  } catch {
    return undefined;
  }
}

function fits(pattern: unknown, path: string): boolean {
  if (pattern === undefined || pattern === "") return true;
  try {
    return typeof pattern === "string" && new RegExp(pattern).test(path);
  } catch {
    return false;
  }
}

/** Texts parted by commas, as sops takes them, or a list of such. */
function listOf(data: Mapping[string]): readonly string[] {
  const texts = typeof data === "string" ? data.split(",") : Array.isArray(data) ? data : [];
  return texts.map((text) => `${text}`.trim()).filter((text) => text !== "");
}
