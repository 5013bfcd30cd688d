import type { DesiredPresent } from "../model/desired.ts";
import type { GitError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import { aboutObject } from "./dates-after.ts";

/** How many files a finding names; it counts the others. */
const named = 3;

/**
 * An object whose value stands in files that git tracks.
 * @param files at least one, as people would type them. The finding says neither the place in a file nor the form.
 */
export const findValueInGit = (desired: DesiredPresent, files: readonly string[]): Finding => ({
  finding: "value in git",
  severity: "warning",
  confidential: true,
  ...aboutObject(desired, "value"),
  message:
    `its value, or a part that it is made of, stands in ${list(files)}, which git tracks: ` +
    "let another value be made, then take this one out of git",
});

/** A vault whose values nobody could look for in tracked files, because git did not say which files it tracks. */
export const gitUnreadable = (vault: string, { message, hint }: GitError): Finding => ({
  finding: "git unreadable",
  severity: "warning",
  vault,
  message: `its values were not looked for in the files that git tracks: ${message}; ${hint}`,
});

function list(files: readonly string[]): string {
  const more = files.length - named;
  const first = files.slice(0, named).join(", ");
  return more > 0 ? `${first} and ${more} more ${more === 1 ? "file" : "files"}` : first;
}
