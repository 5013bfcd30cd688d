import type { PlanDocument } from "../../model/document.ts";
import { type CommentOptions, formatComment, replaceStatus } from "../comment.ts";
import { hasSameMarker, isMarkerAbout, type PlanMarker, readMarker } from "../marker.ts";
import { type MarkerSubject, orderPatterns } from "../marker-subject.ts";
import type { AzureDevopsPort, Thread } from "../port.ts";
import { isSameText } from "../posted.ts";
import { AzureDevopsError } from "./failure.ts";

/** The pull request that a build is about. */
export type PullBuild = {
  readonly pull: number;
  /** The newest commit of its branch when the build began. */
  readonly source: string;
};

/**
 * Azure DevOps takes 150,000 characters. The rest is room for a longer status.
 * Source: https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-thread-comments/create
 */
const mostThreadCharacters = 140_000;

/**
 * The subject of a thread: the config, and what narrows the run; `manifests` are paths from the repository's root.
 * @param names false: patterns of objects are not shown, either.
 */
export function makeThreadSubject(
  { config, ...narrowing }: Pick<MarkerSubject, "config" | "vault" | "select" | "manifests" | "changedSince">,
  names: boolean,
): MarkerSubject {
  const { vault, select, manifests = [], changedSince } = narrowing;
  return {
    config,
    environment: "",
    ...(vault && { vault: orderPatterns(vault) }),
    ...(select && { select: orderPatterns(select, names) }),
    ...(manifests.length > 0 && { manifests: orderPatterns(manifests) }),
    ...(changedSince !== undefined && { changedSince }),
  };
}

/**
 * Keeps one thread for a subject in a pull request, whose comment shows a plan. It is opened once, closed, so that nobody
 * has to resolve it, and then its comment is edited in place. A comment that already says the same is left alone, and a
 * build whose commit is not the newest leaves all to the newer build. Comments of ours about other subjects are marked
 * as stale where they show other content.
 * @throws AzureDevopsError
 */
export async function keepThread(
  forge: AzureDevopsPort,
  { pull, source }: PullBuild,
  { plan, ...about }: Omit<CommentOptions, "most"> & { readonly plan: PlanDocument },
): Promise<"created" | "edited" | "unchanged" | "left"> {
  if ((await forge.pullHead(pull)) !== source) return "left";
  const { base, tree, run, names, isTouched, ...subject } = about;
  const body = formatComment(plan, { ...about, most: mostThreadCharacters });
  const ours = await listOurs(forge, pull);
  const found = ours.find(({ marker }) => isMarkerAbout(marker, subject));
  const did = found ? await edit(forge, pull, found.thread, body) : await open(forge, pull, body, ours);
  for (const other of ours)
    if (other !== found && other.marker.tree !== tree) await markStale(forge, pull, other, run);
  return did;
}

/**
 * Marks our comments as stale, as no plan shows what this build would: those about its subject, and of other content.
 * @param run the url of the build that could not plan.
 * @throws AzureDevopsError
 */
export async function markThreadStale(
  forge: AzureDevopsPort,
  { pull, source }: PullBuild,
  { subject, tree, run }: { readonly subject: MarkerSubject; readonly tree: string; readonly run: string },
): Promise<void> {
  if ((await forge.pullHead(pull)) !== source) return;
  for (const one of await listOurs(forge, pull))
    if (isMarkerAbout(one.marker, subject) || one.marker.tree !== tree)
      await markStale(forge, pull, one, run);
}

/** A thread of ours that shows a plan. */
type OurThread = { readonly thread: Thread; readonly marker: PlanMarker };

/** Our threads in a pull request that show a plan, oldest first. Threads of others are ignored. */
async function listOurs(forge: AzureDevopsPort, pull: number): Promise<readonly OurThread[]> {
  const us = await forge.author();
  return (await forge.threads(pull)).flatMap((thread) => {
    const marker = readMarker(thread, us);
    return marker?.of === "plan" ? [{ thread, marker }] : [];
  });
}

async function markStale(
  forge: AzureDevopsPort,
  pull: number,
  { thread, marker }: OurThread,
  run: string,
): Promise<void> {
  if (marker.status === "planned")
    await forge.editThread(pull, thread, replaceStatus(thread.body, marker, "stale", run));
}

async function edit(
  forge: AzureDevopsPort,
  pull: number,
  thread: Thread,
  body: string,
): Promise<"created" | "edited" | "unchanged"> {
  if (isSameText(thread.body, body)) return "unchanged";
  try {
    await forge.editThread(pull, thread, body);
    return "edited";
  } catch (error) {
    // Somebody deleted it since it was listed.
    if (!(error instanceof AzureDevopsError) || error.status !== 404) throw error;
    return open(forge, pull, body, []);
  }
}

/** @param before the threads that were there: none of them is the new one. */
async function open(
  forge: AzureDevopsPort,
  pull: number,
  body: string,
  before: readonly OurThread[],
): Promise<"created"> {
  await forge.openThread(pull, body, async () => {
    const made = (await listOurs(forge, pull)).find(
      ({ thread }) => hasSameMarker(thread.body, body) && !before.some((old) => old.thread.id === thread.id),
    );
    return made?.thread;
  });
  return "created";
}
