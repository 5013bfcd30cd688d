// The example's pods as processes: each index runs the scripts of the ConfigMap with the arguments of its manifest, on the
// embedded vault. All of a job run at once, as in a cluster.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { emulator } from "../../../src/emulator/emulator.ts";
import { environment } from "../../commands/process.ts";
import { tree } from "../../files.ts";
import { tokenOf } from "../../scene.ts";
import { dataOf, jobs } from "./examples.ts";

const cli = resolve(import.meta.dirname, "../../../dist/cli.js");
const head = "apiVersion: keyvault-gitops/v1\n";
const manifest = (vault: string, text: string) =>
  `${head}kind: Vault\nvault: ${vault}\nsecrets:\n  a: { value: { literal: ${text} } }\n`;

/** A cluster with a volume for the results, and a repository of two vaults. */
function prepareCluster() {
  const repository = tree({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v/*.yaml]\nvaults: { dev: , prod: }\n`,
    "v/dev.yaml": manifest("dev", "one"),
    "v/prod.yaml": manifest("prod", "one"),
  }).root;
  const { root } = tree({ "bin/keyvault-gitops": "" }, { git: false });
  // As the image's, but for the vault: report and show ask none.
  const shim = `#!/bin/sh\ncase $1 in report | show) ;; *) set -- "$@" "--emulator=${root}/v.db" ;; esac\nexec "${process.execPath}" "${cli}" "$@"\n`;
  writeFileSync(join(root, "bin/keyvault-gitops"), shim);
  chmodSync(join(root, "bin/keyvault-gitops"), 0o755);
  const results = join(root, "results");
  mkdirSync(results);
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: repository, encoding: "utf8" }).trim();
  const commit = () => git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qam", "change");
  commit();
  const BRANCH = git("branch", "--show-current");
  const shards = 2;
  const PATH = [join(root, "bin"), dirname(process.execPath), environment.PATH].join(":");

  /** Runs a container's script in a pod; the arguments are those of the manifest, as Kubernetes expands them. */
  async function runPod(
    file: string,
    run: string,
    index: number,
    env: Record<string, string>,
  ): Promise<Ended> {
    const pod = jobs.find((one) => one.file === file)?.job.template.spec;
    const WORK = join(root, `${run}-${index}`);
    let out = "";
    for (const { command, args = [] } of [...(pod?.initContainers ?? []), ...(pod?.containers ?? [])]) {
      const script = dataOf("key-vault-scripts")[(command[1] ?? "").replace("/scripts/", "")] ?? "";
      const given = args.map((arg) =>
        arg.replace("/results", results).replace("$(PLAN_RUN)", env.PLAN_RUN ?? ""),
      );
      const child = spawn("sh", ["-c", script, command[1] ?? "", ...given], {
        env: {
          ...{
            ...environment,
            PATH,
            HOME: root,
            WORK,
            RESULTS: results,
            RUN: run,
            REPOSITORY: repository,
            BRANCH,
          },
          ...{ SHARDS: String(shards), JOB_COMPLETION_INDEX: String(index), ...env },
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => {
          out += chunk.toString();
        });
      const exit = await new Promise<number | null>((ended) => child.once("close", ended));
      if (exit !== 0) return { exit, out };
    }
    return { exit: 0, out };
  }

  return {
    repository,
    commit,
    git,
    /** @returns how the pods ended, by index: the last one is the one that merges */
    runJob: (file: string, run: string, env: Record<string, string> = {}) =>
      Promise.all(Array.from({ length: shards + 1 }, (_, index) => runPod(file, run, index, env))),
    /** Somebody sets the secret of a vault by a client of their own, minutes later. */
    async setByHand(vault: string): Promise<void> {
      const vaults = emulator({ file: join(root, "v.db") });
      vaults.advance(600_000);
      const expiresOnTimestamp = Date.now() + 3_600_000;
      const credential = { getToken: async () => ({ token: tokenOf("somebody"), expiresOnTimestamp }) };
      const [url, { httpClient }] = [`https://${vault}.vault.azure.net`, vaults];
      await new SecretClient(url, credential, { httpClient }).setSecret("a", "by hand");
      vaults.close();
    },
    read: (path: string) => readFileSync(join(results, path), "utf8"),
  };
}

type Ended = { readonly exit: number | null; readonly out: string };
const exitsOf = (pods: readonly Ended[]) => pods.map(({ exit }) => exit);

test("planned, applied at the plan's commit, and watched", { timeout: 60_000 }, async () => {
  const { repository, commit, git, runJob, read, setByHand } = prepareCluster();
  const planAt = git("rev-parse", "HEAD");
  const planned = await runJob("plan.yaml", "plan-1");
  expect(exitsOf(planned), planned.map(({ out }) => out).join()).toEqual([0, 0, 0]);
  expect(planned[2]?.out).toContain("2 to create");
  expect(read("plan-1/commit").trim()).toBe(planAt);

  writeFileSync(join(repository, "v/prod.yaml"), manifest("prod", "two"));
  commit();
  const applied = await runJob("apply.yaml", "apply-1", { PLAN_RUN: "plan-1" });
  expect(exitsOf(applied), applied.map(({ out }) => out).join()).toEqual([0, 0, 0]);
  expect(read("apply-1/commit").trim()).toBe(planAt);
  expect(JSON.parse(read("apply-1/apply.json"))).toMatchObject({
    started: true,
    outcomes: [
      { id: { vault: "dev" }, result: "done" },
      { id: { vault: "prod" }, result: "done" },
    ],
  });

  await setByHand("dev");
  const watched = await runJob("drift.yaml", "drift-1");
  expect(exitsOf(watched), watched.map(({ out }) => out).join()).toEqual([0, 0, 2]);
  expect(JSON.parse(read("drift-1/drift.json"))).toMatchObject({
    entries: [{ id: { vault: "dev" } }],
    pending: [{ id: { vault: "prod" } }],
  });
});
