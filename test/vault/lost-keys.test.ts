// A write of a key whose answer is lost happens once, as for secrets (lost.test.ts).
import { expect, test } from "vitest";
import type { Writer } from "../../src/model/world.ts";
import { acme, answer, ecKey, ecMaterial, making, refusal, reset } from "./acme.ts";

const writes = (log: readonly string[]) => log.filter((line) => !line.startsWith("GET"));

const create = (writer: Writer, differs = {}) => writer.key.create("a", ecKey, making(differs));
const bring = (writer: Writer, differs = {}) =>
  writer.key.import("a", ecMaterial, { ...making(differs), hardwareProtected: false });

const made = [
  ["create", "POST", create],
  ["import", "PUT", bring],
] as const;

test.each(made)("a %s lost after it was carried out makes one version", async (_, method, call) => {
  const { writer, fault, keyVersions, log } = acme();
  await call(writer, { tags: { "kvg-state": "v1.earlier" } });
  fault({ method, at: "after" }, reset);
  const live = await call(writer);
  expect(live.tags["kvg-state"]).toBe("v1.the-one-we-sent");
  expect(await keyVersions("a")).toHaveLength(2);
  expect(writes(log())).toHaveLength(2);
});

test.each(made)("a %s that died before it was carried out is sent again", async (_, method, call) => {
  const { writer, fault, keyVersions, log, clock } = acme();
  fault({ method, times: 2 }, answer(503));
  const live = await call(writer);
  expect(await keyVersions("a")).toStrictEqual([live]);
  expect(writes(log())).toHaveLength(3);
  expect(clock.sleeps).toEqual([1000, 2000]);
});

test.each(made)(
  "a %s without kvg-state cannot be looked up, so it is not repeated",
  async (_, method, call) => {
    const { writer, fault, log } = acme();
    fault({ method, at: "after" }, reset);
    await expect(call(writer, { tags: {} })).rejects.toMatchObject({
      fault: "connection",
      message: expect.stringContaining("Whether it was written could not be found out"),
    });
    expect(writes(log())).toHaveLength(1);
  },
);

test.each(made)("a %s does not go over a key that is being recovered", async (_, method, call) => {
  const { writer, fault, log } = acme();
  fault({ method }, refusal(409, "Conflict", "ObjectIsBeingRecovered"));
  await expect(call(writer)).rejects.toMatchObject({ fault: "being recovered" });
  expect(writes(log())).toHaveLength(1);
});

test.each([
  ["the exact version", "after", 1],
  ["the newest version", "after", 1],
  ["the exact version", "before", 2],
] as const)("an update of %s, lost %s the commit, is sent %i times", async (which, at, times) => {
  const { writer, fault, log } = acme();
  const { version } = await create(writer);
  fault({ method: "PATCH", at }, reset);
  const patch = { keyOps: ["verify"], tags: { app: "shop" }, expiresOn: 253_402_300_799, enabled: false };
  const live = await writer.key.update("a", which === "the exact version" ? version : "", patch);
  const { keyOps, ...shown } = patch;
  expect(live).toMatchObject({ version, ...shown });
  expect((await writer.key.get("a")).key.keyOps).toEqual(keyOps);
  expect(writes(log())).toHaveLength(1 + times);
});

test("an update of operations alone is looked for in the key, not in the list", async () => {
  const { writer, fault, log } = acme();
  const { version } = await create(writer);
  fault({ method: "PATCH" }, reset);
  await writer.key.update("a", version, { keyOps: ["verify"] });
  expect((await writer.key.get("a")).key.keyOps).toEqual(["verify"]);
  expect(writes(log())).toHaveLength(3);
});

test.each([
  ["before", 2],
  ["after", 1],
] as const)("a rotation lost %s the commit makes one version, by %i requests", async (at, times) => {
  const { writer, seedKey, fault, keyVersions, log } = acme();
  seedKey("a");
  fault({ method: "POST", at }, reset);
  const live = await writer.key.rotate("a");
  expect(await keyVersions("a")).toHaveLength(2);
  expect(await writer.key.get("a")).toMatchObject({ live });
  expect(writes(log())).toHaveLength(times);
});

test("where the version before a rotation cannot be read, nothing is rotated", async () => {
  const { writer, seedKey, fault, log } = acme();
  seedKey("a");
  fault({ method: "GET" }, refusal(403, "Forbidden", "ForbiddenByRbac"));
  await expect(writer.key.rotate("a")).rejects.toMatchObject({ fault: "forbidden" });
  expect(writes(log())).toEqual([]);
});

test.each(["before", "after"] as const)("a policy lost %s the commit is set again", async (at) => {
  const { writer, seedKey, fault } = acme();
  seedKey("a");
  fault({ method: "PUT", at }, reset);
  const policy = { lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P90D" }] } as const;
  await writer.key.setRotationPolicy("a", policy);
  expect((await writer.key.rotationPolicy("a")).lifetimeActions).toContainEqual(policy.lifetimeActions[0]);
});

test.each(["before", "after"] as const)("delete, recover and purge, each lost %s the commit", async (at) => {
  const { writer, seedKey, fault, keyVersions } = acme({ recoverSettlesMs: 20_000 });
  seedKey("a");
  fault({ method: "DELETE", at }, reset);
  await writer.key.delete("a");
  expect(await keyVersions("a")).toEqual([]);
  fault({ method: "POST", at }, reset);
  await writer.key.recover("a");
  expect(await keyVersions("a")).toHaveLength(1);
  await writer.key.delete("a");
  fault({ method: "DELETE", path: "deletedkeys", at }, reset);
  await writer.key.purge("a");
  expect(await Array.fromAsync(writer.key.listDeleted())).toEqual([]);
});
