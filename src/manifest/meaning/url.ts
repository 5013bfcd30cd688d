import { vaultDomains } from "../../model/clouds.ts";
import { isLoopback } from "../../model/config.ts";

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
