import { findNearest } from "../../manifest/read/nearest.ts";
import { UsageError } from "../../model/errors.ts";
import { findConfigFolder } from "../../reconcile/run/config-path.ts";
import { exitOfError, exits } from "../../reconcile/run/exit.ts";
import { formatError } from "../../report/formats/error.ts";
import { formatProgress } from "../../report/formats/progress.ts";
import type { Style } from "../../report/style.ts";
import { parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { confirmPlan } from "./confirm.ts";
import { checkOutFile, deliverResult } from "./deliver.ts";
import { type CommandName, commandNames, formatHelp, formatOverview, helpOption } from "./help.ts";
import type { Common } from "./options.ts";
import type { Shell } from "./shell.ts";
import { messageStyle } from "./styles.ts";

type Args = readonly string[];

/** Each command's file is loaded only when it is called. */
const commands: { readonly [name in CommandName]: (args: Args, shell: Shell) => Promise<number> } = {
  init: async (args, shell) => call((await import("../init.ts")).initCommand, args, shell),
  validate: async (args, shell) => call((await import("../validate.ts")).validateCommand, args, shell),
  plan: async (args, shell) => call((await import("../plan.ts")).planCommand, args, shell),
  apply: async (args, shell) => call((await import("../apply.ts")).applyCommand, args, shell),
  drift: async (args, shell) => call((await import("../drift.ts")).driftCommand, args, shell),
  doctor: async (args, shell) => call((await import("../doctor.ts")).doctorCommand, args, shell),
  import: async (args, shell) => call((await import("../import.ts")).importCommand, args, shell),
  rotate: async (args, shell) => call((await import("../rotate.ts")).rotateCommand, args, shell),
  emulator: async (args, shell) => call((await import("../emulator.ts")).emulatorCommand, args, shell),
  seal: async (args, shell) => call((await import("../seal.ts")).sealCommand, args, shell),
  events: async (args, shell) => call((await import("../events.ts")).eventsCommand, args, shell),
  schema: async (args, shell) => call((await import("../schema.ts")).schemaCommand, args, shell),
};

/** Calls the command that the arguments name. Resolves with the exit code, and never rejects. */
export async function runCommand(args: Args, shell: Shell): Promise<number> {
  try {
    return await dispatch(args, shell);
  } catch (error) {
    shell.err(explained(shell, messageStyle(!args.includes("--no-color"), shell))(error));
    return exitOfError(error);
  }
}

function explained(shell: Shell, style: Style): (error: unknown) => string {
  const debug = shell.env("KEYVAULT_GITOPS_DEBUG") === "1";
  return (error) => formatError(error, style, { debug, version: shell.version() });
}

/** The columns of a stream; without a terminal nothing bounds it. */
const widthOf = ({ terminal }: Shell, stream: "out" | "err"): number =>
  terminal[stream] ? terminal.width : Number.POSITIVE_INFINITY;

async function dispatch([first, ...rest]: Args, shell: Shell): Promise<number> {
  const isCommand = (typed: string | undefined) => commandNames.find((name) => name === typed);
  const name = isCommand(first);
  if (name) return commands[name](rest, shell);
  if (first === undefined) {
    shell.err(formatOverview(widthOf(shell, "err")));
    return exits.error;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const asked = isCommand(rest[0]);
    if (asked) return commands[asked](["--help"], shell);
    shell.out(formatOverview(widthOf(shell, "out")));
    return exits.done;
  }
  const meant = findNearest(first, commandNames);
  throw new UsageError(
    first.startsWith("-") ? "The command comes first, then its options." : `There is no command ${first}.`,
    meant ? `Did you mean ${meant}?` : `There are: ${commandNames.join(", ")}. See keyvault-gitops --help.`,
  );
}

async function call<Options extends Common>(
  command: Command<Options>,
  args: Args,
  shell: Shell,
): Promise<number> {
  const given = parseArguments(args, [...command.options, helpOption]);
  if (given.has("help")) {
    shell.out(formatHelp(command, widthOf(shell, "out")));
    return exits.done;
  }
  const options = command.read(given, shell.ask !== undefined);
  const { output, selection, emulator } = options;
  const messages = messageStyle(output.colour, shell);
  const isWatched = output.format === "text" || shell.terminal.err;
  const { world, close } = await shell.createWorld({
    ...(emulator && { emulator }),
    offline: command.offline,
    envFolder: async (files) => (selection ? findConfigFolder(selection, files) : undefined),
    begun: shell.heedSignals,
    signal: command.endsItself ? new AbortController().signal : shell.signal,
    progress: (event) => {
      const line = isWatched ? formatProgress(event, messages) : undefined;
      if (line !== undefined) shell.err(`${line}\n`);
    },
  });
  try {
    await checkOutFile(output, world.files);
    const asked = confirmPlan(shell, { ...messages, all: output.all, unmanaged: output.unmanaged });
    const person = {
      ...(asked && { confirm: asked }),
      secret: shell.secret,
      tell: shell.err,
      announce: (text: string) => {
        shell.heedSignals();
        shell.out(text);
      },
      explain: explained(shell, messages),
      stop: shell.signal,
    };
    const result = await command.run(options, world, person);
    await deliverResult(result, output, world.files, shell);
    return result.exit;
  } finally {
    close();
  }
}
