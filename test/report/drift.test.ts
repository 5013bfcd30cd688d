// What people read of drift.
import { expect, test } from "vitest";
import { type DriftDocument, head } from "../../src/model/document.ts";
import type { DriftEntry, DriftSummary } from "../../src/model/drift.ts";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

const none: DriftSummary = {
  ...{ outside: 0, changed: 0, disabled: 0, deleted: 0, missing: 0, orphan: 0 },
  ...{ pending: 0, unknown: 0, unchanged: 0, refused: 0 },
};
const drifted = (differs: Partial<DriftDocument> = {}): DriftDocument => ({
  ...head("Drift"),
  digest: "d",
  summary: none,
  entries: [],
  pending: [],
  refused: [],
  vaults: [
    { vault: "contoso-prod", url: "https://contoso-prod.vault.azure.net", wanted: 1, owned: 1, unmanaged: 0 },
  ],
  findings: [],
  requests: { list: 2, get: 0, write: 0 },
  ...differs,
});
const entry = (name: string, differs: Partial<DriftEntry>): DriftEntry => ({
  id: b.id(name),
  kinds: ["changed"],
  edits: [],
  verb: "update",
  ...differs,
});
const text = (document: DriftDocument) => reporters.text(document, b.plain);

test("what drifted, what is not ours, and below it what is pending", () =>
  expect(
    text(
      drifted({
        summary: {
          ...none,
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
          entry("api", { kinds: ["outside"], verb: "settle" }),
          entry("db", {
            kinds: ["changed", "disabled"],
            edits: [
              b.tag("app", "till", "shop"),
              { cause: "both", property: "enabled", before: false, after: true },
            ],
          }),
          entry("new", { kinds: ["missing"], verb: "create" }),
          entry("old", { kinds: ["orphan"], verb: "left" }),
        ],
        refused: [
          b.refused("cert", {
            wanted: "adopt",
            rule: "managed",
            why: "it belongs to a certificate",
            lift: "x",
          }),
        ],
        pending: [entry("db", { edits: [b.contentType(null, "a")] })],
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
  expect(text(drifted({ summary: { ...none, ...counts } }))).toContain(`\n${expected}\nDigest: d\n`),
);

test("what was healed, and what is left and why", () => {
  const left = [
    entry("new", { kinds: ["missing"], verb: "create" }),
    entry("both", { edits: [b.contentType("a", "b")] }),
    entry("old", { kinds: ["orphan"], verb: "left" }),
  ];
  const outcome = { verb: "update", id: b.id("db"), result: "done", did: "updated" } as const;
  const fix = {
    plan: b.planOf([b.update("db", b.tag("app", "x", "y"))]),
    outcomes: [outcome],
    started: true,
    left,
  };
  const printed = text(drifted({ entries: left, fix }));
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
  expect(text(drifted({ entries: left, fix: { ...fix, outcomes: [], started: false } }))).toContain(
    "Not applied. Nothing was written.",
  );
});

test("what was accepted, and what is left and why", () => {
  const left = [{ id: b.id("a"), edit: b.tag("app", "x", "y"), says: "it comes from the defaults" }];
  const printed = text(drifted({ accepted: { files: ["my v.yaml"], properties: 2, left } }));
  expect(printed).toContain(`\
  · a  not accepted: it comes from the defaults
       tag app  x -> y  (drift)
`);
  expect(printed).toContain('\nAccepted: 2 properties in 1 file; 1 not accepted.\nWrote "my v.yaml"\n');
  expect(text(drifted({ accepted: { files: [], properties: 0, left: [] } }))).toContain(
    "\nAccepted: nothing.\n",
  );
});

test("foreign text is escaped in every format, and JSON is the document", () => {
  const document = drifted({
    entries: [entry("a", { edits: [b.tag("<b>\n@x", "|::add-mask::", "`x`")] })],
  });
  expect(text(document)).not.toMatch(/^@x|^ *::/m);
  expect(reporters.html(document, b.plain)).not.toContain("<b>");
  expect(reporters.markdown(document, b.plain).replace(/```.*?```/gs, "")).not.toMatch(/<b>|@x/);
  expect(JSON.parse(reporters.json(document))).toEqual(document);
});
