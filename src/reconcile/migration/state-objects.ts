import { canonicalJson } from "../../model/digest.ts";
import { isMapping, type Mapping, memberAt, parseJson, textAt } from "../../model/input.ts";
import {
  findCurve,
  type KeyDetail,
  type LiveSpec,
  noPolicy,
  normalizePolicy,
  type RotationPolicy,
  unknownKind,
} from "../../model/key.ts";
import { parseVaultUrl } from "../../model/key-vault/clouds.ts";
import type { LiveKey, LiveObject } from "../../model/live.ts";
import { compareText, isLegalName } from "../../model/object.ts";
import { Sealed } from "../../model/sealed.ts";
import { parseDate } from "../../model/time.ts";
import type { StateInstance } from "./state-file.ts";

/** A secret or a key of a state, as a vault would list it. */
export type StateObject = {
  readonly instance: StateInstance;
  /** Azure's own name of the vault, and its origin. */
  readonly vault: { readonly name: string; readonly url: string };
  /** Absent for a write-only value, which no state holds. */
  readonly value?: Sealed;
} & (
  | { readonly kind: "secret"; readonly live: LiveObject }
  | { readonly kind: "key"; readonly live: LiveKey }
);

/** Why an instance is no object that a manifest could declare. */
export type NoObject = { readonly instance: StateInstance; readonly message: string };

/** What is read of an object. Whatever else a state holds of it is a value, or made by the service. */
const read = [
  "name",
  "content_type",
  "tags",
  "expiration_date",
  "not_before_date",
  "key_type",
  "key_size",
  "curve",
  "key_opts",
  "rotation_policy",
  "release_policy",
] as const;

/** The object of an instance, or why there is none; undefined for what has nothing to do with Key Vault. */
export function readStateObject(instance: StateInstance): StateObject | NoObject | undefined {
  const { type, attributes, sensitive, isData, isDeposed } = instance;
  const no = (message: string): NoObject => ({ instance, message });
  if (isData)
    return type.startsWith("azurerm_key_vault")
      ? no("a data source reads, and may go on reading: it stays in Terraform")
      : undefined;
  const kind = kindOf.get(type);
  if (kind === undefined) {
    const message = whyOther(type, attributes);
    return message === undefined ? undefined : no(message);
  }
  if (isDeposed) return no("it is deposed: Terraform has replaced it, and has yet to delete the old object");
  const hidden = read.find((name) => sensitive.has(name));
  if (hidden !== undefined)
    return no(`Terraform has its ${hidden} as sensitive, and everybody reads a manifest: declare it by hand`);
  const name = textAt(attributes, "name");
  const vault = vaultOf(attributes);
  if (name === undefined || !isLegalName(name) || vault === undefined)
    return no("the state does not say its name and its vault: apply in Terraform first");
  const tags = tagsOf(attributes.tags);
  const [expiresOn, notBefore] = [dateOf(attributes.expiration_date), dateOf(attributes.not_before_date)];
  if (tags === undefined || expiresOn === "no date" || notBefore === "no date")
    return no("its dates or tags are none that a manifest can say");
  const contentType = textAt(attributes, "content_type");
  const live: LiveObject = {
    name,
    // The provider knows no disabled object.
    enabled: true,
    created: 0,
    updated: 0,
    ...(contentType && { contentType }),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(notBefore !== undefined && { notBefore }),
    tags,
    managed: false,
  };
  if (kind === "secret") {
    const value = textAt(attributes, "value");
    return { instance, vault, kind, live, ...(value !== undefined && { value: Sealed.text(value) }) };
  }
  const key = keyOf(attributes);
  return typeof key === "string" ? no(key) : { instance, vault, kind, live: { ...live, key } };
}

const kindOf = new Map([
  ["azurerm_key_vault_secret", "secret"],
  ["azurerm_key_vault_key", "key"],
] as const) as ReadonlyMap<string, "secret" | "key">;

function whyOther(type: string, attributes: Mapping): string | undefined {
  if (type === "azapi_resource")
    return textAt(attributes, "type")?.toLowerCase().startsWith("microsoft.keyvault/")
      ? "it is managed through azapi, whose state has another shape: declare it by hand"
      : undefined;
  if (!type.startsWith("azurerm_key_vault")) return undefined;
  if (type === "azurerm_key_vault") return "the vault itself stays in Terraform";
  if (type.startsWith("azurerm_key_vault_certificate"))
    return "certificates and what issues them stay in Terraform";
  if (type === "azurerm_key_vault_managed_hardware_security_module_key")
    return "keys of a managed HSM are declared from the HSM itself: keyvault-gitops import --vault NAME";
  return "it stays in Terraform: only secrets and keys are carried over";
}

/** By the object's id, `https://NAME.vault.azure.net/secrets/...`, where `key_vault_id` does not name another vault. */
function vaultOf(attributes: Mapping): StateObject["vault"] | undefined {
  const [, origin] = /^(https:\/\/[^/]+)\//.exec(textAt(attributes, "id") ?? "") ?? [];
  const url = origin === undefined ? undefined : parseVaultUrl(origin)?.origin;
  const [, named] = /\/vaults\/([0-9A-Za-z-]{1,127})$/i.exec(textAt(attributes, "key_vault_id") ?? "") ?? [];
  const [, label] = /^https:\/\/([0-9a-z-]+)\.vault\./.exec(url ?? "") ?? [];
  if (url === undefined || label === undefined) return undefined;
  if (named !== undefined && named.toLowerCase() !== label) return undefined;
  return { name: named ?? label, url };
}

function tagsOf(data: unknown): LiveObject["tags"] | undefined {
  if (data === undefined || data === null) return {};
  if (!isMapping(data)) return undefined;
  const entries = Object.entries(data);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === "string")
    ? Object.fromEntries(entries)
    : undefined;
}

/** The provider writes "" where there is no date. */
function dateOf(data: unknown): number | "no date" | undefined {
  if (data === undefined || data === null || data === "") return undefined;
  return (typeof data === "string" ? parseDate(data) : undefined) ?? "no date";
}

/** What of a key no listing tells, or why no manifest can say it. */
function keyOf(attributes: Mapping): KeyDetail | string {
  const keyOps = Array.isArray(attributes.key_opts)
    ? attributes.key_opts.filter((op): op is string => typeof op === "string").sort(compareText)
    : [];
  const rotationPolicy = policyOf(only(attributes.rotation_policy));
  if (rotationPolicy === undefined) return "its rotation policy is none that a manifest can say";
  const release = only(attributes.release_policy);
  const policy = parseJson(textAt(release, "json") ?? "");
  if (release !== undefined && !isMapping(policy)) return "its release policy is not JSON";
  return {
    version: textAt(attributes, "version") ?? "",
    spec: specOf(attributes),
    keyOps,
    // The provider makes a key exportable where it has a release policy, and no other key.
    exportable: release !== undefined,
    ...(release !== undefined && {
      releasePolicy: { policy: canonicalJson(policy), immutable: memberAt(release, "immutable") === true },
    }),
    rotationPolicy,
  };
}

function specOf(attributes: Mapping): LiveSpec {
  const [keyType, curve] = [textAt(attributes, "key_type"), textAt(attributes, "curve")];
  const size = attributes.key_size;
  const known = findCurve(curve);
  if ((keyType === "EC" || keyType === "EC-HSM") && known) return { keyType, curve: known };
  if ((keyType === "RSA" || keyType === "RSA-HSM") && typeof size === "number")
    return { keyType, keySize: size };
  return unknownKind(keyType, curve);
}

/** A block that may stand once is a list of none or one. */
const only = (block: unknown): Mapping | undefined =>
  Array.isArray(block) && isMapping(block[0]) ? block[0] : undefined;

function policyOf(block: Mapping | undefined): RotationPolicy | undefined {
  if (!block) return noPolicy;
  const automatic = only(block.automatic);
  const [expiresIn, notify] = [textAt(block, "expire_after"), textAt(block, "notify_before_expiry")];
  const [timeAfterCreate, timeBeforeExpiry] = [
    textAt(automatic, "time_after_creation"),
    textAt(automatic, "time_before_expiry"),
  ];
  try {
    return normalizePolicy({
      ...(expiresIn && { expiresIn }),
      lifetimeActions: [
        ...(timeAfterCreate ? [{ action: "Rotate" as const, timeAfterCreate }] : []),
        ...(timeBeforeExpiry ? [{ action: "Rotate" as const, timeBeforeExpiry }] : []),
        ...(notify ? [{ action: "Notify" as const, timeBeforeExpiry: notify }] : []),
      ],
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
