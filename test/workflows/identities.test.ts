// Three identities: the reader plans and finds drift, wherever; the writer applies, in the protected environment and
// nowhere else; the rotator rotates, in an environment of its own. Azure tells them apart by the subject, which names the environment as soon as a job has one.
import { describe, expect, test } from "vitest";
import { examples, expression, jobsOf, ourSteps } from "./workflows.ts";

const of = (identity: string) =>
  examples
    .flatMap(ourSteps)
    .filter(({ given }) => given["client-id"] === expression(`vars.${identity}_CLIENT_ID`));
const [readers, writers, rotators] = [of("READER"), of("WRITER"), of("ROTATOR")];

/** They read what shards wrote, and ask no vault. */
const mergers = examples.flatMap(ourSteps).filter(({ given }) => given.reports !== undefined);

test("each step of ours that asks a vault has one of the identities", () => {
  expect([readers.length, writers.length, rotators.length]).toEqual([9, 2, 1]);
  const withIdentity = readers.length + writers.length + rotators.length;
  expect(examples.flatMap(ourSteps)).toHaveLength(withIdentity + mergers.length);
});

describe.each(mergers)("$at merges", ({ job, given }) => {
  test("as nobody", () => {
    expect(given).not.toHaveProperty("client-id");
    expect(job.permissions).not.toHaveProperty("id-token");
  });
  test("also where a shard failed", () =>
    expect(job).toMatchObject({ needs: "shard", if: expression("!cancelled()") }));
});

describe.each(readers)("the reader in $at", ({ job, given }) => {
  test("reads", () => expect(["plan", "drift"]).toContain(given.command));
  test("runs in no environment", () => expect(job.environment).toBeUndefined());
  test("is given no secret", () => expect(JSON.stringify(job)).not.toContain("secrets."));
});

describe.each(writers)("the writer in $at", ({ job, given }) => {
  test("applies what the job before planned, where that changes something", () => {
    expect(job).toMatchObject({ needs: "plan", if: "needs.plan.outputs.changed == 'true'" });
    expect(given).toMatchObject({ command: "apply", approval: expression("needs.plan.outputs.approval") });
  });
  test("runs in an environment", () => {
    expect(["production", expression("inputs.environment")]).toContain(job.environment);
  });
  test("writes alone, and no run is dropped", () => {
    expect(job.concurrency).toMatchObject({ "cancel-in-progress": false, queue: "max" });
    expect(job.concurrency?.group).toBe(`key-vault-${job.environment}`);
  });
});

describe.each(rotators)("the rotator in $at", ({ job, given }) => {
  test("rotates", () => expect(given.command).toBe("rotate"));
  test("runs in an environment of its own", () => expect(job.environment).toBe("rotation"));
  test("writes alone, and no run is dropped", () =>
    expect(job.concurrency).toEqual({
      group: "key-vault-production",
      "cancel-in-progress": false,
      queue: "max",
    }));
});

const [contents, oidc] = [{ contents: "read" }, { "id-token": "write" }];
test("what each job may do at GitHub", () => {
  const may = examples
    .flatMap(jobsOf)
    .map(({ at, job }) => [at.replace("examples/workflows/", ""), job.permissions]);
  expect(Object.fromEntries(may)).toEqual({
    "report.yml report": { ...contents, ...oidc },
    "plan.yml plan": { ...contents, ...oidc, "pull-requests": "write" },
    "apply.yml plan": { ...contents, ...oidc },
    "apply.yml apply": { ...contents, ...oidc, "pull-requests": "write" },
    "rotate.yml rotate": { ...contents, ...oidc },
    "doctor.yml doctor": { ...contents, ...oidc },
    "shards.yml shard": { ...contents, ...oidc },
    "shards.yml plan": { ...contents, "pull-requests": "write" },
    "drift-shards.yml shard": { ...contents, ...oidc },
    "drift-shards.yml drift": { ...contents, issues: "write" },
    "drift.yml drift": { ...contents, ...oidc, issues: "write" },
    "accept-drift.yml accept": { ...contents, ...oidc },
    "accept-drift.yml propose": contents,
    "environments.yml plan": { ...contents, ...oidc, "pull-requests": "write" },
    "environments.yml apply": { ...contents, ...oidc, "pull-requests": "write" },
    "apply-environment.yml plan": { ...contents, ...oidc },
    "apply-environment.yml apply": { ...contents, ...oidc, "pull-requests": "write" },
  });
});
