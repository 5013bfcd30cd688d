import type { ObjectId } from "../model/object.ts";
import { surplus } from "../model/surplus.ts";
import { VaultError } from "../model/vault-error.ts";
import type { Means } from "./means.ts";
import type { Result } from "./result.ts";

/** What became of an effect, and which version is the newest then, where one was left in place or written. */
export type Ended = { readonly result: Result; readonly newest?: string };

/**
 * Disables the versions beyond the newest `keep`, each by a PATCH of `enabled` alone. What a failure leaves, the next
 * plan finds.
 */
export async function keepEnabled(
  { writer }: Pick<Means, "writer">,
  { vault, name }: ObjectId,
  { result, newest }: Ended,
  keep: number | undefined,
): Promise<Result> {
  if (keep === undefined || newest === undefined) return result;
  const { secret } = writer(vault);
  try {
    const versions = await Array.fromAsync(secret.listVersions(name));
    for (const { version } of surplus(versions, newest, keep))
      await secret.update(name, version, { enabled: false });
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return {
      result: "failed",
      why: `its older versions are not all disabled yet. ${error.message} Run again.`,
    };
  }
  return result;
}
