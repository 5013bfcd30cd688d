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
} as const;

/** Status and the innermost code of a call. */
async function said(ask: Ask, call: keyof typeof calls): Promise<string> {
  const [method, path, body] = calls[call];
  const answer = await ask(method, path, body);
  const error = answer.body.error as { code: string; innererror?: { code: string } } | undefined;
  return [answer.status, error && (error.innererror?.code ?? error.code)].filter(Boolean).join(" ");
}

async function listed(ask: Ask): Promise<object> {
  const count = async (path: string) => ((await ask("GET", path)).body.value as unknown[]).length;
  return { live: await count("/secrets"), deleted: await count("/deletedsecrets") };
}

const slow = { deleteSettlesMs: 5000, recoverSettlesMs: 3000 };

async function phase(at: "deleting" | "deleted" | "recovering" | "recovered") {
  const { ask, clock } = vault(slow);
  await ask("PUT", "/secrets/a", { value: "v" });
  await ask("DELETE", "/secrets/a");
  if (at !== "deleting") clock.forward(5000);
  if (at === "recovering" || at === "recovered") await ask("POST", "/deletedsecrets/a/recover");
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
  ] as const)("%s says %s", async (call, answer) =>
    expect(await said(await phase("deleting"), call)).toBe(answer),
  );
});

describe("once deleted", () => {
  test("the name is in the deleted list", async () =>
    expect(await listed(await phase("deleted"))).toEqual({ live: 0, deleted: 1 }));
  test.each([
    ["get", "404 SecretNotFound"],
    ["set", "409 ObjectIsDeletedButRecoverable"],
    ["patch", "404 SecretNotFound"],
    ["delete", "404 SecretNotFound"],
    ["getDeleted", "200"],
    ["recover", "200"],
    ["purge", "204"],
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
});

test("a certificate's secret cannot be deleted", async () => {
  const { ask, emulator } = vault();
  emulator.seed("acme", { name: "a", value: "pfx", managed: true });
  expect(await said(ask, "delete")).toBe("403 SecretManagedByKeyVault");
  expect(await said(ask, "get")).toBe("200");
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
