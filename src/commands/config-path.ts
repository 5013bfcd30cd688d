import { select } from "../manifest/read/select.ts";
import type { Files } from "../model/world.ts";
import type { Selection } from "../reconcile.ts";

/**
 * The path from its repository's root of the config that governs a run; empty where there is none.
 * @throws FileError where a folder on the way cannot be looked into.
 */
export async function configPath(selection: Selection, files: Files): Promise<string> {
  const { config, folder } = await select(selection, await files.realPath(files.workingDirectory), files);
  if (config === undefined) return "";
  return files.relative((await files.repository(folder)) ?? folder, config);
}
