import { normalizePolicy, type RotationPolicy } from "../../model/key.ts";
import { addDuration, isDuration } from "../../model/time.ts";
import type { DocumentPath } from "../read/document.ts";
import type { WrittenKey, WrittenRotationPolicy } from "../written.ts";
import type { TellEntry } from "./entry.ts";

const day = 86_400;

/** Shortest durations, in days. Source: key-vault/keys/how-to-configure-key-rotation. */
const shortest = { expiresIn: 28, rotate: 7 };

type Action = NonNullable<WrittenRotationPolicy["lifetimeActions"]>[number];

/**
 * A key's rotation policy in the form in which two are compared; null where there shall be none, undefined where
 * nothing is said or a duration is none, which has been told. Its bounds are the service's.
 */
export function resolveRotationPolicy(
  { rotationPolicy: written, material }: WrittenKey,
  path: DocumentPath,
  tell: TellEntry,
): RotationPolicy | null | undefined {
  if (!written) return written;
  const { expiresIn, lifetimeActions = [] } = written;
  const expires = lengthOf(expiresIn, [...path, "expiresIn"], tell);
  if (expires !== undefined && expires < shortest.expiresIn * day)
    tell([...path, "expiresIn"], "value", `must be at least ${shortest.expiresIn} days`);
  const seen = new Set<string>();
  let broken = expiresIn !== undefined && expires === undefined;
  for (const [i, action] of lifetimeActions.entries()) {
    const at = [...path, "lifetimeActions", i];
    if (seen.has(action.action)) tell([...at, "action"], "value", `only one ${action.action} is allowed`);
    seen.add(action.action);
    if (action.action === "Rotate" && material)
      tell(
        [...at, "action"],
        "value",
        "Rotate may not stand beside material: the service would replace it by a key of its own",
      );
    const time = action.timeAfterCreate === undefined ? "timeBeforeExpiry" : "timeAfterCreate";
    const length = lengthOf(action[time], [...at, time], tell);
    if (length === undefined) broken = true;
    else if (action.action === "Rotate") rotateBounds(length, time, { expiresIn, expires }, at, tell);
  }
  return broken ? undefined : normalizePolicy(written);
}

type Expiry = { readonly expiresIn: string | undefined; readonly expires: number | undefined };

function rotateBounds(
  length: number,
  time: Exclude<keyof Action, "action">,
  { expiresIn, expires }: Expiry,
  at: DocumentPath,
  tell: TellEntry,
): void {
  if (length < shortest.rotate * day)
    tell([...at, time], "value", `must be at least ${shortest.rotate} days`);
  else if (expires !== undefined && length > expires - shortest.rotate * day)
    tell(
      [...at, time],
      "value",
      `must be at least ${shortest.rotate} days shorter than the policy's expiresIn`,
    );
  if (time === "timeBeforeExpiry" && expiresIn === undefined)
    tell([...at, time], "name", "needs the policy's expiresIn", "give it, or say timeAfterCreate");
}

/** How long a duration is from 1970 on, in seconds: months and years have no one length. */
function lengthOf(duration: string | undefined, path: DocumentPath, tell: TellEntry): number | undefined {
  if (duration === undefined) return undefined;
  if (isDuration(duration)) return addDuration(0, duration);
  tell(path, "value", "must be a positive duration");
  return undefined;
}
