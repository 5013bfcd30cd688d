import type { Overview } from "../../model/document/overview.ts";
import type { PlanOptions } from "./prepare.ts";

/**
 * Asks a run for what its vaults hold, where a page shall show it.
 * @returns the options of the run, and once it is over what it said; absent where nobody asked, or no vault was read
 */
export function watchOverview(isWanted: boolean): {
  readonly options: Pick<PlanOptions, "onOverview">;
  readonly seen: () => { readonly overview?: Overview };
} {
  let overview: Overview | undefined;
  const onOverview = (seen: Overview): void => {
    overview = seen;
  };
  return { options: isWanted ? { onOverview } : {}, seen: () => (overview ? { overview } : {}) };
}
