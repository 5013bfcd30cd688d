// An apply of many creates in vaults that keep the service's quotas and take their time: what it took by the vaults'
// clock, what was refused, and what the plan had estimated.
import type { EmulatorFault } from "../../src/emulator/emulator.ts";
import type { Kind } from "../../src/model/object.ts";
import type { ApplyOptions } from "../../src/reconcile.ts";
import { scene } from "../scene.ts";

const declared = { secret: { value: { literal: "v" } }, key: { keyType: "EC", curve: "P-256" } } as const;

type Wish = {
  readonly kind: Kind;
  /** How many objects are created in each vault. */
  readonly sizes: readonly number[];
  readonly faults?: readonly EmulatorFault[];
  /** What the objects of the first vault are instead. */
  readonly first?: object;
};

const vaultName = (i: number) => `v${String(i).padStart(2, "0")}`;

/** A set of vaults `v00`, `v01` and so on, each of which answers in 50 ms. */
export function pacedScene({ kind, sizes, faults = [], first }: Wish) {
  const names = sizes.map((_, i) => vaultName(i));
  const set = scene({ vaults: Object.fromEntries(names.map((name) => [name, { sku: "premium" }])) });
  for (const [i, size] of sizes.entries()) {
    const vault = vaultName(i);
    const object = i === 0 && first ? first : declared[kind];
    const objects = Object.fromEntries(Array.from({ length: size }, (_, n) => [`o-${n}`, object]));
    set.write(
      `${vault}.yaml`,
      JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault, [`${kind}s`]: objects }),
    );
    set.vaults.configure(vault, { quotas: true, latencyMs: 50, premium: true });
  }
  for (const fault of faults) set.vaults.fault(fault);
  return set;
}

/** Applies it; `seconds` and `estimated` are of the apply without its plan. */
export async function applyPaced(wish: Wish, options: Partial<ApplyOptions> = {}) {
  const set = pacedScene(wish);
  let begun = 0;
  let planned = 0;
  const confirm = async () => {
    begun = set.clock.now();
    planned = set.vaults.log.length;
    return true;
  };
  const { outcomes, plan } = await set.apply({ ...options, confirm });
  const sent = set.vaults.log.slice(planned).filter(({ operation }) => operation !== "challenge");
  return {
    set,
    seconds: (set.clock.now() - begun) / 1000,
    estimated: plan.estimate.seconds,
    limitedBy: plan.estimate.limitedBy,
    requests: sent.length,
    refused: sent.filter(({ status }) => status === 429).length,
    done: outcomes.filter(({ result }) => result === "done").length,
    outcomes,
  };
}

/**
 * The least seconds in which so many creates fit into a quota that counts over any ten seconds: of one vault, and of a
 * subscription, which takes five times as much.
 */
export function quotaBound(sizes: readonly number[], quota: number): number {
  const windows = (count: number, most: number) => Math.ceil(count / most) - 1;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return 10 * Math.max(windows(all, 5 * quota), ...sizes.map((size) => windows(size, quota)));
}
