// The schemas for editors beside a config: init, import and `schema --write` write them, and validate tells of stale ones.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatEditorSchemas } from "../../src/manifest/write/editor-schemas.ts";
import { type Stage, stage } from "./stage.ts";

const config = (manifests: readonly string[]) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests,
    vaults: { demo: null },
  });
const manifest = JSON.stringify({ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: "demo" });
const set = { "keyvault-gitops.yaml": config(["vaults/*.yaml"]), "vaults/demo.yaml": manifest };

const folder = ".keyvault-gitops";
const schemas = [...formatEditorSchemas().keys()].map((name) => `${folder}/${name}`);
const [first = ""] = schemas;

const read = ({ root }: Stage, path: string) => readFileSync(join(root, path), "utf8");
/** What lies in the schemas' folder, each as this version writes it. */
const expectFresh = (made: Stage, at = "") =>
  expect(
    Object.fromEntries(
      readdirSync(join(made.root, at, folder)).map((name) => [name, read(made, join(at, folder, name))]),
    ),
  ).toEqual(Object.fromEntries(formatEditorSchemas()));

test.each([
  ["init --vault demo", ""],
  ["init infra --vault demo", "infra"],
  ["import --vault demo", ""],
  ["import --vault demo --out infra --split", "infra"],
])("%s writes them beside the config, and the first lines lead to them", async (line, at) => {
  const made = stage({});
  made.vaults.seed("demo", { name: "a", value: "x" });
  expect(await made.on(line)).toMatchObject({ exit: 0 });
  expectFresh(made, at);
  const files = readdirSync(join(made.root, at), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yaml"),
  );
  expect(files.length).toBeGreaterThan(1);
  for (const path of files) {
    const [, schema = ""] =
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(made, join(at, path))) ?? [];
    expect(JSON.parse(read(made, join(at, path, "..", schema)))).toMatchObject({ type: "object" });
  }
});

test("schema --write brings them up to date, and says which it wrote", async () => {
  const made = stage(set);
  const all = schemas.map((path) => `Wrote ${path}\n`).join("");
  expect(await made.on("schema --write")).toEqual({ exit: 0, err: "", out: all });
  expectFresh(made);
  expect(await made.on("schema --write")).toMatchObject({ out: "The schemas are up to date.\n" });
  writeFileSync(join(made.root, first), "{}");
  expect(await made.on("schema --write")).toMatchObject({ out: `Wrote ${first}\n` });
  expectFresh(made);
});

test("schema --write takes a config elsewhere, and goes beside it", async () => {
  const made = stage({ "infra/keyvault-gitops.yaml": config(["*.yaml"]) });
  expect(await made.on("schema --write --config infra")).toMatchObject({ exit: 0 });
  expectFresh(made, "infra");
});

test.each<[string, string, Record<string, string>, string]>([
  ["no config", "schema --write", {}, "no keyvault-gitops.yaml was found in .: the repository's root"],
  [
    "a folder in a schema's place",
    "schema --write",
    { ...set, [`${first}/`]: "" },
    `${first} is there already`,
  ],
  ["a file in the folder's place", "schema --write", { ...set, [folder]: "" }, "could not be written"],
  ["a name", "schema manifest --write", set, "--write writes every schema for editors, so it takes no name"],
  ["--out", "schema --write --out f", set, "--write writes every schema for editors, so it takes no name"],
  ["--config alone", "schema --config infra", set, "--config goes with --write."],
])("refused: %s", async (_, line, files, expected) => {
  const { exit, out, err } = await stage(files).on(line);
  expect({ exit, out, err }).toEqual({ exit: 1, out: "", err: expect.stringContaining(expected) });
});

test.each(["schema --write", "init --vault demo"])(
  "%s writes through no link out of the repository",
  async (line) => {
    const elsewhere = stage({ "there/": "" });
    const made = stage(line.startsWith("init") ? {} : set);
    symlinkSync(join(elsewhere.root, "there"), join(made.root, folder));
    const { exit, err } = await made.on(line);
    expect({ exit, err }).toEqual({
      exit: 1,
      // Both lie behind the link, and the first answer counts.
      err: expect.stringMatching(
        /^\.keyvault-gitops\/\w+\.v1\.schema\.json would be written outside the repository$/m,
      ),
    });
    expect(readdirSync(join(elsewhere.root, "there"))).toEqual([]);
  },
);

function replaceByFolder({ root }: Stage) {
  rmSync(join(root, first));
  mkdirSync(join(root, first));
}

function replaceByLoop({ root }: Stage) {
  rmSync(join(root, folder), { recursive: true });
  symlinkSync(folder, join(root, folder));
}

test.each<[string, (made: Stage) => void, readonly string[]]>([
  ["another version's", ({ root }) => writeFileSync(join(root, first), "{}"), [first]],
  ["gone", ({ root }) => rmSync(join(root, first)), [first]],
  ["a folder", replaceByFolder, [first]],
  ["behind a link that leads nowhere", replaceByLoop, schemas],
  ["as this version writes it", () => {}, []],
  ["there with no folder at all", ({ root }) => rmSync(join(root, folder), { recursive: true }), []],
])("validate notes a schema that is %s, and that is no error", async (_, change, stale) => {
  const made = stage(set);
  await made.on("schema --write");
  change(made);
  const { exit, out } = await made.on("validate");
  expect(exit).toBe(0);
  expect(out.match(/(?<=^Note: )\S+(?= is not this version's)/gm) ?? []).toEqual(stale);
  const { staleSchemas = [] } = JSON.parse((await made.on("validate --format json")).out);
  expect(staleSchemas).toEqual(stale);
});
