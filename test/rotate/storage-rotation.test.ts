// The keys of a storage account take turns: the idle one is made anew, then published, and what is published works at
// every moment, however often a run dies.
import { expect, test } from "vitest";
import { call } from "../commands/process.ts";
import { deadlyPoints } from "../dials.ts";
import { tree } from "../files.ts";
import { mortal } from "../mortal.ts";
import { rotationsIn, scene, tokenOf } from "../scene.ts";
import { account, storageAccount } from "./storage-account.ts";

const month = 31 * 86_400_000;

const configAt = (endpoint: string) => ({
  owner: "us",
  manifests: ["*.yaml"],
  targets: { shop: { azureStorage: { ...account, endpoint } } },
  vaults: { vault: { targets: ["shop"] } },
});
const secrets = { a: { rotation: { every: "P30D", target: "shop" } } };

async function published() {
  const storage = await storageAccount(tokenOf("writer"));
  const set = scene(configAt(storage.endpoint));
  set.secrets(secrets);
  const client = set.client();
  return {
    ...set,
    storage,
    value: async () => (await client.getSecret("a")).value ?? "",
    versions: async () => (await Array.fromAsync(client.listPropertiesOfSecretVersions("a"))).length,
  };
}

test("one after the other, each made and then published, and the other is left alone", async () => {
  const set = await published();
  const turns = [
    ["key1", "key2"],
    ["key2", "key1"],
    ["key1", "key2"],
  ] as const;
  for (const [key, other] of turns) {
    const before = { ...set.storage.keys };
    const watched = mortal();
    set.storage.take(watched.meet);
    const { entries } = await set.rotate({}, watched);
    expect(entries).toMatchObject([{ result: "rotated", target: "shop", strategy: "dual" }]);
    expect(await set.value()).toBe(set.storage.keys[key]);
    expect(set.storage.keys[key]).not.toBe(before[key]);
    expect(set.storage.keys[other]).toBe(before[other]);
    expect(watched.points.indexOf("after regenerateKey")).toBeLessThan(
      watched.points.indexOf("before PUT /secrets/a"),
    );
    expect(watched.points).toContain("after regenerateKey");
    expect(rotationsIn(await set.rotate())).toEqual(["not due a"]);
    set.clock.forward(month);
  }
  expect(await set.versions()).toBe(3);
});

test("killed at any point, what is published works, and the next run publishes one new version", async () => {
  const set = await published();
  const rotate = async (process = mortal()) => {
    set.storage.take(process.meet);
    const document = await process.outlive(set.rotate({}, process));
    return document && rotationsIn(document);
  };
  expect(await rotate()).toEqual(["rotated a"]);
  set.clock.forward(month);
  const whole = mortal();
  expect(await rotate(whole)).toEqual(["rotated a"]);
  expect(whole.points.length).toBeGreaterThan(15);
  for (const at of deadlyPoints(whole.points, 2)) {
    set.clock.forward(month);
    const before = await set.versions();
    expect(await rotate(mortal(at)), `it survived ${whole.points[at - 1]}`).toBeUndefined();
    expect(Object.values(set.storage.keys)).toContain(await set.value());
    expect(["rotated a", "not due a"]).toContain((await rotate())?.join());
    expect(await set.versions()).toBe(before + 1);
    expect(Object.values(set.storage.keys)).toContain(await set.value());
  }
});

test("no key is shown, in whatever log of the SDK", async () => {
  const storage = await storageAccount("keyvault-gitops-local");
  const head = { apiVersion: "keyvault-gitops/v1" };
  const { root } = tree({
    "keyvault-gitops.yaml": JSON.stringify({ ...head, kind: "Config", ...configAt(storage.endpoint) }),
    "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault: "vault", secrets }),
  });
  const before = Object.values(storage.keys);
  const env = { NODE_EXTRA_CA_CERTS: storage.ca, AZURE_LOG_LEVEL: "verbose" };
  const { exit, out, err } = await call(root, ["rotate", "--emulator"], env);
  expect(exit, out + err).toBe(0);
  expect(storage.asked).toContain("regenerateKey key1");
  expect(err).toContain("regenerateKey");
  for (const key of [...before, ...Object.values(storage.keys)]) expect(out + err).not.toContain(key);
});
