import { loadManifests, type PathSelection } from "../../../manifest/load.ts";
import { atOnce, runConcurrently } from "../../../model/concurrency.ts";
import { type Problem, ProblemsError } from "../../../model/errors.ts";
import type { ChangeReason } from "../../../model/plan.ts";
import { FileError, type Files, type FilesAsOf, type ForkPoint } from "../../../model/world.ts";
import { leavesOfFiles } from "../../../sources/sops.ts";
import { findChangedVaults, type Influences, listInfluences } from "./find-changed-vaults.ts";

/**
 * The vaults that changed in git since the checked-out commit left another one, as \`git diff REF...\` compares, work tree
 * included. Where what was there before cannot be read, every vault changed: no mistake of yesterday may hide a change.
 * @param ref the other commit, as a person typed it
 * @returns the reasons, by the vaults' folded names, and the files as that commit has them, where git says which it is
 * @throws ProblemsError where git does not have that commit, or not enough of the history; GitError
 */
export async function compareWithRef(
  ref: string,
  now: Influences & { readonly set: { readonly root: string } },
  selection: PathSelection,
  files: Files,
): Promise<{ readonly reasons: ReadonlyMap<string, ChangeReason>; readonly base: FilesAsOf | undefined }> {
  const { root } = now.set;
  const fork = await files.forkPoint(ref, root);
  if (fork.is !== "commit" && fork.is !== "several") throw new ProblemsError([explainNoFork(ref, fork.is)]);
  const base = fork.is === "commit" ? await files.asOf(fork.commit, root) : undefined;
  const before = base && (await loadBefore(selection, base));
  if (!base || !before) return { reasons: findChangedVaults(undefined, now, new Set()), base };
  const influences = [...new Set([now, before].flatMap(listInfluences))];
  const top = await files.realPath(root);
  const changed = await runConcurrently(influences, atOnce.files, async (path) =>
    (await base.differs(files.resolve(top, path))) ? [path] : [],
  );
  return { reasons: findChangedVaults(before, now, new Set(changed.flat())), base };
}

/** What was in git; undefined where it had problems, because those say that not all of it was understood. */
async function loadBefore(selection: PathSelection, base: FilesAsOf): Promise<Influences | undefined> {
  try {
    const before = await loadManifests(selection, base, leavesOfFiles(base));
    return before.problems.length > 0 ? undefined : before;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

type NoFork = Exclude<ForkPoint["is"], "commit" | "several">;

const explainNoFork = (ref: string, why: NoFork): Problem => {
  const [message, hint] = explanations[why];
  return { code: "commit-unknown", message: message(JSON.stringify(ref)), hint };
};

const history = "in GitHub Actions give actions/checkout fetch-depth: 0; elsewhere git fetch --unshallow";

const explanations: { readonly [why in NoFork]: readonly [message: (ref: string) => string, hint: string] } =
  {
    "no repository": [
      () => "changed-since: this is no git repository, so nothing says what changed",
      "run it in a clone",
    ],
    "no such commit": [
      (ref) => `changed-since ${ref}: git has no such commit here`,
      `a branch of the server is origin/NAME; and a shallow clone lacks it: ${history}`,
    ],
    "nothing in common": [
      (ref) => `changed-since ${ref}: it has no commit in common with what is checked out`,
      `a shallow clone may lack it: ${history}`,
    ],
    cut: [
      (ref) => `changed-since ${ref}: nobody can say where the branch left it, because this clone is shallow`,
      history,
    ],
  };
