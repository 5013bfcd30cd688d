import type { Document } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { FileError, type Files } from "../../model/world.ts";
import { inText } from "../../report/formats/escape.ts";
import { makePage } from "../../report/pages/make-page.ts";
import { reporters } from "../../report/report.ts";
import type { Style } from "../../report/style.ts";
import type { CommandResult } from "./command.ts";
import type { Output } from "./options.ts";
import type { Shell } from "./shell.ts";
import { messageStyle, resultStyle } from "./styles.ts";

/**
 * Asked before a run, so that an apply does not end with nowhere to say what it did.
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
 * Hands over a result: to stdout, or to the file of `--out` and then its summary to stderr.
 * @throws UsageError where the file could not be written; the result is on stdout then.
 */
export async function deliverResult(
  result: CommandResult,
  output: Output,
  files: Files,
  shell: Shell,
): Promise<void> {
  const style = resultStyle(output, shell);
  const text = "document" in result ? reporters[output.format](result.document, style) : result.text;
  if (output.out === undefined) return shell.out(text);
  try {
    await files.write(files.resolve(files.workingDirectory, output.out), text);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    shell.out(text);
    throw new UsageError(`--out: ${output.out} could not be written; what it would hold went to stdout.`);
  }
  if ("document" in result) shell.err(summary(result.document, messageStyle(output.colour, shell)));
}

/** What is said beside a file that holds the whole result. */
function summary(document: Document, style: Style): string {
  const { summary: line, closing } = makePage(document, style);
  return [line, ...closing].map((text) => `${inText(text, style.unicode)}\n`).join("");
}
