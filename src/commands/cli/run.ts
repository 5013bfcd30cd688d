import { nearest } from "../../manifest/read/nearest.ts";
import { NotApproved, UsageError } from "../../model/errors.ts";
import { exits } from "../../reconcile/run/exit.ts";
import { explain } from "../../report/formats/error.ts";
import { progress } from "../../report/formats/progress.ts";
import type { Style } from "../../report/style.ts";
import { parse } from "./arguments.ts";
import type { Command } from "./command.ts";
import { envFolder } from "./config-folder.ts";
import { confirm } from "./confirm.ts";
import { checkOut, deliver } from "./deliver.ts";
import { help, helpOption, type Name, names, overview } from "./help.ts";
import type { Common } from "./options.ts";
import type { Shell } from "./shell.ts";
import { messageStyle } from "./styles.ts";

type Args = readonly string[];

/** Each command's file is loaded only when it is called. */
const commands: { readonly [name in Name]: (args: Args, shell: Shell) => Promise<number> } = {
  init: async (args, shell) => call((await import("../init.ts")).init, args, shell),
  validate: async (args, shell) => call((await import("../validate.ts")).validate, args, shell),
  plan: async (args, shell) => call((await import("../plan.ts")).plan, args, shell),
  apply: async (args, shell) => call((await import("../apply.ts")).apply, args, shell),
  drift: async (args, shell) => call((await import("../drift.ts")).drift, args, shell),
  doctor: async (args, shell) => call((await import("../doctor.ts")).doctor, args, shell),
  import: async (args, shell) => call((await import("../import.ts")).importCommand, args, shell),
  rotate: async (args, shell) => call((await import("../rotate.ts")).rotate, args, shell),
  emulator: async (args, shell) => call((await import("../emulator.ts")).emulator, args, shell),
  seal: async (args, shell) => call((await import("../seal.ts")).seal, args, shell),
  events: async (args, shell) => call((await import("../events.ts")).events, args, shell),
  schema: async (args, shell) => call((await import("../schema.ts")).schema, args, shell),
};

/** Calls the command that the arguments name. Resolves with the exit code, and never rejects. */
export async function run(args: Args, shell: Shell): Promise<number> {
  try {
    return await dispatch(args, shell);
  } catch (error) {
    shell.err(explained(shell, messageStyle(!args.includes("--no-color"), shell))(error));
    return error instanceof NotApproved ? exits.notApproved : exits.error;
  }
}

function explained(shell: Shell, style: Style): (error: unknown) => string {
  const debug = shell.env("KEYVAULT_GITOPS_DEBUG") === "1";
  return (error) => explain(error, style, { debug, version: shell.version() });
}

/** The columns of a stream; without a terminal nothing bounds it. */
const widthOf = ({ terminal }: Shell, stream: "out" | "err"): number =>
  terminal[stream] ? terminal.width : Number.POSITIVE_INFINITY;

async function dispatch([first, ...rest]: Args, shell: Shell): Promise<number> {
  const isCommand = (typed: string | undefined) => names.find((name) => name === typed);
  const name = isCommand(first);
  if (name) return commands[name](rest, shell);
  if (first === undefined) {
    shell.err(overview(widthOf(shell, "err")));
    return exits.error;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const asked = isCommand(rest[0]);
    if (asked) return commands[asked](["--help"], shell);
    shell.out(overview(widthOf(shell, "out")));
    return exits.done;
  }
  const meant = nearest(first, names);
  throw new UsageError(
    first.startsWith("-") ? "The command comes first, then its options." : `There is no command ${first}.`,
    meant ? `Did you mean ${meant}?` : `There are: ${names.join(", ")}. See keyvault-gitops --help.`,
  );
}

async function call<Options extends Common>(
  command: Command<Options>,
  args: Args,
  shell: Shell,
): Promise<number> {
  const given = parse(args, [...command.options, helpOption]);
  if (given.has("help")) {
    shell.out(help(command, widthOf(shell, "out")));
    return exits.done;
  }
  const options = command.read(given, shell.ask !== undefined);
  const { output, selection, emulator } = options;
  const messages = messageStyle(output.colour, shell);
  const isWatched = output.format === "text" || shell.terminal.err;
  const { world, close } = await shell.createWorld({
    ...(emulator && { emulator }),
    offline: command.offline,
    envFolder: (files) => envFolder(files, selection),
    begun: shell.heedSignals,
    signal: command.endsItself ? new AbortController().signal : shell.signal,
    progress: (event) => {
      const line = isWatched ? progress(event, messages) : undefined;
      if (line !== undefined) shell.err(`${line}\n`);
    },
  });
  try {
    await checkOut(output, world.files);
    const asked = confirm(shell, { ...messages, all: output.all, unmanaged: output.unmanaged });
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
    await deliver(result, output, world.files, shell);
    return result.exit;
  } finally {
    close();
  }
}
