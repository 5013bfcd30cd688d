// What processor time short runs take, beside Node itself: the Action until its first request, and the command.
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { measure, median } from "./measure.ts";

const root = resolve(import.meta.dirname, "..");
const bundle = join(root, "dist/action.js");
const cli = join(root, "lib/cli.js");
const times = 9;

/** Milliseconds of processor time, medians. */
export type Start = {
  readonly node: number;
  readonly version: number;
  readonly validate: number;
  /** Without a cache of compiled code, as on a fresh runner. */
  readonly action: number;
};

/** Plans against a vault at a port of this machine that takes connections and says nothing. */
export async function measureStart(): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-start-"));
  const vault = createServer().listen(0, "127.0.0.1");
  await once(vault, "listening");
  const address = vault.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const head = { apiVersion: "keyvault-gitops/v1" };
  const vaults = { bench: { url: `https://127.0.0.1:${port}`, verifyChallengeResource: false } };
  const files = {
    "keyvault-gitops.yaml": { ...head, kind: "Config", owner: "bench", manifests: ["v.yaml"], vaults },
    "v.yaml": { ...head, kind: "Vault", vault: "bench", secrets: { a: { value: { literal: "plain" } } } },
    // Of a pull request GitHub is asked nothing before the vault is.
    "event.json": {
      repository: { id: 1, private: true },
      pull_request: {
        number: 1,
        base: { sha: "0".repeat(40) },
        head: { ref: "feature", sha: "0".repeat(40), repo: { id: 1 } },
      },
    },
  };
  for (const [name, contents] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(contents));
  const env = {
    PATH: process.env.PATH ?? "",
    ...{
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_RUN_ID: "1",
    },
    ...{ GITHUB_REPOSITORY: "bench/bench", GITHUB_SHA: "0".repeat(40), GITHUB_REF: "refs/pull/1/merge" },
    ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: "http://127.0.0.1:1" },
    ...{ "INPUT_GITHUB-TOKEN": "bench", RUNNER_TEMP: folder },
  };
  const taken = {
    node: [] as number[],
    version: [] as number[],
    validate: [] as number[],
    action: [] as number[],
  };
  const compiled = { NODE_COMPILE_CACHE: join(folder, "compiled") };
  for (let i = 0; i <= times; i++) {
    const node = await measure(["-e", ""], { cwd: root });
    const version = await measure([cli, "--version"], { cwd: root, env: compiled });
    const validate = await measure([cli, "validate", "examples/team"], { cwd: root, env: compiled });
    const action = await measure([bundle], { cwd: folder, env, until: "request" });
    // The first run of the command has nothing compiled yet.
    if (i === 0) continue;
    taken.node.push(node.exit?.cpuMs ?? Number.NaN);
    taken.version.push(version.exit?.cpuMs ?? Number.NaN);
    taken.validate.push(validate.exit?.cpuMs ?? Number.NaN);
    taken.action.push(action.request?.cpuMs ?? Number.NaN);
  }
  vault.close();
  rmSync(folder, { recursive: true });
  const { node, version, validate, action } = taken;
  return { node: median(node), version: median(version), validate: median(validate), action: median(action) };
}
