import type { ReleasePolicy, RotationPolicy } from "./key.ts";

/** Who moved: the vault (`drift`), git (`pending`), or both. */
export type Cause = "drift" | "pending" | "both";

/** One property's difference: `before` is the live end, `after` the desired one; null is absent. */
export type Edit = { readonly cause: Cause } & (
  | Difference<"contentType", string | null>
  | Difference<"enabled" | "protect", boolean>
  | Difference<"expiresOn" | "notBefore", number | null>
  | Difference<"expiresIn", number | null, string>
  | (Difference<"tag", string | null> & { readonly name: string })
  /** How many versions of a secret are enabled: older ones are disabled. */
  | Difference<"versions", number>
  | Difference<"keyOps", readonly string[]>
  | Difference<"releasePolicy", ReleasePolicy | null, ReleasePolicy>
  | Difference<"rotationPolicy", RotationPolicy>
  /** A key's type with its size or curve, as text: only a new version can have another. */
  | Difference<"keyType", string>
  | { readonly property: "rotate"; readonly after: number }
  /** Our own tags are written again: somebody lost them, or they name another source. */
  | { readonly property: "kvg-state" }
);

type Difference<Property extends string, Before, After = Before> = {
  readonly property: Property;
  readonly before: Before;
  readonly after: After;
};

/** Who decides what a property is; `nobody`: it stays as it is live, also in a new version. */
export type PropertyOwner = "manifest" | "defaults" | "service" | "nobody";

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
  | Ends<"rotationPolicy", RotationPolicy>
);
