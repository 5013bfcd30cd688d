import type { TokenCredential } from "@azure/core-auth";
import { isLoopback } from "../model/config.ts";
import { CredentialError } from "../model/errors.ts";
import { parseJson, textAt } from "../model/input.ts";

/** An app registration or managed identity that trusts the tokens of another issuer. */
export type Federated = {
  readonly clientId: string;
  readonly tenantId: string;
  /** A fresh token of the trusted issuer, a JWT. Throws a `CredentialError` where there is none. */
  readonly assertion: () => Promise<string>;
};

/**
 * A credential by federation. An assertion lives for minutes and a run may take longer, so each access token takes a fresh
 * one. `getToken` throws a `CredentialError`, in our words alone.
 */
export async function federatedCredential({
  clientId,
  tenantId,
  assertion,
}: Federated): Promise<TokenCredential> {
  const [{ ClientAssertionCredential }, { createClientWithoutLengths }] = await Promise.all([
    import("@azure/identity"),
    import("../vault/without-lengths.ts"),
  ]);
  let last = "";
  const getAssertion = async () => {
    last = await assertion();
    return last;
  };
  const credential = new ClientAssertionCredential(tenantId, clientId, getAssertion, {
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
function explainRefusal(error: unknown, assertion: string): CredentialError {
  const { cause, message } = Object(error) as { readonly cause?: unknown; readonly message?: unknown };
  if (cause instanceof CredentialError) return cause;
  const code = /\bAADSTS(\d{1,10})\b/.exec(String(message))?.[1];
  if (code === undefined)
    return new CredentialError(
      "Entra could not be reached, or did not answer as Entra does. Check the network, HTTPS_PROXY and tenant-id.",
    );
  const refused = explanations[code]?.(subjectOf(assertion)) ?? "Entra refused the run's token.";
  return new CredentialError(`${refused} (AADSTS${code})`);
}

/**
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * and https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects
 */
const noCredential = (subject: string): string =>
  `client-id has no federated credential for this run${subject}. Add one with exactly that subject, the issuer of its ` +
  "token and the audience api://AzureADTokenExchange. The subject starts with repo:OWNER@ID/REPO@ID: where the " +
  "repository was made or renamed since 2026-07-15, and with repo:OWNER/REPO: where it is older.";

const explanations: { readonly [code: string]: (subject: string) => string } = {
  70021: noCredential,
  700211: noCredential,
  700212: noCredential,
  700213: noCredential,
  700016: () => "tenant-id's tenant has no application client-id. Check both.",
  90002: () => "there is no tenant tenant-id. Check it.",
  900023: () => "tenant-id is no tenant's id. Check it.",
  700024: () => "the run's token was too old or from the future. Check the clock of the runner.",
  53003: () => "a conditional access policy does not let this runner in.",
};

/** `, whose subject is "repo:..."`: as GitHub presented it, where it can be read. */
function subjectOf(assertion: string): string {
  const claims = Buffer.from(assertion.split(".")[1] ?? "", "base64url");
  const subject = textAt(parseJson(claims), "sub");
  return subject ? `, whose subject is "${subject.slice(0, 500)}"` : "";
}
