import type { Change } from "../../model/change.ts";
import type { PendingEntry } from "../../model/drift.ts";
import type { Plan } from "../../model/plan.ts";
import { hideTexts, type ValueSource } from "../../model/source.ts";

/**
 * A plan as documents hold it. A literal is public where it stands in git, but a document travels further, and what
 * people write as a literal is not always meant to.
 */
export const redactPlan = <P extends Plan>(plan: P): P => ({
  ...plan,
  changes: plan.changes.map(redactChange),
});

/** Under which names a source can stand; tags are people's own names, and one may be called `from`. */
const holders: ReadonlySet<string> = new Set(["source", "value", "origin", "stamp", "swap", "heldBack"]);

/** The same change, or entry of a drift, with its sources' plain texts hidden, wherever in it a source stands. */
export const redactChange = <C extends Change | PendingEntry>(change: C): C => hidden(change) as C;

function hidden(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (isSource(data)) return hideTexts(data);
  const entries = Object.entries(data);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, holders.has(name) ? hidden(value) : value]),
  );
}

const sources = {
  env: true,
  file: true,
  literal: true,
  json: true,
  base64: true,
  secret: true,
  sealed: true,
  sops: true,
  generate: true,
  template: true,
  exec: true,
} as const satisfies Record<ValueSource["from"], true>;

const isSource = (data: object): data is ValueSource =>
  "from" in data && typeof data.from === "string" && Object.hasOwn(sources, data.from);
