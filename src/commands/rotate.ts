import { UsageError } from "../model/errors.ts";
import { inputLimits } from "../model/input.ts";
import type { ObjectId } from "../model/object.ts";
import type { World } from "../model/world.ts";
import { interpretEvents } from "../reconcile/rotation/interpret-event.ts";
import { type RotateOptions, rotateDue } from "../reconcile/rotation/rotate.ts";
import { exitOfRotate, exits } from "../reconcile/run/exit.ts";
import { loadSet } from "../reconcile/run/load-set.ts";
import { inText } from "../report/formats/escape.ts";
import type { Command } from "./cli/command.ts";
import type { Dialog } from "./cli/dialog.ts";
import {
  type CommandOptions,
  concurrencyOption,
  outputOptions,
  readCommandOptions,
  readConcurrency,
  selectionOptions,
} from "./cli/options.ts";

type Options = CommandOptions & {
  readonly rotating: RotateOptions;
  readonly exitCode: boolean;
  /** The file that holds an event, or `-`. */
  readonly event?: string;
};

export const rotateCommand: Command<Options> = {
  usage: "[PATH...] [options]",
  about: `Rotates every secret and key whose manifest has a rotation and that is due: a new credential is kept in the vault, set
on its target, tested, and only then published as a new version. What an earlier run began is finished first, however
that run ended. What is not due is left alone, so that a schedule may call it as often as it likes.

What is due is computed from the vault's lists alone: with --dry-run the role Key Vault Reader is enough.`,
  options: [
    ...selectionOptions,
    { name: "dry-run", help: "tell what is due, and write nothing" },
    { name: "event", takes: "FILE", help: "only what this event of Event Grid is about; - for stdin" },
    { name: "exit-code", help: "with --dry-run: exit with 2 where something is due" },
    concurrencyOption,
    ...outputOptions,
    { name: "all", help: "list what is not due too, and findings that are only good to know" },
  ],
  examples: [
    { line: "rotate --dry-run", does: "what is due, in the whole set of the config found from here" },
    { line: "rotate", does: "by a schedule: rotate what is due" },
    { line: "rotate --select shop-db", does: "this one only" },
    { line: "rotate --event event.json", does: "what an event says is near its expiry, if it is due" },
  ],
  exits: [
    { code: exits.done, means: "what was due is rotated, or nothing was" },
    { code: exits.error, means: "an error; nothing was rotated" },
    { code: exits.changes, means: "something is due (--dry-run --exit-code)" },
    { code: exits.refused, means: "something that is due must not be rotated" },
    { code: exits.notApproved, means: "in Azure Pipelines: the commit is not the head of its branch" },
    {
      code: exits.partly,
      means:
        "something failed on the way, or its target could not tell yet whether the new credential works; the next run goes on from there",
    },
  ],
  offline: false,
  onlyMerged: ({ rotating }) => (rotating.dryRun ? undefined : { part: "rotate", writes: true }),
  read: (given) => {
    const common = readCommandOptions(given);
    const [dryRun, exitCode] = [given.has("dry-run"), given.has("exit-code")];
    if (exitCode && !dryRun) throw new UsageError("--exit-code is for rotate --dry-run.");
    const event = given.text("event");
    return {
      ...common,
      ...(event !== undefined && { event }),
      rotating: { ...common.selection, dryRun, concurrency: readConcurrency(given) },
      exitCode,
    };
  },
  run: async ({ rotating, exitCode, event }, world, dialog) => {
    const only = event === undefined ? undefined : await findObjects(event, rotating, world, dialog);
    const document = await rotateDue({ ...rotating, ...(only && { only }) }, world);
    return { document, exit: exitOfRotate(document, exitCode) };
  },
};

/**
 * The objects that the events of a file are about. An event that is about none is no error: a message says why.
 * @param path a file, or `-` for stdin
 * @throws UsageError where it holds anything but events, FileError
 */
async function findObjects(
  path: string,
  selection: RotateOptions,
  { files }: World,
  { readSecret, print }: Dialog,
): Promise<readonly ObjectId[]> {
  const body =
    path === "-"
      ? (await readSecret("Event: ", inputLimits.gridEvents)).bytes
      : await files.read(files.resolve(files.workingDirectory, path), inputLimits.gridEvents);
  const { set } = await loadSet(selection, files);
  const interpreted = interpretEvents(body, set);
  if ("malformed" in interpreted)
    throw new UsageError(
      `--event: this is no event of Event Grid: ${interpreted.malformed}.`,
      "Give it as it came: in Event Grid's own schema, or as a CloudEvent.",
      "file-invalid",
    );
  return interpreted.events.flatMap((one) => {
    if (one.is === "about") return [one.object];
    const message = one.is === "ignored" ? one.message : "a question whether events are wanted";
    print(`${inText(`ignored ${message}`, true)}\n`);
    return [];
  });
}
