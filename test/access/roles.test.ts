// Verb to data action to role: one truth with the messages of a real call, and the fewest roles for a set of verbs.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { rights } from "../../src/access/rights.ts";
import { findLeastRoles, roleAllows, roles } from "../../src/access/roles.ts";
import type { AccessVerb, RoleName } from "../../src/model/access.ts";
import { classifyRequest } from "../../src/vault/operation.ts";

const requests: { readonly [verb in AccessVerb]: string } = {
  "list secrets": "GET /secrets",
  "list deleted secrets": "GET /deletedsecrets",
  "get secret": "GET /secrets/a",
  "set secret": "PUT /secrets/a",
  "update secret": "PATCH /secrets/a/1",
  "delete secret": "DELETE /secrets/a",
  "recover secret": "POST /deletedsecrets/a/recover",
  "purge secret": "DELETE /deletedsecrets/a",
  "list keys": "GET /keys",
  "list deleted keys": "GET /deletedkeys",
  "get key": "GET /keys/a",
  "get rotation policy": "GET /keys/a/rotationpolicy",
  "create key": "POST /keys/a/create",
  "import key": "PUT /keys/a",
  "update key": "PATCH /keys/a/1",
  "rotate key": "POST /keys/a/rotate",
  "set rotation policy": "PUT /keys/a/rotationpolicy",
  "delete key": "DELETE /keys/a",
  "recover key": "POST /deletedkeys/a/recover",
  "purge key": "DELETE /deletedkeys/a",
  "unwrap key": "POST /keys/a/1/unwrapkey",
  "decrypt by key": "POST /keys/a/1/decrypt",
};
const verbs = Object.keys(requests) as readonly AccessVerb[];

test.each(verbs)("%s: the right is the one that a real call names when it is refused", (verb) => {
  const [method = "", path = ""] = requests[verb].split(" ");
  const { action, role } = classifyRequest("v", method, path);
  expect(rights[verb]).toEqual({ action, role });
});

test.each(verbs)("%s: its role has its data action, and no narrower one has", (verb) => {
  const names = Object.keys(roles) as readonly RoleName[];
  expect(names.find((name) => roleAllows(name, verb))).toBe(rights[verb].role);
});

test.each<[readonly AccessVerb[], readonly RoleName[]]>([
  [[], []],
  [["list secrets"], ["Key Vault Reader"]],
  [["list secrets", "get key", "get rotation policy"], ["Key Vault Reader"]],
  [["list secrets", "get secret"], ["Key Vault Secrets User"]],
  [
    ["list keys", "get secret"],
    ["Key Vault Reader", "Key Vault Secrets User"],
  ],
  [["list secrets", "get secret", "purge secret"], ["Key Vault Secrets Officer"]],
  [["list keys", "set rotation policy"], ["Key Vault Crypto Officer"]],
  [
    ["list secrets", "set secret", "list keys"],
    ["Key Vault Reader", "Key Vault Secrets Officer"],
  ],
  [
    ["list secrets", "set secret", "get key", "create key"],
    ["Key Vault Secrets Officer", "Key Vault Crypto Officer"],
  ],
  [
    ["list secrets", "set secret", "unwrap key"],
    ["Key Vault Secrets Officer", "Key Vault Crypto Service Encryption User"],
  ],
  [["list keys", "create key", "unwrap key"], ["Key Vault Crypto Officer"]],
])("%j needs %j", (wanted, expected) => expect(findLeastRoles(wanted)).toEqual(expected));

// learn.microsoft.com/azure/role-based-access-control/built-in-roles/security
test("the definitions of the built-in roles", () =>
  expect(Object.fromEntries(Object.entries(roles).map(([name, { id }]) => [name, id]))).toEqual({
    "Key Vault Reader": "21090545-7ca7-4776-b22c-e363652d74d2",
    "Key Vault Secrets User": "4633458b-17de-408a-b874-0445c86b69e6",
    "Key Vault Secrets Officer": "b86a8fe4-44ce-4948-aee5-eccb2c155cd7",
    "Key Vault Crypto Service Encryption User": "e147488a-f6f5-4113-8e2d-b22465e65bf6",
    "Key Vault Crypto User": "12338af0-0e69-4776-bea7-57ae8d297424",
    "Key Vault Crypto Officer": "14b46e9e-c2b7-41b4-b07b-48a6ebf60603",
  }));

test("docs/how-to/access.md lists every verb with its data action and role", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/how-to/access.md"), "utf8");
  const row = /^\| ([a-z ]+) \| (?:plan|apply): .* \| `(.+)` \| (Key Vault [A-Za-z ]+) \| /gm;
  const listed = [...page.matchAll(row)].map(([, verb, action, role]) => [
    verb,
    { action: `Microsoft.KeyVault/vaults/${action}`, role },
  ]);
  expect(Object.fromEntries(listed)).toEqual(rights);
});
