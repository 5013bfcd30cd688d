import type { Verb } from "../../model/plan/change.ts";
import type { ChangedSinceWords } from "../words/changed-since.ts";
import type { FindingGroup } from "../words/findings.ts";
import type { Row } from "../words/row.ts";

/** A document in words, which no reporter has escaped yet: what text, Markdown and HTML have in common. */
export type Page = {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly findings: readonly FindingGroup[];
  readonly summary: string;
  /** That the run was on the embedded vault; absent for Azure. */
  readonly mark?: string;
  /** Which vaults the run is about, where it leaves out what did not change in git. */
  readonly changedSince?: ChangedSinceWords;
  /** Set where nothing is done yet: a long text then repeats at its end what would be taken away. */
  readonly isProposal?: true;
  /** The last lines: digests, and what to do next. */
  readonly closing: readonly string[];
};

export type Section = {
  readonly heading: string;
  readonly url: string;
  /** It is about no vault, but a target of rotations or a file: the embedded vault is not in its place. */
  readonly isTarget?: true;
  /** Why all changes of the vault are held back, where they are. */
  readonly heldBack?: string;
  /** Why the vault could not be read: then nothing else is known of it. */
  readonly failure?: string;
  readonly rows: readonly Row[];
  /** Objects that are only counted. */
  readonly folds: readonly Fold[];
};

export type Fold = { readonly verb: Verb; readonly words: string };
