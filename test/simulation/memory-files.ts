// A folder of manifests in memory: nothing of a simulated run waits for a disk, so it replays exactly.
import { posix } from "node:path";
import { matchesPath } from "../../src/model/syntax/pattern.ts";
import { FileError, type Files } from "../../src/model/world.ts";

/** The repository's root, which is the working directory as well. */
const root = "/repository";

const refuse = async (path: string): Promise<never> => {
  throw new FileError("unreadable", path);
};

/** Files as the port has them, over a map of texts by their path below the root; git tracks them all. */
export function memoryFiles(texts: Map<string, string>): Files {
  const textOf = (path: string) => texts.get(posix.relative(root, path));
  return {
    workingDirectory: root,
    read: async (path, limit) => {
      const text = textOf(path);
      if (text === undefined) throw new FileError("missing", path);
      const bytes = new TextEncoder().encode(text);
      if (bytes.length > limit) throw new FileError("too large", path);
      return bytes;
    },
    write: refuse,
    linkBefore: async () => undefined,
    writeWhole: refuse,
    replace: async (path, text) => {
      if (textOf(path) === undefined) throw new FileError("missing", path);
      texts.set(posix.relative(root, path), text);
    },
    kind: async (path) =>
      textOf(path) === undefined ? (root.startsWith(path) ? "folder" : "missing") : "file",
    glob: async (folder, pattern) =>
      [...texts.keys()]
        .map((path) => posix.join(root, path))
        .filter((path) => matchesPath(pattern, posix.relative(folder, path)))
        .sort(),
    realPath: async (path) => path,
    realPathIn: async (_, path) => path,
    resolve: (folder, path) => posix.resolve(folder, path),
    parent: (path) => posix.dirname(path),
    relative: (folder, path) => posix.relative(folder, path),
    repository: async () => root,
    tracked: async (path) => textOf(path) !== undefined,
    asOf: async () => undefined,
    forkPoint: async () => ({ is: "no repository" }),
    trackedIn: async () => [...texts.keys()].map((path) => posix.join(root, path)),
  };
}
