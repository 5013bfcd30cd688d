import { storageKeys, type TargetConfig } from "../../model/rotation.ts";
import { Sealed } from "../../model/sealed.ts";
import type { World } from "../../model/world.ts";
import { type Target, TargetError } from "../target.ts";
import { codeOf, isOfTls } from "./code.ts";

export type AzureStorageConfig = Extract<TargetConfig, { is: "azureStorage" }>;

/** Milliseconds for one answer. */
const patience = 60_000;

/**
 * The two keys of a storage account. The account itself makes them: a new one is regenerated and then published, and
 * where a run dies in between, regenerating it once more mends that. It has no lock.
 */
export const azureStorage = (config: AzureStorageConfig, around: Pick<World, "token">): Target => ({
  users: storageKeys,
  writesAhead: false,
  open: async () => {
    const { resourceGroup, account } = config;
    const { storageAccounts } = await client(config, around);
    const options = { requestOptions: { timeout: patience } };
    return {
      make: async (keyName) => {
        const { keys } = await asked(config, `regenerate ${keyName}`, () =>
          storageAccounts.regenerateKey(resourceGroup, account, { keyName }, options),
        );
        const made = keyIn(keys, keyName);
        if (made === undefined)
          throw new TargetError(
            "refused",
            `Cannot use ${keyName} of storage account ${account}: the answer does not hold it.`,
          );
        return made;
      },
      works: async ({ user, password }) => {
        const { keys } = await asked(config, "list the keys", () =>
          storageAccounts.listKeys(resourceGroup, account, options),
        );
        return keyIn(keys, user)?.equals(password) ?? false;
      },
      set: async () => {},
      close: async () => {},
    };
  },
});

type Keys = readonly { readonly keyName?: string; readonly value?: string }[] | undefined;

function keyIn(keys: Keys, name: string): Sealed | undefined {
  const value = keys?.find(({ keyName }) => keyName === name)?.value;
  return value ? Sealed.text(value) : undefined;
}

/** It repeats nothing and follows nowhere: what a run leaves, the next one mends. */
async function client({ subscription, endpoint }: AzureStorageConfig, { token }: Pick<World, "token">) {
  if (!endpoint.startsWith("https://"))
    throw new TargetError("insecure", `Cannot send a token to ${endpoint}: that is for https alone.`);
  const scope = `${endpoint}/.default`;
  const { StorageManagementClient } = await import("@azure/arm-storage");
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
  return new StorageManagementClient({ getToken }, subscription, {
    endpoint,
    credentials: { scopes: [scope] },
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
  });
}

/** One call, whose failures are told in our words: the service's answers hold keys, or quote what was sent. */
async function asked<T>(
  { account, resourceGroup }: AzureStorageConfig,
  doing: string,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TargetError) throw error;
    const { statusCode } = Object(error) as { readonly statusCode?: unknown };
    const [reason, why] =
      typeof statusCode === "number" ? ofService(statusCode) : ofConnection(codeOf(error));
    throw new TargetError(
      reason,
      `Cannot ${doing} of storage account ${account} in ${resourceGroup}: ${why}`,
    );
  }
}

type Why = readonly [TargetError["reason"], string];

function ofService(status: number): Why {
  if (status < 300) return ["unreachable", "the answer could not be understood. Is a proxy in between?"];
  if (status === 401)
    return ["refused", "the credential was refused. Sign in to the tenant that the subscription belongs to."];
  if (status === 403)
    return [
      "refused",
      "the identity may not do it. Give it the role Storage Account Key Operator Service Role on the account; a new role assignment takes some minutes.",
    ];
  if (status === 404)
    return [
      "refused",
      "it is not there. Check subscription, resourceGroup and account in the target's config.",
    ];
  if (status === 409)
    return ["refused", "a lock on the account, or another operation, keeps it from being done (HTTP 409)."];
  if (status === 408 || status === 429 || status >= 500)
    return ["unreachable", `the service is not able to just now (HTTP ${status}). Try again later.`];
  return [
    "refused",
    `Azure Resource Manager did not do it (HTTP ${status}). The account's activity log says more.`,
  ];
}

function ofConnection(code: string): Why {
  if (isOfTls(code))
    return [
      "insecure",
      `the certificate was not accepted (${code}). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS.`,
    ];
  return [
    "unreachable",
    `no answer came (${code}). Check the network, HTTPS_PROXY and NO_PROXY, then try again.`,
  ];
}
