import { explainUnexpected, isFault, MissingValue, VaultError } from "../../model/errors.ts";
import type { OmitOfEach } from "../../model/object.ts";
import type { RotationEntry } from "../../model/rotation.ts";
import { Refusal } from "../../rotate/context.ts";
import { TargetError } from "../../rotate/target.ts";

/** What became of a rotation, without what it is the rotation of. */
export type RotationEnd = OmitOfEach<RotationEntry, "id" | "place" | "target" | "strategy" | "due"> &
  Partial<Pick<RotationEntry, "due">>;

/** How a rotation ended that was stopped, in our own words. */
export function explainStop(error: unknown): RotationEnd {
  if (error instanceof Refusal) return { result: "refused", message: error.message, hint: error.hint };
  if (error instanceof TargetError && error.reason === "busy")
    return { result: "refused", message: error.message, hint: "run again when the other run is over" };
  if (isFault(error, "deleted but recoverable"))
    return { result: "refused", message: error.message, hint: "recover it, or purge it" };
  if (isFault(error, "cancelled")) return { result: "failed", message: "interrupted" };
  if (error instanceof VaultError || error instanceof TargetError || error instanceof MissingValue)
    return { result: "failed", message: error.message };
  return { result: "failed", message: explainUnexpected(error) };
}
