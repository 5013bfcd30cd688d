import { clouds, findVaultCloud } from "../model/key-vault/clouds.ts";
import type { VaultRequest } from "./answer.ts";
import { Failure } from "./failure.ts";

const tenant = "00000000-0000-0000-0000-000000000000";

/** Who issues the tokens of the cloud that a vault's address is in; for any other address, those of the public cloud. */
const authority = ({ hostname }: URL): string => (findVaultCloud(hostname) ?? clouds[0]).authority;

/**
 * The bearer token of a request.
 * @throws Failure 401 with the challenge that a Key Vault client expects before it sends a token.
 */
export function challengeBearer({ headers }: VaultRequest, url: URL): string {
  const token = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (token) return token;
  throw new Failure(
    401,
    "Unauthorized",
    undefined,
    "AKV10000: Request is missing a Bearer, PoP, or MTLS_POP token.",
    { "www-authenticate": `Bearer authorization="${authority(url)}/${tenant}", resource="${resource(url)}"` },
  );
}

/**
 * The resource that the clients shall ask a token for. They refuse one whose host the vault's host does not end with,
 * and Python and Go compare with the port. So `NAME.localhost` gets a resource that they all accept as they are. Any
 * other loopback host can be accepted by no client, has that check switched off anyway, and gets the public cloud's
 * resource, which a real credential can be asked for.
 */
function resource({ host, hostname }: URL): string {
  if (hostname.endsWith(".localhost")) return `https://${host.slice(host.indexOf(".") + 1)}`;
  const cloud = /^[^.]+\.((?:vault|managedhsm)\..+)$/.exec(hostname)?.[1];
  return `https://${cloud ?? "vault.azure.net"}`;
}
