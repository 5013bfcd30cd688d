import type { Desired, DesiredAbsent } from "../../model/desired.ts";
import type { Place } from "../../model/errors.ts";
import type { Kind, ObjectId } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { mostVersions } from "../../model/version.ts";
import type { DocumentPath, ParsedDocument, ReportProblem } from "../read/document.ts";
import type { LeafSecret } from "../secrets-from/leaf-secrets.ts";
import type { WrittenKey, WrittenSecret } from "../written.ts";
import { type EntryOverride, placesOfOverride } from "./overrides.ts";
import {
  listDefaulted,
  mergeLevels,
  type PropertyLevel,
  resolveLevel,
  resolveTags,
  tooManyTags,
} from "./properties.ts";

/** One object's entry in a manifest, and all that decides what it means. */
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
  /** The config's targets; undefined where they are wrong. */
  readonly targets: readonly TargetConfig[] | undefined;
  /** Whether a managed HSM is among the manifest's vaults: what it refuses is refused then. */
  readonly inManagedHsm: boolean;
  /** Whether keys rotate in the API version of each of the manifest's vaults. */
  readonly keysRotate: boolean;
  /** The data itself, or what is equal to it and was given before: JSON data, its names in the same order. */
  readonly share: <T>(data: T) => T;
  readonly report: ReportProblem;
  /** What is another in one of the vaults; absent for all others. */
  readonly override?: EntryOverride;
  /** The leaf of a file that a secret of `secretsFrom` is. */
  readonly leaf?: LeafSecret;
};

/** Which object, for whom, and where a manifest says so. */
export type EntryIdentity<K extends Kind> = {
  readonly id: ObjectId<K>;
  readonly owner: string;
  readonly place: Place;
};

type EntryHome = {
  /** The first vault that the manifest names: a generated value is made there and copied to the others. */
  readonly first: string;
  readonly managedHsm: boolean;
};

/**
 * Makes what an entry means in one vault; undefined where the entry is incomplete, which has been reported.
 */
export type ResolvedEntry<K extends Kind> =
  | ((identity: EntryIdentity<K>, home: EntryHome) => Desired)
  | undefined;

/** What a secret's and a key's entry have in common: an object that shall be absent, or one with these properties. */
export function resolveCommon({
  written,
  path,
  above,
  ignoreTags,
  share,
  report,
  document,
  override,
}: ManifestEntry<WrittenSecret | WrittenKey>) {
  const own = resolveLevel(written, path, report);
  const over = override ? resolveLevel(override.written, override.path, report) : {};
  const merged = mergeLevels([...above, own, over]);
  const protect = merged.protect ?? false;
  if (written.state) {
    if (override)
      report(
        { name: override.path },
        "property-conflict",
        "the object shall be absent in each of its vaults",
        "take one of the two out",
      );
    return { state: "absent", purge: written.purge ?? false, protect } as const;
  }

  const { renamedFrom } = written;
  const tags = share(resolveTags(above, own, over, ignoreTags));
  if (tooManyTags(tags))
    report(
      { name: override && over.tags ? [...override.path, "tags"] : own.tags ? [...path, "tags"] : path },
      "limit-exceeded",
      "more than 13 tags with those of the defaults: an object has at most 15, and two are ours",
    );
  const limits = {
    protect,
    overwrite: merged.overwrite ?? false,
    maxVersions: merged.maxVersions ?? mostVersions,
    ...(renamedFrom !== undefined && { renamedFrom }),
  };
  const defaulted = listDefaulted(above, [own, over], tags);
  const shared = {
    state: "present",
    tags,
    ...(defaulted.length > 0 && { defaulted }),
    ...(override && { overridden: placesOfOverride(override, document) }),
    ...limits,
  } as const;
  return { state: "present", merged, shared } as const;
}

/** What `state: absent` means: the same for secrets and for keys. */
export const resolveAbsent =
  ({ purge, protect }: Pick<DesiredAbsent, "purge" | "protect">) =>
  (identity: EntryIdentity<Kind>): DesiredAbsent => ({ state: "absent", purge, protect, ...identity });
