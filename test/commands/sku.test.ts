// Premium vaults: the embedded one is what the config says, or what the manifests need.
import { expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { tree } from "../files.ts";
import { call, callIn } from "./shell.ts";
import { stage } from "./stage.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const manifest = (keys: string) => `${head}kind: Vault\nvault: prod\nkeys: ${keys}\n`;
const config = (vault: string) =>
  `${head}kind: Config\nowner: us\nmanifests: [v.yaml]\nvaults: { prod: ${vault} }\n`;
const hsm = manifest("{ a: { keyType: EC-HSM }, b: { keyType: EC-HSM, curve: P-384 } }");

/** Calls on the embedded vault as a person has it, in this process. */
const embedded = (contents: Record<string, string>) => {
  const { root } = tree(contents);
  return (line: string) => callIn(root, line.split(" "));
};
const assumed = /premium assumed|say sku: premium/g;

test("without a config the embedded vault is what the manifests need, which is said once", async () => {
  const on = embedded({ "v.yaml": hsm });
  const { exit, out } = await on("apply v.yaml --emulator=v.db --yes");
  expect([exit, out.match(assumed)]).toEqual([0, [expect.any(String)]]);
  expect(await on("plan v.yaml --emulator=v.db --exit-code")).toMatchObject({ exit: 0 });
});

test.each(["{ sku: premium }", "{ url: https://other.vault.azure.cn, sku: premium }"])(
  "with %s in the config there is nothing to say",
  async (vault) => {
    const on = embedded({ "v.yaml": hsm, "keyvault-gitops.yaml": config(vault) });
    const { exit, out } = await on("apply --emulator --yes");
    expect([exit, out.match(assumed)]).toEqual([0, null]);
  },
);

test.each([
  ["a key", "{ a: { keyType: RSA-HSM } }", "v.yaml:4:23"],
  ["material", "{ a: { keyType: RSA-HSM, material: { env: KV_A } } }", "v.yaml:4:42"],
])("%s in hardware is refused offline where the config says standard", async (_, keys, place) => {
  const on = embedded({ "v.yaml": manifest(keys), "keyvault-gitops.yaml": config("{ sku: standard }") });
  const { exit, err } = await on("validate");
  expect(exit).toBe(1);
  expect(err).toContain(place);
  expect(err).toContain(
    "a key in hardware needs a premium vault, and the config says that prod is a standard one",
  );
});

test("a managed HSM has HSM keys whatever sku is said", async () => {
  const url = "https://prod.managedhsm.azure.net";
  const on = embedded({ "v.yaml": hsm, "keyvault-gitops.yaml": config(`{ url: "${url}", sku: standard }`) });
  const { exit, out } = await on("apply --emulator --yes");
  expect([exit, out.match(assumed)]).toEqual([0, null]);
});

test("a standard vault that refuses such a key: the message names the cause", async () => {
  const set = stage({ "v.yaml": hsm, "keyvault-gitops.yaml": config("null") });
  const { exit, out, err } = await set.on("apply --yes");
  expect(exit).toBe(5);
  expect(out + err).toContain(
    "a key in hardware, which a standard vault cannot hold: see whether the vault's SKU is premium",
  );
});

test("an embedded vault that is opened as premium is premium, and its file keeps it so", async () => {
  const { root } = tree({}, { git: false });
  const ask = async (sku?: "standard" | "premium") => {
    const vaults = emulator({ file: `${root}/v.db`, ...(sku && { sku }) });
    const create = new Request("https://prod.vault.azure.net/keys/a/create?api-version=7.6", {
      method: "POST",
      headers: { authorization: "Bearer t" },
      body: JSON.stringify({ kty: "EC-HSM" }),
    });
    const { status } = await vaults.handle(create);
    vaults.close();
    return status;
  };
  expect([await ask(), await ask("premium"), await ask(), await ask("standard")]).toEqual([
    400, 200, 200, 400,
  ]);
});

test("--sku takes the two that there are", async () => {
  const { exit, err } = await call(["emulator", "--sku", "gold"]);
  expect([exit, err]).toEqual([1, expect.stringContaining("--sku takes one of: standard, premium")]);
});
