import type { PlanDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { inHtml } from "../report/formats/escape.ts";
import { type CommentStatus, type PlanMarker, writeMarker } from "./marker.ts";
import type { MarkerSubject } from "./marker-subject.ts";
import { formatPost } from "./posted.ts";
import { type IsTouched, touchedFindings } from "./touched-findings.ts";

export type CommentOptions = MarkerSubject & {
  readonly base: string;
  readonly tree: string;
  /** The url of the run. */
  readonly run: string;
  /** False: counts only. */
  readonly names: boolean;
  /** By default no file of the pull request is known to be changed. */
  readonly isTouched?: IsTouched;
  /** The most characters; absent: as many as GitHub takes. */
  readonly most?: number;
};

/** GitHub takes 65,536 characters. The rest is room for a longer status. */
export const mostCommentCharacters = 60_000;

/**
 * The comment that shows a plan in its pull request: the marker, the status, and the plan. Of the findings it lists those
 * of `touchedFindings`, and counts the others. A plan that is too long is
 * cut between rows, and its marker says `truncated`: nobody can approve by reading what is not shown.
 */
export function formatComment(plan: PlanDocument, options: CommentOptions): string {
  const { base, tree, run, names, isTouched = () => false, ...others } = options;
  const { most = mostCommentCharacters, ...subject } = others;
  const { digestVersion, digest, partial } = plan;
  const marker = { of: "plan", ...subject, base, tree, digestVersion, digest } as const;
  const touched = new Set(names ? touchedFindings(plan, isTouched) : plan.findings);
  const isListed = (finding: Finding) => touched.has(finding) || "confidential" in finding;
  const listed = { ...plan, findings: plan.findings.filter(isListed) };
  return formatPost(listed, {
    names,
    counted: plan.findings.filter((finding) => !isListed(finding)),
    ...subject,
    before: (truncated) => [
      writeMarker({ ...marker, truncated, ...(partial && { partial }), status: "planned" }),
      statusLine("planned", run),
      ...(partial
        ? [
            "> This comment cannot approve an apply: it is about a part of the vaults, for one could not be read.",
          ]
        : []),
      ...(subject.changedSince === undefined
        ? []
        : ["> This comment cannot approve an apply: it is about the vaults alone that changed."]),
      ...(truncated ? ["> This comment cannot approve an apply: it does not show every change."] : []),
    ],
    fits: (text) => text.length <= most,
  });
}

/**
 * A comment of ours with another status, and everything else as people saw it.
 * @param marker the comment's own, as it was read.
 * @param run the url of the run that moved the status.
 */
export function replaceStatus(body: string, marker: PlanMarker, status: CommentStatus, run: string): string {
  const rest = body.split(/\r?\n/).slice(head);
  return [writeMarker({ ...marker, status }), "", statusLine(status, run), ...rest].join("\n");
}

/** The lines that `replaceStatus` writes anew: the marker, an empty one, the status. */
const head = 3;

const statusLine = (status: CommentStatus, run: string): string =>
  `${words[status]} (<a href="${inHtml(run)}">run</a>)`;

const words = {
  planned: "**Planned.** Nothing is applied yet.",
  applying: "**Applying.**",
  applied: "**Applied.**",
  failed: "**Failed.** Not everything was applied.",
  stale: "**Stale.** Git or the vault has moved since; this plan is not applied.",
} as const satisfies Record<CommentStatus, string>;
