// What the bare wire says, where clients depend on it.
import { describe, expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { start, vault } from "./vault.ts";

describe("the challenge comes before everything else", () => {
  test.each([
    ["GET", "/secrets/a"],
    ["PUT", "/secrets/not_a_name"],
    ["GET", "/no/such/route"],
    ["PUT", "/secrets/"],
    ["GET", "/secrets?api-version=7.6&$skiptoken=eyJ"],
  ])("%s %s", async (method, path) => {
    const { ask, emulator } = vault({ firewall: true, roles: {} });
    const { status, headers, body } = await ask(method, path, method === "PUT" ? "{" : undefined, {
      authorization: "",
    });
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe(
      'Bearer authorization="https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000", resource="https://vault.azure.net"',
    );
    expect(body).toMatchObject({ error: { code: "Unauthorized" } });
    expect(emulator.log).toMatchObject([{ operation: "challenge", status: 401 }]);
  });

  test.each([
    ["https://acme.vault.azure.net/", "https://vault.azure.net"],
    ["https://acme.vault.azure.cn/", "https://vault.azure.cn"],
    ["https://acme.localhost/", "https://localhost"],
    ["https://acme.localhost:8443/", "https://localhost:8443"],
    ["https://127.0.0.1:8443/", "https://vault.azure.net"],
    ["https://[::1]:8443/", "https://vault.azure.net"],
  ])("asks at %s for a token to %s", async (url, resource) => {
    const { headers } = await vault().ask("GET", url, undefined, { authorization: "" });
    expect(headers.get("www-authenticate")).toContain(`resource="${resource}"`);
  });
});

test("headers are the service's, with the date by the vault's clock and the client's request id", async () => {
  const { ask, emulator } = vault();
  emulator.advance(3_600_000);
  const { headers } = await ask("GET", "/secrets", undefined, { "x-ms-client-request-id": "mine" });
  expect(Object.fromEntries(headers)).toEqual({
    "cache-control": "no-cache",
    "content-type": "application/json; charset=utf-8",
    date: new Date((start + 3600) * 1000).toUTCString(),
    expires: "-1",
    pragma: "no-cache",
    "x-content-type-options": "nosniff",
    "x-ms-client-request-id": "mine",
    "x-ms-keyvault-network-info": "conn_type=Ipv4;addr=127.0.0.1;act_addr_fam=InterNetwork;",
    "x-ms-keyvault-region": "emulator",
    "x-ms-keyvault-service-version": "1.9.576.1",
    "x-ms-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test("a purge answers 204 with neither type nor length", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "v" });
  await ask("DELETE", "/secrets/a");
  const { status, headers, text } = await ask("DELETE", "/deletedsecrets/a");
  expect([status, text]).toEqual([204, ""]);
  expect(headers.get("content-type")).toBeNull();
  expect(headers.get("content-length")).toBeNull();
});

describe("members stand in the service's order, and those never sent are absent", () => {
  test("a bare secret", async () => {
    const { text, body } = await vault().ask("PUT", "/secrets/a", { value: "v" });
    expect(text).toBe(
      `{"value":"v","id":"${body.id}","attributes":{"enabled":true,"created":${start},"updated":${start},"recoveryLevel":"Recoverable+Purgeable","recoverableDays":90}}`,
    );
  });

  test("a full one, deleted: empty text and empty tags are kept as sent", async () => {
    const { ask } = vault();
    const sent = { value: "", contentType: "", tags: {}, attributes: { exp: 2, nbf: 1, enabled: true } };
    await ask("PUT", "/secrets/a", sent);
    const { body } = await ask("DELETE", "/secrets/a");
    expect(Object.keys(body)).toEqual([
      "recoveryId",
      "deletedDate",
      "scheduledPurgeDate",
      "contentType",
      "id",
      "attributes",
      "tags",
    ]);
    expect(body).toMatchObject({ contentType: "", tags: {}, attributes: { nbf: 1, exp: 2 } });
  });

  test("a managed one", async () => {
    const { ask, emulator } = vault();
    emulator.seed("acme", { name: "cert", value: "pfx", managed: true, contentType: "application/x-pkcs12" });
    const { body } = await ask("GET", "/secrets/cert");
    expect(Object.keys(body)).toEqual(["value", "contentType", "id", "managed", "attributes", "kid"]);
    const list = await ask("GET", "/secrets");
    expect(list.body).toMatchObject({
      value: [{ id: "https://acme.vault.azure.net/secrets/cert", managed: true }],
    });
  });
});

describe("a certificate's secret", () => {
  const at = (version: string, more = "") => `/secrets/cert?api-version=${version}${more}`;
  const certificate = (contentType = "application/x-pkcs12") => {
    const { ask, emulator } = vault();
    for (const [value, version] of [
      ["one", "1".repeat(32)],
      ["two", "0".repeat(32)],
    ] as const)
      emulator.seed("acme", { name: "cert", value, version, managed: true, contentType });
    return ask;
  };

  test.each([
    ["7.6", undefined],
    ["2025-06-01-preview", undefined],
    ["2025-07-01", "1".repeat(32)],
  ])("names its previous version from 2025-07-01 on: %s", async (version, previous) => {
    const ask = certificate();
    expect((await ask("GET", at(version))).body.previousVersion).toBe(previous);
    const first = await ask("GET", `/secrets/cert/${"1".repeat(32)}?api-version=${version}`);
    expect(first.body).not.toHaveProperty("previousVersion");
  });

  test.each([
    ["2026-04-01", "application/x-pkcs12", "application/x-pkcs12", 200],
    ["2026-04-01", "application/x-pkcs12", "application/x-pem-file", 501],
    ["2026-04-01", "application/x-pem-file", "application/x-pem-file", 200],
    ["2026-04-01", "application/x-pem-file", "application/x-pkcs12", 400],
    ["2026-04-01", "application/x-pkcs12", "text/plain", 400],
    ["7.6", "application/x-pkcs12", "text/plain", 200],
  ])("of api-version %s and %s, asked for as %s: %i", async (version, stored, asked, status) => {
    const ask = certificate(stored);
    expect((await ask("GET", at(version, `&outContentType=${encodeURIComponent(asked)}`))).status).toBe(
      status,
    );
  });
});

test.each([
  ["2025-07-01", {}, 400],
  ["2025-07-01", { contentType: "application/x-pkcs12" }, 400],
  ["7.6", {}, 200],
])("a secret of one's own is converted to nothing: api-version %s, %j, %i", async (version, sent, status) => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "v", ...sent });
  const query = `api-version=${version}&outContentType=application%2Fx-pem-file`;
  expect((await ask("GET", `/secrets/a/?${query}`)).status).toBe(status);
});

describe("api-version", () => {
  test.each([
    ["api%2Dversion=2026-04-01", 200],
    ["api-version=2099-01-01", 200],
    ["maxresults=5", 400],
    ["api-version=", 400],
  ])("?%s answers %i", async (query, status) => {
    expect((await vault().ask("GET", `/secrets?${query}`)).status).toBe(status);
  });

  test.each([
    ["7.0", undefined],
    ["7.2", 90],
    ["2025-07-01", 90],
  ])("%s shows recoverableDays as %s", async (version, days) => {
    const { body } = await vault().ask("PUT", `/secrets/a?api-version=${version}`, { value: "v" });
    expect((body.attributes as { recoverableDays?: number }).recoverableDays).toBe(days);
  });
});

test.each([
  ["PUT", "/secrets/", 405, "MethodNotAllowed"],
  ["POST", "/secrets/a", 405, "MethodNotAllowed"],
  ["GET", "/nothing", 404, "NotFound"],
  ["GET", "/secrets/under_score", 400, "BadParameter"],
  ["GET", "/secrets/%zz", 400, "BadParameter"],
  ["GET", `/secrets/${"a".repeat(128)}`, 400, "BadParameter"],
  ["GET", `/secrets/${"a".repeat(127)}`, 404, "SecretNotFound"],
  ["GET", "/secrets/missing", 404, "SecretNotFound"],
  ["GET", `/secrets/missing/${"0".repeat(32)}`, 404, "SecretNotFound"],
  ["DELETE", "/secrets/missing", 404, "SecretNotFound"],
  ["GET", "/deletedsecrets/missing", 404, "SecretNotFound"],
  ["DELETE", "/deletedsecrets/missing", 404, "SecretNotFound"],
  ["POST", "/deletedsecrets/missing/recover", 404, "SecretNotFound"],
  ["POST", "/secrets/missing/backup", 404, "SecretNotFound"],
])("%s %s answers %i %s", async (method, path, status, code) => {
  const answer = await vault().ask(method, path);
  expect([answer.status, answer.body]).toMatchObject([status, { error: { code } }]);
});

test("names are the same whatever their case, and the first casing stays", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/Db-Password", { value: "one" });
  const { body } = await ask("PUT", "/secrets/db-password", { value: "two" });
  expect(body.id).toMatch(/^https:\/\/acme\.vault\.azure\.net\/secrets\/Db-Password\/[0-9a-f]{32}$/);
  expect((await ask("GET", "/secrets/DB-PASSWORD/")).body).toMatchObject({ value: "two" });
});

test("ids and links carry the host that was called", async () => {
  const { ask, emulator } = vault();
  emulator.configure("shop", { emptyPages: true });
  const list = await ask("GET", "https://shop.localhost:8443/secrets?api-version=7.6&maxresults=3");
  expect(list.body.nextLink).toMatch(
    /^https:\/\/shop\.localhost:8443\/secrets\?api-version=7\.6&\$skiptoken=eyJ[\w-]+&maxresults=3$/,
  );
  const { body } = await ask("PUT", "https://shop.localhost:8443/secrets/a", { value: "v" });
  expect(body.id).toMatch(/^https:\/\/shop\.localhost:8443\/secrets\/a\//);
});

test("a vault that is served for long keeps no log", async () => {
  const served = emulator({ keepsLog: false });
  const answer = await served.handle(new Request("https://acme.vault.azure.net/secrets?api-version=7.6"));
  expect([answer.status, served.log]).toEqual([401, []]);
  served.close();
});
