// `npm run bundle [FOLDER]`: the Action and the command as readable files that share chunks, and the licences of what is in
// them. What only some runs need is a chunk of its own, which a run loads when it gets there.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import {
  builtinsAsRequired,
  fewChunks,
  proxiesAtFirstUse,
  slowPartsAtFirstUse,
  withoutServers,
  withoutStrangers,
  yamlAsModules,
} from "./bundle-plugins.ts";

const root = resolve(import.meta.dirname, "..");

/** CommonJS packages call `require`, which an ES module has not. */
const banner = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/** What both bundles are built by. The same sources give the same bytes wherever they are. */
const options = {
  absWorkingDir: root,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node22.13",
  format: "esm",
  charset: "utf8",
  legalComments: "none",
  banner: { js: banner },
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

const plugins = [
  fewChunks,
  builtinsAsRequired,
  slowPartsAtFirstUse,
  proxiesAtFirstUse,
  withoutStrangers,
  yamlAsModules,
];

/** Builds the Action and the command into a folder, and removes the chunks of an earlier build. */
export async function bundle(folder: string): Promise<Metafile> {
  const metafile = await buildInto(folder, {
    entryPoints: ["src/action.ts", "src/cli.ts"],
    plugins: [withoutServers, ...plugins],
  });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return metafile;
}

/**
 * Builds the package's command into a folder. What only a few runs need stays among the package's dependencies: the
 * packages of servers, and the drivers of databases.
 */
export const bundleCommand = (folder: string): Promise<Metafile> =>
  buildInto(folder, {
    entryPoints: ["src/cli.ts"],
    external: ["@hono/node-server", "hono", "mysql2", "pg", "selfsigned", "tedious"],
    plugins,
  });

async function buildInto(
  outdir: string,
  given: Pick<BuildOptions, "entryPoints" | "external" | "plugins">,
): Promise<Metafile> {
  rmSync(join(outdir, "chunks"), { recursive: true, force: true });
  const { metafile } = await build({ ...options, ...given, outdir });
  writeFileSync(join(outdir, "THIRD-PARTY"), notices(metafile));
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
  const [folder, what] = process.argv.slice(2);
  await (what === "command" ? bundleCommand : bundle)(resolve(folder ?? join(root, "dist")));
}
