import { findSameValues, isPublicSource, leastCharacters } from "../../../findings/same-value.ts";
import { findValueInGit, gitUnreadable } from "../../../findings/value-in-git.ts";
import { atOnce, runConcurrently } from "../../../model/concurrency.ts";
import type { DesiredSet } from "../../../model/config.ts";
import type { Opened } from "../../../model/desired.ts";
import { type DesiredPresent, sourceOf } from "../../../model/desired.ts";
import { GitError } from "../../../model/errors.ts";
import type { Finding } from "../../../model/finding.ts";
import { inputLimits } from "../../../model/input.ts";
import { compareIds, compareText, foldName, objectKey } from "../../../model/object.ts";
import { type DeclaredSources, leavesOf } from "../../../model/source-parts.ts";
import { FileError, type Files } from "../../../model/world.ts";
import { findValues } from "../../../sources/find-values.ts";

/** What to tell of the values that a run opened: equal ones, and those that stand in the repository. */
export async function findValueFindings(
  opened: readonly Opened[],
  { desired, root }: Pick<DesiredSet, "desired" | "root">,
  files: Files,
): Promise<readonly Finding[]> {
  // Most plans open no value, and an index of a large set takes much memory.
  if (opened.length === 0) return [];
  const declared: DeclaredSources = new Map(desired.map((one) => [objectKey(one.id), one]));
  return [...findSameValues(opened, declared), ...(await inGit(opened, declared, root, files))];
}

/** Each file is read once, for all values. */
async function inGit(
  opened: readonly Opened[],
  declared: DeclaredSources,
  root: string,
  files: Files,
): Promise<readonly Finding[]> {
  const secret = opened.filter(
    ({ desired, source, value }) =>
      value.isTextOf(leastCharacters) && !isPublicSource(source, desired.id.vault, declared),
  );
  if (secret.length === 0) return [];
  const listed = await trackedIn(root, files);
  if (listed instanceof GitError) {
    const vaults = new Map(secret.map(({ desired: { id } }) => [foldName(id.vault), id.vault]));
    return [...vaults.values()].sort(compareText).map((vault) => gitUnreadable(vault, listed));
  }
  const standIn = findValues([...new Set(secret.map(({ value }) => value))]);
  const tracked = listed.toSorted(compareText);
  const looked = await runConcurrently(tracked, atOnce.files, async (path) => ({
    path,
    values: standIn(await textOf(path, files)),
  }));
  const hits = looked.filter(({ values }) => values.size > 0);
  const findings: Finding[] = [];
  const objects = [...Map.groupBy(secret, ({ desired }) => desired)];
  for (const [desired, ofIt] of objects.sort(([a], [b]) => compareIds(a.id, b.id))) {
    const those = hits.filter(({ values }) => ofIt.some(({ value }) => values.has(value)));
    if (those.length === 0) continue;
    const own = await ownFiles(desired, declared, root, files);
    const others = those.filter(({ path }) => !own.has(files.relative(root, path)));
    const paths = others.map(({ path }) => files.relative(files.workingDirectory, path));
    if (paths.length > 0) findings.push(findValueInGit(desired, paths));
  }
  return findings;
}

async function trackedIn(root: string, files: Files): Promise<readonly string[] | GitError> {
  try {
    return await files.trackedIn(root);
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

/** A file's text; empty where it is binary, as git takes it, and where it cannot be read or is large. */
async function textOf(path: string, files: Files): Promise<string> {
  try {
    const bytes = await files.read(path, inputLimits.searched);
    return bytes.subarray(0, 8000).includes(0) ? "" : new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof FileError) return "";
    throw error;
  }
}

/** The files, from the root, that an object's own manifest names: that its value stands there is declared. */
async function ownFiles(
  desired: DesiredPresent,
  declared: DeclaredSources,
  root: string,
  files: Files,
): Promise<ReadonlySet<string>> {
  const source = sourceOf(desired);
  const leaves = source ? leavesOf(source, desired.id.vault, declared) : [];
  const top = await files.realPath(root);
  const own = new Set<string>();
  for (const leaf of leaves) {
    if (leaf.from !== "file") continue;
    const path = files.resolve(root, leaf.path);
    if ((await files.kind(path)) === "file") own.add(files.relative(top, await files.realPath(path)));
  }
  return own;
}
