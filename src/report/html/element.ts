import { formatDate } from "../../model/time.ts";
import { inHtml } from "../formats/escape.ts";

/** Texts that stand inside elements are HTML already; those of attributes and headings are not. */
export type SectionParts = {
  /** The target of links to it. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two, as HTML. */
  readonly shows: string;
  /** What a person does next, as HTML; absent where there is nothing to do. */
  readonly next?: string;
  readonly body: string;
};

/** A section with its heading, what it shows, and what to do next. */
export const sectionElement = ({ id, title, shows, next, body }: SectionParts): string => `
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${inHtml(title)}</h2>
<p class="shows">${shows}</p>${next === undefined ? "" : `\n<p class="next"><strong>Next:</strong> ${next}</p>`}
${body}
<p class="none" hidden>Nothing here matches the filter.</p>
</section>`;

/** A part that can be folded away. The filter hides it where none of its rows is shown. */
export const foldElement = (summary: string, body: string, isOpen: boolean): string =>
  `<details class="group"${isOpen ? " open" : ""}><summary>${summary}</summary>\n${body}\n</details>`;

/** A wide element that scrolls by itself, by keyboard too, so that the page never does. */
export const scrollElement = (label: string, body: string): string =>
  `<div class="scroll group" role="region" aria-label="${inHtml(label)}" tabindex="0">\n${body}\n</div>`;

/** A table of rows. `heads` are HTML of the column heads. */
export const tableElement = (
  caption: string,
  heads: readonly string[],
  rows: readonly string[],
  kind = "",
): string =>
  `<table${kind === "" ? "" : ` class="${kind}"`}>\n<caption>${inHtml(caption)}</caption>\n<thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;

type ListParts = {
  readonly title: string;
  /** How many there are, as HTML. */
  readonly counts: string;
  /** What is said where there are none. */
  readonly calm: string;
  readonly heads: readonly string[];
  /** None where the page shows no names: then it only counts. */
  readonly rows: readonly string[];
  readonly kind?: string;
  /** With so many rows at most it begins unfolded. */
  readonly mostOpen: number;
};

/** A list of so many objects as a table that folds away. */
export const listElement = (
  length: number,
  { title, counts, calm, heads, rows, kind, mostOpen }: ListParts,
): string => {
  if (length === 0) return `<p class="calm">${calm}</p>`;
  if (rows.length === 0) return `<p>${counts}.</p>`;
  const table = scrollElement(title, tableElement(title, heads, rows, kind));
  return foldElement(`<h3>${title}</h3> <span class="dim">${counts}</span>`, table, length <= mostOpen);
};

/** `4,800`. */
export const numberElement = (count: number): string => count.toLocaleString("en");

/** A date for eyes, with the whole time for programs: `2026-12-24`. */
export const dateElement = (seconds: number): string => {
  const date = inHtml(formatDate(seconds));
  return /^\d{4}-/.test(date) ? `<time datetime="${date}">${date.slice(0, 10)}</time>` : date;
};

/** Our own words, in which backticks mark what is typed. */
export const wordsElement = (words: string): string =>
  words
    .split("`")
    .map((part, i) =>
      i % 2 === 0 ? part.replace(/[&<>"']/g, (found) => inHtml(found)) : `<code>${inHtml(part)}</code>`,
    )
    .join("");
