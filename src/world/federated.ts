import type { TokenCredential } from "@azure/core-auth";
import { isLoopback } from "../model/config.ts";
import { CredentialError } from "../model/errors.ts";
import { parseJson, textAt } from "../model/input.ts";
import type { Cloud } from "./cloud.ts";
import { entraCodeOf, linkOfCode } from "./explain-sign-in.ts";

/** An app registration or managed identity that trusts the tokens of another issuer. */
export type Federated = {
  readonly clientId: string;
  readonly tenantId: string;
  /** A fresh token of the trusted issuer for an audience, a JWT. Throws a `CredentialError` where there is none. */
  readonly assertion: (audience: string) => Promise<string>;
  /** Absent: the audience of the cloud that the token is for. */
  readonly audience?: string;
};

/**
 * A credential by federation with one cloud's Entra. An assertion lives for minutes and a run may take longer, so each
 * access token takes a fresh one. `getToken` throws a `CredentialError`, in our words alone.
 */
export async function federatedCredential(
  { clientId, tenantId, assertion, audience }: Federated,
  cloud: Cloud,
): Promise<TokenCredential> {
  const [{ ClientAssertionCredential }, { createClientWithoutLengths }] = await Promise.all([
    import("@azure/identity"),
    import("../vault/without-lengths.ts"),
  ]);
  let last = "";
  const getAssertion = async () => {
    last = await assertion(audience ?? cloud.audience);
    return last;
  };
  const credential = new ClientAssertionCredential(tenantId, clientId, getAssertion, {
    authorityHost: cloud.authority,
    disableInstanceDiscovery: hasLocalAuthority(),
    httpClient: createClientWithoutLengths(),
  });
  return {
    getToken: async (scopes, options) => {
      if (options?.tenantId !== undefined && options.tenantId.toLowerCase() !== tenantId.toLowerCase())
        throw new CredentialError("the vault belongs to another tenant than the one of tenant-id.");
      try {
        return await credential.getToken(scopes, options);
      } catch (error) {
        throw explainRefusal(error, last);
      }
    },
  };
}

/** Whether this machine issues the tokens. Only then may they go to this machine. */
export function hasLocalAuthority(): boolean {
  return isLoopback(process.env.AZURE_AUTHORITY_HOST ?? "");
}

/** Explains a refusal by the number of Entra's error alone, because its text quotes the assertion's claims. */
export function explainRefusal(error: unknown, assertion: string): CredentialError {
  const { cause, message } = Object(error) as { readonly cause?: unknown; readonly message?: unknown };
  if (cause instanceof CredentialError) return cause;
  const code = entraCodeOf(String(message));
  if (code === undefined)
    return new CredentialError(
      "Entra could not be reached, or did not answer as Entra does. Check the network, HTTPS_PROXY, tenant-id, and AZURE_AUTHORITY_HOST where it is set.",
    );
  const claims = Buffer.from(assertion.split(".")[1] ?? "", "base64url");
  const refused = explanations[code] ?? `Entra refused the run's token. ${linkOfCode(code)}`;
  return new CredentialError(`AADSTS${code}: ${refused}${claimsAsSent(parseJson(claims))}`);
}

const noCredential =
  "client-id has no federated credential for this run. Add one with exactly the issuer, subject and audience below. " +
  "The subject starts with repo:OWNER@ID/REPO@ID: where the repository was made or renamed since 2026-07-15, and with " +
  "repo:OWNER/REPO: where it is older.";

/**
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * and https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects
 */
const explanations: { readonly [code: string]: string } = {
  70021: noCredential,
  700211:
    "no federated credential of client-id has the run's issuer. GitHub Enterprise Server and ghe.com have issuers of their own, and an enterprise may append its name to it. Write it exactly as below.",
  700212:
    "no federated credential of client-id has the run's audience. Each cloud has its own; the input audience gives another one.",
  700213: noCredential,
  7002138:
    "a federated credential of client-id differs from the run's subject in the case of letters alone. Write it exactly as below.",
  501661:
    "Entra could not read the issuer's keys. A GitHub Enterprise Server must let the internet read ISSUER/.well-known/openid-configuration and the keys that it names.",
  700016: "tenant-id's tenant has no application client-id. Check both.",
  7000112: "the application client-id is disabled in its tenant. Enable it.",
  7000229:
    "the application client-id has no service principal in tenant-id's tenant. Make one: az ad sp create --id CLIENT_ID.",
  90002: "there is no tenant tenant-id. Check it, and AZURE_AUTHORITY_HOST where it is in another cloud.",
  900023: "tenant-id is no tenant's id. Check it.",
  700024: "the run's token was too old or from the future. Check the clock of the runner.",
  53003: "a conditional access policy does not let this runner in.",
};

/** The claims that Entra compares, as the issuer presented them; nothing where they cannot be read. */
function claimsAsSent(claims: unknown): string {
  const sent = ["iss", "sub", "aud"].flatMap((name) => {
    const text = textAt(claims, name);
    return text === undefined ? [] : `${name} "${text.slice(0, 500)}"`;
  });
  return sent.length === 0 ? "" : ` The run's token has ${sent.join(", ")}.`;
}
