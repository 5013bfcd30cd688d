import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { compareText } from "../model/object.ts";
import { matchesPath } from "../model/pattern.ts";
import { FileError } from "../model/world.ts";
import { fileError } from "./file-error.ts";
import { repository } from "./git.ts";
import { slashed } from "./slashed.ts";

/** What people keep there is not theirs: never looked into. */
const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * All files below `folder` whose path fits `pattern` (`*` within one folder, `**` any folders), absolute, sorted. The
 * work starts at the pattern's first segments without `*`; a folder that is not there holds nothing. Links are
 * followed where they stay in the repository (without one, in the folder). One that leads out of it or nowhere is an
 * error where it could be or hold what is looked for, because a manifest that is left out looks like a deletion.
 * @throws FileError where a link leads out or a folder cannot be read.
 */
export async function glob(folder: string, pattern: string): Promise<readonly string[]> {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => segment.includes("*"));
  const fixed = segments.slice(0, wild === -1 ? -1 : wild);
  const base = resolve(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
  if (base.split(sep).some((segment) => skipped.has(segment))) return [];
  const real = await realpath(base).catch((error: unknown) => {
    const failure = fileError(error, base);
    if (failure.reason === "missing") return undefined;
    throw failure;
  });
  if (real === undefined) return [];
  const root = await realpath((await repository(base)) ?? base);
  if (!isWithin(root, real)) throw new FileError("unreadable", base);
  const rest = segments.slice(fixed.length).join("/");
  const found: string[] = [];
  for await (const { path, closed } of walk(base, root, [real])) {
    const below = slashed(relative(base, path));
    if (closed && (matchesPath(rest, below) || mayHold(rest, below)))
      throw new FileError("unreadable", slashed(path));
    if (matchesPath(rest, below)) found.push(slashed(path));
  }
  return found.sort(compareText);
}

/** Whether the pattern could fit something below the path. */
const mayHold = (pattern: string, path: string): boolean =>
  pattern.includes("**") || pattern.split("/").length > path.split("/").length;

/** `closed`: a link that leads out or nowhere. What it should lead to may be a file or a folder. */
type Found = { readonly path: string; readonly closed: boolean };

/** `above` are the real paths of the folders that we came by: a link to what holds one of them would never end. */
async function* walk(folder: string, root: string, above: readonly string[]): AsyncGenerator<Found> {
  for (const entry of await entriesOf(folder)) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, root, [...above, join(above.at(-1) ?? folder, entry.name)]);
    else if (entry.isFile()) yield { path, closed: false };
    else if (entry.isSymbolicLink()) {
      const real = await realpath(path).catch(() => undefined);
      if (real === undefined || !isWithin(root, real)) yield { path, closed: true };
      else if (!(await stat(real)).isDirectory()) yield { path, closed: false };
      else if (!above.some((one) => isWithin(real, one)) && !skipped.has(basename(real)))
        yield* walk(path, root, [...above, real]);
    }
  }
}

/** An unreadable folder is named itself, not the one in which the search began. */
async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw fileError(error, folder);
  }
}

/** Whether a path lies below a root, or is it; both without links. */
export const isWithin = (root: string, path: string) => {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
};
