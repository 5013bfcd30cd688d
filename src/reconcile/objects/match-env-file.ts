import type { ErrorCode } from "../../model/error-code.ts";
import { type Problem, ProblemsError } from "../../model/errors.ts";
import { foldName, type ObjectId, objectKey, objectName } from "../../model/object.ts";
import { flawOfLength, Sealed } from "../../model/sealed.ts";
import { type EnvAssignment, readAssignments } from "../../model/syntax/env-file.ts";
import { findReferenceNotation } from "../../sources/reference-notation.ts";
import { makeLegalName } from "../migration/legal-names.ts";
import type { Fillable, RefusalOf } from "./fill.ts";

/** What the lines of a `.env` file give to secrets. */
export type EnvFileMatch = {
  /** By `objectKey`. */
  readonly values: ReadonlyMap<string, Sealed>;
  /** The secrets whose lines spell the name otherwise, in the file's order. */
  readonly renamed: readonly { readonly id: ObjectId; readonly variable: string; readonly line: number }[];
  /** What there is to say of lines and secrets that stay as they are. */
  readonly notes: readonly string[];
};

/** Whether a line gives a secret its value. */
type Verdict =
  | { readonly is: "given"; readonly id: ObjectId; readonly value: Sealed }
  | { readonly is: "left"; readonly note?: string }
  | { readonly is: "unknown" }
  | { readonly is: "refused"; readonly problem: Omit<Problem, "place"> };

/**
 * Finds the secret of each line of a `.env` file: the one whose name `import --from dotenv` would make of the line's. What
 * stands before a `=` may be a part of a value that somebody piped in alone, so a text shows only names that secrets have.
 * @param file as people would name it
 * @param secrets those that may be given a value
 * @param refusalOf why a secret of another name may not; undefined where no secret has it
 * @throws ProblemsError for each line that no secret can take, and for the second of two lines of one secret
 */
export function matchEnvFile(
  bytes: Uint8Array,
  file: string,
  secrets: readonly Fillable[],
  refusalOf: RefusalOf,
): EnvFileMatch {
  const byName = Map.groupBy(secrets, ({ id }) => foldName(id.name));
  const firstLineOf = new Map<string, number>();
  const verdicts = readAssignments(bytes, file).map((line) => {
    const name = makeLegalName(line.name);
    const first = firstLineOf.get(name);
    if (first === undefined) firstLineOf.set(name, line.place.line);
    return { line, ...judgeLine(line, byName.get(name) ?? [], first, refusalOf(name)) };
  });
  // Where no line at all is of a secret, somebody may have piped in a value that ends with "=".
  const isEnvFile = verdicts.some(({ is }) => is !== "unknown");
  const isReached = ({ id }: Fillable) => firstLineOf.has(foldName(id.name));
  const unknown = unknownName(secrets.filter((one) => one.wanted && !isReached(one)));
  const problems = verdicts.flatMap((one): readonly Problem[] => {
    const { place, text } = one.line;
    if (one.is === "refused") return [{ ...one.problem, place }];
    return one.is === "unknown" && (text !== "" || !isEnvFile) ? [{ ...unknown, place }] : [];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  const given = verdicts.filter((one) => one.is === "given");
  const values = new Map(given.map(({ id, value }) => [objectKey(id), value]));
  const ofLines = verdicts.flatMap((one) => {
    const note = noteOf(one);
    return note === undefined ? [] : [`Line ${one.line.place.line} of ${file}: ${note}`];
  });
  const ofSecrets = secrets.flatMap(({ id, wanted }) =>
    wanted && !values.has(objectKey(id)) ? [`${objectName(id)}: ${file} has no value for it.`] : [],
  );
  return {
    values,
    renamed: given.flatMap(({ id, line: { name, place } }) =>
      foldName(name) === foldName(id.name) ? [] : [{ id, variable: name, line: place.line }],
    ),
    notes: [...ofLines, ...ofSecrets],
  };
}

function noteOf(verdict: Verdict): string | undefined {
  if (verdict.is === "unknown") return "it has no value, and no secret here has its name.";
  return verdict.is === "left" ? verdict.note : undefined;
}

/** @param unreached the wanted secrets that no line is of: one of them may be meant */
function unknownName(unreached: readonly Fillable[]): Omit<Problem, "place"> {
  const names = [...new Set(unreached.map(({ id }) => id.name))];
  const more = names.length > 5 ? `, and ${names.length - 5} more` : "";
  return {
    code: "selection-unmatched",
    message: "no secret here has the name of this line",
    hint: names.length > 0 ? `no line is of: ${names.slice(0, 5).join(", ")}${more}` : "take the line out",
  };
}

/**
 * @param named the secrets of the line's name that may be given a value
 * @param first the number of the first line of that name, where this is a second one
 */
function judgeLine(
  { text }: EnvAssignment,
  named: readonly Fillable[],
  first: number | undefined,
  refusal: ReturnType<RefusalOf>,
): Verdict {
  const refuse = (code: ErrorCode, message: string, hint: string): Verdict => ({
    is: "refused",
    problem: { code, message, hint },
  });
  const [any] = named;
  if (!any) return refusal ? refuse("selection-unmatched", refusal.message, refusal.hint) : { is: "unknown" };
  const { name } = any.id;
  if (first !== undefined)
    return refuse("name-duplicate", `line ${first} is of ${name}, too`, "take one of the two lines out");
  // Nobody knows whether a vault that could not be read lacks the value, too.
  const [one, ...more] = named.filter((secret) => secret.wanted || secret.because === "unread");
  if (more.length > 0)
    return refuse(
      "selection-unmatched",
      `${name} is wanted in several vaults: ${[one, ...more].map((each) => each?.id.vault).join(", ")}`,
      "choose one with --vault",
    );
  if (!one)
    return { is: "left", note: `${name} is not missing, and stays as it is: fill NAME sets another value.` };
  if (!one.wanted)
    return { is: "left", note: `${name} stays as it is, because ${one.id.vault} could not be read.` };
  if (text === "") return { is: "left" };
  const notation = findReferenceNotation(text);
  if (notation !== undefined)
    return refuse(
      "value-missing",
      `this line of ${name} holds ${notation}`,
      `write the value itself; where that text is the value, type it: fill ${name}`,
    );
  const value = Sealed.text(text);
  const flaw = flawOfLength(value);
  return flaw ? refuse(flaw.code, flaw.message, flaw.hint) : { is: "given", id: one.id, value };
}
