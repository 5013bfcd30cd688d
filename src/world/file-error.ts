import { sep } from "node:path";
import { FileError } from "../model/world.ts";

/** What went wrong with a file, in our words: a system's message is not for people, and quotes what it was given. */
export function explainFileError(error: unknown, path: string): FileError {
  if (error instanceof FileError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return new FileError(code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable", withSlashes(path));
}

/** A path as we write paths: with `/` on every system. */
export const withSlashes = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
