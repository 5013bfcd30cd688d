import { selectFiles } from "../../manifest/read/select.ts";
import type { Files } from "../../model/world.ts";
import type { SetSelection } from "../../reconcile.ts";

/**
 * Under the embedded vault a `.env` may stand beside the config, or without a config beside the first path, or in it
 * where that is a folder. Names that folder.
 * @throws FileError where a folder on the way cannot be looked into.
 */
export async function findConfigFolder(files: Files, selection?: SetSelection): Promise<string | undefined> {
  if (!selection) return undefined;
  return (await selectFiles(selection, await files.realPath(files.workingDirectory), files)).folder;
}

/**
 * The path from its repository's root of the config that governs a run; empty where there is none.
 * @throws FileError where a folder on the way cannot be looked into.
 */
export async function findConfigPath(selection: SetSelection, files: Files): Promise<string> {
  const { config, folder } = await selectFiles(
    selection,
    await files.realPath(files.workingDirectory),
    files,
  );
  if (config === undefined) return "";
  return files.relative((await files.repository(folder)) ?? folder, config);
}
