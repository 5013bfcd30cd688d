import { fold, type ObjectId } from "./object.ts";

/** What is in a vault, of things that have an id: grouped once, for whoever goes through many vaults. */
export function byVault<T extends { readonly id: Pick<ObjectId, "vault"> }>(
  all: readonly T[],
): (vault: string) => readonly T[] {
  const groups = Map.groupBy(all, ({ id }) => fold(id.vault));
  return (vault) => groups.get(fold(vault)) ?? [];
}
