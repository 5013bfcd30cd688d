import { readBuild } from "../../forge/azure-devops/build.ts";
import { documentHead, type EmulatorMark } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import { exits } from "../../reconcile/run/exit.ts";
import { createProgressLines } from "../../report/formats/progress.ts";
import { type CommandEntry, commands, findCommand } from "../commands.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import type { Command, CommandResult } from "./command.ts";
import { checkOutFiles, deliverResult, printError } from "./deliver.ts";
import { createDialog, printMark } from "./dialog.ts";
import { formatHelp, formatOverview } from "./help.ts";
import { markEmulator, type Output, optionsOf, readProgress } from "./options.ts";
import { messageStyle, type Shell } from "./shell.ts";
import { suggestCommand } from "./suggest.ts";

type Args = readonly string[];

/** Calls the command that the arguments name. Resolves with the exit code, and never rejects. */
export async function runCommand(args: Args, shell: Shell): Promise<number> {
  let hasPrinted = false;
  const watched: WatchedShell = {
    ...shell,
    out: (text) => {
      hasPrinted ||= text !== "";
      shell.out(text);
    },
    hasPrinted: () => hasPrinted,
  };
  try {
    return await dispatch(args, watched);
  } catch (error) {
    return printError(error, { args, mark: {} }, watched);
  }
}

/** A shell that knows whether stdout holds something: two documents in one stream are none. */
type WatchedShell = Shell & { readonly hasPrinted: () => boolean };

/** The columns of a stream; without a terminal nothing bounds it. */
const widthOf = ({ terminal }: Shell, stream: "out" | "err"): number =>
  terminal[stream] ? terminal.width : Number.POSITIVE_INFINITY;

async function dispatch([first, ...rest]: Args, shell: WatchedShell): Promise<number> {
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
    ? new UsageError(
        "The command comes first, then its options.",
        "For example: keyvault-gitops plan --help",
        "command-unknown",
      )
    : new UsageError(`There is no command ${first}.`, suggestCommand(first, commands), "command-unknown");
}

async function call({ name, load }: CommandEntry, args: Args, shell: WatchedShell): Promise<number> {
  const command = await load();
  const given = parseArguments(args, optionsOf(command));
  if (given.has("help")) {
    shell.out(formatHelp(name, command, widthOf(shell, "out")));
    return exits.done;
  }
  const options = command.read(given, shell.ask !== undefined);
  const { output, selection, emulator } = options;
  const offline = command.offline || (command.isOffline?.(options) ?? false);
  const shown = startProgress(command, given, output, shell);
  const { world, close } = await shell.createWorld({
    ...(emulator && { emulator }),
    offline,
    envFolder: async (files) => {
      const { findConfigFolder } = await import("../../reconcile/run/load-set.ts");
      return selection && findConfigFolder(selection, files);
    },
    begun: shell.heedSignals,
    signal: command.endsItself ? new AbortController().signal : shell.signal,
    progress: shown.progress,
  });
  const mark = markEmulator(offline ? undefined : emulator);
  try {
    await checkOutFiles(output, world.files);
    const build = readBuild(shell.env);
    const dialog = { ...createDialog(shell, output, mark), ...(build && { build }) };
    // Nothing of the embedded vault is anybody's.
    const isLimited = build !== undefined && !offline && !emulator;
    const limited = isLimited
      ? await (await import("./limit-world.ts")).limitWorld(
          world,
          build,
          command.onlyMerged?.(options),
          shell,
        )
      : world;
    const result = await command.run(options, limited, dialog);
    shown.end();
    if ("text" in result && result.text !== "") printMark(mark, shell);
    await deliverResult(withMark(result, mark), output, world, shell);
    return result.exit;
  } catch (error) {
    shown.end();
    return await printError(error, { args, mark, files: world.files }, shell);
  } finally {
    shown.end();
    close();
  }
}

/**
 * Shows a run's progress. A document in another format has none beside it unless a person watches, and neither has a
 * program that goes on running, which has no end.
 */
function startProgress(
  { endsItself }: Command,
  given: Arguments,
  { format, colour }: Output,
  shell: Shell,
): ReturnType<Shell["showProgress"]> {
  const { quiet, verbose } = readProgress(given);
  const isWatched = !endsItself && (format === "text" || shell.terminal.err);
  if (quiet || !(isWatched || verbose)) return { progress: () => {}, end: () => {} };
  const style = messageStyle(colour, shell);
  const shown = shell.showProgress((isRewritten) => createProgressLines(style, { verbose, isRewritten }));
  const stop = (): void => shown.progress({ what: "stopping" });
  shell.signal.addEventListener("abort", stop, { once: true });
  return {
    progress: shown.progress,
    end: () => {
      shell.signal.removeEventListener("abort", stop);
      shown.end();
    },
  };
}

/** The mark stands in one place for all commands, at the head of the document. */
const withMark = (result: CommandResult, mark: EmulatorMark): CommandResult =>
  "document" in result
    ? { ...result, document: { ...documentHead(result.document.kind), ...mark, ...result.document } }
    : result;
