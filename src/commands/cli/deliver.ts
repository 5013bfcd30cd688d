import type { Document } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { FileError, type Files } from "../../model/world.ts";
import { inText } from "../../report/formats/escape.ts";
import type { Format } from "../../report/report.ts";
import type { Style } from "../../report/style.ts";
import type { CommandResult } from "./command.ts";
import type { Output } from "./options.ts";
import { messageStyle, resultStyle, type Shell } from "./shell.ts";

/**
 * Checks each `--out` before a run: an apply that cannot write its result has nowhere to say what it did.
 * @throws UsageError where one cannot be a file, and where two are the same one.
 */
export async function checkOutFiles({ out }: Output, files: Files): Promise<void> {
  const known = new Map<string, string>();
  for (const name of out) {
    const path = files.resolve(files.workingDirectory, name);
    const other = known.get(path);
    if (other !== undefined) throw new UsageError(`--out: ${other} and ${name} are one file.`);
    known.set(path, name);
    await checkOutFile(name, path, files);
  }
}

async function checkOutFile(out: string, path: string, files: Files): Promise<void> {
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

/** The formats that a file's name asks for by its ending. */
const endings: ReadonlyMap<string, Format> = new Map([
  ["txt", "text"],
  ["json", "json"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
]);

const formatOfFile = (name: string): Format | undefined =>
  endings.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");

/**
 * Prints a result on stdout, or writes it to each file of `--out` and prints its summary on stderr.
 * @throws UsageError where a file could not be written; then the others are, and what it would hold is on stdout.
 */
export async function deliverResult(
  result: CommandResult,
  output: Output,
  files: Files,
  shell: Shell,
): Promise<void> {
  const style = resultStyle(output, shell);
  const textIn = async (format: Format): Promise<string> =>
    "document" in result ? formatDocument(result.document, format, style) : result.text;
  if (output.out.length === 0) return shell.out(await textIn(output.format));
  const failed: string[] = [];
  for (const name of output.out) {
    const text = await textIn(formatOfFile(name) ?? output.format);
    try {
      await files.write(files.resolve(files.workingDirectory, name), text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      // Two documents in one stream are none.
      if (failed.length === 0) shell.out(text);
      failed.push(name);
    }
  }
  if (failed.length > 0)
    throw new UsageError(
      `--out: ${failed.join(", ")} could not be written; what ${failed.length === 1 ? "it" : failed[0]} would hold went to stdout.`,
    );
  if ("document" in result) shell.err(await summarize(result.document, messageStyle(output.colour, shell)));
}

/** The reports are loaded last: help, a usage error and a program that goes on running need none. */
async function formatDocument(document: Document, format: Format, style: Style): Promise<string> {
  const { reporters } = await import("../../report/report.ts");
  return reporters[format](document, style);
}

/** The summary beside a file that holds the whole result. */
async function summarize(document: Document, style: Style): Promise<string> {
  const { makePage } = await import("../../report/pages/make-page.ts");
  const { summary: line, changedSince, closing } = makePage(document, style);
  return [line, changedSince?.names ?? [], closing]
    .flat()
    .map((text) => `${inText(text, style.unicode)}\n`)
    .join("");
}
