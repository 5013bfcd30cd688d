// What one vault holds, read by lists alone; and a failed read is never an empty answer.
import { expect, test } from "vitest";
import type { Reader } from "../../src/model/world.ts";
import { takeSnapshot } from "../../src/vault/snapshot.ts";
import { startOfTime } from "../clock.ts";
import { acme, answer, properties, refusal, reset, value } from "./acme.ts";

const owned = { tags: { "kvg-owner": "payments", "kvg-state": "v1.state" } };
const nothing: ReadonlySet<string> = new Set();
const ofSecrets = (reader: Reader, secret: ReadonlySet<string>) =>
  takeSnapshot(reader, "acme", { secret, key: nothing }, { asked: ["secret"] });

test("live and deleted secrets, keyed by folded name, spelled as the vault spells them", async () => {
  const { writer, seed } = acme();
  seed("Db-Password", { ...owned, contentType: "" });
  seed("cert", { managed: true, contentType: "application/x-pkcs12" });
  seed("Old");
  await writer.secret.delete("old");
  const seen = await ofSecrets(writer, nothing);
  const usual = { created: startOfTime, updated: startOfTime, enabled: true, managed: false };
  const recoveryLevel = "Recoverable+Purgeable";
  expect(JSON.parse(JSON.stringify(seen))).toStrictEqual({
    vault: "acme",
    takenAt: startOfTime,
    secret: {
      live: {
        "db-password": { ...usual, name: "Db-Password", ...owned, recoveryLevel },
        cert: {
          ...usual,
          name: "cert",
          managed: true,
          contentType: "application/x-pkcs12",
          tags: {},
          recoveryLevel,
        },
      },
      deleted: {
        old: {
          ...usual,
          name: "Old",
          tags: {},
          recoveryLevel,
          deletedOn: startOfTime,
          purgesOn: startOfTime + 90 * 86_400,
        },
      },
      earlier: {},
      versions: {},
    },
    key: { live: {}, deleted: {}, earlier: {} },
  });
});

test("all versions of a wanted secret that keeps only some enabled, by one list, which tells the owner as well", async () => {
  const { writer, seed, log } = acme();
  for (const name of ["a", "b", "unwanted"]) for (const more of [owned, {}]) seed(name, more);
  const names = new Set(["a", "unwanted"]);
  const { secret } = await takeSnapshot(
    writer,
    "acme",
    { secret: new Set(["a", "b"]), key: nothing },
    { asked: ["secret"], keeping: names },
  );
  expect(Object.entries(secret.versions).map(([name, all]) => [name, all.length])).toEqual([["a", 2]]);
  expect(Object.keys(secret.earlier).sort()).toEqual(["a", "b"]);
  expect(log().filter((line) => line.includes("/versions"))).toHaveLength(2);
});

test("a name that JavaScript knows is no secret unless the vault holds it", async () => {
  const { writer } = acme();
  const seen = await ofSecrets(writer, new Set(["constructor"]));
  expect(seen.secret.live.constructor).toBeUndefined();
});

test("takenAt is the vault's time, not this machine's", async () => {
  const { writer, vaults } = acme();
  vaults.advance(3_600_000);
  expect((await ofSecrets(writer, nothing)).takenAt).toBe(startOfTime + 3600);
});

test("empty and short pages are followed to the end", async () => {
  const { writer, seed } = acme({ emptyPages: true, shortPages: true });
  for (let i = 0; i < 60; i++) seed(`s${i}`);
  for (let i = 0; i < 30; i++) await writer.secret.delete(`s${i}`);
  const seen = await ofSecrets(writer, nothing);
  expect(Object.keys(seen.secret.live)).toHaveLength(30);
  expect(Object.keys(seen.secret.deleted)).toHaveLength(30);
});

test("a hundred secrets and thirty deleted ones cost ⌈N/25⌉ + ⌈deleted/25⌉ requests and the handshake", async () => {
  const { writer, seed } = acme();
  for (let i = 0; i < 130; i++) seed(`s${i}`, owned);
  for (let i = 100; i < 130; i++) await writer.secret.delete(`s${i}`);
  const before = writer.requests();
  await ofSecrets(writer, new Set(Array.from({ length: 100 }, (_, i) => `s${i}`)));
  const { list, get, write } = writer.requests();
  expect([list - before.list, get - before.get, write - before.write]).toEqual([4 + 2, 0, 0]);
});

test("a cold snapshot stays within its budget", async () => {
  const { writer, seed } = acme();
  for (let i = 0; i < 100; i++) seed(`s${i}`);
  await ofSecrets(writer, nothing);
  const { list, get, write } = writer.requests();
  expect(list + get + write).toBeLessThanOrEqual(4 + 0 + 8);
});

test("a version set by hand has lost its owner: the newest earlier one that bears one is found", async () => {
  const { writer, seed } = acme();
  const at = (created: number, state?: string) =>
    seed("db", {
      created: startOfTime + created,
      tags: state ? { "kvg-owner": "payments", "kvg-state": state } : {},
    });
  at(1, "first");
  at(3, "third");
  at(2, "second");
  at(4);
  at(5);
  seed("mine", owned);
  seed("never-ours");
  seed("unwanted", owned);
  seed("unwanted");
  seed("cert", { managed: true });
  const seen = await ofSecrets(writer, new Set(["db", "mine", "never-ours", "cert", "missing"]));
  expect(Object.keys(seen.secret.earlier)).toEqual(["db"]);
  expect(seen.secret.earlier.db).toMatchObject({
    name: "db",
    created: startOfTime + 3,
    tags: { "kvg-state": "third" },
  });
});

test("looking for earlier owners costs one list for each wanted secret without owner", async () => {
  const { writer, seed } = acme();
  for (let i = 0; i < 40; i++) seed(`s${i}`, i < 20 ? owned : {});
  await ofSecrets(writer, new Set(Array.from({ length: 40 }, (_, i) => `s${i}`)));
  expect(writer.requests().list).toBe(2 + 2 + 1 + 20);
});

test("an identity that may not list deleted secrets still sees the live ones", async () => {
  const { writer, seed, fault } = acme();
  seed("a");
  fault({ path: "^/deletedsecrets" }, refusal(403, "Forbidden", "ForbiddenByRbac"));
  const seen = await ofSecrets(writer, nothing);
  expect(Object.keys(seen.secret.live)).toEqual(["a"]);
  expect(seen.secret.deleted).toBe("unreadable");
});

test.each([
  ["forbidden", "^/secrets$", refusal(403, "Forbidden", "ForbiddenByRbac")],
  ["forbidden", "^/secrets$", refusal(403, "Forbidden", "AccessDenied")],
  ["firewall", "^/secrets$", refusal(403, "Forbidden", "ForbiddenByFirewall")],
  ["firewall", "^/deletedsecrets$", refusal(403, "Forbidden", "ForbiddenByFirewall")],
  ["firewall", "^/deletedsecrets$", { ...answer(403), body: "<html>a proxy's page</html>" }],
  ["throttled", "^/secrets$", answer(429)],
  ["throttled", "^/deletedsecrets$", answer(429)],
  ["connection", "^/secrets$", reset],
  ["connection", "^/deletedsecrets$", reset],
  ["server", "^/secrets$", answer(500)],
  ["server", "^/secrets$", { ...answer(200), body: { value: null } }],
  ["server", "^/secrets$", { ...answer(200), body: {} }],
  ["server", "^/deletedsecrets$", { ...answer(200), body: "<html>a login page</html>" }],
  ["vault not found", "^/secrets$", answer(404)],
  ["forbidden", "^/secrets/a/versions$", answer(403)],
  ["connection", "^/secrets/a/versions$", reset],
])("%s on %s is an error, never an absence", async (fault, path, does) => {
  const vault = acme();
  vault.seed("a");
  vault.fault({ path, times: 1000 }, does);
  await expect(ofSecrets(vault.writer, new Set(["a"]))).rejects.toMatchObject({
    name: "VaultError",
    vault: "acme",
    fault,
  });
});

test("a failure between two pages is an error too, and one that passes loses nothing", async () => {
  const { writer, seed, fault, vaults } = acme();
  for (let i = 0; i < 60; i++) seed(`s${i}`);
  fault({ path: "^/secrets$", skip: 1, times: 2 }, reset);
  expect(Object.keys((await ofSecrets(writer, nothing)).secret.live)).toHaveLength(60);
  fault({ path: "^/secrets$", skip: 1, times: 1000 }, reset);
  await expect(ofSecrets(writer, nothing)).rejects.toMatchObject({ fault: "connection" });
  vaults.clearFaults();
});

test("a forbidden list of a kind of which nothing is wanted is told, and any other is an error", async () => {
  const { writer, fault } = acme();
  fault({ path: "^/keys$", times: 99 }, refusal(403, "Forbidden", "ForbiddenByRbac"));
  const seen = await takeSnapshot(writer, "acme", { secret: new Set(["a"]), key: nothing });
  expect([seen.secret.unlisted, seen.key.unlisted, seen.key.live]).toEqual([undefined, true, {}]);
  const wanted = takeSnapshot(writer, "acme", { secret: nothing, key: new Set(["a"]) });
  await expect(wanted).rejects.toMatchObject({ fault: "forbidden" });
});

test("a snapshot writes nothing", async () => {
  const { writer, seed } = acme();
  seed("a");
  await ofSecrets(writer, new Set(["a"]));
  expect(writer.requests().write).toBe(0);
  expect(await writer.secret.set("b", value("v"), properties())).toMatchObject({ name: "b" });
  expect(writer.requests().write).toBe(1);
});
