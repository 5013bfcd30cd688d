// What the way to a vault does at its limits, where most tests come too early, too late or all at once.
import { describe, expect, test } from "vitest";
import { VaultError } from "../../src/model/errors.ts";
import { rememberedDigest } from "../../src/model/state.ts";
import { AdvisedError } from "../../src/vault/failure.ts";
import { createPace } from "../../src/vault/pace.ts";
import { takeSnapshot } from "../../src/vault/snapshot.ts";
import { movingClock, startOfTime } from "../clock.ts";
import { acme, answer, making, properties, reset, value } from "./acme.ts";

/** A pacer, and when its requests were sent, in milliseconds from the beginning. */
function paced() {
  const clock = movingClock();
  const begin = clock.now();
  const run = createPace({ vault: "acme", clock, signal: new AbortController().signal, progress: () => {} });
  const sent: number[] = [];
  const send = (takes = 0, fails?: VaultError) =>
    run("create key", async () => {
      sent.push(clock.now() - begin);
      clock.forward(takes);
      if (fails) throw fails;
    });
  return { clock, sent, send };
}

describe("ten seconds hold 20 new keys", () => {
  test("counted from each answer, not from the first request", async () => {
    const { clock, sent, send } = paced();
    for (let i = 0; i < 20; i++) {
      await send();
      clock.forward(400);
    }
    for (let i = 0; i < 3; i++) await send();
    // The 20th went at 7.6 s; places come free as they were taken.
    expect(sent.slice(19)).toEqual([7600, 10_000, 10_400, 10_800]);
  });

  test("an answer that takes long holds its place until ten seconds after it", async () => {
    const { sent, send } = paced();
    await send(3000);
    for (let i = 0; i < 20; i++) await send();
    expect(sent.slice(-2)).toEqual([3000, 13_000]);
  });

  test.each([
    ["refused", new VaultError("forbidden", "acme", "no")],
    ["lost", new VaultError("connection", "acme", "lost")],
  ])("a request that was %s counts", async (_, error) => {
    const { sent, send } = paced();
    for (let i = 0; i < 20; i++) await send(0, error).catch(() => {});
    await send();
    expect(sent.at(-1)).toBe(10_000);
  });

  test("one that was throttled does not, but halves them", async () => {
    const { sent, send } = paced();
    await send(0, new VaultError("throttled", "acme", "slow")).catch(() => {});
    for (let i = 0; i < 11; i++) await send();
    expect(sent.slice(-2)).toEqual([0, 10_000]);
  });

  test("a Retry-After of hours closes them for two minutes", async () => {
    const { sent, send } = paced();
    const wait = new AdvisedError(new VaultError("throttled", "acme", "slow"), 36_000);
    await send(0, wait).catch(() => {});
    await send();
    expect(sent.at(-1)).toBe(120_000);
  });
});

test.each([
  ["an hour ago", -3600, 1000],
  ["now", 0, 1000],
  ["in 9 s", 9, 9000],
])("a Retry-After of %s", async (_, seconds, sleep) => {
  const { writer, fault, clock } = acme();
  const date = new Date((startOfTime + seconds) * 1000).toUTCString();
  fault({}, answer(429, { "retry-after": date }));
  await Array.fromAsync(writer.secret.list());
  expect(clock.sleeps).toEqual([sleep]);
});

test.each(["-5", "1.5", "soon", ""])("a Retry-After of %j says nothing", async (header) => {
  const { writer, fault, clock } = acme();
  fault({}, answer(429, { "retry-after": header }));
  await Array.fromAsync(writer.secret.list());
  expect(clock.sleeps).toEqual([1000]);
});

describe("stopped after a write whose answer was lost", () => {
  test.each([
    [
      "a set",
      "PUT",
      ({ writer }: ReturnType<typeof acme>) => writer.secret.set("a", value("v"), properties()),
    ],
    [
      "an update",
      "PATCH",
      ({ writer }: ReturnType<typeof acme>) => writer.secret.update("a", "", { enabled: false }),
    ],
    ["a delete", "DELETE", ({ writer }: ReturnType<typeof acme>) => writer.secret.delete("a")],
    [
      "a new key",
      "POST",
      ({ writer }: ReturnType<typeof acme>) =>
        writer.key.create("a", { keyType: "EC", curve: "P-256" }, making()),
    ],
  ])("%s was sent: it is not told as cancelled", async (_, method, call) => {
    const vault = acme();
    vault.seed("a");
    vault.fault({ method, at: "after" }, reset);
    const waiting = call(vault);
    setImmediate(() => vault.stop.abort());
    await expect(waiting).rejects.toMatchObject({
      fault: "connection",
      message: expect.stringContaining("Whether it was written could not be found out: plan again to see."),
    });
  });

  test("one that was throttled was not sent: it is", async () => {
    const vault = acme();
    vault.fault({ method: "PUT" }, answer(429));
    const waiting = vault.writer.secret.set("a", value("v"), properties());
    setImmediate(() => vault.stop.abort());
    await expect(waiting).rejects.toMatchObject({ fault: "cancelled" });
  });
});

describe("a page of HTML with a 200", () => {
  const page = { ...answer(200), body: "<html>sign in</html>" };

  test.each([
    [
      "a list",
      "GET",
      /^\/secrets$/,
      ({ writer }: ReturnType<typeof acme>) => Array.fromAsync(writer.secret.list()),
    ],
    ["a value", "GET", /^\/secrets\/a/, ({ writer }: ReturnType<typeof acme>) => writer.secret.get("a")],
    [
      "a policy",
      "GET",
      /rotationpolicy/,
      ({ writer }: ReturnType<typeof acme>) => writer.key.rotationPolicy("a"),
    ],
  ])("is no answer to %s: it is asked again, and told as what it is", async (_, method, path, call) => {
    const vault = acme();
    vault.seed("a");
    vault.seedKey("a");
    vault.fault({ method, path: path.source, times: 4 }, page);
    await expect(call(vault)).rejects.toMatchObject({
      fault: "server",
      status: 200,
      message: expect.stringContaining("the answer could not be understood (no JSON) (HTTP 200)"),
    });
    expect(vault.clock.sleeps).toEqual([1000, 2000, 4000]);
    await expect(call(vault)).resolves.toBeDefined();
  });
});

test("a purge is answered without a body, and that is enough: it is not sent again", async () => {
  const { writer, seed, log, clock } = acme();
  seed("a");
  await writer.secret.delete("a");
  const before = log().length;
  await writer.secret.purge("a");
  expect(log().slice(before)).toEqual(["DELETE /deletedsecrets/a 204"]);
  expect(clock.sleeps).toEqual([]);
});

describe("a snapshot", () => {
  const none = { secret: new Set<string>(), key: new Set<string>() };

  test("was taken when its first answer came, however long the others take", async () => {
    const { writer, vaults, seed } = acme();
    for (let i = 0; i < 60; i++) seed(`s${i}`);
    vaults.configure("acme", { latencyMs: 2000, pageSize: 10 });
    const { takenAt } = await takeSnapshot(writer, "acme", none);
    expect(takenAt).toBeLessThanOrEqual(startOfTime + 8);
    expect(writer.now()).toBeGreaterThan(startOfTime + 8);
  });

  const state = (rotating: string) => `v1..t2kqo0.${"A".repeat(22)}..-.v${rememberedDigest(rotating)}.1..`;
  const wanted = { ...none, key: new Set(["a"]) };
  const [old, young] = ["1".repeat(32), "2".repeat(32)];

  test.each([
    ["the version before is the one that was to be left behind", old, old],
    ["the newest is: it was not rotated yet", young, undefined],
    ["none is", "3".repeat(32), undefined],
  ])("of a key whose rotation began: %s", async (_, rotating, expected) => {
    const { writer, seedKey, log } = acme();
    seedKey("a", { version: old, created: startOfTime - 9 });
    seedKey("a", { version: young, tags: { "kvg-owner": "us", "kvg-state": state(rotating) } });
    const { key } = await takeSnapshot(writer, "acme", wanted);
    const { a } = key.live;
    expect(a && "leftBehind" in a ? a.leftBehind?.version : undefined).toBe(expected);
    expect(log().filter((line) => line.includes("versions"))).toHaveLength(rotating === young ? 0 : 1);
  });
});
