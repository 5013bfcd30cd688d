import type { Overview } from "../../model/document/overview.ts";
import type { Document } from "../../model/document.ts";
import { foldName, type ObjectId, objectKey } from "../../model/object.ts";
import type { Change } from "../../model/plan/change.ts";
import { inHtml } from "../formats/escape.ts";
import type { Page } from "../pages/page.ts";
import type { Style } from "../style.ts";
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
  /** The attributes by which the filter finds a row, with a space before each. */
  readonly about: (row: RowSubject) => string;
};

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
  const about = ({ id, vault = id?.vault, kind = id?.kind, verb }: RowSubject): string => {
    const index = vault === undefined ? undefined : indexes.get(foldName(vault));
    const done = verb ?? (id && (verbs.get(objectKey(id)) ?? "unchanged"));
    return [
      index === undefined ? "" : ` data-v="${index}"`,
      kind === undefined ? "" : ` data-k="${inHtml(kind)}"`,
      done === undefined ? "" : ` data-b="${inHtml(done)}"`,
    ].join("");
  };
  return { kind: document.kind, page, style, run: options.run, overview, names, vaults, about };
}

function verbsOf(document: Document): ReadonlyMap<string, Sign> {
  const changes: readonly Change[] =
    "changes" in document ? document.changes : "plan" in document ? document.plan.changes : [];
  const entries = document.kind === "Drift" ? document.entries : [];
  return new Map([...changes, ...entries].map(({ id, verb }) => [objectKey(id), verb]));
}
