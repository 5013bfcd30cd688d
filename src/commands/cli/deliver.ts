import type { Document } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { FileError, type Files } from "../../model/world.ts";
import { inText } from "../../report/formats/escape.ts";
import type { Style } from "../../report/style.ts";
import type { CommandResult } from "./command.ts";
import type { Output } from "./options.ts";
import { messageStyle, resultStyle, type Shell } from "./shell.ts";

/**
 * Checks `--out` before a run: an apply that cannot write its result has nowhere to say what it did.
 * @throws UsageError where `--out` cannot be a file.
 */
export async function checkOutFile({ out }: Output, files: Files): Promise<void> {
  if (out === undefined) return;
  const path = files.resolve(files.workingDirectory, out);
  const link = await files.linkBefore(path);
  if (link !== undefined)
    throw new UsageError(
      `--out: ${files.relative(files.workingDirectory, link)} is a link.`,
      "Name the file itself: through a link the result could replace any file.",
    );
  if ((await files.kind(path)) === "folder") throw new UsageError(`--out: ${out} is a folder.`);
  if ((await files.kind(files.parent(path))) !== "folder")
    throw new UsageError(`--out: there is no folder ${files.parent(out)}.`);
}

/**
 * Prints a result on stdout, or writes it to the file of `--out` and prints its summary on stderr.
 * @throws UsageError where the file could not be written; then the result is on stdout.
 */
export async function deliverResult(
  result: CommandResult,
  output: Output,
  files: Files,
  shell: Shell,
): Promise<void> {
  const style = resultStyle(output, shell);
  const text = "document" in result ? await format(result.document, output.format, style) : result.text;
  if (output.out === undefined) return shell.out(text);
  try {
    await files.write(files.resolve(files.workingDirectory, output.out), text);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    shell.out(text);
    throw new UsageError(`--out: ${output.out} could not be written; what it would hold went to stdout.`);
  }
  if ("document" in result) shell.err(await summarize(result.document, messageStyle(output.colour, shell)));
}

/** The reports are loaded last: help, a usage error and a program that goes on running need none. */
async function format(document: Document, format: Output["format"], style: Style): Promise<string> {
  const { reporters } = await import("../../report/report.ts");
  return reporters[format](document, style);
}

/** The summary beside a file that holds the whole result. */
async function summarize(document: Document, style: Style): Promise<string> {
  const { makePage } = await import("../../report/pages/make-page.ts");
  const { summary: line, closing } = makePage(document, style);
  return [line, ...closing].map((text) => `${inText(text, style.unicode)}\n`).join("");
}
