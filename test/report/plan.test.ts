// What a person sees before anything is done.
import { expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import { reporters, type Style } from "../../src/report/report.ts";
import { questionWords } from "../../src/report/words/plan-summary.ts";
import * as b from "./build.ts";

const text = (changes: readonly Change[], differs: Partial<Style> = {}) =>
  reporters.text(b.planned(changes), { ...b.plain, ...differs });

/** The lines between the vault's heading and the summary. */
const rows = (changes: readonly Change[], differs: Partial<Style> = {}) =>
  text(changes, differs)
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1)
    .map((line) => line.slice(2))
    .join("\n")
    .trimEnd();

test("the whole of it: what takes away first, then what is refused, then the rest in the plan's order", () => {
  const document = b.planned(b.everyKind, {
    estimate: { calls: 14, seconds: 2, limitedBy: "secret creation" },
    findings: [
      {
        finding: "deleted list unreadable",
        severity: "warning",
        vault: "contoso-prod",
        message: "the identity may not list deleted objects",
      },
      {
        finding: "policy broken",
        rule: "requireExpiry",
        severity: "error",
        vault: "contoso-prod",
        id: b.id("vendor-key"),
        place: { file: "vaults/prod.yaml", line: 4, column: 3 },
        message: "requireExpiry: nothing declares it",
      },
    ],
  });
  expect(reporters.text(document, b.plain)).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  ‖ old-token      disable: gone from git
  - old-password   delete: declared absent
  ☠ leaked         purge: cannot be recovered
  ! root-password  delete refused (protect): it is protected
       what lifts it: set protect: false in the manifest and apply that first
       at vaults/prod.yaml:12:3
  + db-password    create from env KV_X
  ± api-token      value: new version from env KV_X (source changed in git)
       contentType  text/plain -> application/json  (pending)
  ? session-key    value: set outside, differs from env KV_X: new version
  ~ smtp-host      update
       contentType  (none) -> text/plain  (pending)
       tag team     payments -> (none)    (drift)
  ⇐ mail-from      adopt: if its value equals env KV_X
  ♻ cache-url      recover: would be purged by the service on 2026-04-01T00:00:00Z
  ↻ key signing    rotate: new version by the service
       rotate  2  (pending)
  = 1 unchanged
  · 1 unmanaged

Findings
  error    policy broken (1)
       contoso-prod/secret/vendor-key: requireExpiry: nothing declares it (vaults/prod.yaml:4:3)
  warning  deleted list unreadable (1)
       contoso-prod: the identity may not list deleted objects

Once more: what is taken away in contoso-prod  https://contoso-prod.vault.azure.net
  ‖ old-token     disable: gone from git
  - old-password  delete: declared absent
  ☠ leaked        purge: cannot be recovered

Plan: 1 to create, 1 new version, 1 set outside, 1 to update, 1 to adopt, 1 to recover, 1 to rotate, 1 to disable, 1 to delete, \
1 to purge, 1 refused; 1 unchanged, 1 unmanaged. 14 calls, about 2 s (limited by secret creation).
1 error among the findings: apply would write nothing.
Digest: ${document.digest}
`);
});

test("each vault has its own part, with counts only where nothing changes", () => {
  const quiet = { ...b.unchanged("a"), id: b.id("a", "contoso-dev") };
  expect(reporters.text(b.planned([quiet, b.create("b")], { digest: "D" }), b.plain)).toBe(`\
contoso-dev  https://contoso-dev.vault.azure.net
  = 1 unchanged

contoso-prod  https://contoso-prod.vault.azure.net
  + b  create from env KV_X

Plan: 1 to create; 1 unchanged.
Digest: D
`);
});

const json = { kind: "map", entries: [["user", { kind: "plain", value: "CANARY" }]] } as const;

test.each<[Change, string]>([
  [b.create("a"), "+ a  create from env KV_X"],
  [b.create("a", { orRecover: true }), "+ a  create or recover from env KV_X"],
  [b.create("a", { source: { from: "file", path: "a b.pem" } }), '+ a  create from file "a b.pem"'],
  [
    b.create("a", { source: { from: "file", path: "a.txt", trim: ["bom", "newline"] } }),
    "+ a  create from file a.txt less its byte order mark and a last line break",
  ],
  [
    b.create("a", { stamp: { ...b.create("a").stamp, source: { from: "external", first: b.env("KV_X") } } }),
    "+ a  create from env KV_X, once",
  ],
  [b.create("a", { source: { from: "literal", text: "CANARY" } }), "+ a  create from literal"],
  [b.create("a", { source: { from: "json", value: json } }), "+ a  create from json"],
  [
    b.create("a", { source: { from: "json", value: { kind: "source", source: b.env("KV_A") } } }),
    "+ a  create from json of env KV_A",
  ],
  [b.create("a", { source: { from: "base64", of: b.env("KV_A") } }), "+ a  create from base64 of env KV_A"],
  [b.set("a"), "± a  value: new version from env KV_X (source changed in git)"],
  [
    b.set("a", { value: { from: "source", source: { from: "secret", vault: "old", name: "a" } } }),
    "± a  value: new version from secret old/a (source changed in git, or the secret that it copies)",
  ],
  [
    b.set("a", { because: "cleared", value: { from: "live" } }),
    "± a  value: new version with the same value (a date can only be cleared by a new version)",
  ],
  [b.settle("a", { evidence: "outside" }), "? a  value: set outside, compared with env KV_X at apply"],
  [b.settle("a", { evidence: "outside", compared: "equal" }), "? a  value: set outside, equal to env KV_X"],
  [b.settle("a", { compared: "different" }), "? a  value: not known, differs from env KV_X: new version"],
  [
    b.settle("a", { evidence: "outside", compared: "not compared" }),
    "? a  value: set outside, could not be compared with env KV_X yet",
  ],
  [b.adopt("a"), "⇐ a  adopt: if its value equals env KV_X"],
  [b.adopt("a", { value: { is: "kept" } }), "⇐ a  adopt: its value stays"],
  [
    b.adopt("a", { value: { is: "kept" }, clears: true }),
    "⇐ a  adopt: its value stays, in a new version because a date is cleared",
  ],
  [
    b.adopt("a", { value: { is: "compared", source: b.env("KV_X"), overwrite: true } }),
    "⇐ a  adopt: its value becomes that of env KV_X",
  ],
  [b.recover("a"), "♻ a  recover"],
  [b.disable("a"), "‖ a  disable: gone from git"],
  [b.remove("a"), "- a  delete: declared absent"],
  [b.remove("a", { because: "pruned" }), "- a  delete: gone from git"],
  [b.purge("a"), "☠ a  purge: cannot be recovered"],
  [b.left("a", "orphan"), "· a  orphan: gone from git"],
  [b.left("a", "orphan", "prune is off"), "· a  orphan: prune is off"],
  [b.left("a", "missing"), "· a  missing: its value is external and nobody has set it"],
])("a row: %#", (change, row) => expect(rows([change])).toBe(row));

test.each<[Edit, string]>([
  [b.contentType("text/plain", null), "contentType  text/plain -> (none)  (pending)"],
  [b.contentType(null, "text/plain; x"), 'contentType  (none) -> "text/plain; x"  (pending)'],
  [b.tag("app", "shop", "till"), "tag app  shop -> till  (drift)"],
  [b.tag("a b", "", "(none)"), 'tag "a b"  "" -> "(none)"  (drift)'],
  [
    { cause: "both", property: "expiresOn", before: b.at("2027-01-01"), after: b.at("2027-04-01") },
    "expiresOn  2027-01-01T00:00:00Z -> 2027-04-01T00:00:00Z  (both)",
  ],
  [
    { cause: "drift", property: "notBefore", before: 1e15, after: null },
    "notBefore  1000000000000000 s after 1970 -> (none)  (drift)",
  ],
  [
    { cause: "pending", property: "expiresIn", before: null, after: "P90D" },
    "expiresIn  (none) -> P90D from creation  (pending)",
  ],
  [{ cause: "drift", property: "enabled", before: false, after: true }, "enabled  false -> true  (drift)"],
  [
    { cause: "pending", property: "protect", before: true, after: false },
    "protect  true -> false  (pending)",
  ],
  [{ cause: "drift", property: "kvg-state" }, "kvg-state  set outside: our tags are written again  (drift)"],
  [
    { cause: "pending", property: "kvg-state" },
    "kvg-state  our tags are written, the value stays  (pending)",
  ],
])("an edit: %#", (edit, line) => expect(rows([b.update("a", edit)])).toBe(`~ a  update\n     ${line}`));

test("what is unchanged or not known is a count, but never an edit of it", () => {
  const changes = [
    b.settle("a"),
    b.settle("b", { compared: "equal" }),
    b.settle("c", { edits: [b.contentType("a", "b")] }),
    b.unchanged("d"),
    b.left("e", "not loaded"),
    b.left("f", "foreign"),
  ];
  expect(text(changes)).toContain(`
  ? c  value: not known, compared with env KV_X at apply
       contentType  a -> b  (pending)
  ? 2 to compare at apply
  = 1 unchanged
  · 1 not loaded
  · 1 unmanaged

Plan: 1 to compare and edit; 1 unchanged, 2 to compare at apply, 1 not loaded, 1 unmanaged.
`);
  expect(rows(changes, { all: true })).toBe(`\
? a  value: not known, compared with env KV_X at apply
? b  value: not known, equal to env KV_X
? c  value: not known, compared with env KV_X at apply
     contentType  a -> b  (pending)
= d  unchanged
· e  not loaded: ours, outside of what this run was given
· 1 unmanaged`);
});

test("unmanaged objects are named when asked for", () =>
  expect(
    rows([b.left("a", "unowned"), b.left("b", "foreign"), b.left("c", "managed")], { unmanaged: true }),
  ).toBe(`\
· a  left alone: bears no owner
· b  left alone: another owner's
· c  left alone: belongs to a certificate`));

const times = (count: number) =>
  Array.from({ length: count }, (_, i) => b.create(`n${i}`, { source: b.env(`KV_${i}`) }));
const overwriting = b.adopt("c", { value: { is: "compared", source: b.env("KV_X"), overwrite: true } });

test.each([
  ["a plan that a screen shows at once ends without", 19, 0],
  ["a longer one ends with all that it takes away, without details", 20, 1],
])("%s", (_, count, once) => {
  const said = text([...times(count), overwriting, b.disable("a"), b.remove("b"), b.purge("b")]);
  const end = `
Once more: what is taken away in contoso-prod  https://contoso-prod.vault.azure.net
  ⇐ c  adopt: its value becomes that of env KV_X
  ‖ a  disable: gone from git
  - b  delete: declared absent
  ☠ b  purge: cannot be recovered

Plan:`;
  expect(said.split(end)).toHaveLength(1 + once);
});

test("nothing is told once more of a plan that takes nothing away, nor of what was done", () => {
  expect(text(times(50))).not.toContain("Once more");
  const outcomes = times(50).map(({ verb, id }) => ({ verb, id, result: "failed", message: "x" }) as const);
  expect(reporters.text(b.applied([b.remove("a")], outcomes), b.plain)).not.toContain("Once more");
});

const equal = b.settle("e", { compared: "equal" });

test.each<[readonly Change[], string]>([
  [[b.settle("a"), b.settle("b")], "2 values are compared, and each that differs gets a new version. Go on?"],
  [
    [b.settle("a"), b.create("b")],
    "1 value is compared, and if it differs, it gets a new version. Apply these changes?",
  ],
  [
    [b.settle("a", { evidence: "outside" })],
    "1 value is compared, and if it differs, it gets a new version. Apply these changes?",
  ],
  [[b.settle("a", { compared: "different" })], "Apply these changes?"],
  [[b.create("a"), b.held(b.settle("b"))], "Apply these changes?"],
])("what is asked: %#", (changes, asked) => expect(questionWords(b.planned(changes))).toBe(asked));

test.each([
  [[equal], {}, "No changes. 1 to compare at apply."],
  [
    [equal, { ...b.settle("a"), inPlace: false, compared: "equal" } as const],
    {},
    "Nothing known to change; 1 value is compared at apply. 1 found equal.",
  ],
  [[b.settle("a"), b.settle("b")], {}, "Nothing known to change; 2 values are compared at apply."],
  [[b.settle("a"), b.create("b")], {}, "Plan: 1 to create; 1 to compare at apply."],
  [
    [{ ...b.unchanged("a"), absent: true } as const, b.unchanged("b")],
    {},
    "No changes. 1 unchanged, 1 absent as declared (nothing to do).",
  ],
  [
    [b.held(b.create("a")), b.create("b"), b.refused("c")],
    {},
    "Plan: 1 to create, 1 refused, 1 held back (1 to create).",
  ],
  [[], {}, "No changes."],
  [[b.unchanged("a"), b.unchanged("b")], {}, "No changes. 2 unchanged."],
  [
    [b.settle("a")],
    { calls: 1 },
    "Nothing known to change; 1 value is compared at apply. 1 call, about 1 s.",
  ],
  [[b.set("a"), b.set("b")], { calls: 400, seconds: 240 }, "Plan: 2 new versions. 400 calls, about 4 min."],
  [[b.remove("a")], { calls: 9e4, seconds: 7300 }, "Plan: 1 to delete. 90000 calls, about 2 h."],
  [[b.refused("a")], {}, "Plan: 1 refused."],
  [[b.left("a", "orphan"), b.left("b", "missing")], {}, "No changes. 1 orphan, 1 missing."],
])("the summary: %#", (changes, estimate, summary) => {
  const vaults = [b.quietVault];
  const document = b.planned(changes, { vaults, estimate: { calls: 0, seconds: 0, ...estimate } });
  expect(reporters.text(document, b.plain)).toContain(`${summary}\nDigest: `);
});
