import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { FileError, type Files } from "../model/world.ts";
import { fileError, slashed } from "./file-error.ts";
import { filesAsOf } from "./files-as-of.ts";
import { repository, tracked } from "./git.ts";
import { glob } from "./glob.ts";
import { inside, outLink } from "./inside.ts";

/**
 * The file system. What git tracks is asked once a repository.
 * @param workingDirectory an absolute path.
 */
export function files(workingDirectory: string = process.cwd()): Files {
  const index = tracked();
  const outLinkOf: Files["linkBefore"] = async (path) => {
    const here = await realpath(workingDirectory);
    const link = await outLink((await repository(here)) ?? here, path);
    return link === undefined ? undefined : slashed(link);
  };
  /** Asked again: what stands there may have become a link since the run began. */
  const write: Files["write"] = async (path, text) => {
    if ((await outLinkOf(path)) !== undefined) throw new FileError("unwritable", path);
    await writeFile(path, text);
  };
  const failed = rethrow(workingDirectory);
  return {
    workingDirectory: slashed(workingDirectory),
    read: (path, limit) => read(path, limit).catch(failed(path)),
    write: (path, text) => write(path, text).catch(failed(path, "unwritable")),
    linkBefore: outLinkOf,
    writeWhole: (path, text) => writeWhole(path, text).catch(failed(path, "unwritable")),
    replace: (path, text) => replace(path, text).catch(failed(path, "unwritable")),
    kind: (path) => kind(path).catch(failed(path)),
    glob: (folder, pattern, root) => glob(folder, pattern, root).catch(failed(folder)),
    realPathIn: async (root, path) => slashed(await inside(root, path).catch(failed(path))),
    realPath: async (path) => slashed(await realpath(path).catch(failed(path))),
    resolve: (folder, path) => slashed(resolve(folder, path)),
    parent: (path) => slashed(dirname(path)),
    relative: (folder, path) => slashed(relative(folder, path)),
    repository: async (folder) => {
      const root = await repository(folder);
      return root === undefined ? undefined : slashed(root);
    },
    tracked: (path) => index.holds(path),
    asOf: async (commit, folder) => {
      const root = await repository(await realpath(folder).catch(failed(folder)));
      return root === undefined ? undefined : filesAsOf(commit, slashed(root), files(workingDirectory));
    },
    trackedIn: async (root) => (await index.files(root)).map((path) => slashed(resolve(root, path))),
  };
}

/** Says of a path below the working directory how one gets there, which is how people know it. */
const rethrow =
  (workingDirectory: string) => (path: string, always?: FileError["reason"]) => (error: unknown) => {
    const { reason, path: failed } = fileError(error, path);
    const below = slashed(relative(workingDirectory, failed));
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
    if (fileError(error, path).reason === "missing") return "missing";
    throw error;
  }
}

/** The size is asked before, so that nothing big is read, and held while reading, because a file may grow. */
async function read(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) throw new FileError("unreadable", slashed(path));
  const chunks: Uint8Array[] = [];
  if (found.size <= limit)
    for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Uint8Array);
  const bytes = Uint8Array.from(Buffer.concat(chunks));
  if (found.size > limit || bytes.length > limit) throw new FileError("too large", slashed(path));
  return bytes;
}
