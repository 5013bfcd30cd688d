// Every way to fail has a fault to decide by, and words that say what happened, where, and what to do next.
import { once } from "node:events";
import { createServer } from "node:net";
import { RestError } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import type { Writer } from "../../src/model/world.ts";
import { connectVault } from "../../src/vault/connect.ts";
import { movingClock } from "../clock.ts";
import { acme, answer, config, credential, properties, refusal, thrownBy, value } from "./acme.ts";

const get = (writer: Writer) => writer.secret.get("db");
const list = (writer: Writer) => Array.fromAsync(writer.secret.list());
const set = (writer: Writer) => writer.secret.set("db", value("v"), properties());
const update = (writer: Writer) => writer.secret.update("db", "", { enabled: true });
const remove = (writer: Writer) => writer.secret.delete("db");
const recover = (writer: Writer) => writer.secret.recover("db");
const purge = (writer: Writer) => writer.secret.purge("db");

test.each([
  ["get", get, refusal(403, "Forbidden", "ForbiddenByRbac"), "forbidden", "Key Vault Secrets User"],
  ["get", get, refusal(403, "Forbidden", "AccessDenied"), "forbidden", "secret permission Get"],
  ["list", list, refusal(403, "Forbidden", "ForbiddenByPolicy"), "forbidden", "Key Vault Reader"],
  ["set", set, refusal(403, "Forbidden", "ForbiddenByRbac"), "forbidden", "secrets/setSecret/action"],
  ["update", update, refusal(403, "Forbidden", "ForbiddenByRbac"), "forbidden", "secrets/update/action"],
  ["delete", remove, refusal(403, "Forbidden", "ForbiddenByRbac"), "forbidden", "vaults/secrets/delete"],
  ["recover", recover, refusal(403, "Forbidden", "ForbiddenByRbac"), "forbidden", "recover/action"],
  ["purge", purge, refusal(403, "Forbidden", "ForbiddenByRbac"), "forbidden", "purge/action"],
  ["purge", purge, refusal(403, "Forbidden"), "forbidden", "purge protection"],
  ["delete", remove, refusal(403, "Forbidden", "SecretManagedByKeyVault"), "forbidden", "certificate"],
  ["get", get, refusal(403, "Forbidden", "SecretDisabled"), "disabled", "Enable it"],
  ["get", get, refusal(403, "Forbidden", "ForbiddenByFirewall"), "firewall", "runner's address"],
  ["get", get, refusal(403, "Forbidden", "ForbiddenByConnection"), "firewall", "inside the network"],
  ["get", get, answer(404), "not found", "acme/secret/db"],
  ["get", get, { ...answer(404), body: "<html>" }, "connection", "Check the proxy"],
  ["list", list, answer(404), "vault not found", "url"],
  [
    "set",
    set,
    refusal(409, "Conflict", "ObjectIsDeletedButRecoverable"),
    "deleted but recoverable",
    "Recover or purge",
  ],
  ["set", set, refusal(409, "Conflict", "ObjectIsBeingDeleted"), "too slow", "still deleting"],
  ["set", set, refusal(409, "Conflict", "ObjectIsBeingRecovered"), "being recovered", "still recovering"],
  ["set", set, refusal(409, "Conflict"), "conflict", "another operation"],
  ["get", get, answer(429), "throttled", "quota"],
  ["set", set, answer(400), "invalid", "dates, tags, content type"],
  ["set", set, answer(413), "invalid", "HTTP 413"],
  ["get", get, answer(408), "server", "HTTP 408"],
  ["get", get, answer(500), "server", "HTTP 500"],
  ["get", get, answer(302, { location: "https://elsewhere.example/" }), "connection", "HTTP 302"],
  ["get", get, answer(401), "unauthorized", "Sign in again"],
  ["get", get, { ...answer(200), body: "<html>" }, "server", "could not be understood"],
])("%s: %o", async (_, call, does, fault, words) => {
  const vault = acme();
  vault.fault({ times: 1000 }, does);
  const error = await thrownBy(call(vault.writer));
  expect(error).toMatchObject({ name: "VaultError", vault: "acme", fault });
  expect(error.message).toContain(words);
  expect(error.message).toContain("acme");
  expect(error.message).not.toContain("foreign words");
});

test.each([
  ["ENOTFOUND", "vault not found", "private DNS"],
  ["EAI_AGAIN", "connection", "EAI_AGAIN"],
  ["ETIMEDOUT", "connection", "ETIMEDOUT"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "untrusted", "NODE_EXTRA_CA_CERTS"],
  ["CERT_HAS_EXPIRED", "untrusted", "certificate"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "untrusted", "certificate"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "untrusted", "certificate"],
  ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "connection", "certificate"],
  ["EPROTO", "connection", "TLS"],
  ["a code that quotes something", "connection", "no code"],
])("no answer: %s is %s", async (code, fault, words) => {
  const httpClient = { sendRequest: () => Promise.reject(new RestError("foreign words", { code })) };
  const { writer, clock } = acme({}, { httpClient });
  await expect(list(writer)).rejects.toMatchObject({ fault, message: expect.stringContaining(words) });
  expect(clock.sleeps).toEqual(fault === "connection" ? [1000, 2000, 4000] : []);
});

test("a vault whose name does not resolve is not asked twice", async () => {
  const { writer, clock } = acme({ missing: true });
  await expect(list(writer)).rejects.toMatchObject({ fault: "vault not found" });
  expect(clock.sleeps).toEqual([]);
});

test("a closed port, through real sockets", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  server.close();
  await once(server, "close");
  const clock = movingClock();
  const writer = connectVault(
    { ...config("acme"), url: `https://127.0.0.1:${port}` },
    { credential, clock, signal: new AbortController().signal, progress: () => {} },
  );
  await expect(list(writer)).rejects.toMatchObject({
    fault: "connection",
    message: expect.stringContaining("ECONNREFUSED"),
  });
  expect(clock.sleeps).toEqual([1000, 2000, 4000]);
});

test.each([
  ["throws", () => Promise.reject(new RangeError("foreign words")), "RangeError"],
  ["has no token", () => Promise.resolve(null), "no token"],
])("a credential that %s", async (_, getToken, words) => {
  const { writer, log } = acme({}, { credential: { getToken } });
  await expect(set(writer)).rejects.toMatchObject({
    fault: "unauthorized",
    message: expect.stringContaining(words),
  });
  expect(log()).toEqual([]);
});

test("a token is given to no host but the vault's", async () => {
  const { vaults, clock, log } = acme();
  const asked: unknown[] = [];
  const getToken = (scopes: string | string[]) => {
    asked.push(scopes);
    return credential.getToken();
  };
  const means = { credential: { getToken }, clock, signal: new AbortController().signal, progress: () => {} };
  const writer = connectVault(
    { ...config("acme"), url: "https://localhost:8443" },
    { ...means, httpClient: vaults.httpClient },
  );
  await expect(list(writer)).rejects.toMatchObject({
    fault: "unauthorized",
    message: expect.stringContaining("Check the url"),
  });
  expect(asked).toEqual([]);
  expect(log()).toEqual([]);
});

test("on a loopback url the config may switch that check off", async () => {
  const { vaults, clock } = acme();
  const means = { credential, clock, signal: new AbortController().signal, progress: () => {} };
  const loopback = { ...config("local"), url: "https://localhost:8443", verifyChallengeResource: false };
  expect(await list(connectVault(loopback, { ...means, httpClient: vaults.httpClient }))).toEqual([]);
});

test("a token that has expired meanwhile is renewed once", async () => {
  const { writer, fault, seed } = acme();
  seed("db");
  await list(writer);
  fault(
    {},
    answer(401, {
      "www-authenticate":
        'Bearer authorization="https://login.microsoftonline.com/t", resource="https://vault.azure.net"',
    }),
  );
  expect(await get(writer)).toMatchObject({ live: { name: "db" } });
});

test("a value that is no text is refused before anything is sent", async () => {
  const { writer, log } = acme();
  const bytes = Sealed.bytes(Uint8Array.of(0xff));
  await expect(writer.secret.set("db", bytes, properties())).rejects.toMatchObject({ fault: "invalid" });
  expect(log()).toEqual([]);
});
