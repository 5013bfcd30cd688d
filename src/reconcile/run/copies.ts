import { concurrently, sharePromise } from "../../model/concurrency.ts";
import type { DesiredSet } from "../../model/config.ts";
import { isFault } from "../../model/errors.ts";
import type { Snapshot } from "../../model/live.ts";
import { fold, keyOf, type ObjectId } from "../../model/object.ts";
import type { Sealed } from "../../model/sealed.ts";
import { copiesOf } from "../../model/source-parts.ts";
import type { Reader } from "../../model/world.ts";
import type { CreatedOf, OpenContext } from "../../sources/source-kind.ts";

/** How many lists of versions go at once. */
const atOnce = 16;

/**
 * When the newest version of each secret that is copied was created: by the snapshots, and for what those do not hold
 * by one list of versions each. Throws `VaultError` for a read that failed.
 */
export async function listedCreated(
  { desired }: Pick<DesiredSet, "desired">,
  snapshots: readonly Snapshot[],
  connection: (vault: string) => Reader,
): Promise<CreatedOf> {
  const holdings = new Map(snapshots.map(({ vault, secret }) => [fold(vault), secret]));
  const copied = new Map(desired.flatMap(copiesOf).map((id) => [keyOf(id), id]));
  const known = new Map<string, number>();
  await concurrently([...copied], atOnce, async ([key, id]) => {
    const held = holdings.get(fold(id.vault))?.live[fold(id.name)];
    const created = held?.created ?? (await newest(connection(id.vault), id.name));
    if (created !== undefined) known.set(key, created);
  });
  return (id) => known.get(keyOf(id));
}

async function newest(reader: Reader, name: string): Promise<number | undefined> {
  try {
    const versions = await Array.fromAsync(reader.secret.listVersions(name));
    return versions.length === 0 ? undefined : Math.max(...versions.map(({ created }) => created));
  } catch (error) {
    if (isFault(error, "not found")) return undefined;
    throw error;
  }
}

/** Reads secrets to copy, each once a run: all copies of one are of the same version. */
export type Copying = {
  readonly read: OpenContext["copy"];
  /** Of a newest version that was read, else as it was listed. */
  readonly createdOf: CreatedOf;
};

export function copying(connection: (vault: string) => Reader, listed: CreatedOf): Copying {
  const reads = new Map<string, Promise<Sealed>>();
  const seen = new Map<string, number>();
  const read = async (id: ObjectId<"secret">, version?: string): Promise<Sealed> => {
    const { live, value } = await connection(id.vault).secret.get(id.name, version);
    if (version === undefined) seen.set(keyOf(id), live.created);
    return value;
  };
  return {
    read: (id, version) => {
      const key = `${keyOf(id)} ${version ?? ""}`;
      return sharePromise(reads, key, () => read(id, version));
    },
    createdOf: (id) => seen.get(keyOf(id)) ?? listed(id),
  };
}

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
