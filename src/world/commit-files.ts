import { relative, resolve, sep } from "node:path";
import { sharePromise } from "../model/concurrency.ts";
import { inputLimits } from "../model/input.ts";
import { matchesPath } from "../model/syntax/pattern.ts";
import { FileError, type Files, type FilesAsOf, schemaFolder } from "../model/world.ts";
import { withSlashes } from "./file-error.ts";
import { isBlob, listChangedFiles, listCommitFiles, readBlob } from "./git.ts";
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
  const inCommit = new Map([...paths].map(([path, blob]) => [absolute(path), blob]));
  const compared = new Map<string, Promise<boolean>>();
  const differs = (path: string): Promise<boolean> =>
    sharePromise(compared, path, () => isAnother(inCommit.get(path), path, now));
  const refuseToWrite = (path: string) => Promise.reject(new FileError("unwritable", path));
  return {
    ...now,
    changed: new Set(changed.map(absolute)),
    differs,
    read: async (path, limit) => {
      if (!inCommit.has(path)) throw new FileError("missing", path);
      // Git is a process for each file, and most files are as they were.
      if (!(await differs(path))) return now.read(path, limit);
      const bytes = await readBlob(commit, withSlashes(relative(root, path)), root, limit);
      if (!bytes) throw new FileError("too large", path);
      return bytes;
    },
    write: refuseToWrite,
    writeWhole: refuseToWrite,
    replace: refuseToWrite,
    kind: async (path) => {
      if (inCommit.has(path)) return "file";
      return [...inCommit.keys()].some((one) => one.startsWith(`${path}/`)) ? "folder" : "missing";
    },
    glob: async (folder, pattern) =>
      [...inCommit.keys()]
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
    trackedIn: async (folder) => (folder === root ? [...inCommit.keys()] : []),
    asOf: async () => undefined,
    forkPoint: async () => ({ is: "no such commit" }),
  };
}

/**
 * Whether the file at a path has other bytes than a blob, or is there without one. Git is not asked: it may be told to
 * overlook a file, and it runs the filters that attributes name.
 */
async function isAnother(blob: string | undefined, path: string, now: Files): Promise<boolean> {
  try {
    const bytes = await now.read(path, inputLimits.manifest);
    return blob === undefined || !isBlob(blob, bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return blob !== undefined || error.reason !== "missing";
  }
}
