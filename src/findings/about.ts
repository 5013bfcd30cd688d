import type { DesiredPresent } from "../model/desired.ts";

/** What every finding about a wanted object says of it. */
export const about = ({ id, place }: DesiredPresent) => ({ vault: id.vault, id, place }) as const;
