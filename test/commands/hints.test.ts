// Each hint that names a whole command, carried out where it was given: afterwards the case that caused it is right.
// Those for key material are in test/sources/material-hints.test.ts, those of rotations in test/rotate.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFiles } from "../../src/world/files.ts";
import { git, tree } from "../files.ts";
import { pathFor } from "../world/git.ts";
import { callIn } from "./shell.ts";
import { type Stage, stage } from "./stage.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const set = (config = "") => ({
  "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v.yaml]\nvaults: { prod: null }\n${config}`,
  "v.yaml": `${head}kind: Vault\nvault: prod\nsecrets: { a: { value: { literal: x } } }\n`,
});

/** The command of ours that a message names, as a person types it; `FILE` is a file of theirs. */
function commandIn(message: string, file = "FILE"): string {
  const [, command = ""] = /(?:: |; )keyvault-gitops ([^;\n]*?)(?: refreshes it)?$/m.exec(message) ?? [];
  expect(command, message).not.toBe("");
  return command.replace("FILE", file);
}

/** The program that a message says makes a key. */
function makeKey(message: string, binary: string): string {
  const [, args = ""] = new RegExp(`: ${binary} ([a-z0-9 -]+?)(?: \\[|$)`, "m").exec(message) ?? [];
  expect(args, message).not.toBe("");
  return execFileSync(binary, args.split(" "), { encoding: "utf8" });
}

const file = (at: Stage, path: string, text: string) => writeFileSync(join(at.root, path), text);

test.each<[cause: string, before: (at: Stage) => void]>([
  ["apply --plan plan.json --yes", (at) => file(at, "plan.json", "no plan")],
  ["show", () => undefined],
  ["show plan.json", (at) => file(at, "plan.json", "{}")],
  ["explain nothing-like-it", () => undefined],
  ["--help-me plan", () => undefined],
  [
    "validate",
    (at) => {
      mkdirSync(join(at.root, ".keyvault-gitops/schemas"), { recursive: true });
      file(at, ".keyvault-gitops/schemas/manifest.v1.schema.json", "{}");
    },
  ],
])("%s", async (cause, before) => {
  const at = stage(set());
  before(at);
  const { out, err } = await at.on(cause);
  const command = commandIn(`${out}${err}`, "plan.json");
  expect(await at.on(command)).toMatchObject({ exit: 0 });
  if (/^(apply|show plan|validate)/.test(cause)) {
    const again = await at.on(cause);
    expect(again).toMatchObject({ exit: 0 });
    expect(again.out).not.toContain("keyvault-gitops ");
  }
});

test.each(["schema --write", "init"])("%s without a config: init makes one", async (cause) => {
  const at = stage({});
  const first = await at.on(cause);
  const [, begin = cause] = /begin with keyvault-gitops (init)/.exec(first.err) ?? [];
  const { err } = await at.on(begin);
  expect(await at.on(commandIn(err))).toMatchObject({ exit: 0 });
  expect(await at.on("schema --write")).toMatchObject({ exit: 0 });
  expect(await at.on("validate")).toMatchObject({ exit: 0 });
});

test("import: what comes next, and --force where a file is in the way", async () => {
  const at = stage({});
  at.vaults.seed("prod", { name: "a", value: "x" });
  const first = await at.on("import --vault prod --owner us");
  expect(await at.on(commandIn(first.out))).toMatchObject({ exit: 0 });
  const second = await at.on("import --vault prod");
  expect([second.exit, second.err]).toEqual([1, expect.stringContaining("pass --force")]);
  expect(await at.on("import --vault prod --force")).toMatchObject({ exit: 0 });
});

test("a fingerprint key: what openssl makes is one", async () => {
  const withKey = (kid: string) => set(`fingerprint: { key: { env: KV_ROOT }, kid: ${kid} }\n`);
  const at = stage(withKey("abcdefgh"));
  at.env.set("KV_ROOT", "hunter2");
  const { exit, err } = await at.on("apply --yes");
  expect(exit).toBe(1);
  at.env.set("KV_ROOT", makeKey(err, "openssl").trim());
  const [, kid = ""] = /that key's id is (\S+)/.exec((await at.on("apply --yes")).err) ?? [];
  file(at, "keyvault-gitops.yaml", withKey(kid)["keyvault-gitops.yaml"]);
  expect(await at.on("apply --yes")).toMatchObject({ exit: 0 });
});

test("the secret path of events: what openssl makes is one", async () => {
  const at = stage(set());
  at.env.set("KV_HOOK", "hunter2");
  const line = "events --port 0 --secret-path KV_HOOK --emulator";
  const { exit, err } = await at.on(line);
  expect(exit).toBe(1);
  at.env.set("KV_HOOK", makeKey(err, "openssl").trim());
  const served = await at.on(line, { signal: AbortSignal.timeout(50) });
  expect(served.err).not.toContain("KV_HOOK");
});

test("a clone that lacks the history is made whole by git fetch --unshallow", async () => {
  const { root } = stage(set(), { git: false });
  git(root, "init", "-q", "-b", "main");
  git(root, "add", ".");
  git(root, "commit", "-qm", "one");
  const from = git(root, "rev-parse", "HEAD");
  git(root, "commit", "-qm", "two", "--allow-empty");
  git(root, "clone", "-q", "--depth", "1", `file://${root}`, "clone");
  const clone = join(root, "clone");
  const validate = () => callIn(clone, ["validate", "--changed-since", from]);
  const { exit, err } = await validate();
  const [, command = ""] = /elsewhere (git [a-z -]+)/.exec(err) ?? [];
  expect([exit, command]).toEqual([1, "git fetch --unshallow"]);
  git(clone, ...command.split(" ").slice(1));
  expect(await validate()).toMatchObject({ exit: 0 });
});

test("a repository of another user is taken after git config --global --add safe.directory", async () => {
  const { root } = tree({ ".keep": "" });
  const program = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const { root: home } = tree({}, { git: false });
  // Git's own tests say so that a repository belongs to somebody else.
  const script = `#!/bin/sh\nexport HOME='${home}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1\nexec ${program} "$@"\n`;
  writeFileSync(join(home, "git"), script, { mode: 0o755 });
  pathFor(home);
  const isTracked = () => createFiles(root).tracked(join(root, ".keep"));
  const { hint } = await isTracked().then(
    () => ({ hint: "" }),
    (error: { readonly hint: string }) => error,
  );
  const [, command = ""] = /^run (git config .*?), or check it out/.exec(hint) ?? [];
  expect(command, hint).not.toBe("");
  execFileSync("/bin/sh", ["-euc", command], { cwd: home });
  expect(await isTracked()).toBe(true);
});
