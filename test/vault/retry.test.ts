// What is repeated, when, and when it ends. The clock moves when it is slept on.
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import type { Writer } from "../../src/model/world.ts";
import { connectVault } from "../../src/vault/connect.ts";
import { acme, answer, config, credential, properties, refusal, reset, value } from "./acme.ts";

const list = (writer: Writer) => Array.fromAsync(writer.secret.list());
const date = (seconds: number) => new Date(seconds * 1000).toUTCString();

test.each([
  ["429 that names no time", answer(429), [1000, 2000, 4000, 8000, 16_000]],
  ["429 with Retry-After in seconds", answer(429, { "retry-after": "7" }), [7000, 7000, 7000, 7000, 7000]],
  ["429 with Retry-After 0", answer(429, { "retry-after": "0" }), [1000, 2000, 4000, 8000, 16_000]],
  ["503", answer(503), [1000, 2000, 4000]],
  ["408", answer(408), [1000, 2000, 4000]],
  ["503 with Retry-After", answer(503, { "retry-after": "3" }), [3000, 3000, 3000]],
  ["reset", reset, [1000, 2000, 4000]],
  ["200 whose JSON is cut off", { ...answer(200), body: '{"value":[{"id":"x"' }, [1000, 2000, 4000]],
  ["200 of a proxy", { ...answer(200), body: "<html>" }, [1000, 2000, 4000]],
])("a read is repeated after %s, and ends", async (_, does, sleeps) => {
  const { writer, seed, fault, vaults, clock } = acme();
  seed("a");
  fault({ times: sleeps.length }, does);
  expect(await list(writer)).toMatchObject([{ name: "a" }]);
  expect(clock.sleeps).toEqual(sleeps);
  fault({ times: 1000 }, does);
  await expect(list(writer)).rejects.toMatchObject({ name: "VaultError", vault: "acme" });
  expect(clock.sleeps).toEqual([...sleeps, ...sleeps]);
  vaults.clearFaults();
  expect(await list(writer)).toHaveLength(1);
});

test("Retry-After as a date is read by the vault's clock", async () => {
  const { writer, fault, vaults, clock } = acme();
  vaults.advance(3_600_000);
  fault({}, answer(429, { "retry-after": date(clock.now() / 1000 + 3600 + 9) }));
  await list(writer);
  expect(clock.sleeps).toEqual([9000]);
});

test("nobody waits longer than two minutes on a Retry-After", async () => {
  const { writer, fault, clock } = acme();
  fault({}, answer(429, { "retry-after": "3600" }));
  await expect(list(writer)).rejects.toMatchObject({ fault: "throttled" });
  expect(clock.sleeps).toEqual([]);
});

test.each([
  ["404", "not found", answer(404)],
  ["403", "forbidden", answer(403)],
  ["400", "invalid", answer(400)],
  ["409", "deleted but recoverable", refusal(409, "Conflict", "ObjectIsDeletedButRecoverable")],
])("a write refused with %s is not repeated", async (_, fault, does) => {
  const vault = acme();
  vault.fault({ method: "PUT" }, does);
  await expect(vault.writer.secret.set("a", value("v"), properties())).rejects.toMatchObject({ fault });
  expect(vault.log()).toHaveLength(1);
});

test("a throttled write was not carried out, and is written again without a look", async () => {
  const { writer, fault, log, clock } = acme();
  fault({ method: "PUT", times: 2 }, answer(429));
  await writer.secret.set("a", value("v"), properties());
  expect(log()).toEqual(["PUT /secrets/a 429", "PUT /secrets/a 429", "PUT /secrets/a 200"]);
  expect(clock.sleeps).toEqual([1000, 2000]);
});

test("a conflict is tried again a few times", async () => {
  const { writer, fault, clock } = acme();
  fault({ method: "PUT", times: 2 }, refusal(409, "Conflict"));
  await writer.secret.set("a", value("v"), properties());
  expect(clock.sleeps).toEqual([1000, 2000]);
  fault({ method: "PUT", times: 100 }, refusal(409, "Conflict"));
  await expect(writer.secret.set("a", value("v"), properties())).rejects.toMatchObject({ fault: "conflict" });
});

test("a name that is still being deleted is waited for, and then found recoverable", async () => {
  const { writer, seed, clock } = acme({ deleteSettlesMs: 12_000 });
  seed("a");
  await writer.secret.delete("a");
  await expect(writer.secret.set("a", value("v"), properties())).rejects.toMatchObject({
    fault: "deleted but recoverable",
  });
  expect(clock.sleeps).toEqual([500, 1000, 2000, 4000, 5000]);
});

test("a recover resolves when the secret can be written again", async () => {
  const { writer, seed, clock } = acme({ recoverSettlesMs: 12_000 });
  seed("a");
  await writer.secret.delete("a");
  await writer.secret.recover("a");
  expect(clock.sleeps).toEqual([500, 1000, 2000, 4000, 5000]);
  await writer.secret.update("a", "", { enabled: false });
});

test("an update of a secret that is being recovered is waited for", async () => {
  const { writer, seed, fault } = acme();
  seed("a");
  fault({ method: "PATCH", times: 3 }, refusal(409, "Conflict", "ObjectIsBeingRecovered"));
  expect(await writer.secret.update("a", "", { enabled: false })).toMatchObject({ name: "a" });
});

test("a value is not written over a secret that is being recovered", async () => {
  const { writer, fault, log } = acme();
  fault({ method: "PUT" }, refusal(409, "Conflict", "ObjectIsBeingRecovered"));
  const set = writer.secret.set("a", value("v"), properties());
  await expect(set).rejects.toMatchObject({ fault: "being recovered" });
  expect(log().filter((line) => line.startsWith("PUT"))).toHaveLength(1);
});

test("a purge waits for the delete to settle", async () => {
  const { writer, seed, raw } = acme({ deleteSettlesMs: 12_000 });
  seed("a");
  await writer.secret.delete("a");
  await writer.secret.purge("a");
  expect((await raw("/deletedsecrets")).value).toEqual([]);
  expect(await writer.secret.set("a", value("v"), properties())).toMatchObject({ name: "a" });
});

test.each([
  ["recover", { recoverSettlesMs: 3_600_000 }, "The service is still recovering secret acme/secret/a."],
  [
    "purge",
    { deleteSettlesMs: 3_600_000 },
    "Cannot purge secret acme/secret/a: the service is still deleting it.",
  ],
] as const)("a %s that never settles ends when waitAtMost has passed", async (what, settings, says) => {
  const { writer, seed, clock } = acme(settings, {}, "PT30S");
  seed("a");
  await writer.secret.delete("a");
  const call = what === "recover" ? writer.secret.recover("a") : writer.secret.purge("a");
  await expect(call).rejects.toMatchObject({
    fault: "too slow",
    message: `${says} It was waited for 30 s. Run again later, or raise waitAtMost in the config.`,
  });
  expect(clock.sleeps).toEqual([500, 1000, 2000, 4000, 5000, 5000, 5000, 5000, 2500]);
});

test("waits above a second are shown", async () => {
  const { writer, fault, events } = acme();
  fault({ times: 2 }, answer(429));
  await list(writer);
  expect(events.filter(({ what }) => what === "waiting")).toEqual([
    {
      ...{ what: "waiting", vault: "acme", message: "the vault asks to slow down", seconds: 2 },
      attempt: { number: 2, of: 6 },
    },
  ]);
});

test("after a stop nothing is asked, and a wait ends", async () => {
  const { writer, fault, stop, log } = acme();
  fault({ method: "PUT", times: 100 }, answer(429));
  const waiting = writer.secret.set("a", value("v"), properties());
  setImmediate(() => stop.abort());
  await expect(waiting).rejects.toMatchObject({ fault: "cancelled" });
  const asked = log().length;
  await expect(list(writer)).rejects.toMatchObject({ fault: "cancelled" });
  await expect(writer.secret.set("b", value("v"), properties())).rejects.toMatchObject({
    fault: "cancelled",
  });
  expect(log()).toHaveLength(asked);
});

test("a stop does not tear a write in flight", async () => {
  const { vaults, stop, clock, raw } = acme();
  const sendRequest: HttpClient["sendRequest"] = (request) => {
    if (request.headers.has("authorization")) stop.abort();
    return vaults.httpClient.sendRequest(request);
  };
  const means = { credential, clock, signal: stop.signal, progress: () => {}, httpClient: { sendRequest } };
  const writer = connectVault(config("acme"), means);
  expect(await writer.secret.set("a", value("v"), properties())).toMatchObject({ name: "a" });
  expect((await raw("/secrets/a")).value).toBe("v");
  await expect(list(writer)).rejects.toMatchObject({ fault: "cancelled" });
});
