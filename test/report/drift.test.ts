// What people read of drift.
import { expect, test } from "vitest";
import type { DriftDocument } from "../../src/model/document.ts";
import type { DriftSummary } from "../../src/model/drift.ts";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

const text = (document: DriftDocument) => reporters.text(document, b.plain);

test("what drifted, what is not ours, and below it what is pending", () =>
  expect(
    text(
      b.drifted({
        summary: {
          ...b.noDrift,
          outside: 1,
          disabled: 1,
          changed: 1,
          missing: 1,
          orphan: 1,
          pending: 1,
          unknown: 2,
          refused: 1,
        },
        entries: [
          b.drift("api", { kinds: ["outside"], verb: "settle" }),
          b.drift("db", {
            kinds: ["changed", "disabled"],
            edits: [
              b.tag("app", "till", "shop"),
              { cause: "both", property: "enabled", before: false, after: true },
            ],
          }),
          b.drift("new", { kinds: ["missing"], verb: "create" }),
          b.drift("old", { kinds: ["orphan"], verb: "left" }),
        ],
        refused: [
          b.refused("cert", {
            wanted: "adopt",
            rule: "managed",
            why: "it belongs to a certificate",
            lift: "x",
          }),
        ],
        pending: [b.drift("db", { edits: [b.contentType(null, "a")] })],
      }),
    ),
  ).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  ? api   set outside
  ~ db    changed, disabled
       tag app  till -> shop   (drift)
       enabled  false -> true  (both)
  + new   missing: purged, or never created
  · old   orphan: gone from git
  ! cert  adopt refused (managed): it belongs to a certificate
       what lifts it: x
  ~ db    pending: update
       contentType  (none) -> a  (pending)

Drift: 1 set outside, 1 changed, 1 disabled, 1 missing, 1 orphan; 1 pending, 1 refused, 2 to compare.
drift --fix brings back what git says; drift --accept writes properties into the manifests.
Digest: d
`));

test.each<[Partial<DriftSummary>, string]>([
  [{}, "No drift."],
  [{ pending: 2, unchanged: 3 }, "No drift. 2 pending, 3 unchanged."],
  [{ deleted: 1 }, "Drift: 1 soft-deleted."],
])("%j is summed up as: %s", (counts, expected) =>
  expect(text(b.drifted({ summary: { ...b.noDrift, ...counts } }))).toContain(`\n${expected}\nDigest: d\n`),
);

test("what was healed, and what is left and why", () => {
  const left = [
    b.drift("new", { kinds: ["missing"], verb: "create" }),
    b.drift("both", { edits: [b.contentType("a", "b")] }),
    b.drift("old", { kinds: ["orphan"], verb: "left" }),
  ];
  const outcome = { verb: "update", id: b.id("db"), result: "done", did: "updated" } as const;
  const fix = {
    plan: b.planOf([b.update("db", b.tag("app", "x", "y"))]),
    outcomes: [outcome],
    started: true,
    left,
  };
  const printed = text(b.drifted({ entries: left, fix }));
  expect(printed).toContain(`\
  + new   missing: purged, or never created
       not healed: apply creates it
  ~ both  changed
       not healed: git moved too, or what was last applied cannot be told: see plan
       contentType  a -> b  (pending)
  · old   orphan: gone from git
       not healed: nothing is taken away here
`);
  expect(printed).toContain("\nApplied: 1 updated. 3 not healed.\n");
  expect(text(b.drifted({ entries: left, fix: { ...fix, outcomes: [], started: false } }))).toContain(
    "Not applied. Nothing was written.",
  );
});

test("what was accepted, and what is left and why", () => {
  const left = [{ id: b.id("a"), edit: b.tag("app", "x", "y"), says: "it comes from the defaults" }];
  const printed = text(b.drifted({ accepted: { files: ["my v.yaml"], properties: 2, left } }));
  expect(printed).toContain(`\
  · a  not accepted: it comes from the defaults
       tag app  x -> y  (drift)
`);
  expect(printed).toContain('\nAccepted: 2 properties in 1 file; 1 not accepted.\nWrote "my v.yaml"\n');
  expect(text(b.drifted({ accepted: { files: [], properties: 0, left: [] } }))).toContain(
    "\nAccepted: nothing.\n",
  );
});

test("foreign text is escaped in every format, and JSON is the document", () => {
  const document = b.drifted({
    entries: [b.drift("a", { edits: [b.tag("<b>\n@x", "|::add-mask::", "`x`")] })],
  });
  expect(text(document)).not.toMatch(/^@x|^ *::/m);
  expect(reporters.html(document, b.plain)).not.toContain("<b>");
  expect(reporters.markdown(document, b.plain).replace(/```.*?```/gs, "")).not.toMatch(/<b>|@x/);
  expect(JSON.parse(reporters.json(document))).toEqual(document);
});
