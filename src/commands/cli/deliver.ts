import type { Overview } from "../../model/document/overview.ts";
import { type Document, documentHead, type EmulatorMark } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { FileError, type Files, type World } from "../../model/world.ts";
import { type Exit, exitOfError } from "../../reconcile/run/exit.ts";
import { inText } from "../../report/formats/escape.ts";
import type { Style } from "../../report/style.ts";
import { describeError } from "../../report/words/error.ts";
import type { CommandResult } from "./command.ts";
import { explainError } from "./dialog.ts";
import { formatAsked, type Output, type OutputFormat } from "./options.ts";
import { outputFormatOf } from "./output-format.ts";
import { messageStyle, resultStyle, type Shell } from "./shell.ts";

/**
 * Checks each `--out` before a run: an apply that cannot write its result has nowhere to say what it did.
 * @throws UsageError where one cannot be a file, and where two are the same one.
 */
export async function checkOutFiles({ out, formats }: Output, files: Files): Promise<void> {
  const known = new Map<string, string>();
  for (const name of out) {
    const format = outputFormatOf(name);
    if (format && !formats.includes(format))
      throw new UsageError(`--out: ${name} would be ${format}, which this command does not write.`);
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
      "file-unwritable",
    );
  if ((await files.kind(path)) === "folder")
    throw new UsageError(`--out: ${out} is a folder.`, undefined, "file-unwritable");
  if ((await files.kind(files.parent(path))) !== "folder")
    throw new UsageError(`--out: there is no folder ${files.parent(out)}.`, undefined, "file-unwritable");
}

/**
 * Prints a result on stdout, or writes it to each file of `--out` and prints its summary on stderr.
 * @throws UsageError where a file could not be written; then the others are, and what it would hold is on stdout.
 */
export async function deliverResult(
  result: CommandResult,
  output: Output,
  { files, clock }: Pick<World, "files" | "clock">,
  shell: Shell,
): Promise<void> {
  const style = resultStyle(output, shell);
  const overview = "document" in result ? result.overview : undefined;
  const context = { style, files, shell, overview, at: Math.floor(clock.now() / 1000) };
  const textIn = async (format: OutputFormat): Promise<string> =>
    "document" in result ? formatDocument(result.document, format, context) : result.text;
  if (output.out.length === 0) return shell.out(await textIn(output.format));
  const failed: string[] = [];
  for (const name of output.out) {
    const text = await textIn(outputFormatOf(name) ?? output.format);
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
      undefined,
      "file-unwritable",
    );
  if ("document" in result) shell.err(await summarize(result.document, messageStyle(output.colour, shell)));
}

/**
 * Says on stderr why a run ended. Where `--format` asks for another form than text and stdout holds nothing yet, the same
 * is on stdout in that form: an error is a document, too, also where its result was to go to a file.
 */
export async function printError(
  error: unknown,
  { args, mark, files }: { readonly args: Args; readonly mark: EmulatorMark; readonly files?: Files },
  shell: Shell & { readonly hasPrinted: () => boolean },
): Promise<Exit> {
  const exit = exitOfError(error);
  const format = formatAsked(args);
  const style = messageStyle(!args.includes("--no-color"), shell);
  if (format !== "text" && !shell.hasPrinted()) {
    const document: Document = { ...documentHead("Error"), ...mark, exit, errors: describeError(error) };
    shell.out(await formatDocument(document, format, { style: { ...style, ...plainStyle }, files, shell }));
  }
  shell.err(explainError(error, style, shell));
  return exit;
}

type Args = readonly string[];

const plainStyle = { width: Number.POSITIVE_INFINITY, colour: false, unicode: true } as const;

type FormatContext = {
  readonly style: Style;
  readonly files: Files | undefined;
  readonly shell: Pick<Shell, "version" | "checkedOut">;
  readonly overview?: Overview | undefined;
  /** When the run ended, in epoch seconds; absent for an error, which no page of a run shows. */
  readonly at?: number;
};

/** The reports are loaded last: help, a usage error and a program that goes on running need none. */
async function formatDocument(
  document: Document,
  format: OutputFormat,
  { style, files, shell, overview, at }: FormatContext,
): Promise<string> {
  if (format === "html") {
    const { formatHtml } = await import("../../report/html/html.ts");
    const commit = at === undefined ? undefined : await shell.checkedOut();
    const run = at !== undefined && {
      at,
      version: versionOf(shell),
      ...(commit !== undefined && { commit }),
    };
    return formatHtml(document, style, { ...(run && { run }), overview });
  }
  if (format === "sarif") {
    const { formatSarif } = await import("../../report/formats/sarif.ts");
    const here = files?.workingDirectory ?? "";
    // A folder that cannot be looked into is no reason to lose the log.
    const root = (await files?.repository(here).catch(() => undefined)) ?? here;
    return formatSarif(document, {
      inRepository: (file) => files?.relative(root, files.resolve(here, file)) ?? file,
      semanticVersion: versionOf(shell),
    });
  }
  const { reporters } = await import("../../report/report.ts");
  return reporters[format](document, style);
}

const versionOf = ({ version }: Pick<Shell, "version">): string =>
  /\d[^,\s]*/.exec(version())?.[0] ?? "0.0.0";

/** The summary beside a file that holds the whole result. */
async function summarize(document: Document, style: Style): Promise<string> {
  const { makePage } = await import("../../report/pages/make-page.ts");
  const { summary: line, changedSince, closing } = makePage(document, style);
  return [line, changedSince?.names ?? [], closing]
    .flat()
    .map((text) => `${inText(text, style.unicode)}\n`)
    .join("");
}
