// A fork's pull request whose files ask for what is not theirs, or for more work than anybody has: the bundle refuses it in a
// small process, and no word of a foreign file is in the log, the summary or what it writes.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { someOf } from "../dials.ts";
import { bombs, hostile, outsideText } from "../hostile.ts";
import { fork, pullRequest } from "./event.ts";
import { nobody, stage } from "./stage.ts";

const empty = "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\n";

/** What validate alone shows; the repository of these tests has a folder `vaults` on both sides of a merge. */
const validated = hostile.filter(({ line, links = {} }) => line === undefined && !("vaults" in links));

test.each(
  someOf(
    [...validated, ...bombs.map(({ files, ...bomb }) => ({ ...bomb, files: undefined, made: files }))],
    4,
  ),
)("$name", async (one) => {
  const foreign = mkdtempSync(join(tmpdir(), "kvg-foreign-"));
  onTestFinished(() => rmSync(foreign, { recursive: true, force: true }));
  writeFileSync(join(foreign, "secret.yaml"), outsideText);
  const { repository, run } = await stage({});
  const files = "made" in one ? one.made() : (one.files ?? {});
  const links = "links" in one ? (one.links ?? {}) : {};
  for (const [path, to] of Object.entries(links)) {
    rmSync(join(repository.root, path), { recursive: true, force: true });
    symlinkSync(to.replace(/^.*foreign/, foreign), join(repository.root, path));
  }
  // The manifest that is there already speaks for a vault that the fork's config does not list.
  const pull = repository.open({ "vaults/prod.yaml": empty, ...files });
  const ran = await run({
    when: pullRequest(pull, fork),
    as: nobody,
    inputs: {},
    env: { NODE_OPTIONS: "--max-old-space-size=400" },
  });
  expect(ran.exit).toBe(1);
  // The config's own path is refused before anything is checked, in the words of a file's error.
  expect(
    `${ran.log}${ran.summary}`.replaceAll("outside the repository", "leads out of the repository"),
  ).toContain(one.says);
  expect(JSON.stringify(ran)).not.toContain("hunter2");
});
