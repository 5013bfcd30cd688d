/** One of Azure's clouds, as far as signing in goes. */
export type Cloud = {
  /** Where its tokens come from, a url. */
  readonly authority: string;
  /** The audience of a token that another issuer made for it. */
  readonly audience: string;
};

const publicCloud: Cloud = {
  authority: "https://login.microsoftonline.com",
  audience: "api://AzureADTokenExchange",
};

/**
 * Source: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud for the hosts, and
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity for the audiences.
 */
const nationalClouds: readonly (Cloud & { readonly hosts: RegExp })[] = [
  {
    authority: "https://login.microsoftonline.us",
    audience: "api://AzureADTokenExchangeUSGov",
    hosts: /(?:^|\.)(?:usgovcloudapi\.net|microsoftonline\.us|microsoft\.us)$/,
  },
  {
    authority: "https://login.partner.microsoftonline.cn",
    audience: "api://AzureADTokenExchangeChina",
    hosts: /(?:^|\.)(?:azure\.cn|chinacloudapi\.cn|partner\.microsoftonline\.cn)$/,
  },
  // Of these two no page says the audience of federated tokens, so it is the public cloud's.
  ...["fr", "de"].map((country) => ({
    authority: `https://login.sovcloud-identity.${country}`,
    audience: publicCloud.audience,
    hosts: new RegExp(`(?:^|\\.)sovcloud-(?:api|identity)\\.${country}$`),
  })),
];

/**
 * The cloud that a token is wanted for.
 * @param scopes of the token: the resource's suffix is the cloud's, as in `https://vault.usgovcloudapi.net/.default`.
 * @param authority AZURE_AUTHORITY_HOST, which wins, as in the SDK; the scopes then say only what it leaves open.
 */
export function findCloud(scopes: string | readonly string[], authority = ""): Cloud {
  const byScope = cloudOfHost(hostOf([scopes].flat()[0] ?? ""));
  if (authority === "") return byScope ?? publicCloud;
  const named = authority.includes("://") ? authority : `https://${authority}`;
  return { authority: named, audience: (cloudOfHost(hostOf(named)) ?? byScope ?? publicCloud).audience };
}

const cloudOfHost = (host: string): Cloud | undefined =>
  host === hostOf(publicCloud.authority) ? publicCloud : nationalClouds.find(({ hosts }) => hosts.test(host));

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");
