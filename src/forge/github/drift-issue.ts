import type { DriftDocument } from "../../model/document.ts";
import { inHtml, inMarkdown, inText } from "../../report/formats/escape.ts";
import { makePage } from "../../report/pages/make-page.ts";
import type { GithubPort, Issue } from "../port.ts";
import { mostCommentCharacters } from "./comment.ts";
import { type NotAllowed, warnInstead } from "./failure.ts";
import { isMarkerAbout, type Marker, type MarkerSubject, readMarker, writeMarker } from "./marker.ts";
import { formatPost, postStyle } from "./posted.ts";
import { isSameText } from "./sticky.ts";

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
  | NotAllowed;

/**
 * Keeps one open issue of ours for a config and environment while there is drift. Its body shows the present drift, a
 * comment says that the drift has changed, and the issue is closed where there is no drift.
 * Partial drift may open an issue. It neither rewrites nor closes one: nobody knows what the unread vault holds.
 * @throws GithubError where GitHub cannot be asked; a right that is missing is a warning.
 */
export const keepDriftIssue = (
  github: GithubPort,
  document: DriftDocument,
  options: DriftIssueOptions,
): Promise<KeptIssue> =>
  warnInstead(async () => {
    const found = await findIssue(github, options);
    if (document.partial && found) return kept("unchanged", found.issue);
    if (!hasDrift(document)) return found ? close(github, found.issue) : { did: "nothing" };
    const body = bodyOf(document, options);
    if (!found) {
      const { label } = options;
      return kept("opened", await github.openIssue({ title: title(options), body, label }));
    }
    return rewrite(github, found, document, body);
  });

/** Whether there is drift after the run. Accepted drift counts: somebody still has to merge the manifests. */
export const hasDrift = ({ entries, fix }: DriftDocument): boolean => (fix?.left ?? entries).length > 0;

type Found = { readonly issue: Issue; readonly marker: Marker };

async function findIssue(github: GithubPort, options: DriftIssueOptions): Promise<Found | undefined> {
  const us = await github.author();
  for await (const issue of github.issues(options.label)) {
    const marker = readMarker(issue, us);
    if (marker?.of === "drift" && isMarkerAbout(marker, options)) return { issue, marker };
  }
  return undefined;
}

async function close(github: GithubPort, issue: Issue): Promise<KeptIssue> {
  await github.closeIssue(issue.number);
  return kept("closed", issue);
}

/** The comment comes first: a run that dies in between leads to a second comment, and never to none. */
async function rewrite(
  github: GithubPort,
  { issue, marker }: Found,
  document: DriftDocument,
  body: string,
): Promise<KeptIssue> {
  const moved = marker.digest !== document.digest;
  if (moved)
    await github.comment(
      issue.number,
      `The drift is another one now: ${inMarkdown(makePage(document, postStyle).summary)}`,
    );
  if (!moved && isSameText(issue.body, body)) return kept("unchanged", issue);
  await github.editIssue(issue.number, body);
  return kept(moved ? "commented" : "rewritten", issue);
}

const kept = (did: Act, { number, url }: Issue): KeptIssue => ({ did, number, url });

const title = ({ config, environment }: MarkerSubject): string =>
  inText(`Drift in Key Vault: ${environment === "" ? config : environment}`, true);

/** The marker, the last run, and the drift. A text that is too long is cut between rows. */
const bodyOf = (document: DriftDocument, { config, environment, names, run }: DriftIssueOptions): string =>
  formatPost(document, {
    names,
    environment,
    before: () => [writeMarker(markerOf(document, { config, environment })), seen(run)],
    fits: (text) => text.length <= mostCommentCharacters,
  });

const markerOf = ({ digest, partial }: DriftDocument, subject: MarkerSubject): Marker => ({
  of: "drift",
  ...subject,
  digest,
  ...(partial && { partial }),
});

const seen = (run: string): string =>
  `The vaults are not as git says (<a href="${inHtml(run)}">last run</a>). This issue is closed when they are.`;
