// Shards of a large set in simulated time: the project's own concurrency, pace and retries, against a service that counts as
// Key Vault's limits say. Nothing is sent, and an hour takes seconds.
import { watchTakenNames } from "../src/apply/name-taken.ts";
import { atOnce, makeSlots, runConcurrently, waitForBoth } from "../src/model/concurrency.ts";
import { VaultError } from "../src/model/errors.ts";
import { type QuotaClass, quotaSeconds, quotas, vaultsInSubscription } from "../src/model/key-vault/quota.ts";
import type { Writer } from "../src/model/world.ts";
import { AdvisedError } from "../src/vault/failure.ts";
import { type Budget, createBudget, createPace } from "../src/vault/pace.ts";
import { createRetry } from "../src/vault/retry.ts";
import { virtualClock } from "./virtual-clock.ts";

/** What one process costs beside its requests, in milliseconds of processor time. `scale-check.ts` measures it. */
export type Costs = {
  /** From its start to its first request, for a set of one object. */
  readonly start: number;
  /** For each object of the whole set: every shard loads all manifests. */
  readonly load: number;
  /** For each object that a shard plans, of which a half is spent while pages still come. */
  readonly plan: number;
  /** For each object that it creates. */
  readonly create: number;
  /** What the embedded vault's process spends on a request: it counts where that shares a machine with the shards. */
  readonly serve: Readonly<Record<Class, number>>;
};

export type Scale = {
  /** The vaults of each shard. */
  readonly shards: readonly (readonly string[])[];
  readonly objects: number;
  readonly latencyMs: number;
  /** Round trips before the first request of a connection: TCP and TLS. None on loopback. */
  readonly handshakeMs: number;
  /** Whether the service counts. */
  readonly isLimited: boolean;
  readonly costs: Costs;
  /** The cores of the one machine on which all shards and the vault run; absent: each has a machine of its own. */
  readonly cores?: number;
};

export type Prediction = {
  readonly seconds: number;
  readonly requests: number;
  readonly refused: number;
  /** Requests that were given up after the last try. */
  readonly failed: number;
};

const perPage = 25;
/** Effects of a vault at once, as the option --concurrency has it by default. */
const effectsAtOnce = 16;
/** For secrets we use all that the service allows. */
type Class = Extract<QuotaClass, "other secret" | "create secret">;

/** Spends milliseconds of one process, which computes one thing after another. */
type Compute = (ms: number) => Promise<void>;

/** How long all shards take that begin at once, each in a process of its own. */
export async function simulate(scale: Scale, command: "plan" | "create"): Promise<Prediction> {
  const clock = virtualClock();
  const onSome = makeSlots(scale.cores ?? Number.POSITIVE_INFINITY);
  const startProcess = (): Compute => {
    const inTurn = makeSlots(1);
    return (ms) => inTurn(() => onSome(() => clock.sleep(ms)));
  };
  const { serve } = scale.costs;
  const serving = startProcess();
  const service = createService(clock, scale, async (kind) => {
    if (scale.cores !== undefined) await serving(serve[kind]);
  });
  // Each shard takes an equal part of what the subscription allows.
  const runs = scale.shards.filter(({ length }) => length > 0).length;
  const all = scale.shards.reduce((sum, vaults) => sum + vaults.length, 0);
  await clock.run(
    Promise.all(
      scale.shards.map(async (vaults) => {
        const compute = startProcess();
        await compute(scale.costs.start + scale.costs.load * all * scale.objects);
        await runShard(vaults, command, scale, {
          clock,
          service,
          compute,
          budget: createBudget(clock, runs),
        });
      }),
    ),
  );
  return { seconds: clock.now() / 1000, ...service.counted };
}

async function runShard(
  vaults: readonly string[],
  command: "plan" | "create",
  { objects, handshakeMs, costs }: Scale,
  {
    clock,
    service,
    compute,
    budget,
  }: {
    readonly clock: ReturnType<typeof virtualClock>;
    readonly service: ReturnType<typeof createService>;
    readonly compute: Compute;
    readonly budget: Budget;
  },
): Promise<void> {
  const connections = new Map(vaults.map((vault) => [vault, service.connect(vault, budget)]));
  const ask = (vault: string, kind: Class) => connections.get(vault)?.(kind);
  const pages = command === "plan" ? Math.max(1, Math.ceil(objects / perPage)) : 1;
  await runConcurrently(vaults, atOnce.vaults, async (vault) => {
    await clock.sleep(handshakeMs);
    const live = async () => {
      // The first request has no token; its answer says which one is wanted.
      await ask(vault, "other secret");
      for (let page = 0; page < pages; page++) {
        await ask(vault, "other secret");
        if (command === "plan") await compute((costs.plan * objects) / pages / 2);
      }
    };
    const deleted = async () => {
      await ask(vault, "other secret");
      await ask(vault, "other secret");
    };
    await waitForBoth(live(), deleted());
  });
  await compute(costs.plan * objects * vaults.length * (command === "plan" ? 0.5 : 1));
  if (command === "plan") return;
  // Every vault has slots of its own. A create rests on a list that is fresh.
  const created = new Map<string, number>();
  const planned = Math.floor(clock.now() / 1000);
  const isTaken = watchTakenNames({ writer: (vault) => listing(vault), takenAt: () => planned });
  const listing = (vault: string) => {
    async function* list() {
      for (let page = Math.max(1, Math.ceil((created.get(vault) ?? 0) / perPage)); page > 0; page--) {
        await ask(vault, "other secret");
        yield { name: `known-${page}` };
      }
    }
    // Nothing else of a vault is used where a name is looked for.
    return { now: () => Math.floor(clock.now() / 1000), secret: { list } } as unknown as Writer;
  };
  await Promise.all(
    vaults.map((vault) =>
      runConcurrently(Array.from({ length: objects }), effectsAtOnce, async () => {
        await isTaken({ vault, kind: "secret", name: "new" });
        await ask(vault, "create secret");
        created.set(vault, (created.get(vault) ?? 0) + 1);
        await compute(costs.create);
      }),
    ),
  );
}

/** Counts in seconds, over the ten that end now, for each vault and for the subscription. */
function createService(
  clock: ReturnType<typeof virtualClock>,
  { latencyMs, isLimited }: Scale,
  serve: (kind: Class) => Promise<void>,
) {
  const counted = { requests: 0, refused: 0, failed: 0 };
  const windows = new Map<string, Map<number, number>>();
  const signal = new AbortController().signal;

  /** Seconds until a window has room; 0 where it has some. */
  function waitFor(name: string, limit: number): number {
    const now = Math.floor(clock.now() / 1000);
    const seconds = windows.get(name) ?? new Map<number, number>();
    windows.set(name, seconds);
    for (const second of seconds.keys()) if (second <= now - quotaSeconds) seconds.delete(second);
    const used = [...seconds.values()].reduce((sum, counts) => sum + counts, 0);
    return used < limit ? 0 : (seconds.keys().next().value ?? now) + quotaSeconds - now;
  }

  function count(name: string): void {
    const now = Math.floor(clock.now() / 1000);
    const seconds = windows.get(name);
    seconds?.set(now, (seconds.get(now) ?? 0) + 1);
  }

  return {
    counted,
    /** The connection of one process to a vault. */
    connect(vault: string, budget: Budget) {
      const waiting = { vault, clock, signal, progress: () => {} };
      const [pace, retry] = [createPace(waiting, budget), createRetry(waiting, 60)];
      return async (kind: Class): Promise<void> => {
        const send = async () => {
          await serve(kind);
          await clock.sleep(latencyMs);
          counted.requests++;
          const of = { vault: `${vault} ${kind}`, subscription: kind };
          const ofVault = isLimited ? waitFor(of.vault, quotas[kind]) : 0;
          const wait = isLimited
            ? Math.max(ofVault, waitFor(of.subscription, quotas[kind] * vaultsInSubscription))
            : 0;
          if (wait > 0) {
            counted.refused++;
            const error = new VaultError("throttled", vault, "too many requests", 429);
            throw new AdvisedError(error, wait, ofVault > 0);
          }
          if (isLimited) for (const name of Object.values(of)) count(name);
        };
        try {
          await retry.read(() => pace(kind, send));
        } catch {
          counted.failed++;
        }
      };
    },
  };
}
