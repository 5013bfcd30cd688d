import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { compareText } from "../model/object.ts";
import { pathMatcher } from "../model/syntax/pattern.ts";
import { FileError, type SearchWork, schemaFolder } from "../model/world.ts";
import { explainFileError, statIfThere, withSlashes } from "./file-error.ts";
import { isWithinFolder, resolveInside } from "./resolve-inside.ts";

/** What lies there is no work of people: no search looks into it. */
const skipped: ReadonlySet<string> = new Set([".git", "node_modules", schemaFolder]);

/**
 * All files below `folder` whose path fits `pattern` (`*` within one folder, `**` any folders), absolute, sorted. The
 * work starts at the pattern's first segments without `*`; a folder that is not there holds nothing. Links are
 * followed where they stay below the root. One that leads out of it or nowhere is an error where it could be or hold
 * what is looked for, because a manifest that is left out looks like a deletion.
 * @param work what was spent on searches before this one, which belong to the same load
 * @throws FileError where the pattern or a link leads out, a folder cannot be read, or the searches take too long.
 */
export async function globFiles(
  folder: string,
  pattern: string,
  root: string,
  work: SearchWork = { spent: 0 },
): Promise<readonly string[]> {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => segment.includes("*"));
  const fixed = segments.slice(0, wild === -1 ? -1 : wild);
  const base = resolve(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
  if (
    relative(root, base)
      .split(sep)
      .some((segment) => skipped.has(segment))
  )
    return [];
  const real = await resolveInside(root, base);
  if ((await statIfThere(base)) === undefined) return [];
  const rest = segments.slice(fixed.length).join("/");
  const matches = pathMatcher(rest);
  const belowBase = (path: string) => withSlashes(relative(base, path));
  const stars = rest.split("*").length - 1;
  const search: Search = {
    root,
    mayHold: (path) => mayHold(rest, belowBase(path)),
    spend: (path, isLinked) => {
      work.spent += (belowBase(path).length + 1) * (stars + 1) * (isLinked ? linkedFactor : 1);
      if (work.spent > mostWork) throw new FileError("searched too long", withSlashes(path));
    },
    folders: new Map(),
  };
  const found: string[] = [];
  for await (const { path, closed } of walk(base, search, [real])) {
    if (closed && (matches(belowBase(path)) || search.mayHold(path)))
      throw new FileError(closed, withSlashes(path));
    if (matches(belowBase(path))) found.push(withSlashes(path));
  }
  return found.sort(compareText);
}

/** Whether the pattern could fit something below the path. */
const mayHold = (pattern: string, path: string): boolean =>
  pattern.includes("**") || pattern.split("/").length > path.split("/").length;

/** `closed`: why a link is not followed. What it should lead to may be a file or a folder. */
type Found = { readonly path: string; readonly closed?: "outside the repository" | "unreadable" };

/** One search: its bounds, and the folders that it has read by their real paths. */
type Search = {
  readonly root: string;
  readonly mayHold: (path: string) => boolean;
  /** Counts the work of one more entry. */
  readonly spend: (path: string, isLinked: boolean) => void;
  readonly folders: Map<string, Promise<readonly Entry[]>>;
};

/** `folder`: the real path of one that the entry is or leads to. */
type Entry = Pick<Found, "closed"> & {
  readonly name: string;
  readonly isLink: boolean;
  readonly folder?: string;
};

/**
 * A character of a path costs one unit for each star that it may stand for, and one more. So much takes about two
 * seconds. A repository of 200,000 files spends it on one simple pattern.
 */
const mostWork = 45_000_000;

/** What is found through links costs more: links to folders of links double the paths at each of them. */
const linkedFactor = 5;

/** `above` are the real paths of the folders that we came by: a link to what holds one of them would never end. */
async function* walk(
  path: string,
  search: Search,
  above: readonly string[],
  isLinked = false,
): AsyncGenerator<Found> {
  const real = above.at(-1) ?? path;
  const known = search.folders.get(real) ?? readFolder(path, real, search.root);
  search.folders.set(real, known);
  for (const { name, isLink, folder, closed } of await known) {
    const below = join(path, name);
    search.spend(below, isLinked);
    if (folder === undefined) yield { path: below, ...(closed && { closed }) };
    else if (
      search.mayHold(below) &&
      !(isLink && (skipped.has(basename(folder)) || above.some((one) => isWithinFolder(folder, one))))
    )
      yield* walk(below, search, [...above, folder], isLinked || isLink);
  }
}

/** The entries of a folder that a search may look at: files, folders, and links with what they lead to. */
async function readFolder(path: string, real: string, root: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const entry of await entriesOf(path)) {
    const { name } = entry;
    const isLink = entry.isSymbolicLink();
    if (skipped.has(name)) continue;
    if (entry.isDirectory()) entries.push({ name, isLink, folder: join(real, name) });
    else if (entry.isFile()) entries.push({ name, isLink });
    else if (isLink) entries.push({ name, isLink, ...(await leadsTo(join(path, name), root)) });
  }
  return entries;
}

async function leadsTo(path: string, root: string): Promise<Pick<Entry, "folder" | "closed">> {
  const real = await resolveInside(root, path).catch((error) => {
    const { reason } = explainFileError(error, path);
    return reason === "outside the repository" ? { closed: reason } : { closed: "unreadable" as const };
  });
  if (typeof real !== "string") return real;
  return (await stat(real)).isDirectory() ? { folder: real } : {};
}

/** An unreadable folder is named itself, not the one in which the search began. */
async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw explainFileError(error, folder);
  }
}
