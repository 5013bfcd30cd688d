import type { Brake, Limit } from "../../model/plan.ts";
import type { Style } from "../style.ts";
import { countWords, listCounts, pluralWords } from "./summary.ts";

/** Why a vault's changes are held back, in one sentence: what was counted, the limit, and what allows it here. */
export const heldBackWords = (
  { owned, heldBack }: { readonly owned: number; readonly heldBack: Brake },
  options: Style["options"],
): string =>
  `Held back: ${destroysWords(heldBack)} among ${countWords(heldBack.changes, "change")}; ` +
  `${shareWords(heldBack, owned)} would be ${endsWords(heldBack)}, ` +
  `and ${heldBack.limits.map((limit) => limitWords(limit, options)).join(", and ")}; ` +
  `if that is meant, ${liftWords(heldBack, options)}.`;

/** `20 disables, 1 deletion`. */
const destroysWords = ({ destroys }: Pick<Brake, "destroys">): string =>
  listCounts([
    [destroys.disable, pluralWords(destroys.disable, "disable")],
    [destroys.delete, pluralWords(destroys.delete, "deletion")],
    [destroys.purge, pluralWords(destroys.purge, "purge")],
    [destroys.adopt, pluralWords(destroys.adopt, "overwriting adoption")],
  ]);

/** Adopted and soft-deleted objects are not among those that are owned, so there is no share of them to give. */
function shareWords({ objects, destroys }: Brake, owned: number): string {
  if (destroys.adopt > 0 || objects > owned)
    return `${countWords(objects, "object")} (${owned} owned before)`;
  return `${objects} of ${countWords(owned, "owned object")} (${Math.round((100 * objects) / owned)} %)`;
}

const endsWords = ({ destroys }: Brake): string =>
  [
    ...(destroys.disable > 0 ? ["disabled"] : []),
    ...(destroys.delete > 0 ? ["deleted"] : []),
    ...(destroys.purge > 0 ? ["purged"] : []),
    ...(destroys.adopt > 0 ? ["overwritten"] : []),
  ].join(" or ");

function limitWords(limit: Limit, options: Style["options"]): string {
  switch (limit.rule) {
    case "empty set":
      return "the manifests want nothing in this vault";
    case "count":
      return `more than ${limit.most} at once are too many`;
    case "share":
      return `more than ${limit.most} are too many where they are more than ${limit.percent} %`;
    case "max-destroy":
      return `more than ${limit.most} are too many (${optionWords("max-destroy", options, limit.most)})`;
    default:
      return limit satisfies never;
  }
}

function liftWords({ objects, limits: [first, ...more] }: Brake, options: Style["options"]): string {
  const written = ({ rule }: Limit) =>
    rule === "empty set" ? optionWords("allow-empty", options) : optionWords("max-destroy", options, objects);
  return givingWords([written(first), ...more.map(written)], options);
}

/** The options that reports name. The Action has an input of the same name for each. */
type Option = "max-destroy" | "allow-empty" | "allow-purge" | "fix" | "accept";

/** How an option is written where the report is read: `--max-destroy 6` or `max-destroy: 6`. */
export function optionWords(option: Option, options: Style["options"], value?: number): string {
  if (options === "inputs") return `${option}: ${value ?? "true"}`;
  return value === undefined ? `--${option}` : `--${option} ${value}`;
}

/** Names the options to give. The Action needs them in plan and in apply, whose digests have to agree. */
export const givingWords = (written: readonly [string, ...string[]], options: Style["options"]): string =>
  options === "inputs"
    ? `give plan and apply the input${written.length > 1 ? "s" : ""} ${written.join(" and ")}`
    : `pass ${written.join(" ")}`;
