import { findRotated, findRotation } from "../../findings/rotation.ts";
import { usersOf } from "../../manifest/meaning/rotation.ts";
import { runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet, VaultConfig } from "../../model/config.ts";
import { documentHead, type RotateDocument } from "../../model/document.ts";
import { compareIds, countEach, foldName, type ObjectId } from "../../model/object.ts";
import { interruptedMessage, type Outcome } from "../../model/plan/outcome.ts";
import { credentialTag, type Rotation, type RotationEntry } from "../../model/rotation.ts";
import type { Reader, ReadingWorld, World } from "../../model/world.ts";
import { objectToSecret, type RotationObjection } from "../../plan/rotation.ts";
import { addressOf, isOnThisMachine, openTarget } from "../../rotate/open-target.ts";
import type { SetSelection } from "../run/load-set.ts";
import type { RunContext } from "../run/vaults/connect-set.ts";
import { countRequests } from "../run/vaults/connections.ts";
import { type FoundRotation, findDueRotations, type InspectedRotations, targetOf } from "./due-rotations.ts";
import { followRotations } from "./follow.ts";
import { foreseeRefusal } from "./foresee-refusal.ts";
import { planKeyRotation, rotateDueKey } from "./rotate-key.ts";
import { abandonSecretRotation, rotateDueSecret } from "./rotate-secret.ts";
import { explainStop, type RotationEnd } from "./target-context.ts";

/** What `rotateDue` is asked. */
export type RotateOptions = SetSelection & {
  /** Only tells what would be rotated. */
  readonly dryRun: boolean;
  /** Only these objects, as events name them. */
  readonly only?: readonly ObjectId[];
  /** All that is selected is rotated, whether or not it is due, after what is unfinished of it. The report says why. */
  readonly now?: { readonly reason: string };
  /** How many copies of what was rotated are written at once. */
  readonly concurrency: number;
};

/** What `abandonRotations` is asked: whose unfinished rotations are given up. */
export type AbandonOptions = SetSelection & {
  /** Only these objects. */
  readonly only?: readonly ObjectId[];
  /** How many are looked at at once. */
  readonly concurrency: number;
};

/**
 * Rotates what is due, and finishes what an earlier run began. One that fails does not stop the others. A dry run
 * holds no connection that could write.
 * @throws ProblemsError for what people wrote, VaultError for a list that failed: then nothing is written
 */
export const rotateDue = (options: RotateOptions, world: World): Promise<RotateDocument> =>
  options.dryRun ? dryRun(options, world) : rotateWithTargets(openTarget, options, world);

/**
 * Gives up the unfinished rotations of all secrets that are selected, and says which have none. A key has none.
 * @throws ProblemsError for what people wrote, VaultError for a list that failed: then nothing is written
 */
export const abandonRotations = (options: AbandonOptions, world: World): Promise<RotateDocument> =>
  abandonWithTargets(openTarget, options, world);

/** Gives rotations up with targets as somebody opens them. */
export async function abandonWithTargets(
  open: typeof openTarget,
  options: AbandonOptions,
  world: World,
): Promise<RotateDocument> {
  const inspected = await findDueRotations(options, world, true);
  const run = { inspected, selection: options, open, world };
  const entries = await runConcurrently(inspected.found, options.concurrency, async (found) => {
    const { desired } = found;
    if (desired.kind === "key") return entry(found, inspected.set, { result: "nothing to abandon" });
    const objection = options.emulator && objectToTrial(found, inspected.set);
    if (objection) return entry(found, inspected.set, { result: "refused", ...objection });
    return entry(found, inspected.set, await abandonSecretRotation({ ...found, desired }, run));
  });
  return document(inspected, entries, { dryRun: false, copies: [] }, world);
}

/** Rotates with targets as somebody opens them. */
export async function rotateWithTargets(
  open: typeof openTarget,
  options: RotateOptions,
  world: World,
): Promise<RotateDocument> {
  const inspected = await inspect(options, world, true);
  const run = { inspected, selection: options, open, world };
  const rotateOne = async (found: FoundRotation): Promise<RotationEntry> => {
    const refused = before(found, inspected.set, options);
    if (refused) return refused;
    if (world.signal.aborted)
      return entry(found, inspected.set, { result: "failed", message: interruptedMessage });
    const { desired } = found;
    return desired.kind === "key"
      ? entry(found, inspected.set, await rotateDueKey({ ...found, desired }, inspected, world))
      : entry(
          found,
          inspected.set,
          await rotateDueSecret({ ...found, desired }, run, options.now !== undefined),
        );
  };
  const due = inspected.found.filter((found) => found.due.is === "due");
  const vaults = [...new Set(due.map(({ desired }) => desired.id.vault))];
  if (due.length > 0) world.progress({ what: "started", work: "rotation", vaults, of: due.length });
  let done = 0;
  const entries = await runConcurrently(inspected.found, options.concurrency, async (found) => {
    const rotated = await rotateOne(found);
    if (found.due.is === "due")
      world.progress({ what: "rotated", failed: rotated.result === "failed", done: ++done, of: due.length });
    return rotated;
  });
  const copies = await followRotations(entries, inspected, options, world);
  return document(inspected, entries, { dryRun: false, copies, ...reasonOf(options) }, world);
}

/** What is due; where all is rotated now, what is not due by itself is asked for. */
async function inspect<Connection extends Reader>(
  options: RotateOptions,
  context: RunContext<Connection>,
  needsFingerprint: boolean,
): Promise<InspectedRotations<Connection>> {
  const inspected = await findDueRotations(options, context, needsFingerprint);
  if (!options.now) return inspected;
  const asked = { is: "due", why: "asked" } as const;
  return {
    ...inspected,
    found: inspected.found.map((found) => ({ ...found, due: found.due.is === "due" ? found.due : asked })),
  };
}

const reasonOf = ({ now }: Pick<RotateOptions, "now">) => now && { reason: now.reason };

async function dryRun(options: RotateOptions, world: ReadingWorld): Promise<RotateDocument> {
  const inspected = await inspect(options, world, false);
  const { set } = inspected;
  const entries = await runConcurrently(inspected.found, options.concurrency, async (found) => {
    const end = before(found, set, options);
    if (end) return end;
    const refusal = await foreseeRefusal(found, inspected, options, world);
    return entry(found, set, refusal ? explainStop(refusal) : { result: "would rotate" });
  });
  return document(inspected, entries, { dryRun: true, copies: [], ...reasonOf(options) }, world);
}

/** The end of an object that is not due or must not be rotated; undefined for all others. */
function before(
  found: FoundRotation,
  set: Pick<DesiredSet, "targets">,
  { emulator }: Pick<SetSelection, "emulator">,
): RotationEntry | undefined {
  if (found.due.is !== "due") return entry(found, set, { result: "not due" });
  const trial = emulator && objectToTrial(found, set);
  if (trial) return entry(found, set, { result: "refused", ...trial });
  // What began may only have to be closed: that is looked at when the target is open.
  if (found.due.why === "unfinished" && found.desired.kind === "secret" && !found.deleted) return undefined;
  const objection = objectionOf(found);
  return objection && entry(found, set, { result: "refused", ...objection });
}

/**
 * Why nothing rotates under `--emulator` where the target is beyond this machine: the credential would be published in a
 * vault that nobody uses.
 */
function objectToTrial(
  { desired }: FoundRotation,
  set: Pick<DesiredSet, "targets">,
): RotationObjection | undefined {
  if (desired.kind === "key") return undefined;
  const target = targetOf(set, desired.rotation);
  if (isOnThisMachine(target)) return undefined;
  const vain = "--emulator would publish the new credential in the embedded vault alone";
  return target.is === "exec"
    ? {
        message: `its target runs a program, which may reach beyond this machine, and ${vain}`,
        hint: "say emulator: true in a target whose program does not, or rotate without --emulator",
      }
    : {
        message: `its target is beyond this machine, and ${vain}`,
        hint: "give a copy of the config a target on a loopback host to try it, or rotate without --emulator",
      };
}

function objectionOf(found: FoundRotation): RotationObjection | undefined {
  const { desired, live, at } = found;
  if (desired.kind === "secret") return objectToSecret(desired, found, live?.tags[credentialTag] ?? "", at);
  const planned = planKeyRotation({ ...found, desired });
  return "objection" in planned ? planned.objection : undefined;
}

function entry(
  { desired, due }: FoundRotation,
  set: Pick<DesiredSet, "targets">,
  end: RotationEnd,
): RotationEntry {
  const { id, place } = desired;
  return { id, place, due, ...(desired.kind === "secret" && describeTarget(set, desired.rotation)), ...end };
}

/** Where a rotation goes, as the config says. */
function describeTarget(
  set: Pick<DesiredSet, "targets">,
  rotation: Rotation,
): Pick<RotationEntry, "target" | "strategy" | "address" | "users"> {
  const { target, strategy } = rotation;
  const config = targetOf(set, rotation);
  const [address, users] = [addressOf(config), usersOf(config)];
  return {
    target,
    strategy,
    ...(address !== undefined && { address }),
    ...(users.length > 0 && { users }),
  };
}

/** The vaults that are selected, and those of copies. */
function vaultsOf(set: DesiredSet, declared: DesiredSet, copies: readonly Outcome[]): readonly VaultConfig[] {
  const shown = new Set(
    [...set.vaults.map(({ name }) => name), ...copies.map(({ id }) => id.vault)].map(foldName),
  );
  return declared.vaults.filter(({ name }) => shown.has(foldName(name)));
}

function document(
  { set, declared, found, connections }: InspectedRotations<Reader>,
  entries: readonly RotationEntry[],
  rest: Pick<RotateDocument, "dryRun" | "copies" | "reason">,
  world: ReadingWorld,
): RotateDocument {
  return {
    ...documentHead("Rotation", world),
    ...rest,
    summary: countEach(
      [
        "rotated",
        "would rotate",
        "not due",
        "refused",
        "unknown",
        "failed",
        "abandoned",
        "nothing to abandon",
      ],
      entries.map(({ result }) => result),
    ),
    entries: [...entries].sort((a, b) => compareIds(a.id, b.id)),
    vaults: vaultsOf(set, declared, rest.copies).map(({ name, url }) => ({ vault: name, url })),
    findings: [
      ...found.flatMap(({ desired, due }) => findRotation(desired, due)),
      ...entries.flatMap(findRotated),
    ],
    requests: countRequests(connections.all()),
  };
}
