// Environment variables that no manifest may name, whatever the config allows; and those that no program gets.
import { expect, test } from "vitest";
import { checkSource } from "../../src/sources/source.ts";
import { context } from "./build.ts";

/** A vault whose config allows every variable, and lists `op` with these. */
function allowing(...env: readonly string[]) {
  const around = context();
  const { sources } = around.vault;
  const exec = [{ argv: ["op"] as const, env, timeout: "PT30S" }];
  return {
    ...around,
    vault: { ...around.vault, sources: { ...sources, env: ["*"], withheld: ["MY_ROOT"], exec } },
  };
}

const kept = [
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "GITHUB_TOKEN",
  "INPUT_TOKEN",
  "RUNNER_TEMP",
  "NODE_OPTIONS",
  "KEYVAULT_GITOPS_ROOT",
  "SYSTEM_ACCESSTOKEN",
  "CI_JOB_TOKEN",
  "MY_ROOT",
];
const openers = ["AZURE_CLIENT_SECRET", "SOPS_AGE_KEY"];
const free = [
  "KV_A",
  "MY_GITHUB_TOKEN",
  "NODE",
  "GITHUBTOKEN",
  "SYSTEM_ACCESSTOKENS",
  "AZUREROOT",
  "MY_ROOTS",
];

const anyCase = (names: readonly string[]) => names.flatMap((name) => [name, name.toLowerCase()]);

test.each(anyCase([...kept, ...openers]))("%s may never go into a vault", async (name) =>
  expect(await checkSource({ from: "env", name }, allowing())).toMatchObject([
    { message: `the environment variable ${name} may never go into a vault` },
  ]),
);

test.each(anyCase(free))("%s may", async (name) =>
  expect(await checkSource({ from: "env", name }, allowing())).toEqual([]),
);

const runs = (name: string) => checkSource({ from: "exec", argv: ["op"] }, allowing(name));

test.each(anyCase(kept))("no program is given %s", async (name) =>
  expect(await runs(name)).toMatchObject([
    { message: `the environment variable ${name} may not be given to the program op` },
  ]),
);

test.each([...openers, ...free])("a program may be given %s", async (name) =>
  expect(await runs(name)).toEqual([]),
);
