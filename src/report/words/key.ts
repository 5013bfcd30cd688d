import type { KeyOrigin } from "../../model/desired.ts";
import { specText } from "../../model/key.ts";
import type { AdoptKey, CreateKey, Intent, RotateKey, SetKey, SettleKey } from "../../model/plan/effect.ts";
import { comparedWords, evidenceWords, renamedWords } from "./secret.ts";
import { sourceWords } from "./source.ts";

/* What becomes of a key, in words: its type, or where its material comes from. */

type Imported = Extract<KeyOrigin, { from: "material" }>;

const imported = (origin: Imported): string =>
  `import ${origin.hardwareProtected ? "into hardware " : ""}from ${sourceWords(origin.source)}`;

export function createKeyWords({ origin, orRecover, renamedFrom }: Intent<CreateKey>): string {
  const create = orRecover ? "create or recover" : "create";
  return origin.from === "service"
    ? `${create} ${specText(origin.spec)}${exportable(origin)}`
    : `${create} by ${imported(origin)}${exportable(origin)}${renamedWords(renamedFrom)}`;
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
  const { origin, compared, allowNewVersion } = change;
  const [what, different] = allowNewVersion
    ? [ifNew(origin), `new version${exportable(origin)}`]
    : ["", "refused without allowNewVersion"];
  const from = sourceWords(origin.source);
  return `material: ${evidenceWords(change, origin.source)}, ${comparedWords(compared, from, what, different)}`;
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
