// Which licences we pass on: of the packages that an install brings, and of those whose code is in the Action's bundle.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { filterComponents, listInstalled } from "../scripts/sbom.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** All ask for their notice alone: dist/THIRD-PARTY and each package's own files have it. */
const allowed = ["0BSD", "Apache-2.0", "BSD-3-Clause", "ISC", "MIT"];

type Locked = Readonly<Record<string, { readonly dev?: true; readonly license?: string }>>;
const locked: Locked = JSON.parse(read("package-lock.json")).packages;

test("an install brings packages of known licences only", () => {
  const installed = Object.entries(locked).filter(([path, { dev }]) => path !== "" && dev !== true);
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { license }]) => !allowed.includes(license ?? "none"))).toEqual([]);
});

test("so does the bundle, with the notice of each", () => {
  const titles = [...read("dist/THIRD-PARTY").matchAll(/^-{80}\n(\S+) (\S+) \((.*)\)\n-{80}$/gm)];
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter(([, , , licence = ""]) => !allowed.includes(licence))).toEqual([]);
});

test("the release's bill of the package has what package.json asks for", () => {
  const { dependencies } = JSON.parse(read("package.json"));
  const names = [...listInstalled()].map((ref) => ref.slice(0, ref.lastIndexOf("@")));
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test("a filtered bill keeps the root, and no way to a component that went", () => {
  const sbom = {
    components: [{ "bom-ref": "a@1" }, { "bom-ref": "b@1" }],
    dependencies: [
      { ref: "us@1", dependsOn: ["a@1", "b@1"] },
      { ref: "a@1", dependsOn: ["b@1"] },
      { ref: "b@1", dependsOn: [] },
    ],
  };
  expect(filterComponents(sbom, new Set(["a@1"]))).toEqual({
    components: [{ "bom-ref": "a@1" }],
    dependencies: [
      { ref: "us@1", dependsOn: ["a@1"] },
      { ref: "a@1", dependsOn: [] },
    ],
  });
});
