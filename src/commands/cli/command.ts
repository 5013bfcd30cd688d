import type { Document } from "../../model/document.ts";
import type { Plan } from "../../model/plan.ts";
import type { World } from "../../model/world.ts";
import type { Exit } from "../../reconcile/run/exit.ts";
import type { Arguments, Option } from "./arguments.ts";
import type { CommandOptions } from "./options.ts";
import type { Shell } from "./shell.ts";

/** How a command talks with the person or the program that called it, beside its result. */
export type Dialog = {
  /** Shows the plan and asks whether to apply it; absent where nobody can answer. */
  readonly confirm?: (plan: Plan) => Promise<boolean>;
  /** Reads a value without showing it. */
  readonly secret: Shell["secret"];
  /** Prints a message, which is no part of the result. */
  readonly print: (text: string) => void;
  /** Prints a part of the result at once, for a program that goes on running. */
  readonly announce: (text: string) => void;
  /** An error as people read it, for a program that goes on in spite of it. */
  readonly explain: (error: unknown) => string;
  /** Aborts when the caller asks the program to stop. */
  readonly stop: AbortSignal;
};

/** The result of a command, which prints nothing of it itself. */
export type CommandResult = { readonly exit: Exit } & (
  | { readonly document: Document }
  /** Ready to print, ending with a newline. */
  | { readonly text: string }
);

/** One command: how to call it, and what it does. Its name and summary stand in `commands.ts`. */
export type Command<Options extends CommandOptions = CommandOptions> = {
  /** Its arguments, as the help shows them after its name. */
  readonly usage: string;
  /** What it does, in a paragraph or two. */
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  readonly exits: readonly { readonly code: Exit; readonly means: string }[];
  /** It reaches no vault. */
  readonly offline: boolean;
  /** It finishes its work itself when it is asked to stop, so its world does not stop. */
  readonly endsItself?: true;
  /** @throws UsageError where the arguments do not fit together */
  readonly read: (given: Arguments, canAsk: boolean) => Options;
  /**
   * Its options are always those that its own `read` returned. A method, because only methods let commands with
   * different options stand in one table.
   * @throws ProblemsError, VaultError, FileError or UsageError
   */
  run(options: Options, world: World, dialog: Dialog): Promise<CommandResult>;
};
