import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/**
 * Builds `lib/` and packs the package as `npm publish` does.
 * @returns the tarball's path in a temporary folder, and what removes that folder.
 * @throws Error where the build or npm fails; both have said why on stderr.
 */
export function packPackage(): { readonly tarball: string; readonly remove: () => void } {
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
