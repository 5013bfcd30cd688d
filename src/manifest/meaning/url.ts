import { isLoopback } from "../../model/config.ts";

const clouds = [
  "vault.azure.net",
  "vault.azure.cn",
  "vault.usgovcloudapi.net",
  "vault.microsoftazure.de",
  "managedhsm.azure.net",
  "managedhsm.azure.cn",
  "managedhsm.usgovcloudapi.net",
];

/**
 * Reads a vault's address. Only the suffixes of Azure's clouds are known, because a token goes to whatever is named
 * here; a loopback host may have a port. Undefined where the url is none of these.
 */
export function parseVaultUrl(
  text: string,
): { readonly origin: string; readonly loopback: boolean } | undefined {
  if (!/^https:\/\/[^/?#@\s]+\/?$/.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, port, origin } = new URL(text);
  const loopback = isLoopback(origin);
  const inCloud =
    port === "" &&
    clouds.some((cloud) => hostname.endsWith(`.${cloud}`) && label(hostname.slice(0, -cloud.length - 1)));
  return loopback || inCloud ? { origin, loopback } : undefined;
}

/** Whether an address is a managed HSM's, which holds keys only. */
export const isManagedHsmUrl = (origin: string): boolean => /\.managedhsm\.[^/]+$/.test(origin);

const label = (text: string): boolean => /^[0-9a-z](?:[0-9a-z-]*[0-9a-z])?$/.test(text);
