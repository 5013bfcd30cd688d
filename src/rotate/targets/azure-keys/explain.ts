import { actionsOf } from "../../../model/azure-keys/resource.ts";
import type { TargetConfig } from "../../../model/rotation.ts";
import { TargetError } from "../../target.ts";
import { explainNoReply } from "../no-reply.ts";

export type AzureKeysConfig = Extract<TargetConfig, { is: "azureKeys" }>;

/** An answer that a request cannot go on from. */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer";
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** A resource as people know it: `Microsoft.Storage/storageAccounts stshop in rg-shop`. */
export function labelOf({ type, id }: Pick<AzureKeysConfig, "type" | "id">): string {
  const [, , , , group, , , ...parts] = id.split("/");
  return `${type} ${parts.filter((_, i) => i % 2 === 1).join("/")} in ${group}`;
}

/**
 * Makes a call, and explains its failure in our words: the service's answers hold keys, or quote what was sent.
 * @param doing what cannot be done: `list the keys`
 * @throws TargetError
 */
export async function explainKeyFailure<T>(
  config: AzureKeysConfig,
  doing: string,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const what = `${doing} of ${labelOf(config)}`;
    if (!(error instanceof UnexpectedAnswer)) throw explainNoReply(what, error);
    const [reason, cause] = ofService(error.status, config);
    throw new TargetError(reason, `Cannot ${what}: ${cause}`);
  }
}

type Why = readonly [TargetError["reason"], string];

const refusals: { readonly [status: number]: string } = {
  401: "the credential was refused. Sign in to the tenant that the subscription belongs to.",
  404: "it is not there. Check resource in the target's config.",
  409: "a lock on the resource, or another operation, keeps it from being done (HTTP 409).",
};

function ofService(status: number, config: AzureKeysConfig): Why {
  if (status < 300) return ["unreachable", "the answer could not be understood. Is a proxy in between?"];
  if (status === 408 || status === 429 || status >= 500)
    return ["unreachable", `the service is not able to just now (HTTP ${status}). Try again later.`];
  if (status === 403)
    return [
      "refused",
      `the identity may not do it. It needs ${actionsOf(config).join(" and ")} on the resource; a new role assignment takes some minutes.`,
    ];
  const other = `Azure Resource Manager did not do it (HTTP ${status}). The resource's activity log says more.`;
  return ["refused", refusals[status] ?? other];
}
