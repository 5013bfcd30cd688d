import { ProblemsError } from "../model/problem.ts";
import type { Files } from "../model/world.ts";
import { files } from "../world/files.ts";

/**
 * The file system as the input working-directory names it.
 * @param workspace the one from where the runner starts the step.
 * @throws ProblemsError where the folder is outside of that, through a link too; FileError where it is not there
 */
export async function filesIn(folder: string, workspace: Files): Promise<Files> {
  const path = workspace.resolve(workspace.workingDirectory, folder);
  const way = workspace.relative(
    await workspace.realPath(workspace.workingDirectory),
    await workspace.realPath(path),
  );
  if (way === ".." || way.startsWith("../"))
    throw new ProblemsError([
      {
        message: "the input working-directory leads out of the workspace",
        hint: "name a folder of what was checked out",
      },
    ]);
  return files(path);
}
