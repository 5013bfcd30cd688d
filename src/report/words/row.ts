import { formatPlace, type Place } from "../../model/errors.ts";
import type { Kind } from "../../model/object.ts";
import { type Change, type HeldBack, intentOf, type Left } from "../../model/plan/change.ts";
import { type GoneFromGit, type Intent, isDestructive } from "../../model/plan/effect.ts";
import type { Colour, Style } from "../style.ts";
import { dateWords, type EditRow, editRows, sentWords } from "./edit.ts";
import { givingWords, optionWords } from "./held-back.ts";
import { adoptKeyWords, createKeyWords, rotateWords, setKeyWords, settleKeyWords } from "./key.ts";
import {
  adoptSecretWords,
  createSecretWords,
  doubtWords,
  setSecretWords,
  settleSecretWords,
} from "./secret.ts";
import { type Sign, sigils } from "./sigil.ts";
import { sourceWords } from "./source.ts";
import { nameWords } from "./text.ts";

/** One change, outcome or right as people read it, not yet escaped for any place. */
export type Row = {
  readonly verb: Sign;
  readonly colour: Colour;
  readonly name: string;
  /** Of an object; absent where the row is about something else. */
  readonly kind?: Kind;
  /** The names of the other objects that the row stands for. */
  readonly others?: readonly string[];
  readonly what: string;
  /** What is sent beside the value and the edits, as property and new value: `contentType text/plain`. */
  readonly sent?: readonly string[];
  /** Sentences that are always shown: why, and what to do. */
  readonly notes: readonly string[];
  readonly edits: readonly EditRow[];
};

export const namesOf = ({ name, others = [] }: Row): readonly string[] => [name, ...others];

/** A row that says one thing of a name, in the colour of its verb. */
export const makePlainRow = (verb: Sign, name: string, what: string): Row => ({
  verb,
  colour: sigils[verb].colour,
  name,
  what,
  notes: [],
  edits: [],
});

/** A change as a row, with all that it will send. A change that is held back is shown as what it would be. */
export function makeRow(change: Change, options: Style["options"]): Row {
  const seen = change.verb === "refused" && "heldBack" in change ? change.heldBack : change;
  const { verb } = seen;
  const intent = intentOf(change);
  return {
    verb,
    colour: intent && isDestructive(intent) ? "red" : sigils[verb].colour,
    name: nameWords(change.id),
    kind: change.id.kind,
    what: seen === change ? what(seen) : `held back: ${what(seen)}`,
    sent: sent(seen),
    notes: [...notes(seen, options), ...overrideWords(change)],
    edits: "edits" in seen ? seen.edits.flatMap(editRows) : [],
  };
}

/** A change that is held back counts as its intent: the vault's section says once, for all of them, why. */
type Seen = Intent | Exclude<Change, HeldBack>;

function what(change: Seen): string {
  switch (change.verb) {
    case "create":
      return change.kind === "key" ? createKeyWords(change) : createSecretWords(change);
    case "set":
      return change.kind === "key" ? setKeyWords(change) : setSecretWords(change);
    case "settle":
      return change.kind === "key" ? settleKeyWords(change) : settleSecretWords(change);
    case "adopt":
      return change.kind === "key" ? adoptKeyWords(change) : adoptSecretWords(change);
    case "rotate":
      return rotateWords(change);
    case "recover":
      return change.purgesOn === undefined
        ? "recover"
        : `recover: would be purged by the service on ${dateWords(change.purgesOn)}`;
    case "disable":
      return `disable: gone from git${formerWords(change)}`;
    case "delete":
      return change.because === "absent"
        ? "delete: declared absent"
        : `delete: gone from git${formerWords(change)}`;
    case "purge":
      return "purge: cannot be recovered";
    case "refused":
      return `${sigils[change.wanted].words} refused (${change.rule}): ${change.message}`;
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

function leftWords(left: Left): string {
  const [what, usual] = lefts[left.why];
  return `${what}: ${left.note ?? usual}${formerWords(left)}`;
}

const formerWords = ({ formerSource }: GoneFromGit): string =>
  formerSource ? `; it came from ${sourceWords(formerSource)}` : "";

const lefts = {
  unowned: ["left alone", "bears no owner"],
  foreign: ["left alone", "another owner's"],
  managed: ["left alone", "belongs to a certificate"],
  orphan: ["orphan", "gone from git"],
  "not loaded": ["not loaded", "ours, outside of what this run was given"],
  missing: ["missing", "its value is external and nobody has set it"],
} as const satisfies Record<Left["why"], readonly [string, string]>;

function notes(change: Seen, options: Style["options"]): readonly string[] {
  if (change.verb === "settle" && change.compared !== "equal" && change.evidence !== "follows")
    return doubtWords(change);
  if (change.verb !== "refused") return [];
  const hint =
    change.rule === "purge" ? givingWords([optionWords("allow-purge", options)], options) : change.hint;
  return [`what lifts it: ${hint}`, ...(change.place ? [`at ${formatPlace(change.place)}`] : [])];
}

/** Says that not the object's entry says it, but an override of the vault; a refusal names its place anyway. */
export const overrideWords = (change: { readonly place?: Place } | Change): readonly string[] =>
  "place" in change && change.place?.override && !("hint" in change)
    ? [`said by the override at ${formatPlace(change.place)}`]
    : [];

/**
 * A new version is sent with every property, so a row lists also those that no edit names. Where a value turns out to
 * be equal, only the edits are written.
 */
function sent(change: Seen): readonly string[] {
  if (change.verb === "recover") return keeping(change);
  if (!("send" in change)) return [];
  if (change.verb === "create") return [...sentWords(change.send, []), ...keeping(change)];
  const [first, ...others] = sentWords(change.send, change.edits);
  return [...(first === undefined ? [] : [`keeps ${first}`, ...others]), ...keeping(change)];
}

/** Says that the write disables older versions, where no edit says so. */
function keeping(change: Seen): readonly string[] {
  if (!("keepEnabled" in change) || change.keepEnabled === undefined) return [];
  const isEdited = "edits" in change && change.edits.some(({ property }) => property === "versions");
  return isEdited ? [] : [`versions: the ${change.keepEnabled} newest stay enabled`];
}

/** Joins creates that differ in their names alone into one row, in the place of the first. */
export function joinAlike(rows: readonly Row[]): readonly Row[] {
  const groups = Map.groupBy(rows, (row) =>
    row.verb === "create" ? JSON.stringify({ ...row, name: "" }) : row,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.length === 0
        ? first
        : { ...first, others: others.map(({ name }) => name) },
  );
}
