// `npm run bundle [FOLDER]`: the Action as one readable file, and the licences of what is in it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** CommonJS packages call `require`, which an ES module has not. */
const banner = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/**
 * Builds the Action into a folder; the same sources give the same bytes wherever they are. The embedded vault and
 * what only rotation needs stay out: no command of the Action gets there.
 */
export async function bundle(folder: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/action.ts"],
    outfile: join(folder, "index.js"),
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    banner: { js: banner },
    external: ["./emulator/emulator.ts", "pg"],
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(folder, "THIRD-PARTY"), notices(metafile));
  return metafile;
}

/** The packages whose code is in a bundle: their folders, from the root. */
export function packages(metafile: Metafile): readonly string[] {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    return folder !== undefined && bytesInOutput > 0 ? [folder] : [];
  });
  return [...new Set(folders)].sort();
}

/** Name, version and licence of each package, in its own words where it brings them. */
function notices(metafile: Metafile): string {
  const all = packages(metafile).map((folder) => {
    const about = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const { name, version, license, author, repository } = about;
    const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const texts = files.sort().map((file) => readFileSync(join(root, folder, file), "utf8"));
    if (texts.length === 0)
      texts.push(`By ${author?.name ?? author}. The text is in its repository:\n${repository.url}`);
    const text = texts.join("\n").replaceAll("\r\n", "\n").trim();
    return { title: `${name} ${version} (${license})`, text };
  });
  const line = "-".repeat(80);
  return all
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${line}\n${title}\n${line}\n\n${text}\n`)
    .join("\n");
}

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? join(root, "dist/action"));
  mkdirSync(folder, { recursive: true });
  await bundle(folder);
}
