import type { Change } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import { type Source, withoutTexts } from "../model/source.ts";

/**
 * A plan as documents hold it. A literal is public where it stands in git, but a document travels further, and what
 * people write as a literal is not always meant to.
 */
export const shown = <P extends Plan>(plan: P): P => ({ ...plan, changes: plan.changes.map(shownChange) });

/** The same change with its sources' plain texts hidden, wherever its variant holds a source. */
export function shownChange<C extends Change>(change: C): C {
  const bare: C = "source" in change ? { ...change, source: withoutTexts(change.source) } : change;
  const valued = "value" in bare && "source" in bare.value ? { ...bare, value: hidden(bare.value) } : bare;
  if (!("stamp" in valued) || valued.stamp.source === "kept") return valued;
  return { ...valued, stamp: hidden({ ...valued.stamp, source: valued.stamp.source }) };
}

const hidden = <T extends { readonly source: Source }>(holder: T): T => ({
  ...holder,
  source: withoutTexts(holder.source),
});
