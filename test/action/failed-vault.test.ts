// A second vault that cannot be reached: the pull request, apply, require-preview and the drift issue.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { serveEmulator } from "../../src/emulator/serve.ts";
import { manifest, type Stage, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const generated = { value: { generate: { length: 20 } } };

/** A config with a second vault, and its manifest. No job trusts that vault's certificate. */
async function withSecond({ repository }: Stage) {
  const vaults = emulator();
  const { url, close } = await serveEmulator(vaults);
  onTestFinished(async () => {
    await close();
    vaults.close();
  });
  const config = JSON.parse(readFileSync(join(repository.root, "keyvault-gitops.yaml"), "utf8"));
  const second = { "contoso-other": { url, verifyChallengeResource: false } };
  const objects = { vault: "contoso-other", secrets: { elsewhere: generated } };
  return {
    "keyvault-gitops.yaml": JSON.stringify({ ...config, vaults: { ...config.vaults, ...second } }),
    "vaults/other.yaml": JSON.stringify({ apiVersion: config.apiVersion, kind: "Vault", ...objects }),
  };
}

test("a partial plan is shown, exits 1, and its approval and comment say so", async () => {
  const set = await stage({});
  const jobs = workflows(set);
  const pull = set.repository.open({ ...(await withSecond(set)), ...manifest({ token: generated }) });
  expect(await jobs.preview(pull)).toMatchObject({ exit: 1 });
  expect(set.comments).toMatchObject([{ body: expect.stringContaining('"partial":true') }]);
  expect(set.comments[0]?.body).toContain("contoso-other");
  const sha = set.repository.merge(pull, "squash");
  const { exit, outputs } = await jobs.plan(sha);
  const { approval = "" } = outputs;
  expect([exit, JSON.parse(approval).partial]).toEqual([1, true]);

  const refused = await jobs.apply(sha, approval, { inputs: { "require-preview": "true" } });
  expect([refused.exit, set.writes()]).toEqual([4, []]);
  expect(refused.commands.filter(({ name }) => name === "error")).toMatchObject([
    { data: expect.stringContaining("is about a part of the vaults") },
  ]);

  const ran = await jobs.apply(sha, approval);
  expect([ran.exit, set.writes()]).toEqual([5, ["PUT /secrets/token"]]);
  expect(set.github.flaws).toEqual([]);
});

test("the drift issue is neither rewritten nor closed by partial drift", async () => {
  const set = await stage({ token: generated });
  const jobs = workflows(set);
  const sha = set.github.state.heads.get("main") ?? "";
  const { outputs } = await jobs.plan(sha);
  await jobs.apply(sha, outputs.approval ?? "");
  await set.person.setSecret("token", "by hand");
  expect((await jobs.drift()).exit).toBe(2);
  const before = structuredClone(set.issues);
  const posts = set.posts();
  set.repository.commit("main", { ...(await withSecond(set)), ...manifest({}) });
  expect((await jobs.drift()).exit).toBe(1);
  expect([set.issues, set.posts()]).toEqual([before, posts]);
});
