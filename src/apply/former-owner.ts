import type { Adopt, AdoptKey } from "../model/change.ts";
import type { Ownership } from "../model/evidence.ts";
import { newestOwned } from "../model/newest-owned.ts";
import type { Sight } from "./look.ts";
import type { Performer } from "./means.ts";
import type { Result } from "./result.ts";

/**
 * Whose an object is that is to be adopted. The plan knows it, but for one that was soft-deleted: only once it is back
 * can its versions be listed, and tell whose it was before a version without owner came over it.
 */
export async function formerOwner(
  { id, owners }: Adopt | AdoptKey,
  { live }: Sight,
  { writer, own }: Performer,
): Promise<Ownership> {
  if (!owners) return { is: "unowned" };
  const versions = await Array.fromAsync(writer(id.vault)[id.kind].listVersions(id.name));
  const ownership = own(id, live, newestOwned(versions), owners);
  return ownership.is === "ours" && ownership.forged ? { is: "unowned" } : ownership;
}

export const foreign = (owner: string): Result => ({
  result: "refused",
  why: `it is owned by ${owner}`,
  lift: `let ${owner} give it up, or name that owner in the vault's owners`,
});
