import { matchesPath } from "../../model/syntax/pattern.ts";
import type { GithubPort, Standing } from "../port.ts";
import { isHeadCommit, mayHoldOidc, type RunEvent } from "./event.ts";

/**
 * What a run's commit counts as, by the event and by the present head of its branch.
 * @param branches patterns of the branches whose commits count as merged: `*` stands for any text without `/`, `**`
 *   for any text; none: the default branch.
 * @throws GithubError where GitHub does not answer a question that decides it
 */
export async function findStanding(
  event: RunEvent,
  branches: readonly string[],
  github: Pick<GithubPort, "head" | "repository">,
): Promise<Standing> {
  const branch = branchOf(event);
  if (branch === undefined || !mayHoldOidc(event)) return "proposed";
  const isNamed =
    branches.length > 0
      ? branches.some((pattern) => matchesPath(pattern, branch))
      : branch === (await findDefaultBranch(event, github));
  if (!isNamed) return "proposed";
  return (await isHeadCommit(event, github)) ? "merged" : "old";
}

/** The branch that the commit is on, where that can be one whose commits count as merged. */
const branchOf = (event: RunEvent): string | undefined =>
  event.why === "push" || event.why === "schedule" || event.why === "manual" ? event.branch : undefined;

/**
 * The name of the default branch. Schedules run on no other one.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 * @throws GithubError
 */
export async function findDefaultBranch(
  event: RunEvent,
  github: Pick<GithubPort, "repository">,
): Promise<string | undefined> {
  if (event.defaultBranch !== undefined) return event.defaultBranch;
  return event.why === "schedule" ? event.branch : (await github.repository()).defaultBranch;
}
