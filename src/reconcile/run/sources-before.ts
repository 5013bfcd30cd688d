import { loadManifests } from "../../manifest/load.ts";
import { sourceOf } from "../../model/desired.ts";
import { objectKey } from "../../model/object.ts";
import { type Change, goneIn, swapIn, withFormerSource, withSwap } from "../../model/plan/change.ts";
import type { ValueSource } from "../../model/source.ts";
import { FileError, type FilesAsOf } from "../../model/world.ts";
import { leavesOfFiles } from "../../sources/sops.ts";
import type { SetSelection } from "./load-set.ts";

/**
 * The changes with the source that each swapped one, and each that is gone from git, had at the base: for display alone, and only where the base can be
 * read and fits what the tag says. A mistake in the base's files is no error here.
 */
export async function addSourcesBefore(
  changes: readonly Change[],
  selection: SetSelection,
  base: FilesAsOf | undefined,
): Promise<readonly Change[]> {
  if (!base || !changes.some((change) => swapIn(change) || goneIn(change))) return changes;
  const before = await sourcesOf(selection, base);
  return changes.map((change) => {
    const [swap, source] = [swapIn(change), before.get(objectKey(change.id))];
    if (source && goneIn(change)) return withFormerSource(change, source);
    return swap && source && (swap.was ?? source.from) === source.from
      ? withSwap(change, { ...swap, source })
      : change;
  });
}

async function sourcesOf(
  selection: SetSelection,
  base: FilesAsOf,
): Promise<ReadonlyMap<string, ValueSource>> {
  try {
    const { set } = await loadManifests(selection, base, leavesOfFiles(base));
    return new Map(
      set.desired.flatMap((desired) => {
        const source = sourceOf(desired);
        return source ? [[objectKey(desired.id), source] as const] : [];
      }),
    );
  } catch (error) {
    if (error instanceof FileError) return new Map();
    throw error;
  }
}
