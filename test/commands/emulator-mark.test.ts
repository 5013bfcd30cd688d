// Nobody takes a run on the embedded vault for one on Azure: every format of every command says which one it was.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { call } from "./shell.ts";
import { stage } from "./stage.ts";

const contents = {
  "keyvault-gitops.yaml":
    "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [vaults/*.yaml]\nvaults: { demo: }\n",
  "vaults/demo.yaml":
    "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: demo\nsecrets: { a: { value: { literal: b } } }\n",
};

/** Calls a command in the folder, with the vault in a file of a given name there. */
function demo() {
  const { root } = tree(contents);
  const file = join(root, "v.db");
  const on = (line: string, differs?: Parameters<typeof call>[1]) =>
    call([...line.split(" "), "--config", root, `--emulator=${file}`], differs);
  return { root, file, on };
}

const onEmulator = ["plan", "apply --yes", "drift", "doctor", "rotate --dry-run"];

const formats = ["text", "markdown", "html"];

test.each(onEmulator.flatMap((line) => formats.map((format) => [line, format] as const)))(
  "%s as %s",
  async (line, format) => {
    const { out } = await demo().on(`${line} --format ${format}`);
    expect(out).toMatch(/On the embedded vault .*v\.db.*, not Azure\./);
    expect(out).not.toContain("vault.azure.net");
  },
);

test.each(onEmulator)("%s as JSON", async (line) => {
  const { file, on } = demo();
  const { out } = await on(`${line} --format json`);
  const document = JSON.parse(out);
  expect(Object.keys(document).slice(0, 4)).toEqual(["apiVersion", "kind", "emulator", "emulatorFile"]);
  expect(document).toMatchObject({ emulator: true, emulatorFile: file });
});

test("in memory, and in the line beside a file", async () => {
  const { root } = tree(contents);
  const { err } = await call(["plan", root, "--emulator", "--format", "json", "--out", `${root}/p.json`]);
  expect(err).toMatch(/^Plan: 1 to create\. .*On the embedded vault in memory, not Azure\.$/m);
  const plan = JSON.parse(readFileSync(`${root}/p.json`, "utf8"));
  expect(plan.emulator).toBe(true);
  expect(plan).not.toHaveProperty("emulatorFile");
});

test("seal, whose result is a text", async () => {
  const keys =
    "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: demo\nkeys: { sealing: { keyType: RSA } }\n";
  const { root } = tree({ ...contents, "vaults/demo.yaml": keys });
  const on = (...line: string[]) => call([...line, "--config", root, `--emulator=${root}/v.db`]);
  await on("apply", "--yes");
  const { out, err } = await on("seal", "--pair", "https://demo.vault.azure.net/keys/sealing");
  expect(err).toMatch(/^On the embedded vault .*, not Azure\.\n$/);
  expect(out).not.toContain("embedded");
});

test.each(["plan", "apply --yes", "drift"])("%s, saved and shown later", async (line) => {
  const { root, on } = demo();
  await on(`${line} --format json --out ${root}/saved.json`);
  const { exit, out } = await call(["show", `${root}/saved.json`]);
  expect(exit).toBe(0);
  expect(out).toMatch(/On the embedded vault .*v\.db.*, not Azure\./);
});

test("what apply shows before it asks", async () => {
  const { on } = demo();
  const { err } = await on("apply", { ask: async () => "n" });
  expect(err).toMatch(/^Plan: 1 to create\. .*On the embedded vault .*, not Azure\.$/m);
});

test("import names the plan that comes next on the same vault", async () => {
  const { root } = tree({});
  const { out } = await call(["import", "--vault", "demo", "--emulator=/tmp/none/../kvg.db", "--out", root]);
  expect(out).toContain(" --emulator=");
});

test("on Azure nothing says so", async () => {
  const made = stage(contents);
  for (const format of ["text", "markdown", "html", "json"])
    expect((await made.on(`plan --format ${format}`)).out).not.toMatch(/emulator|embedded/);
  expect((await made.on("plan")).out).toContain("demo  https://demo.vault.azure.net");
});

test("the mark is in no digest but that of the vault", async () => {
  const digestOf = async (...options: string[]) => {
    const { root } = tree(contents);
    return JSON.parse((await call(["plan", root, "--format", "json", ...options])).out).digest;
  };
  const { root } = tree({});
  expect(await digestOf("--emulator")).toBe(await digestOf(`--emulator=${root}/v.db`));
});

test("a target of rotations is none of the embedded vault's, and no token was got for it", async () => {
  const example = new URL("../../examples/rotation/storage-account", import.meta.url).pathname;
  const { out } = await call(["doctor", "--for", "rotate", "--emulator", "--config", example]);
  expect(out).toMatch(/^storage {2}target azureKeys$/m);
  expect(out).toContain("· token  not tried: with --emulator none is asked for");
});
