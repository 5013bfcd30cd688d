// A repository of real commits, of which a GitHub on loopback tells: branches, pull requests, the merges that it tries.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tree } from "../files.ts";
import type { Pull, State } from "../forge/github/api/state.ts";

/** Texts by path. */
type Files = { readonly [path: string]: string };

export type Repository = {
  /** The work tree: what a job has checked out. */
  readonly root: string;
  /** A fresh branch, at main. */
  readonly branch: (name: string) => void;
  /** A commit on a branch, whose head it becomes. */
  readonly commit: (branch: string, files: Files) => string;
  /** A pull request from a fresh branch onto main. */
  readonly open: (files: Files) => Pull;
  readonly push: (pull: Pull, files: Files) => void;
  readonly merge: (pull: Pull, method: "merge" | "squash") => string;
  readonly checkout: (sha: string) => void;
};

export const main = "main";

/** Nothing of the person's own git who runs the tests. */
const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Anna",
  GIT_AUTHOR_EMAIL: "anna@contoso.example",
  GIT_COMMITTER_NAME: "Anna",
  GIT_COMMITTER_EMAIL: "anna@contoso.example",
};

/** @param state what GitHub is told. */
export function repository(state: State, files: Files): Repository {
  const { root } = tree(files);
  const withIndex = (index: string, args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: root,
      env: { ...env, GIT_INDEX_FILE: join(root, ".git", index) },
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  const git = (...args: readonly string[]): string => withIndex("index", args);
  const told = (sha: string): string => {
    const [tree = "", ...parents] = git("show", "-s", "--format=%T %P", sha).split(" ").filter(Boolean);
    state.commits.set(sha, { tree, parents });
    return sha;
  };
  const isAt = (branch: string, sha: string): string => {
    git("update-ref", `refs/heads/${branch}`, sha);
    state.heads.set(branch, sha);
    return told(sha);
  };
  const headOf = (branch: string): string => git("rev-parse", `refs/heads/${branch}`);
  const checkout = (commit: string) => void git("checkout", "-q", "--detach", commit);
  /** The tree of a merge in which each file is changed by one side at most; the work tree stays as it is. */
  const merged = (onto: string, head: string): string => {
    const both = [git("merge-base", onto, head), onto, head];
    withIndex("merged", ["read-tree", "--empty"]);
    withIndex("merged", ["read-tree", "-i", "-m", "--aggressive", ...both]);
    return withIndex("merged", ["write-tree"]);
  };
  const made = (tree: string, message: string, ...parents: readonly string[]): string =>
    told(git("commit-tree", tree, "-m", message, ...parents.flatMap((parent) => ["-p", parent])));

  const commit: Repository["commit"] = (branch, changes) => {
    checkout(headOf(branch));
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "Change");
    return isAt(branch, git("rev-parse", "HEAD"));
  };
  const tried = ({ base, head }: Pick<Pull, "base" | "head">): string =>
    made(merged(base.sha, head.sha), "Try", base.sha, head.sha);

  git("add", "-A");
  git("commit", "-q", "-m", "First");
  isAt(main, git("rev-parse", "HEAD"));

  return {
    root,
    branch: (name) => void isAt(name, headOf(main)),
    commit,
    checkout,
    open: (changes) => {
      const number = ++state.last;
      const base = { ref: main, sha: headOf(main) };
      isAt(`feature-${number}`, base.sha);
      const head = { ref: `feature-${number}`, sha: commit(`feature-${number}`, changes) };
      const pull: Pull = {
        number,
        author: "anna",
        base,
        head,
        merge: tried({ base, head }),
        state: "open",
        merged: false,
        files: Object.keys(changes),
      };
      state.pulls.push(pull);
      return pull;
    },
    push: (pull, changes) => {
      pull.head.sha = commit(pull.head.ref, changes);
      pull.base.sha = headOf(main);
      pull.files = [...(pull.files ?? []), ...Object.keys(changes)];
      pull.merge = tried(pull);
    },
    merge: (pull, method) => {
      const onto = headOf(main);
      const parents = method === "merge" ? [onto, pull.head.sha] : [onto];
      pull.merge = isAt(main, made(merged(onto, pull.head.sha), `Merge #${pull.number}`, ...parents));
      Object.assign(pull, { merged: true, state: "closed" });
      return pull.merge;
    },
  };
}
