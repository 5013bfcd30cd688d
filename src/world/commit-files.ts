import { relative, resolve, sep } from "node:path";
import { matchesPath } from "../model/pattern.ts";
import { FileError, type Files, type FilesAsOf, schemaFolder } from "../model/world.ts";
import { withSlashes } from "./file-error.ts";
import { listChangedFiles, listCommitFiles, readBlob } from "./git.ts";
import { isWithinFolder } from "./resolve-inside.ts";

/**
 * Reads files as a commit has them, without links and submodules, and paths as they are now. Undefined where git does not
 * have the commit.
 * @param root the repository's, with every link resolved.
 */
export async function createCommitFiles(
  commit: string,
  root: string,
  now: Files,
): Promise<FilesAsOf | undefined> {
  const paths = await listCommitFiles(commit, root);
  const changed = await listChangedFiles(commit, root);
  if (!paths || !changed) return undefined;
  const absolute = (path: string): string => withSlashes(resolve(root, path));
  const inCommit = new Set(paths.map(absolute));
  const refuseToWrite = (path: string) => Promise.reject(new FileError("unwritable", path));
  return {
    ...now,
    changed: new Set(changed.map(absolute)),
    read: async (path, limit) => {
      if (!inCommit.has(path)) throw new FileError("missing", path);
      const bytes = await readBlob(commit, withSlashes(relative(root, path)), root, limit);
      if (!bytes) throw new FileError("too large", path);
      return bytes;
    },
    write: refuseToWrite,
    writeWhole: refuseToWrite,
    replace: refuseToWrite,
    kind: async (path) => {
      if (inCommit.has(path)) return "file";
      return paths.some((one) => absolute(one).startsWith(`${path}/`)) ? "folder" : "missing";
    },
    glob: async (folder, pattern) =>
      [...inCommit]
        .filter(
          (path) =>
            path.startsWith(`${folder}/`) &&
            !relative(root, path).split(sep).includes(schemaFolder) &&
            matchesPath(pattern, withSlashes(relative(folder, path))),
        )
        .sort(),
    realPath: (path) =>
      path === root || path.startsWith(`${root}/`) ? Promise.resolve(path) : now.realPath(path),
    // The commit's files hold no links, so a path leads to itself.
    realPathIn: async (within, path) => {
      if (!isWithinFolder(within, path)) throw new FileError("outside the repository", path);
      return path;
    },
    tracked: async (path) => inCommit.has(path),
    trackedIn: async (folder) => (folder === root ? [...inCommit] : []),
    asOf: async () => undefined,
  };
}
