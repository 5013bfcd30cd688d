import type { LoadedManifests } from "../../../manifest/load.ts";
import type { DesiredSet } from "../../../model/config.ts";
import { canonicalJson, digestText } from "../../../model/digest.ts";
import { compareText, foldName } from "../../../model/object.ts";
import type { Shard } from "../../../model/plan.ts";
import { findVaultsBehind } from "../find-dependents.ts";

/** A list page of the service holds so many objects. */
const perPage = 25;

/** Vaults that never part, because the value of one comes from another, or one manifest speaks for both. */
type Unit = { readonly vaults: readonly string[]; readonly requests: number };

/**
 * The vaults of one of several shards of about equal work, by folded name: none where there are fewer units than shards.
 * A pure function of config and manifests, so each run finds its own part without asking the others. The units with the
 * most requests are placed first, each where the least is.
 * @returns also a digest of where each vault is, and how many shards have one: so many runs share a subscription's quota
 */
export function placeShard(
  set: Pick<DesiredSet, "vaults" | "listed" | "copiedFrom" | "desired">,
  manifests: LoadedManifests["manifests"],
  { number, of }: Shard,
): { readonly vaults: ReadonlySet<string>; readonly digest: string; readonly runs: number } {
  const shards = Array.from({ length: of }, () => ({ vaults: new Set<string>(), requests: 0 }));
  for (const unit of orderUnits(set, manifests)) {
    const least = shards.reduce((a, b) => (b.requests < a.requests ? b : a));
    least.requests += unit.requests;
    for (const vault of unit.vaults) least.vaults.add(vault);
  }
  return {
    vaults: shards[number - 1]?.vaults ?? new Set(),
    digest: digestText(canonicalJson(shards.map(({ vaults }) => [...vaults]))),
    runs: Math.max(1, shards.filter(({ vaults }) => vaults.size > 0).length),
  };
}

function orderUnits(
  { vaults, listed, copiedFrom, desired }: Parameters<typeof placeShard>[0],
  manifests: LoadedManifests["manifests"],
): readonly Unit[] {
  const all = [...vaults, ...listed, ...copiedFrom];
  const { join, rootOf } = joinNames(all.map(({ name }) => foldName(name)));
  const behind = findVaultsBehind(
    { vaults, listed },
    new Map(all.map(({ name }) => [foldName(name), name])),
    new Map(all.map(({ name, url }) => [foldName(url), name])),
  );
  const objects = new Map<string, number>();
  for (const one of desired) {
    const vault = foldName(one.id.vault);
    objects.set(vault, (objects.get(vault) ?? 0) + 1);
    for (const other of behind(one)) join(vault, foldName(other));
  }
  for (const { vaults: named } of manifests) for (const name of named) join(named[0] ?? name, name);
  const requestsOf = (vault: string): number => Math.ceil((objects.get(vault) ?? 0) / perPage) + 1;
  const names = vaults.map(({ name }) => foldName(name)).sort(compareText);
  return [...Map.groupBy(names, rootOf).values()]
    .map((unit) => ({ vaults: unit, requests: unit.reduce((sum, vault) => sum + requestsOf(vault), 0) }))
    .sort((a, b) => b.requests - a.requests || compareText(a.vaults[0] ?? "", b.vaults[0] ?? ""));
}

/** Joins names into groups; `rootOf` is the same for two names of one group. */
function joinNames(names: readonly string[]) {
  const above = new Map(names.map((name) => [name, name]));
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    above.set(name, root);
    return root;
  };
  return { rootOf, join: (a: string, b: string) => void above.set(rootOf(a), rootOf(b)) };
}
