// A repository of real commits, of which a GitHub on loopback tells: branches, pull requests, the merges that it tries.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { tree } from "../files.ts";
import type { Pull, State } from "../forge/github/api/state.ts";
import { type Entries, type Entry, writeIndex, writeObject, writeTree } from "../git-objects.ts";

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

const anna = "Anna <anna@contoso.example>";

/** @param state what GitHub is told. */
export function repository(state: State, files: Files): Repository {
  const { root } = tree(files);
  const contents = new Map<string, Uint8Array>();
  const commits = new Map<string, { readonly parents: readonly string[]; readonly entries: Entries }>();

  const made = (entries: Entries, message: string, ...parents: readonly string[]): string => {
    const tree = writeTree(root, entries);
    const now = Math.floor(Date.now() / 1000);
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      ...["author", "committer"].map((role) => `${role} ${anna} ${now} +0000`),
      "",
      `${message}\n`,
    ];
    const sha = writeObject(root, "commit", Buffer.from(lines.join("\n")));
    commits.set(sha, { parents, entries });
    state.commits.set(sha, { tree, parents });
    return sha;
  };
  const isAt = (branch: string, sha: string): string => {
    write(join(root, ".git/refs/heads", branch), `${sha}\n`);
    state.heads.set(branch, sha);
    return sha;
  };
  const headOf = (branch: string): string => known(state.heads.get(branch));
  const entriesOf = (sha: string): Entries => known(commits.get(sha)).entries;
  /** What stands in the work tree, with its blobs. */
  const added = (): Entries =>
    new Map(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .map((file) => ({ file, path: join(file.parentPath, file.name) }))
        .filter(({ file, path }) => !file.isDirectory() && !path.startsWith(join(root, ".git/")))
        .map(({ file, path }): [string, Entry] => {
          const isLink = file.isSymbolicLink();
          const content = isLink ? Buffer.from(readlinkSync(path)) : readFileSync(path);
          const blob = writeObject(root, "blob", content);
          contents.set(blob, content);
          return [relative(root, path), { mode: isLink ? 0o120000 : 0o100644, blob, size: content.length }];
        }),
    );
  let checkedOut: Entries = new Map();
  const isHere = (sha: string): void => {
    writeFileSync(join(root, ".git/HEAD"), `${sha}\n`);
    checkedOut = entriesOf(sha);
    writeIndex(root, checkedOut);
  };
  const checkout = (sha: string): void => {
    const wanted = entriesOf(sha);
    for (const [path, { blob }] of checkedOut)
      if (wanted.get(path)?.blob !== blob) rmSync(join(root, path), { force: true });
    for (const [path, { mode, blob }] of wanted)
      if (checkedOut.get(path)?.blob !== blob) {
        const content = known(contents.get(blob));
        if (mode === 0o120000) symlinkSync(Buffer.from(content).toString(), join(root, path));
        else write(join(root, path), content);
      }
    isHere(sha);
  };

  /** A commit and those before it, the nearest first. */
  const historyOf = (sha: string): readonly string[] => {
    const found = new Set([sha]);
    for (const each of found) for (const parent of known(commits.get(each)).parents) found.add(parent);
    return [...found];
  };
  /** The files of a merge in which each file is changed by one side at most. */
  const merged = (onto: string, head: string): Entries => {
    const theirs = historyOf(onto);
    const base = entriesOf(known(historyOf(head).find((sha) => theirs.includes(sha))));
    const [ours, changed] = [entriesOf(onto), entriesOf(head)];
    return new Map(
      [...new Set([...ours.keys(), ...changed.keys()])].flatMap((path) => {
        const entry = changed.get(path)?.blob === base.get(path)?.blob ? ours.get(path) : changed.get(path);
        return entry ? [[path, entry] as const] : [];
      }),
    );
  };

  const commit: Repository["commit"] = (branch, changes) => {
    const parent = headOf(branch);
    checkout(parent);
    for (const [path, text] of Object.entries(changes)) write(join(root, path), text);
    const sha = isAt(branch, made(added(), "Change", parent));
    isHere(sha);
    return sha;
  };
  const tried = ({ base, head }: Pick<Pull, "base" | "head">): string =>
    made(merged(base.sha, head.sha), "Try", base.sha, head.sha);

  isHere(isAt(main, made(added(), "First")));

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

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("There is no such branch, commit or blob.");
  return value;
}
