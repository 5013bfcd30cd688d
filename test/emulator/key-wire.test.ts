// What the bare wire says of keys, where clients depend on it.
import { describe, expect, test } from "vitest";
import { start, vault } from "./vault.ts";

test("a bare key: members stand in the service's order, and those never sent are absent", async () => {
  const { text, body } = await vault().ask("POST", "/keys/a/create", { kty: "EC" });
  const { kid, x, y } = body.key as { kid: string; x: string; y: string };
  expect(kid).toMatch(/^https:\/\/acme\.vault\.azure\.net\/keys\/a\/[0-9a-f]{32}$/);
  expect(text).toBe(
    `{"key":{"kid":"${kid}","kty":"EC","key_ops":["sign","verify"],"crv":"P-256","x":"${x}","y":"${y}"},"attributes":{"enabled":true,"created":${start},"updated":${start},"recoveryLevel":"Recoverable+Purgeable","recoverableDays":90,"exportable":false,"hsmPlatform":"0"}}`,
  );
});

test("no answer has a private part", async () => {
  const { ask } = vault();
  const answers = [
    await ask("POST", "/keys/a/create", { kty: "EC" }),
    await ask("GET", "/keys/a"),
    await ask("PATCH", "/keys/a", {}),
    await ask("DELETE", "/keys/a"),
    await ask("GET", "/deletedkeys/a"),
    await ask("POST", "/deletedkeys/a/recover"),
  ];
  for (const { body } of answers)
    expect(Object.keys(body.key as object)).toEqual(["kid", "kty", "key_ops", "crv", "x", "y"]);
});

test("an item of a list has neither type, size nor operations, and no version", async () => {
  const { ask } = vault();
  await ask("POST", "/keys/a/create", { kty: "EC", tags: { t: "1" } });
  const { body } = await ask("GET", "/keys");
  expect(body.value).toEqual([
    { kid: "https://acme.vault.azure.net/keys/a", attributes: expect.anything(), tags: { t: "1" } },
  ]);
});

test("a deleted item says when it goes before all else", async () => {
  const { ask } = vault();
  await ask("POST", "/keys/a/create", { kty: "EC" });
  await ask("DELETE", "/keys/a");
  const { body } = await ask("GET", "/deletedkeys");
  const [item] = body.value as object[];
  expect(Object.keys(item ?? {})).toEqual([
    "recoveryId",
    "deletedDate",
    "scheduledPurgeDate",
    "kid",
    "attributes",
  ]);
});

test("a managed key says so, in the list and by itself", async () => {
  const { ask, emulator } = vault();
  emulator.seed("acme", { kind: "key", name: "cert", managed: true, exp: 9, tags: { t: "1" } });
  expect((await ask("GET", "/keys/cert")).body).toMatchObject({ managed: true, attributes: { exp: 9 } });
  expect((await ask("GET", "/keys")).body).toMatchObject({ value: [{ managed: true, tags: { t: "1" } }] });
});

describe("attributes follow the api-version", () => {
  test.each([
    ["7.0", undefined, undefined, undefined],
    ["7.3", 90, undefined, undefined],
    ["7.4", 90, false, undefined],
    ["7.5-preview.1", 90, false, "0"],
    ["2025-07-01", 90, false, "0"],
  ])("%s", async (version, recoverableDays, exportable, hsmPlatform) => {
    const { ask, emulator } = vault();
    emulator.seed("acme", { kind: "key", name: "a" });
    const { body } = await ask("GET", `/keys/a?api-version=${version}`);
    expect({ recoverableDays, exportable, hsmPlatform, ...(body.attributes as object) }).toMatchObject({
      recoverableDays,
      exportable,
      hsmPlatform,
    });
    expect("hsmPlatform" in (body.attributes as object)).toBe(hsmPlatform !== undefined);
  });
});

describe("a PATCH", () => {
  const stored = { kty: "EC", key_ops: ["sign"], tags: { a: "1" }, attributes: { exp: 20, nbf: 10 } };
  test.each<[string, object, object]>([
    ["of nothing keeps all", { attributes: {} }, {}],
    ["of enabled keeps the rest", { attributes: { enabled: false } }, { attributes: { enabled: false } }],
    ["of a null date keeps it", { attributes: { exp: null } }, {}],
    ["of tags replaces them all", { tags: { b: "2" } }, { tags: { b: "2" } }],
    ["of operations replaces them all", { key_ops: ["verify"] }, { key: { key_ops: ["verify"] } }],
  ])("%s", async (_, sent, changed) => {
    const { ask, clock } = vault();
    const { body: before } = await ask("POST", "/keys/a/create", stored);
    clock.forward(7000);
    const { body } = await ask("PATCH", "/keys/a/", sent);
    const key = { ...(before.key as object), ...(changed as { key?: object }).key };
    const attributes = {
      ...(before.attributes as object),
      updated: start + 7,
      ...(changed as { attributes?: object }).attributes,
    };
    expect(body).toEqual({ ...before, ...changed, key, attributes });
    expect((await ask("GET", "/keys/a/")).body).toEqual(body);
  });

  test("goes to the version named", async () => {
    const { ask } = vault();
    const first = await ask("POST", "/keys/a/create", { kty: "EC" });
    await ask("POST", "/keys/a/create", { kty: "EC" });
    const { kid } = first.body.key as { kid: string };
    await ask("PATCH", new URL(kid).pathname, { tags: { old: "1" } });
    expect((await ask("GET", "/keys/a")).body).not.toHaveProperty("tags");
    expect((await ask("GET", new URL(kid).pathname)).body.tags).toEqual({ old: "1" });
  });
});

test("a disabled key is shown, also a deleted one", async () => {
  const { ask } = vault();
  await ask("POST", "/keys/a/create", { kty: "EC", attributes: { enabled: false } });
  expect((await ask("GET", "/keys/a")).body).toMatchObject({ key: { crv: "P-256" } });
  await ask("DELETE", "/keys/a");
  expect((await ask("GET", "/deletedkeys/a")).status).toBe(200);
});

test("names are the same whatever their case, and the first casing stays", async () => {
  const { ask } = vault();
  await ask("POST", "/keys/Token-Signing/create", { kty: "EC" });
  const { body } = await ask("POST", "/keys/token-signing/create", { kty: "EC" });
  expect(body.key).toMatchObject({ kid: expect.stringContaining("/keys/Token-Signing/") });
});

test.each([
  ["GET", "/keys/missing", 404, "KeyNotFound", /^A key with \(name\/id\) missing was not found/],
  ["GET", `/keys/missing/${"0".repeat(32)}`, 404, "KeyNotFound", /^A key with/],
  ["PATCH", "/keys/missing", 404, "KeyNotFound", /^A key with/],
  ["POST", "/keys/missing/rotate", 404, "KeyNotFound", /^A key with/],
  ["GET", "/keys/missing/rotationpolicy", 404, "KeyNotFound", /^A key with/],
  ["POST", "/keys/missing/sign", 404, "KeyNotFound", /^A key with/],
  ["GET", "/deletedkeys/missing", 404, "KeyNotFound", /^Deleted Key not found: missing$/],
  ["DELETE", "/deletedkeys/missing", 404, "KeyNotFound", /^Deleted Key not found: missing$/],
  ["POST", "/deletedkeys/missing/recover", 404, "KeyNotFound", /^A key with/],
  ["POST", "/keys//create", 400, "BadParameter", /^Operation not specified$/],
  ["POST", "/keys/under_score/create", 400, "BadParameter", /invalid name: under_score$/],
  ["POST", "/keys/a", 405, "MethodNotAllowed", /./],
  ["POST", "/rng", 404, "NotFound", /./],
])("%s %s answers %i %s", async (method, path, status, code, message) => {
  const answer = await vault().ask(method, path, method === "GET" ? undefined : {});
  expect([answer.status, answer.body]).toMatchObject([
    status,
    { error: { code, message: expect.stringMatching(message) } },
  ]);
});

test("versions of a name that is not there are an empty list", async () => {
  expect((await vault().ask("GET", "/keys/missing/versions")).body).toEqual({ value: [], nextLink: null });
});

test("a fault of 404 is a key's where a key was asked for", async () => {
  const { ask, emulator } = vault();
  emulator.fault({ at: "before", does: { kind: "answer", status: 404 } });
  expect((await ask("GET", "/keys/a")).body).toMatchObject({ error: { code: "KeyNotFound" } });
});

test("the log tells what only asks from what changes something", async () => {
  const { ask, emulator } = vault();
  emulator.seed("acme", { kind: "key", name: "a" });
  for (const call of ["GET /keys", "GET /keys/a/versions", "GET /keys/a", "GET /keys/a/rotationpolicy"])
    await ask(...(call.split(" ") as [string, string]));
  for (const call of ["sign", "backup", "rotate"]) await ask("POST", `/keys/a/${call}`, {});
  expect(emulator.log.map(({ operation }) => operation)).toEqual([
    ...["list", "list", "get", "get"],
    ...["get", "get", "write"],
  ]);
});
