// A vault whose changes are over a limit: what a person reads of them, and where.
import { expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import type { Brake, VaultSummary } from "../../src/model/plan.ts";
import { heldBackWords } from "../../src/report/words/held-back.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const none = { disable: 0, delete: 0, purge: 0, adopt: 0 };
const brake: Brake = {
  changes: 3,
  destroys: { ...none, delete: 1 },
  objects: 1,
  limits: [{ rule: "max-destroy", most: 0 }],
};

const vault: VaultSummary = {
  vault: "contoso-prod",
  url: "https://contoso-prod.vault.azure.net",
  wanted: 9,
  owned: 10,
  unmanaged: 0,
  heldBack: brake,
};
const changes: readonly Change[] = [
  b.held(b.update("smtp-host", b.contentType("a", "b"))),
  b.held(b.remove("old")),
  b.held(b.settle("session-key")),
];
const document = b.planned(changes, { vaults: [vault], digest: "D" });

test("text: the sentence, what takes away first, and every edit", () =>
  expect(reporters.text(document, b.plain)).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  ! Held back: 1 deletion among 3 changes; 1 of 10 owned objects (10 %) would be deleted, and more than 0 are too many \
(--max-destroy 0); if that is meant, pass --max-destroy 1.
  - old        held back: delete: declared absent
  ~ smtp-host  held back: update
       contentType  a -> b  (pending)
  ? 1 held back: to compare at apply

Plan: 3 held back (1 to update, 1 to delete, 1 to compare at apply).
Digest: D
`));

test.each(["markdown", "html"] as const)("%s: the same, in the words of the Action", (format) => {
  const said = reporters[format](document, { ...b.plain, options: "inputs" });
  expect(said.match(/Held back: 1 deletion among 3 changes/g)).toHaveLength(1);
  expect(said).toMatch(/give plan and apply the input max-destroy(:|&#58;) 1\./);
  expect(said).not.toContain("--max-destroy");
  expect(said).toMatch(/held back(:|&#58;) delete/);
  expect(said).toContain(`a -${format === "html" ? "&#62;" : ">"} b`);
});

test("JSON: the edits, as heldBack", () => expect(JSON.parse(reporters.json(document))).toEqual(document));

test("an apply says what it did not do", () => {
  const done = b.applied(changes, [], { plan: { ...document } });
  const said = reporters.text(done, b.plain);
  expect(said).toContain("  ~ smtp-host  held back: update\n       contentType  a -> b  (pending)\n");
  expect(said).toContain("\nApplied: nothing; 3 held back.\n");
});

test.each<[Partial<Brake>, number, string, string]>([
  [
    { changes: 2000, destroys: { ...none, delete: 100 }, objects: 100, limits: [{ rule: "count", most: 5 }] },
    1900,
    "100 deletions among 2000 changes; 100 of 1900 owned objects (5 %) would be deleted, and more than 5 at once are too many",
    "pass --max-destroy 100",
  ],
  [
    { destroys: { ...none, disable: 3 }, objects: 3, limits: [{ rule: "share", most: 2, percent: 30 }] },
    9,
    "3 disables among 3 changes; 3 of 9 owned objects (33 %) would be disabled, and more than 2 are too many where they are more than 30 %",
    "pass --max-destroy 3",
  ],
  [
    { limits: [{ rule: "empty set" }, { rule: "count", most: 5 }] },
    1,
    "1 of 1 owned object (100 %) would be deleted, and the manifests want nothing in this vault, and more than 5 at once are too many",
    "pass --allow-empty --max-destroy 1",
  ],
  [
    { destroys: { ...none, adopt: 6, purge: 1 }, objects: 7, limits: [{ rule: "count", most: 5 }] },
    1,
    "1 purge, 6 overwriting adoptions among 3 changes; 7 objects (1 owned before) would be purged or overwritten",
    "pass --max-destroy 7",
  ],
])("a sentence: %#", (differs, owned, counted, lift) => {
  const said = heldBackWords({ owned, heldBack: { ...brake, ...differs } }, "flags");
  expect(said).toContain(counted);
  expect(said).toMatch(new RegExp(`; if that is meant, ${lift}\\.$`));
});

test("what lifts a refused purge is named as the place has it", () => {
  const purge = b.planned([b.refused("a", { rule: "purge", wanted: "purge", hint: "by an option" })]);
  expect(reporters.text(purge, b.plain)).toContain("what lifts it: pass --allow-purge\n");
  expect(reporters.text(purge, { ...b.plain, options: "inputs" })).toContain(
    "what lifts it: give plan and apply the input allow-purge: true\n",
  );
});
