// What a message calls each request that goes to a vault.
import { expect, test } from "vitest";
import { classifyRequest, describeOperation } from "../../src/vault/operation.ts";

test.each([
  ["GET /secrets", "list the secrets of v"],
  ["GET /secrets/a/versions", "list the versions of v/secret/a"],
  ["GET /secrets/a/0f", "read secret v/secret/a"],
  ["PUT /secrets/a", "set secret v/secret/a"],
  ["PATCH /secrets/a/0f", "update secret v/secret/a"],
  ["DELETE /secrets/a", "delete secret v/secret/a"],
  ["GET /deletedsecrets", "list the deleted secrets of v"],
  ["GET /deletedsecrets/a", "read the deleted secret v/secret/a"],
  ["POST /deletedsecrets/a/recover", "recover secret v/secret/a"],
  ["DELETE /deletedsecrets/a", "purge secret v/secret/a"],
  ["GET /keys", "list the keys of v"],
  ["GET /keys/a/versions", "list the versions of v/key/a"],
  ["GET /keys/a/rotationpolicy", "read the rotation policy of v/key/a"],
  ["PUT /keys/a/rotationpolicy", "set the rotation policy of v/key/a"],
  ["GET /keys/a/0f", "read key v/key/a"],
  ["POST /keys/a/0f/unwrapkey", "unwrap with key v/key/a"],
  ["POST /keys/a/0f/decrypt", "decrypt with key v/key/a"],
  ["POST /keys/a/create", "create key v/key/a"],
  ["PUT /keys/a", "import key v/key/a"],
  ["POST /keys/a/rotate", "rotate key v/key/a"],
  ["PATCH /keys/a/0f", "update key v/key/a"],
  ["DELETE /keys/a", "delete key v/key/a"],
  ["GET /deletedkeys", "list the deleted keys of v"],
  ["GET /deletedkeys/a", "read the deleted key v/key/a"],
  ["POST /deletedkeys/a/recover", "recover key v/key/a"],
  ["DELETE /deletedkeys/a", "purge key v/key/a"],
])("%s: cannot %s", (request, words) => {
  const [method = "", path = ""] = request.split(" ");
  expect(describeOperation("v", classifyRequest("v", method, path))).toBe(words);
});

test("a request that is never sent has no name", () =>
  expect(() => classifyRequest("v", "PUT", "/certificates/a")).toThrow("knows no PUT"));
