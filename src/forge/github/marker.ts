import { isMapping, type Mapping, parseJson } from "../../model/input.ts";
import { formatUnit } from "../../report/formats/escape.ts";
import type { Comment } from "../port.ts";

/** What a comment and an issue of ours are about. Each subject has one comment a pull request and one issue. */
export type MarkerSubject = {
  /** The config's path from the repository's root. */
  readonly config: string;
  /** The environment that the workflow names; empty where it names none. */
  readonly environment: string;
  /** The run is about the vaults alone that changed since this commit; absent: about all. */
  readonly changedSince?: string;
};

/** The status of a plan that a comment shows. `stale`: it is not the plan of the newest commit any more. */
export const commentStatuses = ["planned", "applying", "applied", "failed", "stale"] as const;
export type CommentStatus = (typeof commentStatuses)[number];

/** The data that a plan's comment holds for programs. */
export type PlanMarker = MarkerSubject & {
  readonly of: "plan";
  /** The commit that the branch was merged onto. */
  readonly base: string;
  /**
   * All content of the merge that was planned. GitHub only tries that merge: what gets onto the branch is another
   * commit, but of the same tree.
   */
  readonly tree: string;
  /** What the digest covers; 1 in the markers that do not say it. */
  readonly digestVersion: number;
  readonly digest: string;
  /** Not every change is shown: nobody can have approved the plan by reading the comment. */
  readonly truncated: boolean;
  /** The plan is about a part of the vaults: one could not be read. */
  readonly partial?: true;
  readonly status: CommentStatus;
};

/** The data that a text of ours holds for programs, hidden in its first line. */
export type Marker =
  | PlanMarker
  | (MarkerSubject & { readonly of: "drift"; readonly digest: string; readonly partial?: true });

const [start, end] = ["<!-- keyvault-gitops ", " -->"];

/** A marker as one line that people do not see. It cannot end the HTML comment, nor mention anybody. */
export function writeMarker(marker: Marker): string {
  const json = JSON.stringify({ v: 1, ...marker });
  return start + json.replace(/[^\w {}[\]":,./\\-]/g, formatUnit) + end;
}

/**
 * The marker of a text that `author` wrote; undefined where another one wrote it, whatever it says, or where its
 * first line is no marker of ours. Who may write in the repository can edit anybody's comment: a marker tells what
 * was shown, and is no approval.
 */
export function readMarker(
  { author, body }: Pick<Comment, "author" | "body">,
  ours: string,
): Marker | undefined {
  if (author.toLowerCase() !== ours.toLowerCase()) return undefined;
  const [line = ""] = body.split(/\r?\n/, 1);
  if (!line.startsWith(start) || !line.endsWith(end)) return undefined;
  const data = parseJson(line.slice(start.length, -end.length));
  return isMapping(data) && data.v === 1 ? marker(data) : undefined;
}

export const isMarkerAbout = (
  marker: Marker,
  { config, environment, changedSince }: MarkerSubject,
): boolean =>
  marker.config === config && marker.environment === environment && marker.changedSince === changedSince;

function marker(data: Mapping): Marker | undefined {
  const { of, config, environment, base, tree, digestVersion = 1, digest, truncated, status } = data;
  if (typeof config !== "string" || typeof environment !== "string" || typeof digest !== "string")
    return undefined;
  const part = {
    ...(typeof data.changedSince === "string" && { changedSince: data.changedSince }),
    ...(data.partial === true && { partial: true as const }),
  };
  if (of === "drift") return { of, config, environment, digest, ...part };
  if (of !== "plan" || typeof base !== "string" || typeof tree !== "string") return undefined;
  if (typeof digestVersion !== "number" || typeof truncated !== "boolean" || !isStatus(status))
    return undefined;
  return { of, config, environment, base, tree, digestVersion, digest, truncated, ...part, status };
}

const isStatus = (text: unknown): text is CommentStatus => commentStatuses.some((status) => status === text);
