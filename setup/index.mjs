// Puts `keyvault-gitops` on PATH for the steps that follow: for shells, and for Windows' cmd and PowerShell. It runs the
// bundle of this very commit, by the Node.js that runs this step.
import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const { GITHUB_PATH: pathFile, RUNNER_TEMP: temp = tmpdir() } = process.env;
if (!pathFile) {
  process.stdout.write("::error::GITHUB_PATH is not set: setup runs as a step of a GitHub workflow.\n");
  process.exit(1);
}
const node = process.execPath;
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** @param {string} path */
const inShell = (path) => `'${path.replaceAll("'", "'\\''")}'`;
/** In a batch file a percent sign begins a variable. @param {string} path */
const inBatch = (path) => `"${path.replaceAll("%", "%%")}"`;

const folder = mkdtempSync(join(temp, "keyvault-gitops-"));
const write = (/** @type {string} */ name, /** @type {string} */ text) =>
  writeFileSync(join(folder, name), text, { mode: 0o755 });
write("keyvault-gitops", `#!/bin/sh\nexec ${inShell(node)} ${inShell(command)} "$@"\n`);
write("keyvault-gitops.cmd", `@${inBatch(node)} ${inBatch(command)} %*\r\n`);
appendFileSync(pathFile, `${folder}\n`);
