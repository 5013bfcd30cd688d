// The HTTPS door: what a foreign client meets.
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { Agent, type RequestOptions, request } from "node:https";
import { SecretClient } from "@azure/keyvault-secrets";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import { type ServedEmulator, serveEmulator } from "../../src/emulator/serve.ts";
import { all } from "./vault.ts";

let vaults: Emulator;
let served: ServedEmulator;
beforeEach(async () => {
  vaults = emulator();
  vaults.configure("known", {});
  served = await serveEmulator(vaults);
});
afterEach(async () => {
  await served.close();
  vaults.close();
});

const headers = { authorization: "Bearer t" };

/** One request over TLS that trusts the served certificate alone, whatever address `host` stands for. */
const ask = (method: string, path: string, options: RequestOptions = {}, body = "") =>
  new Promise<{ status: number | undefined; headers: object; text: string }>((resolve, reject) => {
    const ca = readFileSync(served.ca);
    const port = new URL(served.url).port;
    const sent = request({ host: "127.0.0.1", port, path, method, ca, headers, ...options }, (answer) => {
      let text = "";
      answer.on("data", (part) => {
        text += part;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });

test("the certificate is for loopback and vault names, is no CA, and only its public half is on disk", () => {
  const pem = readFileSync(served.ca, "utf8");
  const { ca, subjectAltName, keyUsage } = new X509Certificate(pem);
  expect({ ca, subjectAltName, keyUsage }).toEqual({
    ca: false,
    subjectAltName:
      "DNS:localhost, DNS:*.localhost, DNS:*.vault.localhost, DNS:*.managedhsm.localhost, DNS:*.vault.azure.net, DNS:*.managedhsm.azure.net, DNS:*.vault.azure.cn, DNS:*.managedhsm.azure.cn, DNS:*.managedhsm.chinacloudapi.cn, DNS:*.vault.usgovcloudapi.net, DNS:*.managedhsm.usgovcloudapi.net, DNS:*.vault.microsoftazure.de, DNS:*.managedhsm.microsoftazure.de, DNS:*.vault.sovcloud-api.fr, DNS:*.managedhsm.sovcloud-api.fr, DNS:*.vault.sovcloud-api.de, DNS:*.managedhsm.sovcloud-api.de, DNS:known.localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
    keyUsage: ["1.3.6.1.5.5.7.3.1"],
  });
  expect(pem).not.toContain("PRIVATE");
  expect(pem).toMatch(/-----END CERTIFICATE-----\n$/);
  expect(statSync(served.ca).mode & 0o777).toBe(0o600);
});

test.each([
  ["acme.vault.azure.net", "acme"],
  ["acme.vault.localhost", "acme"],
  ["known.localhost", "known"],
  ["localhost", "local"],
])("the vault of %s is %s, and ids carry the host", async (name, vault) => {
  const { port } = new URL(served.url);
  const host = `${name}:${port}`;
  const { text } = await ask(
    "PUT",
    "/secrets/a?api%2Dversion=7.6",
    { servername: name, headers: { ...headers, host } },
    '{"value":"v"}',
  );
  expect(JSON.parse(text).id).toMatch(`https://${host}/secrets/a/`);
  expect(vaults.log).toMatchObject([{ vault, status: 200 }]);
});

test("::1 answers on the same port, where the machine has it", async () => {
  const answer = await ask("GET", "/secrets?api-version=7.6", { host: "::1" }).catch((error) => error);
  expect(answer.code ?? answer.status).toBeOneOf([200, "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
});

test("without a token there is the challenge, and a purge has no length", async () => {
  expect(await ask("GET", "/secrets", { headers: {} })).toMatchObject({
    status: 401,
    headers: { "www-authenticate": expect.stringMatching(/^Bearer authorization="/) },
  });
  await ask("PUT", "/secrets/a?api-version=7.6", {}, '{"value":"v"}');
  await ask("DELETE", "/secrets/a?api-version=7.6");
  const purged = await ask("DELETE", "/deletedsecrets/a?api-version=7.6");
  expect(purged.status).toBe(204);
  expect(purged.headers).not.toHaveProperty("content-length");
  expect(purged.headers).not.toHaveProperty("content-type");
  expect(purged.headers).not.toHaveProperty("transfer-encoding");
});

test("a reset drops the socket, before the commit or after it", async () => {
  for (const at of ["before", "after"] as const) {
    vaults.fault({ at, does: { kind: "reset" } });
    await expect(ask("PUT", `/secrets/${at}?api-version=7.6`, {}, '{"value":"v"}')).rejects.toMatchObject({
      code: "ECONNRESET",
    });
  }
  expect((await ask("GET", "/secrets/before?api-version=7.6")).status).toBe(404);
  expect((await ask("GET", "/secrets/after?api-version=7.6")).status).toBe(200);
});

test("it closes though a client keeps its socket and another waits for an answer that never comes", async () => {
  const agent = new Agent({ keepAlive: true, ca: readFileSync(served.ca) });
  await ask("GET", "/secrets?api-version=7.6", { agent });
  vaults.fault({ at: "before", does: { kind: "hang" } });
  const hanging = ask("GET", "/secrets?api-version=7.6", { agent });
  const ended = expect(hanging).rejects.toMatchObject({ code: "ECONNRESET" });
  await expect.poll(() => vaults.log.some(({ status }) => status === "hang")).toBe(true);
  await served.close();
  await ended;
  expect(existsSync(served.ca)).toBe(false);
  agent.destroy();
});

test.each([
  ["127.0.0.1", { disableChallengeResourceVerification: true }],
  ["acme.vault.localhost", {}],
])("the SDK reads pages at %s", async (host, options) => {
  const agent = new Agent({
    ca: readFileSync(served.ca),
    lookup: (_, __, found) => found(null, [{ address: "127.0.0.1", family: 4 }]),
  });
  const client = new SecretClient(
    `https://${host}:${new URL(served.url).port}`,
    { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) },
    { agent, retryOptions: { maxRetries: 0 }, ...options },
  );
  for (let count = 0; count < 30; count++) await client.setSecret(`s${count}`, "v");
  expect(await all(client.listPropertiesOfSecrets())).toHaveLength(30);
  agent.destroy();
});

test("an answer makes none of fetch's objects, which would outlive it until all of the heap is collected", async () => {
  const made = [vi.spyOn(globalThis, "Request"), vi.spyOn(globalThis, "Response")];
  try {
    expect((await ask("PUT", "/secrets/a?api-version=7.6", {}, '{"value":"v"}')).status).toBe(200);
    expect((await ask("GET", "/secrets/a?api-version=7.6")).status).toBe(200);
    expect(made.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    await vaults.handle(new Request("https://acme.vault.azure.net/secrets?api-version=7.6", { headers }));
    expect(made.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  } finally {
    for (const spy of made) spy.mockRestore();
  }
});

test("a host that no address can have is refused, and the next request is answered", async () => {
  const host = { servername: "localhost", headers: { ...headers, host: "a b" } };
  expect((await ask("GET", "/secrets?api-version=7.6", host)).status).toBe(400);
  expect((await ask("GET", "/secrets?api-version=7.6")).status).toBe(200);
});

test("a port that is taken is an error", async () => {
  const port = Number(new URL(served.url).port);
  await expect(serveEmulator(vaults, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
