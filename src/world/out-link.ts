import { lstat, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isWithin } from "./inside.ts";

/**
 * The link that keeps a file from being written where a person said: any one below the repository's root, for a branch may
 * have put it there, and elsewhere one that stands in the place of a file. The system's own (`/dev/stdout`) and those
 * to a folder on the way to the place are as people expect.
 */
export async function outLink(root: string, path: string): Promise<string | undefined> {
  if (isWithin(root, path)) {
    for (let at = path; at !== root; at = dirname(at)) if (await isLink(at)) return at;
    return undefined;
  }
  const isSystem = isWithin("/dev", path) || isWithin("/proc", path);
  return !isSystem && (await isLink(path)) && (await isFile(path)) ? path : undefined;
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;

/** What a link leads to; one that leads nowhere leads to the file that a write would make. */
const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? true;
