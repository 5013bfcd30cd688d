import { TargetError } from "../../target.ts";

type Why = readonly [TargetError["reason"], string];

/**
 * What Microsoft Graph refused, by the code of its error.
 * Source: https://learn.microsoft.com/graph/api/resources/applicationauthenticationmethodpolicy for the policies.
 */
const refusals: { readonly [code: string]: string } = {
  CredentialInvalidLifetimeAsPerAppPolicy:
    "the tenant's policy lets no client secret live that long. Give the target the policy's limit as maxLifetime, then rotate more often, or shorten expiresIn or the target's grace.",
  CredentialTypeNotAllowedAsPerAppPolicy:
    "the tenant's policy allows the application no client secret. Let its clients sign in by a federated credential or a certificate, or have the policy except the application.",
};

/** What Microsoft Graph refused, by the status of its answer. */
const refusalsByStatus: { readonly [status: number]: string } = {
  400: "Microsoft Graph did not take it (HTTP 400). An application that is open to personal accounts has two client secrets at most: look whether there is room.",
  401: "the run's credential was refused. Sign in to the application's tenant.",
  403: "the identity may not do it. Give it the permission Application.ReadWrite.OwnedBy of Microsoft Graph, with an administrator's consent, and make its service principal an owner of the application. docs/how-to/rotate-an-entra-application.md has the commands.",
  404: "the application is not there. Check clientId, which is not the object id, and cloud in the target's config; the run's identity has to be of the application's tenant.",
};

/**
 * A refusal of Microsoft Graph in our words: its own may quote what was sent.
 * @param doing what cannot be done, with its place
 */
export function explainGraphError(doing: string, status: number, code: string | undefined): TargetError {
  const [reason, cause] = ofGraph(status, code);
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}

function ofGraph(status: number, code = ""): Why {
  if (status < 300) return ["unreachable", "the answer could not be understood. Is a proxy in between?"];
  const known = Object.hasOwn(refusals, code) ? refusals[code] : refusalsByStatus[status];
  if (known !== undefined && status < 500) return ["refused", known];
  if (status === 408 || status === 409 || status === 429 || status >= 500)
    return ["unreachable", `Microsoft Graph is not able to just now (HTTP ${status}). Try again later.`];
  return ["refused", `Microsoft Graph did not do it (HTTP ${status}). The tenant's audit log says more.`];
}

/**
 * What Entra says when the application signs in, by the number of its error.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const signInRefusals: { readonly [code: number]: string } = {
  53003:
    "a conditional access policy does not let the application in from here. Except the runner's address.",
  700016:
    "the tenant has no application with this client id. Check tenant, clientId and cloud in the target's config.",
  7000112: "the application is disabled in its tenant. Enable it.",
  7000229:
    "the application has no service principal in the tenant. Make one: az ad sp create --id CLIENT_ID.",
  90002: "there is no such tenant. Check tenant and cloud in the target's config.",
  900023: "there is no such tenant. Check tenant and cloud in the target's config.",
};

/** Why the application cannot sign in, where that is not its secret's fault. */
export function explainSignInError(doing: string, status: number, code: number | undefined): TargetError {
  if (code === undefined)
    return new TargetError(
      "unreachable",
      `Cannot ${doing}: Entra is not able to just now, or did not answer as Entra does (HTTP ${status}). Try again later.`,
    );
  const other = "Entra refused it. Its error codes are listed at https://login.microsoftonline.com/error.";
  return new TargetError("refused", `Cannot ${doing}: ${signInRefusals[code] ?? other} (AADSTS${code})`);
}
