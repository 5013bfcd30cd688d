import { type Place, type Problem, ProblemsError } from "../errors.ts";

const blankOrComment = /[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
/** Docker reads a name alone as "from the environment", which wins anyway. */
const nameAlone = /[ \t]*(?:export[ \t]+)?[A-Za-z_]\w*[ \t]*(?:\n|$)/y;
const assignment = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=/y;
const quoted = /[ \t]*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^']*)'|`([^`]*)`)[ \t]*(?:#[^\n]*)?(?:\n|$)/y;
const unquoted = /([^\n]*)(?:\n|$)/y;

/** A backslash before any other character stays, as python-dotenv has it. */
const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["\\", "\\"],
  ['"', '"'],
  ["'", "'"],
]);

/** A line `NAME=value` of a `.env` file. */
export type EnvAssignment = { readonly name: string; readonly text: string; readonly place: Place };

/**
 * The variables of a `.env` file; of two with one name the last.
 * @throws as `readAssignments`
 */
export const parseEnvFile = (bytes: Uint8Array, file: string): ReadonlyMap<string, string> =>
  new Map(readAssignments(bytes, file).map(({ name, text }) => [name, text]));

/**
 * The assignments of a `.env` file, in its order. It reads what python-dotenv and Docker Compose agree on, and expands no
 * `$`. Node's `parseEnv` and the package `dotenv` cut `p@ss#word` at the `#`, and read `"C:\\new"` as a line break, so
 * that another value would be stored than the one that people wrote.
 * @param file its path as people would type it.
 * @param onNameAlone is told the number of each line that has a name and no value. It may be a line of a longer value.
 * @throws ProblemsError where it is not UTF-8, and for each line that readers disagree on. It quotes nothing.
 */
export function readAssignments(
  bytes: Uint8Array,
  file: string,
  onNameAlone: (line: number) => void = () => {},
): readonly EnvAssignment[] {
  const text = decode(bytes, file);
  const assignments: EnvAssignment[] = [];
  const problems: Problem[] = [];
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    at += match[0].length;
    line += match[0].split("\n").length - 1;
    return match;
  };
  while (at < text.length) {
    const place = { file, line, column: 1 };
    if (take(blankOrComment)) continue;
    if (take(nameAlone)) {
      onNameAlone(place.line);
      continue;
    }
    const name = take(assignment)?.[1];
    const inQuotes = name !== undefined && take(quoted);
    if (name !== undefined && inQuotes) {
      assignments.push({ name, text: readQuoted(inQuotes), place });
      continue;
    }
    const rest = take(unquoted)?.[1] ?? "";
    // What ends with == is the last line of a longer base64, and its name a part of that value.
    const isNone = name === undefined || withoutComment(rest) === "=";
    const flaw = isNone ? noAssignment : /^[ \t]*["'`]/.test(rest) ? openQuote : undefined;
    if (flaw) problems.push({ code: "file-invalid", place, ...flaw });
    else if (name !== undefined) assignments.push({ name, text: withoutComment(rest), place });
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return assignments;
}

const noAssignment = {
  message: "this line is neither NAME=value nor a comment",
  hint: "write a value of several lines in quotes",
};
const openQuote = {
  message: "a quote begins here and does not end, or something follows its end",
  hint: "put the whole value in quotes of a kind that does not stand in it",
};

function decode(bytes: Uint8Array, file: string): string {
  const text = decodeUtf8(bytes);
  // UTF-16 of letters without a mark at its head is UTF-8 with a NUL behind each.
  if (text !== undefined && !text.includes("\0")) return text.replace(/\r\n?/g, "\n");
  const message = `${file} is not UTF-8 text`;
  throw new ProblemsError([{ code: "file-invalid", message, hint: "save it as UTF-8" }]);
}

/** The text of UTF-8, without a byte order mark; undefined where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const readQuoted = ([, inDouble, inSingle, inBackticks]: RegExpExecArray): string =>
  inDouble?.replace(/\\([\s\S])/g, (all, one: string) => escapes.get(one) ?? all) ??
  inSingle ??
  inBackticks ??
  "";

/** A `#` begins a comment only behind a blank: it stands in many passwords and URLs. */
function withoutComment(rest: string): string {
  const at = rest.search(/[ \t]#/);
  return (at < 0 ? rest : rest.slice(0, at)).replace(/^[ \t]+|[ \t]+$/g, "");
}
