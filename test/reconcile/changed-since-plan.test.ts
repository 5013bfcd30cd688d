// changed-since hides no change: whatever line of whatever file is edited, each vault whose plan becomes another one is
// in, and is planned there as it is without changed-since.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { PlanDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { type Stage, stage } from "../commands/stage.ts";
import { runsOf } from "../dials.ts";
import { commitAll } from "../files.ts";
import { fixture } from "../sources/sops/build.ts";
import { encode, toAge } from "../sources/sops/encode.ts";

const team = resolve(import.meta.dirname, "../../examples/team");
const example = Object.fromEntries(
  readdirSync(team, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(team, path)).isFile())
    .map((path) => [path, readFileSync(join(team, path), "utf8")]),
);
const { ".env": env = "", "keyvault-gitops.yaml": config = "", ...manifests } = example;
const age = await toAge();

/** The example, and beside it what it does not show: a copy, a file and a SOPS file. */
const contents = {
  ...manifests,
  "keyvault-gitops.yaml": config.replace(
    "sources: { env: [KV_STAGING_*] }",
    "sources: { env: [KV_STAGING_*], copyFrom: [payments-dev], sops: [sops/*] }",
  ),
  "vaults/staging/more.yaml": `apiVersion: keyvault-gitops/v1
kind: Vault
vault: payments-staging
secrets:
  dev-host: { value: { secret: { vault: payments-dev, name: checkout-db-host } } }
  certificate: { value: { json: { pem: { file: ../../certs/one.pem, revision: 1 } } } }
  license: { value: { sops: { file: ../../sops/license.json, key: number } } }
`,
  "certs/one.pem": "1\n2\n",
  "sops/license.json": encode({ number: "1" }, age),
};

/** The effects of each vault, by their digests. */
function effectsByVault({ vaults, changes }: PlanDocument) {
  const effects = changes.filter(isEffect);
  const of = (name: string) =>
    effects.filter(({ id }) => id.vault.toLowerCase() === name.toLowerCase()).map(({ digest }) => digest);
  return new Map(vaults.map(({ vault }) => [vault, of(vault)]));
}

/** The plan; undefined where the edit left mistakes. */
async function planned({ on }: Stage, options = ""): Promise<PlanDocument | undefined> {
  const { exit, out } = await on(`plan --format json${options}`);
  const document = JSON.parse(out);
  if (document.kind === "Plan") return document;
  expect([exit, document.kind]).toEqual([1, "Error"]);
  return undefined;
}

/** One line is gone, or each number in it is the next one. */
const editLine = (text: string, at: number): string =>
  text
    .split("\n")
    .flatMap((line, i) => (i !== at ? [line] : /\d/.test(line) ? [line.replace(/\d+/g, nextNumber)] : []))
    .join("\n");
const nextNumber = (digits: string) => String(Number(digits) + 1).padStart(digits.length, "0");

/** So many lines of a text, spread over it. */
const linesOf = (text: string, count: number): readonly number[] => {
  const lines = text.trimEnd().split("\n").length;
  return [...new Set(Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * lines) / count)))];
};

test("each vault whose plan an edit changes is in, and its plan is the whole one's", async () => {
  const set = stage(contents);
  for (const [, name = "", value = ""] of env.matchAll(/^(\w+)=(.*)$/gm)) set.env.set(name, value);
  set.env.set("SOPS_AGE_KEY", fixture("keys/age.txt"));
  expect((await set.on("apply --yes")).exit).toBe(0);
  commitAll(set.root);
  const start = await planned(set);
  const before = start && effectsByVault(start);
  expect(before?.size).toBe(4);

  const seen = { edits: 0, changed: 0, leftOut: 0 };
  for (const [path, text] of Object.entries(contents))
    for (const line of linesOf(text, Math.ceil(runsOf(20) / 10))) {
      writeFileSync(join(set.root, path), editLine(text, line));
      const [whole, part] = [await planned(set), await planned(set, " --changed-since HEAD")];
      writeFileSync(join(set.root, path), text);
      expect(part === undefined, `${path}:${line + 1}`).toBe(whole === undefined);
      if (!whole || !part) continue;
      const [after, narrowed] = [effectsByVault(whole), effectsByVault(part)];
      const changed = [...after].filter(([vault, effects]) => `${effects}` !== `${before?.get(vault)}`);
      expect([...narrowed.keys()], `${path}:${line + 1}`).toEqual(
        expect.arrayContaining(changed.map(([vault]) => vault)),
      );
      expect(narrowed).toEqual(new Map([...after].filter(([vault]) => narrowed.has(vault))));
      seen.edits++;
      seen.changed += changed.length;
      seen.leftOut += after.size - narrowed.size;
    }
  // The edits do change plans, and vaults are left out: else all this would say nothing.
  expect(seen.edits).toBeGreaterThan(10);
  expect(seen.changed).toBeGreaterThan(5);
  expect(seen.leftOut).toBeGreaterThan(20);
});
