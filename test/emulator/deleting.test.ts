// Soft delete: where a name stands at each moment, and what each call says then.
import { describe, expect, test } from "vitest";
import { day, start, vault } from "./vault.ts";

type Ask = ReturnType<typeof vault>["ask"];

const calls = {
  get: ["GET", "/secrets/a"],
  set: ["PUT", "/secrets/a", { value: "v" }],
  patch: ["PATCH", "/secrets/a", {}],
  delete: ["DELETE", "/secrets/a"],
  getDeleted: ["GET", "/deletedsecrets/a"],
  recover: ["POST", "/deletedsecrets/a/recover"],
  purge: ["DELETE", "/deletedsecrets/a"],
  getKey: ["GET", "/keys/a"],
  createKey: ["POST", "/keys/a/create", { kty: "EC" }],
  patchKey: ["PATCH", "/keys/a", {}],
  rotateKey: ["POST", "/keys/a/rotate"],
  getPolicy: ["GET", "/keys/a/rotationpolicy"],
  setPolicy: ["PUT", "/keys/a/rotationpolicy", {}],
  sign: ["POST", "/keys/a/sign", { alg: "ES256", value: "A".repeat(43) }],
  deleteKey: ["DELETE", "/keys/a"],
  getDeletedKey: ["GET", "/deletedkeys/a"],
  recoverKey: ["POST", "/deletedkeys/a/recover"],
  purgeKey: ["DELETE", "/deletedkeys/a"],
} as const;

/** Status and the innermost code of a call. */
async function said(ask: Ask, call: keyof typeof calls): Promise<string> {
  const [method, path, body] = calls[call] as readonly [string, string, object?];
  const answer = await ask(method, path, body);
  const error = answer.body.error as { code: string; innererror?: { code: string } } | undefined;
  return [answer.status, error && (error.innererror?.code ?? error.code)].filter(Boolean).join(" ");
}

async function listed(ask: Ask): Promise<object> {
  const count = async (path: string) => ((await ask("GET", path)).body.value as unknown[]).length;
  return {
    live: (await count("/secrets")) + (await count("/keys")),
    deleted: (await count("/deletedsecrets")) + (await count("/deletedkeys")),
  };
}

const slow = { deleteSettlesMs: 5000, recoverSettlesMs: 3000 };

async function phase(at: "deleting" | "deleted" | "recovering" | "recovered") {
  const { ask, clock } = vault(slow);
  await said(ask, "set");
  await said(ask, "createKey");
  await said(ask, "delete");
  await said(ask, "deleteKey");
  if (at !== "deleting") clock.forward(5000);
  if (at === "recovering" || at === "recovered") {
    await said(ask, "recover");
    await said(ask, "recoverKey");
  }
  if (at === "recovered") clock.forward(3000);
  return ask;
}

describe("while a delete settles", () => {
  test("the name is in neither list", async () =>
    expect(await listed(await phase("deleting"))).toEqual({ live: 0, deleted: 0 }));
  test.each([
    ["get", "404 SecretNotFound"],
    ["set", "409 ObjectIsBeingDeleted"],
    ["patch", "404 SecretNotFound"],
    ["delete", "404 SecretNotFound"],
    ["getDeleted", "404 SecretNotFound"],
    ["recover", "409 ObjectIsBeingDeleted"],
    ["purge", "409 ObjectIsBeingDeleted"],
    ["getKey", "404 KeyNotFound"],
    ["createKey", "409 ObjectIsBeingDeleted"],
    ["patchKey", "404 KeyNotFound"],
    ["rotateKey", "404 KeyNotFound"],
    ["getPolicy", "404 KeyNotFound"],
    ["setPolicy", "404 KeyNotFound"],
    ["sign", "404 KeyNotFound"],
    ["deleteKey", "404 KeyNotFound"],
    ["getDeletedKey", "404 KeyNotFound"],
    ["recoverKey", "409 ObjectIsBeingDeleted"],
    ["purgeKey", "409 ObjectIsBeingDeleted"],
  ] as const)("%s says %s", async (call, answer) =>
    expect(await said(await phase("deleting"), call)).toBe(answer),
  );
});

describe("once deleted", () => {
  test("the name is in the deleted list", async () =>
    expect(await listed(await phase("deleted"))).toEqual({ live: 0, deleted: 2 }));
  test.each([
    ["get", "404 SecretNotFound"],
    ["set", "409 ObjectIsDeletedButRecoverable"],
    ["patch", "404 SecretNotFound"],
    ["delete", "404 SecretNotFound"],
    ["getDeleted", "200"],
    ["recover", "200"],
    ["purge", "204"],
    ["getKey", "404 KeyNotFound"],
    ["createKey", "409 ObjectIsDeletedButRecoverable"],
    ["rotateKey", "404 KeyNotFound"],
    ["sign", "404 KeyNotFound"],
    ["deleteKey", "404 KeyNotFound"],
    ["getDeletedKey", "200"],
    ["recoverKey", "200"],
    ["purgeKey", "204"],
  ] as const)("%s says %s", async (call, answer) =>
    expect(await said(await phase("deleted"), call)).toBe(answer),
  );
});

describe("while a recovery settles", () => {
  test("the name is in neither list", async () =>
    expect(await listed(await phase("recovering"))).toEqual({ live: 0, deleted: 0 }));
  test.each([
    ["get", "404 SecretNotFound"],
    ["set", "409 ObjectIsBeingRecovered"],
    ["patch", "409 ObjectIsBeingRecovered"],
    ["delete", "409 ObjectIsBeingRecovered"],
    ["getDeleted", "404 SecretNotFound"],
    ["recover", "409 ObjectIsBeingRecovered"],
    ["purge", "409 ObjectIsBeingRecovered"],
    ["getKey", "404 KeyNotFound"],
    ["createKey", "409 ObjectIsBeingRecovered"],
    ["patchKey", "409 ObjectIsBeingRecovered"],
    ["rotateKey", "409 ObjectIsBeingRecovered"],
    ["setPolicy", "409 ObjectIsBeingRecovered"],
    ["deleteKey", "409 ObjectIsBeingRecovered"],
    ["getDeletedKey", "404 KeyNotFound"],
    ["recoverKey", "409 ObjectIsBeingRecovered"],
    ["purgeKey", "409 ObjectIsBeingRecovered"],
  ] as const)("%s says %s", async (call, answer) =>
    expect(await said(await phase("recovering"), call)).toBe(answer),
  );
});

test("once recovered all versions are back as they were", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "one", tags: { t: "1" } });
  await ask("PUT", "/secrets/a", { value: "two", contentType: "c", attributes: { exp: 9 } });
  const before = [(await ask("GET", "/secrets/a")).body, (await ask("GET", "/secrets/a/versions")).body];
  await ask("DELETE", "/secrets/a");
  await ask("POST", "/deletedsecrets/a/recover");
  expect([(await ask("GET", "/secrets/a")).body, (await ask("GET", "/secrets/a/versions")).body]).toEqual(
    before,
  );
});

test("a purged name is free, and its versions are gone", async () => {
  const ask = await phase("deleted");
  await ask("DELETE", "/deletedsecrets/a");
  expect(await said(ask, "set")).toBe("200");
  expect((await ask("GET", "/secrets/a/versions")).body.value).toHaveLength(1);
});

test("a deleted object says when it goes, and then it is gone", async () => {
  const { ask, emulator } = vault({ retentionDays: 7, purgeProtection: true });
  await ask("PUT", "/secrets/a", { value: "v" });
  await ask("DELETE", "/secrets/a");
  expect((await ask("GET", "/deletedsecrets/a")).body).toMatchObject({
    deletedDate: start,
    scheduledPurgeDate: start + 7 * day,
  });
  emulator.advance(7 * day * 1000 - 1000);
  expect(await said(ask, "getDeleted")).toBe("200");
  emulator.advance(1000);
  expect(await said(ask, "getDeleted")).toBe("404 SecretNotFound");
  expect(await said(ask, "set")).toBe("200");
});

test("purge protection refuses a purge", async () => {
  const { ask } = vault({ purgeProtection: true });
  await ask("PUT", "/secrets/a", { value: "v" });
  await ask("DELETE", "/secrets/a");
  expect(await said(ask, "purge")).toBe("403 Forbidden");
  expect(await said(ask, "getDeleted")).toBe("200");
  await said(ask, "createKey");
  await said(ask, "deleteKey");
  expect(await said(ask, "purgeKey")).toBe("403 Forbidden");
  expect(await said(ask, "getDeletedKey")).toBe("200");
});

test("a certificate's secret and key cannot be deleted, and get no version by hand", async () => {
  const { ask, emulator } = vault();
  emulator.seed("acme", { name: "a", value: "pfx", managed: true });
  emulator.seed("acme", { kind: "key", name: "a", managed: true });
  expect(await said(ask, "delete")).toBe("403 SecretManagedByKeyVault");
  expect(await said(ask, "get")).toBe("200");
  expect(await said(ask, "set")).toBe("403 SecretManagedByKeyVault");
  expect(await said(ask, "deleteKey")).toBe("403 KeyManagedByKeyVault");
  expect(await said(ask, "createKey")).toBe("403 KeyManagedByKeyVault");
  expect(await said(ask, "getKey")).toBe("200");
});

test("a recovered key is as it was, with its versions and its rotation policy; a purged one leaves nothing", async () => {
  const { ask } = vault();
  await ask("POST", "/keys/a/create", { kty: "EC", tags: { t: "1" } });
  await ask("PUT", "/keys/a/rotationpolicy", { attributes: { expiryTime: "P90D" } });
  await said(ask, "rotateKey");
  const paths = ["/keys/a", "/keys/a/versions", "/keys/a/rotationpolicy"];
  const seen = () => Promise.all(paths.map(async (path) => (await ask("GET", path)).body));
  const before = await seen();
  await said(ask, "deleteKey");
  await said(ask, "recoverKey");
  expect(await seen()).toEqual(before);
  await said(ask, "deleteKey");
  await said(ask, "purgeKey");
  await said(ask, "createKey");
  expect((await ask("GET", "/keys/a/versions")).body.value).toHaveLength(1);
  expect((await ask("GET", "/keys/a/rotationpolicy")).body).toMatchObject({ attributes: null });
});

test("a restore over a deleted name is refused like a PUT", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "v" });
  const { body } = await ask("POST", "/secrets/a/backup");
  await ask("DELETE", "/secrets/a");
  expect(await ask("POST", "/secrets/restore", body)).toMatchObject({
    status: 409,
    body: { error: { innererror: { code: "ObjectIsDeletedButRecoverable" } } },
  });
});
