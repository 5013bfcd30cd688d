import type { Desired, DesiredAbsent } from "../../model/desired.ts";
import type { Kind, ObjectId } from "../../model/object.ts";
import type { Place } from "../../model/problem.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import type { Document, Path, Spot } from "../read/document.ts";
import type { WrittenDefaults } from "../written.ts";
import { desiredTags, type Level, level, merge, tooMany } from "./properties.ts";

export type Tell = (path: Path, spot: Spot, message: string, hint?: string) => void;

/** One object's entry in a manifest, and what it is understood against. */
export type Entry<Written> = {
  readonly name: string;
  readonly written: Written;
  readonly path: Path;
  readonly document: Document;
  /** The levels of defaults, outermost first. */
  readonly above: readonly Level[];
  readonly ignoreTags: readonly string[];
  /** A path that the manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
  /** Those of the config; undefined where they could not be understood. */
  readonly targets: readonly TargetConfig[] | undefined;
  readonly tell: Tell;
};

/** Which object, for whom, and where a manifest says so. */
export type Identity<K extends Kind> = {
  readonly id: ObjectId<K>;
  readonly owner: string;
  readonly place: Place;
};

/**
 * What an entry means in a vault; undefined where it is incomplete, which has been told.
 * `first`: the first vault that the manifest names. What is generated is made there, and copied to the others.
 */
export type Meaning<K extends Kind> = ((identity: Identity<K>, first: string) => Desired) | undefined;

type WrittenObject = WrittenDefaults & { readonly state?: "absent"; readonly purge?: true };

/** The number of versions above which backup fails: https://learn.microsoft.com/azure/key-vault/general/backup */
const maxVersions = 500;

/** What a secret's and a key's entry have in common: an object that shall be absent, or one with these properties. */
export function common({ written, path, above, ignoreTags, tell }: Entry<WrittenObject>) {
  const own = level(written, (property, message) => tell([...path, property], "value", message));
  const merged = merge([...above, own]);
  const protect = merged.protect ?? false;
  if (written.state) return { state: "absent", purge: written.purge ?? false, protect } as const;

  const tags = desiredTags(above, own, ignoreTags);
  if (tooMany(tags))
    tell(
      own.tags ? [...path, "tags"] : path,
      "name",
      "more than 13 tags with those of the defaults: an object has at most 15, and two are ours",
    );
  const limits = {
    protect,
    overwrite: merged.overwrite ?? false,
    maxVersions: merged.maxVersions ?? maxVersions,
  };
  return { state: "present", merged, shared: { state: "present", tags, ...limits } } as const;
}

/** What shall be absent is so whatever kind it is of. */
export const absent =
  ({ purge, protect }: Pick<DesiredAbsent, "purge" | "protect">) =>
  (identity: Identity<Kind>): DesiredAbsent => ({ state: "absent", purge, protect, ...identity });
