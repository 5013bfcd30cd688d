import { execFile } from "node:child_process";
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { slashed } from "./slashed.ts";

/** The nearest folder, from `folder` upwards, that holds `.git`: a folder, or the file of a work tree or submodule. */
export async function repository(folder: string): Promise<string | undefined> {
  const found = await lstat(join(folder, ".git")).catch(() => undefined);
  if (found) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repository(parent);
}

/**
 * Answers whether git tracks a file. Each repository's index is listed once, so what is added later is not seen.
 * Without git, or where git refuses the repository, nothing counts as tracked.
 */
export function tracked(): (path: string) => Promise<boolean> {
  const lists = new Map<string, Promise<ReadonlySet<string>>>();
  return async (path) => {
    const folder = await realpath(dirname(path)).catch(() => undefined);
    const root = folder === undefined ? undefined : await repository(folder);
    if (folder === undefined || root === undefined) return false;
    const list = lists.get(root) ?? index(root);
    lists.set(root, list);
    return (await list).has(slashed(relative(root, join(folder, basename(path)))));
  };
}

/** The paths in the index, from the repository's root, with `/`. */
async function index(root: string): Promise<ReadonlySet<string>> {
  // core.fsmonitor names a program, and the repository may be a stranger's.
  const args = ["-C", root, "-c", "core.fsmonitor=false", "ls-files", "-z"];
  try {
    const { stdout } = await promisify(execFile)("git", args, {
      env: environment(),
      maxBuffer: 1024 ** 3,
      windowsHide: true,
    });
    return new Set(stdout.split("\0"));
  } catch {
    return new Set();
  }
}

/** Enough to find git and the user's settings, and none of the values that the environment holds for vaults. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    ["PATH", "Path", "HOME", "USERPROFILE", "SYSTEMROOT", "XDG_CONFIG_HOME"].flatMap((name) => {
      const text = process.env[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
