import { runConcurrently } from "../../model/concurrency.ts";
import { leadsOut } from "../../model/pattern.ts";
import type { Files } from "../../model/world.ts";
import { configName } from "../meaning/config.ts";

/** What somebody asked for. */
export type PathSelection = {
  /** Files, folders and patterns as typed; none for the config's whole set. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly emulator: boolean;
};

/** A selection, looked up. All paths are absolute. */
export type SelectedFiles = {
  readonly typed: readonly TypedPath[];
  /** The config that governs the run. */
  readonly config?: string;
  /** The config's folder; without a config where the search for it began. */
  readonly folder: string;
};

/**
 * Looks up what somebody asked for. The config is searched from the first path (a folder: from itself), else from the
 * working directory.
 * @throws FileError where a folder on the way cannot be looked into.
 */
/** How many paths are looked at at once. */
const atOnce = 16;

export async function selectFiles(
  selection: PathSelection,
  here: string,
  files: Files,
): Promise<SelectedFiles> {
  const typed = await runConcurrently(selection.paths, atOnce, (path) => look(path, here, files));
  const start = startOf(typed, here, files);
  const config =
    selection.config === undefined
      ? await findConfig(start, here, files)
      : await namedConfig(selection.config, here, files);
  return config === undefined ? { typed, folder: start } : { typed, config, folder: files.parent(config) };
}

function startOf([first]: readonly TypedPath[], here: string, files: Files): string {
  if (!first) return here;
  return first.is === "folder" || first.is === "pattern" ? first.path : files.parent(first.path);
}

async function namedConfig(path: string, here: string, files: Files): Promise<string> {
  const found = await look(path, here, files);
  return found.is === "folder" ? files.resolve(found.path, configName) : found.path;
}

/** A path that somebody typed, looked up. Paths are absolute, with the links of their folder resolved. */
export type TypedPath = { readonly typed: string } & (
  | { readonly is: "file" | "folder" | "missing"; readonly path: string }
  | { readonly is: "pattern"; readonly path: string; readonly pattern: string }
);

/** Looks up a typed path: what has a star and is no file is a pattern below its part without stars. */
async function look(typed: string, here: string, files: Files): Promise<TypedPath> {
  const path = files.resolve(here, typed);
  // What a person types may be anywhere, but a link of the repository that they are in is not what they typed.
  const around = await files.repository(here);
  if (around !== undefined && !leadsOut(files.relative(around, path))) await files.realPathIn(around, path);
  const kind = await files.kind(path);
  if (kind === "folder") return { typed, is: "folder", path: await files.realPath(path) };
  if (kind === "file") {
    const folder = files.parent(path);
    return {
      typed,
      is: "file",
      path: files.resolve(await files.realPath(folder), files.relative(folder, path)),
    };
  }
  const star = typed.indexOf("*");
  if (kind === "other" || star < 0) return { typed, is: "missing", path };
  const slash = typed.lastIndexOf("/", star);
  const base = files.resolve(here, slash < 0 ? "." : typed.slice(0, slash + 1));
  if ((await files.kind(base)) !== "folder") return { typed, is: "missing", path: base };
  return { typed, is: "pattern", path: await files.realPath(base), pattern: typed.slice(slash + 1) };
}

/**
 * The config that governs a folder: the nearest one upwards, to the repository's root and no further. Outside a
 * repository the working directory is the bound, because what lies above it is nobody's word.
 */
async function findConfig(folder: string, here: string, files: Files): Promise<string | undefined> {
  const repository = await files.repository(folder);
  const bound = repository ?? here;
  const inside = !leadsOut(files.relative(bound, folder));
  for (let at = folder; ; at = files.parent(at)) {
    const path = files.resolve(at, configName);
    const real = await files.realPathIn(repository ?? at, path);
    if ((await files.kind(real)) === "file") return path;
    if (at === bound || !inside || files.parent(at) === at) return undefined;
  }
}

/**
 * The root that a file of a set may not leave: the set's, and for what a person named elsewhere the repository that it
 * is in, or without one its folder.
 * @param path a file's, or a folder's
 */
export async function findRoot(path: string, root: string, files: Files): Promise<string> {
  if (!leadsOut(files.relative(root, path))) return root;
  const folder = (await files.kind(path)) === "folder" ? path : files.parent(path);
  return (await files.repository(folder)) ?? folder;
}
