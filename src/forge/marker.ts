import { isMapping, type Mapping, parseJson } from "../model/input.ts";
import { formatUnit } from "../report/formats/escape.ts";
import { compareSubjects, type MarkerSubject } from "./marker-subject.ts";
import type { Comment } from "./port.ts";

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
  const line = firstLine(body);
  if (!line.startsWith(start) || !line.endsWith(end)) return undefined;
  const data = parseJson(line.slice(start.length, -end.length));
  return isMapping(data) && data.v === 1 ? marker(data) : undefined;
}

/** Whether two texts of ours begin with the same marker: a run wrote both. */
export const hasSameMarker = (a: string, b: string): boolean => firstLine(a) === firstLine(b);
const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0] ?? "";

export const isMarkerAbout = (marker: Marker, subject: MarkerSubject): boolean =>
  compareSubjects(marker, subject).length === 0;

function marker(data: Mapping): Marker | undefined {
  const { of, base, tree, digestVersion = 1, digest, truncated, status } = data;
  const subject = readSubject(data);
  if (!subject || typeof digest !== "string") return undefined;
  const part = data.partial === true ? { partial: true as const } : {};
  if (of === "drift") return { of, ...subject, digest, ...part };
  if (of !== "plan" || typeof base !== "string" || typeof tree !== "string") return undefined;
  if (typeof digestVersion !== "number" || typeof truncated !== "boolean" || !isStatus(status))
    return undefined;
  return { of, ...subject, base, tree, digestVersion, digest, truncated, ...part, status };
}

function readSubject(data: Mapping): MarkerSubject | undefined {
  const { config, environment, vault, select, manifests, changedSince, key, branch } = data;
  if (typeof config !== "string" || typeof environment !== "string") return undefined;
  if (![vault, select, manifests].every((list) => list === undefined || isTexts(list))) return undefined;
  if (![changedSince, key, branch].every((text) => text === undefined || typeof text === "string"))
    return undefined;
  return {
    config,
    environment,
    ...(isTexts(vault) && { vault }),
    ...(isTexts(select) && { select }),
    ...(isTexts(manifests) && { manifests }),
    ...(typeof changedSince === "string" && { changedSince }),
    ...(typeof key === "string" && { key }),
    ...(typeof branch === "string" && { branch }),
  };
}

const isTexts = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((text) => typeof text === "string");
const isStatus = (text: unknown): text is CommentStatus => commentStatuses.some((status) => status === text);
