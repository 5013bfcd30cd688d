import type { Overview } from "../../model/document/overview.ts";
import type { Document } from "../../model/document.ts";
import type { World } from "../../model/world.ts";
import type { Exit } from "../../reconcile/run/exit.ts";
import type { Arguments, Option } from "./arguments.ts";
import type { Dialog } from "./dialog.ts";
import type { CommandOptions } from "./options.ts";

/** The result of a command, which prints nothing of it itself. */
export type CommandResult = { readonly exit: Exit } & (
  | DocumentResult
  /** Ready to print, ending with a newline. */
  | { readonly text: string }
);

type DocumentResult = {
  readonly document: Document;
  /** What the vaults hold, which a page for people shows beside the document. */
  readonly overview?: Overview;
};

/** A part of a call that may run only for what is merged, as a person types it: `drift --fix`. */
export type MergedPart = { readonly part: string; readonly writes: boolean };

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
  /** Whether a call reaches no vault though others do; absent: all of them are as `offline` says. */
  isOffline?(options: Options): boolean;
  /**
   * The part of a call that must not run for a commit that does not count as merged: what writes, and what compares
   * values. Undefined where all of it may; absent: every call may.
   */
  onlyMerged?(options: Options): MergedPart | undefined;
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
