// Each property that people can write, edited alone: the plan says so, and what was approved before approves it no
// more. The list comes from the schemas; what stands out has its reason, and the same test holds that it does.
import { describe, expect, test } from "vitest";
import { formatComment } from "../../src/forge/comment.ts";
import { postStyle } from "../../src/forge/posted.ts";
import { type Change, isEffect } from "../../src/model/plan/change.ts";
import { exitOfPlan } from "../../src/reconcile/run/exit.ts";
import { reporters } from "../../src/report/report.ts";
import { options } from "../forge/github/build.ts";
import { edited } from "./edit-property.ts";
import { branches, cases } from "./property-cases.ts";
import { pathsOf } from "./schema-paths.ts";

const isUnder = (path: string, above: string) => path === above || path.startsWith(`${above}.`);

test("every property of the schemas is here, and nothing else", () => {
  const listed = [
    ...pathsOf("manifest.v1.schema.json", "secret", "secret"),
    ...pathsOf("manifest.v1.schema.json", "key", "key"),
    ...pathsOf("manifest.v1.schema.json", "", "manifest"),
    ...pathsOf("config.v1.schema.json", "vault", "vault"),
    ...pathsOf("config.v1.schema.json", "", "config"),
  ];
  const branch = (path: string) => Object.keys(branches).find((above) => isUnder(path, above));
  expect(Object.keys(cases).sort()).toEqual(listed.filter((path) => !branch(path)).sort());
  for (const above of Object.keys(branches))
    expect(
      listed.some((path) => isUnder(path, above)),
      above,
    ).toBe(true);
});

/** What is only compared, and was so before. */
const isFolded = (change: Change): boolean =>
  change.verb === "settle" && change.evidence === "unknown" && change.edits.length === 0;

/** Effects and refusals that have a row. */
const isTold = (change: Change): boolean =>
  (isEffect(change) || change.verb === "refused") && !isFolded(change);

describe.each(Object.entries(cases))("%s", (_, { from, to, silent, same, shows = "subject" }) => {
  test("edited alone in an applied set", async () => {
    const { inSync, plan } = await edited(from, to);
    const pruned = from.vault && "prune" in from.vault && from.vault.prune === "disable";
    expect(inSync.changes.filter(isTold).map(({ verb }) => verb)).toEqual(pruned ? ["disable"] : []);
    const changes = plan.changes.filter(isTold);
    if (silent !== undefined) return expect(changes, silent).toEqual([]);
    expect(changes.filter(isEffect).map(({ id }) => id.name)).toContain(shows);
    expect(exitOfPlan(plan, { exitCode: true, failOnUnknown: false })).toBe(2);
    for (const text of [
      reporters.text(plan, postStyle),
      reporters.markdown(plan, postStyle),
      formatComment(plan, options()),
    ])
      expect(text).toContain(shows);
  });

  test("approved before, edited alone", async () => {
    const { digests } = await edited(from, to);
    if (same === undefined) expect(digests[0]).not.toBe(digests[1]);
    else expect(digests[0], same).toBe(digests[1]);
  });
});
