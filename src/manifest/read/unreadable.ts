import type { Problem } from "../../model/problem.ts";
import { FileError } from "../../model/world.ts";

/** Our own words for a file that could not be read; any other error is thrown on. */
export function explainUnreadable(error: unknown, fileOf: (path: string) => string): Problem {
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
    case "outside the repository":
      return {
        place,
        message: "this path leads out of the repository, or nowhere",
        hint: "what a repository names lies in it: check .. and links",
      };
    case "linked too often":
      return {
        place,
        message: "links lead to too many files",
        hint: "remove links to folders that hold links",
      };
    case "no data file of vaults":
      return { place, message: "this is no data file of vaults", hint: "name another for --emulator" };
    default:
      return error.reason satisfies never;
  }
}
