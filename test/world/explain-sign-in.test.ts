// Why nobody is signed in: one likely cause by what each credential said, and not a word of what it said.
import { expect, test } from "vitest";
import { explainSignIn, jobChain, listDefaultChain } from "../../src/world/explain-sign-in.ts";

const tenant = "11111111-2222-3333-4444-555555555555";
const unset = "EnvironmentCredential is unavailable hunter2";

/** What a job's chain fails with: its second credential says `text`. */
const failed = (text: string) => ({ errors: [new Error(unset), new Error(`${text} hunter2`)] });

test.each([
  ["Azure CLI could not be found.", "nobody is signed in, or not any more", "not installed", "Sign in."],
  ["Please run 'az login'", "nobody is signed in, or not any more", "not signed in", "Sign in."],
  [
    "ERROR: AADSTS50020: User account does not exist in tenant",
    "the identity is not known in the vault's tenant (AADSTS50020)",
    "refused, AADSTS50020",
    `Sign in there: az login --tenant ${tenant}.`,
  ],
  [
    "AADSTS90002: Tenant not found",
    "there is no such tenant (AADSTS90002)",
    "refused, AADSTS90002",
    "Check AZURE_TENANT_ID, or the tenant of az login.",
  ],
  ["AADSTS700082: expired", "the sign-in is too old (AADSTS700082)", "refused, AADSTS700082", "Sign in."],
  [
    "AADSTS7000222: expired",
    "the application's secret is wrong or expired (AADSTS7000222)",
    "refused, AADSTS7000222",
    "Give AZURE_CLIENT_SECRET a valid one.",
  ],
  [
    "AADSTS7002138: subject",
    "no federated credential of the identity fits the token that this run was given (AADSTS7002138)",
    "refused, AADSTS7002138",
    "Compare issuer, subject and audience, letter by letter and also by case.",
  ],
  [
    "AADSTS501661: issuer",
    "Entra could not read the keys of the token's issuer (AADSTS501661)",
    "refused, AADSTS501661",
    "The internet must be able to read ISSUER/.well-known/openid-configuration.",
  ],
  [
    "AADSTS7000112: disabled",
    "the application is disabled in its tenant (AADSTS7000112)",
    "refused, AADSTS7000112",
    "Enable it.",
  ],
  [
    "AADSTS7000229: no principal",
    "the application has no service principal in the tenant (AADSTS7000229)",
    "refused, AADSTS7000229",
    "Make one: az ad sp create --id CLIENT_ID.",
  ],
  [
    "AADSTS99999: news",
    "Entra refused the sign-in (AADSTS99999)",
    "refused, AADSTS99999",
    "Entra explains the code at https://login.microsoftonline.com/error?code=99999.",
  ],
  [
    "No subscription found. Run 'az account set'",
    "the account that is signed in has no subscription",
    "signed in without a subscription",
    "None is needed: az login --allow-no-subscriptions.",
  ],
  [
    "HTTPSConnectionPool: Max retries exceeded",
    "Entra could not be reached",
    "Entra not reached",
    "Check the network, and HTTPS_PROXY where a proxy stands before it.",
  ],
  ["something else", "nobody is signed in, or not any more", "failed", "Sign in."],
])("%s", (text, cause, reason, remedy) =>
  expect(explainSignIn(failed(text), { chain: jobChain, tenant, remedy: "Sign in." }).message).toBe(
    `${cause}. Tried in this order: environment variables (not set), Azure CLI (${reason}). ${remedy}`,
  ),
);

test.each([
  [
    "a credential that is set up and refused ends the chain",
    new Error("EnvironmentCredential authentication failed. AADSTS7000215: hunter2"),
    "the application's secret is wrong or expired (AADSTS7000215). Tried in this order: environment variables (refused, AADSTS7000215). Give AZURE_CLIENT_SECRET a valid one.",
  ],
  [
    "an application of another tenant than the vault's",
    new Error(
      "EnvironmentCredential authentication failed. Status code: 400\nMore details:\nThe current credential is not configured to acquire tokens for tenant hunter2.",
    ),
    "the application is signed in to another tenant than the vault's. Tried in this order: environment variables (of another tenant). Where the vault's tenant knows the application, set AZURE_TENANT_ID to TENANT.",
  ],
  [
    "an application that does not reach Entra",
    new Error(
      "EnvironmentCredential authentication failed. Status code: 400\nMore details:\nnetwork_error: hunter2",
    ),
    "Entra could not be reached. Tried in this order: environment variables (Entra not reached). Check the network, and HTTPS_PROXY where a proxy stands before it.",
  ],
  ["a stranger's error", "hunter2", "nobody is signed in, or not any more. Sign in."],
  [
    "a chain of another length",
    { errors: [new Error("hunter2")] },
    "nobody is signed in, or not any more. Sign in.",
  ],
])("%s", (_, error, message) =>
  expect(explainSignIn(error, { chain: listDefaultChain(), remedy: "Sign in." }).message).toBe(message),
);

test("a tenant that is no id is not quoted", () => {
  const { message } = explainSignIn(failed("AADSTS50020"), { chain: jobChain, tenant: "$(x)", remedy: "" });
  expect(message).toContain("az login --tenant TENANT.");
});

test.each([
  ["", 8],
  ["prod", 3],
  [" DEV ", 5],
  ["AzureCliCredential", 1],
])("AZURE_TOKEN_CREDENTIALS=%j", (setting, length) => expect(listDefaultChain(setting)).toHaveLength(length));

test.each(["nonsense", "BrokerCredential", "toString"])(
  "AZURE_TOKEN_CREDENTIALS=%s names no credential",
  (setting) => expect(() => listDefaultChain(setting)).toThrow("AZURE_TOKEN_CREDENTIALS names no credential"),
);
