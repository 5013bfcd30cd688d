import { type ErrorCode, parseDocument } from "yaml";
import { isCrowdedText, mostTextMarks } from "../../model/input.ts";
import type { Problem } from "../../model/problem.ts";
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

/**
 * Reads one YAML document out of a file's bytes. Without a document there is at least one problem. yaml's own
 * messages are never shown, and neither is a line of a file that did not parse: any part of it may be a value.
 */
export function parseYaml(
  file: string,
  bytes: Uint8Array,
): { readonly document?: ParsedDocument; readonly problems: readonly Problem[] } {
  const refuse = (message: string, hint?: string, at = { line: 1, column: 1 }) => ({
    problems: [{ place: { file, ...at }, message, ...(hint !== undefined && { hint }) }],
  });

  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuse("this file is not UTF-8 text");
  }
  if (isCrowdedText(text))
    return refuse(
      `this file holds more than ${mostTextMarks} lines, brackets, commas, colons and quotes`,
      "split it: several files may speak for one vault",
    );
  const yaml = parseDocument(text, yamlOptions);
  const [error] = yaml.errors;
  if (error) {
    const { message, hint } = wordsOf(error.code);
    return refuse(message, hint, indexLines(text).at(error.pos[0]));
  }
  const root = yaml.contents;
  if (!root || (root.range[0] === root.range[1] && !("items" in root))) return refuse("this file is empty");
  if (yaml.directives.yaml.version !== "1.2")
    return refuse("this file asks for an older YAML", "remove the line that begins with %YAML");
  return makeDocument(file, text, yaml, root);
}

/** Our own words for an error of yaml's. */
function wordsOf(code: ErrorCode): { readonly message: string; readonly hint?: string } {
  switch (code) {
    case "MULTIPLE_DOCS":
      return { message: "a second document begins here", hint: "one file holds one document: split it" };
    case "TAB_AS_INDENT":
      return { message: "not YAML: a tab indents this line", hint: "indent with spaces" };
    case "BAD_INDENT":
      return { message: "not YAML: the indentation is wrong here" };
    case "MISSING_CHAR":
      return { message: "not YAML: a quote, bracket, colon or space is missing here" };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return {
        message: "not YAML: a second colon or a line break in a name",
        hint: "put texts that hold ': ' in quotes",
      };
    case "BAD_SCALAR_START":
      return { message: "not YAML: no text can begin with this character", hint: "put the text in quotes" };
    case "RESOURCE_EXHAUSTION":
      return { message: "this file is nested too deeply" };
    case "BAD_ALIAS":
      return { message: "not YAML: there is no such anchor", hint: "put texts that begin with * in quotes" };
    case "BAD_DQ_ESCAPE":
      return { message: "not YAML: no such escape in a text in double quotes", hint: "use single quotes" };
    default:
      return { message: "not YAML from here on" };
  }
}
