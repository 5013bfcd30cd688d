import type { Document } from "../model/document.ts";
import { markdownPage } from "../report/formats/markdown.ts";
import { shorten } from "../report/formats/shorten.ts";
import { type Page, page } from "../report/pages/page.ts";
import type { Style } from "../report/style.ts";
import { namesOf } from "../report/words/row.ts";
import { counted } from "../report/words/summary.ts";

export type Posting = {
  /** False: counts only. */
  readonly names: boolean;
  /** Stands in the title; empty where there is none. */
  readonly environment: string;
  /** The first blocks. `truncated`: not every change of the document is shown. */
  readonly before?: (truncated: boolean) => readonly string[];
  readonly fits: (text: string) => boolean;
};

/** Nobody's terminal. */
export const style: Style = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "inputs",
};

/** A document as Markdown that is read at GitHub: what is too long is cut between rows, and says how many it lacks. */
export function posted(document: Document, { names, environment, before, fits }: Posting): string {
  const own = page(document, style);
  const whole = environment === "" ? own : { ...own, title: `${own.title} for ${environment}` };
  const write = (shown: Page, note: readonly string[]) =>
    [
      ...(before?.(changes(shown) < changes(whole)) ?? []),
      ...note.map((text) => `> ${text}`),
      markdownPage(shown, style),
    ].join("\n\n");
  return names
    ? shorten(whole, (shown, hidden) => write(shown, cutWords(hidden)), fits)
    : write(counts(whole), [countsWords]);
}

const changes = ({ sections }: Page): number => sections.flatMap(({ rows }) => rows).flatMap(namesOf).length;

/** What a page counts, without a name. */
export const counts = (page: Page): Page => ({
  ...page,
  sections: [],
  closing: [...page.sections.flatMap(({ heldBack }) => heldBack ?? []), ...page.closing],
  findings: page.findings.map((group) => ({ ...group, rows: [] })),
});

const cutWords = (hidden: number): readonly string[] =>
  hidden === 0
    ? []
    : [`**${counted(hidden, "row")} hidden**: all of them would be too long to be shown here.`];

const countsWords = "Only counts are shown here; with `names: true` names are, too.";
