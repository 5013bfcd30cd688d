// Builds `lib/` after an install in a clone: the library by tsc, and the command as a bundle. Where typescript is absent
// (installed from git without devDependencies, or `--omit=dev`) there is nothing to build with, and that is not an error.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";

const require = createRequire(import.meta.url);

function compiler() {
  try {
    return join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  } catch {
    return undefined;
  }
}

/** On the Node.js that the install brings: the machine's may be too old for TypeScript. */
function bundleCommand() {
  const PATH = [resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const shell = process.platform === "win32";
  const options = { stdio: "inherit", env: { ...process.env, PATH }, shell };
  return spawnSync("node", ["scripts/bundle.ts", "lib", "command"], options).status;
}

const tsc = compiler();
if (tsc) {
  // The output of a file that was moved away would stay, and be packed.
  rmSync("lib", { recursive: true, force: true });
  const compiled = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
  const status = compiled.status === 0 ? bundleCommand() : compiled.status;
  process.exitCode = status ?? 1;
  // tsc leaves alone what is JavaScript already.
  if (status === 0)
    for (const file of ["manifest/validators.js", "manifest/validators.d.ts"])
      copyFileSync(`src/${file}`, `lib/${file}`);
  if (status === 0) {
    // npm makes a package's commands executable when it installs it; in a clone nobody does.
    chmodSync("lib/cli.js", 0o755);
    // On stderr: `npm pack --json` runs this script too, and writes its result to stdout.
    console.error("Built. Here: npm start, or npx --no -- keyvault-gitops --help");
  }
}
