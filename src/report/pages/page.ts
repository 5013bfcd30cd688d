import type { Verb } from "../../model/change.ts";
import type { FindingGroup } from "../words/findings.ts";
import type { Row } from "../words/row.ts";

/** A document in words, not yet escaped for any place: what the text, Markdown and HTML reporters have in common. */
export type Page = {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly findings: readonly FindingGroup[];
  readonly summary: string;
  /** Nothing is done yet: a long text ends with what would be taken away, once more. */
  readonly isProposal?: true;
  /** What else must be known at the end: digests, what to do next. */
  readonly closing: readonly string[];
};

/** One vault. */
export type Section = {
  readonly heading: string;
  readonly url: string;
  /** Why all changes of the vault are held back, where they are. */
  readonly heldBack?: string;
  readonly rows: readonly Row[];
  /** What is only counted. */
  readonly folds: readonly Fold[];
};

export type Fold = { readonly verb: Verb; readonly says: string };
