// Where a branch left another one, and which files are others since: git is asked about commits, and never about files.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createFiles } from "../../src/world/files.ts";
import { commitAll, git, tree } from "../files.ts";
import { pathFor } from "./git.ts";

/** A repository whose branch `topic` left `main` at `fork`; both went on, and `topic` is checked out. */
function forked() {
  const set = tree({ a: "1", b: "1" });
  commitAll(set.root);
  const fork = commitAll(set.root);
  git(set.root, "switch", "-qc", "topic");
  writeFileSync(`${set.root}/a`, "of topic");
  const topic = commitAll(set.root);
  git(set.root, "switch", "-q", "main");
  writeFileSync(`${set.root}/b`, "of main");
  const main = commitAll(set.root);
  git(set.root, "switch", "-q", "topic");
  return { ...set, fork, topic, main };
}

test("a commit may be named in any way that git knows, and what is no name of one is no option either", async () => {
  const { root, files, fork, topic } = forked();
  const places = new Map([
    [fork, "fork"],
    [topic, "topic"],
  ]);
  const known: string[] = [];
  const names = ["main", "HEAD", "HEAD^1", "refs/heads/main", "origin/main", "main:a", "main..topic"];
  for (const ref of [...names, "", "--all", "-h", "nul\0"]) {
    const found = await files.forkPoint(ref, root);
    if (found.is === "commit") known.push(`${ref} ${places.get(found.commit)}`);
    else expect(found).toEqual({ is: "no such commit" });
  }
  expect(known).toEqual(["main fork", "HEAD topic", "HEAD^1 fork", "refs/heads/main fork"]);
});

test("a tag stands for its commit, and a folder for its repository", async () => {
  const { root, files, fork } = forked();
  git(root, "tag", "-am", "one", "v1", "main");
  mkdirSync(`${root}/in`);
  expect(await files.forkPoint("v1", `${root}/in`)).toEqual({ is: "commit", commit: fork });
});

test("two branches that were merged into each other have several", async () => {
  const { root, files, topic } = forked();
  git(root, "merge", "-q", "main", "-m", "down");
  git(root, "switch", "-q", "main");
  git(root, "merge", "-q", topic, "-m", "up");
  expect(await files.forkPoint("topic", root)).toEqual({ is: "several" });
});

test("a history of its own has nothing in common", async () => {
  const { root, files } = forked();
  git(root, "switch", "-q", "--orphan", "alone");
  expect(await files.forkPoint("main", root)).toEqual({ is: "nothing in common" });
  writeFileSync(`${root}/c`, "1");
  commitAll(root);
  expect(await files.forkPoint("main", root)).toEqual({ is: "nothing in common" });
});

/** A clone that has so many commits of `topic`, and with `fetch` as many of `main`. */
function shallow(depth: number) {
  const set = forked();
  const { root } = tree({}, { git: false });
  const clone = `${root}/clone`;
  git(root, "clone", "-q", "--depth", `${depth}`, "--branch", "topic", `file://${set.root}`, clone);
  const fetch = () =>
    git(clone, "fetch", "-q", "--depth", `${depth}`, "origin", "main:refs/remotes/origin/main");
  return { ...set, clone, files: createFiles(clone), fetch };
}

test("in a shallow clone no branch is known but its own, and of that no older commit", async () => {
  const { clone, files } = shallow(1);
  for (const ref of ["origin/main", "HEAD^1"])
    expect(await files.forkPoint(ref, clone)).toEqual({ is: "no such commit" });
});

test("in a shallow clone the answer counts where it is one of the two commits", async () => {
  const { clone, files, fork, topic, fetch } = shallow(2);
  expect(await files.forkPoint("HEAD^1", clone)).toEqual({ is: "commit", commit: fork });
  expect(await files.forkPoint("HEAD", clone)).toEqual({ is: "commit", commit: topic });
  fetch();
  expect(await files.forkPoint("origin/main", clone)).toEqual({ is: "cut" });
});

test("in a shallow clone two branches may have nothing in common", async () => {
  const { clone, files, fetch } = shallow(1);
  fetch();
  expect(await files.forkPoint("origin/main", clone)).toEqual({ is: "nothing in common" });
});

test("without a repository, and without git", async () => {
  const { root, files } = tree({ a: "" }, { git: false });
  expect(await files.forkPoint("main", root)).toEqual({ is: "no repository" });
  const set = forked();
  pathFor(`${root}/nothing-here`);
  await expect(set.files.forkPoint("main", set.root)).rejects.toMatchObject({
    message: "the program git was not found",
  });
});

test("a file differs by its bytes now, whatever git was told of it", async () => {
  const { root, files } = tree({
    same: "1",
    edited: "1",
    gone: "1",
    overlooked: "1",
    ".gitignore": "ignored\n",
  });
  const before = await files.asOf(commitAll(root), root);
  git(root, "update-index", "--assume-unchanged", "overlooked");
  for (const name of ["edited", "overlooked", "new", "ignored"]) writeFileSync(`${root}/${name}`, "2");
  rmSync(`${root}/gone`);
  symlinkSync("same", `${root}/link`);
  mkdirSync(`${root}/folder`);
  const names = ["same", "edited", "gone", "overlooked", "new", "ignored", "link", "folder", "nowhere"];
  const differing: string[] = [];
  for (const name of names) if (await before?.differs(`${root}/${name}`)) differing.push(name);
  expect(differing).toEqual(["edited", "gone", "overlooked", "new", "ignored", "link", "folder"]);
});

test("a repository with names of SHA-256 is read as well", async () => {
  const { root } = tree({}, { git: false });
  git(root, "init", "-q", "--object-format=sha256", "-b", "main");
  for (const name of ["a", "b"]) writeFileSync(`${root}/${name}`, "1");
  const before = await createFiles(root).asOf(commitAll(root), root);
  writeFileSync(`${root}/b`, "2");
  expect([await before?.differs(`${root}/a`), await before?.differs(`${root}/b`)]).toEqual([false, true]);
});
