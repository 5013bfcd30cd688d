import type { Change, Left } from "../model/change.ts";
import type { Place } from "../model/problem.ts";
import { formatDate } from "../model/time.ts";
import { type EditRow, editRow, propertyRows } from "./edit-row.ts";
import type { Colour } from "./paint.ts";
import { quote } from "./quote.ts";
import { sigils } from "./sigil.ts";
import { adoptWords, settleWords, setWords } from "./value-words.ts";
import type { Verb } from "../model/change.ts";

/** One change or outcome as people read it, not yet escaped for any place. */
export type Row = {
  readonly verb: Verb;
  readonly colour: Colour;
  readonly name: string;
  readonly what: string;
  /** Sentences that are always shown: why, and what to do. */
  readonly notes: readonly string[];
  readonly edits: readonly EditRow[];
};
