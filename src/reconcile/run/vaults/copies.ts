import { atOnce, runConcurrently, sharePromise } from "../../../model/concurrency.ts";
import type { DesiredSet } from "../../../model/config.ts";
import { isFault } from "../../../model/errors.ts";
import type { Snapshot } from "../../../model/live.ts";
import { foldName, type ObjectId, objectKey } from "../../../model/object.ts";
import type { Sealed } from "../../../model/sealed.ts";
import { copiesOf } from "../../../model/source-parts.ts";
import type { Reader } from "../../../model/world.ts";
import type { CreatedOf, OpenContext } from "../../../sources/source-kind.ts";
import type { VaultReading } from "./read-vaults.ts";

/**
 * When the newest version of each copied secret was created: by the snapshots, and by one list of versions for each
 * secret that those do not hold. Nobody asks a vault that could not be read before.
 * @throws VaultError for a read that failed
 */
export async function listCreated(
  { desired }: Pick<DesiredSet, "desired">,
  { snapshots, errors }: Pick<VaultReading<unknown>, "snapshots" | "errors">,
  connection: (vault: string) => Reader,
): Promise<CreatedOf> {
  const holdings = new Map(snapshots.map(({ vault, secret }) => [foldName(vault), secret]));
  const copied = new Map(desired.flatMap(copiesOf).map((id) => [objectKey(id), id]));
  const known = new Map<string, number>();
  const askable = [...copied].filter(([, id]) => !errors.has(foldName(id.vault)));
  await runConcurrently(askable, atOnce.lists, async ([key, id]) => {
    const held = holdings.get(foldName(id.vault))?.live[foldName(id.name)];
    const created = held?.created ?? (await newest(connection(id.vault), id.name));
    if (created !== undefined) known.set(key, created);
  });
  return (id) => known.get(objectKey(id));
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
export type CopyReader = {
  readonly read: OpenContext["copy"];
  /** Of a newest version that was read, else as it was listed. */
  readonly createdOf: CreatedOf;
};

export function readCopies(connection: (vault: string) => Reader, listed: CreatedOf): CopyReader {
  const reads = new Map<string, Promise<Sealed>>();
  const seen = new Map<string, number>();
  const read = async (id: ObjectId<"secret">, version?: string): Promise<Sealed> => {
    const { live, value } = await connection(id.vault).secret.get(id.name, version);
    if (version === undefined) seen.set(objectKey(id), live.created);
    return value;
  };
  return {
    read: (id, version) => {
      const key = `${objectKey(id)} ${version ?? ""}`;
      return sharePromise(reads, key, () => read(id, version));
    },
    createdOf: (id) => seen.get(objectKey(id)) ?? listed(id),
  };
}

/**
 * How many versions each wanted live object has, by `objectKey`: one list for each, which is a request for 25 versions.
 * @throws VaultError for a list that failed
 */
export async function countVersions(
  { desired }: Pick<DesiredSet, "desired">,
  snapshots: readonly Snapshot[],
  connection: (vault: string) => Reader,
): Promise<ReadonlyMap<string, number>> {
  const byVault = new Map(snapshots.map((snapshot) => [foldName(snapshot.vault), snapshot]));
  const live = desired.filter(
    ({ state, id }) =>
      state === "present" && byVault.get(foldName(id.vault))?.[id.kind].live[foldName(id.name)] !== undefined,
  );
  const counts = await runConcurrently(live, atOnce.lists, async ({ id }) => {
    let count = 0;
    for await (const _ of connection(id.vault)[id.kind].listVersions(id.name)) count++;
    return [objectKey(id), count] as const;
  });
  return new Map(counts);
}
