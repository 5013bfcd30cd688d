import type { Reader, ReadingWorld } from "../../model/world.ts";
import { Refusal } from "../../rotate/context.ts";
import { TargetError } from "../../rotate/target.ts";
import { refuseKeysOff } from "../../rotate/targets/azure-keys.ts";
import type { SetSelection } from "../run/load-set.ts";
import { findBearerRefusal } from "./bearers.ts";
import { type FoundRotation, type InspectedRotations, targetOf } from "./due-rotations.ts";

/**
 * What would refuse a rotation when its target is open, as far as a dry run can tell: by lists, and by one GET of a resource
 * whose keys would rotate. A resource that does not answer tells nothing.
 * @throws VaultError where a list failed, ProblemsError for what people wrote
 */
export async function foreseeRefusal(
  found: FoundRotation,
  inspected: InspectedRotations<Reader>,
  selection: SetSelection,
  { files, token, clock, signal }: ReadingWorld,
): Promise<Refusal | undefined> {
  const refusal = await findBearerRefusal(found, inspected, selection, { files });
  if (refusal || found.desired.kind === "key") return refusal;
  const config = targetOf(inspected.set, found.desired.rotation);
  if (config.is !== "azureKeys") return undefined;
  try {
    await refuseKeysOff(config, { token, sleep: (ms) => clock.sleep(ms, signal) });
  } catch (error) {
    if (error instanceof Refusal) return error;
    if (!(error instanceof TargetError)) throw error;
  }
  return undefined;
}
