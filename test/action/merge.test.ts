// A merge: a plan on main hands its approval to apply by job output; nothing else is executed.
import { describe, expect, test } from "vitest";
import { someOf } from "../dials.ts";
import { mergeGroup, push } from "./event.ts";
import { manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const generated = { value: { generate: { length: 20 } } };
const token = manifest({ token: generated });

const any = JSON.stringify({ v: 2, digest: "d".repeat(43) });

/** A pull request that was shown and merged, and what its plan on main approves. */
async function merged() {
  const set = await stage({});
  const jobs = workflows(set);
  const pull = set.repository.open(token);
  await jobs.preview(pull);
  const sha = set.repository.merge(pull, "squash");
  const { outputs } = await jobs.plan(sha);
  return { ...set, ...jobs, pull, sha, approval: outputs.approval ?? "" };
}

test("is planned by who may only list, applied by who may write, and told in the pull request", async () => {
  const { apply, sha, approval, writes, comments, posts, entra, vaults, github } = await merged();
  expect(approval).toMatch(/^\{[\w",:[\]{}-]+\}$/);
  expect(writes()).toEqual([]);
  const ran = await apply(sha, approval);
  expect(ran).toMatchObject({ exit: 0, outputs: { changed: "true", create: "1" } });
  expect(writes()).toEqual(["PUT /secrets/token"]);
  expect(comments).toMatchObject([{ body: expect.stringContaining("**Applied.**") }]);
  expect(comments[0]?.body).toContain("token");
  // Applying, then applied.
  expect(posts().filter((call) => call.startsWith("PATCH"))).toHaveLength(2);
  expect(entra.came.length).toBe(new Set(entra.came).size);
  expect(vaults.log.map(({ status }) => status)).not.toContain(403);
  expect(github.flaws).toEqual([]);
});

test("that is applied again finds nothing to do", async () => {
  const { apply, sha, approval, writes } = await merged();
  await apply(sha, approval);
  const ran = await apply(sha, approval);
  expect(ran).toMatchObject({ exit: 0, outputs: { changed: "false", unchanged: "1" } });
  expect(writes()).toHaveLength(1);
});

describe("writes nothing", () => {
  test("of a plan that is another one by then: exit 4, and what was not approved", async () => {
    const { apply, sha, approval, person, writes, comments } = await merged();
    await person.setSecret("token", "somebody else's");
    const before = writes().length;
    const ran = await apply(sha, approval);
    expect(ran.exit).toBe(4);
    expect(ran.log).toContain("token");
    expect(writes()).toHaveLength(before);
    expect(comments).toMatchObject([{ body: expect.stringContaining("**Stale.**") }]);
  });

  test("for an approval of an older version, and the comment does not go on telling of it", async () => {
    const set = await stage({});
    const jobs = workflows(set);
    const pull = set.repository.open(token);
    await jobs.preview(pull);
    const sha = set.repository.merge(pull, "squash");
    const asked = set.vaults.log.length;
    const ran = await jobs.apply(sha, any.replace('"v":2', '"v":1'));
    expect(ran.commands).toMatchObject([
      {
        name: "error",
        data: expect.stringMatching(
          /^Not applied: the approval was made by an older version .* Plan again .* Nothing was written\.$/,
        ),
      },
    ]);
    expect([ran.exit, set.vaults.log.length]).toEqual([4, asked]);
    expect(set.comments).toMatchObject([{ body: expect.stringContaining("**Stale.**") }]);
  });

  test("for a commit that is not the branch's head any more", async () => {
    const set = await stage({});
    const sha = set.repository.commit("main", token);
    set.repository.commit("main", manifest({}));
    const ran = await workflows(set).apply(sha, any);
    expect(ran.commands).toMatchObject([
      { name: "error", data: expect.stringContaining("not the head of its branch") },
    ]);
    expect([ran.exit, set.vaults.log, set.oidc.asked]).toEqual([4, [], []]);
  });

  test("for a branch that is gone", async () => {
    const set = await stage({});
    const when = { ...push(set.repository.commit("main", token)), ref: "refs/heads/gone" };
    const ran = await workflows(set).apply(when.sha, any, { when, inputs: { branches: "gone" } });
    expect([ran.exit, set.vaults.log]).toEqual([4, []]);
  });

  test.each(
    someOf(
      [
        ["no approval", ""],
        ["an approval that is none", "yes"],
        ["an approval that holds something else", any.replace("}", ',"effects":[1]}')],
      ],
      2,
    ),
  )("by %s", async (_, approval) => {
    const set = await stage({});
    const ran = await workflows(set).apply(set.repository.commit("main", token), approval);
    expect([ran.exit, set.vaults.log]).toEqual([1, []]);
  });

  test("of a plan that was not the approved one from the start", async () => {
    const set = await stage({});
    const ran = await workflows(set).apply(set.repository.commit("main", token), any);
    expect([ran.exit, set.writes()]).toEqual([4, []]);
  });
});

test("that a queue only tries is validated, which asks for no token, and not applied", async () => {
  const set = await stage({});
  const { plan, apply } = workflows(set);
  const when = mergeGroup(set.repository.open(token));
  const planned = await plan(when.sha, { when });
  expect(planned.exit).toBe(0);
  expect(planned.commands).toMatchObject([
    { name: "notice", data: expect.stringMatching(/merge queue tries .* validate runs instead of plan/) },
  ]);
  expect(planned.summary).not.toBe("");
  const ran = await apply(when.sha, any, { when });
  expect([ran.exit, set.oidc.asked, set.vaults.log, set.posts()]).toEqual([1, [], [], []]);
  const flawed = mergeGroup(set.repository.open(manifest({ token: { valeu: 1 } })));
  expect(await plan(flawed.sha, { when: flawed })).toMatchObject({ exit: 1 });
});

test("with a failure: exit 5, and the comment says so", async () => {
  const { apply, sha, approval, vaults, comments } = await merged();
  vaults.configure("local", { roles: { reader: "reader", writer: "reader" } });
  const ran = await apply(sha, approval);
  expect(ran.exit).toBe(5);
  expect(ran.log).toContain("Key Vault Secrets Officer");
  expect(comments).toMatchObject([{ body: expect.stringContaining("**Failed.**") }]);
});

test("of an adoption that turns out to be of another value: exit 3, and the comment does not say applied", async () => {
  const set = await stage({});
  const jobs = workflows(set);
  await set.person.setSecret("region", "by hand");
  const pull = set.repository.open(manifest({ region: { value: { literal: "westeurope" } } }));
  await jobs.preview(pull);
  const sha = set.repository.merge(pull, "squash");
  const { outputs } = await jobs.plan(sha);
  expect(await jobs.apply(sha, outputs.approval ?? "")).toMatchObject({
    exit: 3,
    outputs: { changed: "false" },
  });
  expect(set.comments).toMatchObject([{ body: expect.stringContaining("Not everything was applied.") }]);
});

test("of a plan that a threshold stops only now: exit 3, and the comment does not say applied", async () => {
  const set = await stage({ a: generated, b: generated, c: generated });
  const jobs = workflows(set);
  const first = set.github.state.heads.get("main") ?? "";
  await jobs.apply(first, (await jobs.plan(first)).outputs.approval ?? "");
  const gone = { state: "absent" };
  const pull = set.repository.open(manifest({ a: gone, b: gone, c: gone }));
  const inputs = { "max-destroy": "3" };
  await jobs.preview(pull, { inputs });
  const sha = set.repository.merge(pull, "squash");
  const { outputs } = await jobs.plan(sha, { inputs });
  expect(outputs).toMatchObject({ delete: "3", refused: "0" });
  expect((await jobs.apply(sha, outputs.approval ?? "")).exit).toBe(3);
  expect(set.comments).toMatchObject([{ body: expect.stringContaining("Not everything was applied.") }]);
});

test("is applied though nobody can be told of it", async () => {
  const { apply, sha, approval, writes } = await merged();
  const ran = await apply(sha, approval, { may: { pull_requests: "read" } });
  expect(ran.exit).toBe(0);
  expect(writes()).toEqual(["PUT /secrets/token"]);
  expect(ran.commands.map(({ name }) => name)).toContain("warning");
});
