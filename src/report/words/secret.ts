import type { Evidence, KeyEvidence, Swap, ToSettle } from "../../model/evidence.ts";
import type { AdoptSecret, CreateSecret, Intent, SetSecret, SettleSecret } from "../../model/plan/effect.ts";
import type { Source, ValueSource } from "../../model/source.ts";
import { copiesIn, isKept } from "../../model/source-parts.ts";
import { sourceWords } from "./source.ts";
import { quoteText } from "./text.ts";

/*
 * What is known of a value, in words: where it comes from and what will become of it. None of these words is the value,
 * its length, or a plain text from git.
 */

export function createSecretWords(effect: Intent<CreateSecret>): string {
  const { orRecover, source, stamp, renamedFrom } = effect;
  const create = orRecover ? "create or recover" : "create";
  // A renamed one is copied where git does not have its value: only a copy has the old name beside it.
  const isCopied = source.from === "secret" && stamp.source !== "kept" && isKept(stamp.source);
  if (renamedFrom !== undefined && isCopied)
    return `${create}, renamed from ${quoteText(renamedFrom)}: the value is copied`;
  const isOnce = source.from !== "external" && stamp.source !== "kept" && stamp.source.from === "external";
  return `${create} from ${givenWords(isOnce ? stamp.source : source)}${renamedWords(renamedFrom)}`;
}

export const renamedWords = (name: string | undefined): string =>
  name === undefined ? "" : `, renamed from ${quoteText(name)}`;

export function setSecretWords({ value, because }: Intent<SetSecret>): string {
  if (value.from === "live") return `value: new version with the same value (${reasons[because]})`;
  const { source, swap } = value;
  const moved = swap ? `${swapWords(swap, source.from)}; ` : "";
  // A copy has another revision, too, where the secret that it copies has a new version.
  const isCopy = source.from !== "external" && copiesIn(source).length > 0;
  const copied = isCopy && because === "changed" ? ", or the secret that it copies" : "";
  return `value: new version from ${givenWords(source)} (${moved}${reasons[because]}${copied})`;
}

/** An external value that is written is one that this run was given. */
const givenWords = (source: Source): string =>
  source.from === "external" && !source.first ? "the value given to this run" : sourceWords(source);

const reasons = {
  changed: "source changed in git",
  cleared: "a date can only be cleared by a new version",
  given: "chosen by who runs this",
} as const satisfies Record<SetSecret["because"], string>;

/** `source changed in git: env -> literal`. The first end has its name where the base tells it; it may be missing. */
function swapWords({ was, source: before }: Swap, is: Source["from"]): string {
  const end = before ? sourceWords(before) : was;
  return `source changed in git: ${end === undefined ? "" : `${end} -> `}${is}`;
}

/** What is known of a value or material before apply compares it with its source. */
export function evidenceWords(known: ToSettle, of: ValueSource): string {
  switch (known.evidence) {
    case "unknown":
      return known.doubts?.some(({ about }) => about === "source")
        ? "not known, nor of which source it was written"
        : "not known";
    case "outside":
      return known.swap ? `set outside, and ${swapWords(known.swap, of.from)}` : "set outside";
    case "swapped":
      return swapWords(known.swap, of.from);
    default:
      return known satisfies never;
  }
}

/** What neither git nor the lists tell, each as a sentence. */
export const doubtWords = (known: ToSettle): readonly string[] =>
  known.evidence !== "unknown" || !known.doubts
    ? []
    : known.doubts.flatMap((doubt): readonly string[] => {
        switch (doubt.about) {
          case "source":
            return [];
          case "copy":
            return [
              `${quoteText(`${doubt.secret.vault}/${doubt.secret.name}`)}: the vault does not list it; compared at apply`,
            ];
          case "file":
            return [
              doubt.changed
                ? `${quoteText(doubt.path)}: changed in git since the base; compared at apply`
                : `${quoteText(doubt.path)}: git does not tell whether it changed; compared at apply`,
            ];
          default:
            return doubt satisfies never;
        }
      });

export function settleSecretWords(change: Intent<SettleSecret>): string {
  const from = sourceWords(change.source);
  const known =
    change.evidence === "follows" ? "follows what it is copied from" : evidenceWords(change, change.source);
  return `value: ${known}, ${comparedWords(change.compared, from, "", "new version")}`;
}

/** The result of a comparison with a source; `ifNew`: of the version that one may make, `different`: of the one it makes. */
export function comparedWords(
  compared: SettleSecret["compared"],
  from: string,
  ifNew: string,
  different: string,
): string {
  switch (compared) {
    case undefined:
      return `compared with ${from} at apply${ifNew}`;
    case "equal":
      return `equal to ${from}`;
    case "different":
      return `differs from ${from}: ${different}`;
    case "not compared":
      return `could not be compared with ${from} yet`;
    default:
      return compared satisfies never;
  }
}

export function adoptSecretWords({ value, clears, owners }: Intent<AdoptSecret>): string {
  const clearing = clears ? ", in a new version because a date is cleared" : "";
  if (value.is === "kept") return `adopt: its value stays${clearing}`;
  const from = sourceWords(value.source);
  return value.overwrite
    ? `adopt: its value becomes that of ${from}${clearing}`
    : `adopt: if its value equals ${from}${owners ? ", or an earlier version is ours" : ""}${clearing}`;
}

/** What is known of a value or material without reading it: a sentence for each evidence. */
export function knownWords(known: Evidence | KeyEvidence): string {
  switch (known.value) {
    case "same":
      return "same: our tag fits the newest version, and git names what that was written from";
    case "made":
      return known.recorded
        ? "the newest version bears our tag"
        : "the newest version does not bear the tag that it should, which is written again";
    case "changed":
      return "changed: our tag fits, and git has something else than what the newest version was written from";
    case "follows":
      return "follows: the same run writes what it is copied from";
    case "taken":
      return "taken over: it was external, and git now has a source for it";
    case "external":
      return known.outside
        ? "somebody else set it after our last write, and may do so"
        : "our tag fits the newest version";
    case "outside":
      return `set outside: ${known.swap ? "the newest version is not what we wrote, and git moved as well" : "the newest version is not what we wrote"}`;
    case "swapped":
      return "our tag fits, and git names another source than the one that was written";
    case "unknown":
      return [
        "not known: our tag fits, and neither git nor the lists tell whether the value changed",
        ...doubtWords({ evidence: "unknown", ...(known.doubts && { doubts: known.doubts }) }),
      ].join("; ");
    default:
      return known satisfies never;
  }
}
