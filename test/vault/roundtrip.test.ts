// What is written arrives as it was meant, and is read back as plain data.
import { expect, test } from "vitest";
import { startOfTime } from "../clock.ts";
import { acme, properties, value } from "./acme.ts";

test("a secret with every property is set, read, listed and listed by version", async () => {
  const { writer, versions } = acme();
  const sent = properties({ contentType: "text/plain", expiresOn: 1_900_000_000, notBefore: 1_800_000_000 });
  const live = await writer.secret.set("Db-Password", value("pässwörd\n"), sent);
  expect(live).toStrictEqual({
    name: "Db-Password",
    version: expect.stringMatching(/^[0-9a-f]{32}$/),
    enabled: true,
    created: startOfTime,
    updated: startOfTime,
    contentType: "text/plain",
    expiresOn: 1_900_000_000,
    notBefore: 1_800_000_000,
    tags: sent.tags,
    managed: false,
    recoveryLevel: "Recoverable+Purgeable",
  });
  const { version: _, ...listed } = live;
  expect(await Array.fromAsync(writer.secret.list())).toStrictEqual([listed]);
  expect(await versions("db-password")).toStrictEqual([live]);
  const read = await writer.secret.get("db-password");
  expect(read.live).toStrictEqual(live);
  expect(read.value.equals(value("pässwörd\n"))).toBe(true);
});

test("what the vault does not report has no key", async () => {
  const { writer } = acme();
  const live = await writer.secret.set("bare", value(""), { enabled: false, tags: {}, contentType: "" });
  expect(live).toStrictEqual({
    name: "bare",
    version: live.version,
    enabled: false,
    created: startOfTime,
    updated: startOfTime,
    tags: {},
    managed: false,
    recoveryLevel: "Recoverable+Purgeable",
  });
});

test.each([
  ["the last 32-bit second", 2_147_483_647],
  ["the second after it", 2_147_483_648],
  ["2039", 2_177_452_800],
  ["2105", 4_260_211_200],
  ["2106-02-07, the last of a manifest", 4_294_967_295],
  ["9999-12-31, common in vaults", 253_402_300_799],
  ["1970-01-01", 0],
])("%s arrives exactly, on a set and on an update", async (_, date) => {
  const { writer, raw } = acme();
  const first = await writer.secret.set("far", value("v"), properties({ expiresOn: date, notBefore: 0 }));
  const second = await writer.secret.set("near", value("v"), properties());
  const updated = await writer.secret.update("near", second.version, { expiresOn: date, notBefore: 0 });
  for (const { name, version } of [first, second])
    expect((await raw(`/secrets/${name}/${version}`)).attributes).toMatchObject({ exp: date, nbf: 0 });
  for (const live of [first, updated]) expect(live).toMatchObject({ expiresOn: date, notBefore: 0 });
});

test("an update sends what it is told and leaves the rest alone", async () => {
  const { writer, raw } = acme();
  const sent = properties({ contentType: "text/plain", expiresOn: 253_402_300_799 });
  const { version } = await writer.secret.set("db", value("v"), sent);
  await writer.secret.set("db", value("w"), properties());
  await writer.secret.update("db", version, { contentType: "", enabled: false, tags: { app: "shop" } });
  const [old] = (await raw("/secrets/db/versions")).value.filter(({ id }: { id: string }) =>
    id.endsWith(version),
  );
  expect(old).toMatchObject({
    contentType: "",
    tags: { app: "shop" },
    attributes: { enabled: false, exp: 253_402_300_799 },
  });
  await writer.secret.update("db", "", { tags: {} });
  expect((await raw("/secrets/db")).tags).toEqual({});
});

test("a secret is deleted, listed as deleted, recovered, deleted and purged, each by one request", async () => {
  const { writer, seed, log, versions } = acme();
  seed("gone");
  await writer.secret.delete("gone");
  expect(await Array.fromAsync(writer.secret.listDeleted())).toMatchObject([
    { name: "gone", deletedOn: startOfTime, purgesOn: startOfTime + 90 * 86_400 },
  ]);
  await writer.secret.recover("gone");
  expect(await versions("gone")).toHaveLength(1);
  await writer.secret.delete("gone");
  await writer.secret.purge("gone");
  expect(await Array.fromAsync(writer.secret.listDeleted())).toEqual([]);
  expect(log().filter((line) => !line.startsWith("GET"))).toEqual([
    "DELETE /secrets/gone 200",
    "POST /deletedsecrets/gone/recover 200",
    "DELETE /secrets/gone 200",
    "DELETE /deletedsecrets/gone 204",
  ]);
});

test("deleting and recovering never read the value", async () => {
  const { writer, seed, log } = acme();
  seed("kept");
  await writer.secret.delete("kept");
  await writer.secret.recover("kept");
  expect(log()).toEqual([
    "DELETE /secrets/kept 200",
    "POST /deletedsecrets/kept/recover 200",
    "GET /secrets/kept/versions 200",
  ]);
});

test("an identity that may write but not read deletes, recovers and purges", async () => {
  const roles = {
    me: ["secrets/delete", "secrets/recover/action", "secrets/purge/action", "secrets/readMetadata/action"],
  };
  const claims = Buffer.from(JSON.stringify({ oid: "me" })).toString("base64url");
  const { writer, seed, versions } = acme(
    { roles },
    {
      credential: {
        getToken: async () => ({ token: `e.${claims}.e`, expiresOnTimestamp: Date.now() + 3_600_000 }),
      },
    },
  );
  seed("blind", { enabled: false });
  await writer.secret.delete("blind");
  await writer.secret.recover("blind");
  expect(await versions("blind")).toHaveLength(1);
  await writer.secret.delete("blind");
  await writer.secret.purge("blind");
  expect(await Array.fromAsync(writer.secret.listDeleted())).toEqual([]);
});

test("sixteen parallel sets on a cold connection all arrive", async () => {
  const { writer, raw } = acme();
  const names = Array.from({ length: 16 }, (_, i) => `s${i}`);
  await Promise.all(names.map((name) => writer.secret.set(name, value(`value of ${name}`), properties())));
  for (const name of names) expect((await raw(`/secrets/${name}`)).value).toBe(`value of ${name}`);
});

test("the vault's clock is taken from its answers", async () => {
  const { writer, vaults, clock } = acme();
  expect(writer.now()).toBe(startOfTime);
  vaults.advance(3_600_000);
  await Array.fromAsync(writer.secret.list());
  expect(writer.now()).toBe(startOfTime + 3600);
  clock.forward(5000);
  expect(writer.now()).toBe(startOfTime + 3605);
});

test("requests are counted by kind, the handshake of a read as that read", async () => {
  const { writer, seed } = acme();
  expect(writer.requests()).toEqual({ list: 0, get: 0, write: 0 });
  seed("a");
  await Array.fromAsync(writer.secret.list());
  await writer.secret.get("a");
  await writer.secret.set("a", value("w"), properties());
  await writer.secret.delete("a");
  expect(writer.requests()).toEqual({ list: 2, get: 1, write: 2 });
});
