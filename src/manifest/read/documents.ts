import { inputLimits } from "../../model/input.ts";
import type { Place, Problem } from "../../model/problem.ts";
import type { Files } from "../../model/world.ts";
import type { ParsedDocument } from "./document.ts";
import { parseYaml } from "./parse.ts";
import { explainUnreadable } from "./unreadable.ts";

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

export function openDocuments(files: Files, here: string): Documents {
  const read = new Map<string, Uint8Array>();
  const again = new Map<string, ParsedDocument | undefined>();
  const fileOf = (path: string): string => files.relative(here, path) || ".";
  return {
    fileOf,
    read: async (path, root) => {
      const file = fileOf(path);
      try {
        const bytes = await files.read(await files.realPathIn(root, path), inputLimits.manifest);
        read.set(file, bytes);
        return parseYaml(file, bytes);
      } catch (error) {
        return { problems: [explainUnreadable(error, () => file)] };
      }
    },
    // The file is parsed again when a problem is found later: to keep all that was parsed would take much memory.
    problemAt: (place, message, hint) => {
      const { file } = place;
      const bytes = read.get(file);
      if (bytes && !again.has(file)) again.set(file, parseYaml(file, bytes).document);
      const document = again.get(file);
      return (
        document?.problemAt(place, message, hint) ?? { place, message, ...(hint !== undefined && { hint }) }
      );
    },
    count: () => read.size,
  };
}
