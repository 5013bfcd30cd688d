import { concurrently } from "../model/concurrency.ts";
import type { DesiredSet } from "../model/config.ts";
import type { Snapshot } from "../model/live.ts";
import { fold, keyOf } from "../model/object.ts";
import type { Reader } from "../model/world.ts";

/** How many lists of versions go at once. */
const versionsAtOnce = 16;

/**
 * How many versions each wanted live object has, by `keyOf`: one list for each, which is a request for 25 versions.
 * @throws VaultError for a list that failed
 */
export async function countVersions(
  { desired }: Pick<DesiredSet, "desired">,
  snapshots: readonly Snapshot[],
  connection: (vault: string) => Reader,
): Promise<ReadonlyMap<string, number>> {
  const byVault = new Map(snapshots.map((snapshot) => [fold(snapshot.vault), snapshot]));
  const live = desired.filter(
    ({ state, id }) =>
      state === "present" && byVault.get(fold(id.vault))?.[id.kind].live[fold(id.name)] !== undefined,
  );
  const counts = await concurrently(live, versionsAtOnce, async ({ id }) => {
    let count = 0;
    for await (const _ of connection(id.vault)[id.kind].listVersions(id.name)) count++;
    return [keyOf(id), count] as const;
  });
  return new Map(counts);
}
