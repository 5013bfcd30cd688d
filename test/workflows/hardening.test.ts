// What a workflow may do, and whom it trusts.
import { describe, expect, test } from "vitest";
import { jobsOf, placeholder, type Step, workflows } from "./workflows.ts";

const jobs = workflows.flatMap(jobsOf);
const steps = jobs.flatMap((job) => job.steps.map((step) => ({ ...job, step })));
const using = (action: string) => steps.filter(({ step }) => step.uses?.startsWith(`${action}@`));

test("workflows are found", () => {
  expect(workflows.length).toBeGreaterThan(7);
  expect(using("actions/checkout")).not.toEqual([]);
});

describe.each(workflows)("$path", ({ text, workflow }) => {
  test("has no rights but those that a job asks for", () => expect(workflow.permissions).toEqual({}));

  test("is not started by what runs strangers' code with this repository's rights", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  });

  test("pins each action by its commit, and says the version", () => {
    const used = [...text.matchAll(/\buses: *(.*)/g)].map(([, reference = ""]) => reference);
    const own = /^\$\/\S*$/;
    const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(used.filter((reference) => !own.test(reference) && !pinned.test(reference))).toEqual([]);
  });
});

describe.each(jobs)("$at", ({ job, steps }) => {
  test("says its permissions", () => {
    expect(job.permissions).toBeDefined();
    expect(Object.values(job.permissions ?? {}).filter((right) => !/^(read|write)$/.test(right))).toEqual([]);
  });

  test("ends by itself, or its jobs do that it calls", () => {
    expect(job).toHaveProperty(job.uses === undefined ? "timeout-minutes" : "uses");
  });

  test("puts no expression into a shell", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("neither saves nor restores a cache", () => {
    const caches = ({ uses = "", with: given = {} }: Step) =>
      uses.startsWith("actions/cache") ||
      (uses.startsWith("actions/setup-") && given["package-manager-cache"] !== false);
    expect(steps.filter(caches)).toEqual([]);
  });

  test("leaves no credential in the work tree", () => {
    const keeps = ({ uses = "", with: given = {} }: Step) =>
      uses.startsWith("actions/checkout") && given["persist-credentials"] !== false;
    expect(steps.filter(keeps)).toEqual([]);
  });
});

test("an action is pinned to one commit everywhere", () => {
  const used = new Set(steps.flatMap(({ step }) => step.uses ?? []).filter((uses) => uses.includes("@")));
  const actions = [...used].map((uses) => uses.split("@")[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

test("only the examples' own Action has no commit yet", () => {
  const without = [...new Set(steps.flatMap(({ step }) => step.uses ?? []))].filter((uses) =>
    /@0+$/.test(uses),
  );
  expect(without).toEqual([placeholder]);
});

describe("concurrency", () => {
  const all = [
    ...workflows.map(({ path, workflow }) => ({ at: path, concurrency: workflow.concurrency })),
    ...jobs.map(({ at, job }) => ({ at, concurrency: job.concurrency })),
  ].flatMap(({ at, concurrency }) => (concurrency ? [{ at, ...concurrency }] : []));

  test.each(all)("$at says what becomes of a run that is under way", (concurrency) => {
    expect(concurrency["cancel-in-progress"]).toBeTypeOf("boolean");
  });

  // Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#concurrency
  test.each(all.filter(({ queue }) => queue !== undefined))(
    "$at: a queue as GitHub knows it",
    (concurrency) => {
      expect(concurrency).toMatchObject({ queue: "max", "cancel-in-progress": false });
    },
  );
});
