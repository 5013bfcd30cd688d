import { digestVersionFlaw } from "../../model/digest.ts";
import { changedSinceFlaw } from "../../model/plan.ts";
import type { PlanMarker } from "../marker.ts";
import { compareSubjects, type MarkerSubject } from "../marker-subject.ts";
import type { GithubPort } from "../port.ts";
import type { RunEvent } from "./event.ts";
import { listOurs, newest } from "./sticky.ts";

/** What a pull request showed before it was merged. */
export type Preview = {
  /** The pull request. */
  readonly number: number;
  /** Its comment's marker; absent where there is no comment of ours about this subject. */
  readonly marker?: PlanMarker;
  /** Then the inputs in which our most similar comment differs; absent where there is none. */
  readonly differing?: readonly string[];
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
  const ours = await listOurs(github, number);
  const marker = newest(ours, subject)?.marker;
  if (marker) return { number, marker };
  const [differing] = ours
    .map((other) => compareSubjects(other.marker, subject))
    .toSorted((a, b) => a.length - b.length);
  return { number, ...(differing && { differing }) };
}

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
  const { number, marker, differing } = shown;
  // That input cannot be given to apply, too.
  if (differing?.includes("changed-since")) return `the comment of #${number} ${changedSinceFlaw}`;
  if (!marker)
    return differing
      ? `#${number} has no comment of ours for these inputs, but one of a plan with another ${differing.join(", ")}. Give plan and apply the same.`
      : `#${number} has no comment of ours. Run plan on its pull requests, as the same author as apply.`;
  const flaw = digestVersionFlaw(marker.digestVersion);
  if (flaw) return `the comment of #${number} ${flaw} ${again}`;
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
