import { UsageError } from "../model/errors.ts";
import { inputLimits } from "../model/input.ts";
import { foldName, isLegalName, objectKey, objectName } from "../model/object.ts";
import { mostSecretBytes, Sealed } from "../model/sealed.ts";
import { parseEnvFile } from "../model/syntax/env-file.ts";
import { type Fillable, type FillOptions, fillValues } from "../reconcile/objects/fill.ts";
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

Where stdin is no terminal, it takes the values from it as a .env: NAME=value, with the names of the manifest. A name there
that no external secret here has is refused, and a secret that is missing there stays as it is. A value of several lines stands
in quotes. An argument is a NAME where it has only letters, digits and hyphens; write a folder as ./FOLDER.`,
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
    { code: exits.error, means: "an error, or Ctrl-C at a question; nothing was written" },
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
    const ask = (secrets: readonly Fillable[]) => readValues(secrets, dialog);
    const execution = await readExecution(approval, "fill", world, dialog);
    const document = await fillValues({ ...filling, ask, ...execution }, world);
    return { document, exit: exitOfApply(document) };
  },
};

type Values = ReadonlyMap<string, Sealed>;

/**
 * The values that a person types one by one, or those on stdin.
 * @throws UsageError for what no secret can hold, and for names on stdin that are of none of these secrets
 */
async function readValues(secrets: readonly Fillable[], { readSecret, print }: Dialog): Promise<Values> {
  const say = (text: string) => print(`${inText(text, true)}\n`);
  const wanted = secrets.filter((one) => one.wanted);
  const values = new Map<string, Sealed>();
  if (wanted.length === 0)
    say("No external secret that could be read lacks a value: there is nothing to ask for.");
  for (const { id } of wanted) {
    const question = `Value of ${id.vault}/${id.name} (not shown; empty skips it): `;
    const { by, bytes } = await readSecret(question, inputLimits.dotenv);
    if (by === "stdin") return readFromInput(bytes, secrets, say);
    if (bytes.length > 0) values.set(objectKey(id), checkSize(Sealed.bytes(bytes), objectName(id)));
  }
  return values;
}

function readFromInput(bytes: Uint8Array, secrets: readonly Fillable[], say: (text: string) => void): Values {
  if (bytes.length > inputLimits.dotenv)
    throw new UsageError("stdin is larger than 1 MB.", "Pipe in a .env.", "file-too-large");
  const values = new Map<string, Sealed>();
  // What stands before a "=" may be a part of a value that somebody piped in alone, so no message quotes it.
  for (const [at, [name, text]] of [...parseEnvFile(bytes, "stdin")].entries()) {
    const named = secrets.filter(({ id }) => foldName(id.name) === foldName(name));
    const [first, ...others] = named.filter((one) => one.wanted);
    if (named.length === 0)
      throw new UsageError(
        `Name ${at + 1} on stdin is of no secret that fill is about.`,
        `It is about: ${[...new Set(secrets.map(({ id }) => id.name))].join(", ")}.`,
        "selection-unmatched",
      );
    if (first && others.length > 0)
      throw new UsageError(
        `${first.id.name} is wanted in several vaults: ${[first, ...others].map(({ id }) => id.vault).join(", ")}.`,
        "Choose one with --vault.",
        "selection-unmatched",
      );
    if (!first) say(`${named[0]?.id.name} is not missing, and stays as it is: fill NAME sets another value.`);
    else if (text !== "") values.set(objectKey(first.id), checkSize(Sealed.text(text), objectName(first.id)));
  }
  for (const { id, wanted } of secrets)
    if (wanted && !values.has(objectKey(id))) say(`${objectName(id)}: stdin has no value for it.`);
  return values;
}

function checkSize(value: Sealed, name: string): Sealed {
  if (value.within(mostSecretBytes)) return value;
  throw new UsageError(
    `The value of ${name} is over 25 KB, and Key Vault takes no more.`,
    undefined,
    "limit-exceeded",
  );
}
