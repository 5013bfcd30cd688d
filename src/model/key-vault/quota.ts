import type { KeyOrigin } from "../desired.ts";
import type { Kind } from "../object.ts";
import type { Effect } from "../plan/effect.ts";

/** How the service counts a request: a new version is dear, everything else is cheap. */
export type QuotaClass = `${"create" | "other"} ${Kind}` | "create HSM key" | "use RSA 3072" | "use RSA 4096";

/**
 * Requests in ten seconds that a vault takes: https://learn.microsoft.com/azure/key-vault/general/service-limits.
 * Operations on keys of a hardware module have less, down to 250; most requests do not tell which key it is. Of the
 * 4,000 requests that a vault takes about keys we use three quarters: a plan reads each declared key, and programs that
 * sign or unwrap with keys of the vault go on meanwhile.
 */
export const quotas = {
  "create secret": 300,
  "other secret": 4000,
  "create key": 20,
  "create HSM key": 10,
  "other key": 3000,
  "use RSA 3072": 1000,
  "use RSA 4096": 500,
} as const satisfies Record<QuotaClass, number>;

/** The seconds in which the service counts them. */
export const quotaSeconds = 10;

/** All vaults of a subscription together have so many times a vault's quota, of every class. Source: the same page. */
export const vaultsInSubscription = 5;

/** How many requests go in how many seconds. */
export type Allowance = { readonly limit: number; readonly seconds: number };

/**
 * What one of several runs that share a subscription asks of it. Where its part is less than one request in ten seconds, it
 * asks for one in a longer time.
 */
export function partOfSubscription(kind: QuotaClass, runs: number): Allowance {
  const part = (quotas[kind] * vaultsInSubscription) / runs;
  return part < 1
    ? { limit: 1, seconds: quotaSeconds / part }
    : { limit: Math.floor(part), seconds: quotaSeconds };
}

/** Our requests in flight over all vaults. At 128 ms a request they use up what a subscription takes in ten seconds. */
export const mostInFlight = 256;

/** The class of the dearest request that an effect may need: of a new version where it may write one. */
export function quotaOf(effect: Effect): QuotaClass {
  const { id, verb } = effect;
  switch (verb) {
    case "create":
    case "set":
    case "settle":
      return effect.kind === "key" ? quotaOfOrigin(effect.origin) : "create secret";
    case "adopt": {
      if (effect.value.is === "kept") return `other ${id.kind}`;
      return "origin" in effect.value ? quotaOfOrigin(effect.value.origin) : "create secret";
    }
    case "rotate":
      return "create key";
    case "update":
    case "recover":
    case "disable":
    case "delete":
    case "purge":
      return `other ${id.kind}`;
    default:
      return verb satisfies never;
  }
}

const quotaOfOrigin = (origin: KeyOrigin): QuotaClass =>
  (origin.from === "service" ? origin.spec.keyType.endsWith("-HSM") : origin.hardwareProtected)
    ? "create HSM key"
    : "create key";
