import type { KeyOrigin } from "../../model/desired.ts";
import type { AdoptKey, CreateKey, Intent, RotateKey, SetKey, SettleKey } from "../../model/effect.ts";
import { specText } from "../../model/key.ts";
import { evidenceWords } from "./secret.ts";
import { sourceWords } from "./source.ts";

/* What becomes of a key, in words: its type, or where its material comes from. */

type Imported = Extract<KeyOrigin, { from: "material" }>;

const imported = (origin: Imported): string =>
  `import ${origin.hardwareProtected ? "into hardware " : ""}from ${sourceWords(origin.source)}`;

export function createKeyWords({ origin, orRecover }: Intent<CreateKey>): string {
  const create = orRecover ? "create or recover" : "create";
  return origin.from === "service"
    ? `${create} ${specText(origin.spec)}${exportable(origin)}`
    : `${create} by ${imported(origin)}${exportable(origin)}`;
}

export const setKeyWords = ({ origin }: Intent<SetKey>): string =>
  origin.from === "service"
    ? `new version: ${specText(origin.spec)}${exportable(origin)}`
    : `new version by ${imported(origin)}${exportable(origin)} (source changed in git)`;

const exportable = (origin: KeyOrigin): string => (origin.exportable ? ", exportable" : "");

/** What a new version would be, where the comparison makes one: in hardware, exportable. */
const ifNew = (origin: Imported): string => {
  const words = [
    ...(origin.hardwareProtected ? ["in hardware"] : []),
    ...(origin.exportable ? ["exportable"] : []),
  ];
  return words.length === 0 ? "" : `, a new version ${words.join(" and ")}`;
};

export function settleKeyWords(change: Intent<SettleKey>): string {
  const from = sourceWords(change.origin.source);
  const known = evidenceWords(change, change.origin.source);
  switch (change.compared) {
    case undefined:
      return `material: ${known}, compared with ${from} at apply${change.allowNewVersion ? ifNew(change.origin) : ""}`;
    case "equal":
      return `material: ${known}, equal to ${from}`;
    case "different":
      return `material: ${known}, differs from ${from}: ${change.allowNewVersion ? `new version${exportable(change.origin)}` : "refused without allowNewVersion"}`;
    case "not compared":
      return `material: ${known}, could not be compared with ${from} yet`;
    default:
      return change.compared satisfies never;
  }
}

export function adoptKeyWords({ value }: Intent<AdoptKey>): string {
  if (value.is === "kept") return "adopt: its material stays";
  const from = sourceWords(value.origin.source);
  return value.overwrite
    ? `adopt: its material becomes that of ${from}${ifNew(value.origin)}`
    : `adopt: if its material equals ${from}`;
}

export const rotateWords = ({ resumes }: Intent<RotateKey>): string =>
  resumes ? "rotate: an earlier run began it" : "rotate: new version by the service";
