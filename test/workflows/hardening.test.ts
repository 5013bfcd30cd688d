// What a workflow may do, and whom it trusts.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { pages } from "../docs/page.ts";
import { jobsOf, placeholder, root, type Step, setupPlaceholder, workflows } from "./workflows.ts";

const jobs = workflows.flatMap(jobsOf);
const steps = jobs.flatMap((job) => job.steps.map((step) => ({ ...job, step })));
/** What stands behind `uses:` in a workflow or a page. */
const usedIn = (text: string) =>
  [...text.matchAll(/^[ -]*uses: +(.*)$/gm)].map(([, reference = ""]) => reference);
const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const pageTexts = pages.map((path) => readFileSync(join(root, path), "utf8"));
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
    const own = /^\$\/\S*$/;
    expect(usedIn(text).filter((reference) => !own.test(reference) && !pinned.test(reference))).toEqual([]);
  });
});

test("so do the pages, by the commits of the workflows", () => {
  const used = pageTexts.flatMap(usedIn);
  expect(used).not.toEqual([]);
  expect(used.filter((reference) => !pinned.test(reference))).toEqual([]);
  const all = new Set(
    [...workflows.flatMap(({ text }) => usedIn(text)), ...used].filter((uses) => pinned.test(uses)),
  );
  const actions = [...all].map((reference) => reference.split("@")[0]);
  expect(actions).toEqual([...new Set(actions)]);
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

test("only the examples' own Actions have no commit yet", () => {
  const without = [...new Set(steps.flatMap(({ step }) => step.uses ?? []))].filter((uses) =>
    /@0+$/.test(uses),
  );
  expect(without.toSorted()).toEqual([setupPlaceholder, placeholder].toSorted());
});

/** The first major version of each action that runs on Node 24. Runners have no Node 20 any more. */
const onNode24: Readonly<Record<string, number>> = {
  "actions/checkout": 5,
  "actions/create-github-app-token": 3,
  "actions/setup-node": 5,
  "actions/upload-artifact": 6,
  "actions/download-artifact": 7,
  "actions/attest": 4,
  "actions/dependency-review-action": 5,
  "azure/login": 3,
  "github/codeql-action/analyze": 4,
  "github/codeql-action/init": 4,
  "github/codeql-action/upload-sarif": 4,
};

describe("no action runs on Node 20", () => {
  const used = new Set(
    [...workflows.map(({ text }) => text), ...pageTexts].flatMap((text) =>
      [...text.matchAll(/\buses: *([\w-]+\/[\w./-]+)@\w+ # v(\d+)\./g)].map(
        ([, action = "", major]) => `${action} ${major}`,
      ),
    ),
  );

  test.each([...used].filter((action) => !action.startsWith("OWNER/")))("%s", (action) => {
    const [name = "", major] = action.split(" ");
    expect(onNode24, "say which version is the first on Node 24").toHaveProperty([name]);
    expect(Number(major)).toBeGreaterThanOrEqual(onNode24[name] ?? Number.POSITIVE_INFINITY);
  });

  test("neither do our own", () => {
    const ours = execFileSync("git", ["ls-files", "*action.yml"], { cwd: root, encoding: "utf8" });
    expect(ours.trim().split("\n")).toEqual(expect.arrayContaining(["action.yml", "setup/action.yml"]));
    for (const path of ours.trim().split("\n"))
      expect(parse(readFileSync(join(root, path), "utf8")).runs.using, path).toBe("node24");
  });

  test("each row of the list is about an action in use", () => {
    const names = [...used].map((action) => action.split(" ")[0]);
    expect(Object.keys(onNode24).filter((name) => !names.includes(name))).toEqual([]);
  });
});

test("Dependabot keeps the pins of all of them", () => {
  const { updates } = parse(readFileSync(join(root, ".github/dependabot.yml"), "utf8"));
  expect(updates).toMatchObject([
    { "package-ecosystem": "github-actions", groups: { actions: { patterns: ["*"] } } },
  ]);
  // For the root Dependabot reads .github/workflows.
  const read = updates[0].directories.map((folder: string) =>
    folder === "/" ? ".github/workflows" : folder.slice(1),
  );
  expect(read).toEqual([...new Set(workflows.map(({ path }) => dirname(path)))]);
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
