import type { Problem } from "../model/problem.ts";
import { FileError } from "../model/world.ts";

/** Our own words for a file that could not be read; any other error is thrown on. */
export function unreadable(error: unknown, fileOf: (path: string) => string): Problem {
  if (!(error instanceof FileError)) throw error;
  const place = { file: fileOf(error.path), line: 1, column: 1 };
  switch (error.reason) {
    case "missing":
      return { place, message: "there is no such file or folder" };
    case "unreadable":
      return {
        place,
        message: "this file or folder cannot be read",
        hint: "check its permissions and links",
      };
    case "unwritable":
      return { place, message: "this file cannot be written", hint: "check its permissions" };
    case "too large":
      return {
        place,
        message: "this file has 10 MB or more",
        hint: "split it: several files may speak for one vault",
      };
    default:
      return error.reason satisfies never;
  }
}
