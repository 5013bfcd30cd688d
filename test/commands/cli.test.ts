// The CLI as a process: what only a process shows.
import { spawnSync } from "node:child_process";
import { existsSync, openSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { call, start } from "./process.ts";

const demo = `apiVersion: keyvault-gitops/v1
kind: Vault
vault: demo
secrets: { a: { value: { literal: hello } }, b: { value: { env: KV_B } } }
`;
const inDemo = () => tree({ "demo.yaml": demo }, { git: false }).root;

test("--version", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await call(inDemo(), ["--version"])).toEqual({ exit: 0, out: `${version}\n`, err: "" });
});

test("a mistake", async () => {
  const { exit, out, err } = await call(inDemo(), ["plan", "--emulater"]);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toBe(
    "error: There is no option --emulater. [option-unknown]\n  hint: Did you mean --emulator?\n",
  );
});

test("the working directory, the environment and the streams are the process's", async () => {
  const root = inDemo();
  const { exit, out, err } = await call(root, ["apply", "demo.yaml", "--emulator=v.db", "--yes"], {
    KV_B: "b",
  });
  expect(exit).toBe(0);
  expect(out).toContain("Applied: 2 created.");
  expect(err).toContain("reading demo");
  expect(await call(root, ["plan", "demo.yaml", "--emulator=v.db", "--exit-code"])).toMatchObject({
    exit: 0,
  });
});

test("a reader that has seen enough is no error", async () => {
  const child = start(inDemo(), ["--help"]);
  child.stdout?.destroy();
  let err = "";
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const exit = await new Promise((done) => child.once("close", done));
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
});

const full = "/dev/full";

test(`a full disk is named, where ${existsSync(full) ? "there is one" : `there were ${full}: not run`}`, async () => {
  if (!existsSync(full)) return;
  const cli = resolve(import.meta.dirname, "../../src/cli.ts");
  const { status, stderr } = spawnSync(process.execPath, [cli, "--version"], {
    encoding: "utf8",
    stdio: ["ignore", openSync(full, "w"), "pipe"],
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "error: stdout could not be written (ENOSPC).\n",
  });
});
