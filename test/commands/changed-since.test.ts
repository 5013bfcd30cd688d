// changed-since on the command line: validate and plan take it, nothing else does, and what it shows approves nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import { commitAll } from "../files.ts";
import { call } from "./shell.ts";
import { stage } from "./stage.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const manifest = (vault: string, name: string) =>
  `${head}kind: Vault\nvault: ${vault}\nsecrets:\n  ${name}: { value: { literal: hello } }\n`;

/** Two vaults, of which one got another manifest after the commit. */
function shop() {
  const set = stage({
    "keyvault-gitops.yaml": `${head}kind: Config\nowner: us\nmanifests: [v/*.yaml]\nvaults: { dev: , prod: }\n`,
    "v/dev.yaml": manifest("dev", "a"),
    "v/prod.yaml": manifest("prod", "a"),
  });
  commitAll(set.root);
  writeFileSync(`${set.root}/v/prod.yaml`, manifest("prod", "b"));
  return set;
}

const words = "1 of 2 vaults is in: prod (manifest); the others did not change since HEAD.";

test("plan asks the vaults alone that changed", async () => {
  const { on, vaults } = shop();
  const ran = await on("plan --changed-since HEAD");
  expect(ran).toMatchObject({ exit: 0, err: expect.not.stringContaining("dev") });
  expect(ran.out).toContain(words);
  expect(ran.out).not.toContain("Digest:");
  expect(new Set(vaults.log.map(({ vault }) => vault))).toEqual(new Set(["prod"]));
});

test("plan of what did not change asks no vault", async () => {
  const { on, vaults, root } = shop();
  commitAll(root);
  const ran = await on("plan --changed-since HEAD --exit-code");
  expect(ran).toMatchObject({
    exit: 0,
    out: expect.stringContaining("0 of 2 vaults are in: nothing of them changed"),
  });
  expect(vaults.log).toEqual([]);
});

test("validate counts them, and needs no vault", async () => {
  const { on, vaults } = shop();
  const { exit, out } = await on("validate --changed-since HEAD");
  expect({ exit, out }).toEqual({ exit: 0, out: `3 files, 1 vault, 1 object: valid.\n${words}\n` });
  const { changedSince } = JSON.parse((await on("validate --changed-since=HEAD --format json")).out);
  expect(changedSince).toEqual({ ref: "HEAD", of: 2, vaults: [{ vault: "prod", because: "manifest" }] });
  expect(vaults.log).toEqual([]);
});

test("a summary beside a file says so, too", async () => {
  const { on } = shop();
  expect((await on("plan --changed-since HEAD --out p.md")).err).toContain(words);
});

test("a plan file of what changed approves nothing", async () => {
  const { on, root, writes } = shop();
  expect((await on("plan --changed-since HEAD --format json --out p.json")).exit).toBe(0);
  expect(JSON.parse(readFileSync(`${root}/p.json`, "utf8"))).toMatchObject({ summary: { create: 1 } });
  const ran = await on("apply --plan p.json --yes");
  expect(ran).toMatchObject({
    exit: 4,
    err: expect.stringContaining("p.json is of a plan made with changed-since, which approves nothing"),
  });
  expect(writes()).toEqual([]);
});

test("nor does its digest, though the whole plan has the same effects", async () => {
  const { on, writes } = shop();
  await on("apply --yes --vault dev");
  const part = JSON.parse((await on("plan --changed-since HEAD --format json")).out);
  const whole = JSON.parse((await on("plan --format json")).out);
  const effects = ({ changes }: { changes: { digest?: string }[] }) =>
    changes.flatMap(({ digest }) => digest ?? []);
  expect(effects(part)).toEqual(effects(whole));
  const before = writes().length;
  expect((await on(`apply --yes --digest ${part.digest}`)).exit).toBe(4);
  expect(writes()).toHaveLength(before);
  expect((await on(`apply --yes --digest ${whole.digest}`)).exit).toBe(0);
});

test.each(commands.map(({ name }) => name).filter((name) => name !== "validate" && name !== "plan"))(
  "%s refuses it, and says why",
  async (name) =>
    expect(await call([name, "--changed-since", "HEAD"])).toEqual({
      exit: 1,
      out: "",
      err: "error: There is no option --changed-since.\n  hint: It is for validate and plan of what is not merged: a change that this skipped would be skipped for ever.\n",
    }),
);

test.each(["plan", "validate"])("%s ends where git does not have the commit", async (command) => {
  const { on, vaults } = shop();
  const ran = await on(`${command} --changed-since origin/main`);
  expect(ran).toMatchObject({ exit: 1, out: "" });
  expect(ran.err).toContain('changed-since "origin/main": git has no such commit here');
  expect(ran.err).toContain("fetch-depth: 0");
  expect(vaults.log).toEqual([]);
});
