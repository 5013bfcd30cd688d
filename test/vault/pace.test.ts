// Requests keep within the service's quota, and within less when the vault says so.
import { expect, test } from "vitest";
import { VaultError } from "../../src/model/vault-error.ts";
import { AskedToWait } from "../../src/vault/failure.ts";
import { pace } from "../../src/vault/pace.ts";
import { movingClock } from "../clock.ts";
import { acme, properties, value } from "./acme.ts";

const throttled = new VaultError("throttled", "acme", "too many");

/** A pacer whose requests note when they were sent, and answer at once. */
function paced() {
  const clock = movingClock();
  const begin = clock.now();
  const stop = new AbortController();
  const run = pace({ vault: "acme", clock, signal: stop.signal, progress: () => {} });
  const sent: number[] = [];
  const create = async () => void sent.push(clock.now() - begin);
  const fail = (error: VaultError) => () => Promise.reject(error);
  const creates = (count: number) => Promise.all(Array.from({ length: count }, () => run("create", create)));
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
  await Promise.all(Array.from({ length: 4000 }, () => run("other", async () => {})));
  expect(clock.sleeps).toEqual([]);
  await run("other", async () => {});
  expect(clock.sleeps).toEqual([10_000]);
});

test("after a 429 the pace is halved, and comes back slowly", async () => {
  const { run, creates, fail, sent } = paced();
  await expect(run("create", fail(throttled))).rejects.toBe(throttled);
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
  const refused = Array.from({ length: 20 }, () => run("create", () => together));
  setImmediate(() => reject(throttled));
  await Promise.allSettled(refused);
  await creates(151);
  expect(sent.filter((at) => at === 0)).toHaveLength(150);
});

test("a Retry-After holds back the whole class", async () => {
  const { run, create, fail, sent } = paced();
  await run("create", fail(new AskedToWait(throttled, 7))).catch(() => {});
  await run("create", create);
  expect(sent).toEqual([7000]);
});

test("where all that may fly are flying, the next one waits for a landing", async () => {
  const { run, fail, clock, create, sent } = paced();
  for (let i = 0; i < 9; i++) await run("create", fail(throttled)).catch(() => {});
  const slow = run("create", () => clock.sleep(500));
  const next = run("create", create);
  await Promise.all([slow, next]);
  expect(sent).toEqual([10_500]);
});

test("a stop ends the waiting, and nothing is sent afterwards", async () => {
  const { run, create, creates, stop, sent } = paced();
  await creates(300);
  const waiting = [run("create", create), run("create", create)];
  stop.abort();
  for (const one of waiting) await expect(one).rejects.toMatchObject({ fault: "cancelled" });
  expect(sent).toHaveLength(300);
});

test("against the embedded vault's own quota nothing is ever refused", async () => {
  const { writer, log, clock } = acme({ quotas: true });
  const begin = clock.now();
  const names = Array.from({ length: 650 }, (_, i) => `s${i}`);
  await Promise.all(names.map((name) => writer.setSecret(name, value("v"), properties())));
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
  await Promise.all(names.map((name) => writer.setSecret(name, value("v"), properties())));
  expect(log().filter((line) => /PUT .secrets.s\d+ 200/.test(line))).toHaveLength(40);
  expect(log().filter((line) => line.endsWith("429")).length).toBeGreaterThan(0);
});
