import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Whether `lib/` is younger than all that it is made of, as it is after an install. */
function isBuilt(): boolean {
  const built = join(root, "lib/cli.js");
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const parts = [...sources.map((path) => join("src", path)), "tsconfig.build.json", "scripts/prepare.mjs"];
  return (
    existsSync(built) && parts.every((path) => statSync(join(root, path)).mtimeMs < statSync(built).mtimeMs)
  );
}

/**
 * Builds `lib/` where it is not built, and packs the package as `npm publish` does.
 * @returns the tarball's path in a temporary folder, and what removes that folder.
 * @throws Error where the build or npm fails; both have said why on stderr.
 */
export function packPackage(): { readonly tarball: string; readonly remove: () => void } {
  if (!isBuilt())
    execFileSync(process.execPath, [join(root, "scripts/prepare.mjs")], { cwd: root, stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "kvg-package-"));
  const args = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  execFileSync("npm", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const [tarball = ""] = readdirSync(folder);
  return {
    tarball: join(folder, tarball),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
