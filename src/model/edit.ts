import type { ReleasePolicy, RotationPolicy } from "./key.ts";

/** Who moved: the vault (`drift`), git (`pending`), or both. */
export type Cause = "drift" | "pending" | "both";

/** One property's difference: `before` is the live end, `after` the desired one; null is absent. */
export type Edit = { readonly cause: Cause } & (
  | { readonly property: "contentType"; readonly before: string | null; readonly after: string | null }
  | { readonly property: "enabled"; readonly before: boolean; readonly after: boolean }
  | {
      readonly property: "expiresOn" | "notBefore";
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly property: "expiresIn"; readonly before: number | null; readonly after: string }
  | {
      readonly property: "tag";
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** How many versions of a secret are enabled: older ones are disabled. */
  | { readonly property: "versions"; readonly before: number; readonly after: number }
  | { readonly property: "protect"; readonly before: boolean; readonly after: boolean }
  | { readonly property: "keyOps"; readonly before: readonly string[]; readonly after: readonly string[] }
  | {
      readonly property: "releasePolicy";
      readonly before: ReleasePolicy | null;
      readonly after: ReleasePolicy;
    }
  | {
      readonly property: "rotationPolicy";
      readonly before: RotationPolicy;
      readonly after: RotationPolicy;
    }
  /** A key's type with its size or curve, as text: only a new version can have another. */
  | { readonly property: "keyType"; readonly before: string; readonly after: string }
  | { readonly property: "rotate"; readonly after: number }
  /** Our own tags are written again: somebody lost them, or they name another source. */
  | { readonly property: "kvg-state" }
);
