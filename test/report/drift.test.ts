// What people read of drift.
import { expect, test } from "vitest";
import type { DriftSummary } from "../../src/model/document/drift.ts";
import type { DriftDocument } from "../../src/model/document.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

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
            message: "it belongs to a certificate",
            hint: "x",
          }),
        ],
        pending: [b.drift("db", { edits: [b.contentType(null, "a")] })],
        fixable: { whole: 1, partly: 1, tags: 0, not: 2 },
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
drift --fix brings back what was last applied of 2 of 4 objects: it creates nothing, takes nothing away, and leaves \
what git moved as well.
drift --accept writes the properties that moved into the manifests.
Digest: d
`));

test("a row names the value of a file, and the override of a vault, that git says it by", () => {
  const place = { file: "v.yaml", line: 9, column: 5 };
  const edits = [b.tag("app", "till", "shop")];
  const source = { from: "sops", file: "db.yaml", key: ["db", "password"] } as const;
  const rows = text(
    b.drifted({
      entries: [
        b.drift("a", { edits, source, place }),
        b.drift("b", { edits, place: { ...place, override: true } }),
      ],
    }),
  );
  expect(rows).toContain(`\
  ~ a  changed; from sops db.yaml db.password
       tag app  till -> shop  (drift)
  ~ b  changed
       said by the override at v.yaml:9:5
       tag app  till -> shop  (drift)
`);
});

const entry = b.drift("a", { edits: [b.tag("app", "till", "shop")] });
const missing = b.drift("b", { kinds: ["missing"], verb: "create" });
const all = { whole: 0, partly: 0, tags: 0, not: 0 };

test.each<[string, Partial<DriftDocument>, readonly string[]]>([
  ["nothing can be fixed", { entries: [missing], fixable: { ...all, not: 1 } }, []],
  [
    "all can",
    { entries: [entry], fixable: { ...all, whole: 1 } },
    [
      "drift --fix brings back what was last applied.",
      "drift --accept writes the properties that moved into the manifests.",
    ],
  ],
  [
    "a value that was made once",
    { entries: [b.drift("a", { kinds: ["outside"] })], fixable: { ...all, tags: 1 } },
    [
      "drift --fix only writes our tags again where 1 value set outside stays, for git does not hold what was there before.",
    ],
  ],
  [
    "properties that git moved, too",
    {
      entries: [b.drift("a", { edits: [{ ...b.contentType("a", "b"), cause: "both" }] })],
      fixable: { ...all, not: 1 },
    },
    [],
  ],
])("what is promised: %s", (_, differs, closing) => {
  const lines = text(b.drifted(differs)).trimEnd().split("\n");
  expect(lines.slice(lines.findIndex((line) => line.startsWith("No drift.")) + 1, -1)).toEqual(closing);
});

test("the Action names its inputs", () =>
  expect(
    reporters.text(b.drifted({ entries: [entry], fixable: { ...all, whole: 1 } }), {
      ...b.plain,
      options: "inputs",
    }),
  ).toContain("\nThe input fix: true brings back what was last applied.\n"));

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
  const left = [{ id: b.id("a"), edit: b.tag("app", "x", "y"), message: "it comes from the defaults" }];
  const printed = text(b.drifted({ accepted: { files: ["my v.yaml"], properties: 2, left } }));
  expect(printed).toContain(`\
  · a  not accepted: it comes from the defaults
       tag app  x -> y  (drift)
`);
  expect(printed).toContain('\nAccepted: 2 properties in 1 file; 1 not accepted.\nWrote "my v.yaml"\n');
  const overrides = [{ file: "v.yaml", line: 9, column: 5 }];
  expect(text(b.drifted({ accepted: { files: ["v.yaml"], properties: 1, overrides, left } }))).toContain(
    "\nWrote v.yaml\nWrote the override at v.yaml:9:5\nNext:",
  );
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
