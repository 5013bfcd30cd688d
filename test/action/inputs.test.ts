// What the inputs mean, and everything that is wrong with them at once: the runner checks nothing.
import { describe, expect, test } from "vitest";
import { digestText } from "../../src/model/digest.ts";
import { ProblemsError } from "../../src/model/errors.ts";
import { type Given, inputs as read } from "./build-inputs.ts";

function wrong(given: Given): readonly string[] {
  try {
    read(given);
    return [];
  } catch (error) {
    return error instanceof ProblemsError ? error.problems.map(({ message }) => message) : [String(error)];
  }
}

const id = "00000000-0000-4000-8000-000000000000";
const approval = JSON.stringify({
  v: 2,
  digest: digestText("p"),
  effects: [digestText("a"), `${digestText("b")}~`],
});

test("nothing but the token: a plan of the whole set, told in comment and issue", () =>
  expect(read()).toEqual({
    command: "plan",
    reports: [],
    selection: { paths: [], emulator: false },
    planning: { paths: [], emulator: false, settle: "off", allowEmpty: false, allowPurge: false },
    workingDirectory: ".",
    environment: "",
    key: "",
    branches: [],
    token: "t",
    comment: "true",
    recreate: false,
    issue: true,
    label: "keyvault-drift",
    names: "auto",
    reportFormat: "markdown",
    failOn: ["refused", "drift"],
    approval: { digestVersion: 2, digest: "", effects: [] },
    requirePreview: false,
    task: "report",
  }));

describe("mean", () => {
  test.each<[string, Given, object]>([
    ["a report for a browser", { "report-format": "html" }, { reportFormat: "html" }],
    ["paths in words", { manifests: "a.yaml b/**\nc" }, { selection: { paths: ["a.yaml", "b/**", "c"] } }],
    ["a part of the set", { vault: "v*", select: "s*" }, { planning: { vault: ["v*"], select: ["s*"] } }],
    [
      "several patterns, one a line",
      { vault: "a\nb-*\r\n", select: "  c \n\nd" },
      { selection: { vault: ["a", "b-*"], select: ["c", "d"] } },
    ],
    ["a word of its own", { key: "nightly" }, { key: "nightly" }],
    ["a comment that is made anew", { recreate: "true" }, { recreate: true }],
    ["an identity", { "client-id": id, "tenant-id": id }, { identity: { clientId: id, tenantId: id } }],
    ["limits", { "max-destroy": "0", within: "P7D" }, { planning: { maxDestroy: 0, within: "P7D" } }],
    ["what changed", { "changed-since": "origin/main" }, { changedSince: "origin/main" }],
    ["what changed, checked", { command: "validate", "changed-since": "HEAD^1" }, { changedSince: "HEAD^1" }],
    ["a shard", { shard: "3/8" }, { planning: { shard: { number: 3, of: 8 } } }],
    ["what the shards wrote", { reports: "a/*.json\nb.json" }, { reports: ["a/*.json", "b.json"] }],
    ["branches", { branches: "main\nrelease/**" }, { branches: ["main", "release/**"] }],
    ["two reasons to fail", { "fail-on": "changes, unknown" }, { failOn: ["changes", "unknown"] }],
    ["none", { "fail-on": "none" }, { failOn: ["none"] }],
    ["healing", { command: "drift", fix: "true", environment: "prod" }, { task: "fix" }],
    ["keeping", { command: "drift", accept: "true" }, { task: "accept" }],
    [
      "an approval",
      { command: "apply", approval },
      {
        approval: {
          digestVersion: 2,
          digest: digestText("p"),
          effects: [{ digest: digestText("a") }, { digest: digestText("b"), orRecover: true }],
        },
      },
    ],
  ])("%s", (_, given, expected) => expect(read(given)).toMatchObject(expected));
});

describe("are wrong", () => {
  test.each<[Given, string]>([
    [{ command: "destroy" }, "the input command takes one of: plan, validate, apply, drift, rotate"],
    [{ comment: "always" }, "the input comment takes one of: true, changes-only, false"],
    [{ issue: "yes" }, "the input issue takes one of: false, true"],
    [{ names: "yes" }, "the input names takes one of: auto, true, false"],
    [{ settle: "on" }, "the input settle takes one of: off, auto, all"],
    [
      { "fail-on": "drift,warnings" },
      "the input fail-on takes some of: refused, drift, changes, unknown, none",
    ],
    [{ within: "30d" }, "the input within takes a positive ISO 8601 duration"],
    [{ "max-destroy": "-1" }, "the input max-destroy takes a whole number"],
    [{ "client-id": "app", "tenant-id": id }, "the input client-id takes a GUID"],
    [{ "client-id": id, "tenant-id": "contoso" }, "the input tenant-id takes a GUID"],
    [{ "client-id": id }, "the inputs client-id and tenant-id go together"],
    [{ "tenant-id": id }, "the inputs client-id and tenant-id go together"],
    [{ label: "drift,vault" }, "the input label takes the name of one label"],
    [{ key: "a\nb" }, "the input key takes one line of at most 100 characters"],
    [{ branches: "main\nrefs/heads/x" }, "the input branches takes patterns of names, one a line"],
    [{ branches: "!main" }, "the input branches takes patterns of names, one a line"],
    [{ "github-token": "" }, "the input github-token is empty"],
    [{ command: "apply" }, "apply needs the input approval: it does what was approved and nothing else"],
    [{ approval: "yes" }, "the input approval takes the output approval of plan, as it is"],
    [
      { command: "apply", approval, "changed-since": "HEAD^1" },
      "the input changed-since is for validate and plan of what is not merged",
    ],
    [
      { command: "drift", "changed-since": "HEAD^1" },
      "the input changed-since is for validate and plan of what is not merged",
    ],
    [{ shard: "9/8" }, "the input shard takes a part of a whole"],
    [{ command: "rotate", shard: "1/8" }, "the inputs shard and reports are for plan, apply and drift"],
    [
      { command: "validate", reports: "*.json" },
      "the inputs shard and reports are for plan, apply and drift",
    ],
    [{ shard: "1/8", reports: "*.json" }, "the input reports merges all shards: leave out shard"],
    [
      { command: "drift", accept: "true", shard: "1/8" },
      "accept writes manifests, which all shards share: leave out shard and reports",
    ],
    [{ fix: "true", environment: "prod" }, "the inputs fix and accept are for the command drift"],
    [{ accept: "true" }, "the inputs fix and accept are for the command drift"],
    [{ command: "drift", fix: "true" }, "fix needs the input environment"],
    [
      { command: "drift", accept: "true", settle: "auto" },
      "the input settle is for looking: fix compares where it has to, accept takes no value",
    ],
    [
      { command: "drift", fix: "true", accept: "true", environment: "prod" },
      "fix changes the vaults, accept the manifests: choose one of the inputs",
    ],
  ])("%j", (given, says) => expect(wrong(given)).toEqual([says]));

  test("each is told, and none is quoted", () => {
    const all = { command: "hunter2", "client-id": "hunter3", within: "hunter4", approval: "hunter5" };
    expect(wrong(all)).toHaveLength(5);
    expect(wrong(all).join()).not.toContain("hunter");
  });
});
