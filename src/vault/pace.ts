import { makeSlots } from "../model/concurrency.ts";
import {
  type Allowance,
  mostInFlight,
  partOfSubscription,
  type QuotaClass,
  quotaSeconds,
  quotas,
} from "../model/key-vault/quota.ts";
import type { Clock } from "../model/world.ts";
import { type Bucket, createBucket } from "./bucket.ts";
import { AdvisedError } from "./failure.ts";
import type { WaitingContext } from "./pause.ts";

/** Runs a request as soon as its class has room. @throws VaultError `cancelled` before the request was sent. */
export type Pace = <T>(kind: QuotaClass, request: () => Promise<T>) => Promise<T>;

/** What several vaults have together: the same as a pace, and it is told whose request waits. */
export type Budget = <T>(waiting: WaitingContext, kind: QuotaClass, request: () => Promise<T>) => Promise<T>;

/** What a class counts, in words. */
const counted = {
  "create secret": "creates",
  "other secret": "requests",
  "create key": "creates of keys",
  "create HSM key": "creates of HSM keys",
  "other key": "requests",
  "use RSA 3072": "uses of an RSA key of 3072 bits",
  "use RSA 4096": "uses of an RSA key of 4096 bits",
} as const satisfies Record<QuotaClass, string>;

/** What a wait for a class is for; `limit` is less than the quota where the service asked to slow down. */
const quotaWords =
  (kind: QuotaClass, { limit: quota, seconds }: Allowance, whose: string, runs = 1) =>
  (limit: number) => {
    const asked = `${limit} ${counted[kind]} in ${Math.ceil(seconds)} s`;
    if (limit < quota) return `the ${whose} asked to slow down, to ${asked}`;
    if (runs > 1) return `${asked} is this shard's part of the ${whose}'s limit`;
    return `${asked} is ${kind === "other key" ? `what we ask of a ${whose}` : `the ${whose}'s limit`}`;
  };

const ofVault = (kind: QuotaClass): Allowance => ({ limit: quotas[kind], seconds: quotaSeconds });

/**
 * Keeps one vault's requests within its quota, and within less where the vault says 429: others use it too.
 * @param budget what the vault has together with other vaults of the run.
 */
export function createPace(waiting: WaitingContext, budget: Budget = createBudget(waiting.clock)): Pace {
  const bucketOf = makeBuckets(waiting.clock, ofVault);
  return (kind, request) =>
    bucketOf(kind)(waiting, quotaWords(kind, ofVault(kind), "vault"), () => budget(waiting, kind, request));
}

/**
 * Keeps the requests of all vaults of a run within a subscription's quota, which is five times a vault's. Neither the
 * config nor a vault's answers say in which subscription a vault is: all vaults of a run count as one's.
 *
 * The one reason of a 429 that is known is a vault's own limit; it says nothing about the subscription. A 429 without that
 * reason is the subscription's where a second vault has one within ten seconds.
 * @param runs how many runs ask the subscription at the same time: each takes an equal part of its quota.
 */
export function createBudget(clock: Clock, runs = 1): Budget {
  const quotaOf = (kind: QuotaClass) => partOfSubscription(kind, runs);
  const bucketOf = makeBuckets(clock, quotaOf);
  const inFlight = makeSlots(mostInFlight);
  const refused: { [kind in QuotaClass]?: { readonly vault: string; readonly at: number } } = {};
  const isOfSubscription = (kind: QuotaClass, vault: string, error: unknown): boolean => {
    if (error instanceof AdvisedError && error.isVaultLimit) return false;
    const last = refused[kind];
    const at = clock.now();
    refused[kind] = { vault, at };
    return last !== undefined && last.vault !== vault && at - last.at < quotaSeconds * 1000;
  };
  return (waiting, kind, request) =>
    bucketOf(kind)(
      waiting,
      quotaWords(kind, quotaOf(kind), "subscription", runs),
      () => inFlight(request),
      (error) => isOfSubscription(kind, waiting.vault, error),
    );
}

/** Makes the bucket of a class when it is first asked for. */
function makeBuckets(clock: Clock, quotaOf: (kind: QuotaClass) => Allowance): (kind: QuotaClass) => Bucket {
  const buckets: { [kind in QuotaClass]?: Bucket } = {};
  return (kind) => {
    buckets[kind] ??= createBucket(clock, quotaOf(kind));
    return buckets[kind];
  };
}
