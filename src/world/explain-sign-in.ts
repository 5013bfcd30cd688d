import { CredentialError } from "../model/errors.ts";
import { memberAt } from "../model/input.ts";

/** A credential that a chain tries: the name in the SDK, ours, and the reason where it says no more. */
type ChainMember = {
  readonly sdk: string;
  readonly name: string;
  readonly otherwise: string;
  /** The chain leaves it out without an error where it is not set up. */
  readonly silent?: true;
};

const production: readonly ChainMember[] = [
  { sdk: "EnvironmentCredential", name: "environment variables", otherwise: "not set" },
  { sdk: "WorkloadIdentityCredential", name: "workload identity", otherwise: "not set", silent: true },
  { sdk: "ManagedIdentityCredential", name: "managed identity", otherwise: "none here" },
];

const development: readonly ChainMember[] = [
  { sdk: "VisualStudioCodeCredential", name: "Visual Studio Code", otherwise: "not signed in" },
  { sdk: "AzureCliCredential", name: "Azure CLI", otherwise: "failed" },
  { sdk: "AzurePowerShellCredential", name: "Azure PowerShell", otherwise: "failed" },
  { sdk: "AzureDeveloperCliCredential", name: "Azure Developer CLI", otherwise: "failed" },
  { sdk: "BrokerCredential", name: "Windows broker", otherwise: "none here", silent: true },
];

/**
 * The credentials of the SDK's default chain in its order, as AZURE_TOKEN_CREDENTIALS narrows them. Source: @azure/identity
 * 4, DefaultAzureCredential.
 * @throws CredentialError where the variable names none
 */
export function listDefaultChain(setting = ""): readonly ChainMember[] {
  const wish = setting.trim().toLowerCase();
  if (wish === "") return [...production, ...development];
  if (wish === "prod") return production;
  if (wish === "dev") return development;
  const named = [...production, ...development.slice(0, -1)].filter(({ sdk }) => sdk.toLowerCase() === wish);
  if (named.length > 0) return named;
  throw new CredentialError(
    "the environment variable AZURE_TOKEN_CREDENTIALS names no credential. Give it dev, prod, or the name of one, such as AzureCliCredential.",
  );
}

/** The chain of a workflow's job that another step signed in. */
export const jobChain: readonly ChainMember[] = [...production, ...development].filter(
  ({ sdk }) => sdk === "EnvironmentCredential" || sdk === "AzureCliCredential",
);

/** The chain of a step of Azure Pipelines that has a service connection. */
export const pipelinesChain: readonly ChainMember[] = [
  { sdk: "AzurePipelinesCredential", name: "the service connection of Azure Pipelines", otherwise: "failed" },
];

/** What the chain was, and how its caller signs in. */
type Attempt = {
  readonly chain: readonly ChainMember[];
  /** The vault's tenant, where its challenge named one. */
  readonly tenant?: string | undefined;
  /** A sentence that says how to sign in. */
  readonly remedy: string;
};

/**
 * Explains why no credential of a chain gave a token: the likely cause, what was tried, in order, and what to do. It reads
 * the errors' texts, which quote programs and Entra, and shows no word of them.
 */
export function explainSignIn(error: unknown, { chain, tenant, remedy }: Attempt): CredentialError {
  const all: unknown = memberAt(error, "errors");
  const texts = (Array.isArray(all) ? all : [error]).map((one) => String(memberAt(one, "message")));
  const failed = Array.isArray(all) ? pairTexts(texts, chain) : pairOnlyText(texts[0] ?? "", chain);
  const tried = failed.map((one) => `${one.name} (${findReason(one)})`).join(", ");
  const cause = findCause(texts.filter((text) => !/managed ?identity|IMDS/i.test(text)));
  const list = tried === "" ? "" : ` Tried in this order: ${tried}.`;
  return new CredentialError(`${cause.message}.${list} ${cause.hint?.(tenantName(tenant)) ?? remedy}`);
}

/** Each credential with what it said; none where the two do not fit together. */
function pairTexts(texts: readonly string[], chain: readonly ChainMember[]) {
  const left = [...texts];
  const pairs = chain.map((one, i) => {
    const [next = ""] = left;
    const isLeftOut = one.silent && !next.startsWith(one.sdk) && (i < chain.length - 1 || left.length === 0);
    return { ...one, text: isLeftOut ? "" : left.shift() };
  });
  const isWhole = left.length === 0 && pairs.every(({ text }) => text !== undefined);
  return isWhole ? pairs.map(({ text = "", ...one }) => ({ ...one, text })) : [];
}

/** A credential that is set up and refused ends the chain with an error of its own, which names it. */
const pairOnlyText = (text: string, chain: readonly ChainMember[]) =>
  chain.flatMap((one) => (text.startsWith(one.sdk) || chain.length === 1 ? { ...one, text } : []));

const tenantName = (tenant = ""): string => (/^[0-9a-f-]{36}$/i.test(tenant) ? tenant : "TENANT");

/** The number of an error of Entra's in a text, which may be of the SDK or of a program. */
export const entraCodeOf = (text: string): string | undefined => /\bAADSTS(\d{1,10})\b/.exec(text)?.[1];

const networkFailure =
  /ENOTFOUND|EAI_AGAIN|ECONNRE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network_error|Max retries|proxy|certificate verify/i;

/** What the SDK says of an application whose tenant is given, where the vault belongs to another one. */
const tenantMismatch = /not configured to acquire tokens for tenant/;

function findReason({ text, otherwise }: ChainMember & { readonly text: string }): string {
  const code = entraCodeOf(text);
  if (code !== undefined) return `refused, AADSTS${code}`;
  if (/could(?: not|n't) be found|Unable to execute|not installed|ENOENT/.test(text)) return "not installed";
  if (tenantMismatch.test(text)) return "of another tenant";
  if (/no subscription/i.test(text)) return "signed in without a subscription";
  if (/az login|azd auth login|Connect-AzAccount/.test(text)) return "not signed in";
  const isSetUp = otherwise === "failed" || text.startsWith("EnvironmentCredential authentication failed");
  if (!isSetUp) return otherwise;
  return networkFailure.test(text) ? "Entra not reached" : "failed";
}

type Cause = { readonly message: string; readonly hint?: (tenant: string) => string };

/** The one likely cause: Entra's number says most, then the network, then the account. */
function findCause(texts: readonly string[]): Cause {
  const code = texts.map(entraCodeOf).find((found) => found !== undefined);
  if (code !== undefined) {
    const { message, hint } = causes[code] ?? {
      message: "Entra refused the sign-in",
      hint: () => `${linkOfCode(code)}.`,
    };
    return { message: `${message} (AADSTS${code})`, ...(hint && { hint }) };
  }
  if (texts.some((text) => tenantMismatch.test(text)))
    return {
      message: "the application is signed in to another tenant than the vault's",
      hint: (tenant) => `Where the vault's tenant knows the application, set AZURE_TENANT_ID to ${tenant}.`,
    };
  if (texts.some((text) => networkFailure.test(text)))
    return {
      message: "Entra could not be reached",
      hint: () => "Check the network, and HTTPS_PROXY where a proxy stands before it.",
    };
  if (texts.some((text) => /no subscription/i.test(text)))
    return {
      message: "the account that is signed in has no subscription",
      hint: () => "None is needed: az login --allow-no-subscriptions.",
    };
  return { message: "nobody is signed in, or not any more" };
}

const otherTenant: Cause = {
  message: "the identity is not known in the vault's tenant",
  hint: (tenant) => `Sign in there: az login --tenant ${tenant}.`,
};
const noTenant: Cause = {
  message: "there is no such tenant",
  hint: () => "Check AZURE_TENANT_ID, or the tenant of az login.",
};
const tooOld: Cause = { message: "the sign-in is too old" };
const wrongSecret: Cause = {
  message: "the application's secret is wrong or expired",
  hint: () => "Give AZURE_CLIENT_SECRET a valid one.",
};

const notFederated: Cause = {
  message: "no federated credential of the identity fits the token that this run was given",
  hint: () => "Compare issuer, subject and audience, letter by letter and also by case.",
};

/** Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const causes: { readonly [code: string]: Cause } = {
  50020: otherTenant,
  700016: otherTenant,
  90002: noTenant,
  900023: noTenant,
  50173: tooOld,
  700024: tooOld,
  700082: tooOld,
  70043: tooOld,
  50076: {
    message: "Entra asks for another factor",
    hint: (tenant) => `az login --tenant ${tenant} asks for it.`,
  },
  53003: { message: "a conditional access policy does not let this machine in" },
  7000215: wrongSecret,
  7000222: wrongSecret,
  70021: notFederated,
  700211: notFederated,
  700212: notFederated,
  700213: notFederated,
  7002138: notFederated,
  501661: {
    message: "Entra could not read the keys of the token's issuer",
    hint: () => "The internet must be able to read ISSUER/.well-known/openid-configuration.",
  },
  7000112: { message: "the application is disabled in its tenant", hint: () => "Enable it." },
  7000229: {
    message: "the application has no service principal in the tenant",
    hint: () => "Make one: az ad sp create --id CLIENT_ID.",
  },
};

/** The page on which Entra itself explains a code. */
export const linkOfCode = (code: string): string =>
  `Entra explains the code at https://login.microsoftonline.com/error?code=${code}`;
