import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { ExecError } from "../model/world.ts";
import { isWithinFolder } from "./inside.ts";

/**
 * Finds a program, and the folders that it may find others in: PATH without relative ones and those of `apart`, for
 * what a branch of a repository can change must not run.
 * @param name a name, or an absolute path.
 * @throws ExecError where there is none, or it is a file of `apart`.
 */
export async function findProgram(
  name: string,
  apart: string,
): Promise<{ readonly file: string; readonly path: string }> {
  const root = await realpath(apart);
  const folders = await outside((process.env.PATH ?? "").split(delimiter), root);
  const path = folders.join(delimiter);
  if (!/[\\/]/.test(name)) {
    for (const folder of folders)
      for (const file of candidates(join(folder, name)))
        if (await runs(file)) return { file: await checked(file, root), path };
    throw new ExecError("missing");
  }
  if (!isAbsolute(name)) throw new ExecError("inside");
  if (!(await runs(name))) throw new ExecError("missing");
  return { file: await checked(name, root), path };
}

/** The folders that are there and, with every link resolved, not below the root. */
async function outside(folders: readonly string[], root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.filter(isAbsolute).map(async (folder) => {
      const real = await realpath(folder).catch(() => undefined);
      return real !== undefined && !isWithinFolder(root, real) ? folder : undefined;
    }),
  );
  return found.filter((folder) => folder !== undefined);
}

const candidates = (file: string): readonly string[] =>
  process.platform === "win32" ? [file, `${file}.exe`] : [file];

async function runs(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function checked(file: string, root: string): Promise<string> {
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined) throw new ExecError("missing");
  if (isWithinFolder(root, real)) throw new ExecError("inside");
  return file;
}
