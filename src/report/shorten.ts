import type { Severity } from "../model/finding.ts";
import type { Page } from "./page.ts";
import { namesOf, type Row } from "./row.ts";

/**
 * Something that can be left out of a page: a row, a name of a row that has several, a finding's row, or a vault of
 * which only counts are said.
 */
type Item = { readonly of: object; readonly rank: number };

/**
 * The page as `write` writes it, without its least important rows where it does not fit; a row is there as a whole or
 * not at all, one for several objects with as many of their names as fit. What takes away and what is refused stays longest, in every vault; notes go first. Confidential
 * rows do not count: no text with a limit shows them.
 * @param write is told how many rows the page lacks; a vault's line of counts is one, too.
 */
export function shorten(
  page: Page,
  write: (page: Page, hidden: number) => string,
  fits: (text: string) => boolean,
): string {
  const items = itemsOf(page).toSorted((a, b) => a.rank - b.rank);
  const written = (kept: number) =>
    write(
      only(
        page,
        Map.groupBy(items.slice(0, kept), ({ of }) => of),
      ),
      items.length - kept,
    );
  const whole = write(page, 0);
  if (fits(whole)) return whole;
  let [fitting, tooMany] = [0, items.length];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(written(middle))) fitting = middle;
    else tooMany = middle;
  }
  return written(fitting);
}

const itemsOf = ({ sections, findings }: Page): readonly Item[] => [
  ...sections
    .flatMap(({ rows }) => rows)
    .flatMap((row) => namesOf(row).map(() => ({ of: row, rank: rank(row) }))),
  ...sections.filter(({ rows }) => rows.length === 0).map((section) => ({ of: section, rank: 4 })),
  ...findings
    .filter(({ confidential }) => !confidential)
    .flatMap(({ severity, rows }) => rows.map((row) => ({ of: row, rank: ranks[severity] }))),
];

/** Red is what takes something away, and what failed. */
const rank = ({ colour, verb }: Row): number => (colour === "red" ? 0 : verb === "refused" ? 1 : 2);
const ranks = { error: 1, warning: 3, note: 5 } as const satisfies Record<Severity, number>;

/** Of an object as many of its items as are kept: the names of a row are of one rank, so the first ones. */
type Kept = ReadonlyMap<object, readonly Item[]>;

const only = (page: Page, kept: Kept): Page => ({
  ...page,
  sections: page.sections
    .map((section) => ({ section, rows: section.rows.flatMap((row) => shortened(row, kept)) }))
    .filter(({ section, rows }) => rows.length > 0 || kept.has(section))
    .map(({ section, rows }) => ({ ...section, rows })),
  findings: page.findings
    .map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
    .filter(({ rows, confidential }) => rows.length > 0 || confidential),
});

function shortened(row: Row, kept: Kept): readonly Row[] {
  const names = kept.get(row)?.length ?? 0;
  if (names === 0) return [];
  return row.others ? [{ ...row, others: row.others.slice(0, names - 1) }] : [row];
}
