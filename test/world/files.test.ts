// The file system as a run sees it: bounded, sorted, and closed towards what lies outside.
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { FileError } from "../../src/model/world.ts";
import { tree } from "../files.ts";

/** What a call ends with: its answer, or the reason and the path of its FileError. */
const ending = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((error: unknown) => {
    if (error instanceof FileError) return `${error.reason}: ${error.path}`;
    throw error;
  });

const text = (bytes: unknown): unknown =>
  bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : bytes;

/** A folder outside of every repository, with one file in it. */
function elsewhere(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "kvg-out-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "x.yaml"), "");
  return folder;
}

describe("read", () => {
  test.each([
    ["as long as the limit", "abc", 3, "abc"],
    ["empty", "", 3, ""],
    ["one byte above the limit", "abcd", 3, "too large: ROOT/f"],
  ])("a file that is %s", async (_, content, limit, expected) => {
    const { root, files } = tree({ f: content }, { git: false });
    expect(text(await ending(files.read(`${root}/f`, limit)))).toBe(expected.replace("ROOT", root));
  });

  test.each([
    ["is not there", "none", "missing: ROOT/none"],
    ["would lie below a file", "f/none", "missing: ROOT/f/none"],
    ["is a folder", "folder", "unreadable: ROOT/folder"],
    ["is a link to itself", "loop", "unreadable: ROOT/loop"],
  ])("what %s", async (_, path, expected) => {
    const { root, files } = tree({ f: "", "folder/": "" }, { git: false });
    symlinkSync("loop", `${root}/loop`);
    expect(await ending(files.read(`${root}/${path}`, 9))).toBe(expected.replace("ROOT", root));
  });

  test.skipIf(process.platform === "win32")("what has no end is not begun", async () => {
    const { files } = tree({}, { git: false });
    expect(await ending(files.read("/dev/zero", 9))).toBe("unreadable: /dev/zero");
  });
});

test.each([
  ["a file below the working directory", "folder", "folder/none/x", "none/x is missing"],
  ["a file beside it", "folder", "none", "ROOT/none is missing"],
  ["the working directory itself", "folder", "folder", "ROOT/folder is unreadable"],
])("%s is called as people know it", async (_, from, path, expected) => {
  const { root, files } = tree({ "folder/": "" }, { git: false, from });
  const read = files.read(`${root}/${path}`, 9);
  await expect(read).rejects.toMatchObject({
    path: `${root}/${path}`,
    message: expected.replace("ROOT", root),
  });
});

test.each([
  ["no folder", "none/f"],
  ["a folder", "folder"],
])("what cannot be written because there is %s", async (_, path) => {
  const { root, files } = tree({ "folder/": "" }, { git: false });
  expect(await ending(files.write(`${root}/${path}`, "x"))).toBe(`unwritable: ${root}/${path}`);
});

test("kind tells a missing file from one that nobody can look at", async () => {
  const { root, files } = tree({ f: "", "folder/": "" }, { git: false });
  symlinkSync("loop", `${root}/loop`);
  const kinds = ["f", "folder", "none", "f/none", "loop"].map((path) =>
    ending(files.kind(`${root}/${path}`)),
  );
  expect(await Promise.all(kinds)).toEqual([
    "file",
    "folder",
    "missing",
    "missing",
    `unreadable: ${root}/loop`,
  ]);
});

describe("glob", () => {
  const found = async (contents: Record<string, string>, pattern: string) => {
    const { root, files } = tree(contents, { git: false });
    return (await files.glob(root, pattern, root)).map((path) => files.relative(root, path));
  };
  const some = { "b.yaml": "", "a.yaml": "", "a.txt": "", "in/c.yaml": "", "in/deep/d.yaml": "" };

  test.each([
    ["*.yaml", ["a.yaml", "b.yaml"]],
    ["**/*.yaml", ["a.yaml", "b.yaml", "in/c.yaml", "in/deep/d.yaml"]],
    ["in/*.yaml", ["in/c.yaml"]],
    ["in/**/*.yaml", ["in/c.yaml", "in/deep/d.yaml"]],
    ["i*/*.yaml", ["in/c.yaml"]],
    ["in/../a.yaml", ["a.yaml"]],
    ["a.yaml", ["a.yaml"]],
    ["none/**", []],
  ])("%s", async (pattern, expected) => expect(await found(some, pattern)).toEqual(expected));

  test.each(["**/*.yaml", ".git/*.yaml", "node_modules/**", "**", "*/*", ".keyvault-gitops/*"])(
    "%s finds nothing in .git, node_modules and the schemas' folder",
    async (pattern) => {
      const skipped = { ".git/a.yaml": "", "node_modules/m/a.yaml": "", ".keyvault-gitops/a.yaml": "" };
      expect(await found({ ...skipped, "in/.keyvault-gitops/a.yaml": "" }, pattern)).toEqual([]);
    },
  );

  test("a repository that lies in such a folder itself is searched", async () => {
    const { root, files } = tree({ ".keyvault-gitops/repo/a.yaml": "" }, { git: false });
    const repo = `${root}/.keyvault-gitops/repo`;
    expect(await files.glob(repo, "*.yaml", repo)).toEqual([`${repo}/a.yaml`]);
  });

  test("a folder that cannot be listed is an error, not an empty one", async () => {
    const { root, files } = tree({ f: "" }, { git: false });
    symlinkSync("loop", `${root}/loop`);
    expect(await ending(files.glob(`${root}/loop`, "*", root))).toBe(`unreadable: ${root}/loop`);
    expect(await ending(files.glob(`${root}/f`, "*", root))).toBe(`missing: ${root}/f`);
  });

  test("links that stay in the repository are followed, one that leads upwards ends", async () => {
    const { root, files } = tree({ "real/a.yaml": "", "set/": "" });
    symlinkSync("../real", `${root}/set/linked`);
    symlinkSync("../real/a.yaml", `${root}/set/b.yaml`);
    symlinkSync("..", `${root}/real/up`);
    expect(await files.glob(root, "set/**/*.yaml", root)).toEqual([
      `${root}/set/b.yaml`,
      `${root}/set/linked/a.yaml`,
    ]);
  });

  test.each([
    ["set/**/*.yaml", "refused"],
    ["set/*/*.yaml", "refused"],
    ["set/*.yaml", "a.yaml"],
  ])("%s beside links that lead out, nowhere and to themselves: %s", async (pattern, expected) => {
    for (const [leads, why] of [
      [elsewhere(), "outside the repository"],
      ["nowhere", "outside the repository"],
      ["link", "unreadable"],
    ] as const) {
      const { root, files } = tree({ "set/a.yaml": "" });
      symlinkSync(leads, `${root}/set/link`);
      const ends = await files.glob(root, pattern, root).then(
        ([path]) => path,
        ({ reason }) => reason,
      );
      expect(ends).toMatch(new RegExp(`${expected.replace("refused", why)}$`));
    }
  });

  test.each([
    [
      "to a file",
      "set/*.yaml",
      (out: string, root: string) => symlinkSync(`${out}/x.yaml`, `${root}/set/x.yaml`),
    ],
    ["of the pattern itself", "out/*.yaml", (out: string, root: string) => symlinkSync(out, `${root}/out`)],
  ])("a link %s that leads outside is an error", async (_, pattern, link) => {
    const { root, files } = tree({ "set/a.yaml": "" });
    link(elsewhere(), root);
    expect(await ending(files.glob(root, pattern, root))).toMatch(/^outside the repository: /);
  });
});

test("the repository is the nearest folder upwards that holds .git", async () => {
  const { root, files } = tree({
    "in/deep/f": "",
    "sub/.git": "gitdir: ../.git/modules/sub",
    "sub/in/f": "",
  });
  mkdirSync(`${root}/empty`);
  expect(await files.repository(`${root}/in/deep`)).toBe(root);
  expect(await files.repository(`${root}/sub/in`)).toBe(`${root}/sub`);
  expect(await files.repository(elsewhere())).toBeUndefined();
});

describe("writeWhole", () => {
  test("makes the folders above, replaces what is there, and leaves nothing beside it", async () => {
    const { root, files } = tree({}, { git: false });
    for (const content of ["one", "two"]) {
      await files.writeWhole(`${root}/a/b/f.yaml`, content);
      expect(readFileSync(`${root}/a/b/f.yaml`, "utf8")).toBe(content);
      expect(readdirSync(`${root}/a/b`)).toEqual(["f.yaml"]);
    }
  });

  test("what cannot be written leaves everything as it was", async () => {
    const { root, files } = tree({ "f/inside": "one", file: "two" }, { git: false });
    expect(await ending(files.writeWhole(`${root}/f`, "x"))).toBe(`unwritable: ${root}/f`);
    expect(await ending(files.writeWhole(`${root}/file/below`, "x"))).toBe(`unwritable: ${root}/file/below`);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(["f", "f/inside", "file"]);
  });
});

test("replace: the file behind a link, with its mode, and nothing is left beside it", async () => {
  const { root, files } = tree({ "in/a.txt": "before" }, { git: false });
  chmodSync(join(root, "in/a.txt"), 0o640);
  symlinkSync(join(root, "in/a.txt"), join(root, "link"));
  await files.replace(join(root, "link"), "after");
  expect(readFileSync(join(root, "in/a.txt"), "utf8")).toBe("after");
  expect(statSync(join(root, "in/a.txt")).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(root, "in"))).toEqual(["a.txt"]);
  expect(lstatSync(join(root, "link")).isSymbolicLink()).toBe(true);
});

test("replace: a file that is not there is not made", async () => {
  const { root, files } = tree({}, { git: false });
  await expect(files.replace(join(root, "none"), "text")).rejects.toMatchObject({ reason: "unwritable" });
  expect(readdirSync(root)).toEqual([]);
});
