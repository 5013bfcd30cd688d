import { rotation as rotationFindings } from "../../findings/rotation.ts";
import { concurrently } from "../../model/concurrency.ts";
import type { DesiredSet } from "../../model/config.ts";
import { head, type RotateDocument } from "../../model/document.ts";
import { byId, type ObjectId } from "../../model/object.ts";
import { credentialTag, type RotationEntry } from "../../model/rotation.ts";
import type { Reader, ReadingWorld, World } from "../../model/world.ts";
import { type Objection, objectionToSecret } from "../../plan/rotation.ts";
import { isOnThisMachine, openTarget } from "../../rotate/open-target.ts";
import { total } from "../run/connections.ts";
import type { Selection } from "../run/load-set.ts";
import { dueRotations, type Found, type Inspected, targetOf } from "./due-rotations.ts";
import type { RotationEnd } from "./end.ts";
import { follow } from "./follow.ts";
import { keyRotation, rotateKey } from "./rotate-key.ts";
import { rotateSecret } from "./rotate-secret.ts";

export type RotateOptions = Selection & {
  /** Only tells what would be rotated. */
  readonly dryRun: boolean;
  /** Only these objects, as events name them. */
  readonly only?: readonly ObjectId[];
  /** How many objects rotate at once. */
  readonly concurrency: number;
};

/**
 * Rotates what is due, and finishes what an earlier run began. One that fails does not stop the others. A dry run
 * holds no connection that could write.
 * @throws ProblemsError for what people wrote, VaultError for a list that failed: then nothing is written
 */
export const rotate = (options: RotateOptions, world: World): Promise<RotateDocument> =>
  options.dryRun ? dryRun(options, world) : rotateWith(openTarget, options, world);

/** Rotates with targets as somebody opens them. */
export async function rotateWith(
  open: typeof openTarget,
  options: RotateOptions,
  world: World,
): Promise<RotateDocument> {
  const inspected = await dueRotations(options, world, true);
  const entries = await concurrently(inspected.found, options.concurrency, async (found) => {
    const refused = before(found, inspected.set, options);
    if (refused) return refused;
    if (world.signal.aborted) return entry(found, { result: "failed", why: "interrupted" });
    const { desired } = found;
    return desired.kind === "key"
      ? entry(found, await rotateKey({ ...found, desired }, inspected, world))
      : entry(found, await rotateSecret({ ...found, desired }, inspected, world, open));
  });
  const ids = entries.flatMap(({ id, result }) => (result === "rotated" || result === "not due" ? [id] : []));
  const copies = await follow(ids, inspected, options, world);
  return document(inspected, entries, { dryRun: false, copies });
}

async function dryRun(options: RotateOptions, world: ReadingWorld): Promise<RotateDocument> {
  const inspected = await dueRotations(options, world, false);
  const entries = inspected.found.map(
    (found) => before(found, inspected.set, options) ?? entry(found, { result: "would rotate" }),
  );
  return document(inspected, entries, { dryRun: true, copies: [] });
}

/** The end of an object that is not due or must not be rotated; undefined for all others. */
function before(
  found: Found,
  set: Pick<DesiredSet, "targets">,
  { emulator }: Pick<Selection, "emulator">,
): RotationEntry | undefined {
  if (found.due.is !== "due") return entry(found, { result: "not due" });
  if (emulator && !isTried(found, set)) return entry(found, { result: "refused", ...onlyTried });
  // What began may only have to be closed: that is looked at when the target is open.
  if (found.due.why === "unfinished" && found.desired.kind === "secret" && !found.deleted) return undefined;
  const objection = objectionOf(found);
  return objection && entry(found, { result: "refused", ...objection });
}

/** Under `--emulator`, where a credential would be published in a vault that nobody uses. */
const isTried = ({ desired }: Found, set: Pick<DesiredSet, "targets">): boolean =>
  desired.kind === "key" || isOnThisMachine(targetOf(set, desired.rotation));

const onlyTried: Objection = {
  why: "its target is beyond this machine, and --emulator would publish the new credential in the embedded vault alone",
  lift: "give a copy of the config a target on a loopback host to try it, or rotate without --emulator",
};

function objectionOf(found: Found): Objection | undefined {
  const { desired, live, at } = found;
  if (desired.kind === "secret")
    return objectionToSecret(desired, found, live?.tags[credentialTag] ?? "", at);
  const planned = keyRotation({ ...found, desired });
  return "objection" in planned ? planned.objection : undefined;
}

function entry({ desired, due }: Found, end: RotationEnd): RotationEntry {
  const { id, place } = desired;
  const target = desired.kind === "secret" && {
    target: desired.rotation.target,
    strategy: desired.rotation.strategy,
  };
  return { id, place, due, ...target, ...end };
}

function document(
  { set, found, connections }: Inspected<Reader>,
  entries: readonly RotationEntry[],
  rest: Pick<RotateDocument, "dryRun" | "copies">,
): RotateDocument {
  const count = (result: RotationEntry["result"]) => entries.filter((one) => one.result === result).length;
  return {
    ...head("Rotation"),
    ...rest,
    summary: {
      rotated: count("rotated"),
      "would rotate": count("would rotate"),
      "not due": count("not due"),
      refused: count("refused"),
      failed: count("failed"),
    },
    entries: [...entries].sort((a, b) => byId(a.id, b.id)),
    vaults: set.vaults.map(({ name, url }) => ({ vault: name, url })),
    findings: found.flatMap(({ desired, due }) => rotationFindings(desired, due)),
    requests: total(connections.all()),
  };
}
