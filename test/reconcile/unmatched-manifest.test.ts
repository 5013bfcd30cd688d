// A manifest whose ending no pattern has: it is told, and where orphans are pruned nothing is written.
import { renameSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stage } from "../commands/stage.ts";

const config = (prune: string, patterns = ["vaults/**/*.yaml"]) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests: patterns,
    prune,
    vaults: { prod: {}, other: {} },
  });
const manifest = (...names: readonly string[]) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Vault",
    vault: "prod",
    secrets: Object.fromEntries(names.map((name) => [name, { value: { literal: "x" } }])),
  });

const renamed = async (prune: string, to: string) => {
  const on = stage({
    "keyvault-gitops.yaml": config(prune),
    "vaults/app.yaml": manifest("a", "b", "c"),
    "vaults/db.yaml": manifest("d"),
  });
  expect((await on.on("apply --yes")).exit).toBe(0);
  renameSync(`${on.root}/vaults/db.yaml`, `${on.root}/vaults/${to}`);
  const findingsOf = async (line: string) => {
    const { exit, out } = await on.on(`${line} --format json`);
    const findings: readonly { readonly finding: string }[] = JSON.parse(out).findings;
    return { exit, findings: findings.filter(({ finding }) => finding === "manifest not matched") };
  };
  return { ...on, findingsOf };
};

const finding = (severity: string, file: string) => ({
  finding: "manifest not matched",
  severity,
  vault: "prod",
  place: { file, line: 1, column: 1 },
});

test.each([
  ["off", "warning", "db.yml"],
  ["disable", "error", "db.YAML"],
  ["delete", "error", "db.Yml"],
])("prune %s: validate and plan have a finding, of severity %s", async (prune, severity, to) => {
  const { findingsOf } = await renamed(prune, to);
  const expected = [finding(severity, `vaults/${to}`)];
  expect(await findingsOf("validate")).toMatchObject({ exit: 0, findings: expected });
  const changed = prune === "off" ? 0 : 2;
  expect(await findingsOf("plan --exit-code")).toMatchObject({ exit: changed, findings: expected });
});

test("where orphans are pruned, apply writes nothing", async () => {
  const { on, writes } = await renamed("disable", "db.yml");
  const before = writes().length;
  const { exit, out, err } = await on("apply --yes");
  expect([exit, writes().length]).toEqual([1, before]);
  expect(`${out}${err}`).toContain("vaults/db.yml is a manifest by its kind");
});

test("where nothing is pruned, or not the whole set is meant, apply goes on", async () => {
  const off = await renamed("off", "db.yml");
  expect((await off.on("apply --yes")).exit).toBe(0);
  const one = await renamed("delete", "db.yml");
  expect((await one.on("apply --select a --yes")).exit).toBe(0);
  expect((await one.findingsOf("plan --select a")).findings).toEqual([]);
  expect((await one.on("apply --vault other --yes")).exit).toBe(0);
});

test("the file is renamed back, or its ending gets a pattern: the finding is gone", async () => {
  const { root, findingsOf } = await renamed("delete", "db.yml");
  writeFileSync(`${root}/keyvault-gitops.yaml`, config("delete", ["vaults/**/*.yaml", "vaults/**/*.yml"]));
  expect(await findingsOf("plan --exit-code")).toEqual({ exit: 0, findings: [] });
  writeFileSync(`${root}/keyvault-gitops.yaml`, config("delete"));
  renameSync(`${root}/vaults/db.yml`, `${root}/vaults/db.yaml`);
  expect(await findingsOf("plan --exit-code")).toEqual({ exit: 0, findings: [] });
});

test.each([
  ["another program's YAML", "values.yml", "a: 1\n"],
  ["a config", "other.yml", config("off")],
  ["no YAML by its ending", "db.yaml.txt", manifest("d")],
])("%s is not taken for a manifest", async (_, name, content) => {
  const on = stage({
    "keyvault-gitops.yaml": config("delete"),
    "vaults/app.yaml": manifest("a"),
    [`vaults/${name}`]: content,
  });
  expect(JSON.parse((await on.on("validate --format json")).out).findings).toEqual([]);
});

test("one that does not parse, and a pattern without a star", async () => {
  const on = stage({
    "keyvault-gitops.yaml": config("delete", ["app.yaml"]),
    "app.yaml": manifest("a"),
    "app.yml": `${manifest("d")} }`,
  });
  expect(JSON.parse((await on.on("validate --format json")).out).findings).toMatchObject([
    finding("error", "app.yml"),
  ]);
});

test("a folder that is named stands for all YAML in it, whatever the case of the ending", async () => {
  const on = stage({ "d/x.yml": manifest("a"), "d/y.YAML": manifest("b"), "d/z.yaml.txt": manifest("c") });
  expect((await on.on("validate d --emulator")).out).toContain("2 files, 1 vault, 2 objects");
});
