// The pipelines to copy: what they call is there, each step has what it needs, and what they do holds together. Azure's
// own schema of pipelines is no package, so their shape is checked as far as we rely on it.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../../src/commands/cli/arguments.ts";
import { findCommand } from "../../src/commands/commands.ts";
import { root } from "./workflows.ts";

type Step = {
  readonly template?: string;
  readonly checkout?: string;
  readonly fetchDepth?: number;
  readonly task?: string;
  readonly name?: string;
  readonly publish?: string;
  readonly download?: string;
  readonly artifact?: string;
  readonly inputs?: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
};
type Job = {
  readonly job?: string;
  readonly deployment?: string;
  readonly environment?: string;
  readonly timeoutInMinutes?: number;
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly runOnce: { readonly deploy: { readonly steps: readonly Step[] } } };
};
type Stage = {
  readonly stage: string;
  readonly dependsOn?: string;
  readonly condition?: string;
  readonly lockBehavior?: string;
  readonly jobs: readonly Job[];
};
type Pipeline = {
  readonly trigger?: unknown;
  readonly schedules?: readonly { readonly always: boolean; readonly branches: { include: string[] } }[];
  readonly resources: {
    readonly repositories: readonly { readonly repository: string; readonly ref: string }[];
  };
  readonly jobs?: readonly Job[];
  readonly stages?: readonly Stage[];
};

const folder = join(root, "examples/azure-pipelines");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const names = readdirSync(folder).filter((name) => name !== "steps.yml");
const pipeline = (name: string): Pipeline => parse(read(name));
const jobsOf = ({ jobs = [], stages = [] }: Pipeline) => [...jobs, ...stages.flatMap((stage) => stage.jobs)];
const stepsOf = ({ steps, strategy }: Job) => steps ?? strategy?.runOnce.deploy.steps ?? [];
const azureSteps = (one: Pipeline) =>
  jobsOf(one)
    .flatMap(stepsOf)
    .filter(({ task }) => task === "AzureCLI@2");

/** The command lines of ours that a step runs. */
const linesOf = ({ inputs }: Step) =>
  [
    ...(inputs?.inlineScript ?? "").matchAll(
      /\bnode \.\.\/keyvault-gitops\/dist\/cli\.js (.*?)(?: \|\| .*)?$/gm,
    ),
  ].map(([, line = ""]) => line.replaceAll('"', "").split(" "));

test("there are three, and the steps that they share", () => {
  expect(names.toSorted()).toEqual(["apply.yml", "drift.yml", "plan.yml"]);
  const { steps }: { readonly steps: readonly Step[] } = parse(read("steps.yml"));
  expect(steps.map(({ checkout, fetchDepth }) => [checkout, fetchDepth])).toEqual([
    ["self", 0],
    ["keyvault-gitops", 1],
    [undefined, undefined],
  ]);
});

describe.each(names)("%s", (name) => {
  const one = pipeline(name);

  test("every command line is one that we take", async () => {
    const lines = azureSteps(one).flatMap(linesOf);
    expect(lines).not.toEqual([]);
    for (const [command = "", ...args] of lines) {
      const loaded = await findCommand(command)?.load();
      expect(loaded, command).toBeDefined();
      if (loaded) loaded.read(parseArguments(args, loaded.options), false);
    }
  });

  test("nothing runs a package by its name, and nothing else runs than node", () => {
    expect(read(name)).not.toMatch(/\bnpx\b|npm (?:i|install|exec)\b/);
    for (const { inputs } of azureSteps(one)) expect(inputs?.inlineScript).toContain("dist/cli.js");
  });

  test("every step that reaches a vault can sign in anew, and ask Azure DevOps", () => {
    for (const { env, inputs } of azureSteps(one)) {
      expect(env?.SYSTEM_ACCESSTOKEN).toBe("$(System.AccessToken)");
      expect(inputs?.azureSubscription).toMatch(/^key-vault-(?:reader|writer)$/);
      expect(inputs).toMatchObject({
        scriptType: "bash",
        workingDirectory: "$(Build.SourcesDirectory)/repository",
      });
    }
  });

  test("every job begins with the shared steps, ends in time, and has the project pinned", () => {
    for (const job of jobsOf(one)) {
      expect(stepsOf(job)[0]).toEqual({ template: "steps.yml" });
      expect(job.timeoutInMinutes).toBeGreaterThan(0);
    }
    expect(one.resources.repositories).toMatchObject([
      { repository: "keyvault-gitops", ref: expect.stringMatching(/^refs\/tags\/v\d/) },
    ]);
  });
});

test("a pull request's build has the reader's identity, and no value", () => {
  const [step] = azureSteps(pipeline("plan.yml"));
  expect(step?.inputs?.azureSubscription).toBe("key-vault-reader");
  expect(Object.keys(step?.env ?? {})).toEqual(["SYSTEM_ACCESSTOKEN"]);
  expect(pipeline("plan.yml").trigger).toBe("none");
});

test("what is applied is the plan of the stage before, released by an environment", () => {
  const { stages = [], trigger } = pipeline("apply.yml");
  expect(trigger).toEqual({ branches: { include: ["main"] } });
  const [planning, applying] = stages;
  const [planned, published] = planning?.jobs.flatMap(stepsOf).slice(1) ?? [];
  expect(planning?.jobs[0]?.job).toBe("Plan");
  expect(published).toMatchObject({ publish: "$(Build.ArtifactStagingDirectory)", artifact: "plan" });
  expect(planned?.inputs?.inlineScript).toContain(`--out "${published?.publish}/plan.json"`);
  expect(applying).toMatchObject({
    dependsOn: planning?.stage,
    condition: `and(succeeded(), eq(dependencies.${planning?.stage}.outputs['Plan.${planned?.name}.changed'], 'true'))`,
    lockBehavior: "sequential",
  });
  expect(planned?.inputs?.inlineScript).toContain(
    "##vso[task.setvariable variable=changed;isOutput=true]true",
  );
  const [job] = applying?.jobs ?? [];
  expect(job).toMatchObject({ environment: "production", deployment: "Apply" });
  const steps = job ? stepsOf(job) : [];
  expect(steps[1]).toEqual({ download: "current", artifact: published?.artifact });
  expect(steps[2]?.inputs?.azureSubscription).toBe("key-vault-writer");
  expect(steps[2]?.inputs?.inlineScript).toContain(
    'apply --plan "$(Pipeline.Workspace)/plan/plan.json" --yes',
  );
});

test.each([
  [0, 0, false],
  [2, 0, true],
  [1, 1, false],
  [3, 3, false],
])("where plan ends with %i its step ends with %i, and something to apply is %s", (code, exit, changed) => {
  const script = azureSteps(pipeline("apply.yml"))[0]?.inputs?.inlineScript ?? "";
  const folder = "/staging";
  const { status, stdout } = spawnSync(
    "bash",
    [
      "-c",
      `node() { [ "$2" = show ] || return ${code}; }\n${script.replaceAll("$(Build.ArtifactStagingDirectory)", folder)}`,
    ],
    { encoding: "utf8" },
  );
  expect([status, stdout.includes("variable=changed")]).toEqual([exit, changed]);
});

test("drift is looked for on main each day, whether or not something was pushed", () => {
  const { schedules, trigger } = pipeline("drift.yml");
  expect(trigger).toBe("none");
  expect(schedules).toMatchObject([{ always: true, branches: { include: ["main"] } }]);
});
