import { relative, resolve } from "node:path";
import { matchesPath } from "../model/pattern.ts";
import { FileError, type Files, type FilesAsOf } from "../model/world.ts";
import { withSlashes } from "./file-error.ts";
import { changedSince, filesOfCommit, readBlob } from "./git.ts";
import { isWithinFolder } from "./inside.ts";

/**
 * The files as a commit has them, without links and submodules, and the paths as they are now. Undefined where git
 * does not have the commit.
 * @param root the repository's, with every link resolved.
 */
export async function createFilesAsOf(
  commit: string,
  root: string,
  now: Files,
): Promise<FilesAsOf | undefined> {
  const paths = await filesOfCommit(commit, root);
  const changed = await changedSince(commit, root);
  if (!paths || !changed) return undefined;
  const absolute = (path: string): string => withSlashes(resolve(root, path));
  const there = new Set(paths.map(absolute));
  const refused = (path: string) => Promise.reject(new FileError("unwritable", path));
  return {
    ...now,
    changed: new Set(changed.map(absolute)),
    read: async (path, limit) => {
      if (!there.has(path)) throw new FileError("missing", path);
      const bytes = await readBlob(commit, withSlashes(relative(root, path)), root, limit);
      if (!bytes) throw new FileError("too large", path);
      return bytes;
    },
    write: refused,
    writeWhole: refused,
    replace: refused,
    kind: async (path) => {
      if (there.has(path)) return "file";
      return paths.some((one) => absolute(one).startsWith(`${path}/`)) ? "folder" : "missing";
    },
    glob: async (folder, pattern) =>
      [...there]
        .filter(
          (path) =>
            path.startsWith(`${folder}/`) && matchesPath(pattern, withSlashes(relative(folder, path))),
        )
        .sort(),
    realPath: (path) =>
      path === root || path.startsWith(`${root}/`) ? Promise.resolve(path) : now.realPath(path),
    // It holds no links: a path is where it leads.
    realPathIn: async (within, path) => {
      if (!isWithinFolder(within, path)) throw new FileError("outside the repository", path);
      return path;
    },
    tracked: async (path) => there.has(path),
    trackedIn: async (folder) => (folder === root ? [...there] : []),
    asOf: async () => undefined,
  };
}
