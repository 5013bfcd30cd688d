// A GitHub that fails while people shall read of a run: a warning and the output delivered, and the run's own exit code.
import { expect, test } from "vitest";
import { inProd, manifest, type Stage, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const token = { token: { value: { generate: { length: 20 } } } };

/** How GitHub fails, however often it is asked: without a wait, so that no test waits. */
const broken = { status: 502, headers: { "retry-after": "0" } } as const;

/** A pull request that was shown and merged, and its approval. */
async function merged() {
  const set = await stage({});
  const jobs = workflows(set);
  const pull = set.repository.open(manifest(token));
  await jobs.preview(pull);
  const sha = set.repository.merge(pull, "squash");
  return { ...set, ...jobs, sha, approval: (await jobs.plan(sha)).outputs.approval ?? "" };
}

const warnings = ({ commands }: Awaited<ReturnType<Stage["run"]>>) =>
  commands.filter(({ name }) => name === "warning").map(({ data }) => data);

test("plan: at the third try there is one comment; where GitHub fails for ever, a green step", async () => {
  const set = await stage({});
  const { preview } = workflows(set);
  set.github.fail(/^POST \/issues/, { ...broken, times: 2 });
  const pull = set.repository.open(manifest(token));
  expect(await preview(pull)).toMatchObject({ exit: 0, outputs: { delivered: "true" } });
  expect(set.comments).toHaveLength(1);
  set.github.fail(/^POST \/issues/, broken);
  const ran = await preview(set.repository.open(manifest(token)));
  expect(ran).toMatchObject({ exit: 0, outputs: { create: "1", delivered: "false" } });
  expect(warnings(ran)).toEqual([expect.stringContaining("(502): that is GitHub's own failure")]);
});

test("plan: GitHub fails after it did it, and there is one comment", async () => {
  const set = await stage({});
  set.github.fail(/^POST \/issues/, { ...broken, acts: true });
  const ran = await workflows(set).preview(set.repository.open(manifest(token)));
  expect(ran).toMatchObject({ exit: 0, outputs: { delivered: "true" } });
  expect([set.comments.length, set.posts().length, warnings(ran)]).toEqual([1, 1, []]);
});

test("apply: it is done, and green; what an approval rests on is asked for, or nothing is done", async () => {
  const { apply, sha, approval, github, writes } = await merged();
  github.fail(/^GET \/commits/, { ...broken, times: 3 });
  const refused = await apply(sha, approval, { inputs: { "require-preview": "true" } });
  expect([refused.exit, writes()]).toEqual([1, []]);
  github.fail(/^PATCH/, broken);
  const ran = await apply(sha, approval);
  expect(ran).toMatchObject({ exit: 0, outputs: { changed: "true", delivered: "false" } });
  expect(writes()).toEqual(["PUT /secrets/token"]);
  expect(warnings(ran)).toHaveLength(2);
});

test("drift, and what heals it: an issue that cannot be opened, closed or is switched off", async () => {
  const { drift, apply, sha, approval, person, github, issues } = await merged();
  await apply(sha, approval);
  await person.setSecret("token", "set by hand");
  const report = { inputs: { "fail-on": "none" } };
  github.fail(/^GET \/issues/, { status: 410, times: 1 });
  const off = await drift(report);
  expect(off).toMatchObject({ exit: 0, outputs: { changed: "true", delivered: "false" } });
  expect(warnings(off)).toEqual([expect.stringContaining("(410): it is switched off for this repository")]);
  github.fail(/^POST \/issues$/, { ...broken, times: 3 });
  expect(await drift(report)).toMatchObject({ exit: 0, outputs: { delivered: "false" } });
  expect(await drift()).toMatchObject({ exit: 2, outputs: { delivered: "true" } });
  github.fail(/^PATCH \/issues/, broken);
  const healed = await drift({ as: inProd, inputs: { fix: "true" } });
  expect(healed).toMatchObject({ exit: 0, outputs: { changed: "false", delivered: "false" } });
  expect(issues).toMatchObject([{ state: "open" }]);
});
