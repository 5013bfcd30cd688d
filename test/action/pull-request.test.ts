// A pull request: one comment that shows its plan, edited in place, left alone where it says the same.
import { expect, test } from "vitest";
import { readMarker } from "../../src/forge/marker.ts";
import { us } from "../forge/github/build.ts";
import { pullRequest } from "./event.ts";
import { manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const generated = { value: { generate: { length: 20 } } };
const token = manifest({ token: generated });
const both = manifest({ token: generated, "api-key": generated });

test("is commented when it is opened, edited at the next push, and left alone when its job is run again", async () => {
  const set = await stage({});
  const { preview } = workflows(set);
  const pull = set.repository.open(token);
  const first = await preview(pull);
  expect(first).toMatchObject({
    exit: 0,
    outputs: { changed: "true", create: "1", delete: "0", delivered: "true" },
  });
  expect(set.comments).toMatchObject([{ on: pull.number, author: us }]);
  expect(readMarker(set.comments[0] ?? { author: "", body: "" }, us)).toMatchObject({
    config: "keyvault-gitops.yaml",
    environment: "prod",
    base: pull.base.sha,
    tree: set.github.state.commits.get(pull.merge)?.tree,
    digest: first.outputs.digest,
    truncated: false,
    status: "planned",
  });
  expect(first.summary).toContain(`<code>token</code>`);

  expect(await preview(pull)).toMatchObject({ exit: 0 });
  expect(set.posts()).toEqual([`POST /issues/${pull.number}/comments`]);

  set.repository.push(pull, both);
  expect(await preview(pull)).toMatchObject({ exit: 0, outputs: { create: "2" } });
  const [comment, ...others] = set.comments;
  expect(others).toEqual([]);
  expect(comment?.body).toContain("api-key");
  expect(set.posts().slice(1)).toEqual([`PATCH /issues/comments/${comment?.id}`]);

  expect(set.writes()).toEqual([]);
  expect(set.github.flaws).toEqual([]);
});

test("whose old job is run again keeps the comment of the newer commit", async () => {
  const set = await stage({});
  const { preview } = workflows(set);
  const pull = set.repository.open(token);
  const old = pullRequest({ ...pull, head: { ...pull.head } });
  set.repository.push(pull, both);
  await preview(pull);
  const before = set.comments[0]?.body;
  const again = await preview(pull, { when: old });
  expect(again).toMatchObject({ exit: 0, outputs: { create: "1" } });
  expect(again.log).toContain("The branch has moved");
  expect(set.comments.map(({ body }) => body)).toEqual([before]);
});

test("that is not well written: the problem at its line, no token asked for, the older plan marked as stale", async () => {
  const set = await stage({});
  const { preview } = workflows(set);
  const pull = set.repository.open(token);
  await preview(pull);
  set.oidc.asked.length = 0;
  set.repository.push(pull, manifest({ token: { ...generated, valeu: 1 } }));
  const ran = await preview(pull);
  expect(ran.exit).toBe(1);
  expect(ran.commands).toMatchObject([
    { name: "error", properties: { file: "vaults/prod.yaml", line: expect.stringMatching(/^\d+$/) } },
  ]);
  expect(set.oidc.asked).toEqual([]);
  expect(set.comments).toMatchObject([{ body: expect.stringContaining("**Stale.**") }]);
});

test("changes-only: none is made where nothing changes, and one that is there is edited", async () => {
  const set = await stage({});
  const { preview } = workflows(set);
  const differs = { inputs: { comment: "changes-only" } };
  const pull = set.repository.open({ "README.md": "text" });
  expect(await preview(pull, differs)).toMatchObject({ exit: 0, outputs: { changed: "false" } });
  expect(set.comments).toEqual([]);
  set.repository.push(pull, token);
  await preview(pull, differs);
  set.repository.push(pull, manifest({}));
  await preview(pull, differs);
  expect(set.comments).toMatchObject([{ body: expect.stringContaining("**No changes.**") }]);
});

test("changes-only: a tracked file that changed is a change of git, though only apply compares it", async () => {
  const secrets = { tls: { value: { file: "tls.pem" } } };
  const set = await stage(secrets, { vault: { sources: { files: ["vaults/*.pem"] } } });
  const { preview, plan, apply } = workflows(set);
  const sha = set.repository.commit("main", { "vaults/tls.pem": "one" });
  const { outputs } = await plan(sha);
  expect(await apply(sha, outputs.approval ?? "")).toMatchObject({ exit: 0, outputs: { create: "1" } });
  const differs = { inputs: { comment: "changes-only" } };
  await preview(set.repository.open({ "README.md": "text" }), differs);
  expect(set.comments).toEqual([]);
  await preview(set.repository.open({ "vaults/tls.pem": "two" }), differs);
  expect(set.comments).toMatchObject([{ body: expect.stringContaining("changed in git since the base") }]);
});

test("over a limit: changes-only has a comment, too, which names the input that allows it", async () => {
  const set = await stage({});
  await set.person.setSecret("by-hand", "one");
  const overwriting = { value: { literal: "two" }, adopt: "overwrite" };
  const pull = set.repository.open(manifest({ "by-hand": overwriting }));
  const inputs = { comment: "changes-only", "max-destroy": "0" };
  const ran = await workflows(set).preview(pull, { inputs });
  expect(ran).toMatchObject({ exit: 3, outputs: { changed: "false", refused: "1" } });
  const body = set.comments[0]?.body.replaceAll("&#58;", ":");
  expect(body).toContain("Held back: 1 overwriting adoption among 1 change");
  expect(body).toContain("give plan and apply the input max-destroy: 1.");
  expect(body).toContain("held back: adopt: its value becomes that of literal");
});

test.each([
  ["that its token may not comment", { may: { pull_requests: "read" } }, undefined, "pull-requests: write"],
  ["that GitHub hides", {}, { status: 404 }, "it is not there"],
  ["at a limit", {}, { status: 403, headers: { "retry-after": "61" } }, "Run the job again in 61 s"],
] as const)("%s: a warning, and the plan's own exit code", async (_, differs, fault, says) => {
  const set = await stage({});
  if (fault) set.github.fail(/^POST \/issues/, fault);
  const ran = await workflows(set).preview(set.repository.open(token), differs);
  expect(ran).toMatchObject({ exit: 0, outputs: { create: "1", delivered: "false" } });
  expect(ran.commands.filter(({ name }) => name === "warning")).toMatchObject([
    { data: expect.stringContaining(says) },
  ]);
  expect(ran.log).not.toContain("foreign text");
});

test.each([
  ["settle", { settle: "auto" }],
  ["apply", { command: "apply", approval: "{}" }],
])("refuses %s", async (_, inputs) => {
  const set = await stage({});
  const ran = await workflows(set).preview(set.repository.open(token), { inputs });
  expect(ran.exit).toBe(1);
  expect(set.vaults.log).toEqual([]);
});

test("asks only to list, and opens no value that a branch names", async () => {
  const set = await stage({}, { vault: { sources: { exec: [["sh", "-c", "touch /tmp/x"]] } } });
  const pull = set.repository.open(
    manifest({ a: { value: { env: "KV_A" } }, b: { value: { exec: ["sh", "-c", "touch /tmp/x"] } } }),
  );
  const ran = await workflows(set).preview(pull, { env: { KV_A: "not to be read" } });
  expect(ran).toMatchObject({ exit: 0, outputs: { create: "2" } });
  expect([...new Set(set.vaults.log.map(({ operation }) => operation))]).toEqual(["challenge", "list"]);
});
