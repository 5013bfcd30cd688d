import { findConfig, look } from "../manifest/select.ts";
import type { Files } from "../model/world.ts";
import type { Selection } from "../reconcile.ts";

/**
 * Under the embedded vault a `.env` may stand beside the config, or without a config beside the first path, or in it
 * where that is a folder. Names that folder.
 * @throws FileError where a folder on the way cannot be looked into.
 */
export async function envFolder(files: Files, selection?: Selection): Promise<string | undefined> {
  if (!selection) return undefined;
  const here = await files.realPath(files.workingDirectory);
  const [path] = selection.paths;
  const first = path === undefined ? undefined : await look(path, here, files);
  const isFolder = first?.is === "folder" || first?.is === "pattern";
  const start = first ? (isFolder ? first.path : files.parent(first.path)) : here;
  const config =
    selection.config === undefined
      ? await findConfig(start, here, files)
      : (await look(selection.config, here, files)).path;
  return config === undefined ? start : files.parent(config);
}
