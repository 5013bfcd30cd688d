// node main.ts: replays both pages, prints each step's commands and what differs then, and ends with 1 where a difference
// has no reason.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeKeySteps } from "./keys.ts";
import { type RunCommand, replayPage } from "./replay.ts";
import { secretSteps } from "./secrets.ts";

const command = fileURLToPath(new URL("cli.js", import.meta.resolve("keyvault-gitops")));

const run: RunCommand = async (args, env, input) => {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...env },
    input,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`keyvault-gitops ${args.join(" ")} ended with ${status}:\n${stderr}`);
};

const printLine = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "seeds-"));
try {
  for (const [page, steps] of [
    ["secrets", secretSteps],
    ["keys", makeKeySteps()],
  ] as const)
    for (const step of await replayPage(steps, join(folder, `${page}.db`), run)) {
      const { heading, byManifest, differences, reasons } = step;
      printLine(`${page}: ${heading}`);
      for (const line of byManifest) printLine(`  $ keyvault-gitops ${line}`);
      if (differences.length === 0) printLine("  both vaults hold the same");
      for (const what of differences) {
        printLine(`  differs: ${what}: ${reasons[what] ?? "nobody knows why"}`);
        if (reasons[what] === undefined) process.exitCode = 1;
      }
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
