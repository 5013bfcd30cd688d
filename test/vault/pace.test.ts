// Requests keep within the service's quota, and within less when the vault says so.
import { expect, test } from "vitest";
import { VaultError } from "../../src/model/errors.ts";
import type { Writer } from "../../src/model/world.ts";
import { AdvisedError } from "../../src/vault/failure.ts";
import { createPace } from "../../src/vault/pace.ts";
import { movingClock } from "../clock.ts";
import { acme, ecKey, ecMaterial, making, properties, value } from "./acme.ts";

const throttled = new VaultError("throttled", "acme", "too many");

/** A pacer whose requests note when they were sent, and answer at once. */
function paced() {
  const clock = movingClock();
  const begin = clock.now();
  const stop = new AbortController();
  const run = createPace({ vault: "acme", clock, signal: stop.signal, progress: () => {} });
  const sent: number[] = [];
  const create = async () => void sent.push(clock.now() - begin);
  const fail = (error: VaultError) => () => Promise.reject(error);
  const creates = (count: number) =>
    Promise.all(Array.from({ length: count }, () => run("create secret", create)));
  /** The most that were sent in any ten seconds. */
  const most = () =>
    Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + 10_000).length));
  return { clock, stop, run, sent, create, creates, fail, most };
}

test("a thousand new versions take the time that the quota asks for, and not more", async () => {
  const { creates, sent, most } = paced();
  await creates(1000);
  expect(most()).toBe(300);
  expect(sent.at(-1)).toBe(30_000);
});

test("other requests have a quota of their own", async () => {
  const { run, creates, clock } = paced();
  await creates(300);
  await Promise.all(Array.from({ length: 4000 }, () => run("other secret", async () => {})));
  expect(clock.sleeps).toEqual([]);
  await run("other secret", async () => {});
  expect(clock.sleeps).toEqual([10_000]);
});

test("of the requests about keys a quarter is left to the programs that use them", async () => {
  const { run, clock } = paced();
  const ask = () => run("other key", async () => {});
  await Promise.all(Array.from({ length: 3000 }, ask));
  expect(clock.sleeps).toEqual([]);
  await ask();
  expect(clock.sleeps).toEqual([10_000]);
});

test("after a 429 the pace is halved, and comes back slowly", async () => {
  const { run, creates, fail, sent } = paced();
  await expect(run("create secret", fail(throttled))).rejects.toBe(throttled);
  await creates(600);
  const waves = Map.groupBy(sent, (at) => at / 10_000);
  expect([...waves].map(([wave, { length }]) => [wave, length])).toEqual([
    [0, 150],
    [1, 165],
    [2, 180],
    [3, 105],
  ]);
});

test("of requests that were under way together only the first 429 narrows", async () => {
  const { run, creates, sent } = paced();
  const { promise: together, reject } = Promise.withResolvers<never>();
  const refused = Array.from({ length: 20 }, () => run("create secret", () => together));
  setImmediate(() => reject(throttled));
  await Promise.allSettled(refused);
  await creates(151);
  expect(sent.filter((at) => at === 0)).toHaveLength(150);
});

test("a Retry-After holds back the whole class", async () => {
  const { run, create, fail, sent } = paced();
  await run("create secret", fail(new AdvisedError(throttled, 7))).catch(() => {});
  await run("create secret", create);
  expect(sent).toEqual([7000]);
});

test("where all that may fly are flying, the next one waits for a landing", async () => {
  const { run, fail, clock, create, sent } = paced();
  for (let i = 0; i < 9; i++) await run("create secret", fail(throttled)).catch(() => {});
  const slow = run("create secret", () => clock.sleep(500));
  const next = run("create secret", create);
  await Promise.all([slow, next]);
  expect(sent).toEqual([10_500]);
});

test("a stop ends the waiting, and nothing is sent afterwards", async () => {
  const { run, create, creates, stop, sent } = paced();
  await creates(300);
  const waiting = [run("create secret", create), run("create secret", create)];
  stop.abort();
  for (const one of waiting) await expect(one).rejects.toMatchObject({ fault: "cancelled" });
  expect(sent).toHaveLength(300);
});

test("against the embedded vault's own quota nothing is ever refused", async () => {
  const { writer, log, clock } = acme({ quotas: true });
  const begin = clock.now();
  const names = Array.from({ length: 650 }, (_, i) => `s${i}`);
  await Promise.all(names.map((name) => writer.secret.set(name, value("v"), properties())));
  expect(log().filter((line) => line.endsWith("429"))).toEqual([]);
  expect(clock.now() - begin).toBeLessThanOrEqual(21_000);
});

test("where somebody else used the quota up, every write still arrives", async () => {
  const { writer, vaults, log } = acme({ quotas: true });
  const put = (i: number) =>
    vaults.handle(
      new Request(`https://acme.vault.azure.net/secrets/other${i}?api-version=7.6`, {
        method: "PUT",
        headers: { authorization: "Bearer t" },
        body: '{"value":"v"}',
      }),
    );
  for (let i = 0; i < 290; i++) await put(i);
  const names = Array.from({ length: 40 }, (_, i) => `s${i}`);
  await Promise.all(names.map((name) => writer.secret.set(name, value("v"), properties())));
  expect(log().filter((line) => /PUT .secrets.s\d+ 200/.test(line))).toHaveLength(40);
  expect(log().filter((line) => line.endsWith("429")).length).toBeGreaterThan(0);
});

test("keys are made at the pace of their own quota, whatever else is asked", async () => {
  const { writer, log, clock } = acme({ quotas: true });
  const begin = clock.now();
  const names = Array.from({ length: 50 }, (_, i) => `k${i}`);
  await Promise.all([
    ...names.map((name) => writer.key.create(name, ecKey, making())),
    ...names.map((name) => writer.secret.set(name, value("v"), properties())),
  ]);
  expect(log().filter((line) => line.endsWith("429"))).toEqual([]);
  expect(log().findLastIndex((line) => line.startsWith("PUT"))).toBeLessThan(log().length - 25);
  expect(clock.now() - begin).toBe(20_000);
});

const hsmKey = { keyType: "EC-HSM", curve: "P-256" } as const;
const inHsm = { ...making(), hardwareProtected: true };

test.each([
  ["creates", 20, ecKey, (w: Writer, name: string) => w.key.create(name, ecKey, making())],
  ["rotations", 20, ecKey, (w: Writer, name: string) => w.key.rotate(name)],
  ["creates in hardware", 10, hsmKey, (w: Writer, name: string) => w.key.create(name, hsmKey, making())],
  ["imports into hardware", 10, hsmKey, (w: Writer, name: string) => w.key.import(name, ecMaterial, inHsm)],
  ["rotations in hardware", 10, hsmKey, (w: Writer, name: string) => w.key.rotate(name)],
] as const)("%s: %i at once, and one more only after ten seconds", async (_, most, { keyType }, call) => {
  const { writer, log, clock, seedKey } = acme({ quotas: true, premium: true });
  const begin = clock.now();
  const names = Array.from({ length: most + 1 }, (_, i) => `k${i}`);
  for (const name of names) seedKey(name, { keyType });
  await Promise.all(names.slice(1).map((name) => call(writer, name)));
  expect(clock.now()).toBe(begin);
  await call(writer, "k0");
  expect(clock.now() - begin).toBe(10_000);
  expect(log().filter((line) => line.endsWith("429"))).toEqual([]);
});
