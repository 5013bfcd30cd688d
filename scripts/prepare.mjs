// Builds `lib/` after an install in a clone. Where typescript is absent (installed from git without
// devDependencies, or `--omit=dev`) there is nothing to build with, and that is not an error.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

function compiler() {
  try {
    return join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  } catch {
    return undefined;
  }
}

const tsc = compiler();
if (tsc) {
  // The output of a file that was moved away would stay, and be packed.
  rmSync("lib", { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
  process.exitCode = status ?? 1;
  // tsc leaves alone what is JavaScript already.
  if (status === 0)
    for (const file of [
      "manifest/validators.js",
      "manifest/validators.d.ts",
      "manifest/documents.js",
      "manifest/documents.d.ts",
    ])
      copyFileSync(`src/${file}`, `lib/${file}`);
  if (status === 0) {
    // npm makes a package's commands executable when it installs it; in a clone nobody does.
    chmodSync("lib/cli.js", 0o755);
    // On stderr: `npm pack --json` runs this script too, and writes its result to stdout.
    console.error("Built. Here: npm start, or npx --no -- keyvault-gitops --help");
  }
}
