import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { FileError, type Files } from "../model/world.ts";
import { explainFileError, withSlashes } from "./file-error.ts";
import { createFilesAsOf } from "./files-as-of.ts";
import { createTracked, findRepository } from "./git.ts";
import { globFiles } from "./glob.ts";
import { findOutLink, resolveInside } from "./inside.ts";

/**
 * The file system. What git tracks is asked once a repository.
 * @param workingDirectory an absolute path.
 */
export function createFiles(workingDirectory: string = process.cwd()): Files {
  const index = createTracked();
  const outLinkOf: Files["linkBefore"] = async (path) => {
    const here = await realpath(workingDirectory);
    const link = await findOutLink((await findRepository(here)) ?? here, path);
    return link === undefined ? undefined : withSlashes(link);
  };
  /** Asked again: what stands there may have become a link since the run began. */
  const write: Files["write"] = async (path, text) => {
    if ((await outLinkOf(path)) !== undefined) throw new FileError("unwritable", path);
    await writeFile(path, text);
  };
  const failed = rethrow(workingDirectory);
  return {
    workingDirectory: withSlashes(workingDirectory),
    read: (path, limit) => read(path, limit).catch(failed(path)),
    write: (path, text) => write(path, text).catch(failed(path, "unwritable")),
    linkBefore: outLinkOf,
    writeWhole: (path, text) => writeWhole(path, text).catch(failed(path, "unwritable")),
    replace: (path, text) => replace(path, text).catch(failed(path, "unwritable")),
    kind: (path) => kind(path).catch(failed(path)),
    glob: (folder, pattern, root) => globFiles(folder, pattern, root).catch(failed(folder)),
    realPathIn: async (root, path) => withSlashes(await resolveInside(root, path).catch(failed(path))),
    realPath: async (path) => withSlashes(await realpath(path).catch(failed(path))),
    resolve: (folder, path) => withSlashes(resolve(folder, path)),
    parent: (path) => withSlashes(dirname(path)),
    relative: (folder, path) => withSlashes(relative(folder, path)),
    repository: async (folder) => {
      const root = await findRepository(folder);
      return root === undefined ? undefined : withSlashes(root);
    },
    tracked: (path) => index.holds(path),
    asOf: async (commit, folder) => {
      const root = await findRepository(await realpath(folder).catch(failed(folder)));
      return root === undefined
        ? undefined
        : createFilesAsOf(commit, withSlashes(root), createFiles(workingDirectory));
    },
    trackedIn: async (root) => (await index.files(root)).map((path) => withSlashes(resolve(root, path))),
  };
}

/** Says of a path below the working directory how one gets there, which is how people know it. */
const rethrow =
  (workingDirectory: string) => (path: string, always?: FileError["reason"]) => (error: unknown) => {
    const { reason, path: failed } = explainFileError(error, path);
    const below = withSlashes(relative(workingDirectory, failed));
    const outside = below === "" || below === ".." || below.startsWith("../") || isAbsolute(below);
    throw new FileError(always ?? reason, failed, outside ? failed : below);
  };

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await putInPlace(path, text);
}

async function replace(path: string, text: string): Promise<void> {
  const whole = await realpath(path);
  const { mode } = await stat(whole);
  await putInPlace(whole, text, mode);
}

/** Beside it, then in its place: whoever reads meanwhile, or after a crash, finds one of the two wholes. */
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

async function kind(path: string): ReturnType<Files["kind"]> {
  try {
    const found = await stat(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (explainFileError(error, path).reason === "missing") return "missing";
    throw error;
  }
}

/** The size is asked before, so that nothing big is read, and held while reading, because a file may grow. */
async function read(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) throw new FileError("unreadable", withSlashes(path));
  const chunks: Uint8Array[] = [];
  if (found.size <= limit)
    for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Uint8Array);
  const bytes = Uint8Array.from(Buffer.concat(chunks));
  if (found.size > limit || bytes.length > limit) throw new FileError("too large", withSlashes(path));
  return bytes;
}
