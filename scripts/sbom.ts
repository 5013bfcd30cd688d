// `npm run sbom FOLDER`: two bills of materials in CycloneDX, one of what an install of the package brings, and one of
// what the Action's bundle holds, for the release. npm makes them from the lockfile; the bundler says what it took.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundle, packages } from "./bundle.ts";

const root = resolve(import.meta.dirname, "..");

/** The members of a CycloneDX document that we read; the others are kept as they are. */
export type Sbom = {
  readonly components: readonly { readonly "bom-ref": string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

/** npm's bill of the whole lockfile. Its `--omit dev` leaves out what a development package needs, too: npm 11.19.1 loses `yaml`. */
export function listComponents(): Sbom {
  const command = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];
  return JSON.parse(execFileSync("npm", command, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 }));
}

/** Name and version of each package that an install brings, as npm's bill refers to them. */
export function listInstalled(): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const all = Object.entries<{ readonly version: string; readonly dev?: true }>(packages);
  const installed = all.filter(([path, { dev }]) => path !== "" && dev !== true);
  return new Set(
    installed.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`),
  );
}

/** The bill of those components alone, and of the ways between them and from the root. */
export function filterComponents(sbom: Sbom, kept: ReadonlySet<string>): Sbom {
  const all = new Set(sbom.components.map((component) => component["bom-ref"]));
  const stays = (ref: string) => kept.has(ref) || !all.has(ref);
  return {
    ...sbom,
    components: sbom.components.filter((component) => stays(component["bom-ref"])),
    dependencies: sbom.dependencies
      .filter(({ ref }) => stays(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(stays) })),
  };
}

/** Name and version of each package whose code is in the bundle. */
async function listBundled(): Promise<ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-bundle-"));
  try {
    const about = packages(await bundle(folder)).map((path) =>
      JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")),
    );
    return new Set(about.map(({ name, version }) => `${name}@${version}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? "sbom");
  const all = listComponents();
  mkdirSync(folder, { recursive: true });
  for (const [name, kept] of [
    ["package", listInstalled()],
    ["action", await listBundled()],
  ] as const) {
    const sbom = filterComponents(all, kept);
    const listed = new Set(sbom.components.map((component) => component["bom-ref"]));
    const absent = [...kept].filter((ref) => !listed.has(ref));
    if (absent.length > 0) throw new Error(`npm sbom does not list ${absent.join(", ")}. Run npm ci first.`);
    writeFileSync(join(folder, `keyvault-gitops-${name}.cdx.json`), `${JSON.stringify(sbom, null, 2)}\n`);
  }
}
