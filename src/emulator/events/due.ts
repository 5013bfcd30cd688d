import type { Happening } from "./event.ts";

/** When the newest version of an object ends, and when that is near, in seconds. */
type Dates = { readonly exp: number; readonly near: number };

/**
 * What these dates call for by now, in the order of a version's life: also at once, where a version is made with its end
 * already near. The service needs up to 15 minutes to notice.
 */
export function due({ exp, near }: Dates, now: number): readonly Happening[] {
  const happened: Happening[] = [];
  if (near <= now) happened.push("NearExpiry");
  if (exp <= now) happened.push("Expired");
  return happened;
}
