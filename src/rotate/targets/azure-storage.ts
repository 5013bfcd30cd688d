import { isTlsCode } from "../../model/errors.ts";
import { parseJson } from "../../model/input.ts";
import { storageKeys, type TargetConfig } from "../../model/rotation.ts";
import { Sealed } from "../../model/sealed.ts";
import { type Target, type TargetContext, TargetError } from "../target.ts";
import { connectionCodeOf } from "./postgres/errors.ts";

export type AzureStorageConfig = Extract<TargetConfig, { is: "azureStorage" }>;

/**
 * The version that both requests are documented for.
 * Source: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/regenerate-key
 */
const apiVersion = "2026-09-01";

/** Milliseconds for one answer. */
const patience = 60_000;

/**
 * The two keys of a storage account. The account itself makes them: a new one is regenerated and then published, and
 * where a run dies in between, regenerating it once more mends that. It has no lock.
 */
export const azureStorageTarget = (
  config: AzureStorageConfig,
  context: Pick<TargetContext, "token">,
): Target => ({
  users: storageKeys,
  renewal: "regenerate",
  open: async () => {
    const { account } = config;
    const post = await connect(config, context);
    return {
      make: async (keyName) => {
        const keys = await explainFailures(config, `regenerate ${keyName}`, () =>
          post("regenerateKey", { keyName }),
        );
        const made = keyIn(keys, keyName);
        if (made === undefined)
          throw new TargetError(
            "refused",
            `Cannot use ${keyName} of storage account ${account}: the answer does not hold it.`,
          );
        return { user: keyName, password: made };
      },
      works: async ({ user, password }) => {
        const keys = await explainFailures(config, "list the keys", () => post("listKeys"));
        return keyIn(keys, user)?.equals(password) ?? false;
      },
      set: async () => {},
      close: async () => {},
    };
  },
});

/** The value of one of the keys of an answer, which nobody has checked. */
function keyIn(answer: unknown, name: string): Sealed | undefined {
  const { keys } = Object(answer) as { readonly keys?: unknown };
  const found: unknown = Array.isArray(keys) && keys.find((key) => Object(key).keyName === name);
  const { value } = Object(found) as { readonly value?: unknown };
  return typeof value === "string" && value !== "" ? Sealed.text(value) : undefined;
}

/** An answer other than a 200 with JSON. */
class Unexpected extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

type Action = "listKeys" | "regenerateKey";

/**
 * Returns a function that calls an action of the account, and resolves with the data of its 200. It repeats nothing and
 * follows no redirect: the next run mends what this one leaves.
 */
async function connect(config: AzureStorageConfig, { token }: Pick<TargetContext, "token">) {
  const { subscription, resourceGroup, account, endpoint } = config;
  if (!endpoint.startsWith("https://"))
    throw new TargetError("insecure", `Cannot send a token to ${endpoint}: that is for https alone.`);
  const scope = `${endpoint}/.default`;
  const http = await import("@azure/core-rest-pipeline");
  const getToken = async () => {
    try {
      return await token(scope);
    } catch {
      throw new TargetError(
        "refused",
        "Cannot get a token for Azure Resource Manager. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write.",
      );
    }
  };
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" },
  });
  pipeline.addPolicy(http.bearerTokenAuthenticationPolicy({ credential: { getToken }, scopes: scope }));
  const sockets = http.createDefaultHttpClient();
  const group = `subscriptions/${encodeURIComponent(subscription)}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
  const of = `${group}/providers/Microsoft.Storage/storageAccounts/${encodeURIComponent(account)}`;
  return async (action: Action, body?: object): Promise<unknown> => {
    const headers = http.createHttpHeaders({
      accept: "application/json",
      ...(body && { "content-type": "application/json" }),
    });
    const request = http.createPipelineRequest({
      url: `${endpoint}/${of}/${action}?api-version=${apiVersion}`,
      method: "POST",
      timeout: patience,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { status, bodyAsText } = await pipeline.sendRequest(sockets, request);
    if (status !== 200) throw new Unexpected(status);
    const answer = parseJson(bodyAsText ?? "");
    if (answer === undefined) throw new Unexpected(status);
    return answer;
  };
}

/** Makes a call, and explains its failure in our words: the service's answers hold keys, or quote what was sent. */
async function explainFailures<T>(
  { account, resourceGroup }: AzureStorageConfig,
  doing: string,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TargetError) throw error;
    const [reason, message] =
      error instanceof Unexpected ? ofService(error.status) : ofConnection(connectionCodeOf(error));
    throw new TargetError(
      reason,
      `Cannot ${doing} of storage account ${account} in ${resourceGroup}: ${message}`,
    );
  }
}

type Why = readonly [TargetError["reason"], string];

const refusals: { readonly [status: number]: string } = {
  401: "the credential was refused. Sign in to the tenant that the subscription belongs to.",
  403: "the identity may not do it. Give it the role Storage Account Key Operator Service Role on the account; a new role assignment takes some minutes.",
  404: "it is not there. Check subscription, resourceGroup and account in the target's config.",
  409: "a lock on the account, or another operation, keeps it from being done (HTTP 409).",
};

function ofService(status: number): Why {
  if (status < 300) return ["unreachable", "the answer could not be understood. Is a proxy in between?"];
  if (status === 408 || status === 429 || status >= 500)
    return ["unreachable", `the service is not able to just now (HTTP ${status}). Try again later.`];
  const other = `Azure Resource Manager did not do it (HTTP ${status}). The account's activity log says more.`;
  return ["refused", refusals[status] ?? other];
}

function ofConnection(code: string): Why {
  if (isTlsCode(code))
    return [
      "insecure",
      `the certificate was not accepted (${code}). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS.`,
    ];
  return [
    "unreachable",
    `no answer came (${code}). Check the network, HTTPS_PROXY and NO_PROXY, then try again.`,
  ];
}
