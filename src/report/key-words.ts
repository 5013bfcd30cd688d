import type { AdoptKey, CreateKey, Intent, Rotate, SetKey, SettleKey } from "../model/change.ts";
import type { KeyOrigin } from "../model/desired.ts";
import { specText } from "../model/key.ts";
import { source } from "./source.ts";

/* What becomes of a key, in words: its type, or where its material comes from. */

type Imported = Extract<KeyOrigin, { from: "material" }>;

const imported = (origin: Imported): string =>
  `import ${origin.hardwareProtected ? "into hardware " : ""}from ${source(origin.source)}`;

export function createKeyWords({ origin, orRecover }: Intent<CreateKey>): string {
  const create = orRecover ? "create or recover" : "create";
  const exportable = origin.exportable ? ", exportable" : "";
  return origin.from === "service"
    ? `${create} ${specText(origin.spec)}${exportable}`
    : `${create} by ${imported(origin)}${exportable}`;
}

export const setKeyWords = ({ origin }: Intent<SetKey>): string =>
  origin.from === "service"
    ? `new version: ${specText(origin.spec)}`
    : `new version by ${imported(origin)} (source changed in git)`;

export function settleKeyWords(change: Intent<SettleKey>): string {
  const from = source(change.origin.source);
  const known = change.evidence === "outside" ? "set outside" : "not known";
  switch (change.compared) {
    case undefined:
      return `material: ${known}, compared with ${from} at apply`;
    case "equal":
      return `material: ${known}, equal to ${from}`;
    case "different":
      return `material: ${known}, differs from ${from}: ${change.allowNewVersion ? "new version" : "refused without allowNewVersion"}`;
    case "not compared":
      return `material: ${known}, could not be compared with ${from} yet`;
    default:
      return change.compared satisfies never;
  }
}

export function adoptKeyWords({ value }: Intent<AdoptKey>): string {
  if (value.is === "kept") return "adopt: its material stays";
  const from = source(value.origin.source);
  return value.overwrite
    ? `adopt: its material becomes that of ${from}`
    : `adopt: if its material equals ${from}`;
}

export const rotateWords = ({ resumes }: Intent<Rotate>): string =>
  resumes ? "rotate: an earlier run began it" : "rotate: new version by the service";
