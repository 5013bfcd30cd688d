// What Node compiled is kept for the next run in a folder of the user's own. Where others may write, they could have code run as
// this user, so nothing is kept there. No run fails for want of such a folder.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");

/** Runs a command that needs no file, with this folder for caches, and counts what it left below ours. */
function keptIn(prepare: (cache: string) => void, env: Record<string, string> = {}) {
  const cache = mkdtempSync(join(tmpdir(), "kvg-cache-"));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  prepare(cache);
  const out = execFileSync(process.execPath, [cli, "completion", "bash"], {
    env: { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: cache, ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(out).toContain("complete");
  const ours = join(cache, "keyvault-gitops");
  const found = statSync(ours, { throwIfNoEntry: false });
  const files = found?.isDirectory() ? readdirSync(ours, { recursive: true }).length : 0;
  return { files, mode: found && found.mode & 0o777 };
}

function makeShared(folder: string): void {
  mkdirSync(folder);
  chmodSync(folder, 0o777);
}

test("it is kept in a folder that nobody else may look into", () => {
  const { files, mode } = keptIn(() => {});
  expect(files).toBeGreaterThan(2);
  expect(mode).toBe(0o700);
});

test.each([
  ["a folder that others may write", makeShared, {}],
  ["a file in its place", (ours: string) => writeFileSync(ours, ""), {}],
  ["a run that is to keep nothing", () => {}, { NODE_DISABLE_COMPILE_CACHE: "1" }],
] as const)("nothing is kept, and the run goes well: %s", (_, prepare, env) =>
  expect(keptIn((cache) => prepare(join(cache, "keyvault-gitops")), env).files).toBe(0),
);
