import type { Severity } from "../../model/finding.ts";
import type { Page } from "../pages/page.ts";
import { namesOf, type Row } from "../words/row.ts";
import type { Sign } from "../words/sigil.ts";

/**
 * Something that can be left out of a page: a row, one name of a row with several, a finding's row, or a vault that has
 * only counts.
 */
type Item = { readonly of: object; readonly rank: number };

/**
 * The page as `write` writes it. Where that does not fit, the least important rows are left out: notes go first. Rows
 * that take something away and the reasons why vaults are held back stay longest. A row is never cut, but a row for
 * several objects may lose names. Confidential rows do not count, because no text with a limit shows them.
 */
export function shortenPage(
  page: Page,
  write: (page: Page) => string,
  fits: (text: string) => boolean,
): string {
  const items = itemsOf(page).toSorted((a, b) => a.rank - b.rank);
  const written = (kept: number) =>
    write(
      only(
        page,
        Map.groupBy(items.slice(0, kept), ({ of }) => of),
      ),
    );
  const whole = write(page);
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
  ...sections.flatMap((section) =>
    section.heldBack !== undefined || section.failure !== undefined
      ? [{ of: section, rank: 0 }]
      : section.rows.length === 0
        ? [{ of: section, rank: 8 }]
        : [],
  ),
  ...findings
    .filter(({ confidential }) => !confidential)
    .flatMap(({ severity, rows }) => rows.map((row) => ({ of: row, rank: ranks[severity] }))),
];

/** A red row takes something away, or failed. */
const rank = ({ colour, verb }: Row): number => (colour === "red" ? 1 : dangers[verb]);

/** Less dangerous in this order: a refusal, a replacement, something new, something that only informs. */
const dangers = {
  ...{ disable: 1, delete: 1, purge: 1, refused: 2, denied: 2, unclear: 2 },
  ...{ set: 3, settle: 3, rotate: 3, adopt: 4, recover: 4, update: 4 },
  ...{ create: 5, left: 6, unchanged: 6, allowed: 6, "not tried": 6 },
} as const satisfies Record<Sign, number>;
const ranks = { error: 2, warning: 7, note: 9 } as const satisfies Record<Severity, number>;

/** The items that stay, by what they are of. All names of a row have one rank, so its first names stay. */
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
