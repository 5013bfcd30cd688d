import { normalizePolicy, type RotationPolicy } from "../../model/key.ts";
import { addDuration, isDuration } from "../../model/time.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type { WrittenKey, WrittenLifetimeAction } from "../written.ts";

const day = 86_400;

/** Shortest durations, in days. Source: key-vault/keys/how-to-configure-key-rotation. */
const shortest = { expiresIn: 28, rotate: 7, hsmRotate: 28 };

/**
 * A key's rotation policy in the form in which two are compared; null where there shall be none, undefined where the
 * manifest does not mention it, or where a duration of it is wrong, which is reported. Its bounds are the service's.
 */
export function resolveRotationPolicy(
  { rotationPolicy: written, material, rotate, rotation }: WrittenKey,
  path: DocumentPath,
  inManagedHsm: boolean,
  report: ReportProblem,
): RotationPolicy | null | undefined {
  if (inManagedHsm && written === null && (rotate !== undefined || rotation))
    report(
      path,
      "property-conflict",
      "may not be null beside rotate or rotation: a managed HSM rotates no key without a policy",
    );
  if (!written) return written;
  if (inManagedHsm) checkForHsm(written, path, report);
  const { expiresIn, lifetimeActions = [] } = written;
  const expires = lengthOf(expiresIn, [...path, "expiresIn"], report);
  if (expires !== undefined && expires < shortest.expiresIn * day)
    report([...path, "expiresIn"], "property-invalid", `must be at least ${shortest.expiresIn} days`);
  const seen = new Set<string>();
  let broken = expiresIn !== undefined && expires === undefined;
  for (const [i, action] of lifetimeActions.entries()) {
    const at = [...path, "lifetimeActions", i];
    if (seen.has(action.action))
      report([...at, "action"], "property-conflict", `only one ${action.action} is allowed`);
    seen.add(action.action);
    if (action.action === "Rotate" && material)
      report(
        [...at, "action"],
        "property-invalid",
        "Rotate may not stand beside material: the service would replace it by a key of its own",
      );
    const time = action.timeAfterCreate === undefined ? "timeBeforeExpiry" : "timeAfterCreate";
    const length = lengthOf(action[time], [...at, time], report);
    if (length === undefined) broken = true;
    else if (action.action === "Rotate") checkBounds(length, time, { expiresIn, expires }, at, report);
  }
  return broken ? undefined : normalizePolicy(written);
}

/**
 * What a managed HSM refuses. Source: https://learn.microsoft.com/azure/key-vault/managed-hsm/key-rotation; the 28 days:
 * github.com/hashicorp/terraform-provider-azurerm/pull/27306.
 */
function checkForHsm(
  { expiresIn, lifetimeActions = [] }: NonNullable<WrittenKey["rotationPolicy"]>,
  path: DocumentPath,
  report: ReportProblem,
): void {
  if (expiresIn === undefined)
    report(
      { name: path },
      "property-missing",
      "needs expiresIn in a managed HSM",
      "say when each version expires",
    );
  for (const [i, { action, timeAfterCreate }] of lifetimeActions.entries()) {
    const at = [...path, "lifetimeActions", i];
    if (action === "Notify")
      report(
        [...at, "action"],
        "property-invalid",
        "Notify is none of a managed HSM's actions",
        "take it out",
      );
    else if (timeAfterCreate !== undefined && isDuration(timeAfterCreate))
      if (addDuration(0, timeAfterCreate) < shortest.hsmRotate * day)
        report(
          [...at, "timeAfterCreate"],
          "property-invalid",
          `must be at least ${shortest.hsmRotate} days in a managed HSM`,
        );
  }
}

type Expiry = { readonly expiresIn: string | undefined; readonly expires: number | undefined };

function checkBounds(
  length: number,
  time: Exclude<keyof WrittenLifetimeAction, "action">,
  { expiresIn, expires }: Expiry,
  at: DocumentPath,
  report: ReportProblem,
): void {
  if (length < shortest.rotate * day)
    report([...at, time], "property-invalid", `must be at least ${shortest.rotate} days`);
  else if (expires !== undefined && length > expires - shortest.rotate * day)
    report(
      [...at, time],
      "property-invalid",
      `must be at least ${shortest.rotate} days shorter than the policy's expiresIn`,
    );
  if (time === "timeBeforeExpiry" && expiresIn === undefined)
    report(
      { name: [...at, time] },
      "property-missing",
      "needs the policy's expiresIn",
      "give it, or say timeAfterCreate",
    );
}

/** The length of a duration from 1970 on, in seconds: a month or a year has no fixed length. */
function lengthOf(
  duration: string | undefined,
  path: DocumentPath,
  report: ReportProblem,
): number | undefined {
  if (duration === undefined) return undefined;
  if (isDuration(duration)) return addDuration(0, duration);
  report(path, "property-invalid", "must be a positive duration");
  return undefined;
}
