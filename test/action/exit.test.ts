// Exit codes: the command's, less what the input fail-on does not name.
import { describe, expect, test } from "vitest";
import { exitOfDriftJob, exitOfPlanJob, tolerateExit } from "../../src/action/exit.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Change } from "../../src/model/plan/change.ts";
import { partialityOf } from "../../src/model/plan.ts";
import { finding } from "../forge/github/build.ts";
import * as b from "../report/build.ts";

const [create, refused, unknown] = [b.create("a"), b.refused("b"), b.settle("c")];
const failed = { vault: "v", url: "https://v.vault.azure.net", fault: "forbidden", message: "m" } as const;
const error = finding({ severity: "error" });

describe("of a plan", () => {
  test.each<[string, readonly Change[], readonly Finding[], number]>([
    ["refused drift", [create, unknown], [], 0],
    ["refused drift", [create, refused], [], 3],
    ["none", [create, refused, unknown], [], 0],
    ["changes", [create, refused], [], 2],
    ["changes", [refused], [], 0],
    ["refused changes", [create, refused], [], 3],
    ["changes", [unknown], [], 0],
    ["unknown", [unknown], [], 2],
    ["none", [create], [error], 1],
  ])("%s: %j", (failOn, changes, findings, exit) =>
    expect(exitOfPlanJob({ changes, findings }, failOn.split(" "))).toBe(exit),
  );
});

test("of what is about a part of the vaults: an error, whatever fail-on names", () => {
  expect(exitOfPlanJob({ changes: [create], findings: [], partial: true }, ["none"])).toBe(1);
  expect(exitOfDriftJob(b.drifted(partialityOf([failed])), ["none"])).toBe(1);
});

describe("of apply, and of drift that none refused to heal", () => {
  test.each([
    [3, "refused drift", 3],
    [3, "drift", 0],
    [2, "refused drift", 2],
    [2, "refused", 0],
    [1, "none", 1],
    [4, "none", 4],
    [5, "none", 5],
  ] as const)("%i with %s is %i", (exit, failOn, expected) =>
    expect(tolerateExit(exit, failOn.split(" "))).toBe(expected),
  );
});

test.each([
  ["refused drift", ["a"], 3],
  ["drift", ["a"], 2],
  ["drift", [], 0],
  ["refused", ["a"], 3],
  ["none", ["a"], 0],
])("of drift that a guard refused to heal, with %s and %j left: %i", (failOn, names, expected) => {
  const left = names.map((name) => b.drift(name));
  const fix = { plan: b.planned([refused]), outcomes: [], started: true, left };
  expect(exitOfDriftJob(b.drifted({ fix }), failOn.split(" "))).toBe(expected);
});
