import type { AccessVerb, Right, RoleName } from "../access.ts";
import type { Desired, Overridden } from "../desired.ts";
import type { Place } from "../errors.ts";
import type { Evidence, KeyEvidence } from "../evidence.ts";
import type { LiveRotationPolicy, ReleasePolicy } from "../key.ts";
import type { ObjectId } from "../object.ts";
import type { Change } from "../plan/change.ts";
import type { Cause } from "../plan/edit.ts";
import type { Source } from "../source.ts";

/** Who decides what a property is; `nobody`: it stays as it is live, also in a new version. */
export type PropertyOwner = "override" | "manifest" | "defaults" | "service" | "nobody";

/** Both ends of a property: `git` is absent where git says nothing, `live` where the vault holds no such object. */
type Ends<Property extends string, End> = {
  readonly property: Property;
  readonly git?: End;
  readonly live?: End;
};

/** One property of an object: who owns it, and how it stands. Null is absent. */
export type ExplainedProperty = {
  readonly owner: PropertyOwner;
  /** Who moved, where the ends differ. */
  readonly cause?: Cause;
  /** Whether `kvg-state` remembers that we applied it; absent where git says nothing, and where it remembers no such thing. */
  readonly applied?: boolean;
  /** The live end has been there since then at least: no call changed the object later. */
  readonly since?: number;
} & (
  | Ends<"contentType" | "keyType", string | null>
  | (Ends<"tag", string | null> & { readonly name: string })
  | Ends<"enabled" | "protect" | "exportable", boolean>
  | Ends<"expiresOn" | "notBefore", number | null>
  /** A duration in git, a date in the vault. */
  | Ends<"expiresIn", string | number | null>
  | Ends<"keepEnabled" | "rotate", number>
  | Ends<"keyOps", readonly string[]>
  | Ends<"releasePolicy", ReleasePolicy | null>
  | Ends<"rotationPolicy", LiveRotationPolicy | null>
);

/** What the vault has under an object's name. */
export type ExplainedLive = {
  readonly state: "live" | "deleted";
  readonly created: number;
  readonly updated: number;
  readonly purgesOn?: number;
  readonly ownership: "ours" | "foreign" | "unowned" | "certificate";
  readonly owner?: string;
  /** What `kvg-state` says of the last version that we wrote; absent where there is no tag that we trust. */
  readonly written?: {
    /** When that version was made. */
    readonly created: number;
    /** How many versions we wrote. */
    readonly versions: number;
    /** Whether that version is the newest one. */
    readonly newest: boolean;
  };
  /** Somebody else wrote its `kvg-state`, so it is no evidence. */
  readonly forged?: true;
};

/** A call that apply would make for an object. */
export type ExplainedCall = Right & {
  readonly vault: string;
  readonly verb: AccessVerb;
  /** Method and path, as `PUT /secrets/NAME`. */
  readonly request: string;
  /** When, where apply does not make it in any case. */
  readonly when?: string;
};

/** All that is known of one object. */
export type ExplainedObject = {
  readonly id: ObjectId;
  readonly url: string;
  /** Absent where no manifest declares it. */
  readonly git?: {
    readonly place: Place;
    /** What an override of the vault says, and where. */
    readonly overridden?: Overridden;
    readonly state: Desired["state"];
    readonly owner: string;
    /** Where its value or its material comes from; absent for a key that the service makes. */
    readonly source?: Source;
    /** The target whose rotation makes its value; `service` for a key. */
    readonly rotation?: string;
    /** The name that it had before. */
    readonly renamedFrom?: string;
    /** Of a secret of `secretsFrom`: its leaf in the file, and the item that takes the file. */
    readonly fromFile?: { readonly leaf: Place; readonly by: Place };
  };
  /** Absent where the vault has none; `unlisted` where nobody may tell whether it is soft-deleted. */
  readonly live?: ExplainedLive | "unlisted";
  /** What is known of its value or material without reading it; absent where nothing is compared. */
  readonly evidence?: Evidence | KeyEvidence;
  readonly properties: readonly ExplainedProperty[];
  /** What apply would do, in its order. */
  readonly changes: readonly Change[];
  readonly calls: readonly ExplainedCall[];
  /** The fewest and narrowest built-in roles that allow all of these calls. */
  readonly roles: readonly RoleName[];
};
