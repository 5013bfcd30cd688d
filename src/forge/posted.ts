import type { ApplyDocument, Document, DriftDocument, PlanDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { ProgressLines } from "../model/plan/outcome.ts";
import { formatMarkdownPage } from "../report/formats/markdown.ts";
import { createProgressLines } from "../report/formats/progress.ts";
import { shortenPage } from "../report/formats/shorten.ts";
import { formatTextPage } from "../report/formats/text.ts";
import type { HtmlOptions } from "../report/html/view.ts";
import { makePage } from "../report/pages/make-page.ts";
import type { Page } from "../report/pages/page.ts";
import { formatJson } from "../report/report.ts";
import type { Style } from "../report/style.ts";
import { namesOf } from "../report/words/row.ts";
import { type Count, countWords } from "../report/words/summary.ts";
import { type MarkerSubject, subjectWords } from "./marker-subject.ts";

/** What the title says beside the kind of the document. */
type TitleOptions = Omit<MarkerSubject, "config">;

export type PostOptions = TitleOptions & {
  /** False: counts only. */
  readonly names: boolean;
  /** Findings of the document that are only counted, in one line. */
  readonly counted?: readonly Finding[];
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

/** A document as Markdown for GitHub. One that is too long is cut between rows, and says what it lacks. */
export function formatPost(
  document: Document,
  { names, counted = [], before, fits, ...subject }: PostOptions,
): string {
  const own = makePage(document, postStyle);
  const closing = [...countedWords(counted), ...own.closing];
  const whole = { ...own, title: own.title + subjectWords(subject), closing };
  const write = (shown: Page, note: readonly string[]) =>
    [
      ...(before?.(changes(shown) < changes(whole)) ?? []),
      ...note.map((text) => `> ${text}`),
      formatMarkdownPage(shown, postStyle),
    ].join("\n\n");
  return names
    ? shortenPage(whole, (shown) => write(shown, cutWords(whole, shown)), fits)
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

function cutWords(whole: Page, shown: Page): readonly string[] {
  const kept = new Set(shown.sections.map(({ heading }) => heading));
  const hidden = listCounted([
    [changes(whole) - changes(shown), "row"],
    [whole.sections.filter(({ heading, rows }) => rows.length === 0 && !kept.has(heading)).length, "vault"],
    [findingRows(whole) - findingRows(shown), "finding"],
  ]);
  return hidden === "" ? [] : [`**${hidden} hidden**: all of them would be too long to be shown here.`];
}

const listCounted = (counts: readonly Count[]): string =>
  counts.flatMap(([count, one]) => (count > 0 ? [countWords(count, one)] : [])).join(", ");

const findingRows = ({ findings }: Page): number =>
  findings.flatMap(({ rows, confidential }) => (confidential ? [] : rows)).length;

/** `7 findings stand in the job's summary alone: 4 never expires, 3 expired.` */
function countedWords(findings: readonly Finding[]): readonly string[] {
  const kinds = Map.groupBy(findings, ({ finding }) => finding);
  const counts = [...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(", ");
  const stand = findings.length === 1 ? "stands" : "stand";
  return findings.length === 0
    ? []
    : [`${countWords(findings.length, "finding")} ${stand} in the job's summary alone: ${counts}.`];
}

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

type FileOptions = TitleOptions & Pick<PostOptions, "names">;

/** A document as Markdown for a file: whole, however long. */
export const formatMarkdownFile = (document: Document, options: FileOptions): string =>
  formatPost(document, { ...options, fits: () => true });

/**
 * A document as an HTML page for a file: whole, and without findings on opened values, because whoever may read the
 * repository can read an artifact.
 */
export async function formatHtmlFile(
  document: Document,
  { names, run, overview, ...subject }: FileOptions & HtmlOptions,
): Promise<string> {
  // Few jobs want one.
  const { formatHtmlPage } = await import("../report/html/html.ts");
  const own = makePage(document, postStyle);
  const findings = own.findings.filter(({ confidential }) => !confidential);
  const whole = { ...own, title: own.title + subjectWords(subject), findings };
  const page = names ? whole : countPage(whole);
  return formatHtmlPage(document, page, postStyle, { names, ...(run && { run }), overview });
}

/**
 * A document as JSON for a file: of a plan, the plan file that `apply --plan` takes. It lacks findings on opened values:
 * whoever may read the repository can read an artifact.
 */
export function formatDataFile(document: PlanDocument | ApplyDocument | DriftDocument): string {
  const open = withoutConfidential(document);
  if (open.kind === "Apply") return formatJson({ ...open, plan: withoutConfidential(open.plan) });
  if (open.kind === "Drift" && open.fix)
    return formatJson({ ...open, fix: { ...open.fix, plan: withoutConfidential(open.fix.plan) } });
  return formatJson(open);
}

const withoutConfidential = <T extends { readonly findings: readonly Finding[] }>(document: T): T => ({
  ...document,
  findings: document.findings.filter((finding) => !("confidential" in finding)),
});

/**
 * GitHub drops a step's whole summary above 1,048,576 bytes.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const mostBytes = 1_000_000;

/** A job's summary; what is too long is cut between rows. */
export const formatSummary = (document: Document, options: FileOptions): string =>
  formatPost(document, { ...options, fits: (text) => new TextEncoder().encode(text).length <= mostBytes });

/** Whether two texts are equal. A forge may return other line ends and another end of a text than it was sent. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
