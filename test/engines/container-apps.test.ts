// The Bicep file gives its jobs what the scripts of the Kubernetes example need: every variable, a shard for each, a merge.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataOf, jobs } from "./kubernetes/examples.ts";

const bicep = readFileSync(new URL("../../examples/container-apps/drift.bicep", import.meta.url), "utf8");
const scripts = dataOf("key-vault-scripts");

/** The variables that the scripts read; those with a default may be missing. */
const read = [
  ...new Set(
    [
      ...Object.values(scripts)
        .join("\n")
        .matchAll(/\$(?:\{)?([A-Z_]+)(?!:-)\b/g),
    ].map(([, name = ""]) => name),
  ),
].filter((name) => name !== "PLAN_RUN");

test("every variable that the scripts read is set", () => {
  expect(read.toSorted()).toEqual([
    "BRANCH",
    "JOB_COMPLETION_INDEX",
    "REPOSITORY",
    "RESULTS",
    "RUN",
    "SHARDS",
    "WORK",
  ]);
  const set = [...bicep.matchAll(/\{ name: '([A-Z_]+)', value:/g)].map(([, name]) => name);
  const exported = [...bicep.matchAll(/export ([A-Z_]+)=/g)].map(([, name]) => name);
  expect([...set, ...exported]).toEqual(expect.arrayContaining(read));
  for (const { job } of jobs)
    for (const { env } of [...job.template.spec.initContainers, ...job.template.spec.containers]) {
      const settings = [...Object.keys(dataOf("key-vault-settings")), "JOB_COMPLETION_INDEX"];
      expect([...env.map(({ name }) => name), ...settings]).toEqual(expect.arrayContaining(read));
    }
});

test("each script that it takes is there", () => {
  const taken = [...bicep.matchAll(/scripts\['([\w.]+)'\]/g)].map(([, name]) => name);
  expect(taken).toEqual(Object.keys(scripts));
});

test("a job for each shard and one that merges, each of one replica", () => {
  expect(bicep).toContain("for index in range(0, shards + 1)");
  expect(bicep).toContain("{ name: 'JOB_COMPLETION_INDEX', value: string(index) }");
  expect(bicep).toMatch(/parallelism: 1\n +replicaCompletionCount: 1\n/);
});

test("braces and brackets are closed", () => {
  const open: string[] = [];
  for (const character of bicep.replaceAll(/\/\/.*|'(?:[^'\\]|\\.)*'/g, "")) {
    if ("{[(".includes(character)) open.push(character);
    if ("}])".includes(character)) expect(`${open.pop()}${character}`).toMatch(/\{\}|\[\]|\(\)/);
  }
  expect(open).toEqual([]);
});
