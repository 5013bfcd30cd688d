import type { ErrorCode } from "../model/error-code.ts";
import { GitError } from "../model/errors.ts";
import { leadsOut } from "../model/syntax/pattern.ts";
import { FileError, type Files } from "../model/world.ts";
import type { Flaw } from "./source-kind.ts";

/** The end to which a path of a manifest leads. */
export type FoundFile =
  | { readonly is: "missing" }
  /** `real`: what it leads to, seen from the root with every link resolved. */
  | { readonly is: "file"; readonly real: string; readonly tracked: boolean | GitError }
  | { readonly is: "refused"; readonly flaw: Flaw };

/**
 * Finds a file below the root. It refuses a path that leads outside, into `.git`, in a circle, or to anything but a
 * file: nothing of that may go into a vault. A link counts as what it leads to, because else a tracked link would carry
 * off a file that nobody named.
 * @param path as the set holds it: relative to the root
 */
export const findRepositoryFile = (path: string, root: string, files: Files): Promise<FoundFile> =>
  resolveFile(path, root, files).catch((error) => {
    if (!(error instanceof FileError)) throw error;
    if (error.reason === "outside the repository")
      return refused(
        "path-outside-repository",
        `the file ${path} leads out of the repository`,
        "a link may not leave it",
      );
    return refused(error.code, `the file ${path} cannot be read`, "check its permissions and links");
  });

async function resolveFile(path: string, root: string, files: Files): Promise<FoundFile> {
  if (leadsOut(path))
    return refused("path-outside-repository", `the file ${path} lies outside of the repository`);
  if (isGit(path)) return refused("source-forbidden", "a file of .git may never go into a vault");
  const realPath = await files.realPathIn(root, files.resolve(root, path));
  const kind = await files.kind(realPath);
  if (kind === "missing") return { is: "missing" };
  if (kind !== "file") return refused("file-invalid", `${path || "."} is not a file`);
  const real = files.relative(root, realPath);
  if (isGit(real)) return refused("source-forbidden", "a file of .git may never go into a vault");
  // A refusal of git's is no answer, and matters only where a file must be tracked.
  const tracked = await files.tracked(realPath).catch((error) => {
    if (error instanceof GitError) return error;
    throw error;
  });
  return { is: "file", real, tracked };
}

/**
 * What is wrong with a file that git must track; undefined where it does.
 * @param what the file as a message names it
 * @param hint what to do where git does not track it
 */
export function flawOfTracking(tracked: boolean | GitError, what: string, hint: string): Flaw | undefined {
  if (tracked === true) return undefined;
  if (tracked === false) return { code: "source-forbidden", message: `${what} is not tracked by git`, hint };
  return {
    code: tracked.code,
    message: `whether ${what} is tracked cannot be said: ${tracked.message}`,
    hint: tracked.hint,
  };
}

const refused = (code: ErrorCode, message: string, hint?: string): FoundFile => ({
  is: "refused",
  flaw: { code, message, ...(hint !== undefined && { hint }) },
});

const isGit = (path: string): boolean => /(^|\/)\.git(\/|$)/i.test(path);
