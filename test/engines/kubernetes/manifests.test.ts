// The example's manifests: fields that the API server knows, pods that the restricted profile admits, names that exist.
import { describe, expect, test } from "vitest";
import { dataOf, findFlaws, jobs, manifests } from "./examples.ts";

test.each(manifests)("$file, $manifest.kind: the API server knows its fields", ({ manifest }) => {
  expect(findFlaws(manifest)).toEqual([]);
});

const text = (file: string, kind: string): string =>
  JSON.stringify(manifests.find((one) => one.file === file && one.manifest.kind === kind)?.manifest);

describe("a mistake is refused", () => {
  test.each([
    [
      "plan.yaml",
      "Job",
      '"completionMode":',
      '"completionmode":',
      "/spec: must NOT have additional properties",
    ],
    ["plan.yaml", "Job", '"completions":9', '"completions":"9"', "/spec/completions: must be integer"],
    ["apply.yaml", "Job", '"fieldPath":', '"path":', "must have required property 'fieldPath'"],
    ["drift.yaml", "CronJob", '"schedule":"', '"cron":"', "/spec: must have required property 'schedule'"],
    ["drift.yaml", "CronJob", '"readOnlyRootFilesystem":', '"readonly":', "additional properties readonly"],
    [
      "setup.yaml",
      "PersistentVolumeClaim",
      '"accessModes":',
      '"accessMode":',
      "additional properties accessMode",
    ],
    ["plan.yaml", "Job", '"batch/v1"', '"batch/v2"', "no schema knows batch/v2 Job"],
  ])("%s, %s: %s becomes %s", (file, kind, right, wrong, flaw) => {
    expect(text(file, kind)).toContain(right);
    expect(findFlaws(JSON.parse(text(file, kind).replace(right, wrong))).join("\n")).toContain(flaw);
  });
});

test("a job for a plan, one that applies it, and one every morning", () =>
  expect(jobs.map(({ file }) => file)).toEqual(["apply.yaml", "drift.yaml", "plan.yaml"]));

describe.each(jobs)("$file", ({ job }) => {
  const { metadata, spec: pod } = job.template;
  const containers = [...pod.initContainers, ...pod.containers];

  // Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
  test("is admitted where pods are restricted", () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    });
    for (const { securityContext } of containers)
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
  });

  test("is bounded in time, memory and attempts", () => {
    expect(job).toMatchObject({
      activeDeadlineSeconds: expect.any(Number),
      backoffLimitPerIndex: 2,
      maxFailedIndexes: 0,
    });
    for (const { resources } of containers)
      expect(resources).toMatchObject({
        requests: { cpu: expect.anything() },
        limits: { memory: expect.anything() },
      });
  });

  test("has a pod for each shard, and one that merges", () => {
    const { SHARDS } = dataOf("key-vault-settings");
    expect(job).toMatchObject({ completionMode: "Indexed", completions: Number(SHARDS) + 1 });
    expect(job.parallelism).toBeGreaterThan(1);
  });

  test("signs in by workload identity: the reader, and the writer only to apply", () => {
    expect(metadata.labels).toEqual({ "azure.workload.identity/use": "true" });
    const account = manifests.find(({ manifest }) => manifest.metadata.name === pod.serviceAccountName);
    expect(account?.manifest.metadata.annotations).toHaveProperty(["azure.workload.identity/client-id"]);
    const applies = pod.containers.some(({ args }) => args?.includes("apply"));
    expect(pod.serviceAccountName).toBe(applies ? "key-vault-writer" : "key-vault-reader");
  });

  test("names what is there", () => {
    const claims = pod.volumes.flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []);
    const maps = pod.volumes.flatMap(({ configMap }) => configMap?.name ?? []);
    const taken = containers.flatMap(({ envFrom }) =>
      envFrom.flatMap(({ configMapRef }) => configMapRef?.name ?? []),
    );
    const names = manifests.map(({ manifest }) => manifest.metadata.name);
    expect(names).toEqual(expect.arrayContaining([...claims, ...maps, ...taken]));
    const scripts = containers.map(({ command }) => command[1]?.replace("/scripts/", ""));
    expect(scripts).toEqual(Object.keys(dataOf("key-vault-scripts")));
  });
});

test("no run of drift begins while one is under way", () =>
  expect(manifests.find(({ file }) => file === "drift.yaml")?.manifest.spec).toMatchObject({
    concurrencyPolicy: "Forbid",
  }));
