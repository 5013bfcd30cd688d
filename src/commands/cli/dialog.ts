import { documentHead, type EmulatorMark } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import type { Plan } from "../../model/plan.ts";
import { formatError } from "../../report/formats/error.ts";
import type { Style } from "../../report/style.ts";
import { emulatorWords } from "../../report/words/text.ts";
import type { Output } from "./options.ts";
import { messageStyle, type Shell } from "./shell.ts";

/** How a command talks with the person or the program that called it, beside its result. */
export type Dialog = {
  /** Shows the plan and asks whether to apply it; absent where nobody can answer. */
  readonly confirm?: (plan: Plan) => Promise<boolean>;
  readonly readSecret: Shell["readSecret"];
  /** Prints a message, which is no part of the result. */
  readonly print: (text: string) => void;
  /** Prints a part of the result at once, for a program that goes on running. */
  readonly announce: (text: string) => void;
  /** An error as people read it, for a program that goes on in spite of it. */
  readonly explain: (error: unknown) => string;
  /** Aborts when the caller asks the program to stop. */
  readonly stop: AbortSignal;
};

/** The dialog of a command that prints its results in a way, with the mark of its run. */
export function createDialog(shell: Shell, { colour, all, unmanaged }: Output, mark: EmulatorMark): Dialog {
  const style = messageStyle(colour, shell);
  const { ask } = shell;
  return {
    ...(ask && {
      confirm: (plan: Plan) => confirmPlan({ ...mark, ...plan }, ask, shell, { ...style, all, unmanaged }),
    }),
    readSecret: shell.readSecret,
    print: shell.err,
    announce: (text) => {
      shell.heedSignals();
      printMark(mark, shell);
      shell.out(text);
    },
    explain: (error) => explainError(error, style, shell),
    stop: shell.signal,
  };
}

/** The error of a command that has to ask before it writes, where nobody can answer. */
export const nobodyToAsk = (command: string, verb: string): UsageError =>
  new UsageError(
    `${command} asks before it writes, and there is no terminal to ask on. Nothing was written.`,
    `Pass --yes to ${verb} without being asked.`,
    "confirmation-missing",
  );

/** Shows a plan on stderr and asks whether to apply it; only `y` and `yes` mean yes. */
async function confirmPlan(
  plan: EmulatorMark & Plan,
  ask: NonNullable<Shell["ask"]>,
  { err }: Shell,
  style: Style,
): Promise<boolean> {
  const [{ formatText }, { questionWords }] = await Promise.all([
    import("../../report/formats/text.ts"),
    import("../../report/words/plan-summary.ts"),
  ]);
  const requests = { list: 0, get: 0, write: 0 };
  err(`${formatText({ ...documentHead("Plan"), ...plan, requests }, style)}\n`);
  return /^y(es)?$/i.test((await ask(`${questionWords(plan)} [y/N] `)).trim());
}

/** An error as people read it, with where it happened if the environment asks for that. */
export const explainError = (error: unknown, style: Style, { env, version }: Shell): string =>
  formatError(error, style, { debug: env("KEYVAULT_GITOPS_DEBUG") === "1", version: version() });

/** Says on stderr that a run whose result is a text was about the embedded vault. */
export function printMark(mark: EmulatorMark, { err }: Shell): void {
  const words = emulatorWords(mark);
  if (words !== undefined) err(`On the ${words}.\n`);
}
