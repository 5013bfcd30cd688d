import type { DriftDocument } from "../../model/document.ts";
import { isError } from "../../model/finding.ts";
import { inHtml, inMarkdown, inText } from "../../report/formats/escape.ts";
import { makePage } from "../../report/pages/make-page.ts";
import { mostCommentCharacters } from "../comment.ts";
import { hasSameMarker, isMarkerAbout, type Marker, readMarker, writeMarker } from "../marker.ts";
import { isWider, type MarkerSubject, subjectWords } from "../marker-subject.ts";
import type { ClosingReason, Comment, GithubPort, Issue } from "../port.ts";
import { formatPost, isSameText, postStyle } from "../posted.ts";
import { type NotDelivered, warnInstead } from "./failure.ts";

export type DriftIssueOptions = MarkerSubject & {
  readonly label: string;
  /** False: counts only. */
  readonly names: boolean;
  /** The url of the run. */
  readonly run: string;
};

/** `commented`: it was rewritten, too. */
type Act = "opened" | "rewritten" | "commented" | "unchanged" | "closed";

export type KeptIssue =
  | { readonly did: Act; readonly number: number; readonly url: string }
  | { readonly did: "nothing" }
  | NotDelivered;

/**
 * Keeps one open issue of ours for a subject while there is drift. Its body shows the present drift, a comment says that
 * the drift has changed, and the issue is closed where there is no drift. A run over the whole set also closes the
 * issues that speak of a part of it.
 * Partial drift may open an issue. It neither rewrites nor closes one: nobody knows what the unread vault holds.
 */
export const keepDriftIssue = (
  github: GithubPort,
  document: DriftDocument,
  options: DriftIssueOptions,
): Promise<KeptIssue> =>
  warnInstead(async () => {
    const ours = await listIssues(github, options.label);
    const found = ours.find(({ marker }) => isMarkerAbout(marker, options));
    if (document.partial && found) return kept("unchanged", found.issue);
    const became = await keepOwn(github, document, options, found);
    if (document.partial) return became;
    for (const { issue, marker } of ours)
      if (isWider(options, marker)) await supersede(github, issue, became, options.run);
    return became;
  });

async function keepOwn(
  github: GithubPort,
  document: DriftDocument,
  options: DriftIssueOptions,
  found: Found | undefined,
): Promise<KeptIssue> {
  if (!hasDrift(document)) return found ? close(github, found.issue) : { did: "nothing" };
  const body = bodyOf(document, options);
  if (found) return rewrite(github, found, document, body, options.run);
  const { label } = options;
  const opened = await github.openIssue({ title: title(options), body, label }, async () => {
    const ours = await listIssues(github, label);
    return ours.find(({ issue }) => hasSameMarker(issue.body, body))?.issue;
  });
  return kept("opened", opened);
}

/**
 * Whether there is drift after the run, or a rotation that has not ended for long: what is published may not work. Accepted
 * drift counts: somebody still has to merge the manifests.
 */
export const hasDrift = ({ entries, fix, findings }: DriftDocument): boolean =>
  (fix?.left ?? entries).length > 0 ||
  findings.some((finding) => finding.finding === "rotation unfinished" && isError(finding));

type Found = { readonly issue: Issue; readonly marker: Marker };

/** Our open issues that have a label, oldest first. */
async function listIssues(github: GithubPort, label: string): Promise<readonly Found[]> {
  const us = await github.author();
  const ours: Found[] = [];
  for await (const issue of github.issues(label)) {
    const marker = readMarker(issue, us);
    if (marker?.of === "drift") ours.push({ issue, marker });
  }
  return ours;
}

async function close(
  github: GithubPort,
  issue: Issue,
  reason: ClosingReason = "completed",
): Promise<KeptIssue> {
  await github.closeIssue(issue.number, reason);
  return kept("closed", issue);
}

/** Closes an issue about a part of what the run covers, and says which one speaks of it now. */
async function supersede(github: GithubPort, issue: Issue, by: KeptIssue, run: string): Promise<void> {
  const isOpen = "number" in by && by.did !== "closed";
  const words = isOpen
    ? `#${by.number} speaks of the whole set, and so of this, too`
    : "The whole set has no drift";
  await say(github, issue, `${words} (${link(run)}).`);
  await close(github, issue, isOpen ? "superseded" : "completed");
}

/** The comment comes first: a run that dies in between leads to a second comment, and never to none. */
async function rewrite(
  github: GithubPort,
  { issue, marker }: Found,
  document: DriftDocument,
  body: string,
  run: string,
): Promise<KeptIssue> {
  const moved = marker.digest !== document.digest;
  if (moved) {
    const words = inMarkdown(makePage(document, postStyle).summary);
    await say(github, issue, `The drift is another one now (${link(run)}): ${words}`);
  }
  if (!moved && isSameText(issue.body, body)) return kept("unchanged", issue);
  await github.editIssue(issue.number, body);
  return kept(moved ? "commented" : "rewritten", issue);
}

/** Comments on an issue. The text links its run, so that a lost one is told from an older one. */
const say = (github: GithubPort, { number }: Issue, text: string): Promise<Comment> =>
  github.comment(number, text, async () => {
    const us = (await github.author()).toLowerCase();
    for await (const comment of github.comments(number))
      if (comment.author.toLowerCase() === us && isSameText(comment.body, text)) return comment;
    return undefined;
  });

const kept = (did: Act, { number, url }: Issue): KeptIssue => ({ did, number, url });

/** GitHub takes 256 characters. */
const mostTitleCharacters = 200;

const title = ({ config, environment, ...narrowing }: MarkerSubject): string => {
  const name = environment === "" ? config : environment;
  return inText(`Drift in Key Vault: ${name}${subjectWords({ ...narrowing, environment: "" })}`, true)
    .slice(0, mostTitleCharacters)
    .toWellFormed();
};

/** The marker, the last run, and the drift. A text that is too long is cut between rows. */
const bodyOf = (document: DriftDocument, { label: _, names, run, ...subject }: DriftIssueOptions): string =>
  formatPost(document, {
    names,
    ...subject,
    before: () => [writeMarker(markerOf(document, subject)), seen(run)],
    fits: (text) => text.length <= mostCommentCharacters,
  });

const markerOf = ({ digest, partial }: DriftDocument, subject: MarkerSubject): Marker => ({
  of: "drift",
  ...subject,
  digest,
  ...(partial && { partial }),
});

const seen = (run: string): string =>
  `The vaults are not as git says (${link(run, "last run")}). This issue is closed when they are.`;

const link = (run: string, words = "run"): string => `<a href="${inHtml(run)}">${words}</a>`;
