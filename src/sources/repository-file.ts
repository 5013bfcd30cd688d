import { GitError } from "../model/errors.ts";
import { leadsOut } from "../model/pattern.ts";
import { FileError, type Files } from "../model/world.ts";
import type { Flaw } from "./source-kind.ts";

/** Where a path of a manifest leads. */
export type FoundFile =
  | { readonly is: "missing" }
  /** `real`: what it leads to, seen from the root with every link resolved. */
  | { readonly is: "file"; readonly real: string; readonly tracked: boolean | GitError }
  | { readonly is: "refused"; readonly flaw: Flaw };

/**
 * Finds a file below the root, and refuses whatever may go into no vault: what lies outside, in `.git`, or is no
 * file. A link is what it leads to: else a tracked link would carry off a file that nobody named. One that leads in a
 * circle is refused, too.
 * @param path as the set holds it: relative to the root
 */
export const findRepositoryFile = (path: string, root: string, files: Files): Promise<FoundFile> =>
  found(path, root, files).catch((error) => {
    if (!(error instanceof FileError)) throw error;
    if (error.reason === "outside the repository")
      return refused(`the file ${path} leads out of the repository`, "a link may not leave it");
    return refused(`the file ${path} cannot be read`, "check its permissions and links");
  });

async function found(path: string, root: string, files: Files): Promise<FoundFile> {
  if (leadsOut(path)) return refused(`the file ${path} lies outside of the repository`);
  if (isGit(path)) return refused("a file of .git may never go into a vault");
  const realPath = await files.realPathIn(root, files.resolve(root, path));
  const kind = await files.kind(realPath);
  if (kind === "missing") return { is: "missing" };
  if (kind !== "file") return refused(`${path || "."} is not a file`);
  const real = files.relative(root, realPath);
  if (isGit(real)) return refused("a file of .git may never go into a vault");
  return { is: "file", real, tracked: await trackedOf(realPath, files) };
}

/** Git's refusal is no answer, and only matters where a file must be tracked. */
async function trackedOf(realPath: string, files: Files): Promise<boolean | GitError> {
  try {
    return await files.tracked(realPath);
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

/**
 * What is wrong with a file that git must track; undefined where it does.
 * @param what the file as a message names it
 * @param hint what to do where git does not track it
 */
export function flawOfTracking(tracked: boolean | GitError, what: string, hint: string): Flaw | undefined {
  if (tracked === true) return undefined;
  if (tracked === false) return { message: `${what} is not tracked by git`, hint };
  return { message: `whether ${what} is tracked cannot be said: ${tracked.message}`, hint: tracked.hint };
}

const refused = (message: string, hint?: string): FoundFile => ({
  is: "refused",
  flaw: { message, ...(hint !== undefined && { hint }) },
});

const isGit = (path: string): boolean => /(^|\/)\.git(\/|$)/i.test(path);
