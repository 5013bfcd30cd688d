import { nearest } from "../manifest/nearest.ts";
import type { Document } from "../model/document.ts";
import { inText } from "../report/escape.ts";
import { page } from "../report/page.ts";
import { progress } from "../report/progress.ts";
import { reporters } from "../report/report.ts";
import type { Style } from "../report/style.ts";
import { type Arguments, type Option, parse, UsageError } from "./arguments.ts";
import type { Command } from "./command.ts";
import { confirm } from "./confirm.ts";
import { envFolder } from "./env-folder.ts";
import { exits } from "./exit.ts";
import { explain } from "./explain.ts";
import { help, type Name, names, overview } from "./help.ts";
import type { Common, Output } from "./options.ts";
import type { Shell } from "./shell.ts";

/** Each command's file is loaded only when it is called. */
const commands: { readonly [name in Name]: (args: readonly string[], shell: Shell) => Promise<number> } = {
  validate: async (args, shell) => call((await import("./validate.ts")).validate, args, shell),
  plan: async (args, shell) => call((await import("./plan.ts")).plan, args, shell),
  apply: async (args, shell) => call((await import("./apply.ts")).apply, args, shell),
  emulator: async (args, shell) => call((await import("./emulator.ts")).emulator, args, shell),
  schema: async (args, shell) => call((await import("./schema.ts")).schema, args, shell),
};

/** Calls the command that the arguments name. Resolves with the exit code, and never rejects. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  try {
    return await dispatch(args, shell);
  } catch (error) {
    const colour = shell.terminal.err && !shell.env("NO_COLOR") && !args.includes("--no-color");
    const style = { ...plain(shell), colour };
    shell.err(
      explain(error, style, {
        debug: shell.env("KEYVAULT_GITOPS_DEBUG") === "1",
        version: shell.version(),
      }),
    );
    return exits.error;
  }
}

async function dispatch([first, ...rest]: readonly string[], shell: Shell): Promise<number> {
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    const asked = rest.length > 0 ? names.find((name) => name === rest[0]) : undefined;
    if (asked) return commands[asked](["--help"], shell);
    (first === undefined ? shell.err : shell.out)(overview());
    return first === undefined ? exits.error : exits.done;
  }
  const name = names.find((known) => known === first);
  if (name) return commands[name](rest, shell);
  const meant = nearest(first, names);
  throw new UsageError(
    first.startsWith("-") ? "The command comes first, then its options." : `There is no command ${first}.`,
    meant ? `Did you mean ${meant}?` : `There are: ${names.join(", ")}. See keyvault-gitops --help.`,
  );
}

const helpOption: Option = { name: "help", short: "h", help: "show this" };

async function call<Options extends Common>(
  command: Command<Options>,
  args: readonly string[],
  shell: Shell,
): Promise<number> {
  const given: Arguments = parse(args, [...command.options, helpOption]);
  if (given.has("help")) {
    shell.out(help(command));
    return exits.done;
  }
  const options = command.read(given, shell.ask !== undefined);
  const { output, selection, emulator } = options;
  const messages: Style = {
    ...plain(shell),
    colour: output.colour && shell.terminal.err && !shell.env("NO_COLOR"),
  };
  const watched = output.format === "text" || shell.terminal.err;
  const { world, close } = await shell.createWorld({
    ...(emulator && { emulator }),
    offline: command.offline,
    envFolder: (files) => envFolder(files, selection),
    signal: shell.signal,
    progress: (event) => {
      const line = watched ? progress(event, messages) : undefined;
      if (line !== undefined) shell.err(`${line}\n`);
    },
  });
  try {
    const asks = confirm(shell, { ...messages, all: output.all, unmanaged: output.unmanaged });
    const result = await command.run(options, world, { ...(asks && { confirm: asks }), announce: shell.out });
    const text = "document" in result ? rendered(result.document, output, shell) : result.text;
    if (output.out === undefined) shell.out(text);
    else {
      await world.files.write(world.files.resolve(world.files.workingDirectory, output.out), text);
      if ("document" in result) shell.err(summary(result.document, messages));
    }
    return result.exit;
  } finally {
    close();
  }
}

const plain = (shell: Shell): Style => ({
  width: shell.terminal.width,
  colour: false,
  unicode: shell.terminal.unicode,
  all: false,
  unmanaged: false,
});

function rendered(document: Document, { format, out, colour, all, unmanaged }: Output, shell: Shell): string {
  const seen = shell.terminal.out && out === undefined;
  return reporters[format](document, {
    width: seen ? shell.terminal.width : Number.POSITIVE_INFINITY,
    colour: seen && colour && !shell.env("NO_COLOR"),
    unicode: !seen || shell.terminal.unicode,
    all,
    unmanaged,
  });
}

/** What is said beside a file that holds the whole result. */
function summary(document: Document, style: Style): string {
  const { summary: line, closing } = page(document, style);
  return [line, ...closing].map((text) => `${inText(text, style.unicode)}\n`).join("");
}
