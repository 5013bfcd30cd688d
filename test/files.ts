// A temporary folder that goes when its test ends, and the real file system seen from it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Files } from "../src/model/world.ts";
import { createFiles } from "../src/world/files.ts";

export type Tree = { readonly root: string; readonly files: Files };

/**
 * Writes files (a name that ends with `/` is a folder) and makes the folder a repository in which git tracks them;
 * with `git: false` it is none. `from` is the working directory, below the folder.
 */
export function tree(
  contents: { readonly [path: string]: string | Uint8Array },
  { git = true, from = "." }: { readonly git?: boolean; readonly from?: string } = {},
): Tree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "kvg-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(join(root, path.endsWith("/") ? path : dirname(path)), { recursive: true });
    if (!path.endsWith("/")) writeFileSync(join(root, path), content);
  }
  if (git) {
    makeRepository(root);
    execFileSync("git", ["add", "-A"], { cwd: root });
  }
  return { root, files: createFiles(join(root, from)) };
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
