// The outbox is in the data file: no event is lost with a process, and none is raised again by another one.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { day, start, vault } from "./vault.ts";
import { subscribed } from "./webhook.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const data = () => ({ file: join(folder, "v.db") });
const dated = { value: "v", attributes: { exp: start + day } };

test("what was told is not told again, and what was not is, also of what others wrote in between", async () => {
  const first = await subscribed(data());
  await first.ask("PUT", "/secrets/a", dated);
  expect(await first.told()).toEqual(["SecretNewVersionCreated a", "SecretNearExpiry a"]);
  await first.ask("PUT", "/secrets/b", { value: "v" });
  first.emulator.close();

  const between = vault({}, data());
  await between.ask("PUT", "/secrets/c", dated);
  between.emulator.advance(day * 1000);
  between.emulator.close();

  const second = await subscribed(data());
  expect((await second.told()).toSorted()).toEqual([
    "SecretExpired a",
    "SecretExpired c",
    "SecretNearExpiry c",
    "SecretNewVersionCreated b",
    "SecretNewVersionCreated c",
  ]);
  second.emulator.close();
});

test("a retry is kept for the next process", async () => {
  const first = await subscribed({ ...data(), answers: [500] });
  await first.ask("PUT", "/secrets/a", { value: "v" });
  await first.deliver();
  const [posted] = first.hook.told();
  first.emulator.close();

  const second = await subscribed(data());
  expect(await second.deliver()).toEqual([]);
  second.clock.forward(10_000);
  await second.deliver();
  expect(second.hook.told()).toEqual([posted]);
  expect(second.hook.posted[0]?.headers.get("aeg-delivery-count")).toBe("1");
  second.emulator.close();
});

test("an event on its way when the process was killed is posted again by the next one, a minute later", async () => {
  const killed = await subscribed({ ...data(), answers: ["silence"] });
  await killed.ask("PUT", "/secrets/a", { value: "v" });
  void killed.deliver();
  expect(killed.hook.posted).toHaveLength(1);
  killed.emulator.close();

  const next = await subscribed(data());
  expect(await next.deliver()).toEqual([]);
  next.clock.forward(60_000);
  expect(await next.deliver()).toMatchObject([{ result: "delivered" }]);
  expect(next.hook.told()).toEqual(killed.hook.told());
  next.emulator.close();
});

test("two processes at once post each event once", async () => {
  const [one, two] = [await subscribed(data()), await subscribed(data())];
  for (let count = 0; count < 50; count++) await one.ask("PUT", `/secrets/s${count}`, dated);
  const rounds = await Promise.all([one.deliver(), two.deliver(), one.deliver(), two.deliver()]);
  expect(rounds.flat()).toHaveLength(100);
  expect(new Set([one, two].flatMap(({ hook }) => hook.told().map(({ id }) => id))).size).toBe(100);
  for (const { emulator } of [one, two]) emulator.close();
});

test("the webhook's address is not stored, for it may be a secret", async () => {
  const { ask, deliver, emulator } = await subscribed(data());
  await ask("PUT", "/secrets/a", { value: "v" });
  await deliver();
  emulator.close();
  const bytes = readFileSync(data().file, "latin1");
  expect(bytes).toContain("EMULATOR-");
  expect(bytes).not.toContain("a-secret-path");
});
