import type { Kind, ObjectId } from "./object.ts";
import type { Place } from "./problem.ts";

/** What an effect acts on, as the plan saw it. `updated` is absent where an earlier effect will move it. */
export type Base = {
  readonly created: number;
  readonly updated?: number;
  /** A digest of the metadata: times have a grain of one second. */
  readonly seen: string;
};

/** Of an effect on a secret: how many of its newest versions stay enabled; absent: all that are. */
export type Keeping = { readonly keepEnabled?: number };

/** Of an adoption after a recovery: the vault's owners. Whose an earlier version was can only be listed then. */
export type Asking = { readonly owners?: readonly string[] };

/** What every effect has. */
export type EffectBase<K extends Kind = Kind> = {
  readonly kind: K;
  readonly id: ObjectId<K>;
  readonly place?: Place;
  /** Covers what is done and to what, without times and values: equal for every identity that plans. */
  readonly digest: string;
  /** The keys (`effectKey`) of effects that must be done before. */
  readonly after: readonly string[];
};
