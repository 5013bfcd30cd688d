import { UsageError } from "../model/errors.ts";
import { inputLimits } from "../model/input.ts";
import { isLegalName, objectKey, objectName } from "../model/object.ts";
import { flawOfLength, Sealed } from "../model/sealed.ts";
import { type Fillable, type FillOptions, fillValues, type RefusalOf } from "../reconcile/objects/fill.ts";
import { exitOfApply, exits } from "../reconcile/run/exit.ts";
import { inText } from "../report/formats/escape.ts";
import {
  type ApprovalOptions,
  readApprovalOptions,
  readExecution,
  yesOption,
} from "./cli/approval-options.ts";
import type { Command } from "./cli/command.ts";
import type { Dialog } from "./cli/dialog.ts";
import {
  type CommandOptions,
  concurrencyOption,
  outputOptions,
  readCommandOptions,
  selectionOptions,
} from "./cli/options.ts";

type Options = CommandOptions & {
  readonly filling: Omit<FillOptions, "ask">;
  readonly approval: ApprovalOptions;
};

/** Gives external secrets a value that a person types or a program pipes in. */
export const fillCommand: Command<Options> = {
  usage: "[NAME...] [PATH...] [options]",
  about: `Asks for the value of each secret that is declared with value: external and has none yet, or of those that are named.
Nothing of what you type is shown. An empty answer skips the secret. Then it plans, shows the plan, asks, and writes as apply
does: with all properties that git says, and under the same guards. A value is never an argument, and in no file or log.

Where stdin is no terminal, it takes the values from it as a .env: NAME=value. The names are those of the manifest, or what
import --from dotenv makes them of: DATABASE_URL is database-url. A name that no external secret here has is refused, and so
are two lines of one secret. A secret that is missing there stays as it is. A value of several lines stands in quotes. An
argument is a NAME where it has only letters, digits and hyphens; write a folder as ./FOLDER.`,
  options: [
    ...selectionOptions.filter(({ name }) => name !== "select"),
    yesOption,
    concurrencyOption,
    ...outputOptions,
  ],
  examples: [
    { line: "fill", does: "ask for each value that is missing" },
    { line: "fill db-password --vault contoso-prod", does: "ask for this one, whether or not it is there" },
    { line: "fill --yes < .env", does: "take what is missing from a file, or from another program" },
  ],
  exits: [
    { code: exits.done, means: "set, or nothing to set" },
    { code: exits.error, means: "an error, or Ctrl-C at the question for a value; nothing was written" },
    { code: exits.refused, means: "set, but for what a guard refuses" },
    { code: exits.notApproved, means: "not approved; nothing was written" },
    { code: exits.partly, means: "partly set, or a vault could not be read; run it again" },
  ],
  offline: false,
  onlyMerged: () => ({ part: "fill", writes: true }),
  read: (given, canAsk) => {
    const { selection, ...common } = readCommandOptions(given);
    const { select: _, paths: words, ...rest } = selection;
    const part = { ...rest, paths: words.filter((word) => !isLegalName(word)) };
    return {
      ...common,
      selection: part,
      filling: { ...part, names: words.filter(isLegalName) },
      approval: readApprovalOptions(given, "fill", canAsk),
    };
  },
  run: async ({ filling, approval }, world, dialog) => {
    const ask: FillOptions["ask"] = (secrets, refusalOf) => readValues(secrets, refusalOf, dialog);
    const execution = await readExecution(approval, "fill", world, dialog);
    const document = await fillValues({ ...filling, ask, ...execution }, world);
    return { document, exit: exitOfApply(document) };
  },
};

type Values = ReadonlyMap<string, Sealed>;

/**
 * The values that a person types one by one, or those on stdin.
 * @throws UsageError for a value that no secret can hold; ProblemsError for lines on stdin that no secret can take
 */
async function readValues(
  secrets: readonly Fillable[],
  refusalOf: RefusalOf,
  { readSecret, print }: Dialog,
): Promise<Values> {
  const say = (text: string) => print(`${inText(text, true)}\n`);
  const wanted = secrets.filter((one) => one.wanted);
  const values = new Map<string, Sealed>();
  if (wanted.length === 0)
    say("No external secret that could be read lacks a value: there is nothing to ask for.");
  for (const { id } of wanted) {
    const question = `Value of ${id.vault}/${id.name} (not shown; empty skips it): `;
    const { by, bytes } = await readSecret(question, inputLimits.dotenv);
    if (by === "stdin") return readFromInput(bytes, secrets, refusalOf, say);
    if (bytes.length > 0) values.set(objectKey(id), checkTyped(Sealed.bytes(bytes), objectName(id)));
  }
  return values;
}

async function readFromInput(
  bytes: Uint8Array,
  secrets: readonly Fillable[],
  refusalOf: RefusalOf,
  say: (text: string) => void,
): Promise<Values> {
  if (bytes.length > inputLimits.dotenv)
    throw new UsageError("stdin is larger than 1 MB.", "Pipe in a .env.", "file-too-large");
  const { matchEnvFile } = await import("../reconcile/objects/match-env-file.ts");
  const { values, renamed, notes } = matchEnvFile(bytes, "stdin", secrets, refusalOf);
  const rows = renamed.map(({ id, ...from }) => ({ to: `${id.vault}/${id.name}`, ...from }));
  const width = Math.max(0, ...rows.map(({ to }) => to.length));
  for (const { to, variable, line } of rows) say(`${to.padEnd(width)}  from ${variable}, line ${line}`);
  notes.forEach(say);
  return values;
}

function checkTyped(value: Sealed, name: string): Sealed {
  const flaw = flawOfLength(value);
  if (flaw) throw new UsageError(`${name}: ${flaw.message}.`, `${flaw.hint}.`, flaw.code);
  return value;
}
