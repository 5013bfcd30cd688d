import type { Effect } from "../model/effect.ts";
import { type Kind, kinds } from "../model/object.ts";
import type { Estimate } from "../model/plan.ts";

/** The service's quotas of new versions in ten seconds. Source: key-vault/general/service-limits. */
const versionsPerWindow = { secret: 300, key: 20 } as const satisfies Record<Kind, number>;
const windowSeconds = 10;
const limits = { secret: "secret creation", key: "key creation" } as const;

/** How long a call takes from a runner near the vault's region, and how many run at once. */
const secondsPerCall = 0.1;
const atOnce = 16;

const countCalls = (effect: Effect): number =>
  (setsPolicy(effect) ? 1 : 0) + callsOf(effect) + countDisablingCalls(effect);

const callsOf = ({ verb }: Effect): number => {
  if (verb === "create" || verb === "purge") return 1;
  return verb === "rotate" ? 5 : 2;
};

/** A rotation policy has a call of its own. */
const setsPolicy = (effect: Effect): boolean =>
  (effect.verb === "create" && "rotationPolicy" in effect.send) ||
  ("patch" in effect && "rotationPolicy" in effect.patch);

/** A list of versions, and a call for each that is disabled; one more where a new version may be written. */
function countDisablingCalls(effect: Effect): number {
  if (effect.verb === "create" || !("keepEnabled" in effect) || effect.keepEnabled === undefined) return 0;
  const edit = effect.verb !== "recover" && effect.edits.find(({ property }) => property === "versions");
  const many = edit && edit.property === "versions" ? edit.before - edit.after : 0;
  return 1 + many + (effect.verb === "update" ? 0 : 1);
}

/** The seconds that the slowest vault's quota adds to a run. */
function pacedSeconds(effects: readonly Effect[], kind: Kind): number {
  const byVault = new Map<string, number>();
  for (const { verb, id } of effects)
    if (id.kind === kind && (verb === "create" || verb === "set" || verb === "rotate"))
      byVault.set(id.vault, (byVault.get(id.vault) ?? 0) + 1);
  const most = versionsPerWindow[kind];
  return Math.ceil(((Math.max(0, ...byVault.values()) - most) * windowSeconds) / most);
}

/** How many calls an apply of these effects takes at most, and about how many seconds under the service's quota. */
export function estimateApply(effects: readonly Effect[]): Estimate {
  const all = effects.reduce((sum, effect) => sum + countCalls(effect), 0);
  if (all === 0) return { calls: 0, seconds: 0 };
  const unpaced = Math.max(1, Math.ceil((all * secondsPerCall) / atOnce));
  const slowest = kinds.reduce((a, b) => (pacedSeconds(effects, b) > pacedSeconds(effects, a) ? b : a));
  const seconds = pacedSeconds(effects, slowest);
  return seconds > unpaced
    ? { calls: all, seconds, limitedBy: limits[slowest] }
    : { calls: all, seconds: unpaced };
}
