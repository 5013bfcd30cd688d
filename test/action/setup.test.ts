// setup/: a step that puts the command on PATH, out of a clone that has `dist/` and no packages.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { tree } from "../files.ts";

const project = resolve(import.meta.dirname, "../..");
const metadata = parse(readFileSync(join(project, "setup/action.yml"), "utf8"));
const compiled = join(project, "node_modules/.cache/compiled");
const head = { apiVersion: "keyvault-gitops/v1" };

/** What a runner fetches of this project, as far as it counts, and a repository with something to apply and to rotate. */
function scene() {
  const { root: clone } = tree({}, { git: false });
  for (const path of ["dist", "setup", "package.json"])
    cpSync(join(project, path), join(clone, path), { recursive: true });
  const { root } = tree({
    "keyvault-gitops.yaml": JSON.stringify({
      ...head,
      ...{ kind: "Config", owner: "us", manifests: ["v.yaml"] },
      ...{ targets: { token: { generate: {} } }, vaults: { demo: { targets: ["token"] } } },
    }),
    "v.yaml": JSON.stringify({
      ...head,
      ...{ kind: "Vault", vault: "demo" },
      secrets: { a: { rotation: { every: "P30D", target: "token" } }, b: { value: { literal: "plain" } } },
    }),
    path: "",
    "temp dir/x": "",
  });
  return { clone, root };
}

const step = (clone: string, env: Record<string, string>) =>
  spawnSync(process.execPath, [join(clone, "setup", metadata.runs.main)], { encoding: "utf8", env });

test("runs on Node 24", () => expect(metadata.runs).toEqual({ using: "node24", main: "index.mjs" }));

test("validate, plan, apply and rotate run on the embedded vault; what serves says that it is not there", () => {
  const { clone, root } = scene();
  const pathFile = join(root, "path");
  const ran = step(clone, { GITHUB_PATH: pathFile, RUNNER_TEMP: join(root, "temp dir") });
  expect(ran).toMatchObject({ status: 0, stdout: "", stderr: "" });
  const folder = readFileSync(pathFile, "utf8").trimEnd();
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    KVG_HOOK: "x".repeat(32),
    NODE_COMPILE_CACHE: compiled,
  };
  const [command = ""] = readdirSync(folder);
  expect(command).toBe("keyvault-gitops");
  const call = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      encoding: "utf8",
      env,
    });
    return { exit: status, text: stdout + stderr };
  };
  const says = (text: string, exit = 0) => ({ exit, text: expect.stringContaining(text) });
  const embedded = "--emulator=v.db";
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  expect(call("--version")).toEqual({ exit: 0, text: `${version}\n` });
  expect(call("validate")).toEqual(says("2 objects: valid."));
  expect(call("plan", embedded)).toEqual(says("1 to create"));
  expect(call("apply", embedded, "--yes")).toEqual(says("1 created"));
  expect(call("rotate", embedded)).toEqual(says("1 rotated"));
  const absent = says("This build of keyvault-gitops holds no server", 1);
  expect(call("emulator")).toEqual(absent);
  expect(call("events", embedded, "--secret-path", "KVG_HOOK")).toEqual(absent);
});

test("Windows has its own launcher", () => {
  const { clone, root } = scene();
  step(clone, { GITHUB_PATH: join(root, "path"), RUNNER_TEMP: root });
  const folder = readFileSync(join(root, "path"), "utf8").trimEnd();
  expect(readdirSync(folder).toSorted()).toEqual(["keyvault-gitops", "keyvault-gitops.cmd"]);
  expect(readFileSync(join(folder, "keyvault-gitops.cmd"), "utf8")).toBe(
    `@"${process.execPath}" "${join(clone, "dist/cli.js")}" %*\r\n`,
  );
});

test("outside of a workflow it says so", () =>
  expect(step(project, {})).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("GITHUB_PATH is not set"),
  }));
