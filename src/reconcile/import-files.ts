import { concurrently } from "../model/concurrently.ts";
import { ProblemsError } from "../model/problem.ts";
import { FileError, type Files } from "../model/world.ts";

type File = { readonly path: string; readonly text: string };

/**
 * Refuses where a file is there already; with `force` only where something is that no file may replace.
 * @throws ProblemsError that names each of them.
 */
export async function refuseExisting(
  paths: readonly string[],
  force: boolean,
  files: Files,
  fileOf: (path: string) => string,
): Promise<void> {
  const found = await concurrently(paths, 16, files.kind);
  const inTheWay = paths.filter((_, i) => found[i] !== "missing" && !(force && found[i] === "file"));
  if (inTheWay.length === 0) return;
  const hint = force
    ? "move it away, or name another --out"
    : "pass --force to overwrite, or name another --out";
  throw new ProblemsError(
    inTheWay.map((path, i) => ({
      message: `${fileOf(path)} is there already`,
      ...(i === inTheWay.length - 1 && { hint }),
    })),
  );
}

/**
 * Writes files one after the other, each wholly or not at all.
 * @throws ProblemsError where one cannot be written: which, and how many were.
 */
export async function writeFiles(
  written: readonly File[],
  files: Files,
  fileOf: (path: string) => string,
): Promise<void> {
  for (const [i, { path, text }] of written.entries())
    try {
      await files.writeWhole(path, text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new ProblemsError([
        {
          message: `${fileOf(path)} could not be written; ${i} of ${written.length} files were`,
          hint: "check the folder and its permissions, then run again with --force",
        },
      ]);
    }
}
