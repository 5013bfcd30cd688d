import type { Effect } from "../model/change.ts";
import type { Estimate } from "../model/plan.ts";

/** The service's quota of new secret versions. Source: key-vault/general/service-limits. */
const versionsPerWindow = 300;
const windowSeconds = 10;

/** What a call takes from a runner near the vault's region, and how many go at once. */
const secondsPerCall = 0.1;
const atOnce = 16;

/** How many calls an apply of these effects takes at most, and about how many seconds under the service's quota. */
export function estimate(effects: readonly Effect[]): Estimate {
  const calls = effects.reduce((sum, { verb }) => sum + (verb === "create" || verb === "purge" ? 1 : 2), 0);
  if (calls === 0) return { calls, seconds: 0 };
  const byVault = new Map<string, number>();
  for (const { verb, id } of effects)
    if (verb === "create" || verb === "set") byVault.set(id.vault, (byVault.get(id.vault) ?? 0) + 1);
  const versions = Math.max(0, ...byVault.values());
  const unpaced = Math.ceil((calls * secondsPerCall) / atOnce);
  const paced = Math.ceil(((versions - versionsPerWindow) * windowSeconds) / versionsPerWindow);
  return paced > unpaced
    ? { calls, seconds: paced, limitedBy: "secret creation" }
    : { calls, seconds: Math.max(unpaced, 1) };
}
