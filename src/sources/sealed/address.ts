import { foldName, type Kind } from "../../model/object.ts";
import type { KeyAddress } from "../../model/world.ts";

const host = String.raw`https://[a-z0-9.:[\]-]{1,253}`;
const name = "[a-z0-9-]{1,127}";
const objectAddress = new RegExp(`^${host}/(?:secrets|keys)/${name}$`);
const keyVersion = new RegExp(`^${host}/keys/${name}/[0-9a-f]{32}$`);

/**
 * An object's full id in Key Vault, without a version and folded: what a sealed value is bound to.
 * @param url the vault's origin
 */
export const sealAddress = (url: string, object: { readonly kind: Kind; readonly name: string }): string =>
  foldName(`${url}/${object.kind}s/${object.name}`);

/** What a sealed fingerprint key is bound to, so that it is no object's value and no value is one. */
export const fingerprintAddress = "keyvault-gitops:fingerprint";

/** Whether a text is what a sealed value can be bound to. */
export const isAddress = (text: unknown): text is string =>
  typeof text === "string" && (text === fingerprintAddress || objectAddress.test(text));

/** Whether a text is the full id of one version of a key, in any spelling of its names. */
export const isKeyVersion = (text: unknown): text is string =>
  typeof text === "string" && keyVersion.test(foldName(text));

/** The parts of an id that `isKeyVersion` accepts. */
export function parseKeyAddress(id: string): KeyAddress {
  const [scheme = "", , host = "", , name = "", version = ""] = id.split("/");
  return { vaultUrl: `${scheme}//${host}`, name, version };
}
