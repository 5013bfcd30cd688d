import { createHash } from "node:crypto";
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { sharePromise } from "../model/concurrency.ts";
import { GitError } from "../model/errors.ts";
import { type ForkPoint, pickVariables } from "../model/world.ts";
import { withSlashes } from "./file-error.ts";

/** The nearest folder, from `folder` upwards, that holds `.git`: a folder, or the file of a work tree or submodule. */
export async function findRepository(folder: string): Promise<string | undefined> {
  const found = await lstat(join(folder, ".git")).catch(() => undefined);
  if (found) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}

type GitIndex = {
  readonly isTracked: (path: string) => Promise<boolean>;
  /** The files of the repository whose root a folder is, without links and submodules: paths from there, with `/`. */
  readonly listFiles: (root: string) => Promise<readonly string[]>;
};

/**
 * The files that git tracks. It lists the index of each repository once, so it does not see what is added later; it keeps a
 * refusal, too. Both functions reject with a `GitError` where there is no git, or where git refuses the repository.
 */
export function createGitIndex(): GitIndex {
  const lists = new Map<string, Promise<Entries | GitError>>();
  const readOnce = async (root: string): Promise<Entries> => {
    const list = await sharePromise(lists, root, () => readIndex(root));
    if (list instanceof GitError) throw list;
    return list;
  };
  return {
    isTracked: async (path) => {
      const folder = await realpath(dirname(path)).catch(() => undefined);
      const root = folder === undefined ? undefined : await findRepository(folder);
      if (folder === undefined || root === undefined) return false;
      return (await readOnce(root)).has(withSlashes(relative(root, join(folder, basename(path)))));
    },
    listFiles: async (folder) => {
      const root = await realpath(folder).catch(() => undefined);
      if (root === undefined || (await findRepository(root)) !== root) return [];
      return [...(await readOnce(root))].flatMap(([path, mode]) => (isFile(mode) ? [path] : []));
    },
  };
}

/** The paths in the index with their modes, from the repository's root, with `/`. */
type Entries = ReadonlyMap<string, string>;

/** Whether an entry is neither a link (120000) nor a submodule (160000). */
const isFile = (mode: string): boolean => mode.startsWith("100");

/** A commit's whole name, which git cannot take for an option. */
const commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What git says of a commit, in parts that a NUL ends; undefined where git has no such commit. */
async function askOfCommit(commit: string, root: string, args: readonly string[]) {
  if (!commitName.test(commit)) return undefined;
  const stdout = await runGit(root, args).catch(() => undefined);
  return stdout?.split("\0");
}

/**
 * The paths in which a commit differs from the one that is checked out, from the repository's root, with `/`; undefined
 * where git has no such commit. It compares trees alone, so that it runs no filter that attributes name.
 */
export async function listChangedFiles(commit: string, root: string): Promise<readonly string[] | undefined> {
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", commit, "HEAD"];
  return (await askOfCommit(commit, root, args))?.filter(Boolean);
}

/**
 * The names of the blobs of a commit's files, by path, without links and submodules; undefined where git has no such
 * commit.
 */
export async function listCommitFiles(
  commit: string,
  root: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  // `MODE TYPE OBJECT\tPATH`
  const entries = await askOfCommit(commit, root, ["ls-tree", "-r", "-z", commit]);
  return (
    entries &&
    new Map(
      entries.filter(isFile).map((entry) => {
        const tab = entry.indexOf("\t");
        return [entry.slice(tab + 1), entry.slice(entry.lastIndexOf(" ", tab) + 1, tab)];
      }),
    )
  );
}

/** Whether bytes are what a blob of this name holds. Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export const isBlob = (name: string, bytes: Uint8Array): boolean =>
  createHash(name.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex") === name;

/**
 * Where the checked-out commit left the history of another one. In a shallow clone the answer counts only where it is
 * one of the two commits themselves: else a newer one may be cut off, since which a file went there and back.
 * @param ref as a person typed it
 * @throws GitError where there is no git, or where git refuses the repository
 */
export async function findForkPoint(ref: string, root: string): Promise<ForkPoint> {
  // No name of a commit begins with a dash, and git would take one for an option.
  const [tip] = ref.startsWith("-") ? [] : await askGit(root, ["rev-parse", "--verify", `${ref}^{commit}`]);
  if (tip === undefined) return { is: "no such commit" };
  const [head] = await askGit(root, ["rev-parse", "--verify", "HEAD^{commit}"]);
  const bases = head === undefined ? [] : await askGit(root, ["merge-base", "--all", tip, head]);
  const [commit, ...others] = bases;
  const isCut = async () => (await askGit(root, ["rev-parse", "--is-shallow-repository"]))[0] !== "false";
  if (commit === undefined) return { is: "nothing in common" };
  if (commit !== tip && commit !== head && (await isCut())) return { is: "cut" };
  return others.length > 0 ? { is: "several" } : { is: "commit", commit };
}

/**
 * The lines that git answers; none where it says no.
 * @throws GitError where there is no git, or where git refuses the repository
 */
async function askGit(root: string, args: readonly string[]): Promise<readonly string[]> {
  try {
    return (await runGit(root, args)).split("\n").filter(Boolean);
  } catch (error) {
    const refusal = explainRefusal(error, withSlashes(root));
    if (refusal) throw refusal;
    return [];
  }
}

/**
 * The commit of a branch of the remote `origin` when the repository around a folder was fetched last; undefined where the
 * branch was not fetched, or there is no repository.
 */
export async function readFetchedHead(branch: string, folder: string): Promise<string | undefined> {
  const ref = `refs/remotes/origin/${branch}`;
  const stdout = await runGit(folder, ["for-each-ref", "--format=%(refname) %(objectname)", ref]).catch(
    () => "",
  );
  // A pattern also matches what is below it.
  const found = stdout.split("\n").find((line) => line.startsWith(`${ref} `));
  return found?.slice(ref.length + 1);
}

/** The commit that the repository around a folder has checked out; undefined where there is no repository or no commit. */
export async function readCheckedOut(folder: string): Promise<string | undefined> {
  const stdout = await runGit(folder, ["rev-parse", "--verify", "HEAD^{commit}"]).catch(() => "");
  const commit = stdout.trim();
  return commitName.test(commit) ? commit : undefined;
}

/** A file's bytes as a commit has them; undefined where they are more than `limit`. */
export async function readBlob(
  commit: string,
  path: string,
  root: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const args = ["-C", root, "cat-file", "blob", `${commit}:${path}`];
  const options = { env: environment(), encoding: "buffer", maxBuffer: limit, windowsHide: true } as const;
  try {
    const { execFile } = await import("node:child_process");
    return Uint8Array.from((await promisify(execFile)("git", args, options)).stdout);
  } catch {
    return undefined;
  }
}

async function runGit(root: string, args: readonly string[]): Promise<string> {
  const { execFile } = await import("node:child_process");
  // core.fsmonitor names a program, and the repository may be a stranger's.
  const { stdout } = await promisify(execFile)("git", ["-C", root, "-c", "core.fsmonitor=false", ...args], {
    env: environment(),
    maxBuffer: 1024 ** 3,
    windowsHide: true,
  });
  return stdout;
}

async function readIndex(root: string): Promise<Entries | GitError> {
  try {
    // `MODE OBJECT STAGE\tPATH`
    const entries = (await runGit(root, ["ls-files", "-z", "--stage"]))
      .split("\0")
      .map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, 6)] as const);
    return new Map(entries);
  } catch (error) {
    return explainGitError(error, withSlashes(root));
  }
}

/** Explains why git did not list a repository. It never quotes git's own text, which may hold what a file says. */
function explainGitError(error: unknown, root: string): GitError {
  const refusal = explainRefusal(error, root);
  if (refusal) return refusal;
  const { code } = Object(error) as { readonly code?: unknown };
  const ended = typeof code === "number" ? ` (exit code ${code})` : "";
  return new GitError(
    `git could not list the files of the repository ${root}${ended}`,
    `run git -C ${quoted(root)} ls-files, and mend what it says`,
  );
}

/** Explains why git answers nothing about a repository, whatever it is asked; undefined for all other failures. */
function explainRefusal(error: unknown, root: string): GitError | undefined {
  const { code, stderr } = Object(error) as { readonly code?: unknown; readonly stderr?: unknown };
  if (code === "ENOENT")
    return new GitError(
      "the program git was not found",
      "install git, or put it on PATH: it says which files are tracked",
    );
  if (/dubious ownership|safe\.directory/.test(String(stderr)))
    return new GitError(
      `git refuses the repository ${root}: it belongs to another user (dubious ownership)`,
      `run git config --global --add safe.directory ${quoted(root)}, or check it out as the user that runs this`,
    );
  return undefined;
}

const quoted = (path: string): string => (/^[\w/.:-]+$/.test(path) ? path : JSON.stringify(path));

/**
 * Git's environment: enough to find git and the user's settings, and none of the values that the environment holds for
 * vaults. Under `LC_ALL=C` git speaks English.
 */
const environment = (): NodeJS.ProcessEnv => ({
  LC_ALL: "C",
  ...pickVariables(
    ["PATH", "Path", "HOME", "USERPROFILE", "SYSTEMROOT", "XDG_CONFIG_HOME"],
    (name) => process.env[name],
  ),
});
