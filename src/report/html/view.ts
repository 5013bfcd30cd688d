import type { Overview } from "../../model/document/overview.ts";
import type { Document } from "../../model/document.ts";
import { foldName, type ObjectId, objectKey } from "../../model/object.ts";
import type { Change } from "../../model/plan/change.ts";
import { inHtml } from "../formats/escape.ts";
import type { Page } from "../pages/page.ts";
import type { Style } from "../style.ts";
import { isDifference } from "../words/fold.ts";
import { namesOf } from "../words/row.ts";
import type { Sign } from "../words/sigil.ts";

/** What only the run knows that made a document: a reporter knows no clock. */
type RunFacts = {
  /** Epoch seconds. */
  readonly at: number;
  readonly version: string;
  /** The commit that is checked out; absent where there is none. */
  readonly commit?: string;
};

export type HtmlOptions = {
  readonly run?: RunFacts;
  /** What the vaults hold, where the document does not say it itself. */
  readonly overview?: Overview | undefined;
};

/** All that a section of the page may show. */
export type View = {
  readonly kind: Document["kind"];
  readonly page: Page;
  readonly style: Style;
  readonly run: RunFacts | undefined;
  readonly overview: Overview | undefined;
  /** False: the page only counts. */
  readonly names: boolean;
  /** The vaults that the filter knows, in its order. */
  readonly vaults: readonly string[];
  /** How many objects the rows are about. */
  readonly counts: readonly RowCount[];
  /** What the document says of an object; `unchanged` where it says nothing. */
  readonly verbOf: (id: ObjectId) => Sign;
  /** The attributes by which the filter finds a row, with a space before each. */
  readonly about: (row: RowSubject) => string;
};

type RowCount = { readonly count: number; readonly words: string };

type RowSubject = {
  readonly vault?: string | undefined;
  readonly kind?: string | undefined;
  /** In place of vault, kind and verb: they are the object's. */
  readonly id?: ObjectId | undefined;
  readonly verb?: Sign | undefined;
};

export type ViewInput = Pick<View, "page" | "style" | "names"> & {
  readonly document: Document;
  readonly options: HtmlOptions;
};

/** What the sections of a page are made of. */
export function makeView({ document, page, style, names, options }: ViewInput): View {
  const overview = (document.kind === "Report" ? document.overview : undefined) ?? options.overview;
  const spelled = new Map<string, string>();
  const meet = (vault: string): void => {
    if (!spelled.has(foldName(vault))) spelled.set(foldName(vault), vault);
  };
  for (const { heading } of page.sections) meet(heading);
  for (const { id } of overview?.objects ?? []) meet(id.vault);
  const vaults = names ? [...spelled.values()] : [];
  const indexes = new Map([...spelled.keys()].map((vault, index) => [vault, index]));
  const verbs = names ? verbsOf(document) : new Map<string, Sign>();
  const verbOf = (id: ObjectId): Sign => verbs.get(objectKey(id)) ?? "unchanged";
  const about = ({ id, vault = id?.vault, kind = id?.kind, verb }: RowSubject): string => {
    const index = vault === undefined ? undefined : indexes.get(foldName(vault));
    const done = verb ?? (id && verbOf(id));
    return [
      index === undefined ? "" : ` data-v="${index}"`,
      kind === undefined ? "" : ` data-k="${inHtml(kind)}"`,
      done === undefined ? "" : ` data-b="${inHtml(done)}"`,
    ].join("");
  };
  const { kind } = document;
  const counts = countRows(document, page);
  return { kind, page, style, run: options.run, overview, names, vaults, counts, verbOf, about };
}

/** A row may be joined of several, and where people ask for all objects it may be of one that does not differ. */
function countRows(document: Document, { sections }: Page): readonly RowCount[] {
  switch (document.kind) {
    case "Error":
      return [];
    case "Report":
    case "Plan":
      return [{ count: document.changes.filter(isDifference).length, words: "differ from git" }];
    case "Drift":
      return [
        { count: document.entries.length, words: "moved" },
        { count: document.pending.length, words: "pending" },
      ];
    default: {
      const count = sections.flatMap(({ rows }) => rows).flatMap(namesOf).length;
      return [{ count, words: document.kind === "Apply" ? "done or left" : "rows" }];
    }
  }
}

function verbsOf(document: Document): ReadonlyMap<string, Sign> {
  const changes: readonly Change[] =
    "changes" in document ? document.changes : "plan" in document ? document.plan.changes : [];
  // What is both moved and pending has a row of each: it is found as moved.
  const entries =
    document.kind === "Drift" ? [...document.pending, ...document.refused, ...document.entries] : [];
  return new Map([...changes, ...entries].map(({ id, verb }) => [objectKey(id), verb]));
}
