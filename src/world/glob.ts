import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { compareText } from "../model/object.ts";
import { pathMatcher } from "../model/pattern.ts";
import { FileError } from "../model/world.ts";
import { explainFileError, withSlashes } from "./file-error.ts";
import { isWithinFolder, resolveInside } from "./resolve-inside.ts";

/** Folders whose content people did not write themselves; the search never enters them. */
const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * All files below `folder` whose path fits `pattern` (`*` within one folder, `**` any folders), absolute and sorted. The
 * search starts at the pattern's first segments without `*`; a missing folder holds nothing. It follows links that stay
 * below the root. A link that leads out of it, or nowhere, is an error where a fitting file could be behind it, because a
 * manifest that is left out looks like a deletion.
 * @throws FileError where the pattern or a link leads out or a folder cannot be read.
 */
export async function globFiles(folder: string, pattern: string, root: string): Promise<readonly string[]> {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => segment.includes("*"));
  const fixed = segments.slice(0, wild === -1 ? -1 : wild);
  const base = resolve(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
  if (base.split(sep).some((segment) => skipped.has(segment))) return [];
  const real = await resolveInside(root, base);
  if ((await statIfThere(base)) === undefined) return [];
  const rest = segments.slice(fixed.length).join("/");
  const matches = pathMatcher(rest);
  const belowBase = (path: string) => withSlashes(relative(base, path));
  const search: Search = { root, mayHold: (path) => mayHold(rest, belowBase(path)), linked: 0 };
  const fitting: string[] = [];
  for await (const { path, closed } of walk(base, search, [real])) {
    if (closed && (matches(belowBase(path)) || search.mayHold(path)))
      throw new FileError(closed, withSlashes(path));
    if (matches(belowBase(path))) fitting.push(withSlashes(path));
  }
  return fitting.sort(compareText);
}

async function statIfThere(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const failure = explainFileError(error, path);
    if (failure.reason === "missing") return undefined;
    throw failure;
  }
}

/** Whether the pattern could fit something below the path. */
const mayHold = (pattern: string, path: string): boolean =>
  pattern.includes("**") || pattern.split("/").length > path.split("/").length;

/** An entry of the search. `closed`: why a link is not followed; it may be meant for a file or a folder. */
type Entry = { readonly path: string; readonly closed?: "outside the repository" | "unreadable" };

/** One search: its bounds, and how many entries it came to by links. */
type Search = {
  readonly root: string;
  /** Whether something could be found below a folder. */
  readonly mayHold: (path: string) => boolean;
  linked: number;
};

/** Folders of links to folders of links double the work at each level. */
const mostLinked = 100_000;

/** `above` are the real paths of the folders above: a link to a folder that holds one of them would never end. */
async function* walk(
  folder: string,
  search: Search,
  above: readonly string[],
  isLinked = false,
): AsyncGenerator<Entry> {
  for (const entry of await readEntries(folder)) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (isLinked && ++search.linked > mostLinked)
      throw new FileError("linked too often", withSlashes(folder));
    if (entry.isDirectory()) {
      const real = join(above.at(-1) ?? folder, entry.name);
      if (search.mayHold(path)) yield* walk(path, search, [...above, real], isLinked);
    } else if (entry.isFile()) yield { path };
    else if (entry.isSymbolicLink()) {
      const real = await resolveLink(path, search.root);
      if (real === "outside the repository" || real === "unreadable") yield { path, closed: real };
      else if (!(await stat(real)).isDirectory()) yield { path };
      else if (
        !above.some((one) => isWithinFolder(real, one)) &&
        !skipped.has(basename(real)) &&
        search.mayHold(path)
      )
        yield* walk(path, search, [...above, real], true);
    }
  }
}

async function resolveLink(
  path: string,
  root: string,
): Promise<string | "outside the repository" | "unreadable"> {
  try {
    return await resolveInside(root, path);
  } catch (error) {
    return explainFileError(error, path).reason === "outside the repository"
      ? "outside the repository"
      : "unreadable";
  }
}

/** An error here names the unreadable folder, and not the one in which the search began. */
async function readEntries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw explainFileError(error, folder);
  }
}
