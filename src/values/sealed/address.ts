import { fold, type Kind } from "../../model/object.ts";

const host = String.raw`https://[a-z0-9.:[\]-]{1,253}`;
const name = "[a-z0-9-]{1,127}";
const objectAddress = new RegExp(`^${host}/(?:secrets|keys)/${name}$`);
const keyAddress = new RegExp(`^${host}/keys/${name}/[0-9a-f]{32}$`);

/**
 * An object's full id in Key Vault, without a version and folded: what a sealed value is bound to.
 * @param url the vault's origin
 */
export const address = (url: string, object: { readonly kind: Kind; readonly name: string }): string =>
  fold(`${url}/${object.kind}s/${object.name}`);

/** Whether a text is what `address` gives. */
export const isAddress = (text: unknown): text is string =>
  typeof text === "string" && objectAddress.test(text);

/** Whether a text is the full id of one version of a key, in any spelling of its names. */
export const isKeyVersion = (text: unknown): text is string =>
  typeof text === "string" && keyAddress.test(fold(text));
