import { readBuild } from "../../forge/azure-devops/build.ts";
import { documentHead, type EmulatorMark } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { exitOfError, exits } from "../../reconcile/run/exit.ts";
import { formatProgress } from "../../report/formats/progress.ts";
import { type CommandEntry, commands, findCommand } from "../commands.ts";
import { parseArguments } from "./arguments.ts";
import type { CommandResult } from "./command.ts";
import { checkOutFiles, deliverResult } from "./deliver.ts";
import { createDialog, explainError, printMark } from "./dialog.ts";
import { formatHelp, formatOverview } from "./help.ts";
import { helpOption, markEmulator } from "./options.ts";
import { messageStyle, type Shell } from "./shell.ts";
import { suggestCommand } from "./suggest.ts";

type Args = readonly string[];

/** Calls the command that the arguments name. Resolves with the exit code, and never rejects. */
export async function runCommand(args: Args, shell: Shell): Promise<number> {
  try {
    return await dispatch(args, shell);
  } catch (error) {
    shell.err(explainError(error, messageStyle(!args.includes("--no-color"), shell), shell));
    return exitOfError(error);
  }
}

/** The columns of a stream; without a terminal nothing bounds it. */
const widthOf = ({ terminal }: Shell, stream: "out" | "err"): number =>
  terminal[stream] ? terminal.width : Number.POSITIVE_INFINITY;

async function dispatch([first, ...rest]: Args, shell: Shell): Promise<number> {
  const entry = findCommand(first);
  if (entry) return call(entry, rest, shell);
  if (first === undefined) {
    shell.err(formatOverview(widthOf(shell, "err")));
    return exits.error;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const asked = findCommand(rest[0]);
    if (asked) return call(asked, ["--help"], shell);
    shell.out(formatOverview(widthOf(shell, "out")));
    return exits.done;
  }
  throw first.startsWith("-")
    ? new UsageError("The command comes first, then its options.", "For example: keyvault-gitops plan --help")
    : new UsageError(`There is no command ${first}.`, suggestCommand(first, commands));
}

async function call({ name, load }: CommandEntry, args: Args, shell: Shell): Promise<number> {
  const command = await load();
  const given = parseArguments(args, [...command.options, helpOption]);
  if (given.has("help")) {
    shell.out(formatHelp(name, command, widthOf(shell, "out")));
    return exits.done;
  }
  const options = command.read(given, shell.ask !== undefined);
  const { output, selection, emulator } = options;
  const messages = messageStyle(output.colour, shell);
  const isWatched = output.format === "text" || shell.terminal.err;
  const { world, close } = await shell.createWorld({
    ...(emulator && { emulator }),
    offline: command.offline,
    envFolder: async (files) => {
      const { findConfigFolder } = await import("../../reconcile/run/load-set.ts");
      return selection && findConfigFolder(selection, files);
    },
    begun: shell.heedSignals,
    signal: command.endsItself ? new AbortController().signal : shell.signal,
    progress: (event) => {
      const line = isWatched ? formatProgress(event, messages) : undefined;
      if (line !== undefined) shell.err(`${line}\n`);
    },
  });
  try {
    await checkOutFiles(output, world.files);
    const mark = markEmulator(command.offline ? undefined : emulator);
    const build = readBuild(shell.env);
    const dialog = { ...createDialog(shell, output, mark), ...(build && { build }) };
    // Nothing of the embedded vault is anybody's.
    const isLimited = build !== undefined && !command.offline && !emulator;
    const limited = isLimited
      ? await (await import("./limit-world.ts")).limitWorld(
          world,
          build,
          command.onlyMerged?.(options),
          dialog.print,
        )
      : world;
    const result = await command.run(options, limited, dialog);
    if ("text" in result && result.text !== "") printMark(mark, shell);
    await deliverResult(withMark(result, mark), output, world.files, shell);
    return result.exit;
  } finally {
    close();
  }
}

/** The mark stands in one place for all commands, at the head of the document. */
const withMark = (result: CommandResult, mark: EmulatorMark): CommandResult =>
  "document" in result
    ? { ...result, document: { ...documentHead(result.document.kind), ...mark, ...result.document } }
    : result;
