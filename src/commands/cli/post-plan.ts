import type { PipelineBuild } from "../../forge/azure-devops/build.ts";
import { createAzureDevopsClient } from "../../forge/azure-devops/client.ts";
import { AzureDevopsError } from "../../forge/azure-devops/failure.ts";
import { keepThread, makeThreadSubject, markThreadStale } from "../../forge/azure-devops/thread.ts";
import type { PlanDocument } from "../../model/document.ts";
import { UsageError } from "../../model/errors.ts";
import type { Files, World } from "../../model/world.ts";
import { findConfigPath } from "../../reconcile/run/load-set.ts";
import type { ChangeSelection, SetSelection } from "../../reconcile.ts";
import type { Dialog } from "./dialog.ts";

/** Makes the plan that is posted, of what goes onto this commit. */
type MakePlan = (base?: string) => Promise<PlanDocument>;

/**
 * Plans, and keeps the comment of the build's pull request that shows the plan. In a public project the comment only
 * counts. What cannot be delivered is a warning, because people have the log, too.
 * @throws UsageError where there is nothing that could have such a comment
 */
export async function postPlan(
  narrowing: Narrowing,
  plan: MakePlan,
  { files, clock }: Pick<World, "files" | "clock">,
  { build, print }: Pick<Dialog, "build" | "print">,
): Promise<PlanDocument> {
  const pull = findPull(build);
  if (!build || !pull) {
    print("Nothing is posted: this build is of no pull request.\n");
    return plan();
  }
  const forge = createAzureDevopsClient({ ...build, repository: build.repository.id, clock });
  const known = await warnInstead(async () => {
    const { isPublic } = await forge.repository();
    return { ...(await forge.commit(build.commit)), names: !isPublic };
  }, print);
  // A second warning would only say the same.
  if (!known) return plan();
  const { parents, tree, names } = known;
  const [base] = parents;
  const { run, commit } = build;
  const subject = await findSubject(narrowing, names, files);
  const document = await plan(base).catch(async (error: unknown) => {
    await warnInstead(() => markThreadStale(forge, pull, { subject, tree, run }), print);
    throw error;
  });
  const isTouched = await findTouched(base, files);
  await warnInstead(async () => {
    const about = { ...subject, base: base ?? commit, tree, run, names, isTouched };
    const did = await keepThread(forge, pull, { ...about, plan: document });
    print(`${outcomes[did]}\n`);
  }, print);
  return document;
}

const outcomes = {
  created: "Posted to the pull request.",
  edited: "Edited the comment of the pull request.",
  unchanged: "The comment of the pull request says this already.",
  left: "The branch has moved since this build began: the comment is left to the newer one.",
} as const satisfies Record<Awaited<ReturnType<typeof keepThread>>, string>;

/** What narrows the run: it says which comment is kept. */
type Narrowing = SetSelection & ChangeSelection;

/** What the comment is about, by the options that narrow the run. */
async function findSubject(
  { vault, select, changedSince, ...selection }: Narrowing,
  names: boolean,
  files: Files,
) {
  const root = (await files.repository(files.workingDirectory)) ?? files.workingDirectory;
  const inRepository = (path: string) => files.relative(root, files.resolve(files.workingDirectory, path));
  const narrowing = {
    ...(vault && { vault }),
    ...(select && { select }),
    ...(changedSince !== undefined && { changedSince }),
    manifests: selection.paths.map(inRepository),
  };
  return makeThreadSubject({ config: await findConfigPath(selection, files), ...narrowing }, names);
}

/** Tells which files the pull request changes; none where the checkout does not have the commit that it goes onto. */
async function findTouched(base: string | undefined, files: Files): Promise<(file: string) => boolean> {
  const before = base === undefined ? undefined : await files.asOf(base, files.workingDirectory);
  return (file) => before?.changed.has(files.resolve(files.workingDirectory, file)) ?? false;
}

function findPull(build: PipelineBuild | undefined) {
  if (!build)
    throw new UsageError(
      "--post keeps the comment of a pull request in Azure Pipelines, and this runs elsewhere.",
      "On GitHub the Action does it: see docs/how-to/github-actions.md.",
    );
  if (!build.pullRequest) return undefined;
  const { number, source } = build.pullRequest;
  if (number === undefined)
    throw new UsageError(
      "--post keeps the comment of a pull request in Azure Repos, and this repository is elsewhere.",
      "Leave --post out: the build's log shows the plan.",
    );
  return { pull: number, source };
}

/** What `work` returns; undefined and a warning where Azure DevOps does not do it. */
async function warnInstead<T>(work: () => Promise<T>, print: Dialog["print"]): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AzureDevopsError)) throw error;
    print(`warning: not posted: ${error.message}\n`);
    return undefined;
  }
}
