import { byVault } from "../model/by-vault.ts";
import { type Change, isDestructive, isEffect } from "../model/change.ts";
import type { VaultSummary } from "../model/plan.ts";
import { alike } from "./alike.ts";
import { isFolded, isUnmanaged } from "./fold.ts";
import type { Fold, Section } from "./page.ts";
import { row } from "./row.ts";
import type { Style } from "./style.ts";

/** The changes by vault: destructive ones first, then refused ones, then the others in the order of the plan. */
export const sections = (
  vaults: readonly VaultSummary[],
  changes: readonly Change[],
  style: Pick<Style, "all" | "unmanaged">,
): readonly Section[] => {
  const changesIn = byVault(changes);
  return vaults.map((vault) => section(vault, changesIn(vault.vault), style));
};

function section(
  vault: VaultSummary,
  changes: readonly Change[],
  { all, unmanaged }: Pick<Style, "all" | "unmanaged">,
): Section {
  const shown = changes.filter((change) => (isUnmanaged(change) ? unmanaged : all || !isFolded(change)));
  const folded = all ? [] : changes.filter(isFolded);
  const hidden = (verb: Change["verb"]) => folded.filter((change) => change.verb === verb).length;
  const folds: readonly (readonly [Fold["verb"], number, string])[] = [
    ["settle", hidden("settle"), "to compare at apply"],
    ["unchanged", hidden("unchanged"), "unchanged"],
    ["left", hidden("left"), "not loaded"],
    ["left", vault.unmanaged - shown.filter(isUnmanaged).length, "unmanaged"],
  ];
  return {
    heading: vault.vault,
    url: vault.url,
    rows: alike(shown.toSorted((a, b) => rank(a) - rank(b)).map(row)),
    folds: folds.flatMap(([verb, count, words]) => (count > 0 ? [{ verb, says: `${count} ${words}` }] : [])),
  };
}

const rank = (change: Change): number => {
  if (change.verb === "refused") return 1;
  return isEffect(change) ? (isDestructive(change) ? 0 : 2) : 3;
};
