import type { VaultFault } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { Change, Verb } from "./plan/change.ts";
import type { Effect } from "./plan/effect.ts";

/** How many changes there are of each verb. */
export type Summary = { readonly [verb in Verb]: number };

/** A limit that a vault's changes exceed. `share`: of the objects that were ours before, above `most` of them. */
export type Limit =
  | { readonly rule: "empty set" }
  | { readonly rule: "count"; readonly most: number }
  | { readonly rule: "share"; readonly most: number; readonly percent: number }
  /** A person gave it in place of the built-in limits. */
  | { readonly rule: "max-destroy"; readonly most: number };

/** Why all changes of a vault are held back: the counts, and the limits that they exceed. */
export type Brake = {
  readonly changes: number;
  /** How many of them take something away; `adopt`: by overwriting a value. */
  readonly destroys: { readonly [verb in "disable" | "delete" | "purge" | "adopt"]: number };
  /** How many objects these changes are about: the limits count objects. */
  readonly objects: number;
  readonly limits: readonly [Limit, ...Limit[]];
};

/** What a plan says of a vault: how many objects git wants, and how many others there are where somebody counted. */
export type VaultSummary = {
  readonly vault: string;
  readonly url: string;
  readonly wanted: number;
} & (CountedVault | VaultByName);

/** How many objects are ours, and are nobody's. */
type CountedVault = {
  readonly owned: number;
  readonly unmanaged: number;
  /** Absent where the vault's changes may go ahead. */
  readonly heldBack?: Brake;
  readonly read?: never;
};

/** Wanted objects were read by name in place of a long list, so that the others are not counted. */
type VaultByName = {
  readonly read: "by name";
  readonly owned?: never;
  readonly unmanaged?: never;
  readonly heldBack?: never;
};

/** A vault that could not be read: why, in our own words. Nothing in it counts as absent. */
export type FailedVault = {
  readonly vault: string;
  readonly url: string;
  readonly fault: VaultFault;
  readonly message: string;
};

/** What a document says beside its vaults where some could not be read: it is about the others alone. */
export type Partiality = {
  /** Absent where every vault could be read. */
  readonly partial?: true;
  /** Those that could not be read, by name; absent where there is none. */
  readonly failed?: readonly [FailedVault, ...FailedVault[]];
};

/** What a document says of the vaults that could not be read; nothing where there is none. */
export function partialityOf([first, ...more]: readonly FailedVault[] = []): Partiality {
  return first ? { partial: true, failed: [first, ...more] } : {};
}

/**
 * Why a vault is in a run about what changed: the config did, a manifest of it, a file that one of its sources reads, or
 * the origin of a copy. `unknown`: what was there before could not be compared.
 */
export type ChangeReason = "config" | "manifest" | "file" | "copy" | "unknown";

/** The part of the vaults that a run is about where several runs share them: part `number`, from 1, of `of`. */
export type Shard = { readonly number: number; readonly of: number };

/** The shard that `I/N` stands for; undefined where the text says none. At most 10,000 share a set. */
export function parseShard(text: string): Shard | undefined {
  const [, number, of] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? []).map(Number);
  return number !== undefined && of !== undefined && number <= of && of <= 10_000
    ? { number, of }
    : undefined;
}

/** What all shards of a run have to be made of, as digests: where one differs, they make no whole. */
export type Placement = {
  /** Of the config as it was read. */
  readonly config: string;
  /** Of the manifests as they were read, and of what git holds of the values of SOPS files in them. */
  readonly manifests: string;
  /** Of what narrows the run. */
  readonly selection: string;
  /** Of where each vault is. */
  readonly vaults: string;
};

/** A shard of a set. */
export type PlacedShard = Shard & { readonly placement: Placement };

/** The part of the vaults that a run is about where it is about what changed in git. */
export type ChangedSince = {
  /** The commit, as somebody typed it. */
  readonly ref: string;
  /** How many vaults the run would be about without it. */
  readonly of: number;
  /** Those that are in. */
  readonly vaults: readonly { readonly vault: string; readonly because: ChangeReason }[];
};

/** Why a plan of what changed approves nothing: a sentence without its subject. */
export const changedSinceFlaw =
  "is of a plan made with changed-since, which approves nothing: what it left out would be skipped for ever. Plan without it.";

/** How many calls an apply takes, and about how long under the service's quota. */
export type Estimate = {
  readonly calls: number;
  readonly seconds: number;
  readonly limitedBy?: "secret creation" | "key creation";
};

/** All changes of a run, plain data, in the order in which apply goes through them. */
export type Plan = Partiality & {
  /** What the digests cover: digests of another version are not compared with ours. */
  readonly digestVersion: number;
  readonly digest: string;
  readonly changes: readonly Change[];
  readonly summary: Summary;
  readonly vaults: readonly VaultSummary[];
  readonly findings: readonly Finding[];
  readonly estimate: Estimate;
  /** A plan that has it approves nothing: no one may skip a change for ever. Absent for a plan of all that was asked for. */
  readonly changedSince?: ChangedSince;
  /** Absent for a plan of all vaults that were asked for. */
  readonly shard?: PlacedShard;
};

/** The part of a plan file that binds an apply: the effects that its reviewers saw. */
export type Approval = {
  readonly digest: string;
  readonly effects: readonly {
    readonly digest: string;
    /** The deleted list could not be read: a recover in place of the create is approved, too. */
    readonly orRecover?: boolean;
  }[];
};

/**
 * A plan that is not for apply. `differences`: to be read only; it also holds what a guard or a threshold would refuse.
 * `healing`: only effects that restore what was last applied where the vault moved it.
 */
export type Scope = "differences" | "healing";

/** The order of work: recoveries come first, and effects that take something away come last. */
export const stages = ["recover", "write", "disable", "delete", "purge"] as const;
export type Stage = (typeof stages)[number];

const stageOfVerb = {
  recover: "recover",
  create: "write",
  set: "write",
  settle: "write",
  update: "write",
  adopt: "write",
  rotate: "write",
  disable: "disable",
  delete: "delete",
  purge: "purge",
} as const satisfies { readonly [verb in Effect["verb"]]: Stage };

export const stageOf = ({ verb }: Effect): Stage => stageOfVerb[verb];
