import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { FileError } from "../model/world.ts";
import { explainFileError, withSlashes } from "./file-error.ts";

/**
 * Resolves every link of a path; a path that does not exist yet counts as where it would be. This is the one rule for
 * every path that a repository's files name: anybody who can open a pull request writes those, and this process can read
 * and write files that are not theirs. It looks at nothing outside, not even whether it exists.
 * @param root without links
 * @throws FileError `outside the repository` where the path or a link on it leaves the root, or a link leads nowhere
 */
export async function resolveInside(root: string, path: string): Promise<string> {
  const real = isWithinFolder(root, path) ? await resolveLinks(path) : undefined;
  if (real === undefined || !isWithinFolder(root, real))
    throw new FileError("outside the repository", withSlashes(path));
  return real;
}

/** The path without links; undefined for a link that leads nowhere. */
async function resolveLinks(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const failure = explainFileError(error, path);
    if (failure.reason !== "missing") throw failure;
    if (await lstat(path).catch(() => undefined)) return undefined;
    const above = await resolveLinks(dirname(path));
    return above === undefined ? undefined : join(above, basename(path));
  }
}

/** Whether a path is a root or lies below it; both without links. */
export const isWithinFolder = (root: string, path: string) => {
  const below = relative(root, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && resolve(root, below) === path;
};

/**
 * The link that forbids to write to a path that a person named; undefined where there is none. Below the repository's root
 * every link forbids it, because a branch may have put it there. Elsewhere only a link in the place of a file does: people
 * expect links to folders on the way, and the system's own (`/dev/stdout`).
 */
export async function findLinkBefore(root: string, path: string): Promise<string | undefined> {
  if (isWithinFolder(root, path)) {
    for (let at = path; at !== root; at = dirname(at)) if (await isLink(at)) return at;
    return undefined;
  }
  const isSystem = isWithinFolder("/dev", path) || isWithinFolder("/proc", path);
  return !isSystem && (await isLink(path)) && (await isFile(path)) ? path : undefined;
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;

/** Whether a link leads to a file; one that leads nowhere leads to the file that a write would make. */
const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? true;
