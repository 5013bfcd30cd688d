// What later steps and jobs are told: counts and digests, and no name.
import { describe, expect, test } from "vitest";
import { outputsOf } from "../../src/action/outputs.ts";
import { formatPost } from "../../src/forge/posted.ts";
import type { Document } from "../../src/model/document.ts";
import { documentHead } from "../../src/model/document.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";
import type { RotationEntry } from "../../src/model/rotation.ts";
import { exitOfRotate } from "../../src/reconcile/run/exit.ts";
import * as b from "../report/build.ts";

const told = (document: Document) => outputsOf(document, { "report-file": "/r.md" });
const unknown = b.settle("a", { evidence: "unknown" });
const done = (did: "created" | "unchanged"): Outcome => ({
  verb: "create",
  id: b.id("a"),
  result: "done",
  did,
});

const rotation = (result: "rotated" | "not due"): RotationEntry => ({
  ...{ id: b.id("a"), place: { file: "v.yaml", line: 4, column: 3 }, result },
  due: { is: "due", why: "missing" },
});

describe("changed", () => {
  test.each<[string, Document, string]>([
    ["a plan that changes nothing", b.planned([]), "false"],
    ["a plan of values that only a comparison can tell", b.planned([unknown]), "false"],
    ["a plan that creates", b.planned([b.create("a")]), "true"],
    ["an apply that wrote", b.applied([], [done("created")]), "true"],
    ["an apply that found all in place", b.applied([], [done("unchanged")]), "false"],
    ["a rotation", b.rotated([rotation("rotated")]), "true"],
    ["a rotation of nothing", b.rotated([rotation("not due")]), "false"],
    ["drift", b.drifted({ entries: [b.drift("a")] }), "true"],
    ["no drift", b.drifted(), "false"],
    [
      "drift that was healed",
      b.drifted({ entries: [b.drift("a")], fix: { ...b.applied([], []), left: [] } }),
      "false",
    ],
  ])("%s: %s", (_, document, expected) => expect(told(document).changed).toBe(expected));

  test("a validation does not say", () => {
    const vaults = [{ vault: "v", url: "https://v.vault.azure.net", objects: 2 }];
    const document = { ...documentHead("Validation"), files: 1, vaults, findings: [] };
    expect(told(document)).toEqual({
      summary: "1 file, 1 vault, 2 objects: valid.",
      "report-file": "/r.md",
    });
  });
});

test("a count for each verb, the digest, and the line that counts", () => {
  const plan = b.planned([b.create("a"), b.create("b"), b.refused("c")]);
  expect(told(plan)).toMatchObject({
    create: "2",
    set: "0",
    refused: "1",
    digest: plan.digest,
    summary: expect.stringMatching(/^Plan: 2 to create, 1 refused/),
  });
});

test("of a rotation: how many have a new credential, and how many must not have one", () =>
  expect(told(b.rotated([rotation("rotated"), rotation("rotated"), rotation("not due")]))).toMatchObject({
    changed: "true",
    rotated: "2",
    refused: "0",
  }));

test("of a rotation: whether what is published works, and which copies did not follow", () => {
  const dead: RotationEntry = {
    ...rotation("rotated"),
    published: { is: "does not work", hint: "run rotate again at once" },
  };
  const copies: readonly Outcome[] = [
    { ...done("created"), verb: "set" },
    { verb: "set", id: b.id("b"), result: "failed", code: "vault-forbidden", message: "why" },
  ];
  const document = b.rotated([dead], { copies });
  expect(told(document)).toMatchObject({
    summary: "Rotation: 1 rotated, 1 copy, 1 copy not written; of what is published 1 does not work.",
    changed: "true",
  });
  expect(exitOfRotate(document, false)).toBe(5);
  const post = formatPost(document, { environment: "", names: true, fits: () => true });
  expect(post).toContain("what is published does not work; run rotate again at once");
});

test("no name", () => {
  const plan = b.planned([b.create("db-password"), b.left("api-token", "unowned")]);
  expect(JSON.stringify(told(plan))).not.toMatch(/db-password|api-token|contoso/);
});
