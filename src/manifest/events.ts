import type { EventsConfig } from "../model/config.ts";
import type { WrittenEvents } from "./written.ts";

/**
 * Whose events the webhook takes. Which of Entra's two issuers signs is the audience's choice: its app registration
 * says which version of tokens it wants.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-issuer
 */
export function events({ tenant, audience, appId, issuer, jwks }: WrittenEvents): EventsConfig {
  const id = tenant.toLowerCase();
  const authority = `https://login.microsoftonline.com/${id}`;
  return {
    issuers: issuer === undefined ? [`https://sts.windows.net/${id}/`, `${authority}/v2.0`] : [issuer],
    audience,
    appId: appId.toLowerCase(),
    jwks: jwks ?? `${authority}/discovery/v2.0/keys`,
  };
}
