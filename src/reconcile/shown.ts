import type { Change } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import { type Source, withoutTexts } from "../model/source.ts";

/**
 * A plan as documents hold it. A literal is public where it stands in git, but a document travels further, and what
 * people write as a literal is not always meant to.
 */
export const shown = <P extends Plan>(plan: P): P => ({ ...plan, changes: plan.changes.map(shownChange) });

/** The same change with its sources' plain texts hidden, wherever in it a source stands. */
export const shownChange = <C extends Change>(change: C): C => hidden(change) as C;

function hidden(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(hidden);
  if (typeof data !== "object" || data === null) return data;
  if (isSource(data)) return withoutTexts(data);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, hidden(value)]));
}

const sources: ReadonlySet<unknown> = new Set([
  "env",
  "file",
  "literal",
  "json",
  "base64",
] as const satisfies Source["from"][]);

const isSource = (data: object): data is Source => "from" in data && sources.has(data.from);
