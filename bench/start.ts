// How long the Action's bundle takes from its start to its first request, beside Node itself.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";

const bundle = resolve(import.meta.dirname, "../dist/action.js");
const times = 9;

/** Milliseconds, medians. */
export type Start = { readonly bundleMs: number; readonly nodeMs: number };

/** Plans against a vault at a port of this machine that takes connections and says nothing. */
export async function start(): Promise<Start> {
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
  const measured = async (args: readonly string[], end: "exit" | "connection") => {
    const begin = performance.now();
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
    await once(end === "exit" ? child : vault, end);
    const ms = performance.now() - begin;
    if (end === "connection") {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    return ms;
  };
  const taken = { bundle: [] as number[], node: [] as number[] };
  for (let i = 0; i < times; i++) {
    taken.node.push(await measured(["-e", ""], "exit"));
    taken.bundle.push(await measured([bundle], "connection"));
  }
  vault.close();
  rmSync(folder, { recursive: true });
  return { bundleMs: median(taken.bundle), nodeMs: median(taken.node) };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
