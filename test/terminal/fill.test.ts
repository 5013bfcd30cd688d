// fill at a real terminal: what a person types stands on no screen and in no file but the vault's, and Ctrl-C leaves
// nothing half.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { assertNoCanary } from "../canary/assert.ts";
import { isLong } from "../dials.ts";
import { tree } from "../files.ts";
import { hasTmux, openTerminal } from "./terminal.ts";

const head = "apiVersion: keyvault-gitops/v1\nkind: ";
const files = {
  "keyvault-gitops.yaml": `${head}Config\nowner: shop\nmanifests: [v.yaml]\nvaults: { contoso-dev: }\n`,
  "v.yaml": `${head}Vault\nvault: contoso-dev\nsecrets:\n  api-key: { value: external }\n  db-password: { value: external }\n`,
};
const typed = "sH0rt#9Zq";
const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };

test(`fill asks without echo, by ${hasTmux ? "tmux" : "tmux, which is not installed: not run"}`, async () => {
  if (!hasTmux) return;
  const { root } = tree(files, { git: false });
  const vaults = emulator({ file: join(root, "v.db") });
  const terminal = openTerminal(root);
  onTestFinished(() => {
    terminal.close();
    vaults.close();
  });
  const { httpClient } = vaults;
  const client = new SecretClient("https://contoso-dev.vault.azure.net", credential, { httpClient });
  const names = async () => (await Array.fromAsync(client.listPropertiesOfSecrets())).map(({ name }) => name);

  if (isLong) {
    await terminal.call("keyvault-gitops fill --emulator=v.db");
    await terminal.shows(/Value of contoso-dev\/api-key/);
    terminal.answer(typed);
    await terminal.shows(/Value of contoso-dev\/db-password/);
    terminal.interrupt();
    assertNoCanary(await terminal.shows(/stopped[\s\S]*\$$/i), "the screen after Ctrl-C");
    expect(await names()).toEqual([]);
  }

  await terminal.call("keyvault-gitops fill --emulator=v.db");
  await terminal.shows(/Value of contoso-dev\/api-key/);
  terminal.answer(typed);
  await terminal.shows(/Value of contoso-dev\/db-password/);
  terminal.answer("");
  assertNoCanary(await terminal.shows(/\[y\/N\]/), "the screen with the plan");
  terminal.answer("y");
  assertNoCanary(await terminal.shows(/1 created[\s\S]*\$$/), "the screen at the end");
  expect([await names(), (await client.getSecret("api-key")).value]).toEqual([["api-key"], typed]);

  if (isLong) {
    await terminal.call("keyvault-gitops fill db-password --emulator=v.db");
    await terminal.shows(/Value of contoso-dev\/db-password/);
    terminal.answer(`${typed}\n${typed}`);
    assertNoCanary(await terminal.shows(/Several lines[\s\S]*\$$/), "the screen after a paste of two lines");
    expect(await names()).toEqual(["api-key"]);
  }

  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.startsWith("v.db"))
      assertNoCanary(readFileSync(join(entry.parentPath, entry.name), "utf8"), entry.name);
});
