// Which vaults a run is about that is about what changed: in every format, and without names where those are not shown.
import { describe, expect, test } from "vitest";
import { formatLog, formatSummary, summaryLine } from "../../src/forge/posted.ts";
import type { ChangedSince, ChangeReason } from "../../src/model/plan.ts";
import { changedSinceWords } from "../../src/report/words/changed-since.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const since = (of: number, ...vaults: readonly [string, ChangeReason][]): ChangedSince => ({
  ref: "origin/main",
  of,
  vaults: vaults.map(([vault, because]) => ({ vault, because })),
});
const many = Array.from({ length: 25 }, (_, i) => [`v${i}`, "manifest"] as [string, ChangeReason]);

test.each<[ChangedSince, string]>([
  [
    since(40, ["a", "manifest"], ["b", "file"], ["c", "copy"]),
    "3 of 40 vaults are in: a (manifest), b (file), c (copy); the others did not change since origin/main.",
  ],
  [
    since(40, ["a", "manifest"]),
    "1 of 40 vaults is in: a (manifest); the others did not change since origin/main.",
  ],
  [since(2, ["a", "manifest"], ["b", "copy"]), "2 of 2 vaults are in: a (manifest), b (copy)."],
  [since(40), "0 of 40 vaults are in: nothing of them changed since origin/main."],
  [since(1), "0 of 1 vault is in: nothing of it changed since origin/main."],
  [since(0), "0 of 0 vaults are in: nothing of them changed since origin/main."],
  [since(2, ["a", "config"], ["b", "config"]), "2 of 2 vaults are in: the config changed since origin/main."],
  [
    since(2, ["a", "unknown"], ["b", "unknown"]),
    "2 of 2 vaults are in: what there was at origin/main is unknown or has mistakes, so nothing may be left out.",
  ],
  [
    since(40, ...many),
    `25 of 40 vaults are in: ${many
      .slice(0, 20)
      .map(([name]) => `${name} (manifest)`)
      .join(", ")}, 5 more; the others did not change since origin/main.`,
  ],
])("%j", (changed, expected) => expect(changedSinceWords(changed).names).toBe(expected));

test("a name of a commit is foreign text", () =>
  expect(changedSinceWords({ ref: "a\nb c", of: 1, vaults: [] }).names).toContain(
    'changed since "a\\nb c".',
  ));

const changedSince = since(40, ["contoso-prod", "manifest"]);
const plan = b.planned([b.create("a")], { changedSince });
const words = "1 of 40 vaults is in: contoso-prod (manifest); the others did not change since origin/main.";
const nothing =
  "This plan approves nothing: apply is about every vault. Plan without changed-since for that.";

describe("a plan of what changed", () => {
  test.each(["text", "markdown", "html"] as const)("says so as %s, and shows no digest", (format) => {
    const shown = reporters[format](plan, b.plain);
    expect(shown).toContain(words);
    expect(shown).toContain(nothing);
    expect(shown).not.toContain(plan.digest);
    if (format !== "text") expect(shown).toContain("Plan of what changed since origin/main");
  });

  test("says so as data", () => expect(JSON.parse(reporters.json(plan))).toMatchObject({ changedSince }));

  test("counts alone where names are not shown", () => {
    for (const shown of [
      formatLog(plan, { names: false }),
      formatSummary(plan, { names: false, environment: "" }),
      summaryLine(plan),
    ]) {
      expect(shown).toContain("1 of 40 vaults is in; the others did not change since origin/main.");
      expect(shown).not.toContain("contoso-prod");
    }
    expect(formatLog(plan, { names: true })).toContain(words);
  });
});

test("any other plan says nothing of it", () => {
  const shown = reporters.text(b.planned([b.create("a")]), b.plain);
  expect(shown).not.toMatch(/vaults? (?:is|are) in|changed-since/);
  expect(shown).toContain("Digest: ");
});
