// A repository of real commits, of which a GitHub on loopback tells: branches, pull requests, the merges that it tries.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tree } from "../files.ts";
import type { Pull, State } from "../github/api/state.ts";

/** Texts by path; null removes a file. */
type Files = { readonly [path: string]: string | null };

export type Repository = {
  /** The work tree: what a job has checked out. */
  readonly root: string;
  /** A commit on a branch, whose head it becomes. */
  readonly commit: (branch: string, files: Files) => string;
  /** A pull request from a fresh branch onto main. */
  readonly open: (files: Files) => Pull;
  readonly push: (pull: Pull, files: Files) => void;
  readonly merge: (pull: Pull, method: "merge" | "squash") => string;
  readonly checkout: (sha: string) => void;
};

export const main = "main";

const identity = { name: "Anna", email: "anna@contoso.example" };
const env = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((who) => [
    [`GIT_${who}_NAME`, identity.name],
    [`GIT_${who}_EMAIL`, identity.email],
  ]),
);

/** @param state what GitHub is told. */
export function repository(state: State, files: { readonly [path: string]: string }): Repository {
  const { root } = tree(files);
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
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
  const merged = (onto: string, head: string): string => git("merge-tree", "--write-tree", onto, head);
  const made = (tree: string, message: string, ...parents: readonly string[]): string =>
    told(git("commit-tree", tree, "-m", message, ...parents.flatMap((parent) => ["-p", parent])));

  const commit: Repository["commit"] = (branch, changes) => {
    checkout(headOf(branch));
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "Change");
    return isAt(branch, git("rev-parse", "HEAD"));
  };
  const tried = ({ base, head }: Pick<Pull, "base" | "head">): string =>
    made(merged(base.sha, head.sha), "Try", base.sha, head.sha);

  git("commit", "-q", "-m", "First");
  isAt(main, git("rev-parse", "HEAD"));

  return {
    root,
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
      };
      state.pulls.push(pull);
      return pull;
    },
    push: (pull, changes) => {
      pull.head.sha = commit(pull.head.ref, changes);
      pull.base.sha = headOf(main);
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
