import type { PlanDocument } from "../../model/document.ts";
import { type CommentOptions, formatComment, replaceStatus } from "../github/comment.ts";
import { isMarkerAbout, type MarkerSubject, type PlanMarker, readMarker } from "../github/marker.ts";
import { isSameText } from "../github/sticky.ts";
import type { AzureDevopsPort, Thread } from "../port.ts";
import { AzureDevopsError } from "./failure.ts";

/** The pull request that a build is about. */
export type PullBuild = {
  readonly pull: number;
  /** The newest commit of its branch when the build began. */
  readonly source: string;
};

/**
 * Keeps one thread for a subject in a pull request, whose comment shows a plan. It is opened once, closed, so that nobody
 * has to resolve it, and then its comment is edited in place. A comment that already says the same is left alone, and a
 * build whose commit is not the newest leaves all to the newer build. In a public project the comment only counts.
 * @throws AzureDevopsError
 */
export async function keepThread(
  forge: AzureDevopsPort,
  { pull, source }: PullBuild,
  { plan, ...about }: Omit<CommentOptions, "names"> & { readonly plan: PlanDocument },
): Promise<"created" | "edited" | "unchanged" | "left"> {
  if ((await forge.pullHead(pull)) !== source) return "left";
  const names = !(await forge.repository()).isPublic;
  const body = formatComment(plan, { ...about, names });
  const find = () => findThread(forge, pull, about);
  const open = () => forge.openThread(pull, body, async () => (await find())?.thread);
  const found = await find();
  if (found) {
    if (isSameText(found.thread.body, body)) return "unchanged";
    try {
      await forge.editThread(pull, found.thread, body);
      return "edited";
    } catch (error) {
      // Somebody deleted it since it was listed.
      if (!(error instanceof AzureDevopsError) || error.status !== 404) throw error;
    }
  }
  await open();
  return "created";
}

/**
 * Marks the comment of an earlier plan as stale, which would look as if it were this commit's.
 * @param run the url of the build that could not plan.
 * @throws AzureDevopsError
 */
export async function markThreadStale(
  forge: AzureDevopsPort,
  { pull, source }: PullBuild,
  { subject, run }: { readonly subject: MarkerSubject; readonly run: string },
): Promise<void> {
  if ((await forge.pullHead(pull)) !== source) return;
  const found = await findThread(forge, pull, subject);
  if (!found || found.marker.status === "stale") return;
  const { thread, marker } = found;
  await forge.editThread(pull, thread, replaceStatus(thread.body, marker, "stale", run));
}

/** Our oldest thread for a subject, with its marker. Threads of others are ignored. */
async function findThread(
  forge: AzureDevopsPort,
  pull: number,
  subject: MarkerSubject,
): Promise<{ readonly thread: Thread; readonly marker: PlanMarker } | undefined> {
  const us = await forge.author();
  for (const thread of await forge.threads(pull)) {
    const marker = readMarker(thread, us);
    if (marker?.of === "plan" && isMarkerAbout(marker, subject)) return { thread, marker };
  }
  return undefined;
}
