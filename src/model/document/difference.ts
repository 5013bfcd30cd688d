import type { Overridden } from "../desired.ts";
import type { Place } from "../errors.ts";
import type { ObjectId } from "../object.ts";
import type { Source } from "../source.ts";
import type { ExplainedLive, ExplainedProperty } from "./explained-object.ts";

/** What one of two vaults has of an object, and what git says of it there. */
export type ComparedSide = {
  readonly id: ObjectId;
  /** Whose the live object is; absent where the vault has none. What is soft-deleted it does not have. */
  readonly ownership?: ExplainedLive["ownership"];
  /** Where git declares it for this vault; absent where no manifest does. */
  readonly git?: {
    readonly place: Place;
    readonly state: "present" | "absent";
    readonly overridden?: Overridden;
    /** Where its value or its material comes from; absent where nothing of ours brings it. */
    readonly source?: Source;
  };
};

/** The live end of a property; null is absent. */
type LiveEnd = NonNullable<ExplainedProperty["live"]> | null;

/** One thing in which two sides differ. Values are not read, so they are never compared. */
export type PropertyDifference =
  | {
      readonly property: ExplainedProperty["property"];
      /** Of a tag. */
      readonly name?: string;
      readonly first: LiveEnd;
      readonly second: LiveEnd;
    }
  /** Whether a manifest declares it; the sides say where. */
  | { readonly property: "declared"; readonly first: boolean; readonly second: boolean }
  /** Git names another source; the sides say which. */
  | { readonly property: "source" };

/** An object that one vault has and the other has not, or has otherwise. */
export type ComparedObject = {
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  /** Empty where only one of the vaults has it. */
  readonly differences: readonly PropertyDifference[];
};

/** How many objects only one vault has, and how many both have, with a difference or without. */
type DifferenceSummary = {
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly different: number;
  readonly same: number;
};

/** What differs between two vaults. */
export type Difference = {
  readonly summary: DifferenceSummary;
  /** By kind and name. */
  readonly objects: readonly ComparedObject[];
};
