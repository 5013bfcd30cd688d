// All vaults of a run share what a subscription takes: five times a vault's quota, less where the service says so.
import { expect, test } from "vitest";
import { VaultError } from "../../src/model/errors.ts";
import { AdvisedError } from "../../src/vault/failure.ts";
import { createBudget, createPace } from "../../src/vault/pace.ts";
import { movingClock } from "../clock.ts";
import { acme, answer, properties, value } from "./acme.ts";

/** Vaults of one budget whose requests note when they were sent, and take no time unless a test says so. */
function together(takes = 0, runs = 1) {
  const clock = movingClock();
  const begin = clock.now();
  const budget = createBudget(clock, runs);
  const stop = new AbortController();
  const waits: string[] = [];
  const sent: { readonly vault: string; readonly at: number }[] = [];
  const flying = { now: 0, most: 0 };
  const vault = (name: string) => {
    const progress = (event: { readonly what: string; readonly message?: string }) => {
      if (event.message) waits.push(event.message);
    };
    const pace = createPace({ vault: name, clock, signal: stop.signal, progress }, budget);
    const ask = (fails?: VaultError, kind: Parameters<typeof pace>[0] = "create secret") =>
      pace(kind, async () => {
        sent.push({ vault: name, at: clock.now() - begin });
        flying.most = Math.max(flying.most, ++flying.now);
        if (takes > 0) await clock.sleep(takes);
        flying.now--;
        if (fails) throw fails;
      });
    return { ask, asks: (count: number) => Promise.all(Array.from({ length: count }, () => ask())) };
  };
  /** How many were sent in each ten seconds. */
  const windows = (of?: string) => {
    const own = sent.filter(({ vault }) => of === undefined || vault === of);
    const counts = new Map<number, number>();
    for (const { at } of own)
      counts.set(Math.floor(at / 10_000), (counts.get(Math.floor(at / 10_000)) ?? 0) + 1);
    return [...counts.values()];
  };
  return { clock, stop, vault, sent, windows, waits, flying };
}

const names = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`);
const throttled = (vault: string) => new VaultError("throttled", vault, "too many");
const unexplained = (vault: string, seconds?: number) => new AdvisedError(throttled(vault), seconds);
const ownLimit = (vault: string) => new AdvisedError(throttled(vault), undefined, true);

test("eight vaults create as much as five may in ten seconds, and each gets its turn", async () => {
  const { vault, windows, waits } = together();
  await Promise.all(names(8).map((name) => vault(name).asks(300)));
  expect(windows()).toEqual([1500, 900]);
  expect(new Set(waits)).toEqual(new Set(["1500 creates in 10 s is the subscription's limit"]));
});

test.each([
  // Runs, requests, and how many go in each ten seconds.
  [
    8,
    "create secret",
    400,
    [187, 187, 26],
    "187 creates in 10 s is this shard's part of the subscription's limit",
  ],
  [
    64,
    "create secret",
    50,
    [23, 23, 4],
    "23 creates in 10 s is this shard's part of the subscription's limit",
  ],
  [
    100,
    "create HSM key",
    3,
    [1, 0, 1, 0, 1],
    "1 creates of HSM keys in 20 s is this shard's part of the subscription's limit",
  ],
] as const)(
  "one of %i runs takes an equal part of what the subscription allows: %s",
  async (runs, kind, count, expected, words) => {
    const { vault, sent, waits } = together(0, runs);
    const vaults = names(4).map(vault);
    await Promise.all(Array.from({ length: count }, (_, i) => vaults[i % 4]?.ask(undefined, kind)));
    const inWindow = (window: number) => sent.filter(({ at }) => Math.floor(at / 10_000) === window).length;
    expect(expected.map((_, window) => inWindow(window))).toEqual(expected);
    expect(new Set(waits)).toEqual(new Set([words]));
  },
);

test("one vault alone is kept to its own quota", async () => {
  const { vault, windows, waits } = together();
  await vault("a").asks(700);
  expect(windows()).toEqual([300, 300, 100]);
  expect(new Set(waits)).toEqual(new Set(["300 creates in 10 s is the vault's limit"]));
});

test("a vault that waits for its own quota takes nothing from the others", async () => {
  const { vault, windows } = together();
  await Promise.all([vault("a").asks(900), ...names(4).map((name) => vault(name).asks(300))]);
  expect(windows("a")).toEqual([300, 300, 300]);
  expect(windows("v0")).toEqual([300]);
});

test("at most 256 requests of all vaults are in flight", async () => {
  const { vault, flying } = together(50);
  await Promise.all(names(10).map((name) => vault(name).asks(100)));
  expect(flying.most).toBe(256);
});

test("a 429 for a vault's own limit narrows that vault alone, though another has one too", async () => {
  const { vault, windows } = together();
  const a = vault("a");
  await a.ask(ownLimit("a")).catch(() => {});
  await vault("b")
    .ask(ownLimit("b"))
    .catch(() => {});
  await Promise.all([a.asks(200), ...names(4).map((name) => vault(name).asks(300))]);
  expect(windows("a")).toEqual([1 + 150, 50]);
  expect(windows("v3")).toEqual([300]);
});

test.each([
  ["without a reason in two vaults", 0, [750, 450]],
  ["in two vaults with ten seconds between", 10_000, [1200]],
])("429 %s", async (_, apart, expected) => {
  const { vault, clock, sent, waits } = together();
  await vault("a")
    .ask(throttled("a"))
    .catch(() => {});
  clock.forward(apart);
  await vault("b")
    .ask(throttled("b"))
    .catch(() => {});
  const begin = clock.now();
  sent.length = 0;
  await Promise.all(names(4).map((name) => vault(name).asks(300)));
  const counts = Map.groupBy(sent, ({ at }) => at);
  expect([...counts.values()].map(({ length }) => length)).toEqual(expected);
  expect(clock.now() - begin).toBe(expected.length > 1 ? 10_000 : 0);
  expect(
    waits.every((words) => words === "the subscription asked to slow down, to 750 creates in 10 s"),
  ).toBe(true);
});

test("what the subscription narrowed widens again by a twentieth of its quota in ten seconds", async () => {
  const { vault, windows, sent } = together();
  for (const name of ["a", "b"])
    await vault(name)
      .ask(throttled(name))
      .catch(() => {});
  sent.length = 0;
  await Promise.all(names(10).map((name) => vault(name).asks(250)));
  expect(windows()).toEqual([750, 825, 900, 25]);
});

test("a Retry-After that is the subscription's holds back every vault", async () => {
  const { vault, sent } = together();
  await vault("a")
    .ask(unexplained("a"))
    .catch(() => {});
  await vault("b")
    .ask(unexplained("b", 7))
    .catch(() => {});
  sent.length = 0;
  await vault("c").asks(2);
  expect(sent.map(({ at }) => at)).toEqual([7000, 7000]);
});

test("a stop ends what waits for the subscription, too", async () => {
  const { vault, stop, sent } = together();
  await Promise.all(names(5).map((name) => vault(name).asks(300)));
  const waiting = names(3).map((name) => vault(`w${name}`).ask());
  stop.abort();
  for (const one of waiting) await expect(one).rejects.toMatchObject({ fault: "cancelled" });
  expect(sent).toHaveLength(1500);
});

test.each([
  [
    "the reason that is known",
    "Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached",
    true,
  ],
  ["another reason", "Too many requests. Reason: SomethingElse", false],
])("a 429 with %s", async (_, message, isVaultLimit) => {
  const seen: unknown[] = [];
  const { writer, fault } = acme(
    {},
    {
      budget: (_waiting, _kind, request) =>
        request().catch((error) => {
          seen.push(error);
          throw error;
        }),
    },
  );
  fault({ method: "PUT" }, { ...answer(429), body: { error: { code: "Throttled", message } } });
  await writer.secret.set("a", value("v"), properties());
  expect(seen.map((error) => error instanceof AdvisedError && error.isVaultLimit)).toEqual([isVaultLimit]);
});
