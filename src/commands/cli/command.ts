import type { Document } from "../../model/document.ts";
import type { Plan } from "../../model/plan.ts";
import type { World } from "../../model/world.ts";
import type { Exit } from "../../reconcile/run/exit.ts";
import type { Arguments, Option } from "./arguments.ts";
import type { Common } from "./options.ts";
import type { Shell } from "./shell.ts";

/** The one who called. */
export type Person = {
  /** Shows the plan and asks; absent where nobody can answer. */
  readonly confirm?: (plan: Plan) => Promise<boolean>;
  /** Reads a value that nobody sees. */
  readonly secret: Shell["secret"];
  /** Says something that is no result. */
  readonly tell: (text: string) => void;
  /** Says at once what a program that goes on running has to say. */
  readonly announce: (text: string) => void;
  /** An error as people read it, for a program that goes on in spite of it. */
  readonly explain: (error: unknown) => string;
  /** Aborts when they ask to stop. */
  readonly stop: AbortSignal;
};

/** What a command hands back. It prints nothing itself. */
export type CommandResult = { readonly exit: Exit } & (
  | { readonly document: Document }
  /** Ready to print, ending with a newline. */
  | { readonly text: string }
);

/** What a command hands back that has something to report. */
export type DocumentResult<Its extends Document> = { readonly exit: Exit; readonly document: Its };

/** One command: how it is called, and what it does. */
export type Command<Options extends Common, Its extends CommandResult = CommandResult> = {
  readonly name: string;
  /** How it is called, after its name. */
  readonly usage: string;
  /** What it does, in a paragraph or two. */
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  readonly exits: readonly { readonly code: Exit; readonly means: string }[];
  /** It reaches no vault. */
  readonly offline: boolean;
  /** Asked to stop it ends what it has begun, so its world does not stop. */
  readonly endsItself?: true;
  /** @throws UsageError where the arguments cannot be meant. */
  readonly read: (given: Arguments, canAsk: boolean) => Options;
  /** @throws ProblemsError, VaultError, FileError or UsageError. */
  readonly run: (options: Options, world: World, person: Person) => Promise<Its>;
};
