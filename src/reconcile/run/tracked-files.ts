import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet } from "../../model/config.ts";
import { sourceOf } from "../../model/desired.ts";
import { sourcesIn } from "../../model/source-parts.ts";
import type { Files, FilesAsOf } from "../../model/world.ts";
import { findRepositoryFile } from "../../sources/repository-file.ts";

/**
 * The files, as sources name them, that git tracks and gives no revision of: what they hold may have changed there.
 * @param base what `changed` files have changed since.
 */
export async function findTrackedFiles(
  { desired, root }: Pick<DesiredSet, "desired" | "root">,
  base: FilesAsOf | undefined,
  files: Files,
): Promise<ReadonlyMap<string, { readonly changed: boolean }>> {
  const sources = desired.map(sourceOf).flatMap((source) => (source ? sourcesIn(source) : []));
  const named = sources.flatMap((one) =>
    one.from === "file" && one.revision === undefined ? [one.path] : [],
  );
  if (named.length === 0) return new Map();
  const top = await files.realPath(root);
  const found = await runConcurrently([...new Set(named)], atOnce.files, async (path) => ({
    path,
    file: await findRepositoryFile(path, root, files),
  }));
  return new Map(
    found.flatMap(({ path, file }) =>
      file.is === "file" && file.tracked
        ? [[path, { changed: base?.changed.has(files.resolve(top, file.real)) ?? false }]]
        : [],
    ),
  );
}
