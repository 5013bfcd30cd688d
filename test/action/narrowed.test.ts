// Runs that are about a part of the set: each has a comment and an issue of its own.
import { expect, test } from "vitest";
import { readMarker } from "../../src/forge/marker.ts";
import { us } from "../forge/github/build.ts";
import { dispatch } from "./event.ts";
import { manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const generated = { value: { generate: { length: 20 } } };
const both = { "api-key": generated, "session-key": generated };
const only = (select: string, more = {}) => ({ inputs: { select, ...more } });

test("two narrowings keep two comments, of which each has to be named again for require-preview", async () => {
  const set = await stage({});
  const { preview, plan, apply } = workflows(set);
  const pull = set.repository.open(manifest(both));
  await preview(pull, only("api*"));
  await preview(pull, only("session*"));
  await preview(pull, only("api*"));
  expect(set.comments.map((comment) => readMarker(comment, us))).toMatchObject([
    { select: ["api*"], status: "planned" },
    { select: ["session*"], status: "planned" },
  ]);
  expect(set.comments[0]?.body).toMatch(/^## Plan for prod \(select api.*\)$/m);
  const anew = { select: "api*", recreate: "true" };
  set.repository.push(pull, manifest({ ...both, "api-two": generated }));
  await preview(pull, { inputs: anew });
  expect(set.comments.map(({ minimized }) => minimized)).toEqual(["OUTDATED", undefined, undefined]);
  expect(set.comments[1]?.body).toContain("**Stale.**");

  const sha = set.repository.merge(pull, "squash");
  const { outputs } = await plan(sha, only("api*"));
  const required = { "require-preview": "true" };
  const refused = await apply(sha, outputs.approval ?? "", only("*", { ...required, key: "k" }));
  expect(refused.log).toContain(
    "no comment of ours for these inputs, but one of a plan with another select, key.",
  );
  expect([refused.exit, set.writes()]).toEqual([4, []]);
  const ran = await apply(sha, outputs.approval ?? "", only("api*", required));
  expect([ran.exit, set.writes()]).toEqual([0, ["PUT /secrets/api-key", "PUT /secrets/api-two"]]);
  expect(set.github.flaws).toEqual([]);
});

test("where names are not shown, patterns of names are not either", async () => {
  const set = await stage({});
  const pull = set.repository.open(manifest(both));
  const ran = await workflows(set).preview(pull, only("api-key", { names: "false" }));
  expect(set.comments[0]?.body).toMatch(/^## Plan for prod \(select 1 pattern, SHA/m);
  expect([set.comments[0]?.body, ran.summary, ran.log].join()).not.toContain("api-key");
});

test("two narrowings keep two issues, which a run over the whole set supersedes", async () => {
  // What was never applied is missing.
  const set = await stage(both);
  const { drift } = workflows(set);
  for (const select of ["api*", "session*"]) expect(await drift(only(select))).toMatchObject({ exit: 2 });
  expect(set.issues.map(({ title, state }) => [title, state])).toEqual([
    ["Drift in Key Vault: prod (select api*)", "open"],
    ["Drift in Key Vault: prod (select session*)", "open"],
  ]);
  expect(await drift()).toMatchObject({ exit: 2 });
  expect(set.issues.map(({ state, reason }) => reason ?? state)).toEqual([
    "not_planned",
    "not_planned",
    "open",
  ]);
});

test("a branch that counts as merged has an issue of its own, and leaves main's alone", async () => {
  const set = await stage(both);
  const { drift } = workflows(set);
  await drift();
  const [before] = set.issues.map(({ body }) => body);
  set.repository.branch("release/1");
  const sha = set.repository.commit("release/1", manifest({ "api-key": generated }));
  const when = dispatch(sha, "release/1");
  expect(await drift({ when, inputs: { branches: "main\nrelease/*" } })).toMatchObject({ exit: 2 });
  expect(set.issues.map(({ title }) => title)).toEqual([
    "Drift in Key Vault: prod",
    "Drift in Key Vault: prod (branch release/1)",
  ]);
  expect(set.issues[0]).toMatchObject({ state: "open", body: before });
});

test("a pull request's annotations are about the files that it changes", async () => {
  const set = await stage(both, { policy: { requireContentType: "warning" } });
  const annotated = async (files: { readonly [path: string]: string }) => {
    const ran = await workflows(set).preview(set.repository.open(files), { inputs: { command: "validate" } });
    return ran.commands.filter(({ name }) => name === "warning").length;
  };
  expect(await annotated({ "README.md": "text" })).toBe(0);
  expect(await annotated(manifest({ ...both, another: generated }))).toBe(3);
});
