import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { FileError } from "../model/world.ts";
import { explainFileError, withSlashes } from "./file-error.ts";

/**
 * Where a path leads with every link resolved; what is not there counts as where it would be. This is the one rule for
 * all that a repository's files name: the names were written by whoever can open a pull request, and the files that
 * this process can read and write are not all theirs. Nothing of what lies outside is looked at, not even whether it is there.
 * @param root without links
 * @throws FileError `outside the repository` where the path or a link on it leaves the root, or a link leads nowhere
 */
export async function resolveInside(root: string, path: string): Promise<string> {
  const real = isWithinFolder(root, path) ? await end(path) : undefined;
  if (real === undefined || !isWithinFolder(root, real))
    throw new FileError("outside the repository", withSlashes(path));
  return real;
}

/** Undefined for a link that leads nowhere. */
async function end(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const failure = explainFileError(error, path);
    if (failure.reason !== "missing") throw failure;
    if (await lstat(path).catch(() => undefined)) return undefined;
    const above = await end(dirname(path));
    return above === undefined ? undefined : join(above, basename(path));
  }
}

/** Whether a path lies below a root, or is it; both without links. */
export const isWithinFolder = (root: string, path: string) => {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
};

/**
 * The link that keeps a file from being written where a person said: any one below the repository's root, for a branch may
 * have put it there, and elsewhere one that stands in the place of a file. The system's own (`/dev/stdout`) and those
 * to a folder on the way to the place are as people expect.
 */
export async function findOutLink(root: string, path: string): Promise<string | undefined> {
  if (isWithinFolder(root, path)) {
    for (let at = path; at !== root; at = dirname(at)) if (await isLink(at)) return at;
    return undefined;
  }
  const isSystem = isWithinFolder("/dev", path) || isWithinFolder("/proc", path);
  return !isSystem && (await isLink(path)) && (await isFile(path)) ? path : undefined;
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;

/** What a link leads to; one that leads nowhere leads to the file that a write would make. */
const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? true;
