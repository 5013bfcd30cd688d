// An apply of many creates in vaults that keep the service's quotas and take their time: what it took by the vaults'
// clock, what was refused, and what the plan had estimated.
import type { EmulatorFault } from "../../src/emulator/emulator.ts";
import type { Kind } from "../../src/model/object.ts";
import { scene } from "../scene.ts";

type Wish = {
  readonly kind: Kind;
  /** How many objects of the kind are created in each vault. */
  readonly sizes: readonly number[];
  /** What they are in the first vault, where they are not usual there. */
  readonly first?: object;
  /** How many secrets are created beside the keys of the first vault. */
  readonly secrets?: number;
  readonly faults?: readonly EmulatorFault[];
  /** How many keys somebody else has just created, in three vaults of the subscription that are not ours. */
  readonly others?: number;
  /** Somebody asks to stop so many seconds after the first write. */
  readonly stopsAfter?: number;
};

const usual = { secret: { value: { literal: "v" } }, key: { keyType: "EC", curve: "P-256" } } as const;
const settings = { quotas: true, latencyMs: 50, premium: true } as const;
const vaultName = (i: number) => `v${String(i).padStart(2, "0")}`;
const many = (count: number, object: object) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`o-${n}`, object]));

/** Applies to vaults `v00`, `v01` and so on, of which each answers in 50 ms. `seconds` is less the plan. */
export async function applyPaced({
  kind,
  sizes,
  first,
  secrets = 0,
  faults = [],
  others = 0,
  stopsAfter,
}: Wish) {
  const names = sizes.map((_, i) => vaultName(i));
  const set = scene({ vaults: Object.fromEntries(names.map((name) => [name, { sku: "premium" }])) });
  const { vaults, clock } = set;
  for (const [i, size] of sizes.entries()) {
    const vault = vaultName(i);
    const objects = many(size, i === 0 && first ? first : usual[kind]);
    const beside = i === 0 && secrets > 0 ? { secrets: many(secrets, usual.secret) } : {};
    const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault };
    set.write(`${vault}.yaml`, JSON.stringify({ ...head, [`${kind}s`]: objects, ...beside }));
    vaults.configure(vault, settings);
  }
  for (const fault of faults) vaults.fault(fault);
  const useQuota = async () => {
    for (let i = 0; i < others; i++)
      await vaults.handle(
        new Request(`https://other${i % 3}.vault.azure.net/keys/k${i}/create?api-version=7.6`, {
          method: "POST",
          headers: { authorization: "Bearer t" },
          body: '{"kty":"EC","crv":"P-256"}',
        }),
      );
  };
  for (const i of [0, 1, 2]) vaults.configure(`other${i}`, { quotas: true });
  const stop = new AbortController();
  let begun = 0;
  let planned = 0;
  const confirm = async () => {
    await useQuota();
    begun = clock.now();
    planned = vaults.log.length;
    if (stopsAfter !== undefined) void clock.sleep(stopsAfter * 1000).then(() => stop.abort());
    return true;
  };
  /** In which second each key of a vault was created. */
  const at = new Map<string, number[]>();
  const transport: NonNullable<Parameters<typeof set.apply>[1]>["transport"] = (through) => ({
    sendRequest: async (request) => {
      const answer = await through.sendRequest(request);
      const { hostname, pathname } = new URL(request.url);
      const vault = hostname.split(".")[0] ?? "";
      if (pathname.endsWith("/create") && answer.status === 200)
        at.set(vault, [...(at.get(vault) ?? []), Math.floor((clock.now() - begun) / 1000)]);
      return answer;
    },
  });
  const { outcomes, plan } = await set.apply({ confirm }, { transport, signal: stop.signal });
  const sent = vaults.log.slice(planned).filter(({ operation }) => operation !== "challenge");
  return {
    set,
    outcomes,
    seconds: (clock.now() - begun) / 1000,
    estimated: plan.estimate.seconds,
    limitedBy: plan.estimate.limitedBy,
    requests: sent.length,
    refused: sent.filter(({ status }) => status === 429).length,
    done: outcomes.filter(({ result }) => result === "done").length,
    /** How many keys of a vault were created in which second. */
    created: (vault: string) =>
      [...Map.groupBy(at.get(vault) ?? [], (second) => second)].map(
        ([second, { length }]) => `${length} at ${second} s`,
      ),
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
