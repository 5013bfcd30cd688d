// Identities: where a vault has roles, the token's claims decide what it may do.
import { describe, expect, test } from "vitest";
import type { EmulatorRole } from "../../src/emulator/emulator.ts";
import { token, vault } from "./vault.ts";

const calls = {
  list: ["GET", "/secrets"],
  versions: ["GET", "/secrets/a/versions"],
  "list deleted": ["GET", "/deletedsecrets"],
  get: ["GET", "/secrets/a"],
  "get deleted": ["GET", "/deletedsecrets/gone"],
  set: ["PUT", "/secrets/a", { value: "v" }],
  update: ["PATCH", "/secrets/a", {}],
  backup: ["POST", "/secrets/a/backup"],
  recover: ["POST", "/deletedsecrets/gone/recover"],
  delete: ["DELETE", "/secrets/a"],
} as const;

const digest = "A".repeat(43);
const keyCalls = {
  list: ["GET", "/keys"],
  versions: ["GET", "/keys/k/versions"],
  "list deleted": ["GET", "/deletedkeys"],
  get: ["GET", "/keys/k"],
  "get deleted": ["GET", "/deletedkeys/gone"],
  "get policy": ["GET", "/keys/k/rotationpolicy"],
  "set policy": ["PUT", "/keys/k/rotationpolicy", {}],
  create: ["POST", "/keys/k/create", { kty: "EC" }],
  update: ["PATCH", "/keys/k", {}],
  rotate: ["POST", "/keys/k/rotate"],
  sign: ["POST", "/keys/k/sign", { alg: "ES256", value: digest }],
  verify: ["POST", "/keys/k/verify", { alg: "ES256", digest, value: digest }],
  wrap: ["POST", "/keys/rsa/wrapkey", { alg: "RSA-OAEP-256", value: "AA" }],
  backup: ["POST", "/keys/k/backup"],
  recover: ["POST", "/deletedkeys/gone/recover"],
  delete: ["DELETE", "/keys/k"],
} as const;

const lists = ["list", "versions", "list deleted"];
const gets = [...lists, "get", "get deleted"];
const everything = Object.keys(calls);

describe("may", () => {
  test.each<[EmulatorRole, string[]]>([
    ["reader", lists],
    ["user", gets],
    ["officer", everything],
    ["administrator", everything],
    [["secrets/setSecret/action"], ["set"]],
    [
      ["secrets/get*", "secrets/delete"],
      ["get", "get deleted", "delete"],
    ],
    [[], []],
  ])("%j: %j", async (role, allowed) => {
    const { ask } = vault({ roles: { boss: "administrator", me: role } }, { token: token({ oid: "me" }) });
    const boss = { authorization: `Bearer ${token({ appid: "boss" })}` };
    for (const name of ["a", "gone"]) await ask("PUT", `/secrets/${name}`, { value: "v" }, boss);
    await ask("DELETE", "/secrets/gone", undefined, boss);
    const may: string[] = [];
    for (const [call, [method, path, body]] of Object.entries(calls))
      if ((await ask(method, path, body)).status === 200) may.push(call);
    expect(may.toSorted()).toEqual(allowed.toSorted());
  });
});

describe("of keys may", () => {
  const reads = ["list", "versions", "list deleted", "get", "get deleted"];
  const everything = Object.keys(keyCalls);
  test.each<[EmulatorRole, string[]]>([
    ["reader", [...reads, "get policy"]],
    ["user", []],
    ["officer", []],
    ["cryptoUser", [...reads, "update", "sign", "verify", "wrap", "backup"]],
    ["cryptoOfficer", everything],
    ["cryptoServiceEncryptionUser", [...reads, "wrap"]],
    ["administrator", everything],
    [["keyrotationpolicies/write"], ["set policy"]],
  ])("%j: %j", async (role, allowed) => {
    const { ask, emulator } = vault({}, { token: token({ oid: "me" }) });
    emulator.seed("acme", { kind: "key", name: "k" });
    emulator.seed("acme", { kind: "key", name: "rsa", keyType: "RSA" });
    emulator.seed("acme", { kind: "key", name: "gone" });
    await ask("DELETE", "/keys/gone");
    emulator.configure("acme", { roles: { me: role } });
    const may: string[] = [];
    for (const [call, [method, path, body]] of Object.entries(keyCalls))
      if ((await ask(method, path, body)).status === 200) may.push(call);
    expect(may.toSorted()).toEqual(allowed.toSorted());
  });
});

test("a refusal is worded as the service's", async () => {
  const claims = { oid: "me", appid: "app", iss: "https://sts.windows.net/t/" };
  const { ask } = vault({ roles: { me: "reader" } }, { token: token(claims) });
  const { status, body } = await ask("GET", "/secrets/a");
  const error = body.error as { code: string; message: string; innererror: object };
  expect(status).toBe(403);
  expect(error).toMatchObject({ code: "Forbidden", innererror: { code: "ForbiddenByRbac" } });
  expect(error.message.split("\r\n")).toEqual([
    "Caller is not authorized to perform action on resource.",
    "If role assignments, deny assignments or role definitions were changed recently, please observe propagation time.",
    "Caller: appid=app;oid=me;iss=https://sts.windows.net/t/",
    "Action: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'",
    "Resource: '/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/emulator/providers/microsoft.keyvault/vaults/acme/secrets/a'",
    "Assignment: (not found)",
    "DenyAssignmentId: null",
    "DecisionReason: null ",
    "Vault: acme;location=emulator",
    "",
  ]);
});

test.each([
  ["opaque", "opaque"],
  ["of a stranger", token({ oid: "stranger" })],
  ["with claims that are no object", token([1])],
  ["that names a property every object has", token({ oid: "constructor" })],
])(
  "a token %s may do nothing where there are roles, and everything where there are none",
  async (_, bearer) => {
    const closed = vault({ roles: { me: "administrator" } }, { token: bearer });
    expect((await closed.ask("GET", "/secrets")).status).toBe(403);
    expect((await vault({}, { token: bearer }).ask("GET", "/secrets")).status).toBe(200);
  },
);

test("a right is asked for before the object is looked at", async () => {
  const { ask } = vault({ roles: {} });
  expect((await ask("GET", "/secrets/missing")).status).toBe(403);
  expect((await ask("PUT", "/secrets/a", "{")).status).toBe(403);
});

test("a firewall refuses every call with its own code", async () => {
  const { client, ask } = vault({ firewall: true });
  const error = await client.getSecret("a").catch((caught) => caught);
  expect(error).toMatchObject({ statusCode: 403, code: "Forbidden" });
  expect(error.details.error.innerError.code).toBe("ForbiddenByFirewall");
  expect((await ask("GET", "/secrets")).status).toBe(403);
});

test("a token is neither logged nor stored", async () => {
  const { ask, emulator } = vault({ roles: {} }, { token: token({ oid: "canary" }) });
  await ask("GET", "/secrets/a");
  expect(JSON.stringify(emulator.log)).not.toContain(token({ oid: "canary" }).slice(0, 20));
  expect(emulator.log).toEqual([
    { vault: "acme", method: "GET", path: "/secrets/a", status: 403, operation: "get" },
  ]);
});
