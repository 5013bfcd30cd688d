// The target azureStorage over real HTTPS, at an Azure Resource Manager on loopback that looks at every request.
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { azureStorageTarget } from "../../src/rotate/targets/azure-storage.ts";
import { account, storageAccount } from "./storage-account.ts";

const secret = { vault: "prod", kind: "secret", name: "storage-key" } as const;
const place = { file: "keyvault-gitops.yaml", line: 1, column: 1 };
const token = "c4nary-of-the-token";

/** An account, and the target opened for it. */
async function opened(differs: object = {}) {
  const storage = await storageAccount(token);
  const config = { name: "shop", place, is: "azureStorage", ...account, endpoint: storage.endpoint } as const;
  const scopes: string[] = [];
  const target = azureStorageTarget(
    { ...config, ...differs },
    {
      token: async (scope) => {
        scopes.push(scope);
        return { token, expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    },
  );
  return { storage, scopes, target, open: await target.open(secret) };
}

test("one key is made anew, and the other stays as it was", async () => {
  const { storage, scopes, open } = await opened();
  const { key1, key2 } = storage.keys;
  const made = await open.make("key2");
  expect(storage.asked).toEqual(["regenerateKey key2"]);
  expect(storage.keys.key1).toBe(key1);
  expect(storage.keys.key2).not.toBe(key2);
  expect(made.password.equals(Sealed.text(storage.keys.key2 ?? ""))).toBe(true);
  expect(scopes).toEqual([`${storage.endpoint}/.default`]);
});

test("a key works while the account has it: asked without touching it", async () => {
  const { storage, open } = await opened();
  const key1 = Sealed.text(storage.keys.key1 ?? "");
  expect(await open.works({ user: "key1", password: key1 })).toBe(true);
  expect(await open.works({ user: "key2", password: key1 })).toBe(false);
  await open.make("key1");
  expect(await open.works({ user: "key1", password: key1 })).toBe(false);
  expect(storage.asked).toEqual(["listKeys", "listKeys", "regenerateKey key1", "listKeys"]);
});

test("there is nothing to set, and what a crash left is mended by making it again", async () => {
  const { storage, target, open } = await opened();
  expect(target).toMatchObject({ users: ["key1", "key2"], renewal: "regenerate" });
  await open.set({ user: "key1", password: Sealed.text("a") });
  expect(storage.asked).toEqual([]);
  const first = await open.make("key1");
  const second = await open.make("key1");
  expect(await open.works(first)).toBe(false);
  expect(await open.works(second)).toBe(true);
});

const said = JSON.stringify({ error: { code: "c4nary", message: "c4nary" } });
const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

test.each([
  [401, said, "refused", "Sign in"],
  [403, said, "refused", "Storage Account Key Operator Service Role"],
  [404, said, "refused", "Check subscription"],
  [409, said, "refused", "a lock"],
  [302, said, "refused", "HTTP 302"],
  [202, "", "unreachable", "could not be understood"],
  [429, said, "unreachable", "Try again later"],
  [503, said, "unreachable", "Try again later"],
  [200, "c4nary", "unreachable", "could not be understood"],
  [200, '{"keys":[{"keyName":"key1"}],"c4nary":1}', "refused", "does not hold it"],
  [200, "{}", "refused", "does not hold it"],
  [200, "null", "refused", "does not hold it"],
  [200, '{"keys":"c4nary"}', "refused", "does not hold it"],
  [200, '{"keys":[null,{"keyName":"key1","value":4}]}', "refused", "does not hold it"],
])("an answer %i %s is asked for once and told in our words", async (status, body, reason, why) => {
  const { storage, open } = await opened();
  storage.answer(status, body);
  const error = await thrown(open.make("key1"));
  expect(error).toMatchObject({ name: "TargetError", reason, message: expect.stringContaining(why) });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4nary");
  expect(storage.asked).toEqual(["regenerateKey key1"]);
});

test.each([
  ["an endpoint where nothing listens", { endpoint: "https://127.0.0.1:1" }, "unreachable"],
  ["an endpoint without TLS", { endpoint: "http://127.0.0.1:1" }, "insecure"],
])("%s", async (_, differs, reason) => {
  const made = opened(differs).then(({ open }) => open.make("key1"));
  expect(await thrown(made)).toMatchObject({ name: "TargetError", reason });
});

test("what a credential throws is not shown", async () => {
  const { endpoint } = await storageAccount(token);
  const config = { name: "shop", place, is: "azureStorage", ...account, endpoint } as const;
  const open = await azureStorageTarget(config, { token: () => Promise.reject(new Error("c4nary")) }).open(
    secret,
  );
  const error = await thrown(open.make("key1"));
  expect(error).toMatchObject({ name: "TargetError", reason: "refused" });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4nary");
});
