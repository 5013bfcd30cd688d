// The workflows as users copy them: a pull request, its merge, a night, a rotation. Every job has the rights that it asks for
// and no others, at GitHub, at Entra and at the vault.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { tenant } from "../action/entra.ts";
import { mergeGroup, pullRequest, push, schedule } from "../action/event.ts";
import { inProd, inPull, manifest, onMain, stage } from "../action/stage.ts";
import { tree } from "../files.ts";
import { start } from "./github.ts";
import { examples, jobsOf } from "./workflows.ts";

const secrets = {
  "session-key": { value: { generate: { length: 40 } }, contentType: "text/plain" },
  "db-password": { value: { env: "KV_DB_PASSWORD", revision: 1 }, expiresIn: "P90D" },
};
const [reader = "", writer = ""] = [inPull.app, inProd.app];
const settings = {
  "vars.READER_CLIENT_ID": reader,
  "vars.WRITER_CLIENT_ID": writer,
  "vars.AZURE_TENANT_ID": tenant,
  "secrets.KV_DB_PASSWORD": "correct horse",
};

/** What an example runs in a shell, in order. */
const scriptsOf = (name: string) =>
  examples
    .filter(({ path }) => path.endsWith(`/${name}`))
    .flatMap(jobsOf)
    .flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

/** A stage whose environment is named by the example, and a pull request that declares two secrets. */
async function opened(environment: string) {
  const set = await stage({});
  set.entra.apps.set(reader, { oid: "reader", trusts: [inPull.subject, onMain.subject] });
  set.entra.apps.set(writer, { oid: "writer", trusts: [`repo:contoso/shop:environment:${environment}`] });
  return { ...set, pull: set.repository.open(manifest(secrets)) };
}

test("previewed, applied, watched", async () => {
  const set = await opened("production");
  const { pull, repository, comments, issues, writes, vaults, github } = set;
  expect(await start(set, "plan.yml", pullRequest(pull), settings)).toMatchObject({ plan: { exit: 0 } });
  expect(comments).toMatchObject([{ body: expect.stringContaining("db-password") }]);
  expect(writes()).toEqual([]);

  const merged = push(repository.merge(pull, "squash"));
  expect(await start(set, "apply.yml", merged, settings)).toMatchObject({
    plan: { exit: 0, outputs: { changed: "true", create: "2" } },
    apply: { exit: 0, outputs: { changed: "true" } },
  });
  expect(writes().toSorted()).toEqual(["PUT /secrets/db-password", "PUT /secrets/session-key"]);
  expect(comments).toMatchObject([{ body: expect.stringContaining("**Applied.**") }]);

  const again = await start(set, "apply.yml", merged, settings);
  expect(again).toMatchObject({ plan: { outputs: { changed: "false" } } });
  expect(again).not.toHaveProperty("apply");

  expect(await start(set, "drift.yml", schedule(merged.sha), settings)).toMatchObject({ drift: { exit: 0 } });
  vaults.seed("local", { name: "session-key", value: "set by hand" });
  expect(await start(set, "drift.yml", schedule(merged.sha), settings)).toMatchObject({ drift: { exit: 2 } });
  expect(issues).toMatchObject([{ state: "open", body: expect.stringContaining("session-key") }]);

  expect(vaults.log.map(({ status }) => status)).not.toContain(403);
  expect(github.flaws).toEqual([]);
});

test("what moved becomes a pull request, whose branch is written anew each night", async () => {
  const set = await opened("production");
  const merged = push(set.repository.merge(set.pull, "squash"));
  await start(set, "apply.yml", merged, settings);
  const { tags = {} } = (await set.person.getSecret("session-key")).properties;
  await set.person.updateSecretProperties("session-key", "", { contentType: "text/html", tags });

  const night = schedule(merged.sha);
  const { accept } = await start(set, "accept-drift.yml", night, settings);
  expect(accept).toMatchObject({ exit: 0, outputs: { changed: "true" } });
  expect(set.issues).toEqual([]);

  const [handOver = "", propose = ""] = scriptsOf("accept-drift.yml");
  const { root } = tree(
    { "bin/gh": '#!/bin/sh\necho "$@" >> "$CALLS"', calls: "", output: "" },
    { git: false },
  );
  const at = set.repository.root;
  const run = (script: string) =>
    execFileSync("bash", ["-euo", "pipefail", "-c", script], {
      cwd: at,
      encoding: "utf8",
      stdio: "pipe",
      env: {
        PATH: `${root}/bin:${process.env.PATH}`,
        HOME: root,
        CALLS: `${root}/calls`,
        RUNNER_TEMP: root,
        GITHUB_OUTPUT: `${root}/output`,
        REPORT: accept?.outputs["report-file"] ?? "",
      },
    });
  run(
    'chmod +x "$RUNNER_TEMP/bin/gh"; git init -q --bare "$RUNNER_TEMP/origin"; git remote add origin "$RUNNER_TEMP/origin"',
  );
  run(handOver);
  expect(readFileSync(`${root}/output`, "utf8")).toBe("changed=true\n");
  expect(readFileSync(`${root}/patch/report.md`, "utf8")).toContain("session-key");
  run("git checkout -q -- .");
  run(propose);
  expect(run("git diff HEAD~ HEAD")).toMatch(/^-.*text\/plain.*\n\+.*text\/html/m);
  expect(run("git ls-remote origin")).toMatch(/refs\/heads\/key-vault-drift$/m);
  expect(readFileSync(`${root}/calls`, "utf8").split("\n")).toEqual([
    "auth setup-git",
    // A fork's pull request from a branch of this name is not ours.
    expect.stringMatching(/^pr list --head key-vault-drift .*select\(.isCrossRepository \| not\)$/),
    expect.stringMatching(/^pr create --head key-vault-drift .* --body-file .*report\.md$/),
    "",
  ]);
});

test("tried by a merge queue: the required check is green, and asks for no token", async () => {
  const set = await opened("production");
  expect(await start(set, "plan.yml", mergeGroup(set.pull), settings)).toMatchObject({ plan: { exit: 0 } });
  expect([set.oidc.asked, set.entra.came, set.vaults.log, set.posts()]).toEqual([[], [], [], []]);
});

test("the reusable workflow, for one environment", async () => {
  const set = await opened("dev");
  const given = { ...settings, "inputs.environment": "dev", "inputs.vault": "contoso-*" };
  const merged = push(set.repository.merge(set.pull, "squash"));
  expect(await start(set, "apply-environment.yml", merged, given)).toMatchObject({
    plan: { exit: 0, outputs: { create: "2" } },
    apply: { exit: 0, outputs: { changed: "true" } },
  });
  expect(set.writes()).toHaveLength(2);
});

test("rotated by a schedule, by the identity of the environment rotation", async () => {
  const root = new Uint8Array(32).fill(7);
  const set = await stage(
    { token: { rotation: { every: "P30D", target: "token" } } },
    {
      fingerprint: { key: { env: "KVG_FINGERPRINT" }, kid: makeFingerprint(root).kid },
      targets: { token: { generate: {} } },
      vault: { targets: ["token"] },
    },
  );
  set.entra.apps.set(writer, { oid: "writer", trusts: ["repo:contoso/shop:environment:rotation"] });
  const at = schedule(set.github.state.heads.get("main") ?? "");
  const given = {
    ...{ "vars.ROTATOR_CLIENT_ID": writer, "vars.AZURE_TENANT_ID": tenant },
    "secrets.KVG_FINGERPRINT": Buffer.from(root).toString("base64"),
  };
  expect(await start(set, "rotate.yml", at, given)).toMatchObject({
    rotate: { exit: 0, outputs: { changed: "true", rotated: "1" } },
  });
  expect(set.vaults.log.map(({ status }) => status)).not.toContain(403);
  expect(set.github.flaws).toEqual([]);
});

test("in shards: one comment of all, one issue, and no job without a right that it needs", async () => {
  const set = await opened("production");
  const planned = await start(set, "shards.yml", pullRequest(set.pull), settings);
  expect(planned).toMatchObject({ "shard 1/2": { exit: 0 }, plan: { exit: 0, outputs: { create: "2" } } });
  expect(set.comments).toMatchObject([{ body: expect.stringContaining("db-password") }]);

  const merged = push(set.repository.merge(set.pull, "squash"));
  await start(set, "apply.yml", merged, settings);
  set.vaults.seed("local", { name: "session-key", value: "set by hand" });
  const watched = await start(set, "drift-shards.yml", schedule(merged.sha), settings);
  expect(watched).toMatchObject({ "shard 1/2": { exit: 0 }, drift: { exit: 2 } });
  expect(set.issues).toMatchObject([{ state: "open", body: expect.stringContaining("session-key") }]);
  expect(set.vaults.log.map(({ status }) => status)).not.toContain(403);
  expect(set.github.flaws).toEqual([]);
});

test("shards in a merge queue: each job validates, and none asks for a token", async () => {
  const set = await opened("production");
  const ended = await start(set, "shards.yml", mergeGroup(set.pull), settings);
  expect(Object.values(ended).map(({ exit }) => exit)).toEqual([0, 0, 0]);
  expect([set.oidc.asked, set.entra.came, set.vaults.log, set.posts()]).toEqual([[], [], [], []]);
});
