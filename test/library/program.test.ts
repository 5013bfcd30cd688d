// The program that README.md of examples/library calls, in this process: plan and apply, with values, reports and progress of its own.
import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import * as door from "keyvault-gitops";
import { emulator } from "keyvault-gitops/emulator";
import { expect, test } from "vitest";
import { type ProvisionOptions, provision } from "../../examples/library/provision.ts";
import { tree } from "../files.ts";

const example = resolve(import.meta.dirname, "../../examples/library");

/** The example as somebody copies it, and a data file beside it. */
function copyExample() {
  const { root } = tree({}, { git: false });
  cpSync(example, root, { recursive: true });
  const emulatorFile = join(root, "v.db");
  const run = async (differs: Partial<ProvisionOptions> = {}) => {
    const lines: string[] = [];
    const applied = await provision({
      folder: root,
      findValue: (name) => (name === "KV_DB_PASSWORD" ? "out-of-our-own-store" : undefined),
      confirm: async () => true,
      printLine: (line) => lines.push(line),
      emulatorFile,
      ...differs,
    });
    return { lines, applied };
  };
  return { emulatorFile, run };
}

const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };

/** The value of the example's password in the vault; undefined where there is no such secret. */
async function readPassword(file: string): Promise<string | undefined> {
  const vaults = emulator({ file });
  const client = new SecretClient("https://shop-dev.vault.azure.net", credential, vaults);
  try {
    return (await client.getSecret("db-password")).value;
  } catch (error) {
    if ((error as { readonly code?: string }).code === "SecretNotFound") return undefined;
    throw error;
  } finally {
    vaults.close();
  }
}

test("it plans, applies what it showed, and then has nothing to do", async () => {
  const { emulatorFile, run } = copyExample();
  const { lines, applied } = await run();
  expect(lines.slice(0, 5)).toEqual([
    "reading shop-dev",
    "shop-dev: an embedded vault, not Azure",
    "create shop-dev/secret/api-url",
    "create shop-dev/secret/db-password",
    "2 to create, 0 new versions, 0 unchanged",
  ]);
  expect(lines.slice(-2).map((line) => line.replace(/ .*:/, ":"))).toEqual(["1/2: created", "2/2: created"]);
  expect(applied).toMatchObject({ emulator: true, started: true });
  expect(await readPassword(emulatorFile)).toBe("out-of-our-own-store");
  expect(lines.join()).not.toContain("out-of-our-own-store");
  expect(await run()).toEqual({
    applied: undefined,
    lines: [
      "reading shop-dev",
      "shop-dev: an embedded vault, not Azure",
      "0 to create, 0 new versions, 2 unchanged",
    ],
  });
});

test("nothing is written where the program says no", async () => {
  const { emulatorFile, run } = copyExample();
  expect((await run({ confirm: async () => false })).applied).toBeUndefined();
  expect(await readPassword(emulatorFile)).toBeUndefined();
});

test("nothing is written where the vault moved between the plan and the apply", async () => {
  const { emulatorFile, run } = copyExample();
  const interfere = async () => {
    const vaults = emulator({ file: emulatorFile });
    await new SecretClient("https://shop-dev.vault.azure.net", credential, vaults).setSecret("api-url", "x");
    vaults.close();
    return true;
  };
  const { lines, applied } = await run({ confirm: interfere });
  expect(applied).toMatchObject({ started: false, outcomes: [] });
  expect(lines.at(-1)).toBe("The vaults moved since the plan: nothing was written.");
  expect(await readPassword(emulatorFile)).toBeUndefined();
});

test("a value that the program does not have is a problem at its line", async () => {
  const { run } = copyExample();
  const error = await run({ findValue: () => undefined }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(door.ProblemsError);
  expect(error).toMatchObject({ problems: [{ place: { file: "vaults/shop.yaml", line: 13 } }] });
});

test("the program of docs/reference/library.md prints what stands beside it", async () => {
  const page = readFileSync(resolve(example, "../../docs/reference/library.md"), "utf8");
  const [, program = ""] = /^```js\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const printed: string[] = [];
  const body = program.replace(/^import (\{.*\}) from "keyvault-gitops";$/m, "const $1 = door;");
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction("door", "console", body)(door, {
    log: (what: unknown) => printed.push(String(what)),
  });
  const beside = [...program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(printed).toEqual(beside);
  expect(printed).toHaveLength(2);
});
