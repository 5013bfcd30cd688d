// What is another in one vault of a list: it is written there alone, rows and findings name its line, and drift --accept
// edits the override where that says what moved.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explainObjects } from "../../src/reconcile/objects/explain.ts";
import { effectsIn, type Scene, scene } from "../scene.ts";

const text = `apiVersion: keyvault-gitops/v1
kind: Vault
vault: [dev, prod]
secrets:
  a:
    value: { generate: {} }
    enabled: true
    tags: { app: shop }
  b: { value: { literal: one }, contentType: a, expiresOn: 2030-01-01 }
overrides:
  PROD:
    secrets:
      A:
        value: { literal: fixed } # until the move
        tags: { env: prod }
      b: { enabled: true, expiresOn: 2031-01-01 }
`;

const start = () => {
  const set = scene({ vaults: { dev: null, prod: { policy: { maxValidity: { within: "P30D" } } } } });
  set.write("v.yaml", text);
  return set;
};
const read = ({ root }: Scene) => readFileSync(join(root, "v.yaml"), "utf8");
const move = async (set: Scene, vault: string, name: string, change: object, tags: object = {}) => {
  const { tags: there } = (await set.client(vault).getSecret(name)).properties;
  await set.client(vault).updateSecretProperties(name, "", { ...change, tags: { ...there, ...tags } });
};

test("each vault gets its own, and a plan right after has nothing to do", async () => {
  const set = start();
  await set.apply();
  const [dev, prod] = await Promise.all(["dev", "prod"].map((vault) => set.client(vault).getSecret("a")));
  expect(prod?.value).toBe("fixed");
  expect(dev?.value).not.toBe("fixed");
  expect([dev, prod].map((one) => one?.properties.tags)).toMatchObject([{ app: "shop" }, { env: "prod" }]);
  expect(dev?.properties.tags).not.toHaveProperty("env");
  expect(effectsIn(await set.plan())).toEqual([]);
});

test("rows name the line where the value and the property are said", async () => {
  const set = start();
  const lines = async () =>
    (await set.plan()).changes.flatMap((one) =>
      "place" in one && one.place ? [`${one.verb} ${one.id.vault}/${one.id.name} ${one.place.line}`] : [],
    );
  expect(await lines()).toEqual(["create dev/a 5", "create dev/b 9", "create prod/a 14", "create prod/b 16"]);
  const broken = ({ finding }: { readonly finding: string }) => finding === "policy broken";
  expect((await set.plan()).findings.filter(broken)).toMatchObject([{ place: { line: 16, column: 27 } }]);
  await set.apply();
  set.write(
    "v.yaml",
    text.replace("fixed", "other").replace("2031", "2032").replace("contentType: a", "contentType: b"),
  );
  expect(await lines()).toEqual(["update dev/b 9", "set prod/a 14", "update prod/b 16"]);
  const { objects } = await explainObjects({ paths: [], emulator: false, name: "b" }, set.world());
  expect(objects.map(({ git }) => git?.overridden)).toMatchObject([undefined, { enabled: { line: 16 } }]);
  expect(objects[1]?.properties.map(({ property, owner }) => `${property} ${owner}`)).toEqual([
    "contentType manifest",
    "enabled override",
    "expiresOn override",
  ]);
});

test("an override of another vault changes nothing that was approved for this one", async () => {
  const set = start();
  const of = async (vault: string) =>
    (await set.plan()).changes
      .filter(({ id }) => id.vault === vault)
      .map((one) => "digest" in one && one.digest);
  const [dev, prod] = [await of("dev"), await of("prod")];
  set.write("v.yaml", text.replace("fixed", "other"));
  expect(await of("dev")).toEqual(dev);
  expect(await of("prod")).not.toEqual(prod);
});

test("a value of a vault's own is judged by that vault's sources, at the override's line", async () => {
  const set = scene({
    vaults: { dev: { sources: { env: ["DEV_*"] } }, prod: { sources: { env: ["PROD_*"] } } },
  });
  const withEnv = (name: string) => text.replace("literal: fixed", `env: ${name}`);
  set.env.set("PROD_A", "x").set("DEV_A", "y");
  set.write("v.yaml", withEnv("DEV_A"));
  await expect(set.plan()).rejects.toMatchObject({
    problems: [{ code: "source-forbidden", place: { line: 14, column: 16 } }],
  });
  set.write("v.yaml", withEnv("PROD_A"));
  await set.apply();
  expect((await set.client("prod").getSecret("a")).value).toBe("x");
});

test("drift --accept edits the override where that says what moved, else the entry", async () => {
  const set = start();
  await set.apply();
  await move(set, "prod", "b", { enabled: false, expiresOn: new Date("2031-02-03") });
  await move(set, "prod", "a", {}, { env: "live", app: "till" });
  await move(set, "dev", "b", { expiresOn: new Date("2030-02-03") });
  const { accepted } = await set.acceptDrift();
  expect(accepted?.left.map(({ id, message }) => `${id.vault}/${id.name}: ${message}`)).toEqual([
    "prod/a: the entry is for several vaults, and they differ in it: say it in an override of this vault",
  ]);
  expect(accepted).toMatchObject({ properties: 4, overrides: [{ line: 15 }, { line: 16 }, { line: 16 }] });
  expect(read(set)).toBe(
    text
      .replace("env: prod", "env: live")
      .replace(
        "{ enabled: true, expiresOn: 2031-01-01 }",
        "{ enabled: false, expiresOn: 2031-02-03T00:00:00Z }",
      )
      .replace("2030-01-01", "2030-02-03T00:00:00Z"),
  );
  expect((await set.drift()).entries).toMatchObject([{ id: { vault: "prod", name: "a" } }]);
});

test("what moved in one vault beside an override goes into the entry where all vaults without one moved alike", async () => {
  const set = start();
  await set.apply();
  await move(set, "dev", "b", { expiresOn: new Date("2030-02-03") });
  expect((await set.acceptDrift({ vault: ["dev"] })).accepted).toMatchObject({ properties: 1, left: [] });
  expect(read(set)).toBe(text.replace("2030-01-01", "2030-02-03T00:00:00Z"));
});

test("a property of the entry that moved in all vaults is accepted, though one has a value of its own", async () => {
  const set = start();
  await set.apply();
  for (const vault of ["dev", "prod"]) await move(set, vault, "a", { enabled: false });
  expect((await set.acceptDrift()).accepted).toMatchObject({ properties: 1, left: [] });
  expect(read(set)).toBe(text.replace("enabled: true\n    tags", "enabled: false\n    tags"));
});
