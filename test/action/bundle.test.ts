// The committed bundle is what the sources give, and holds what a runner needs: no embedded vault, no database client.
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundle, packages } from "../../scripts/bundle.ts";

const committed = resolve(import.meta.dirname, "../../dist/action");
const built = mkdtempSync(join(tmpdir(), "keyvault-gitops-bundle-"));
afterAll(() => rmSync(built, { recursive: true }));
const metafile = await bundle(built);
const names = packages(metafile).map((folder) => folder.replace(/^.*node_modules\//, ""));

const hash = (folder: string, file: string) =>
  createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
const hashes = (folder: string) =>
  readdirSync(folder)
    .toSorted()
    .map((file) => `${hash(folder, file)} ${file}`);

test("dist/action is what the sources give", () =>
  expect(hashes(committed), "dist/action is another build: run `npm run bundle` and commit it").toEqual(
    hashes(built),
  ));

test("has all that is reached by the Action's commands, and nothing of the rest", () => {
  expect(names).toContain("@azure/keyvault-secrets");
  for (const name of ["hono", "@hono/node-server", "selfsigned", "pg"]) expect(names).not.toContain(name);
  const sources = Object.keys(metafile.inputs);
  expect(sources).toContain("src/action.ts");
  expect(sources.filter((path) => path.startsWith("src/emulator/"))).toEqual([]);
});

test("tells the licence of exactly the packages that are in it", () => {
  const text = readFileSync(join(built, "THIRD-PARTY"), "utf8");
  const told = [...text.matchAll(/^-{80}\n(\S+) \S+ \(.+\)\n-{80}$/gm)].map(([, name]) => name);
  expect([...new Set(told)].toSorted()).toEqual([...new Set(names)].toSorted());
});

test("can be read: not minified, and an ES module beside its package.json", () => {
  const text = readFileSync(join(built, "index.js"), "utf8");
  expect(text).toContain("// src/action/run.ts\n");
  expect(JSON.parse(readFileSync(join(built, "package.json"), "utf8"))).toEqual({ type: "module" });
});
