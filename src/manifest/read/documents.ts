import type { Place, Problem } from "../../model/problem.ts";
import type { Files } from "../../model/world.ts";
import type { Document } from "./document.ts";
import { parse } from "./parse.ts";
import { unreadable } from "./unreadable.ts";

/** The files of one load. */
export type Documents = {
  /** Reads and parses a file below a root; without a document there is a problem. */
  readonly read: (
    path: string,
    root: string,
  ) => Promise<{ readonly document?: Document; readonly problems: readonly Problem[] }>;
  /** A path as people would type it. */
  readonly fileOf: (path: string) => string;
  readonly problemAt: (place: Place, message: string, hint?: string) => Problem;
  /** How many were read. */
  readonly count: () => number;
};

/** The most bytes that a file may have: it must be smaller than 10 MB. */
export const mostBytes = 10_000_000 - 1;

export function documents(files: Files, here: string): Documents {
  const read = new Map<string, Uint8Array>();
  const again = new Map<string, Document | undefined>();
  const fileOf = (path: string): string => files.relative(here, path) || ".";
  return {
    fileOf,
    read: async (path, root) => {
      const file = fileOf(path);
      try {
        const bytes = await files.read(await files.realPathIn(root, path), mostBytes);
        read.set(file, bytes);
        return parse(file, bytes);
      } catch (error) {
        return { problems: [unreadable(error, () => file)] };
      }
    },
    // The file is parsed again when a problem is found later: to keep all that was parsed would take much memory.
    problemAt: (place, message, hint) => {
      const { file } = place;
      const bytes = read.get(file);
      if (bytes && !again.has(file)) again.set(file, parse(file, bytes).document);
      const document = again.get(file);
      return (
        document?.problemAt(place, message, hint) ?? { place, message, ...(hint !== undefined && { hint }) }
      );
    },
    count: () => read.size,
  };
}
