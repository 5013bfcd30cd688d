// A job of a commit that is not its branch's newest any more: it may look, and neither writes nor tells what is old.
import { expect, test } from "vitest";
import { schedule } from "./event.ts";
import { inProd, manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

/** A vault as git said in `old`; git says something else since, and somebody moved the vault. */
async function moved() {
  const set = await stage({});
  const jobs = workflows(set);
  const token = { value: { generate: { length: 20 } } };
  const old = set.repository.commit("main", manifest({ token }));
  const { outputs } = await jobs.plan(old);
  await jobs.apply(old, outputs.approval ?? "");
  set.repository.commit("main", manifest({ token: { ...token, tags: { team: "shop" } } }));
  await set.person.updateSecretProperties("token", "", { contentType: "text/html" });
  return { ...set, ...jobs, old };
}

test("heals nothing", async () => {
  const { drift, old, writes } = await moved();
  const before = writes().length;
  const ran = await drift({ when: schedule(old), as: inProd, inputs: { fix: "true" } });
  expect(ran.exit).toBe(4);
  expect(ran.commands).toMatchObject([
    { name: "error", data: expect.stringContaining("not the head of its branch") },
  ]);
  expect(writes()).toHaveLength(before);
});

test("says what it finds, and leaves the issue to a newer one", async () => {
  const { drift, old, issues } = await moved();
  const ran = await drift({ when: schedule(old), inputs: { "fail-on": "none" } });
  expect(ran.exit).toBe(0);
  expect(ran.summary).toContain("## Drift for prod");
  expect(ran.commands.filter(({ name }) => name === "notice").map(({ data }) => data)).toContain(
    "The branch has moved since this run began: the issue is left to a newer one.",
  );
  expect(issues).toEqual([]);
});
