// restore on the command line, as docs/how-to/restore-a-value.md has it: history, restore, and an approval by others.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const manifest = (epoch: number) =>
  JSON.stringify({
    ...{ ...head, kind: "Vault", vault: "prod" },
    secrets: {
      "session-key": { value: { generate: { length: 48, epoch } } },
      url: { value: { literal: "1" } },
    },
  });

/** A secret with two versions, the newest first. */
async function twoVersions() {
  const config = { ...head, kind: "Config", owner: "us", manifests: ["v.yaml"], vaults: { prod: null } };
  const set = stage(
    { "keyvault-gitops.yaml": JSON.stringify(config), "v.yaml": manifest(1) },
    { git: false },
  );
  await set.on("apply --yes");
  set.clock.forward(60_000);
  writeFileSync(`${set.root}/v.yaml`, manifest(2));
  await set.on("apply --yes");
  set.clock.forward(60_000);
  const listed = async () =>
    JSON.parse((await set.on("history session-key --format json")).out).objects[0].versions.map(
      ({ version }: { readonly version: string }) => version,
    ) as readonly string[];
  const [newest = "", first = ""] = await listed();
  return { ...set, listed, newest, first };
}

test("history names the versions, and restore asks and writes one of them again", async () => {
  const { on, listed, first } = await twoVersions();
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return "yes";
  };
  const terminal = { out: true, err: true, width: 80, unicode: true };
  const { exit, out, err } = await on(`restore session-key --version ${first.toUpperCase()} --no-color`, {
    ask,
    terminal,
  });
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining("Applied: 1 new version.") });
  expect(err.replace(/\s+/g, " ")).toContain(
    `value: new version from secret session-key version ${first} (chosen by who runs this)`,
  );
  expect(questions).toEqual([expect.stringContaining("[y/N]")]);
  expect(await listed()).toHaveLength(3);
  expect((await on("plan --exit-code")).exit).toBe(0);
});

test("a plan of it can be approved by others: it holds for this version, and writes nothing itself", async () => {
  const { on, root, first, newest, writes } = await twoVersions();
  const { length: before } = writes();
  expect(await on(`restore session-key --version ${first} --dry-run --out plan.json`)).toMatchObject({
    exit: 0,
  });
  expect(writes()).toHaveLength(before);
  const { digest, summary } = JSON.parse(readFileSync(`${root}/plan.json`, "utf8"));
  expect(summary).toMatchObject({ set: 1, create: 0, update: 0 });
  expect((await on("show plan.json")).out).toContain(first);
  expect(await on(`restore session-key --version ${first} --digest ${"A".repeat(43)} --yes`)).toMatchObject({
    exit: 4,
  });
  expect(await on(`restore url --version ${first} --plan plan.json --yes`)).toMatchObject({
    exit: 1,
    err: expect.stringContaining("Revert the commit that changed it, and apply."),
  });
  expect(await on(`restore session-key --version ${newest} --plan plan.json --yes`)).toMatchObject({
    exit: 0,
    err: expect.stringContaining("is the newest one already. There is nothing to do."),
  });
  expect(writes()).toHaveLength(before);
  expect(await on(`restore session-key --version ${first} --plan plan.json --yes`)).toMatchObject({
    exit: 0,
  });
  expect(writes().slice(before)).toEqual(["PUT /secrets/session-key"]);
  expect((await on(`restore session-key --version ${newest} --digest ${digest} --yes`)).exit).toBe(4);
});

test.each<[string, string]>([
  ["restore", "restore needs a name"],
  ["restore a", "restore needs --version VERSION."],
  ["restore a --version 1", "--version takes the 32 hexadecimal digits of a version."],
  [`restore a --version ${"0".repeat(32)}`, "there is no terminal to ask on"],
  [`restore a --version ${"0".repeat(32)} --dry-run --yes`, "--dry-run and --yes do not go together."],
  [`restore prod/key/session-key --version ${"0".repeat(32)} --yes`, "session-key is a"],
])("%s", async (line, message) => {
  const { on, writes } = await twoVersions();
  const { length: before } = writes();
  const { exit, err } = await on(line);
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining(message) });
  expect(writes()).toHaveLength(before);
});
