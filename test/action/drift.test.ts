// drift by schedule: one issue while the vault is not as git says.
import { describe, expect, test } from "vitest";
import { us } from "../forge/github/build.ts";
import { inProd, type Stage, stage } from "./stage.ts";
import { type Workflows, workflows } from "./workflows.ts";

const secrets = {
  token: { value: { generate: { length: 20 } } },
  "api-key": { value: { generate: { length: 20 } }, tags: { team: "shop" } },
};

/** A vault as git says. */
async function applied(): Promise<Stage & Workflows> {
  const set = await stage(secrets);
  const jobs = workflows(set);
  const sha = set.github.state.heads.get("main") ?? "";
  const { outputs } = await jobs.plan(sha);
  expect(await jobs.apply(sha, outputs.approval ?? "")).toMatchObject({ exit: 0, outputs: { create: "2" } });
  return { ...set, ...jobs };
}

/** What a run that only looks asks of a vault. */
const looking = new Set(["challenge", "list"]);

/** Somebody changes a tag of api-key by hand. */
async function retag(person: Stage["person"], team: string): Promise<void> {
  const { properties } = await person.getSecret("api-key");
  await person.updateSecretProperties("api-key", "", { tags: { ...properties.tags, team } });
}

test("opens an issue, leaves it alone, comments other drift, and closes it when there is none", async () => {
  const { drift, person, issues, posts, comments, github, vaults } = await applied();
  expect(await drift()).toMatchObject({ exit: 0, outputs: { changed: "false" } });
  expect(posts()).toEqual([]);

  await person.setSecret("token", "set by hand");
  const first = await drift();
  expect(first).toMatchObject({ exit: 2, outputs: { changed: "true" } });
  expect(issues).toMatchObject([
    { author: us, title: "Drift in Key Vault: prod", labels: ["keyvault-drift"], state: "open" },
  ]);
  expect(issues[0]?.body).toContain("token");

  const again = await drift();
  expect(again.outputs.digest).toBe(first.outputs.digest);
  expect(posts()).toEqual(["POST /issues"]);

  await retag(person, "ops");
  const before = vaults.log.length;
  const other = await drift();
  expect(new Set(vaults.log.slice(before).map(({ operation }) => operation))).toEqual(looking);
  expect(other.outputs.digest).not.toBe(first.outputs.digest);
  expect(issues[0]?.body).toContain("api-key");
  expect(comments).toMatchObject([{ on: issues[0]?.number, author: us }]);

  expect(await drift({ as: inProd, inputs: { fix: "true" } })).toMatchObject({ exit: 0 });
  expect(issues).toMatchObject([{ state: "closed", reason: "completed" }]);
  expect(issues).toHaveLength(1);
  expect(github.flaws).toEqual([]);
});

describe("an issue that somebody forged", () => {
  test.each([
    ["by a person", "mallory", "prod"],
    ["for another environment", us, "test"],
  ])("%s is left alone", async (_, author, environment) => {
    const set = await stage({});
    const marker = `<!-- keyvault-gitops {"v":1,"of":"drift","config":"keyvault-gitops.yaml","environment":"${environment}","digest":"d"} -->`;
    set.issues.push({
      number: 1,
      author,
      title: "t",
      labels: ["keyvault-drift"],
      body: marker,
      state: "open",
    });
    expect(await workflows(set).drift()).toMatchObject({ exit: 0, outputs: { changed: "false" } });
    expect(set.posts()).toEqual([]);
  });
});

test("may not open issues: a warning, and the drift's own exit code", async () => {
  // What was never applied is missing.
  const ran = await workflows(await stage(secrets)).drift({ may: { issues: "read" } });
  expect(ran.exit).toBe(2);
  expect(ran.commands.filter(({ name }) => name === "warning")).toMatchObject([
    { data: expect.stringContaining("issues: write") },
  ]);
});

test("accept: what moved is in the manifest of the work tree", async () => {
  const { drift, person } = await applied();
  await retag(person, "ops");
  const ran = await drift({ inputs: { accept: "true" } });
  expect(ran.files["workspace/vaults/prod.yaml"]).toContain("ops");
});
