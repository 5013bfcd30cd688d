import { findNearest } from "../manifest/read/nearest.ts";
import { isRotated } from "../model/desired.ts";
import type { RotateDocument } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import { inputLimits } from "../model/input.ts";
import { foldName, type ObjectId, objectName } from "../model/object.ts";
import { copiesOf } from "../model/source-parts.ts";
import type { World } from "../model/world.ts";
import { interpretEvents } from "../reconcile/rotation/interpret-event.ts";
import { abandonRotations, type RotateOptions, rotateDue } from "../reconcile/rotation/rotate.ts";
import { exitOfRotate, exits } from "../reconcile/run/exit.ts";
import { loadSet } from "../reconcile/run/load-set.ts";
import { inText } from "../report/formats/escape.ts";
import type { Arguments } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import type { Dialog } from "./cli/dialog.ts";
import { type ObjectName, readObjectName } from "./cli/object-name.ts";
import {
  type CommandOptions,
  concurrencyOption,
  outputOptions,
  readCommandOptions,
  readConcurrency,
  selectionOptions,
} from "./cli/options.ts";

/** What is rotated or given up. */
type Task =
  | { readonly is: "due"; readonly event?: string }
  | { readonly is: "now"; readonly reason: string; readonly object: ObjectName }
  | { readonly is: "abandon"; readonly object: ObjectName };

type Options = CommandOptions & {
  readonly rotating: RotateOptions;
  readonly exitCode: boolean;
  readonly task: Task;
};

export const rotateCommand: Command<Options> = {
  usage: "[PATH...] [options] | NAME [PATH...] --now --reason TEXT | --abandon NAME [PATH...]",
  about: `Rotates every secret and key whose manifest has a rotation and that is due: a new credential is kept in the vault, set
on its target, tested, and only then published as a new version. What an earlier run began is finished first, however
that run ended. What is not due is left alone, so that a schedule may call it as often as it likes. Secrets that copy what
is published follow, whether or not they are selected.

What is due is computed from the vault's lists alone: with --dry-run the role Key Vault Reader is enough.

With --now the secret or key NAME is rotated whether or not it is due, as when its credential has leaked. Where two users take
turns, that renews the one that is not published: rotate again when all readers have the new one, and the leaked one is
dead, too. With --abandon an unfinished rotation of NAME is given up, unless its new credential works already.
NAME may be VAULT/NAME or VAULT/KIND/NAME.`,
  options: [
    ...selectionOptions,
    { name: "dry-run", help: "tell what is due, and write nothing" },
    { name: "event", takes: "FILE", help: "only what this event of Event Grid is about; - for stdin" },
    { name: "exit-code", help: "with --dry-run: exit with 2 where something is due" },
    { name: "now", help: "NAME alone, whether or not it is due" },
    { name: "reason", takes: "TEXT", help: "with --now: why, for the report" },
    { name: "abandon", help: "give up the unfinished rotation of NAME" },
    { ...concurrencyOption, help: "how many objects to work on at a time (default 16)" },
    ...outputOptions,
    { name: "all", help: "list what is not due too, and findings that are only good to know" },
  ],
  examples: [
    { line: "rotate --dry-run", does: "what is due, in the whole set of the config found from here" },
    { line: "rotate", does: "by a schedule: rotate what is due" },
    { line: "rotate --select shop-db", does: "this one only" },
    { line: "rotate --event event.json", does: "what an event says is near its expiry, if it is due" },
    { line: "rotate shop-db --now --reason 'leaked in a log'", does: "this one at once" },
    { line: "rotate --abandon shop-db", does: "give up what an earlier run began" },
  ],
  exits: [
    { code: exits.done, means: "what was due is rotated and works, or nothing was due" },
    { code: exits.error, means: "an error; nothing was rotated" },
    { code: exits.changes, means: "something is due (--dry-run --exit-code)" },
    { code: exits.refused, means: "something that is due must not be rotated, or must not be given up" },
    { code: exits.notApproved, means: "in Azure Pipelines: the commit is not the head of its branch" },
    {
      code: exits.partly,
      means:
        "something failed on the way, a copy did not follow, or it is not known that what is published works; the next run goes on from there",
    },
  ],
  offline: false,
  onlyMerged: ({ rotating, task }) =>
    rotating.dryRun
      ? undefined
      : { part: task.is === "due" ? "rotate" : `rotate --${task.is}`, writes: true },
  read: (given) => {
    const common = readCommandOptions(given);
    const [dryRun, exitCode] = [given.has("dry-run"), given.has("exit-code")];
    if (exitCode && !dryRun) throw new UsageError("--exit-code is for rotate --dry-run.");
    const task = readTask(given);
    const paths = task.is === "due" ? common.selection.paths : common.selection.paths.slice(1);
    const vault = task.is === "due" ? undefined : task.object.vault;
    const selection = { ...common.selection, paths, ...(vault && { vault }) };
    return {
      ...common,
      selection,
      task,
      rotating: { ...selection, dryRun, concurrency: readConcurrency(given) },
      exitCode,
    };
  },
  run: async ({ rotating, exitCode, task }, world, dialog) => {
    const document = await runTask(task, rotating, world, dialog);
    return { document, exit: exitOfRotate(document, exitCode) };
  },
};

/** @throws UsageError where the options do not fit together */
function readTask(given: Arguments): Task {
  const [event, reason] = [given.text("event"), given.text("reason")];
  const named = (["now", "abandon"] as const).filter((name) => given.has(name));
  const [is, other] = named;
  if (other) throw new UsageError("--now and --abandon do not go together.", "Give up first, then rotate.");
  if (reason !== undefined && is !== "now") throw new UsageError("--reason is for rotate NAME --now.");
  if (!is) return { is: "due", ...(event !== undefined && { event }) };
  for (const name of ["event", "select"])
    if (given.has(name))
      throw new UsageError(`--${is} and --${name} do not go together.`, `--${is} is for the NAME before it.`);
  const object = readObjectName(given, `rotate --${is}`);
  if (!object)
    throw new UsageError(
      is === "now"
        ? "--now needs a name: rotate NAME --now."
        : "--abandon needs a name: rotate --abandon NAME.",
      "rotate --dry-run --all names every secret and key that has a rotation.",
    );
  if (is === "abandon") {
    if (given.has("dry-run"))
      throw new UsageError(
        "--abandon and --dry-run do not go together.",
        "rotate --dry-run alone says what is unfinished.",
      );
    return { is, object };
  }
  if (reason === undefined || reason.trim() === "")
    throw new UsageError("--now needs a reason: --reason TEXT.", "It stands in the report.");
  return { is, reason: reason.trim(), object };
}

async function runTask(
  task: Task,
  rotating: RotateOptions,
  world: World,
  dialog: Dialog,
): Promise<RotateDocument> {
  switch (task.is) {
    case "due": {
      const { event } = task;
      const only = event === undefined ? undefined : await findObjects(event, rotating, world, dialog);
      return rotateDue({ ...rotating, ...(only && { only }) }, world);
    }
    case "now": {
      const { reason } = task;
      return rotateDue(
        { ...rotating, only: await findNamed(task.object, rotating, world), now: { reason } },
        world,
      );
    }
    case "abandon":
      return abandonRotations({ ...rotating, only: await findNamed(task.object, rotating, world) }, world);
    default:
      return task satisfies never;
  }
}

/**
 * The objects of a name that have a rotation.
 * @throws UsageError where there is none; ProblemsError for what people wrote
 */
async function findNamed(
  { name, kind }: ObjectName,
  selection: RotateOptions,
  { files }: World,
): Promise<readonly ObjectId[]> {
  const { desired } = (await loadSet(selection, files)).set;
  const named = desired.filter(
    ({ id }) => foldName(id.name) === foldName(name) && (kind === undefined || id.kind === kind),
  );
  const rotated = named.filter(isRotated);
  if (rotated.length > 0) return rotated.map(({ id }) => id);
  const [first] = named;
  const [source] = first ? copiesOf(first) : [];
  if (source)
    throw new UsageError(
      `${objectName(first?.id ?? source)} is a copy, and has no rotation.`,
      `It follows what it copies: name ${source.vault}/${source.name}.`,
    );
  const near = findNearest(
    name,
    desired.filter(isRotated).map(({ id }) => id.name),
  );
  throw new UsageError(
    first
      ? `${name} has no rotation in git.`
      : `No manifest here declares a ${kind ?? "secret or key"} ${name}.`,
    near ? `Did you mean ${near}?` : "rotate --dry-run --all names every secret and key that has a rotation.",
  );
}

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
