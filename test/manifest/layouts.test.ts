// Where configs and manifests stand in real repositories: the root is the nearest .git, and what stays below it may go any way.
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFiles } from "../../src/world/files.ts";
import { tree } from "../files.ts";
import { config, line, loadIn, manifest } from "./loading.ts";

const one = (name: string) => manifest(`secrets: { ${name}: { value: external } }`);
const withManifests = (patterns: string) => config().replace("vaults/**/*.yaml", patterns);

async function loadedFrom(folder: string, selection = {}) {
  const { set, problems } = await loadIn({ root: folder, files: createFiles(folder) }, selection);
  return { names: set.desired.map(({ id }) => id.name), problems: problems.map(line), root: set.root };
}

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "protocol.file.allow=always", ...args],
    {
      cwd,
      stdio: "pipe",
    },
  );

const set = { "config/keyvault-gitops.yaml": withManifests("../vaults/*.yaml"), "vaults/a.yaml": one("a") };

test("a config in a folder, manifests in the one beside it", async () => {
  const { root } = tree(set);
  expect(await loadedFrom(join(root, "config"))).toEqual({ names: ["a"], problems: [], root });
});

test("a work tree", async () => {
  const { root } = tree(set);
  git(root, "add", "-A");
  git(root, "commit", "-qm", "first");
  git(root, "worktree", "add", "-q", "tree");
  const folder = join(root, "tree");
  expect(await loadedFrom(join(folder, "config"))).toEqual({ names: ["a"], problems: [], root: folder });
});

test("a submodule is a root of its own, and a part of the repository that holds it", async () => {
  const inner = tree(set);
  git(inner.root, "add", "-A");
  git(inner.root, "commit", "-qm", "first");
  const outer = tree({ "keyvault-gitops.yaml": withManifests("sub/vaults/*.yaml") });
  git(outer.root, "submodule", "--quiet", "add", inner.root, "sub");
  const folder = join(outer.root, "sub");
  expect(await loadedFrom(join(folder, "config"))).toEqual({ names: ["a"], problems: [], root: folder });
  expect(await loadedFrom(outer.root)).toEqual({ names: ["a"], problems: [], root: outer.root });
  writeFileSync(join(folder, "config/keyvault-gitops.yaml"), withManifests("../../*.yaml"));
  expect((await loadedFrom(join(folder, "config"))).problems).toEqual([
    'keyvault-gitops.yaml:4:13 manifests[0] "../../*.yaml": leads out of the repository → name what lies in it',
  ]);
});

test.each(["*.yaml", "**/*.yaml"])("a ConfigMap's mount, by %s", async (pattern) => {
  const { root } = tree({ "..2026_01_01/a.yaml": one("a") }, { git: false });
  writeFileSync(join(root, "..2026_01_01/keyvault-gitops.yaml"), withManifests(`"${pattern}"`));
  symlinkSync("..2026_01_01", join(root, "..data"));
  for (const file of ["keyvault-gitops.yaml", "a.yaml"]) symlinkSync(`..data/${file}`, join(root, file));
  const expected = { names: ["a"], problems: [], root };
  expect(await loadedFrom(root)).toEqual(expected);
  expect(await loadedFrom(root, { config: "keyvault-gitops.yaml" })).toEqual(expected);
  expect(await loadedFrom(root, { paths: ["a.yaml"] })).toEqual(expected);
});

test("a link that stays in the repository, of a config and of a manifest", async () => {
  const { root } = tree(set);
  renameSync(join(root, "config/keyvault-gitops.yaml"), join(root, "real.yaml"));
  symlinkSync("../real.yaml", join(root, "config/keyvault-gitops.yaml"));
  renameSync(join(root, "vaults/a.yaml"), join(root, "a.yaml"));
  symlinkSync("../a.yaml", join(root, "vaults/a.yaml"));
  expect(await loadedFrom(join(root, "config"))).toMatchObject({ names: ["a"], problems: [] });
});

test("a folder whose name begins with two dots is inside", async () => {
  const { root } = tree({ "keyvault-gitops.yaml": withManifests("..x/*.yaml"), "..x/a.yaml": one("a") });
  expect(await loadedFrom(root)).toMatchObject({ names: ["a"], problems: [] });
  expect(await loadedFrom(root, { paths: ["..x/a.yaml"] })).toMatchObject({ names: ["a"], problems: [] });
  const loose = tree({ "keyvault-gitops.yaml": config(), "..x/a.yaml": one("a") }, { git: false });
  expect(await loadedFrom(loose.root, { paths: ["..x/a.yaml"] })).toMatchObject({
    names: ["a"],
    problems: [],
  });
});

test("outside a repository no config above the file that is named is taken, where that is not below the working directory", async () => {
  const { root } = tree(
    { "other/keyvault-gitops.yaml": config(), "other/in/a.yaml": one("a"), "here/": "" },
    { git: false },
  );
  const { problems } = await loadedFrom(join(root, "here"), { paths: ["../other/in/a.yaml"] });
  expect(problems).toEqual([expect.stringContaining("no keyvault-gitops.yaml was found")]);
});

test("what a person types may be anywhere", async () => {
  const { root } = tree(
    { "here/.git/HEAD": "", "there/c.yaml": withManifests("m/*.yaml"), "there/m/a.yaml": one("a") },
    { git: false },
  );
  mkdirSync(join(root, "way"));
  symlinkSync("../there", join(root, "way/there"));
  for (const typed of ["../there/c.yaml", join(root, "there/c.yaml"), "../way/there/c.yaml"])
    expect(await loadedFrom(join(root, "here"), { config: typed })).toMatchObject({
      names: ["a"],
      problems: [],
    });
});

test("links that double the way at each folder are not followed for ever", async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}/x.yaml`, ""]));
  const pattern = `f0/${"**/*".repeat(10)}z`;
  const { root } = tree({ "keyvault-gitops.yaml": withManifests(`${pattern}, ${pattern}`), ...files });
  for (let i = 0; i < 29; i++)
    for (const way of ["a", "b"]) symlinkSync(`../f${i + 1}`, join(root, `f${i}`, "long".repeat(20) + way));
  expect((await loadedFrom(root)).problems).toEqual([
    expect.stringContaining("links lead to too many files"),
  ]);
});
