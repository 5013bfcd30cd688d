import { inputLimits } from "../../model/input.ts";
import type { Place, Problem } from "../../model/problem.ts";
import { FileError, type Files } from "../../model/world.ts";
import type { ParsedDocument } from "./document.ts";
import { parseYaml } from "./parse.ts";

/** The files of one load. */
export type Documents = {
  /** Reads and parses a file below a root; without a document there is a problem. */
  readonly read: (
    path: string,
    root: string,
  ) => Promise<{ readonly document?: ParsedDocument; readonly problems: readonly Problem[] }>;
  /** A path as people would type it. */
  readonly fileOf: (path: string) => string;
  readonly problemAt: (place: Place, message: string, hint?: string) => Problem;
  /** How many were read. */
  readonly count: () => number;
};

/** Opens the files of one load. The folder is the one that people are in: paths in problems start there. */
export function openDocuments(files: Files, here: string): Documents {
  const contents = new Map<string, Uint8Array>();
  const parsedAgain = new Map<string, ParsedDocument | undefined>();
  const fileOf = (path: string): string => files.relative(here, path) || ".";
  return {
    fileOf,
    read: async (path, root) => {
      const file = fileOf(path);
      try {
        const bytes = await files.read(await files.realPathIn(root, path), inputLimits.manifest);
        contents.set(file, bytes);
        return parseYaml(file, bytes);
      } catch (error) {
        return { problems: [explainUnreadable(error, () => file)] };
      }
    },
    // A file is parsed again when a later check finds a problem in it: all documents would take much memory.
    problemAt: (place, message, hint) => {
      const { file } = place;
      const bytes = contents.get(file);
      if (bytes && !parsedAgain.has(file)) parsedAgain.set(file, parseYaml(file, bytes).document);
      const document = parsedAgain.get(file);
      return (
        document?.problemAt(place, message, hint) ?? { place, message, ...(hint !== undefined && { hint }) }
      );
    },
    count: () => contents.size,
  };
}

/**
 * Our own words for a file that could not be read.
 * @throws any error that is not a FileError.
 */
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
    case "searched too long":
      return {
        place,
        message: "the patterns and links lead to too many files",
        hint: "remove links to folders that hold links, or write fewer patterns with fewer stars",
      };
    case "no data file of vaults":
      return { place, message: "this is no data file of vaults", hint: "name another for --emulator" };
    default:
      return error.reason satisfies never;
  }
}
