import type { Ownership } from "../model/evidence.ts";
import type { KeyMaterial } from "../model/key.ts";
import type { LiveVersion } from "../model/live.ts";
import type { ObjectId, OmitOfEach } from "../model/object.ts";
import type { Effect } from "../model/plan/effect.ts";
import type { Deed, Outcome, Progress } from "../model/plan/outcome.ts";
import type { Sealed } from "../model/sealed.ts";
import { formatDate } from "../model/time.ts";
import type { StampRequest } from "../model/version.ts";
import type { Writer } from "../model/world.ts";

/** What an apply works with: it derives only tags and the date of an `expiresIn`. */
export type ApplyContext = {
  readonly writer: (vault: string) => Writer;
  /** The value of an effect's source. All are opened before the first write, except those that this run writes first. */
  readonly valueOf: (effect: Effect) => Promise<Sealed>;
  readonly stampTags: (request: StampRequest) => { readonly [name: string]: string };
  /** The material of a key's effect, opened and read before the first write; undefined where the service makes it. */
  readonly materialOf: (effect: Effect) => Promise<KeyMaterial | undefined>;
  /** The digest of an object's metadata that a plan puts into `Base.seen`. */
  readonly digestMetadata: (live: LiveVersion) => string;
  /** For whom an object is, by its newest version or the newest that bears an owner. */
  readonly findOwnership: (
    id: ObjectId,
    live: LiveVersion,
    earlier: LiveVersion | undefined,
    owners: readonly string[],
  ) => Ownership;
  /** When the plan's snapshot of a vault was taken, in epoch seconds by the vault's clock. */
  readonly takenAt: (vault: string) => number;
  /** How many effects of a vault go at once, for each of its quotas. */
  readonly concurrency: number;
  /** How long the plan estimates that all takes. */
  readonly seconds?: number;
  /** Stops before the next effect; an effect in flight ends by itself. */
  readonly signal: AbortSignal;
  readonly progress: (event: Progress) => void;
};

export type EffectContext = ApplyContext & {
  /** Whether a name that the plan found free has been taken since. */
  readonly isTaken: (id: ObjectId) => Promise<boolean>;
};

export type EffectResult = OmitOfEach<Outcome, "verb" | "id">;

export const doneAs = (did: Deed): EffectResult => ({ result: "done", did });

/** The refusal of a new version that would carry over a past date; `now` is the vault's clock in epoch seconds. */
export const refuseExpired = (
  send: { readonly expiresOn?: number },
  now: number,
): EffectResult | undefined =>
  send.expiresOn !== undefined && send.expiresOn <= now
    ? {
        result: "refused",
        message: `the new version would be expired since ${formatDate(send.expiresOn)}`,
        hint: "say a later expiresOn, or null for none",
      }
    : undefined;
