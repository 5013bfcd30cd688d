import { byVault } from "../../model/object.ts";
import { type Change, intentOf } from "../../model/plan/change.ts";
import { isDestructive } from "../../model/plan/effect.ts";
import type { VaultSummary } from "../../model/plan.ts";
import type { Style } from "../style.ts";
import { isAbsent, isFolded, isUnmanaged } from "../words/fold.ts";
import { heldBackWords } from "../words/held-back.ts";
import { joinAlike, makeRow } from "../words/row.ts";
import type { Fold, Section } from "./page.ts";

type SectionStyle = Pick<Style, "all" | "unmanaged" | "options">;

/** A vault, and what is said of all that it holds. */
type SectionVault =
  | VaultSummary
  | (Pick<VaultSummary, "vault" | "url"> & {
      readonly [member in "read" | "unmanaged" | "heldBack"]?: never;
    });

/** The changes by vault: destructive ones first, then refused ones, then all others in the plan's order. */
export const makeSections = (
  vaults: readonly SectionVault[],
  changes: readonly Change[],
  style: SectionStyle,
): readonly Section[] => {
  const changesIn = byVault(changes);
  return vaults.map((vault) => section(vault, changesIn(vault.vault), style));
};

function section(
  vault: SectionVault,
  changes: readonly Change[],
  { all, unmanaged, options }: SectionStyle,
): Section {
  const shown = changes.filter((change) => (isUnmanaged(change) ? unmanaged : all || !isFolded(change)));
  const folded = all ? [] : changes.filter(isFolded);
  const count = (is: (change: Change) => boolean) => folded.filter(is).length;
  const folds: readonly (readonly [Fold["verb"], number, string])[] = [
    ["settle", count(({ verb }) => verb === "settle"), "to compare at apply"],
    ["settle", count(({ verb }) => verb === "refused"), "held back: to compare at apply"],
    ["unchanged", count((change) => change.verb === "unchanged" && !change.absent), "unchanged"],
    ["unchanged", count(isAbsent), "absent as declared: nothing to do"],
    ["left", count(({ verb }) => verb === "left"), "not loaded"],
    ["left", (vault.unmanaged ?? 0) - shown.filter(isUnmanaged).length, "unmanaged"],
  ];
  const uncounted =
    vault.read === "by name" ? [{ verb: "left", words: "the rest not counted" } as const] : [];
  return {
    heading: vault.vault,
    url: vault.url,
    ...heldBackOf(vault, options),
    rows: joinAlike(shown.toSorted((a, b) => rank(a) - rank(b)).map((change) => makeRow(change, options))),
    folds: [
      ...folds.flatMap(([verb, count, words]) => (count > 0 ? [{ verb, words: `${count} ${words}` }] : [])),
      ...uncounted,
    ],
  };
}

/** The sentence that says why a vault's changes are held back; nothing where they are not. */
export const heldBackOf = (vault: SectionVault, options: Style["options"]): Pick<Section, "heldBack"> =>
  vault.heldBack
    ? { heldBack: heldBackWords({ owned: vault.owned, heldBack: vault.heldBack }, options) }
    : {};

const rank = (change: Change): number => {
  const intent = intentOf(change);
  if (intent) return isDestructive(intent) ? 0 : 2;
  return change.verb === "refused" ? 1 : 3;
};
