// A write whose answer is lost happens once: the vault is looked at before anything is written again.
import { expect, test } from "vitest";
import { isFault } from "../../src/model/errors.ts";
import type { Writer } from "../../src/model/world.ts";
import { acme, answer, properties, refusal, reset, value } from "./acme.ts";

const writes = (log: readonly string[]) => log.filter((line) => !line.startsWith("GET"));

test.each([
  ["reset", reset],
  ["503", answer(503)],
  ["504 with words of its own", { ...answer(504), body: { error: { code: "x", message: "y" } } }],
  ["200 that is no JSON", { ...answer(200), body: "<html>" }],
])("a set answered by %s after it was carried out makes one version", async (_, does) => {
  const { writer, fault, versions, log } = acme();
  fault({ method: "PUT", at: "after" }, does);
  const live = await writer.secret.set("db", value("v"), properties({ contentType: "text/plain" }));
  expect(await versions("db")).toStrictEqual([live]);
  expect(writes(log())).toHaveLength(1);
});

test.each([
  ["reset", reset],
  ["503", answer(503)],
])("a set that died by %s before it was carried out is written again", async (_, does) => {
  const { writer, fault, versions, log, clock } = acme();
  fault({ method: "PUT", times: 2 }, does);
  const live = await writer.secret.set("db", value("v"), properties());
  expect(await versions("db")).toStrictEqual([live]);
  expect(writes(log())).toHaveLength(3);
  expect(clock.sleeps).toEqual([1000, 2000]);
});

test("an earlier version of ours is not taken for the lost one", async () => {
  const { writer, fault, versions } = acme();
  await writer.secret.set("db", value("v"), properties({ tags: { "kvg-state": "v1.earlier" } }));
  fault({ method: "PUT" }, reset);
  const live = await writer.secret.set("db", value("w"), properties());
  expect(live.tags["kvg-state"]).toBe("v1.the-one-we-sent");
  expect(await versions("db")).toHaveLength(2);
});

test("a set without kvg-state cannot be looked up, so it is not repeated", async () => {
  const { writer, fault, log } = acme();
  fault({ method: "PUT", at: "after" }, reset);
  await expect(writer.secret.set("db", value("v"), properties({ tags: {} }))).rejects.toMatchObject({
    fault: "connection",
    message: expect.stringContaining("Whether it was written could not be found out"),
  });
  expect(writes(log())).toHaveLength(1);
});

test("a set that stays lost ends, after four tries", async () => {
  const { writer, fault, log } = acme();
  fault({ method: "PUT", times: 100 }, reset);
  await expect(writer.secret.set("db", value("v"), properties())).rejects.toSatisfy((error) =>
    isFault(error, "connection"),
  );
  expect(writes(log())).toHaveLength(4);
});

test("where the look fails too, the error says that nobody knows", async () => {
  const { writer, fault, log } = acme();
  fault({ method: "PUT", at: "after" }, reset);
  fault({ method: "GET", path: "/versions", times: 100 }, answer(403));
  await expect(writer.secret.set("db", value("v"), properties())).rejects.toMatchObject({
    fault: "forbidden",
    message: expect.stringContaining("could not be found out"),
  });
  expect(writes(log())).toHaveLength(1);
});

test.each([["the exact version"], ["the newest version"]])(
  "a lost update of %s is found by comparing",
  async (which) => {
    const { writer, fault, log } = acme();
    const { version } = await writer.secret.set("db", value("v"), properties());
    fault({ method: "PATCH", at: "after" }, reset);
    const tags = { app: "shop", valueOf: "a name that every object has" };
    const patch = { tags, contentType: "", expiresOn: 253_402_300_799, enabled: false };
    const live = await writer.secret.update("db", which === "the exact version" ? version : "", patch);
    const { contentType: _, ...shown } = patch;
    expect(live).toMatchObject({ version, ...shown });
    expect(writes(log())).toHaveLength(2);
  },
);

test("an update that died before it was carried out is sent again", async () => {
  const { writer, fault, log } = acme();
  const { version } = await writer.secret.set("db", value("v"), properties());
  fault({ method: "PATCH" }, reset);
  expect(await writer.secret.update("db", version, { enabled: false })).toMatchObject({ enabled: false });
  expect(writes(log())).toHaveLength(3);
});

test.each([
  ["before", 2],
  ["after", 1],
] as const)("a delete lost %s the commit is sent %i times", async (at, times) => {
  const { writer, seed, fault, log, versions } = acme();
  seed("old");
  fault({ method: "DELETE", at }, reset);
  await writer.secret.delete("old");
  expect(await versions("old")).toEqual([]);
  expect(writes(log())).toHaveLength(times);
});

test.each([
  ["before", 0],
  ["after", 0],
  ["after", 20_000],
] as const)("a recover lost %s the commit (settling %i ms)", async (at, recoverSettlesMs) => {
  const { writer, seed, fault, versions } = acme({ recoverSettlesMs });
  seed("old");
  await writer.secret.delete("old");
  fault({ method: "POST", at }, reset);
  await writer.secret.recover("old");
  expect(await versions("old")).toHaveLength(1);
});

test.each(["before", "after"] as const)(
  "a purge lost %s the commit is repeated until nothing is left",
  async (at) => {
    const { writer, seed, fault } = acme();
    seed("old");
    await writer.secret.delete("old");
    fault({ method: "DELETE", path: "deletedsecrets", at }, reset);
    await writer.secret.purge("old");
    expect(await Array.fromAsync(writer.secret.listDeleted())).toEqual([]);
  },
);

test("what a lost delete left to do, and somebody else did, is done", async () => {
  const { writer, seed, fault } = acme();
  seed("old");
  fault({ method: "DELETE" }, reset);
  fault({ method: "DELETE" }, answer(404));
  await expect(writer.secret.delete("old")).resolves.toBeUndefined();
});

test("a lost recover that has settled by the time of the second try is done", async () => {
  const { writer, seed, fault, versions } = acme({ recoverSettlesMs: 1500 });
  seed("old");
  await writer.secret.delete("old");
  fault({ method: "POST", at: "after" }, reset);
  fault({ method: "POST" }, answer(404));
  await writer.secret.recover("old");
  expect(await versions("old")).toHaveLength(1);
});

test("a secret that somebody else is recovering is waited for, not recovered twice", async () => {
  const { writer, seed, fault, log } = acme();
  seed("old");
  fault({ method: "POST" }, refusal(409, "Conflict", "ObjectIsBeingRecovered"));
  await writer.secret.recover("old");
  expect(writes(log())).toHaveLength(1);
});

test.each([
  ["delete", (writer: Writer) => writer.secret.delete("old")],
  ["recover", (writer: Writer) => writer.secret.recover("old")],
  ["purge", (writer: Writer) => writer.secret.purge("old")],
])("a %s of what is not there is an error where no try was lost", async (_, call) => {
  const { writer } = acme();
  await expect(call(writer)).rejects.toMatchObject({ fault: "not found" });
});

test("an answer that never comes is lost like any other", async () => {
  const { writer, fault, versions } = acme({}, { answerSeconds: 0.05 });
  fault({ method: "PUT", at: "after" }, { kind: "hang" });
  await writer.secret.set("db", value("v"), properties());
  expect(await versions("db")).toHaveLength(1);
});
