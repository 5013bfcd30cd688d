import { isLoopback } from "../config.ts";

/**
 * Azure's clouds, as far as vaults go: the domains of vaults and of managed HSMs, and where their tokens come from. A
 * token goes to every host below one of these domains.
 *
 * Sources: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates (public, China, US
 * Government, Germany), https://docs.azure.cn/key-vault/managed-hsm/ (the second domain of China), and the endpoints that
 * Microsoft.Data.SqlClient trusts (Bleu in France, Delos in Germany). Germany's first cloud was closed in 2021.
 */
export const clouds = [
  {
    vaults: "vault.azure.net",
    managedHsms: ["managedhsm.azure.net"],
    authority: "https://login.microsoftonline.com",
  },
  {
    vaults: "vault.azure.cn",
    managedHsms: ["managedhsm.azure.cn", "managedhsm.chinacloudapi.cn"],
    authority: "https://login.chinacloudapi.cn",
  },
  {
    vaults: "vault.usgovcloudapi.net",
    managedHsms: ["managedhsm.usgovcloudapi.net"],
    authority: "https://login.microsoftonline.us",
  },
  {
    vaults: "vault.microsoftazure.de",
    managedHsms: ["managedhsm.microsoftazure.de"],
    authority: "https://login.microsoftonline.de",
  },
  {
    vaults: "vault.sovcloud-api.fr",
    managedHsms: ["managedhsm.sovcloud-api.fr"],
    authority: "https://login.sovcloud-identity.fr",
  },
  {
    vaults: "vault.sovcloud-api.de",
    managedHsms: ["managedhsm.sovcloud-api.de"],
    authority: "https://login.sovcloud-identity.de",
  },
] as const;

/** Every domain below which vaults and managed HSMs are, those of one cloud side by side. */
export const vaultDomains: readonly string[] = clouds.flatMap(({ vaults, managedHsms }) => [
  vaults,
  ...managedHsms,
]);

/** The cloud that a host is in by its domain; undefined for any other host. */
export const findVaultCloud = (hostname: string): (typeof clouds)[number] | undefined =>
  clouds.find(({ vaults, managedHsms }) =>
    [vaults, ...managedHsms].some((domain) => hostname.endsWith(`.${domain}`)),
  );

/**
 * Whether an address is a managed HSM's, which holds keys only. It decides that everywhere, for the embedded vault too: there
 * is no managed HSM below a vault's domain.
 */
export const isManagedHsmUrl = (origin: string): boolean => /\.managedhsm\.[^/]+$/.test(origin);

/** Azure's own name of a vault: the first label of its address where that is one of Azure's; else the config's name. */
export const azureNameOf = ({ name, url }: { readonly name: string; readonly url: string }): string =>
  /^([^.]+)\.(?:vault|managedhsm)\./.exec(new URL(url).hostname)?.[1] ?? name;

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
    vaultDomains.some(
      (domain) => hostname.endsWith(`.${domain}`) && label(hostname.slice(0, -domain.length - 1)),
    );
  return loopback || inCloud ? { origin, loopback } : undefined;
}

const label = (text: string): boolean => /^[0-9a-z](?:[0-9a-z-]*[0-9a-z])?$/.test(text);
