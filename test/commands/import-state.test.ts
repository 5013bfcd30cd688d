// From a state of Terraform or OpenTofu to manifests: the plan only adopts, and no value is anywhere but sealed. The samples
// are what the tools wrote themselves (terraform/README.md).
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
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
  test.each(name === samples[0] ? ["", " --split"] : [""])(
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
        "Terraform has its tags as sensitive, and everybody reads a manifest: declare it by hand",
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

const show = "show-terraform-1.11.4.json";
const state = "state-opentofu-1.12.6.tfstate";

describe("with --seal", () => {
  const pair = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

  /** A vault `ops` whose key is the one that the config seals to; the vaults of the state are empty. */
  async function sealing() {
    const config = (more: object) =>
      JSON.stringify({
        ...{ apiVersion: "keyvault-gitops/v1", kind: "Config", owner: "shop" },
        ...{ manifests: ["vaults/**/*.yaml"], vaults: { "shop-prod": {}, shared: { url: shared }, ops: {} } },
        ...more,
      });
    const set = stage({ state: sample(show), "keyvault-gitops.yaml": config({}) });
    const material = { ...pair.export({ format: "jwk" }) };
    set.vaults.seed("ops", { kind: "key", name: "sealing", keyType: "RSA", material });
    const { out } = await set.on("seal --pair https://ops.vault.azure.net/keys/sealing");
    const [, id, thumbprint] = /- id: (\S+)\n\s+thumbprint: (\S+)/.exec(out) ?? [];
    writeFileSync(
      join(set.root, "keyvault-gitops.yaml"),
      config({ sealing: { keys: [{ id, thumbprint }] } }),
    );
    return set;
  }

  test.each(formats)("every value is in git, sealed, and nothing shows one in %s", async (format) => {
    const set = await sealing();
    const { exit, out } = await watch(set, `import --from terraform state --seal --format ${format}`);
    expect(exit).toBe(0);
    expect(out).toContain("worker-1");
    expect(text(set, "vaults/shop-prod.yaml").match(/sealed:/g)).toHaveLength(5);
    expect(text(set, "vaults/shop-prod.yaml")).toMatch(/session-key:\n {4}value: external/);
  });

  test("the plan creates what is sealed, apply writes the values of the state, and all is in sync", async () => {
    const set = await sealing();
    await watch(set, "import --from terraform state --seal");
    expect((await json(set, "plan")).summary).toMatchObject({ create: 9, left: 1 });
    expect(await watch(set, "apply --yes")).toMatchObject({ exit: 0 });
    const client = new SecretClient(prod ?? "", credential, { httpClient: set.vaults.httpClient });
    for (const name of ["db-password", "worker-0", "api-us"] as const)
      expect((await client.getSecret(name)).value).toBe(values[name]);
    const { properties } = await client.getSecret("db-password");
    expect(properties).toMatchObject({ contentType: "text/plain", expiresOn: new Date("2028-01-01") });
    expect(await watch(set, "plan --exit-code")).toMatchObject({ exit: 0 });
  });

  test("a vault that the config has under another name keeps that name", async () => {
    const set = await sealing();
    await watch(set, "import --from terraform state --seal");
    expect(text(set, "vaults/shared.yaml")).toContain("vault: shared\n");
  });

  test("without a key in the config it is refused, and nothing is written", async () => {
    const set = stage({ state: sample(show) });
    const { exit, err } = await watch(set, `${owned} --seal`);
    expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining("lists no key in sealing.keys") });
    expect(written(set)).toEqual([]);
  });
});

test("stdin is read, so that no state touches a disk", async () => {
  const set = stage({});
  const readSecret = async () => ({ by: "stdin" as const, bytes: new TextEncoder().encode(sample(show)) });
  const { exit, out } = await watch(set, "import --from terraform - --owner shop", { readSecret });
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining("Imported: 8 secrets, 2 keys") });
});

test("one vault of several, and Terraform keeps the others", async () => {
  const set = stage({ state: sample(show) });
  const { vaults, files } = await json(set, `${owned} --vault shop-shared`);
  expect(vaults).toEqual([{ vault: "shop-shared", url: shared }]);
  expect(files).not.toContain("vaults/shop-prod.yaml");
  expect(text(set, "removed.tf").match(/from = .*/g)).toEqual(["from = azurerm_key_vault_secret.partner"]);
});

test("a second import writes nothing twice: what a manifest declares is named, and forgotten all the same", async () => {
  const set = stage({ state: sample(show) });
  await json(set, owned);
  const before = text(set, "vaults/shop-prod.yaml");
  expect((await watch(set, owned)).err).toContain("removed.tf is there already");
  const { summary, left } = await json(set, `${owned} --force`);
  expect(summary).toMatchObject({ secrets: 0, keys: 0 });
  expect(left.map(({ message }: { message: string }) => message)).toContain(
    "it is declared at vaults/shop-prod.yaml:6:3",
  );
  expect(text(set, "vaults/shop-prod.yaml")).toBe(before);
  expect(text(set, "removed.tf")).toBe(sample("expected-removed.tf"));
});

type Instance = { attributes: Record<string, unknown>; index_key?: unknown; deposed?: string };
type Resource = { mode: string; type: string; name: string; instances: Instance[] };

/** The sample's state, changed. */
const changed = (change: (resources: Resource[]) => void): string => {
  const data = JSON.parse(sample(state));
  change(data.resources);
  return JSON.stringify(data);
};
const find = (resources: Resource[], name: string): Resource => {
  const found = resources.find((one) => one.name === name && one.mode === "managed");
  if (!found) throw new Error(`the sample has no ${name}`);
  return found;
};
/** Other attributes of the only instance of a resource. */
const edit = (name: string, attributes: object) => (resources: Resource[]) => {
  const [instance] = find(resources, name).instances;
  Object.assign(instance?.attributes ?? {}, attributes);
};
/** One resource more. */
const add =
  (type: string, name: string, attributes = {}) =>
  (resources: Resource[]) =>
    resources.push({ mode: "managed", type, name, instances: [{ attributes }] });

test.each<[string, (resources: Resource[]) => void, string, string]>([
  [
    "an object that Terraform has yet to delete",
    (all) => {
      const { instances } = find(all, "worker");
      instances.push({ attributes: instances[0]?.attributes ?? {}, index_key: 0, deposed: "ab12cd34" });
    },
    "azurerm_key_vault_secret.worker[0]",
    "it is deposed: Terraform has replaced it, and has yet to delete the old object",
  ],
  [
    "another resource of the same object",
    (all) => all.push({ ...find(all, "db_password"), name: "twice" }),
    "azurerm_key_vault_secret.twice",
    "azurerm_key_vault_secret.db_password is the same object",
  ],
  [
    "an object that was never applied",
    edit("session", { id: null }),
    "azurerm_key_vault_secret.session",
    "the state does not say its name and its vault: apply in Terraform first",
  ],
  [
    "an id of another vault than key_vault_id",
    edit("session", { key_vault_id: "/x/vaults/other" }),
    "azurerm_key_vault_secret.session",
    "the state does not say its name and its vault: apply in Terraform first",
  ],
  [
    "a vault of no cloud",
    edit("session", { id: "https://evil.example.com/secrets/a/b" }),
    "azurerm_key_vault_secret.session",
    "the state does not say its name and its vault: apply in Terraform first",
  ],
  [
    "a date that no manifest can say",
    edit("session", { expiration_date: "9999-12-31T23:59:59Z" }),
    "azurerm_key_vault_secret.session",
    "its dates or tags are none that a manifest can say",
  ],
  [
    "a key of a kind that nobody knows",
    edit("signing", { curve: "P-999" }),
    "azurerm_key_vault_key.signing",
    "the vault says that it is EC P-999, which this version does not know",
  ],
  [
    "a rotation policy that nobody knows",
    edit("wrapping", { rotation_policy: [{ expire_after: "soon" }] }),
    "azurerm_key_vault_key.wrapping",
    "its rotation policy is none that a manifest can say",
  ],
  [
    "more tags than an object has with ours",
    edit("session", { tags: Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`t${i}`, "x"])) }),
    "azurerm_key_vault_secret.session",
    "it bears 14 tags: an object has at most 15, and two are ours",
  ],
  [
    "a certificate",
    add("azurerm_key_vault_certificate", "tls"),
    "azurerm_key_vault_certificate.tls",
    "certificates and what issues them stay in Terraform",
  ],
  [
    "the vault itself",
    add("azurerm_key_vault", "v"),
    "azurerm_key_vault.v",
    "the vault itself stays in Terraform",
  ],
  [
    "a key of a managed HSM",
    add("azurerm_key_vault_managed_hardware_security_module_key", "k"),
    "azurerm_key_vault_managed_hardware_security_module_key.k",
    "keys of a managed HSM are declared from the HSM itself: keyvault-gitops import --vault NAME",
  ],
  [
    "access policies",
    add("azurerm_key_vault_access_policy", "p"),
    "azurerm_key_vault_access_policy.p",
    "it stays in Terraform: only secrets and keys are carried over",
  ],
  [
    "a resource of azapi",
    add("azapi_resource", "s", { type: "Microsoft.KeyVault/vaults/secrets@2023-07-01" }),
    "azapi_resource.s",
    "it is managed through azapi, whose state has another shape: declare it by hand",
  ],
])("is named as not carried over: %s", async (_, change, address, message) => {
  const set = stage({ state: changed(change) });
  const { left } = await json(set, owned);
  expect(left).toContainEqual({ from: address, message });
});

test("where Terraform keeps one instance, no block forgets the others: their commands stand in comments", async () => {
  const set = stage({
    state: changed((all) => {
      const [first, second] = find(all, "partner").instances;
      Object.assign(first?.attributes ?? {}, { name: "bad name" });
      Object.assign(second ?? {}, { index_key: "it's $" + "{x}\n# removed" });
    }),
  });
  await json(set, owned);
  const removed = text(set, "removed.tf");
  expect(removed).not.toContain("from = azurerm_key_vault_secret.partner");
  expect(removed).toContain(
    String.raw`#   terraform state rm 'azurerm_key_vault_secret.partner["it'\''s $$` +
      String.raw`{x}\n# removed"]'`,
  );
});

test("all resources of one object are forgotten: Terraform would go on with it by any of them", async () => {
  const set = stage({
    state: changed((all) => all.push({ ...find(all, "db_password"), name: "twice" })),
  });
  await json(set, owned);
  const blocks = text(set, "removed.tf").match(/from = azurerm_key_vault_secret\.(db_password|twice)$/gm);
  expect(blocks).toHaveLength(2);
});

test("a state that PowerShell wrote as UTF-16 is refused, with what to do", async () => {
  const set = stage({});
  writeFileSync(join(set.root, "state"), `\ufeff${sample(show)}`, "utf16le");
  const { exit, err } = await watch(set, owned);
  expect({ exit, err }).toEqual({
    exit: 1,
    err: expect.stringContaining("state is no state: it is not UTF-8 text"),
  });
  expect(err).toContain("UTF-16");
});

test("where stdin is a terminal nobody is left waiting", async () => {
  const set = stage({});
  const asked: unknown[] = [];
  const readSecret = async (question: string | undefined) => {
    asked.push(question);
    return { by: "terminal" as const, bytes: new Uint8Array() };
  };
  const { exit, err } = await watch(set, "import --from terraform - --owner shop", { readSecret });
  expect({ exit, err }).toEqual({
    exit: 1,
    err: expect.stringContaining("- reads stdin, and that is a terminal"),
  });
  expect(asked).toEqual([undefined]);
});

test("a name that is no code is never written as code", async () => {
  const set = stage({
    state: changed((all) => Object.assign(find(all, "session"), { name: 'x" {}\nresource "a' })),
  });
  await json(set, owned);
  expect(text(set, "removed.tf")).not.toMatch(/^resource/m);
});

test.each<[string, string, string]>([
  ["no JSON", "CANARY-x", "state is no state: it is not JSON"],
  ["JSON of another kind", '["CANARY-x"]', "it has no form of a state that this program knows"],
  ["a plan", '{"format_version":"1.2","planned_values":{}}', "it is a plan"],
  ["an encrypted state", '{"encrypted_data":"CANARY-x","encryption_version":"v0"}', "OpenTofu encrypted it"],
  [
    "an old state",
    '{"version":3,"modules":[{"CANARY-x":1}]}',
    "it has no form of a state that this program knows",
  ],
  [
    "an empty state",
    '{"format_version":"1.0"}',
    "state has no azurerm_key_vault_secret and no azurerm_key_vault_key",
  ],
])("refused, and nothing is written or quoted: %s", async (_, content, said) => {
  const set = stage({ state: content });
  const { exit, err } = await watch(set, owned);
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining(said) });
  expect(written(set)).toEqual([]);
});

test.each([
  [`${owned} --vault other`, "state has no secret and no key of the vault other"],
  ["import --from terraform state", "nobody says for whom the manifests speak"],
  ["import --from terraform missing --owner shop", "missing"],
])("refused: %s", async (words, said) => {
  const set = stage({ state: sample(show) });
  const { exit, err } = await watch(set, words);
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining(said) });
  expect(written(set)).toEqual([]);
});
