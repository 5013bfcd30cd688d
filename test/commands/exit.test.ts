// What a CI job reads from the exit code.
import { describe, expect, test } from "vitest";
import type { DriftFix } from "../../src/model/document.ts";
import type { Change } from "../../src/model/plan/change.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";
import {
  exitOfApply,
  exitOfDrift,
  exitOfPlan,
  exitOfValidate,
  exits,
  worstExit,
} from "../../src/reconcile/run/exit.ts";
import { create, id, left, planOf, refused, remove, settle, tag, unchanged } from "../report/build.ts";

const { done, error, changes, refused: refusal, notApproved, partly } = exits;

test.each([
  [[], done],
  [[done, changes], changes],
  [[changes, refusal], refusal],
  [[refusal, partly], partly],
  [[partly, notApproved], notApproved],
  [[notApproved, error, changes], error],
])("of %j it is %i", (codes, expected) => expect(worstExit(codes)).toBe(expected));

describe("plan", () => {
  const unknown = settle("a", { evidence: "unknown", edits: [] });
  const outside = settle("a", { evidence: "outside", edits: [] });

  test.each<[string, readonly Change[], number, number, number]>([
    // what                              changes                                       plain    --exit-code  --fail-on unknown
    ["nothing", [], done, done, done],
    ["all in place", [unchanged("a")], done, done, done],
    ["only what is not ours", [left("a", "unowned"), left("b", "orphan")], done, done, done],
    ["a creation", [create("a")], done, changes, done],
    ["a deletion", [remove("a")], done, changes, done],
    ["something refused", [refused("a")], refusal, refusal, refusal],
    ["something refused beside a change", [refused("a"), create("b")], refusal, refusal, refusal],
    ["a value that git does not tell", [unknown], done, done, changes],
    ["the same, found equal", [{ ...unknown, compared: "equal" }], done, done, done],
    ["the same, found different", [{ ...unknown, compared: "different" }], done, changes, changes],
    ["the same, not to be read", [{ ...unknown, compared: "not compared" }], done, done, changes],
    ["the same with an edit", [{ ...unknown, edits: [tag("app", null, "shop")] }], done, changes, changes],
    ["a value set outside", [outside], done, changes, done],
    ["the same, found equal", [{ ...outside, compared: "equal" }], done, done, done],
    ["the same, found different", [{ ...outside, compared: "different" }], done, changes, done],
    ["the same, not to be read", [{ ...outside, compared: "not compared" }], done, changes, done],
  ])("%s", (_, list, plain, withExitCode, failing) => {
    const exit = (exitCode: boolean, failOnUnknown: boolean) =>
      exitOfPlan({ changes: list, findings: [] }, { exitCode, failOnUnknown });
    expect([exit(false, false), exit(true, false), exit(false, true)]).toEqual([
      plain,
      withExitCode,
      failing,
    ]);
  });
});

describe("apply", () => {
  const outcome = (rest: object): Outcome => ({ verb: "settle", id: id("a"), ...rest }) as Outcome;
  const created = outcome({ verb: "create", result: "done", did: "created" });

  test.each<[string, readonly Outcome[], number]>([
    ["nothing to do", [], done],
    ["done", [created], done],
    ["failed", [created, outcome({ result: "failed", message: "" })], partly],
    ["skipped", [created, outcome({ result: "skipped", message: "" })], partly],
    ["not attempted", [created, outcome({ result: "not attempted", message: "" })], partly],
    ["not compared, unknown", [outcome({ result: "not compared", evidence: "unknown", message: "" })], done],
    [
      "not compared, outside",
      [outcome({ result: "not compared", evidence: "outside", message: "" })],
      partly,
    ],
    ["an adoption refused", [created, outcome({ result: "refused", message: "", hint: "" })], refusal],
    [
      "refused and failed",
      [outcome({ result: "refused", message: "", hint: "" }), outcome({ result: "failed", message: "" })],
      partly,
    ],
  ])("%s", (_, outcomes, expected) =>
    expect(exitOfApply({ plan: planOf([]), outcomes, started: true })).toBe(expected),
  );

  test("a change that the plan refuses", () =>
    expect(exitOfApply({ plan: planOf([refused("a")]), outcomes: [created], started: true })).toBe(refusal));

  test("not approved, though something is refused, too", () =>
    expect(exitOfApply({ plan: planOf([refused("a"), create("b")]), outcomes: [], started: false })).toBe(
      notApproved,
    ));
});

describe("drift", () => {
  const entry = { id: id("a"), kinds: ["changed"], edits: [], verb: "update" } as const;
  const broken = { finding: "never expires", severity: "error", vault: "v", message: "" } as const;

  test.each([
    ["none, whatever is pending", [], [], done],
    ["some", [entry], [], changes],
    ["some, and a policy is broken", [entry], [broken], error],
  ])("%s", (_, entries, findings, expected) => expect(exitOfDrift({ entries, findings })).toBe(expected));

  test.each([
    ["all accepted", [], done],
    ["some left", [{ id: id("a"), message: "" }], changes],
  ])("and %s", (_, left, expected) =>
    expect(
      exitOfDrift({ entries: [entry], findings: [], accepted: { files: [], properties: 1, left } }),
    ).toBe(expected),
  );

  const failed = { verb: "update", id: id("a"), result: "failed", message: "" } as const;
  const fix = { plan: planOf([]), outcomes: [], started: true, left: [] };

  test.each<[string, Partial<DriftFix>, number]>([
    ["all healed", {}, done],
    ["some left", { left: [entry] }, changes],
    ["some refused and some left", { plan: planOf([refused("a")]), left: [entry] }, refusal],
    ["some failed", { outcomes: [failed], left: [entry] }, partly],
    ["not started", { started: false }, notApproved],
  ])("and healed: %s", (_, differs, expected) =>
    expect(exitOfDrift({ entries: [entry], findings: [], fix: { ...fix, ...differs } })).toBe(expected),
  );
});

describe("a finding", () => {
  test.each([
    ["error", error],
    ["warning", done],
    ["note", done],
  ] as const)("of severity %s", (severity, expected) => {
    const findings = [{ finding: "never expires", severity, vault: "v", message: "" } as const];
    const plan = planOf([], { findings });
    expect([
      exitOfValidate({ findings }),
      exitOfPlan(plan, { exitCode: true, failOnUnknown: true }),
      exitOfApply({ plan, outcomes: [], started: severity !== "error" }),
    ]).toEqual([expected, expected, expected]);
  });
});
