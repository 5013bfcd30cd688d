// What a person sees when it is over.
import { expect, test } from "vitest";
import type { ApplyDocument } from "../../src/model/document.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

const done = (name: string, verb: Outcome["verb"], did: (Outcome & { result: "done" })["did"]): Outcome => ({
  verb,
  id: b.id(name),
  result: "done",
  did,
});

const changes = [
  b.create("a"),
  b.create("b"),
  b.set("c"),
  b.settle("d"),
  b.set("e"),
  b.adopt("f"),
  b.update("g", b.contentType(null, "x")),
  b.settle("h", { evidence: "outside" }),
  b.remove("i"),
  b.refused("j"),
];
const outcomes: readonly Outcome[] = [
  done("a", "create", "created"),
  done("b", "create", "created"),
  done("c", "set", "set"),
  done("d", "settle", "unchanged"),
  { verb: "delete", id: b.id("i"), result: "not attempted", message: "contoso-prod/secret/e failed" },
  {
    verb: "settle",
    id: b.id("h"),
    result: "not compared",
    evidence: "outside",
    message: "the identity may not read values",
  },
  { verb: "update", id: b.id("g"), result: "skipped", message: "it moved since the plan" },
  {
    verb: "adopt",
    id: b.id("f"),
    result: "refused",
    message: "its value differs",
    hint: "say adopt: overwrite",
  },
  { verb: "set", id: b.id("e"), result: "failed", message: "the vault did not answer" },
];

test("what was not done is told one by one, the worst first; what was done is counted", () =>
  expect(reporters.text(b.applied(changes, outcomes), b.plain)).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  ± e  new version failed: the vault did not answer
  ⇐ f  adopt refused: its value differs
       what lifts it: say adopt: overwrite
  ~ g  update skipped: it moved since the plan
  ? h  not compared, though set outside: the identity may not read values
  - i  delete not attempted: contoso-prod/secret/e failed
  ! j  delete refused (protect): it is protected
       what lifts it: set protect: false in the manifest and apply that first
  + 2 created
  ± 1 new version
  = 1 already in place

Applied: 2 created, 1 new version, 1 already in place; 1 failed, 2 refused, 1 skipped, 1 not compared, 1 not attempted.
Run it again: it plans anew and does what is left.
`));

test("--all tells what was done one by one, too", () =>
  expect(reporters.text(b.applied(changes, outcomes.slice(0, 4)), { ...b.plain, all: true })).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  ! j  delete refused (protect): it is protected
       what lifts it: set protect: false in the manifest and apply that first
  + a  created
  + b  created
  ± c  new version written
  ? d  compared: already in place

Applied: 2 created, 1 new version, 1 already in place; 1 refused.
`));

test.each([
  [[b.unchanged("a")], [], "Applied: nothing to do."],
  [[b.set("e")], outcomes.slice(-1), "Applied: nothing; 1 failed."],
  [[b.purge("p")], [done("p", "purge", "purged")], "Applied: 1 purged."],
])("the summary: %#", (changes, outcomes, summary) =>
  expect(reporters.text(b.applied(changes, outcomes), b.plain)).toContain(`\n${summary}\n`),
);

test("somebody said no", () =>
  expect(reporters.text(b.applied(changes, [], { started: false }), b.plain)).toBe(
    "Not applied. Nothing was written.\n",
  ));

test("effects that nobody approved are shown, and what to do", () => {
  const effects = [b.settle("d"), b.remove("i")];
  const unapproved = { effects, approvedDigest: "OLD" };
  const document = b.applied(changes, [], {
    plan: b.planOf(changes, { digest: "NEW" }),
    started: false,
    unapproved,
  });
  expect(reporters.text(document, b.plain)).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  - i  delete: declared absent
  ? d  value: not known, compared with env KV_X at apply

Not applied: 2 effects not approved. Nothing was written.
Approved digest: OLD
Digest: NEW
Make a new plan, have it approved, and apply again.
`);
});

test("a finding of the plan that apply repeats is told once", () => {
  const finding = {
    finding: "missing",
    severity: "warning",
    vault: "contoso-prod",
    message: "set it",
  } as const;
  const other = { ...finding, message: "not compared" };
  const document = b.applied([], [], {
    plan: b.planOf([], { vaults: [b.quietVault], findings: [finding] }),
    findings: [finding, other],
  });
  expect(reporters.text(document, b.plain)).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net

Findings
  warning  missing (2)
       contoso-prod: set it
       contoso-prod: not compared

Applied: nothing to do.
`);
});

test("where a finding is an error nothing was started, and the findings say why", () => {
  const findings = [
    {
      finding: "policy broken",
      rule: "requireTags",
      severity: "error",
      vault: "contoso-prod",
      id: b.id("a"),
      message: "requireTags: it lacks the tag team: declare it",
    },
  ] as const;
  const document = b.applied([b.create("a")], [], {
    plan: b.planOf([b.create("a")], { findings }),
    started: false,
    findings,
  });
  expect(reporters.text(document, b.plain)).toBe(`\
Findings
  error    policy broken (1)
       contoso-prod/secret/a: requireTags: it lacks the tag team: declare it

Not applied: 1 error among the findings. Nothing was written.
Mend what the findings call an error, and apply again.
`);
});

test("what a stop left undone is counted, and the end says what to do", () => {
  const names = Array.from({ length: 700 }, (_, i) => `s${i}`);
  const left = names.map(
    (name): Outcome => ({
      ...{ verb: "create", id: b.id(name) },
      ...{ result: "not attempted", message: "interrupted" },
    }),
  );
  const document = b.applied(
    [b.create("a"), ...names.map((name) => b.create(name))],
    [done("a", "create", "created"), ...left],
  );
  expect(reporters.text(document, b.plain)).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  + 1 created
  · 700 not attempted: interrupted

Applied: 1 created; 700 not attempted.
Interrupted. Run it again: it plans anew and does what is left.
`);
  expect(reporters.text(document, { ...b.plain, options: "inputs" })).toContain("Run the job again:");
  const all = reporters.text(document, { ...b.plain, all: true });
  expect(all.match(/create not attempted: interrupted/g)).toHaveLength(700);
  expect(JSON.parse(reporters.json(document)).outcomes).toHaveLength(701);
});

test("after a no the findings are not shown again", () => {
  const about = { vault: "contoso-prod", id: b.id("a") };
  const findings = [{ finding: "expired", severity: "warning", ...about, message: "it expired" } as const];
  const document: ApplyDocument = {
    ...b.applied([b.create("a")], []),
    plan: b.planOf([b.create("a")], { findings }),
    ...{ findings, started: false },
  };
  expect(reporters.text({ ...document, started: true }, b.plain)).toContain("it expired");
  expect(reporters.text(document, b.plain)).toBe("Not applied. Nothing was written.\n");
});
