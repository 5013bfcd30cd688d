import type { ChangedSince, ChangeReason } from "../../model/plan.ts";
import { countWords } from "./summary.ts";
import { quoteText } from "./text.ts";

/** Which vaults a run is about that is about what changed in git. */
export type ChangedSinceWords = {
  /** `3 of 40 vaults are in: a (manifest), b (copy), c (file); the others did not change since origin/main.` */
  readonly names: string;
  /** The same without a name. */
  readonly counts: string;
};

/** A longer list is cut, because the vaults that are in have headings of their own. */
const mostNames = 20;

export function changedSinceWords({ ref, of, vaults }: ChangedSince): ChangedSinceWords {
  const [since, count] = [quoteText(ref), vaults.length];
  const head = `${count} of ${countWords(of, "vault")} ${count === 1 || of === 1 ? "is" : "are"} in`;
  const common = commonReasons[vaults[0]?.because ?? "manifest"];
  const write = (names: string): string => {
    if (count === 0) return `${head}: nothing of ${of === 1 ? "it" : "them"} changed since ${since}.`;
    if (common !== undefined) return `${head}: ${common(since)}.`;
    const others = count === of ? "" : `; the others did not change since ${since}`;
    return `${head}${names}${others}.`;
  };
  const shown = vaults.slice(0, mostNames).map(({ vault, because }) => `${quoteText(vault)} (${because})`);
  const more = count > shown.length ? [`${count - shown.length} more`] : [];
  return { names: write(`: ${[...shown, ...more].join(", ")}`), counts: write("") };
}

/** The reasons that hold for all vaults or none. */
const commonReasons: {
  readonly [reason in ChangeReason]: ((since: string) => string) | undefined;
} = {
  config: (since) => `the config changed since ${since}`,
  unknown: (since) => `what there was at ${since} is unknown or has mistakes, so nothing may be left out`,
  manifest: undefined,
  file: undefined,
  copy: undefined,
};
