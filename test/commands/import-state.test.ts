// From a state of Terraform or OpenTofu to manifests: the plan only adopts, and no value is anywhere but sealed. The samples
// are what the tools wrote themselves (terraform/README.md).
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { formats } from "../canary/watch.ts";
import { type Differs, type Stage, stage } from "./stage.ts";

const folder = join(import.meta.dirname, "terraform");
const sample = (name: string) => readFileSync(join(folder, name), "utf8");
const samples = readdirSync(folder).filter((name) => /\.(json|tfstate)$/.test(name));
const [prod, shared] = ["shop-prod", "shop-shared"].map((name) => `https://${name}.vault.azure.net`);
const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };

/** Every value that the samples hold begins so. */
const canary = /CANARY-[\w-]+/;
const values = {
  "db-password": "CANARY-db-4f1f0a52c8",
  "worker-0": "CANARY-worker-0-5e1c0a77f2",
  "worker-1": "CANARY-worker-1-5e1c0a77f2",
  "session-key": "CANARY-write-only-7d20c5a9be",
  "hidden-tags": "CANARY-hidden-0b7e6d3f18",
  "api-eu": "CANARY-api-eu-3ac8f10b92",
  "api-us": "CANARY-api-us-3ac8f10b92",
};

/** The vaults as Terraform left them. */
async function fill({ vaults: { httpClient } }: Stage): Promise<void> {
  const secrets = (url = "") => new SecretClient(url, credential, { httpClient });
  const keys = new KeyClient(prod ?? "", credential, { httpClient });
  const properties = {
    "db-password": {
      contentType: "text/plain",
      notBefore: new Date("2026-01-01T00:00:00Z"),
      expiresOn: new Date("2028-01-01T00:00:00Z"),
      tags: { app: "shop", env: "prod" },
    },
    "api-eu": { tags: { region: "eu" } },
    "api-us": { tags: { region: "us" } },
    "hidden-tags": { tags: { token: "CANARY-tag-c49a2e6d70" } },
  };
  for (const [name, value] of Object.entries(values))
    await secrets(prod).setSecret(name, value, properties[name as keyof typeof properties] ?? {});
  for (const name of ["acme", "globex"])
    await secrets(shared).setSecret(`partner-${name}`, `CANARY-partner-${name}-91bd44e0c3`);
  await keys.createEcKey("token-signing", { curve: "P-256", keyOps: ["verify", "sign"] });
  await keys.createRsaKey("disk-wrapping", {
    keySize: 2048,
    keyOps: ["wrapKey", "unwrapKey"],
    tags: { app: "disks" },
  });
  await keys.updateKeyRotationPolicy("disk-wrapping", {
    expiresIn: "P90D",
    lifetimeActions: [
      { action: "Rotate", timeBeforeExpiry: "P30D" },
      { action: "Notify", timeBeforeExpiry: "P29D" },
    ],
  });
}

/** Every file but git's own, and the state that was read. */
const written = ({ root }: Stage) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => !/^\.git\/|^state$/.test(file) && statSync(join(root, file)).isFile())
    .sort();

/** Calls, and fails where a value shows in what is said or in a file. */
async function watch(set: Stage, words: string, differs: Differs = {}) {
  const called = await set.on(words, differs);
  expect(`${called.out}${called.err}`).not.toMatch(canary);
  for (const file of written(set))
    expect(readFileSync(join(set.root, file), "utf8"), file).not.toMatch(canary);
  return called;
}

const json = async (set: Stage, words: string) =>
  JSON.parse((await watch(set, `${words} --format json`)).out);
const text = ({ root }: Stage, file: string) => readFileSync(join(root, file), "utf8");

test("there is a sample of each tool, in each form", () => {
  expect(samples).toEqual([
    "show-opentofu-1.12.6.json",
    "show-terraform-1.11.4.json",
    "state-opentofu-1.12.6.tfstate",
    "state-terraform-1.11.4.tfstate",
  ]);
  for (const name of samples) expect(sample(name)).toMatch(canary);
});

const owned = "import --from terraform state --owner shop";

describe.each(samples)("of %s", (name) => {
  test.each(["", " --split"])(
    "import%s, then plan only adopts, apply writes tags alone, and all is in sync",
    async (more) => {
      const set = stage({ state: sample(name) });
      await fill(set);
      const before = set.writes().length;
      const imported = await json(set, `${owned}${more}`);
      expect(imported.summary).toMatchObject({ secrets: 8, keys: 2, encrypted: 0 });
      expect(imported.requests).toEqual({ list: 0, get: 0, write: 0 });
      const { changes } = await json(set, "plan");
      const adopted = changes.filter(({ verb }: Change) => verb === "adopt");
      expect(adopted).toHaveLength(10);
      expect(adopted.flatMap(({ edits }: { edits: unknown[] }) => edits)).toEqual([]);
      expect(changes.filter(({ verb }: Change) => verb !== "adopt" && verb !== "left")).toEqual([]);
      expect(await watch(set, "apply --yes")).toMatchObject({ exit: 0 });
      expect(
        set
          .writes()
          .slice(before)
          .map((write) => write.split(" ")[0]),
      ).toEqual(Array(10).fill("PATCH"));
      expect(await watch(set, "plan --exit-code")).toMatchObject({ exit: 0 });
      expect(await watch(set, "drift")).toMatchObject({ exit: 0 });
    },
  );

  test("where the vaults are empty, keys are created, and secrets are missing", async () => {
    const set = stage({ state: sample(name) });
    await json(set, owned);
    const { summary, changes } = await json(set, "plan");
    expect(summary).toMatchObject({ create: 2, left: 8, adopt: 0 });
    expect(changes.filter(({ why }: { why?: string }) => why === "missing")).toHaveLength(8);
  });

  test("what is not carried over is said, and why", async () => {
    const set = stage({ state: sample(name) });
    const { left } = await json(set, owned);
    expect(
      Object.fromEntries(left.map(({ from, message }: Record<string, string>) => [from, message])),
    ).toEqual({
      "azurerm_key_vault_secret.hidden":
        "its tags is sensitive in Terraform, and everybody reads a manifest: declare it by hand",
      "azurerm_key_vault_secret.session":
        "value_wo: no state holds its value, so it is external until you name a source",
      "data.azurerm_key_vault.prod": "a data source reads, and may go on reading: it stays in Terraform",
      "data.azurerm_key_vault.shared": "a data source reads, and may go on reading: it stays in Terraform",
      "data.azurerm_key_vault_secret.existing":
        "a data source reads, and may go on reading: it stays in Terraform",
      "terraform_data.app_settings":
        "it refers to azurerm_key_vault_secret.db_password, which Terraform forgets: let it refer to the vault",
    });
  });

  test("one manifest for each vault, and a block for each resource that Terraform is to forget", async () => {
    const set = stage({ state: sample(name) });
    const { files } = await json(set, owned);
    expect(files.filter((file: string) => !file.startsWith("."))).toEqual([
      "keyvault-gitops.yaml",
      "vaults/shop-prod.yaml",
      "vaults/shop-shared.yaml",
      "removed.tf",
    ]);
    expect(text(set, "vaults/shop-prod.yaml")).toBe(sample("expected-shop-prod.yaml"));
    expect(text(set, "removed.tf")).toBe(sample("expected-removed.tf"));
  });
});
