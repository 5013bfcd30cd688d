// What one vault holds of keys: lists, and for each wanted key two GETs.
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Kind } from "../../src/model/object.ts";
import { takeSnapshot } from "../../src/vault/snapshot.ts";
import { startOfTime } from "../clock.ts";
import { acme, answer, refusal, reset } from "./acme.ts";

const owned = { tags: { "kvg-owner": "payments", "kvg-state": "v1.state" } };
const keys = (...names: string[]) => ({ secret: new Set<string>(), key: new Set(names) });
const names = (count: number) => Array.from({ length: count }, (_, i) => `k${i}`);

test("a wanted key comes with its version and its policy, others as the list has them", async () => {
  const { writer, seedKey } = acme();
  seedKey("Signing", { ...owned, enabled: false });
  seedKey("other", owned);
  seedKey("old");
  await writer.key.delete("old");
  const { key, secret } = await takeSnapshot(writer, "acme", keys("signing"));
  const usual = { created: startOfTime, updated: startOfTime, managed: false, ...owned };
  const recoveryLevel = "Recoverable+Purgeable";
  const detail = await writer.key.get("Signing");
  const rotationPolicy = await writer.key.rotationPolicy("Signing");
  expect(JSON.parse(JSON.stringify(key))).toStrictEqual({
    live: {
      signing: {
        ...usual,
        name: "Signing",
        enabled: false,
        recoveryLevel,
        key: { ...detail.key, rotationPolicy },
      },
      other: { ...usual, name: "other", enabled: true, recoveryLevel },
    },
    deleted: { old: expect.objectContaining({ name: "old", deletedOn: startOfTime }) },
    earlier: {},
  });
  expect(secret).toMatchObject({ live: {}, deleted: {}, earlier: {} });
});

test.each([
  [["secret", "key"], 1 + 1 + 4 + 1, 2 * 100],
  [["key"], 4 + 1, 2 * 100],
  [["secret"], 1 + 1, 0],
] as const)("a hundred wanted keys, asked for %o: %i lists and %i GETs", async (kinds, lists, gets) => {
  const { writer, seed, seedKey } = acme();
  seed("a");
  for (const name of names(100)) seedKey(name, owned);
  await Array.fromAsync(writer.secret.list());
  await Array.fromAsync(writer.key.list());
  const before = writer.requests();
  await takeSnapshot(writer, "acme", keys(...names(100)), { asked: kinds });
  const { list, get, write } = writer.requests();
  expect([list - before.list, get - before.get, write - before.write]).toEqual([lists, gets, 0]);
});

test("of a kind that was not asked for nothing is known, and of a managed key no detail", async () => {
  const { writer, seed, seedKey, log } = acme();
  seed("a");
  seedKey("cert", { managed: true });
  const { key, secret } = await takeSnapshot(writer, "acme", keys("cert"), {
    asked: ["key"] satisfies Kind[],
  });
  expect(secret).toMatchObject({ live: {}, deleted: {}, earlier: {} });
  expect(key.live.cert).not.toHaveProperty("key");
  expect(log()).toEqual(["GET /keys 200", "GET /deletedkeys 200"]);
});

test("a wanted key without owner: the newest earlier version that bears one is found", async () => {
  const { writer, seedKey } = acme();
  seedKey("a", { created: startOfTime + 1, ...owned });
  seedKey("a", { created: startOfTime + 2, tags: { ...owned.tags, "kvg-state": "v1.newer" } });
  seedKey("a", { created: startOfTime + 3 });
  seedKey("mine", owned);
  seedKey("never-ours");
  const { key } = await takeSnapshot(writer, "acme", keys("a", "mine", "never-ours"));
  expect(Object.keys(key.earlier)).toEqual(["a"]);
  expect(key.earlier.a).toMatchObject({ created: startOfTime + 2, tags: { "kvg-state": "v1.newer" } });
});

test("an identity that may not list deleted keys still sees the live ones", async () => {
  const { writer, seedKey, fault } = acme();
  seedKey("a");
  fault({ path: "^/deletedkeys" }, refusal(403, "Forbidden", "ForbiddenByRbac"));
  const { key, secret } = await takeSnapshot(writer, "acme", keys("a"));
  expect(key).toMatchObject({ live: { a: { name: "a" } }, deleted: "unreadable" });
  expect(secret.deleted).not.toBe("unreadable");
});

test("Key Vault Reader is enough", async () => {
  const claims = Buffer.from(JSON.stringify({ oid: "me" })).toString("base64url");
  const getToken = async () => ({ token: `e.${claims}.e`, expiresOnTimestamp: Date.now() + 3_600_000 });
  const { writer, seed, seedKey } = acme({ roles: { me: "reader" } }, { credential: { getToken } });
  seed("a");
  seedKey("a");
  const seen = await takeSnapshot(writer, "acme", { secret: new Set("a"), key: new Set("a") });
  expect(seen).toMatchObject({
    secret: { live: { a: {} } },
    key: { live: { a: { key: { rotationPolicy: {} } } } },
  });
});

test.each(["^/keys/a/?$", "^/keys/a/rotationpolicy$"])(
  "a wanted key that is gone at %s is an error that says to run again",
  async (path) => {
    const { writer, seedKey, fault } = acme();
    seedKey("a");
    fault({ path }, refusal(404, "KeyNotFound"));
    await expect(takeSnapshot(writer, "acme", keys("a"))).rejects.toMatchObject({
      fault: "not found",
      message: expect.stringMatching(/acme.key.a .* Run again/),
    });
  },
);

test.each([
  ["forbidden", "^/keys$", refusal(403, "Forbidden", "ForbiddenByRbac")],
  ["forbidden", "^/keys/a/?$", refusal(403, "Forbidden", "ForbiddenByRbac")],
  ["forbidden", "^/keys/a/rotationpolicy$", refusal(403, "Forbidden", "ForbiddenByRbac")],
  ["forbidden", "^/keys/a/versions$", answer(403, {})],
  ["firewall", "^/deletedkeys$", refusal(403, "Forbidden", "ForbiddenByFirewall")],
  ["throttled", "^/keys/a/?$", answer(429)],
  ["connection", "^/keys$", reset],
  ["connection", "^/keys/a/rotationpolicy$", reset],
  ["server", "^/keys$", { ...answer(200), body: {} }],
  ["server", "^/keys/a/?$", { ...answer(200), body: {} }],
  [
    "server",
    "^/keys/a/?$",
    { ...answer(200), body: { key: { kid: "https://acme.vault.azure.net/keys/a/b" } } },
  ],
  ["server", "^/keys/a/rotationpolicy$", { ...answer(200), body: "<html>" }],
  ["vault not found", "^/keys$", answer(404)],
])("%s on %s is an error, never an absence", async (fault, path, does) => {
  const vault = acme();
  vault.seedKey("a");
  vault.fault({ path, times: 1000 }, does);
  await expect(takeSnapshot(vault.writer, "acme", keys("a"))).rejects.toMatchObject({
    name: "VaultError",
    vault: "acme",
    fault,
  });
});

test("an expiry of a rotation policy that is no duration is carried as it is", async () => {
  const vault = acme();
  vault.seedKey("a");
  const body = { attributes: { expiryTime: "soon" } };
  vault.fault({ path: "^/keys/a/rotationpolicy$", times: 1000 }, { ...answer(200), body });
  const { key } = await takeSnapshot(vault.writer, "acme", keys("a"));
  expect(key.live).toMatchObject({ a: { key: { rotationPolicy: { expiresIn: "soon" } } } });
});

test("when one key cannot be read, the others are not asked for any more", async () => {
  const { writer, seedKey, fault, log } = acme();
  for (const name of names(100)) seedKey(name, owned);
  fault({ path: "^/keys/k0/?$" }, refusal(403, "Forbidden", "ForbiddenByRbac"));
  await expect(takeSnapshot(writer, "acme", keys(...names(100)))).rejects.toMatchObject({
    fault: "forbidden",
  });
  const asked = log().length;
  expect(asked).toBeLessThan(60);
  // Nothing of this vault waits for anything outside the process, so whatever is still going on goes on now.
  for (let turns = 0; turns < 100; turns++) await turn();
  expect(log()).toHaveLength(asked);
});
