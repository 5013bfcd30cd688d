import type { LiveRotationPolicy, ReleasePolicy, RotationPolicy } from "../key.ts";
import type { StoredProperty } from "../state.ts";

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
  | Difference<"rotationPolicy", LiveRotationPolicy, RotationPolicy>
  /** A key's type with its size or curve, as text: only a new version can have another. */
  | Difference<"keyType", string>
  | { readonly property: "rotate"; readonly after: number }
  /** Git dropped what it managed under this name: what the vault has stays, and our tag forgets the property. */
  | { readonly property: "unmanaged"; readonly name: StoredProperty }
  /** Git dropped a tag that it declared, and manages others: the vault keeps it, and our tag forgets it. */
  | { readonly property: "unmanaged tag"; readonly name: string }
  /** Git has the object under another name now: our tag marks it, and it stays as it is until the grace has passed. */
  | { readonly property: "renamed"; readonly name: string }
  /** Our own tags are written again: somebody lost them, or they name another source. */
  | { readonly property: "kvg-state" }
);

/** The name of what an edit is about, as an override's places have it: `enabled`, or `tag team`. */
export const nameOfEdited = (edit: Edit): string =>
  edit.property === "tag" ? `tag ${edit.name}` : edit.property;

type Difference<Property extends string, Before, After = Before> = {
  readonly property: Property;
  readonly before: Before;
  readonly after: After;
};
