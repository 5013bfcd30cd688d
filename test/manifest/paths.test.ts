import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PathSelection } from "../../src/manifest/load.ts";
import { tree } from "../files.ts";
import { config, line, loadIn, manifest } from "./loading.ts";

const one = (name: string, vault?: string) => manifest(`secrets: { ${name}: { value: external } }`, vault);

const team = {
  "README.md": "",
  "team/keyvault-gitops.yaml": config(),
  "team/vaults/prod.yaml": one("p"),
  "team/vaults/more/test.yaml": one("t", "test"),
  "team/extra/e.yml": one("e"),
  "team/extra/other-config.yaml": config(),
};

type Options = Parameters<typeof tree>[1];

async function loaded(
  selection: Partial<PathSelection>,
  options: Options = { from: "team" },
  files: Parameters<typeof tree>[0] = team,
) {
  const given = tree(files, options);
  const { set, problems } = await loadIn(given, selection);
  return {
    names: set.desired.map(({ id }) => id.name).join(" "),
    whole: set.whole,
    vaults: set.vaults.map(({ name }) => name).join(" "),
    root: set.root.replace(given.root, "R"),
    problems: problems.map(line),
  };
}

const whole = { names: "p t", whole: true, vaults: "prod test", root: "R", problems: [] };

describe("paths", () => {
  test.each([
    ["none", [], whole],
    ["the config's folder", ["."], whole],
    ["the config itself", ["keyvault-gitops.yaml"], whole],
    ["the config's folder and a file", ["keyvault-gitops.yaml", "extra/e.yml"], { ...whole, names: "e p t" }],
    ["a file", ["vaults/prod.yaml"], { ...whole, names: "p", whole: false, vaults: "prod" }],
    [
      "a file twice",
      ["vaults/prod.yaml", "vaults/../vaults/prod.yaml"],
      { ...whole, names: "p", whole: false, vaults: "prod" },
    ],
    ["a folder", ["vaults"], { ...whole, whole: false }],
    [
      "a folder with another config in it, by another name",
      ["extra"],
      { ...whole, names: "e", whole: false, vaults: "prod" },
    ],
    ["a pattern", ["vaults/*/*.yaml"], { ...whole, names: "t", whole: false, vaults: "test" }],
    ["a pattern that reaches the config", ["**/*.y*ml"], { ...whole, names: "e p t", whole: false }],
  ])("%s", async (_, paths, expected) => expect(await loaded({ paths })).toEqual(expected));

  test("they are seen from the working directory", async () =>
    expect(await loaded({ paths: ["../vaults"] }, { from: "team/extra" })).toEqual({
      ...whole,
      whole: false,
    }));

  test.each([
    ["a missing file", ["vaults/none.yaml"], ["vaults/none.yaml matches no manifest → check the path"]],
    ["a missing folder's pattern", ["none/*.yaml"], ["none/*.yaml matches no manifest → check the path"]],
    ["a pattern without a file", ["vaults/*.json"], ["vaults/*.json matches no manifest → check the path"]],
    [
      "all of them at once",
      ["a.yaml", "b.yaml"],
      ["a.yaml matches no manifest → check the path", "b.yaml matches no manifest → check the path"],
    ],
  ])("%s is refused", async (_, paths, problems) =>
    expect((await loaded({ paths })).problems).toEqual(problems),
  );

  test("another config's folder is refused", async () =>
    expect(
      (
        await loaded(
          { paths: ["a", "b"] },
          {},
          {
            "a/keyvault-gitops.yaml": config(),
            "a/vaults/a.yaml": one("a"),
            "b/keyvault-gitops.yaml": config(),
          },
        )
      ).problems,
    ).toEqual(["b belongs to another config → one run has one config: run it by itself"]));

  test("a file that is not YAML is no less wrong for its name", async () =>
    expect((await loaded({ paths: ["../README.md"], config: "keyvault-gitops.yaml" })).problems).toEqual([
      "../README.md:1:1 this file is empty",
    ]));
});

describe("the config is searched", () => {
  const none = (search: string) =>
    `no keyvault-gitops.yaml was found ${search} → name one with --config, or write keyvault-gitops.yaml: it says which vaults there are`;
  const noGit = "the search goes no further up, because there is no .git";

  test("from the first path", async () =>
    expect(await loaded({ paths: ["team/vaults/prod.yaml"] }, {})).toMatchObject({
      names: "p",
      problems: [],
    }));

  test("from the working directory upwards", async () =>
    expect(await loaded({}, { from: "team/vaults/more" })).toEqual(whole));

  test("not below it", async () =>
    expect((await loaded({}, {})).problems).toEqual([none("in .: the repository's root")]));

  test("not above the repository's root", async () =>
    expect(
      (
        await loaded(
          {},
          { from: "team/repo/sub", git: false },
          { ...team, "team/repo/.git/HEAD": "", "team/repo/sub/": "" },
        )
      ).problems,
    ).toEqual([none("from . up to ..: the repository's root")]));

  test("outside a repository, not above the working directory", async () => {
    expect((await loaded({}, { from: "team/extra", git: false })).problems).toEqual([none(`in .: ${noGit}`)]);
    expect(
      (
        await loaded(
          { paths: ["vaults"] },
          { from: "team/extra", git: false },
          { ...team, "team/extra/vaults/": "" },
        )
      ).problems,
    ).toEqual([none(`from vaults up to .: ${noGit}`)]);
    expect(await loaded({ paths: ["extra"] }, { from: "team", git: false })).toMatchObject({
      names: "e",
      root: "R/team",
    });
  });

  test("--config names it, or its folder", async () => {
    expect(await loaded({ config: "team/keyvault-gitops.yaml" }, {})).toEqual(whole);
    expect(await loaded({ config: "team" }, {})).toEqual(whole);
  });

  test("--config that is not there is refused", async () =>
    expect((await loaded({ config: "none.yaml" }, {})).problems).toEqual([
      "none.yaml:1:1 there is no such file or folder",
    ]));
});

describe("with an emulator", () => {
  const vault = (name: string, more = "") => one("s", name).replace("secrets", `${more}secrets`);
  const files = {
    "m/a.yaml": vault("any"),
    "m/b.yaml": vault("Other", "owner: me\n"),
    "m/c.yaml": vault("other", "owner: you\n").replace("{ s:", "{ u:"),
  };
  const options = { git: false };

  test("every vault and owner is at home where there is no config", async () => {
    const { set, problems } = await loadIn(tree(files, options), { paths: ["m"], emulator: true });
    expect(problems.map(line)).toEqual([]);
    expect(set.desired.map(({ id, owner }) => `${id.vault}/${id.name} ${owner}`)).toEqual([
      "any/s local",
      "Other/s me",
      "Other/u you",
    ]);
    expect(set.whole).toBe(false);
    expect(set.vaults).toEqual([
      {
        name: "any",
        url: "https://any.vault.azure.net",
        owners: ["local"],
        prune: "off",
        grace: "P7D",
        policy: {},
        sources: { env: ["KV_*"], files: [], copyFrom: ["*"], sops: ["**"], sopsKeys: [] },
        waitAtMost: "PT2M",
        verifyChallengeResource: true,
      },
      expect.objectContaining({ name: "Other", url: "https://other.vault.azure.net", owners: ["me", "you"] }),
    ]);
  });

  test("somebody must say which manifests", async () =>
    expect((await loaded({ emulator: true }, options, files)).problems).toEqual([
      "no keyvault-gitops.yaml was found in .: the search goes no further up, because there is no .git → say which manifests: give files or a folder, or name a config with --config",
    ]));

  test("a config is obeyed", async () =>
    expect(
      (
        await loaded({ paths: ["m/a.yaml"], emulator: true }, options, {
          ...files,
          "m/keyvault-gitops.yaml": config(),
        })
      ).problems,
    ).toEqual([
      'm/a.yaml:3:8 vault "any": the config does not list this vault → list it under vaults: in the config',
    ]));
});

describe("what cannot be read is told", () => {
  test("a link that leads nowhere", async () => {
    const given = tree(team, { from: "team" });
    symlinkSync("nowhere.yaml", join(given.root, "team/vaults/link.yaml"));
    const { problems } = await loadIn(given);
    expect(problems.map(line)).toEqual([
      "vaults/link.yaml:1:1 this path leads out of the repository, or nowhere → what a repository names lies in it: check .. and links",
    ]);
  });

  test("a link that leads out of the repository", async () => {
    const outside = tree({ "a.yaml": one("a") });
    const given = tree(team, { from: "team" });
    symlinkSync(join(outside.root, "a.yaml"), join(given.root, "team/vaults/link.yaml"));
    const { problems } = await loadIn(given);
    expect(problems.map(line)).toEqual([
      "vaults/link.yaml:1:1 this path leads out of the repository, or nowhere → what a repository names lies in it: check .. and links",
    ]);
  });

  // A link to itself cannot be read by anybody, root included: as a folder, below one, and as a file.
  test.each([
    ["vaults/circle", "vaults/circle:1:1"],
    ["vaults/circle/*.yaml", "vaults/circle/*.yaml:1:1"],
    ["vaults/circle/a.yaml", "vaults/circle/a.yaml:1:1"],
    ["vaults", "vaults/circle:1:1"],
    ["vaults/more", "vaults/more/circle.yaml:1:1"],
  ])("a link to itself, by way of %s", async (path, expected) => {
    const given = tree(team, { from: "team" });
    symlinkSync("circle", join(given.root, "team/vaults/circle"));
    symlinkSync("circle.yaml", join(given.root, "team/vaults/more/circle.yaml"));
    const { problems } = await loadIn(given, { paths: [path] });
    expect(problems.map(line)).toEqual([
      `${expected} this file or folder cannot be read → check its permissions and links`,
    ]);
  });
});
