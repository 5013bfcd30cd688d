import { canonical } from "../model/digest.ts";

/** Whether a version looks as a patch leaves it. An empty text leaves nothing behind. */
export const shows = (
  live: { readonly [property: string]: unknown },
  patch: { readonly [property: string]: unknown },
): boolean =>
  Object.entries(patch).every(
    ([property, sent]) => sent === undefined || canonical(sent) === canonical(live[property] ?? ""),
  );
