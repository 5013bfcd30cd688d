// A push to release/1: proposed, until the input branches says that its commits count as merged.
import { describe, expect, test } from "vitest";
import { someOf } from "../dials.ts";
import { dispatch, push, type When } from "./event.ts";
import type { Ran } from "./runner.ts";
import { inProd, manifest, type Stage, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const branch = "release/1";
const secrets = { token: { value: { generate: { length: 20 } } }, db: { value: { env: "KV_DB" } } };
const named = { branches: "main\nrelease/*" };
/** Whoever uses the root is told that it is none. */
const noRoot = { KV_DB: "not to be read", KVG_FINGERPRINT: "too short" };
const fingerprint = { key: { env: "KVG_FINGERPRINT" }, kid: "AAAAAAAA" };

/** A commit on release/1 that declares two secrets. */
async function released(config: { readonly fingerprint?: object } = {}) {
  const set = await stage({}, config);
  set.repository.branch(branch);
  const sha = set.repository.commit(branch, manifest(secrets));
  return { ...set, ...workflows(set), sha };
}

const asked = ({ vaults }: Stage) => [...new Set(vaults.log.map(({ operation }) => operation))];
const errors = ({ commands }: Ran) =>
  commands.filter(({ name }) => name === "error" || name === "notice").map(({ data }) => data);

describe("by default", () => {
  test.each<[string, (sha: string) => When]>([
    ["a push", (sha) => push(sha, branch)],
    ["a start by hand", (sha) => dispatch(sha, branch)],
    ["a push of a tag", (sha) => push(sha, "refs/tags/v1")],
  ])("%s is planned by lists alone, with no root and no value", async (_, when) => {
    const set = await released({ fingerprint });
    const ran = await set.plan(set.sha, { when: when(set.sha), env: noRoot });
    expect(ran).toMatchObject({ exit: 0, outputs: { create: "2" } });
    expect(errors(ran).join()).toContain("counts as proposed");
    expect(asked(set)).toEqual(["challenge", "list"]);
  });

  test.each(
    someOf(
      [
        ["plan with settle", { command: "plan", settle: "auto" }],
        ["drift that heals", { command: "drift", fix: "true", environment: "prod" }],
        ["drift that is accepted", { command: "drift", accept: "true" }],
        ["apply", { command: "apply", approval: JSON.stringify({ v: 2, digest: "d".repeat(43) }) }],
      ],
      2,
    ),
  )("%s is refused before anybody is asked", async (_, inputs) => {
    const set = await released();
    const ran = await set.run({ when: push(set.sha, branch), as: inProd, inputs });
    expect(ran.exit).toBe(1);
    expect(ran.log).toContain("the input branches says which other branches count as merged");
    expect([set.vaults.log, set.oidc.asked, set.writes()]).toEqual([[], [], []]);
  });

  test("its drift is told, and its issue is left alone", async () => {
    const set = await released();
    const ran = await set.drift({ when: dispatch(set.sha, branch) });
    expect(ran).toMatchObject({ exit: 2, outputs: { changed: "true" } });
    expect(set.issues).toEqual([]);
  });
});

describe("where the input names it", () => {
  test("it is planned, applied, and compared", async () => {
    const set = await released();
    const when = push(set.sha, branch);
    const env = { KV_DB: "correct horse" };
    const { outputs } = await set.plan(set.sha, { when, inputs: named });
    const ran = await set.apply(set.sha, outputs.approval ?? "", { when, inputs: named, env });
    expect(ran).toMatchObject({ exit: 0, outputs: { changed: "true", create: "2" } });
    expect(set.writes().toSorted()).toEqual(["PUT /secrets/db", "PUT /secrets/token"]);
    const inputs = { ...named, settle: "auto" };
    expect(await set.plan(set.sha, { when, inputs, env, as: inProd })).toMatchObject({
      exit: 0,
      outputs: { changed: "false" },
    });
    expect(asked(set)).toContain("get");
  });

  test("the root is used", async () => {
    const set = await released({ fingerprint });
    const ran = await set.plan(set.sha, { when: push(set.sha, branch), inputs: named, env: noRoot });
    expect(ran.exit).toBe(1);
    expect(ran.log).toContain("KVG_FINGERPRINT does not hold at least 32 bytes");
  });

  test("an old commit of it is planned without values, and not applied", async () => {
    const set = await released({ fingerprint });
    const when = push(set.sha, branch);
    set.repository.commit(branch, manifest({}));
    const planned = await set.plan(set.sha, { when, inputs: named, env: noRoot });
    expect(planned).toMatchObject({ exit: 0, outputs: { create: "2" } });
    expect(errors(planned).join()).toContain("not the head of its branch");
    const ran = await set.apply(set.sha, planned.outputs.approval ?? "", { when, inputs: named });
    expect([ran.exit, set.writes()]).toEqual([4, []]);
    expect(errors(ran).join()).toContain("not the head of its branch");
  });

  test("what it does not name is proposed, the default branch too", async () => {
    const set = await released();
    const sha = set.repository.commit("main", manifest(secrets));
    const inputs = { branches: "release/*" };
    const ran = await set.apply(sha, JSON.stringify({ v: 2, digest: "d".repeat(43) }), { inputs });
    expect([ran.exit, set.vaults.log]).toEqual([1, []]);
  });
});

test("where GitHub does not tell where the branch is nothing is done", async () => {
  const set = await released();
  set.github.fail(/^GET \/git\/ref/, { status: 500 });
  const sha = set.repository.commit("main", manifest(secrets));
  const ran = await set.plan(sha);
  expect([ran.exit, set.vaults.log, set.oidc.asked]).toEqual([1, [], []]);
});
