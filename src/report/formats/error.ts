import { errorName, ProblemsError } from "../../model/errors.ts";
import type { Style } from "../style.ts";
import { describeError } from "../words/error.ts";
import { inText } from "./escape.ts";
import { formatProblems, sentenceLines } from "./problems.ts";

/**
 * An error as people read it, ending with a newline, each with its code. A stranger's error is shown by its class alone:
 * its message may quote a value, and so may the first lines of its stack.
 */
export function formatError(
  error: unknown,
  style: Style,
  { debug, version }: { readonly debug: boolean; readonly version: string },
): string {
  const lines = (...texts: readonly string[]) =>
    texts.map((text) => `${inText(text, style.unicode)}\n`).join("");
  const sentences = (text: string, indent?: number) =>
    sentenceLines(text, style, indent)
      .map((line) => `${line}\n`)
      .join("");
  if (error instanceof ProblemsError)
    return `${formatProblems(error.problems, style)}${sentences(`error: ${error.message}.`)}`;
  const errors = describeError(error);
  if (errors[0].code !== "unexpected")
    return errors
      .map(
        ({ code, message, hint }) =>
          sentences(`error: ${message} [${code}]`) +
          (hint === undefined ? "" : sentences(`hint: ${hint}`, 2)),
      )
      .join("");
  return lines(
    `unexpected: ${errorName(error)}`,
    "  This is a mistake in keyvault-gitops. Please report it with what you called and the lines below; they hold",
    "  no message and no value.",
    `  ${version}`,
    ...(debug ? frames(error) : ["  KEYVAULT_GITOPS_DEBUG=1 adds where it happened."]),
  );
}

/** The frames of the stack, without the message in front of them. */
function frames(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const start = error.stack.indexOf(error.message) + error.message.length;
  return error.stack
    .slice(error.stack.includes(error.message) ? start : error.stack.length)
    .split("\n")
    .filter((line) => line.startsWith("    at "));
}
