import type { PipelineBuild } from "../../forge/azure-devops/build.ts";
import { createAzureDevopsClient } from "../../forge/azure-devops/client.ts";
import { findPipelineStanding, type PipelineStanding } from "../../forge/azure-devops/standing.ts";
import { NotApproved, UsageError } from "../../model/errors.ts";
import type { World } from "../../model/world.ts";
import { worldWithoutValues } from "../../reconcile/run/world-without-values.ts";
import type { MergedPart } from "./command.ts";
import type { Shell } from "./shell.ts";

/**
 * The world of a call in a build. Where the build's commit does not count as merged it opens no value and starts no
 * program.
 * @param onlyMerged the part of the call that may run only for what is merged.
 * @throws UsageError where there is such a part; NotApproved where it writes, and the commit is only too old
 */
export async function limitWorld(
  world: World,
  build: PipelineBuild,
  onlyMerged: MergedPart | undefined,
  { err, fetchedHead }: Pick<Shell, "err" | "fetchedHead">,
): Promise<World> {
  const { repository, head } = createAzureDevopsClient({
    ...build,
    repository: build.repository.id,
    clock: world.clock,
  });
  const standing = await findPipelineStanding(build, { repository, head, fetchedHead });
  if (standing.is === "merged") return world;
  if (onlyMerged !== undefined) refuse(onlyMerged, standing);
  if (!build.pullRequest)
    err(`No value is opened: the commit does not count as merged, for ${standing.reason}.\n`);
  return worldWithoutValues(world);
}

function refuse(
  { part, writes }: MergedPart,
  { is, reason }: Exclude<PipelineStanding, { is: "merged" }>,
): never {
  const old = `${part} does not run for a commit that is not the head of its branch.`;
  if (is === "old")
    throw writes
      ? new NotApproved(`${old} Run the pipeline of the newest commit.`)
      : new UsageError(old, "Run the pipeline of the newest commit.");
  throw new UsageError(
    `${part} does not run for what is not merged: ${reason}.`,
    "Run it in a build of the default branch. KEYVAULT_GITOPS_BRANCHES names other branches whose commits count as merged.",
  );
}
