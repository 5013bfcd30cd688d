import { replaceStatus } from "../comment.ts";
import { type CommentStatus, hasSameMarker, isMarkerAbout, type PlanMarker, readMarker } from "../marker.ts";
import type { MarkerSubject } from "../marker-subject.ts";
import type { Comment, GithubPort } from "../port.ts";
import { isSameText } from "../posted.ts";
import { GithubError, type NotDelivered, warnInstead } from "./failure.ts";

export type StickyComment =
  | { readonly did: "created" | "edited" | "unchanged"; readonly url: string }
  | { readonly did: "nothing" }
  | NotDelivered;

/** The pull request, the run, and what its comment is about. */
type Target = MarkerSubject & {
  readonly number: number;
  /** The url of the run. */
  readonly run: string;
};

export type StickyOptions = Target & {
  readonly body: string;
  /** All content of the merge that was planned. */
  readonly tree: string;
  /** False: a comment that is there is edited, and none is made. */
  readonly make: boolean;
  /** A comment that would be edited is hidden as outdated, and a new one is made. */
  readonly recreate: boolean;
};

/**
 * Keeps one comment of ours for a subject in a pull request. It is made once and then edited in place, or made anew; a
 * comment that already says the same is left alone. Comments of ours about other subjects are marked as stale where they
 * show other content of the files.
 */
export const keepSticky = (
  github: GithubPort,
  { number, run, body, tree, make, recreate, ...subject }: StickyOptions,
): Promise<StickyComment> =>
  warnInstead(async () => {
    const ours = await listOurs(github, number);
    const found = newest(ours, subject);
    const isSame = found !== undefined && isSameText(found.comment.body, body);
    const isEdited = found !== undefined && (isSame || !recreate);
    const became = isEdited
      ? await edit(github, number, found.comment, body)
      : make || found
        ? await create(github, number, body, ours)
        : { did: "nothing" as const };
    const others = ours.filter((one) => !(isEdited && one === found) && one.marker.tree !== tree);
    for (const other of others) await markStale(github, other, run);
    if (!isEdited && found) await github.hideComment(found.comment.id);
    return became;
  });

/** Marks our comments as stale, as no plan shows what this run would: those about its subject, and of other content. */
export const markSticky = (
  github: GithubPort,
  { number, run, tree, ...subject }: Target & { readonly tree: string },
): Promise<{ readonly did: "marked" } | NotDelivered> =>
  warnInstead(async () => {
    for (const one of await listOurs(github, number))
      if (isMarkerAbout(one.marker, subject) || one.marker.tree !== tree) await markStale(github, one, run);
    return { did: "marked" };
  });

/** Edits the status of our comment, and nothing else of it; `nothing` where there is none. */
export const editStickyStatus = (
  github: GithubPort,
  { number, status, run, ...subject }: Target & { readonly status: CommentStatus },
): Promise<StickyComment> =>
  warnInstead(async () => {
    const found = newest(await listOurs(github, number), subject);
    if (!found) return { did: "nothing" };
    const body = replaceStatus(found.comment.body, found.marker, status, run);
    return edit(github, number, found.comment, body);
  });

/** A comment of ours that shows a plan. */
export type OurComment = { readonly comment: Comment; readonly marker: PlanMarker };

/** Our comments in a pull request that show a plan, oldest first. Comments of others are ignored. */
export async function listOurs(github: GithubPort, number: number): Promise<readonly OurComment[]> {
  const us = await github.author();
  const ours: OurComment[] = [];
  for await (const comment of github.comments(number)) {
    const marker = readMarker(comment, us);
    if (marker?.of === "plan") ours.push({ comment, marker });
  }
  return ours;
}

/** The newest about a subject: where a comment was made anew, older ones are hidden. */
export const newest = (ours: readonly OurComment[], subject: MarkerSubject): OurComment | undefined =>
  ours.findLast(({ marker }) => isMarkerAbout(marker, subject));

/** Marks a comment that shows a plan as stale, unless another run has rewritten it since it was listed. */
async function markStale(github: GithubPort, { comment, marker }: OurComment, run: string): Promise<void> {
  if (marker.status !== "planned") return;
  const now = await github.commentNow(comment.id);
  if (now && isSameText(now.body, comment.body))
    await github.editComment(comment.id, replaceStatus(comment.body, marker, "stale", run));
}

/** @param before the comments that were there: none of them is the new one, though its marker may be equal. */
async function create(
  github: GithubPort,
  number: number,
  body: string,
  before: readonly OurComment[],
): Promise<StickyComment> {
  const { url } = await github.comment(number, body, async () => {
    const made = (await listOurs(github, number)).find(
      ({ comment }) =>
        hasSameMarker(comment.body, body) && !before.some((old) => old.comment.id === comment.id),
    );
    return made?.comment;
  });
  return { did: "created", url };
}

async function edit(
  github: GithubPort,
  number: number,
  { id, body, url }: Comment,
  text: string,
): Promise<StickyComment> {
  if (isSameText(body, text)) return { did: "unchanged", url };
  try {
    return { did: "edited", url: (await github.editComment(id, text)).url };
  } catch (error) {
    // Somebody deleted it since it was listed.
    if (!(error instanceof GithubError) || error.reason !== "not found") throw error;
    return create(github, number, text, []);
  }
}
