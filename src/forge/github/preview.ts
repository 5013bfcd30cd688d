import { digestVersionFlaw } from "../../model/digest.ts";
import { changedSinceFlaw } from "../../model/plan.ts";
import type { GithubPort } from "../port.ts";
import type { RunEvent } from "./event.ts";
import { isMarkerAbout, type MarkerSubject, type PlanMarker } from "./marker.ts";
import { findComment, findCommentWhere } from "./sticky.ts";

/** What a pull request showed before it was merged. */
export type Preview = {
  /** The pull request. */
  readonly number: number;
  /** Its comment's marker; absent where there is no comment of ours. */
  readonly marker?: PlanMarker;
};

/**
 * What the pull request showed whose merge made this run's commit; undefined where no merge made it.
 * @throws GithubError
 */
export async function findPreview(
  event: RunEvent,
  subject: MarkerSubject,
  github: GithubPort,
): Promise<Preview | undefined> {
  const pulls = await github.mergedWith(event.commit);
  const pull = pulls.find(
    ({ into, merge }) => merge === event.commit && "branch" in event && into === event.branch,
  );
  if (!pull) return undefined;
  const { number } = pull;
  const about = (marker: PlanMarker) => ({ ...subject, ...keyOfChanges(marker) });
  const found =
    (await findComment(github, number, subject)) ??
    // Who made only a plan of what changed is told that it approves nothing, and not that there is none.
    (await findCommentWhere(github, number, (marker) => isMarkerAbout(marker, about(marker))));
  return { number, ...(found && { marker: found.marker }) };
}

/** The part of a comment's key that a plan of what changed has. */
const keyOfChanges = ({ changedSince }: PlanMarker): Pick<MarkerSubject, "changedSince"> =>
  changedSince === undefined ? {} : { changedSince };

/** The commit that was pushed, and the plan that was approved. */
type Pushed = {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly digest: string;
  readonly partial?: true;
};

/**
 * The objection to a preview, and what to do; undefined where the pull request showed the whole approved plan for the
 * same content. docs/decisions/0011 says why it compares trees.
 */
export function objectToPreview(
  shown: Preview | undefined,
  { tree, parents, digest, partial }: Pushed,
): string | undefined {
  if (!shown)
    return "no merged pull request made this commit. Change manifests by pull requests, and merge one at a time.";
  const { number, marker } = shown;
  if (!marker)
    return `#${number} has no comment of ours for this config and environment. Run plan on its pull requests, with the same config and environment and as the same author as apply.`;
  const flaw = digestVersionFlaw(marker.digestVersion);
  if (flaw) return `the comment of #${number} ${flaw} ${again}`;
  if (marker.changedSince !== undefined) return `the comment of #${number} ${changedSinceFlaw}`;
  if (marker.truncated)
    return `the comment of #${number} does not show every change. Split the change, or set names: true.`;
  if (marker.partial)
    return `the comment of #${number} is about a part of the vaults: one could not be read. ${again}`;
  if (partial)
    return "the approved plan is about a part of the vaults: one could not be read. Run plan again when it can be read.";
  if (marker.tree !== tree)
    return parents.includes(marker.base)
      ? `what was merged is not what #${number} showed: it was planned at another commit. Merge when the plan of the newest commit is there.`
      : `the branch had moved since #${number} was planned. Require branches to be up to date before merging, and merge one pull request at a time. ${again}`;
  if (marker.digest !== digest)
    return `the approved plan is not the one that #${number} showed: the vaults have moved since. ${again}`;
  return undefined;
}

const again = "Open a new pull request, or let reviewers approve this plan without require-preview.";
