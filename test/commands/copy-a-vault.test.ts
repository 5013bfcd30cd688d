// What docs/how-to/copy-a-vault.md says that a copy has, and what it cannot have.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import type { Seed } from "../../src/emulator/seed.ts";
import { type Stage, stage } from "./stage.ts";

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const config = (copy: object) =>
  JSON.stringify({
    ...{ apiVersion: "keyvault-gitops/v1", kind: "Config", owner: "us", manifests: ["vaults/*.yaml"] },
    vaults: { old: {}, new: copy },
  });

/** The page's step 3, in words of this language. */
function turnIntoCopy({ root }: Stage): void {
  const [from, to] = ["old", "new"].map((name) => join(root, `vaults/${name}.yaml`));
  let name = "";
  const lines = readFileSync(from ?? "", "utf8").split("\n");
  const copied = lines.map((line) => {
    name = /^ {2}([^ ].*):$/.exec(line)?.[1] ?? name;
    return line
      .replace(/^vault: .*/, "vault: new")
      .replace(/value: external$/, `value: { secret: { vault: old, name: ${name} } }`);
  });
  writeFileSync(to ?? "", copied.join("\n"));
  rmSync(from ?? "");
}

async function copyOf(...seeds: readonly Seed[]) {
  const set = stage({ "keyvault-gitops.yaml": config({ sources: { copyFrom: ["old"] } }) });
  for (const seed of seeds) set.vaults.seed("old", seed);
  expect(await set.on("import --vault old --dates")).toMatchObject({ exit: 0 });
  turnIntoCopy(set);
  return set;
}

const held = async ({ vaults }: Stage, name: string) =>
  new SecretClient("https://new.vault.azure.net", credential, { httpClient: vaults.httpClient }).getSecret(
    name,
  );

test("a copy has the values and the properties, one version of each, and no mark is left in the old vault", async () => {
  const more = { contentType: "text/plain", tags: { app: "shop" }, exp: 1_900_000_000, nbf: 1_700_000_000 };
  const set = await copyOf(
    { name: "1e3", value: "before" },
    { name: "1e3", value: "one", ...more },
    { name: "tls", value: "of a certificate", managed: true },
  );
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  const { value, properties } = await held(set, "1e3");
  expect(value).toBe("one");
  expect(properties).toMatchObject({
    contentType: "text/plain",
    tags: { app: "shop" },
    expiresOn: new Date(1_900_000_000_000),
    notBefore: new Date(1_700_000_000_000),
  });
  await expect(held(set, "tls")).rejects.toMatchObject({ statusCode: 404 });
  expect(set.vaults.log.filter(({ vault, operation }) => vault === "old" && operation === "write")).toEqual(
    [],
  );
  expect(set.writes()).toEqual(["PUT /secrets/1e3"]);
  expect(await set.on("drift")).toMatchObject({ exit: 0 });
});

test("a secret that changes in the old vault is written anew, and the others are not", async () => {
  const set = await copyOf({ name: "a", value: "one" }, { name: "b", value: "two" });
  await set.on("apply --yes");
  set.clock.forward(600_000);
  set.vaults.seed("old", { name: "a", value: "three" });
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  expect(set.writes()).toEqual(["PUT /secrets/a", "PUT /secrets/b", "PUT /secrets/a"]);
  expect((await held(set, "a")).value).toBe("three");
});

test("a key that the service made is another one in the new vault", async () => {
  const set = await copyOf({ kind: "key", name: "k" });
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  const [old, copy] = await Promise.all(
    ["old", "new"].map((vault) =>
      new KeyClient(`https://${vault}.vault.azure.net`, credential, {
        httpClient: set.vaults.httpClient,
      }).getKey("k"),
    ),
  );
  expect(copy?.key?.crv).toBe(old?.key?.crv);
  expect(copy?.key?.x).not.toEqual(old?.key?.x);
});

test.each<[string, Partial<Seed>, string]>([
  ["a disabled secret", { enabled: false }, "disabled"],
  ["a date in the past", { exp: 1_600_000_000 }, "past"],
])("apply refuses %s, and says why", async (_, more, said) => {
  const set = await copyOf({ name: "a", value: "one", ...more } as Seed);
  const { exit, out, err } = await set.on("apply --yes");
  expect({ exit, said: `${out}${err}` }).toEqual({
    exit: expect.any(Number),
    said: expect.stringContaining(said),
  });
  expect(exit).not.toBe(0);
  expect(set.writes()).toEqual([]);
});
