// What a run must not do, by why it runs.
import { expect, test } from "vitest";
import { findRefusal, refuseOldCommit } from "../../src/action/refusal.ts";
import type { RunEvent } from "../../src/forge/github/event.ts";
import type { Standing } from "../../src/forge/port.ts";
import { digestText } from "../../src/model/digest.ts";
import { NotApproved } from "../../src/model/errors.ts";
import { type Given, inputs } from "./build-inputs.ts";

const about = { owner: "contoso", repo: "shop", commit: "c", run: "r", api: "a" };
const pull: RunEvent = {
  ...about,
  ...{ why: "pull request", number: 7, from: "same repository", base: "b", branch: "x", head: "h" },
};
const push: RunEvent = { ...about, why: "push", from: "same repository", branch: "main" };
const queue: RunEvent = { ...about, why: "merge group", base: "b", branch: "gh-readonly-queue/main/pr-7" };
const release: RunEvent = { ...push, branch: "release/1" };
const other: RunEvent = { ...about, why: "other", name: "workflow_run" };
const environment = "prod";
const approval = JSON.stringify({ v: 2, digest: digestText("p"), effects: [] });

const standings = new Map<RunEvent, Standing>([[push, "merged"]]);

test.each<[RunEvent, Given, string | undefined]>([
  [release, { command: "plan" }, undefined],
  [release, { command: "drift" }, undefined],
  [release, { command: "apply", approval }, "apply does not run for what is not merged"],
  [
    release,
    { command: "drift", fix: "true", environment },
    "fix and accept do not run for what is not merged",
  ],
  [release, { command: "drift", accept: "true" }, "fix and accept do not run for what is not merged"],
  [release, { command: "rotate" }, "rotate does not run for what is not merged"],
  [release, { command: "plan", settle: "auto" }, "settle is off for what is not merged"],
  [release, { command: "validate", settle: "auto" }, undefined],
  [pull, { command: "plan" }, undefined],
  [pull, { command: "plan", "changed-since": "origin/main" }, undefined],
  [pull, { command: "validate", "changed-since": "origin/main" }, undefined],
  [release, { command: "plan", "changed-since": "origin/main" }, undefined],
  [
    push,
    { command: "plan", "changed-since": "HEAD^1" },
    "plan does not take changed-since for what is merged",
  ],
  [pull, { command: "drift" }, undefined],
  [pull, { command: "validate" }, undefined],
  [pull, { command: "apply", approval }, "apply does not run for what is not merged"],
  [pull, { command: "rotate" }, "rotate does not run for what is not merged"],
  [pull, { command: "drift", fix: "true", environment }, "fix and accept do not run for what is not merged"],
  [pull, { command: "drift", accept: "true" }, "fix and accept do not run for what is not merged"],
  [pull, { command: "plan", settle: "auto" }, "settle is off for what is not merged"],
  [{ ...pull, from: "fork" }, { command: "plan", settle: "all" }, "settle is off for what is not merged"],
  [queue, { command: "plan" }, undefined],
  [queue, { command: "apply", approval }, "apply does not run for what is not merged"],
  [queue, { command: "rotate" }, "rotate does not run for what is not merged"],
  [queue, { command: "plan", settle: "auto" }, "settle is off for what is not merged"],
  [push, { command: "apply", approval }, undefined],
  [push, { command: "rotate" }, undefined],
  [push, { command: "plan", settle: "auto" }, undefined],
  [push, { command: "drift", fix: "true", environment }, undefined],
  [other, { command: "plan" }, "plan does not run for the event workflow_run"],
  [other, { command: "validate" }, undefined],
])("%j: %j", (event, given, says) => {
  const told = findRefusal(inputs(given), event, standings.get(event) ?? "proposed").map(
    ({ message }) => message,
  );
  expect(told).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
});

test.each<[Given, string | undefined]>([
  [{ command: "plan" }, undefined],
  [{ command: "drift" }, undefined],
  [{ command: "plan", settle: "auto" }, "settle is off for a commit that is not the head of its branch"],
  [
    { command: "plan", "changed-since": "HEAD^1" },
    "plan does not take changed-since for what is merged: a change that it left out would be skipped for ever",
  ],
])("an old commit of main: %j", (given, says) => {
  const told = findRefusal(inputs(given), push, "old").map(({ message }) => message);
  expect(told).toEqual(says === undefined ? [] : [says]);
});

test.each<[Given, Standing, boolean]>([
  [{ command: "apply", approval }, "old", true],
  [{ command: "drift", fix: "true", environment }, "old", true],
  [{ command: "drift", accept: "true" }, "old", true],
  [{ command: "rotate" }, "old", true],
  [{ command: "drift" }, "old", false],
  [{ command: "plan" }, "old", false],
  [{ command: "apply", approval }, "merged", false],
  [{ command: "rotate" }, "merged", false],
])("%j of what is %s is kept from writing: %s", (given, standing, expected) => {
  const refusing = () => refuseOldCommit(inputs(given), standing);
  if (expected) expect(refusing).toThrow(NotApproved);
  else expect(refusing).not.toThrow();
});
