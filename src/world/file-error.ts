import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { FileError } from "../model/world.ts";

/** The error of a file in our words: a system's message is not for people, and quotes what it was given. */
export function explainFileError(error: unknown, path: string): FileError {
  if (error instanceof FileError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return new FileError(code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable", withSlashes(path));
}

/**
 * Explains errors of a `Files`. A path below the working directory is shown as people get there from it.
 * @returns for a path a function that throws what it is given as a FileError, with `reason` in place of its own.
 */
export const explainFrom =
  (workingDirectory: string) => (path: string, reason?: FileError["reason"]) => (error: unknown) => {
    const failure = explainFileError(error, path);
    const below = withSlashes(relative(workingDirectory, failure.path));
    const isOutside = below === "" || below === ".." || below.startsWith("../") || isAbsolute(below);
    throw new FileError(reason ?? failure.reason, failure.path, isOutside ? failure.path : below);
  };

/** What the system says of a file or folder; undefined where there is none. @throws FileError */
export const statIfThere = (path: string): Promise<Stats | undefined> =>
  stat(path).catch((error) => {
    const failure = explainFileError(error, path);
    if (failure.reason === "missing") return undefined;
    throw failure;
  });

/** A path as we write paths: with `/` on every system. */
export const withSlashes = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
