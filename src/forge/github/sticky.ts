import type { Comment, GithubPort } from "../port.ts";
import { replaceStatus } from "./comment.ts";
import { GithubError, type NotAllowed, warnInstead } from "./failure.ts";
import {
  type CommentStatus,
  isMarkerAbout,
  type MarkerSubject,
  type PlanMarker,
  readMarker,
} from "./marker.ts";

export type StickyComment =
  | { readonly did: "created" | "edited" | "unchanged"; readonly url: string }
  | { readonly did: "nothing" }
  | NotAllowed;

export type StickyOptions = MarkerSubject & {
  /** The pull request. */
  readonly number: number;
  readonly body: string;
  /** False: a comment that is there is edited, and none is made. */
  readonly make: boolean;
};

/**
 * Keeps one comment of ours for a config and environment in a pull request. It is made once and then edited in place;
 * a comment that already says the same is left alone.
 * @throws GithubError where GitHub cannot be asked; a right that is missing is a warning.
 */
export const keepSticky = (
  github: GithubPort,
  { number, body, make, ...subject }: StickyOptions,
): Promise<StickyComment> =>
  warnInstead(async () => {
    const found = await findComment(github, number, subject);
    if (found) return edit(github, number, found.comment, body);
    return make ? { did: "created", url: (await github.comment(number, body)).url } : { did: "nothing" };
  });

/** Edits the status of our comment, and nothing else of it; `nothing` where there is none. */
export const editStickyStatus = (
  github: GithubPort,
  { number, status, run, ...subject }: MarkerSubject & { number: number; status: CommentStatus; run: string },
): Promise<StickyComment> =>
  warnInstead(async () => {
    const found = await findComment(github, number, subject);
    if (!found) return { did: "nothing" };
    return edit(github, number, found.comment, replaceStatus(found.comment.body, found.marker, status, run));
  });

/** Our oldest comment for a config and environment, with its marker. Comments of others are ignored. */
export const findComment = (github: GithubPort, number: number, subject: MarkerSubject) =>
  findCommentWhere(github, number, (marker) => isMarkerAbout(marker, subject));

/** Our oldest comment whose marker fits, with that. Comments of others are ignored. */
export async function findCommentWhere(
  github: GithubPort,
  number: number,
  fits: (marker: PlanMarker) => boolean,
): Promise<{ readonly comment: Comment; readonly marker: PlanMarker } | undefined> {
  const us = await github.author();
  for await (const comment of github.comments(number)) {
    const marker = readMarker(comment, us);
    if (marker?.of === "plan" && fits(marker)) return { comment, marker };
  }
  return undefined;
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
    return { did: "created", url: (await github.comment(number, text)).url };
  }
}

/** Whether two texts are equal. GitHub may return other line ends and another end of a text than it was sent. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
