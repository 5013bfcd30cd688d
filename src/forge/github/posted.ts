import type { Document, PlanDocument } from "../../model/document.ts";
import type { ProgressLines } from "../../model/outcome.ts";
import { formatMarkdownPage } from "../../report/formats/markdown.ts";
import { createProgressLines } from "../../report/formats/progress.ts";
import { shortenPage } from "../../report/formats/shorten.ts";
import { formatTextPage } from "../../report/formats/text.ts";
import { makePage } from "../../report/pages/make-page.ts";
import type { Page } from "../../report/pages/page.ts";
import { formatJson } from "../../report/report.ts";
import type { Style } from "../../report/style.ts";
import { namesOf } from "../../report/words/row.ts";
import { countWords } from "../../report/words/summary.ts";

export type PostOptions = {
  /** False: counts only. */
  readonly names: boolean;
  /** Stands in the title; empty where there is none. */
  readonly environment: string;
  /** The first blocks. `truncated`: not every change of the document is shown. */
  readonly before?: (truncated: boolean) => readonly string[];
  readonly fits: (text: string) => boolean;
};

/** The style of texts at GitHub, which no terminal shows. */
export const postStyle: Style = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "inputs",
};

/** A document as Markdown for GitHub. One that is too long is cut between rows, and says how many rows it lacks. */
export function formatPost(document: Document, { names, environment, before, fits }: PostOptions): string {
  const own = makePage(document, postStyle);
  const whole = environment === "" ? own : { ...own, title: `${own.title} for ${environment}` };
  const write = (shown: Page, note: readonly string[]) =>
    [
      ...(before?.(changes(shown) < changes(whole)) ?? []),
      ...note.map((text) => `> ${text}`),
      formatMarkdownPage(shown, postStyle),
    ].join("\n\n");
  return names
    ? shortenPage(whole, (shown, hidden) => write(shown, cutWords(hidden)), fits)
    : write(countPage(whole), [countsWords]);
}

const changes = ({ sections }: Page): number => sections.flatMap(({ rows }) => rows).flatMap(namesOf).length;

/** The page with its counts alone, without a name. */
const countPage = (page: Page): Page => ({
  ...page,
  sections: [],
  ...(page.changedSince && {
    changedSince: { ...page.changedSince, names: page.changedSince.counts },
  }),
  closing: [...page.sections.flatMap(({ heldBack }) => heldBack ?? []), ...page.closing],
  findings: page.findings.map((group) => ({ ...group, rows: [] })),
});

const cutWords = (hidden: number): readonly string[] =>
  hidden === 0
    ? []
    : [`**${countWords(hidden, "row")} hidden**: all of them would be too long to be shown here.`];

const countsWords = "Only counts are shown here; with `names: true` names are, too.";

/**
 * A document as text for a job's log. More people read that than the vault, so it lacks findings on opened values. No
 * line of it is a workflow command.
 */
export function formatLog(document: Document, { names }: { readonly names: boolean }): string {
  const whole = makePage(document, postStyle);
  const shown = names ? whole : countPage(whole);
  const findings = shown.findings.filter(({ confidential }) => !confidential);
  return formatTextPage({ ...shown, findings }, postStyle);
}

/** The summary line of a document, which holds counts. */
export function summaryLine(document: Document): string {
  const { summary, changedSince } = makePage(document, postStyle);
  return [summary, changedSince?.counts].filter(Boolean).join(" ");
}

/** The progress of a running job for its log: it names vaults and no object. */
export const createLogLines = (): ProgressLines =>
  createProgressLines(postStyle, { verbose: false, isRewritten: false });

/** A document as Markdown for a file: whole, however long. */
export const formatMarkdownFile = (
  document: Document,
  options: Pick<PostOptions, "names" | "environment">,
): string => formatPost(document, { ...options, fits: () => true });

/**
 * A plan as JSON for a file, the plan file that `apply --plan` takes. It lacks findings on opened values: whoever may
 * read the repository can read an artifact.
 */
export const formatPlanFile = (plan: PlanDocument): string =>
  formatJson({ ...plan, findings: plan.findings.filter((finding) => !("confidential" in finding)) });

/**
 * GitHub drops a step's whole summary above 1,048,576 bytes.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const mostBytes = 1_000_000;

/** A job's summary; what is too long is cut between rows. */
export const formatSummary = (
  document: Document,
  options: Pick<PostOptions, "names" | "environment">,
): string =>
  formatPost(document, { ...options, fits: (text) => new TextEncoder().encode(text).length <= mostBytes });
