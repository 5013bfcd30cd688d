import { selectFiles } from "../../manifest/read/select.ts";
import type { Files } from "../../model/world.ts";
import type { SetSelection } from "./load-set.ts";

/**
 * The folder in which a `.env` may stand under the embedded vault: the config's; without a config the first path's own
 * folder, or that path where it is a folder.
 * @throws FileError where a folder on the way cannot be read
 */
export async function findConfigFolder(selection: SetSelection, files: Files): Promise<string> {
  return (await select(selection, files)).folder;
}

/**
 * The path from its repository's root of the config that governs a run; empty where there is none.
 * @throws FileError where a folder on the way cannot be read
 */
export async function findConfigPath(selection: SetSelection, files: Files): Promise<string> {
  const { config, folder } = await select(selection, files);
  if (config === undefined) return "";
  return files.relative((await files.repository(folder)) ?? folder, config);
}

const select = async (selection: SetSelection, files: Files) =>
  selectFiles(selection, await files.realPath(files.workingDirectory), files);
