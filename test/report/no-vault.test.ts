// A run that is about no vault is no all-clear: it says so in every format, whatever the command.
import { expect, test } from "vitest";
import { type Document, documentHead } from "../../src/model/document.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const nowhere = b.planOf([], { vaults: [] });
const documents: readonly Document[] = [
  { ...documentHead("Validation"), files: 1, vaults: [], findings: [] },
  b.planned([], { vaults: [] }),
  b.applied([], [], { plan: nowhere }),
  b.drifted({ vaults: [] }),
  { ...documentHead("Doctor"), run: "plan", absent: "n", vaults: [] },
  b.rotated([], { dryRun: true, vaults: [] }),
];

test.each(documents.map((document) => [document.kind, document] as const))("%s", (_, document) => {
  for (const format of ["text", "markdown", "html"] as const) {
    const shown = reporters[format](document, b.plain);
    expect(shown).toContain("Nothing selected here");
    expect(shown).not.toMatch(/No changes|No drift|nothing due|valid\.|0 vaults/);
  }
});
