// Faults, latency and quotas: what can go wrong on request.
import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import type { EmulatorFault } from "../../src/emulator/emulator.ts";
import { start, vault } from "./vault.ts";

const put = { method: "PUT", path: "^/secrets/a$" } as const;

/** An SDK client that has had its challenge, so that a PUT is one request. */
async function warm(...faults: EmulatorFault[]) {
  const made = vault();
  await made.client.setSecret("warm", "v");
  for (const fault of faults) made.emulator.fault(fault);
  const stored = async () => (await made.ask("GET", "/secrets/a")).status === 200;
  return { ...made, stored };
}

describe("a reset", () => {
  test.each([
    ["before", false],
    ["after", true],
  ] as const)("%s the commit leaves the secret stored: %s", async (at, expected) => {
    const { client, emulator, stored } = await warm({ ...put, at, does: { kind: "reset" } });
    await expect(client.setSecret("a", "v")).rejects.toMatchObject({ name: "RestError", code: "ECONNRESET" });
    expect(await stored()).toBe(expected);
    expect(emulator.log).toContainEqual(expect.objectContaining({ method: "PUT", status: "reset" }));
  });
});

describe("a request that hangs ends when its caller gives up", () => {
  test.each([
    ["before", false],
    ["after", true],
  ] as const)("%s the commit; stored: %s", async (at, expected) => {
    const { client, emulator, stored } = await warm({ ...put, at, does: { kind: "hang" } });
    const controller = new AbortController();
    const asked = client.setSecret("a", "v", { abortSignal: controller.signal });
    await vi.waitUntil(() => emulator.log.some(({ status }) => status === "hang"));
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(await stored()).toBe(expected);
    expect(emulator.log).toContainEqual(expect.objectContaining({ method: "PUT", status: "hang" }));
  });
});

test("a request that is answered leaves nothing at its caller's signal", async () => {
  const { client } = await warm();
  const { signal } = new AbortController();
  await client.setSecret("a", "v", { abortSignal: signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

describe("an answer", () => {
  test.each([
    ["before", false],
    ["after", true],
  ] as const)("%s the commit; stored: %s", async (at, expected) => {
    const { client, stored } = await warm({ ...put, at, does: { kind: "answer", status: 503 } });
    await expect(client.setSecret("a", "v")).rejects.toMatchObject({ statusCode: 503 });
    expect(await stored()).toBe(expected);
  });

  test.each([
    [400, "BadParameter"],
    [401, "Unauthorized"],
    [403, "Forbidden"],
    [409, "Conflict"],
    [429, "Throttled"],
    [500, "InternalServerError"],
    [503, "ServiceUnavailable"],
    [504, "Error"],
  ])("of %i has the service's body", async (status, code) => {
    const { ask } = await warm({ at: "before", does: { kind: "answer", status } });
    expect(await ask("GET", "/secrets")).toMatchObject({ status, body: { error: { code } } });
  });

  test("has the headers and the body that it is given", async () => {
    const headers = { "retry-after": "3", date: "Thu, 01 Jan 1970 00:00:00 GMT" };
    const { ask } = await warm({
      at: "before",
      does: { kind: "answer", status: 429, headers, body: { a: 1 } },
    });
    const answer = await ask("GET", "/secrets");
    expect(answer.body).toEqual({ a: 1 });
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
  });

  test("can echo the request's body, as a nasty server would", async () => {
    const { ask } = await warm({ ...put, at: "before", does: { kind: "answer", status: 400, echo: true } });
    expect((await ask("PUT", "/secrets/a", { value: "canary" })).text).toContain("canary");
  });
});

test("a delay passes by the emulator's clock, and the request goes on", async () => {
  const { ask } = await warm({ ...put, at: "before", does: { kind: "delay", ms: 9000 } });
  const { body } = await ask("PUT", "/secrets/a", { value: "v" });
  expect(body.attributes).toMatchObject({ created: start + 9 });
});

test("latency passes by the emulator's clock", async () => {
  const { ask, clock } = vault({ latencyMs: 50 });
  await ask("GET", "/secrets");
  await ask("GET", "/secrets", undefined, { authorization: "" });
  expect(clock.now()).toBe(start * 1000 + 100);
});

describe("a fault hits", () => {
  const answer = { kind: "answer", status: 503 } as const;
  test.each<[string, Partial<EmulatorFault>, string]>([
    ["once", {}, "x..."],
    ["so often", { times: 2 }, "xx.."],
    ["without end", { times: Number.POSITIVE_INFINITY }, "xxxx"],
    ["after some have passed", { skip: 2 }, "..x."],
    ["another method never", { method: "PUT" }, "...."],
    ["another vault never", { vault: "other" }, "...."],
    ["another path never", { path: "^/deleted" }, "...."],
    ["its own vault, method and path", { vault: "Acme", method: "get", path: "^/secrets$" }, "x..."],
  ])("%s", async (_, fault, expected) => {
    const { ask, emulator } = vault();
    emulator.fault({ at: "before", does: answer, ...fault });
    let seen = "";
    for (let count = 0; count < 4; count++) seen += (await ask("GET", "/secrets")).status === 503 ? "x" : ".";
    expect(seen).toBe(expected);
  });

  test("never a challenge, which no writer means", async () => {
    const { ask, emulator } = vault();
    emulator.fault({ at: "before", does: answer });
    expect((await ask("GET", "/secrets", undefined, { authorization: "" })).status).toBe(401);
    expect((await ask("GET", "/secrets")).status).toBe(503);
  });

  test("no more once all are cleared", async () => {
    const { ask, emulator } = vault();
    emulator.fault({ at: "before", times: 9, does: answer });
    emulator.clearFaults();
    expect((await ask("GET", "/secrets")).status).toBe(200);
  });
});

test("a missing vault is a name that does not resolve", async () => {
  const { client, emulator } = vault({ missing: true });
  await expect(client.getSecret("a")).rejects.toMatchObject({
    name: "RestError",
    code: "ENOTFOUND",
    message: expect.stringContaining("getaddrinfo ENOTFOUND acme.vault.azure.net"),
  });
  expect(emulator.log).toEqual([]);
});

describe("with quotas", () => {
  test("300 secrets are created in ten seconds, and the next must wait", async () => {
    const { ask, clock } = vault({ quotas: true, quotaRetryAfter: true });
    const set = async () => (await ask("PUT", "/secrets/a", { value: "v" })).status;
    for (let count = 0; count < 200; count++) await set();
    clock.forward(4000);
    for (let count = 0; count < 99; count++) await set();
    expect([await set(), await set()]).toEqual([200, 429]);
    const refused = await ask("PUT", "/secrets/a", { value: "v" });
    expect(refused.body).toMatchObject({ error: { code: "Throttled" } });
    expect(refused.headers.get("retry-after")).toBe("6");
    expect((await ask("PATCH", "/secrets/a", {})).status).toBe(200);
    clock.forward(6000);
    for (let count = 0; count < 199; count++) await set();
    expect([await set(), await set()]).toEqual([200, 429]);
  });

  test("4000 other calls are answered in ten seconds, in each vault", async () => {
    const { ask } = vault({ quotas: true });
    const get = async () => (await ask("GET", "/secrets/missing")).status;
    for (let count = 0; count < 3999; count++) await get();
    expect([await get(), await get()]).toEqual([404, 429]);
    expect((await ask("GET", "https://other.vault.azure.net/secrets")).status).toBe(200);
    expect((await ask("GET", "/secrets")).headers.get("retry-after")).toBeNull();
  });

  test("the vaults that have quotas share five times one's, as those of one subscription", async () => {
    const { ask, emulator } = vault({ quotas: true, quotaRetryAfter: true });
    const names = ["acme", "b", "c", "d", "e", "f"];
    for (const name of names) emulator.configure(name, { quotas: true, quotaRetryAfter: true });
    const create = (name: string) =>
      ask("POST", `https://${name}.vault.azure.net/keys/k/create`, { kty: "EC", crv: "P-256" });
    const fill = async (name: string) => {
      for (let count = 0; count < 20; count++) await create(name);
    };
    for (const name of names.slice(0, 5)) await fill(name);
    const refused = await create("f");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "10"]);
    // Why the service refuses then is not known.
    expect(JSON.stringify(refused.body)).not.toContain("Reason");
    expect(JSON.stringify((await create("acme")).body)).toContain("Reason: VaultRequestTypeLimitReached");
  });
});
