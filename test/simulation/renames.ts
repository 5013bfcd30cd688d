// Commits that give objects another name, take that back, or forget from which name they came.
import type { Dice } from "./dice.ts";

/** What can have come from another name. */
export type Renamable =
  | { readonly state: "absent" }
  | { readonly state: "present"; readonly renamedFrom?: string };

type Entries<D> = ReadonlyMap<string, D>;

/** The entries after a commit that renames. @param names that an object may get */
export function renameSome<D extends Renamable>(
  entries: Entries<D>,
  names: readonly string[],
  mayMove: (one: D) => boolean,
  dice: Dice,
): Entries<D> {
  const edited = new Map(entries);
  for (const [name, one] of entries) {
    if (one.state !== "present" || !mayMove(one) || dice.chance(0.6)) continue;
    const { renamedFrom: old, ...rest } = one;
    const isBack = old !== undefined && !edited.has(old) && dice.chance(0.4);
    const [to] = isBack ? [old] : dice.shuffled(names.filter((each) => !edited.has(each)));
    if (to === undefined || (old !== undefined && dice.chance(0.2))) {
      edited.set(name, rest as D);
      continue;
    }
    edited.delete(name);
    // Who takes a rename back may say so or not.
    edited.set(to, (isBack && dice.chance(0.7) ? rest : { ...rest, renamedFrom: name }) as D);
  }
  return edited;
}

/** The entries less each old name that is declared again, or given twice: no manifest may say that. */
export function dropStaleRenames<D extends Renamable>(entries: Entries<D>): Entries<D> {
  const taken = new Set(entries.keys());
  return new Map(
    [...entries].map(([name, one]): [string, D] => {
      if (one.state !== "present" || one.renamedFrom === undefined) return [name, one];
      const { renamedFrom, ...rest } = one;
      if (taken.has(renamedFrom)) return [name, rest as D];
      taken.add(renamedFrom);
      return [name, one];
    }),
  );
}
