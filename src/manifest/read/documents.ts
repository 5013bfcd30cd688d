import { digestText } from "../../model/digest.ts";
import type { Problem, ProblemAt } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { FileError, type Files } from "../../model/world.ts";
import type { ParsedDocument } from "./document.ts";
import { parseYaml, parseYamlInTurns } from "./parse.ts";

export type Documents = {
  /** Reads and parses a file below a root; without a document there is a problem. */
  readonly read: (
    path: string,
    root: string,
  ) => Promise<{ readonly document?: ParsedDocument; readonly problems: readonly Problem[] }>;
  /** A path as people would type it. */
  readonly fileOf: (path: string) => string;
  readonly problemAt: ProblemAt;
  /** The digest of a file that was read. */
  readonly digestOf: (path: string) => string;
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
        return await parseYamlInTurns(file, bytes);
      } catch (error) {
        return { problems: [explainUnreadable(error, () => file)] };
      }
    },
    // A file is parsed again when a later check finds a problem in it: all documents would take much memory.
    problemAt: (place, code, message, hint) => {
      const { file } = place;
      const bytes = contents.get(file);
      if (bytes && !parsedAgain.has(file)) parsedAgain.set(file, parseYaml(file, bytes).document);
      const document = parsedAgain.get(file);
      return (
        document?.problemAt(place, code, message, hint) ?? {
          code,
          place,
          message,
          ...(hint !== undefined && { hint }),
        }
      );
    },
    digestOf: (path) => digestText(contents.get(fileOf(path)) ?? ""),
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
  const [message, hint] = explanations[error.reason];
  return { code: error.code, place, message, ...(hint !== undefined && { hint }) };
}

const explanations: { readonly [reason in FileError["reason"]]: readonly [message: string, hint?: string] } =
  {
    missing: ["there is no such file or folder"],
    unreadable: ["this file or folder cannot be read", "check its permissions and links"],
    unwritable: ["this file cannot be written", "check its permissions"],
    "too large": ["this file has 10 MB or more", "split it: several files may speak for one vault"],
    "outside the repository": [
      "this path leads out of the repository, or nowhere",
      "what a repository names lies in it: check .. and links",
    ],
    "searched too long": [
      "the patterns and links lead to too many files",
      "remove links to folders that hold links, or write fewer patterns with fewer stars",
    ],
    "no data file of vaults": ["this is no data file of vaults", "name another for --emulator"],
  };
