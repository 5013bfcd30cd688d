import { usersOf } from "../../manifest/meaning/rotation.ts";
import type { Reader, ReadingWorld } from "../../model/world.ts";
import type { RotationObjection } from "../../plan/rotation.ts";
import { Refusal } from "../../rotate/context.ts";
import { TargetError } from "../../rotate/target.ts";
import { refuseKeysOff } from "../../rotate/targets/azure-keys.ts";
import type { SetSelection } from "../run/load-set.ts";
import { refuseBearers } from "./bearers.ts";
import { type FoundRotation, type InspectedRotations, targetOf } from "./due-rotations.ts";

/**
 * What would refuse a rotation when its target is open, as far as a dry run can tell: by lists, and by one GET of a resource
 * whose keys would rotate. A resource that does not answer tells nothing.
 * @throws VaultError where a list failed, ProblemsError for what people wrote
 */
export async function foreseeRefusal(
  { desired, live, due }: FoundRotation,
  inspected: InspectedRotations<Reader>,
  selection: SetSelection,
  { files, token, clock, signal }: ReadingWorld,
): Promise<RotationObjection | undefined> {
  if (desired.kind === "key") return undefined;
  const config = targetOf(inspected.set, desired.rotation);
  const isFirst = !live && due.is === "due" && due.why !== "unfinished";
  try {
    if (isFirst) await refuseBearers(desired.id, config, usersOf(config), inspected, selection, { files });
    if (config.is === "azureKeys")
      await refuseKeysOff(config, { token, sleep: (ms) => clock.sleep(ms, signal) });
  } catch (error) {
    if (error instanceof Refusal) return { message: error.message, hint: error.hint };
    if (!(error instanceof TargetError)) throw error;
  }
  return undefined;
}
