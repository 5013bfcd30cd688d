import { digest } from "../model/digest.ts";
import type { ReleasePolicy, RotationPolicy } from "../model/key.ts";
import type { EditRow } from "./edit-row.ts";
import { quote } from "./quote.ts";

/*
 * A key's own properties in words: operations as what comes and goes, a rotation policy by its parts, a release policy
 * without its text.
 */

/** `sign verify`: the operations of a new key. */
export const keyOpsWords = (keyOps: readonly string[]): string => keyOps.map(quote).join(" ");

/** `+ sign - encrypt`: what comes and what goes. */
export function keyOpsChange(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  return [
    ...(added.length > 0 ? [`+ ${keyOpsWords(added)}`] : []),
    ...(removed.length > 0 ? [`- ${keyOpsWords(removed)}`] : []),
  ].join(" ");
}

/**
 * `authority https://a.example, rules 1nB...`: who must attest, and a digest of the whole policy, which is long; that
 * it cannot be changed any more where that is so.
 */
export function releaseWords({ policy, immutable }: ReleasePolicy): string {
  const names = [...new Set(authorities(JSON.parse(policy)))];
  const who = names.length === 0 ? "no authority" : `authority ${names.map(quote).join(" or ")}`;
  return `${who}, rules ${digest(policy).slice(0, digestLength)}${immutable ? ", immutable from then on" : ""}`;
}

/** The two ends of a release policy; only what is new of it where the rules stay. */
export const releaseEnds = (
  before: ReleasePolicy | null,
  after: ReleasePolicy,
): Pick<EditRow, "before" | "after"> =>
  before?.policy === after.policy
    ? { after: `the same rules${after.immutable && !before.immutable ? ", immutable from then on" : ""}` }
    : { before: before === null ? "(none)" : releaseWords(before), after: releaseWords(after) };

/** Characters of a digest, six bits each: nobody finds two policies that agree in so many. */
const digestLength = 22;

/** Every member `authority` of a policy: they stand in the rules of `anyOf`. */
const authorities = (data: unknown): readonly string[] =>
  typeof data !== "object" || data === null
    ? []
    : Object.entries(data).flatMap(([name, member]) =>
        name === "authority" && typeof member === "string" ? [member] : authorities(member),
      );

const parts = ["rotate", "notify", "expires"] as const;

/** A rotation policy as a row for each of its parts; with `before` only those that differ. */
export function policyRows(after: RotationPolicy, before?: RotationPolicy): readonly EditRow[] {
  return parts.flatMap((part): readonly EditRow[] => {
    const property = `rotationPolicy ${part}`;
    const [from, to] = [before && partWords(before, part), partWords(after, part)];
    if (before === undefined) return to === undefined ? [] : [{ property, after: to }];
    return from === to ? [] : [{ property, before: from ?? "(none)", after: to ?? "(none)" }];
  });
}

/** `P18M after creation`, `P30D before expiry`, `P2Y from creation`; undefined where the policy has no such part. */
function partWords(policy: RotationPolicy, part: (typeof parts)[number]): string | undefined {
  const { expiresIn, lifetimeActions } = policy;
  if (part === "expires") return expiresIn === undefined ? undefined : `${quote(expiresIn)} from creation`;
  const words = lifetimeActions
    .filter(({ action }) => action.toLowerCase() === part)
    .map((action) =>
      "timeAfterCreate" in action
        ? `${quote(action.timeAfterCreate)} after creation`
        : `${quote(action.timeBeforeExpiry)} before expiry`,
    );
  return words.length === 0 ? undefined : words.join(", ");
}
