import { getIDToken } from "@actions/core";
import { CredentialError } from "../model/errors.ts";

/** The audience that Entra takes. */
const audience = "api://AzureADTokenExchange";

/**
 * A fresh OIDC token of this run, which GitHub's own package keeps out of the log.
 * @throws CredentialError where the job may not have one, or GitHub gives none.
 */
export async function requestIdToken(env: (name: string) => string | undefined): Promise<string> {
  if (!env("ACTIONS_ID_TOKEN_REQUEST_URL") || !env("ACTIONS_ID_TOKEN_REQUEST_TOKEN"))
    throw new CredentialError(
      'the job may not have an OIDC token. Give it "permissions: { contents: read, id-token: write }"; a workflow that it is called from must give that, too.',
    );
  try {
    return await getIDToken(audience);
  } catch {
    throw new CredentialError("GitHub gave the job no OIDC token. Run the job again.");
  }
}
