// What Key Vault tells through Event Grid, and when. Clocks stand still, and start on 2026-01-01.
import { describe, expect, test } from "vitest";
import { day, start, vault } from "./vault.ts";
import { subscribed, url, webhook } from "./webhook.ts";

const at = (days: number) => start + days * day;
const notify = (timeBeforeExpiry: string) => ({
  lifetimeActions: [{ trigger: { timeBeforeExpiry }, action: { type: "Notify" } }],
});

describe("a secret", () => {
  test.each<[string, number | undefined, number, readonly string[]]>([
    ["without an end", undefined, 9999, []],
    ["31 days before its end", at(61), 30, []],
    ["a second before its end is near", at(60) + 1, 30, []],
    ["30 days before its end", at(60), 30, ["SecretNearExpiry"]],
    ["a second before its end", at(60) + 1, 60, ["SecretNearExpiry"]],
    ["at its end", at(60), 60, ["SecretNearExpiry", "SecretExpired"]],
    ["long after its end", at(60), 999, ["SecretNearExpiry", "SecretExpired"]],
    ["made with its end near", at(2), 0, ["SecretNearExpiry"]],
    ["made with its end past", at(-1), 0, ["SecretNearExpiry", "SecretExpired"]],
    ["whose end no calendar has", Number.MAX_SAFE_INTEGER, 9999, []],
  ])("%s", async (_, exp, days, expected) => {
    const { ask, clock, told } = await subscribed();
    await ask("PUT", "/secrets/a", { value: "v", attributes: { exp } });
    clock.forward(days * day * 1000);
    expect(await told()).toEqual(["SecretNewVersionCreated", ...expected].map((type) => `${type} a`));
    expect(await told()).toHaveLength(1 + expected.length);
  });
});

describe("a key", () => {
  test.each<[string, object | undefined, number, readonly string[]]>([
    ["without a policy, 31 days before its end", undefined, 69, []],
    ["without a policy, 30 days before its end", undefined, 70, ["KeyNearExpiry"]],
    ["whose policy notifies 7 days before, a day too early", notify("P7D"), 92, []],
    ["whose policy notifies 7 days before", notify("P7D"), 93, ["KeyNearExpiry"]],
    ["whose policy notifies two months before, by the calendar", notify("P2M"), 41, ["KeyNearExpiry"]],
    ["whose policy notifies two months before, a day too early", notify("P2M"), 40, []],
    ["whose policy notifies long before it was made", notify("P273700Y"), 0, ["KeyNearExpiry"]],
    ["at its end", undefined, 100, ["KeyNearExpiry", "KeyExpired"]],
  ])("%s", async (_, policy, days, expected) => {
    const { ask, clock, told } = await subscribed();
    await ask("POST", "/keys/k/create", { kty: "EC", attributes: { exp: at(100) } });
    if (policy) expect((await ask("PUT", "/keys/k/rotationpolicy", policy)).status).toBe(200);
    clock.forward(days * day * 1000);
    expect(await told()).toEqual(["KeyNewVersionCreated", ...expected].map((type) => `${type} k`));
  });

  test("whose end no calendar has", async () => {
    const { ask, clock, told } = await subscribed();
    await ask("POST", "/keys/k/create", { kty: "EC", attributes: { exp: Number.MAX_SAFE_INTEGER } });
    clock.forward(9999 * day * 1000);
    expect(await told()).toEqual(["KeyNewVersionCreated k"]);
  });

  test("each rotation is a new version, dated by the policy", async () => {
    const { ask, clock, told } = await subscribed();
    await ask("POST", "/keys/k/create", { kty: "EC" });
    await ask("PUT", "/keys/k/rotationpolicy", { attributes: { expiryTime: "P90D" } });
    await ask("POST", "/keys/k/rotate");
    clock.forward(60 * day * 1000);
    expect(await told()).toEqual(["KeyNewVersionCreated k", "KeyNewVersionCreated k", "KeyNearExpiry k"]);
  });
});

test("versions from before the subscription raise nothing, and a new version of the same secret does", async () => {
  const { ask, emulator, clock } = vault();
  const { fetch, told } = webhook();
  await ask("PUT", "/secrets/a", { value: "v", attributes: { exp: at(1) } });
  const { deliver } = await emulator.subscribe(url, { fetch });
  clock.forward(day * 1000);
  expect(await deliver()).toEqual([]);
  const { body } = await ask("PUT", "/secrets/a", { value: "v", attributes: { exp: at(2) } });
  await deliver();
  expect(told().map(({ eventType, data }) => [eventType, data.Id])).toEqual([
    ["Microsoft.KeyVault.SecretNewVersionCreated", body.id],
    ["Microsoft.KeyVault.SecretNearExpiry", body.id],
  ]);
});

test("only the newest version nears its end; a patched date counts as it now is", async () => {
  const { ask, clock, told } = await subscribed();
  await ask("PUT", "/secrets/a", { value: "v", attributes: { exp: at(40) } });
  await ask("PUT", "/secrets/a", { value: "v" });
  await ask("PUT", "/secrets/b", { value: "v", attributes: { exp: at(40) } });
  await ask("PATCH", "/secrets/b", { attributes: { exp: at(90) } });
  clock.forward(40 * day * 1000);
  expect(await told()).toHaveLength(3);
  clock.forward(20 * day * 1000);
  expect((await told()).slice(3)).toEqual(["SecretNearExpiry b"]);
});

test("a deleted secret nears no end until it is recovered, and the events of a purged one are still posted", async () => {
  const { ask, clock, told } = await subscribed();
  await ask("PUT", "/secrets/a", { value: "v", attributes: { exp: at(40) } });
  await ask("DELETE", "/secrets/a");
  await ask("PUT", "/secrets/b", { value: "v" });
  await ask("DELETE", "/secrets/b");
  await ask("DELETE", "/deletedsecrets/b");
  clock.forward(10 * day * 1000);
  expect(await told()).toEqual(["SecretNewVersionCreated a", "SecretNewVersionCreated b"]);
  await ask("POST", "/deletedsecrets/a/recover");
  expect((await told()).slice(2)).toEqual(["SecretNearExpiry a"]);
});

test("a secret nears no end while its recovery settles", async () => {
  const { ask, emulator, clock, told } = await subscribed();
  emulator.configure("acme", { recoverSettlesMs: 5000 });
  await ask("PUT", "/secrets/a", { value: "v", attributes: { exp: at(1) } });
  await ask("DELETE", "/secrets/a");
  await ask("POST", "/deletedsecrets/a/recover");
  expect(await told()).toEqual(["SecretNewVersionCreated a"]);
  clock.forward(5000);
  expect((await told()).slice(1)).toEqual(["SecretNearExpiry a"]);
});

test("each webhook has a subscription of its own, with a start of its own", async () => {
  const { ask, emulator, told } = await subscribed();
  const other = webhook();
  await ask("PUT", "/secrets/a", { value: "v" });
  const { deliver } = await emulator.subscribe("https://other.example/", { fetch: other.fetch });
  await ask("PUT", "/secrets/b", { value: "v" });
  await deliver();
  expect(other.told().map(({ subject }) => subject)).toEqual(["b"]);
  expect(await told()).toEqual(["SecretNewVersionCreated a", "SecretNewVersionCreated b"]);
});

test("a write that is refused or undone raises nothing", async () => {
  const { ask, told } = await subscribed();
  expect((await ask("PUT", "/secrets/a", { value: 1 })).status).toBe(400);
  expect(await told()).toEqual([]);
});
