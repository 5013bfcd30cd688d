import {
  type Change,
  type HeldBack,
  type Intent,
  intentOf,
  isDestructive,
  type Left,
} from "../model/change.ts";
import { date, type EditRow, editRows, propertyRows } from "./edit-row.ts";
import { adoptKeyWords, createKeyWords, rotateWords, setKeyWords, settleKeyWords } from "./key-words.ts";
import { nameWords } from "./name-words.ts";
import { givingWords, optionWords } from "./option-words.ts";
import type { Colour } from "./paint.ts";
import { placeWords } from "./place-words.ts";
import { type Sign, sigils } from "./sigil.ts";
import type { Style } from "./style.ts";
import { adoptWords, createWords, settleWords, setWords } from "./value-words.ts";

/** One change, outcome or right as people read it, not yet escaped for any place. */
export type Row = {
  readonly verb: Sign;
  readonly colour: Colour;
  readonly name: string;
  readonly what: string;
  /** Sentences that are always shown: why, and what to do. */
  readonly notes: readonly string[];
  readonly edits: readonly EditRow[];
};

/** How a change's row shall look. */
export type RowStyle = Pick<Style, "all" | "options">;

/** A change as a row; one that is held back as what it would be. With `all` a create lists what it will send. */
export function row(change: Change, { all, options }: RowStyle): Row {
  const seen = change.verb === "refused" && "heldBack" in change ? change.heldBack : change;
  const { verb } = seen;
  const intent = intentOf(change);
  return {
    verb,
    colour: intent && isDestructive(intent) ? "red" : sigils[verb].colour,
    name: nameWords(change.id),
    what: seen === change ? what(seen) : `held back: ${what(seen)}`,
    notes: notes(seen, options),
    edits: seen.verb === "create" && all ? propertyRows(seen.send) : edits(seen),
  };
}

/** Why it is held back, the vault's section says once for all its changes. */
type Seen = Intent | Exclude<Change, HeldBack>;

function what(change: Seen): string {
  switch (change.verb) {
    case "create":
      return change.kind === "key" ? createKeyWords(change) : createWords(change);
    case "set":
      return change.kind === "key" ? setKeyWords(change) : setWords(change);
    case "settle":
      return change.kind === "key" ? settleKeyWords(change) : settleWords(change);
    case "adopt":
      return change.kind === "key" ? adoptKeyWords(change) : adoptWords(change);
    case "rotate":
      return rotateWords(change);
    case "recover":
      return change.purgesOn === undefined
        ? "recover"
        : `recover: would be purged by the service on ${date(change.purgesOn)}`;
    case "disable":
      return "disable: gone from git";
    case "delete":
      return change.because === "absent" ? "delete: declared absent" : "delete: gone from git";
    case "purge":
      return "purge: cannot be recovered";
    case "refused":
      return `${sigils[change.wanted].words} refused (${change.rule}): ${change.why}`;
    case "left":
      return leftWords(change);
    case "unchanged":
      return change.absent ? "nothing to do: declared absent, and it is" : sigils.unchanged.words;
    case "update":
      return sigils.update.words;
    default:
      return change satisfies never;
  }
}

function leftWords({ why, note }: Left): string {
  switch (why) {
    case "unowned":
      return `left alone: ${note ?? "bears no owner"}`;
    case "foreign":
      return `left alone: ${note ?? "another owner's"}`;
    case "managed":
      return `left alone: ${note ?? "belongs to a certificate"}`;
    case "orphan":
      return `orphan: ${note ?? "gone from git"}`;
    case "not loaded":
      return `not loaded: ${note ?? "ours, outside of what this run was given"}`;
    case "missing":
      return `missing: ${note ?? "its value is external and nobody has set it"}`;
    default:
      return why satisfies never;
  }
}

function notes(change: Seen, options: Style["options"]): readonly string[] {
  if (change.verb !== "refused") return [];
  const lift =
    change.rule === "purge" ? givingWords([optionWords("allow-purge", options)], options) : change.lift;
  return [`what lifts it: ${lift}`, ...(change.place ? [`at ${placeWords(change.place)}`] : [])];
}

const edits = (change: Seen): readonly EditRow[] =>
  "edits" in change ? [...change.edits.flatMap(editRows), ...keeping(change)] : [];

/** That a new version would disable older ones, where no edit says so. */
function keeping(change: Extract<Intent, { readonly edits: unknown }>): readonly EditRow[] {
  if (change.verb === "update" || !("keepEnabled" in change) || change.keepEnabled === undefined) return [];
  return change.edits.some(({ property }) => property === "versions")
    ? []
    : [{ property: "versions", after: `the ${change.keepEnabled} newest stay enabled` }];
}
