// The input changed-since: a pull request shows the vaults that it changes, and nobody can approve by that.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "./repository.ts";
import { manifest, type Stage, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const generated = { value: { generate: { length: 20 } } };
/** The merge that GitHub tries has main's commit as its first parent. */
const inputs = { "changed-since": "HEAD^1" };

/** On main a second vault, which nobody can reach: whoever asks it fails. */
function addUnreachable({ repository }: Stage): void {
  const config = JSON.parse(readFileSync(join(repository.root, "keyvault-gitops.yaml"), "utf8"));
  const second = { "contoso-other": { url: "https://localhost:1", verifyChallengeResource: false } };
  const objects = { vault: "contoso-other", secrets: { elsewhere: generated } };
  repository.commit(main, {
    "keyvault-gitops.yaml": JSON.stringify({ ...config, vaults: { ...config.vaults, ...second } }),
    "vaults/other.yaml": JSON.stringify({ apiVersion: config.apiVersion, kind: "Vault", ...objects }),
  });
}

test("a pull request shows what changed, asks no other vault, and approves nothing", async () => {
  const set = await stage({});
  addUnreachable(set);
  const jobs = workflows(set);
  const pull = set.repository.open(manifest({ token: generated }));

  const shown = await jobs.preview(pull, { inputs });
  expect([shown.exit, shown.outputs.create]).toEqual([0, "1"]);
  expect(shown.outputs.summary).toContain("1 of 2 vaults is in");
  expect(set.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining("cannot approve an apply: it is about the vaults alone that changed"),
  ]);

  const sha = set.repository.merge(pull, "squash");
  const refusals = [
    await jobs.plan(sha, { inputs }),
    await jobs.apply(sha, shown.outputs.approval ?? ""),
    await jobs.apply(sha, shown.outputs.approval ?? "", { inputs }),
  ];
  expect(refusals.map(({ exit }) => exit)).toEqual([1, 4, 1]);
  expect(refusals.map(({ commands }) => commands.find(({ name }) => name === "error")?.data)).toEqual([
    expect.stringContaining("plan does not take changed-since for what is merged"),
    expect.stringContaining("the approval is of a plan made with changed-since, which approves nothing"),
    expect.stringContaining("the input changed-since is for validate and plan of what is not merged"),
  ]);
  expect(set.writes()).toEqual([]);
  expect(set.github.flaws).toEqual([]);
});
