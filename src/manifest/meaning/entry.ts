import type { Desired, DesiredAbsent } from "../../model/desired.ts";
import type { Kind, ObjectId } from "../../model/object.ts";
import type { Place } from "../../model/problem.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import type { DocumentPath, DocumentSpot, ParsedDocument } from "../read/document.ts";
import type { WrittenDefaults } from "../written.ts";
import { mergeLevels, type PropertyLevel, resolveLevel, resolveTags, tooManyTags } from "./properties.ts";

export type TellEntry = (path: DocumentPath, spot: DocumentSpot, message: string, hint?: string) => void;

/** One object's entry in a manifest, and what it is understood against. */
export type ManifestEntry<Written> = {
  readonly name: string;
  readonly written: Written;
  readonly path: DocumentPath;
  readonly document: ParsedDocument;
  /** The levels of defaults, outermost first. */
  readonly above: readonly PropertyLevel[];
  readonly ignoreTags: readonly string[];
  /** A path that the manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
  /** Those of the config; undefined where they could not be understood. */
  readonly targets: readonly TargetConfig[] | undefined;
  readonly tell: TellEntry;
};

/** Which object, for whom, and where a manifest says so. */
export type EntryIdentity<K extends Kind> = {
  readonly id: ObjectId<K>;
  readonly owner: string;
  readonly place: Place;
};

/**
 * What an entry means in a vault; undefined where it is incomplete, which has been told.
 * `first`: the first vault that the manifest names. What is generated is made there, and copied to the others.
 */
export type EntryMeaning<K extends Kind> =
  | ((identity: EntryIdentity<K>, first: string) => Desired)
  | undefined;

type WrittenObject = WrittenDefaults & { readonly state?: "absent"; readonly purge?: true };

/** The number of versions above which backup fails: https://learn.microsoft.com/azure/key-vault/general/backup */
const maxVersions = 500;

/** What a secret's and a key's entry have in common: an object that shall be absent, or one with these properties. */
export function resolveCommon({ written, path, above, ignoreTags, tell }: ManifestEntry<WrittenObject>) {
  const own = resolveLevel(written, (property, message) => tell([...path, property], "value", message));
  const merged = mergeLevels([...above, own]);
  const protect = merged.protect ?? false;
  if (written.state) return { state: "absent", purge: written.purge ?? false, protect } as const;

  const tags = resolveTags(above, own, ignoreTags);
  if (tooManyTags(tags))
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
export const resolveAbsent =
  ({ purge, protect }: Pick<DesiredAbsent, "purge" | "protect">) =>
  (identity: EntryIdentity<Kind>): DesiredAbsent => ({ state: "absent", purge, protect, ...identity });
