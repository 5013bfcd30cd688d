import {
  Composer,
  type CST,
  Lexer,
  Parser,
  YAMLParseError,
  type Document as Yaml,
  type ErrorCode as YamlErrorCode,
} from "yaml";
import type { ErrorCode } from "../../model/error-code.ts";
import type { Problem } from "../../model/errors.ts";
import { isCrowdedText, mostTextMarks } from "../../model/input.ts";
import { makeDocument, type ParsedDocument } from "./document.ts";
import { indexLines } from "./lines.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The options with which every manifest is parsed. */
export const yamlOptions = {
  schema: "core",
  version: "1.2",
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  // With "silent" yaml would take the first of several documents.
  logLevel: "error",
} as const;

/** Without a document there is at least one problem. */
export type ParsedYaml = { readonly document?: ParsedDocument; readonly problems: readonly Problem[] };

/**
 * Reads one YAML document out of a file's bytes. yaml's own messages are never shown, and neither is a line of a file
 * that did not parse: any part of it may be a value.
 */
export function parseYaml(file: string, bytes: Uint8Array): ParsedYaml {
  const steps = parseInSteps(file, bytes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A file of fewer bytes is parsed in a few milliseconds. */
const large = 16_384;

/** The same as `parseYaml`. While it parses a large file, it leaves room for answers that come in. */
export async function parseYamlInTurns(file: string, bytes: Uint8Array): Promise<ParsedYaml> {
  if (bytes.length < large) return parseYaml(file, bytes);
  const steps = parseInSteps(file, bytes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    // One turn reads an answer, and one ends it.
    for (let turn = 0; turn < 2; turn++) await new Promise(setImmediate);
  }
}

function* parseInSteps(file: string, bytes: Uint8Array): Generator<undefined, ParsedYaml> {
  const refuse = (code: ErrorCode, message: string, hint?: string, at = { line: 1, column: 1 }) => ({
    problems: [{ code, place: { file, ...at }, message, ...(hint !== undefined && { hint }) }],
  });

  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuse("yaml-invalid", "this file is not UTF-8 text");
  }
  if (isCrowdedText(text))
    return refuse(
      "limit-exceeded",
      `this file holds more than ${mostTextMarks} lines, brackets, commas, colons and quotes`,
      "split it: several files may speak for one vault",
    );
  const yaml = yield* composeInSteps(text);
  if (!yaml) return refuse("limit-exceeded", "this file is nested too deeply");
  yield;
  const [error] = yaml.errors;
  if (error) {
    const [message, hint] = explanations[error.code] ?? ["not YAML from here on"];
    return refuse(codes[error.code] ?? "yaml-invalid", message, hint, indexLines(text).at(error.pos[0]));
  }
  const root = yaml.contents;
  if (!root || (root.range[0] === root.range[1] && !("items" in root)))
    return refuse("yaml-invalid", "this file is empty");
  if (yaml.directives.yaml.version !== "1.2")
    return refuse(
      "yaml-unsupported",
      "this file asks for an older YAML",
      "remove the line that begins with %YAML",
    );
  return makeDocument(file, text, yaml, root);
}

/** So many lexemes take some milliseconds. */
const lexemesAtOnce = 16_384;

/**
 * The same as yaml's `parseDocument`, but it can rest. Undefined where a text is nested so deeply that yaml, which calls
 * itself, runs out of stack.
 */
function* composeInSteps(text: string): Generator<undefined, Yaml.Parsed | undefined> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  try {
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) tokens.push(token);
      if (++lexemes % lexemesAtOnce === 0) yield;
    }
    tokens.push(...parser.end());
    yield;
    const [first, second] = new Composer(yamlOptions).compose(tokens, true, text.length);
    if (second)
      first?.errors.push(new YAMLParseError([second.range[0], second.range[1]], "MULTIPLE_DOCS", ""));
    return first;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const nameFlaw = [
  "not YAML: a second colon or a line break in a name",
  "put texts that hold ': ' in quotes",
] as const;

/** The codes of those errors that are no mistake of notation. */
const codes: { readonly [code in YamlErrorCode]?: ErrorCode } = {
  MULTIPLE_DOCS: "yaml-unsupported",
  RESOURCE_EXHAUSTION: "limit-exceeded",
};

/** Our own words for the errors of yaml's that people make. */
const explanations: { readonly [code in YamlErrorCode]?: readonly [message: string, hint?: string] } = {
  MULTIPLE_DOCS: ["a second document begins here", "one file holds one document: split it"],
  TAB_AS_INDENT: ["not YAML: a tab indents this line", "indent with spaces"],
  BAD_INDENT: ["not YAML: the indentation is wrong here"],
  MISSING_CHAR: ["not YAML: a quote, bracket, colon or space is missing here"],
  BLOCK_AS_IMPLICIT_KEY: nameFlaw,
  MULTILINE_IMPLICIT_KEY: nameFlaw,
  BAD_SCALAR_START: ["not YAML: no text can begin with this character", "put the text in quotes"],
  RESOURCE_EXHAUSTION: ["this file is nested too deeply"],
  BAD_ALIAS: ["not YAML: there is no such anchor", "put texts that begin with * in quotes"],
  BAD_DQ_ESCAPE: ["not YAML: no such escape in a text in double quotes", "use single quotes"],
};
