// A vault of two thousand objects: what an import asks of it, and what it writes where that is too much for one file.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ImportOptions, importVault } from "../../src/reconcile/authoring/import-vault.ts";
import { validate } from "../../src/reconcile.ts";
import { ec, jwk } from "../material.ts";
import { scene } from "../scene.ts";

const wish: ImportOptions = { vault: "vault", split: false, dates: false, force: false };
const config = { manifests: ["vaults/**/*.yaml"] };
const selection = { paths: [], emulator: false };

test("1,800 secrets and 200 keys: the pages of four lists and two GETs a key, and the set is valid", async () => {
  const { vaults, world } = scene(config);
  const material = JSON.parse(jwk(ec()));
  for (let i = 0; i < 1800; i++)
    vaults.seed("vault", { name: `secret-${i}`, value: "x", tags: { n: `${i}` } });
  for (let i = 0; i < 200; i++) vaults.seed("vault", { kind: "key", name: `key-${i}`, material });
  const { summary, left } = await importVault(wish, world());
  expect({ summary, left }).toEqual({ summary: { secrets: 1800, keys: 200, left: 0, deleted: 0 }, left: [] });
  const asked = vaults.log.filter(({ operation }) => operation !== "challenge");
  const pages = asked.filter(({ operation }) => operation === "list");
  expect(pages).toHaveLength(1800 / 25 + 200 / 25 + 2);
  expect(asked).toHaveLength(pages.length + 200 * 2);
  expect(await validate(selection, world())).toMatchObject({ vaults: [{ objects: 2000 }] });
});

test("more than a file may hold is refused with the word --split, and then written", async () => {
  const { vaults, world, root } = scene(config);
  const tags = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`${i}`, "鍵".repeat(256)]));
  for (let i = 0; i < 1010; i++) vaults.seed("vault", { name: `s${i}`, value: "x", tags });
  await expect(importVault(wish, world())).rejects.toMatchObject({
    problems: [
      { message: "the manifest would have 10 MB or more", hint: "pass --split: one file for each object" },
    ],
  });
  expect(readdirSync(root)).not.toContain("vaults");
  await importVault({ ...wish, split: true }, world());
  expect(readdirSync(join(root, "vaults/vault/secrets"))).toHaveLength(1010);
});
