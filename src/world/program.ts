import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { ExecError } from "../model/world.ts";
import { isWithinFolder } from "./resolve-inside.ts";

/**
 * Finds a program, and the PATH for it: without relative folders and without those below `apart`, because a program that a
 * branch of the repository can change must not run.
 * @param name a name, or an absolute path.
 * @throws ExecError where there is none, or it is a file of `apart`.
 */
export async function findProgram(
  name: string,
  apart: string,
): Promise<{ readonly file: string; readonly path: string }> {
  const root = await realpath(apart);
  const folders = await keepOutside((process.env.PATH ?? "").split(delimiter), root);
  const path = folders.join(delimiter);
  if (!/[\\/]/.test(name)) {
    for (const folder of folders)
      for (const file of listCandidates(join(folder, name)))
        if (await isProgram(file)) return { file: await refuseInside(file, root), path };
    throw new ExecError("missing");
  }
  if (!isAbsolute(name)) throw new ExecError("inside");
  if (!(await isProgram(name))) throw new ExecError("missing");
  return { file: await refuseInside(name, root), path };
}

async function keepOutside(folders: readonly string[], root: string): Promise<readonly string[]> {
  const kept = await Promise.all(
    folders.filter(isAbsolute).map(async (folder) => {
      const real = await realpath(folder).catch(() => undefined);
      return real !== undefined && !isWithinFolder(root, real) ? folder : undefined;
    }),
  );
  return kept.filter((folder) => folder !== undefined);
}

const listCandidates = (file: string): readonly string[] =>
  process.platform === "win32" ? [file, `${file}.exe`] : [file];

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function refuseInside(file: string, root: string): Promise<string> {
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined) throw new ExecError("missing");
  if (isWithinFolder(root, real)) throw new ExecError("inside");
  return file;
}
