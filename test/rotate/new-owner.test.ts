// The config's owner has another name since the last rotation, and the vault's owners list both.
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { database, day, rotateOn, rotating, versionsOf, works } from "./build.ts";

const config = {
  apiVersion: "keyvault-gitops/v1",
  kind: "Config",
  owner: "payments",
  manifests: ["*.yaml"],
  fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(Buffer.alloc(32, 7)).kid },
  targets: { db: { exec: { argv: ["unused"], users: ["app"] } } },
  vaults: { vault: { targets: ["db"], owners: ["payments", "us"] } },
};

test.each([
  ["is over", "age", {}],
  ["is unfinished", "unfinished", { deaf: true }],
])("where the former owner's rotation %s it goes on", async (_, why, then) => {
  const [set, db] = [rotating(["app"]), database(["app"])];
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  await rotateOn(set, database(["app"], then));
  if (why === "age") set.clock.forward(31 * day);
  set.write("keyvault-gitops.yaml", JSON.stringify(config));
  expect((await rotateOn(set, db)).entries).toMatchObject([{ result: "rotated", due: { is: "due", why } }]);
  expect(await works(set, db)).toBe(true);
  expect((await versionsOf(set)).at(-1)).toBe("closed");
  expect((await set.client().getSecret("a")).properties.tags).toMatchObject({ "kvg-owner": "payments" });
});
