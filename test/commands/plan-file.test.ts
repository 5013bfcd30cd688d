// A plan file approves what it showed where it showed it: not elsewhere, for nobody else, and not without protection.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
type Wanted = { readonly config?: object; readonly vault?: object; readonly manifest?: object };

const contents = ({ config = {}, vault = {}, manifest = {} }: Wanted = {}) => ({
  "keyvault-gitops.yaml": JSON.stringify({
    ...{ ...head, kind: "Config", owner: "us", manifests: ["v.yaml"] },
    vaults: { prod: vault, shared: { owners: ["us", "them"] } },
    ...config,
  }),
  "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault: "prod", ...manifest }),
});

/** A stage on which a plan file was made of these files, and what rewrites them. */
async function planned(wanted: Wanted, line = "plan") {
  const set = stage(contents(wanted), { git: false });
  const plan = await set.on(`${line} --format json --out p.json`);
  expect(plan.exit, plan.err).toBe(0);
  const write = (files: { readonly [path: string]: string }) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(`${set.root}/${path}`, text);
  };
  return { ...set, write };
}

const value = { generate: {} };
const created: Wanted = { manifest: { secrets: { a: { value } } } };
const copying = (vault: string): Wanted => ({
  config: {
    vaults: {
      prod: { sources: { copyFrom: ["shared"] } },
      shared: { url: `https://${vault}.vault.azure.net` },
    },
  },
  manifest: { secrets: { a: { value: { secret: { vault: "shared", name: "b" } } } } },
});
const running = (program: object): Wanted => ({
  config: { vaults: { prod: { sources: { exec: [{ argv: ["op", "read"], ...program }] } } } },
  manifest: { secrets: { a: { value: { exec: ["op", "read"] } } } },
});
const protecting = (protect: boolean): Wanted => ({ manifest: { secrets: { a: { value, protect } } } });

test.each<[string, Wanted, Wanted]>([
  ["another url", created, { ...created, vault: { url: "https://prod2.vault.azure.net" } }],
  ["another owner in the config", created, { ...created, config: { owner: "they" } }],
  [
    "another owner in the manifest",
    { ...created, vault: { owners: ["us", "them"] } },
    { vault: { owners: ["us", "them"] }, manifest: { ...created.manifest, owner: "them" } },
  ],
  ["without its protection", protecting(true), protecting(false)],
  [
    "with what would overwrite another value, were it deleted and nobody's",
    created,
    { manifest: { secrets: { a: { value, adopt: "overwrite" } } } },
  ],
  ["another url of the vault that is copied from", copying("shared"), copying("shared2")],
  ["a program that is given more", running({}), running({ env: ["OP_TOKEN"] })],
])("%s: exit 4, nothing written", async (_, before, after) => {
  const { on, write, writes } = await planned(before);
  write(contents(after));
  const ran = await on("apply --plan p.json --yes");
  expect([ran.exit, writes()]).toEqual([4, []]);
  expect(ran.out).toContain("a");
});

test("as it was: applied", async () => {
  const { on, writes } = await planned(created);
  expect(await on("apply --plan p.json --yes")).toMatchObject({ exit: 0 });
  expect(writes()).toEqual(["PUT /secrets/a"]);
});

test.each([
  ["the embedded vault", "plan --emulator", "apply", 4],
  ["Azure", "plan", "apply --emulator", 4],
  ["the embedded vault", "plan --emulator", "apply --emulator", 0],
])("a plan file made on %s by %s, applied by %s: exit %i", async (_, plan, apply, exit) => {
  const { on, writes } = await planned(created, plan);
  expect(await on(`${apply} --plan p.json --yes`)).toMatchObject({ exit });
  expect(writes()).toEqual(exit === 0 ? ["PUT /secrets/a"] : []);
});

test("the embedded vault approves by one digest whatever the urls that it stands for", async () => {
  const { on, root, write } = await planned(created, "plan --emulator");
  const digest = (): string => JSON.parse(readFileSync(`${root}/p.json`, "utf8")).digest;
  const first = digest();
  write(contents({ ...created, vault: { url: "https://prod2.vault.azure.net" } }));
  expect(await on("plan --emulator --format json --out p.json")).toMatchObject({ exit: 0 });
  expect(digest()).toBe(first);
});

test.each([
  ["an older version", { digestVersion: undefined }, "made by an older version of keyvault-gitops"],
  ["a newer version", { digestVersion: 99 }, "made by a newer version of keyvault-gitops"],
])("a plan file of %s: exit 4 in those words, and no vault is asked", async (_, differs, says) => {
  const { on, root, write, vaults } = await planned(created);
  const plan = JSON.parse(readFileSync(`${root}/p.json`, "utf8"));
  write({ "p.json": JSON.stringify({ ...plan, ...differs }) });
  vaults.log.splice(0);
  const ran = await on("apply --plan p.json --yes");
  expect(ran.exit).toBe(4);
  expect(ran.err).toContain(says);
  expect(ran.err).toMatch(/Nothing was written\.\n$/);
  expect(vaults.log).toEqual([]);
});
