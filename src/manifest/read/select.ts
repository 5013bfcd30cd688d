import { runConcurrently } from "../../model/concurrency.ts";
import type { Problem } from "../../model/errors.ts";
import { leadsOut } from "../../model/syntax/pattern.ts";
import type { Files } from "../../model/world.ts";

export const configName = "keyvault-gitops.yaml";

/** What a command was asked to load. */
export type PathSelection = {
  /** Files, folders and patterns as typed; none for the config's whole set. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly emulator: boolean;
};

/** The files and folders that a selection names. All paths are absolute. */
export type SelectedFiles = {
  readonly typed: readonly TypedPath[];
  /** The config's folder; without a config the folder in which the search for it began. */
  readonly folder: string;
} & (
  | {
      /** The config that governs the run. */
      readonly config: string;
    }
  | { readonly config?: undefined; readonly search: ConfigSearch }
);

/** A search that found no config: the last folder that it looked into, and whether that is a repository's root. */
export type ConfigSearch = { readonly last: string; readonly isRepository: boolean };

const atOnce = 16;

/**
 * Looks up the paths of a selection, and the config that governs them: it is searched from the first path (a folder:
 * from itself), else from the working directory.
 * @throws FileError where a folder on the way cannot be read.
 */
export async function selectFiles(
  selection: PathSelection,
  here: string,
  files: Files,
): Promise<SelectedFiles> {
  const typed = await runConcurrently(selection.paths, atOnce, (path) => look(path, here, files));
  const start = startOf(typed, here, files);
  const found =
    selection.config === undefined
      ? await findConfig(start, here, files)
      : await namedConfig(selection.config, here, files);
  return typeof found === "string"
    ? { typed, config: found, folder: files.parent(found) }
    : { typed, folder: start, search: found };
}

function startOf([first]: readonly TypedPath[], here: string, files: Files): string {
  if (!first) return here;
  return first.is === "folder" || first.is === "pattern" ? first.path : files.parent(first.path);
}

async function namedConfig(path: string, here: string, files: Files): Promise<string> {
  const found = await look(path, here, files);
  return found.is === "folder" ? files.resolve(found.path, configName) : found.path;
}

/** A path as typed, and what is there. Paths are absolute, with the links of their folder resolved. */
export type TypedPath = { readonly typed: string } & (
  | { readonly is: "file" | "folder" | "missing"; readonly path: string }
  | { readonly is: "pattern"; readonly path: string; readonly pattern: string }
);

/** Looks up a typed path. A path with a star that is no file is a pattern below the part before the star. */
async function look(typed: string, here: string, files: Files): Promise<TypedPath> {
  const path = files.resolve(here, typed);
  // A person may type any path. But a path in their repository must not leave it by a link, which they did not type.
  const repository = await files.repository(here);
  if (repository !== undefined && !leadsOut(files.relative(repository, path)))
    await files.realPathIn(repository, path);
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
 * repository the working directory is the bound: a config above it was not written for this work.
 */
async function findConfig(folder: string, here: string, files: Files): Promise<string | ConfigSearch> {
  const repository = await files.repository(folder);
  const bound = repository ?? here;
  const inside = !leadsOut(files.relative(bound, folder));
  for (let at = folder; ; at = files.parent(at)) {
    const path = files.resolve(at, configName);
    const real = await files.realPathIn(repository ?? at, path);
    if ((await files.kind(real)) === "file") return path;
    if (at === bound || !inside || files.parent(at) === at)
      return { last: at, isRepository: at === repository };
  }
}

/**
 * Says where the search went and why it ended there: a config further up is not found, and people look for it.
 * @param fileOf writes a path as people see it
 * @param hint what to do in place of a config
 */
export function explainNoConfig(
  { folder, search }: Pick<SelectedFiles, "folder"> & { readonly search: ConfigSearch },
  fileOf: (path: string) => string,
  hint: string,
): Problem {
  const [first, last] = [fileOf(folder) || ".", fileOf(search.last) || "."];
  const where = first === last ? `in ${last}` : `from ${first} up to ${last}`;
  const end = search.isRepository
    ? "the repository's root"
    : "the search goes no further up, because there is no .git";
  return { code: "config-missing", message: `no ${configName} was found ${where}: ${end}`, hint };
}

/**
 * The root that no link of a file may leave: the root of the set; for a path that a person named elsewhere its
 * repository, or without one its folder.
 * @param path of a file or a folder
 */
export async function findRoot(path: string, root: string, files: Files): Promise<string> {
  if (!leadsOut(files.relative(root, path))) return root;
  const folder = (await files.kind(path)) === "folder" ? path : files.parent(path);
  return (await files.repository(folder)) ?? folder;
}
