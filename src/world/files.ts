import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { FileError, type Files } from "../model/world.ts";
import { createCommitFiles } from "./commit-files.ts";
import { explainFrom, statIfThere, withSlashes } from "./file-error.ts";
import { createGitIndex, findForkPoint, findRepository } from "./git.ts";
import { globFiles } from "./glob.ts";
import { findLinkBefore, resolveInside } from "./resolve-inside.ts";

/**
 * The file system. It asks git once for each repository what is tracked.
 * @param workingDirectory an absolute path.
 */
export function createFiles(workingDirectory: string = process.cwd()): Files {
  const index = createGitIndex();
  const linkBefore: Files["linkBefore"] = async (path) => {
    const here = await realpath(workingDirectory);
    const link = await findLinkBefore((await findRepository(here)) ?? here, path);
    return link === undefined ? undefined : withSlashes(link);
  };
  /** It looks for a link again, because one may have been put there since the run began. */
  const write: Files["write"] = async (path, text) => {
    if ((await linkBefore(path)) !== undefined) throw new FileError("unwritable", path);
    await writeFile(path, text);
  };
  const explain = explainFrom(workingDirectory);
  return {
    workingDirectory: withSlashes(workingDirectory),
    read: (path, limit) => readFile(path, limit).catch(explain(path)),
    write: (path, text) => write(path, text).catch(explain(path, "unwritable")),
    linkBefore,
    writeWhole: (path, text) => writeWhole(path, text).catch(explain(path, "unwritable")),
    replace: (path, text) => replaceFile(path, text).catch(explain(path, "unwritable")),
    kind: (path) => readKind(path).catch(explain(path)),
    glob: (folder, pattern, root, work) => globFiles(folder, pattern, root, work).catch(explain(folder)),
    realPathIn: async (root, path) => withSlashes(await resolveInside(root, path).catch(explain(path))),
    realPath: async (path) => withSlashes(await realpath(path).catch(explain(path))),
    resolve: (folder, path) => withSlashes(resolve(folder, path)),
    parent: (path) => withSlashes(dirname(path)),
    relative: (folder, path) => withSlashes(relative(folder, path)),
    repository: async (folder) => {
      const root = await findRepository(folder);
      return root === undefined ? undefined : withSlashes(root);
    },
    tracked: (path) => index.isTracked(path),
    asOf: async (commit, folder) => {
      const root = await findRepository(await realpath(folder).catch(explain(folder)));
      return root === undefined
        ? undefined
        : createCommitFiles(commit, withSlashes(root), createFiles(workingDirectory));
    },
    forkPoint: async (ref, folder) => {
      const root = await findRepository(await realpath(folder).catch(explain(folder)));
      return root === undefined ? { is: "no repository" } : findForkPoint(ref, root);
    },
    trackedIn: async (root) => (await index.listFiles(root)).map((path) => withSlashes(resolve(root, path))),
  };
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await putInPlace(path, text);
}

async function replaceFile(path: string, text: string): Promise<void> {
  const whole = await realpath(path);
  const { mode } = await stat(whole);
  await putInPlace(whole, text, mode);
}

/** Writes a file beside it, and moves that into its place: a reader finds one of the two whole, even after a crash. */
async function putInPlace(path: string, text: string, mode?: number): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, { flag: "wx", ...(mode !== undefined && { mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function readKind(path: string): ReturnType<Files["kind"]> {
  const found = await statIfThere(path);
  if (!found) return "missing";
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
}

/** Checks the size before, so that it reads nothing big, and again while it reads, because a file may grow. */
async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) throw new FileError("unreadable", withSlashes(path));
  const chunks: Uint8Array[] = [];
  if (found.size <= limit)
    for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Uint8Array);
  const bytes = Uint8Array.from(Buffer.concat(chunks));
  if (found.size > limit || bytes.length > limit) throw new FileError("too large", withSlashes(path));
  return bytes;
}
