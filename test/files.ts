// A temporary folder that goes when its test ends, and the real file system seen from it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { onTestFinished } from "vitest";
import type { Files } from "../src/model/world.ts";
import { createFiles } from "../src/world/files.ts";
import { describeFile, writeIndex } from "./git-objects.ts";

export type Tree = { readonly root: string; readonly files: Files };

/**
 * Writes files (a name that ends with `/` is a folder) and makes the folder a repository in which git tracks them;
 * with `git: false` it is none. `from` is the working directory, below the folder. `onDisk` is for what looks at links:
 * those below `/dev`, where memory is, are the system's.
 */
export function tree(
  contents: { readonly [path: string]: string | Uint8Array },
  {
    git = true,
    from = ".",
    onDisk = false,
  }: { readonly git?: boolean; readonly from?: string; readonly onDisk?: boolean } = {},
): Tree {
  const place = (onDisk && process.env.KVG_DISK) || tmpdir();
  const root = realpathSync(mkdtempSync(join(place, "kvg-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(join(root, path.endsWith("/") ? path : dirname(path)), { recursive: true });
    if (!path.endsWith("/")) writeFileSync(join(root, path), content);
  }
  if (git) {
    makeRepository(root);
    if (".gitignore" in contents) execFileSync("git", ["add", "-A"], { cwd: root });
    else track(root, contents);
  }
  return { root, files: createFiles(join(root, from)) };
}

/** Runs git in a repository, and returns what it answers, without the last line's end. */
export const git = (root: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=us", "-c", "user.email=us@example.com", ...args], {
    cwd: root,
    // Nothing of the person's own git who runs the tests.
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

/** Commits all that is there, and returns the commit's name. */
export function commitAll(root: string): string {
  git(root, "add", "-A");
  git(root, "commit", "-qm", "one more", "--allow-empty");
  return git(root, "rev-parse", "HEAD");
}

/** What `git init` makes and git needs, at a tenth of the time: a thousand tests begin with it. */
function makeRepository(root: string): void {
  for (const folder of ["objects", "refs/heads"]) mkdirSync(join(root, ".git", folder), { recursive: true });
  writeFileSync(join(root, ".git/HEAD"), "ref: refs/heads/main\n");
  writeFileSync(
    join(root, ".git/config"),
    "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tlogallrefupdates = true\n",
  );
}

/** What `git add -A` makes of the index, without the blobs, which nobody asks for where nothing is committed. */
const track = (root: string, contents: { readonly [path: string]: string | Uint8Array }): void =>
  writeIndex(
    root,
    new Map(
      Object.entries(contents)
        .filter(([path]) => !path.endsWith("/"))
        .map(([path, content]) => [normalize(path), describeFile(Buffer.from(content))]),
    ),
  );
