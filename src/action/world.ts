import { VaultError } from "../model/errors.ts";
import { ProblemsError } from "../model/problem.ts";
import { ExecError, type Files, type World } from "../model/world.ts";
import { createFiles } from "../world/files.ts";

/**
 * The world of a run for what does not count as merged. What a branch proposes can open no value in it, use no
 * fingerprint key and run no program: there is nothing to do it with.
 */
export const worldWithoutValues = (world: World): World => ({
  ...world,
  env: () => undefined,
  exec: async () => {
    throw new ExecError("unstartable");
  },
  connect: (vault) => {
    const connection = world.connect(vault);
    const refused = async (): Promise<never> => {
      throw new VaultError("forbidden", vault.name, "No value is opened for what is not merged yet.");
    };
    return {
      ...connection,
      secret: { ...connection.secret, get: refused },
      key: { ...connection.key, unwrap: refused },
    };
  },
});

/**
 * The file system as the input working-directory names it.
 * @param workspace the one from where the runner starts the step.
 * @throws ProblemsError where the folder is outside of that, through a link too; FileError where it is not there
 */
export async function filesOfWorkspace(folder: string, workspace: Files): Promise<Files> {
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
  return createFiles(path);
}
