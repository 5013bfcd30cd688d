// Mistakes of shape in one file hide no mistake of sources, in it or in another: one run names them all, and asks nobody.
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const config = (owner: string, prod: string) => `apiVersion: keyvault-gitops/v1
kind: Config
owner: ${owner}
manifests: [vaults/*.yaml]
vaults:
  prod: { ${prod} }
  test: { sources: { exec: [[touch, started]] } }
`;
const head = (vault: string) => `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: ${vault}\n`;

const manifests = {
  // Its shape is wrong, beside sources that are wrong too.
  "vaults/a.yaml": `${head("prod")}secrets:
  shape: { value: { file: none }, enabled: yes }
  several: { value: { json: { a: { env: PATH }, b: { file: none }, c: { base64: { exec: [op] } } } } }
  absent: { valeu: external }
  under_score: { value: { env: PATH } }
  no_mapping: external
`,
  // Its shape is right.
  "vaults/b.yaml": `${head("[prod, test]")}secrets:
  both: { value: { env: GITHUB_TOKEN } }
  copied: { value: { secret: { vault: test, name: both } } }
  program: { value: { exec: [touch, started] } }
keys:
  imported: { material: { sops: { file: none.yaml, key: a } } }
`,
  "vaults/c.yaml": `${head("tset")}secrets: { a: { value: external } }\n`,
  "vaults/d.yaml": `${head("prod")}secrets: [`,
};

const ofManifests = [
  "vaults/a.yaml:5:19: the file vaults/none does not exist",
  "vaults/a.yaml:5:44: secrets.shape.enabled: must be true or false",
  "vaults/a.yaml:6:21: the environment variable PATH may not go into prod",
  "vaults/a.yaml:6:21: the file vaults/none does not exist",
  "vaults/a.yaml:6:21: what the program op writes may not go into prod",
  "vaults/a.yaml:7:3: secrets.absent: value is missing",
  "vaults/a.yaml:7:13: secrets.absent.valeu: unknown property",
  "vaults/a.yaml:8:3: secrets.under_score: a secret's name has 1 to 127 letters, digits and hyphens",
  "vaults/a.yaml:8:25: the environment variable PATH may not go into prod",
  "vaults/a.yaml:9:3: secrets.no_mapping: a secret's name has 1 to 127 letters, digits and hyphens",
  "vaults/a.yaml:9:15: secrets.no_mapping: must be a mapping, such as { value: { env: NAME } } or { value: external }",
  "vaults/b.yaml:5:18: the environment variable GITHUB_TOKEN may never go into a vault",
  "vaults/b.yaml:6:20: the values of vault test may not be copied into prod",
  "vaults/b.yaml:7:21: what the program touch writes may not go into prod",
  "vaults/b.yaml:9:25: the sops file vaults/none.yaml may not go into prod",
  "vaults/b.yaml:9:25: the sops file vaults/none.yaml may not go into test",
  'vaults/c.yaml:3:8: vault "tset": the config does not list this vault',
  "vaults/d.yaml:4:11: not YAML: the indentation is wrong here",
];

const started = (text: string) => stage({ "keyvault-gitops.yaml": text, ...manifests }, { git: false });
const problems = (err: string) => err.split("\n").filter((line) => /^\S+\.yaml:\d/.test(line));

test.each(["validate", "plan", "plan --settle all", "drift", "apply --yes"])(
  "%s names every problem",
  async (line) => {
    const set = started(config("us", "grace: week"));
    const { exit, err } = await set.on(line);
    expect(problems(err)).toEqual([
      'keyvault-gitops.yaml:6:18: vaults.prod.grace "week": must be an ISO 8601 duration in whole units such as P7D',
      ...ofManifests,
    ]);
    expect({ exit, requests: set.vaults.log, isStarted: existsSync(`${set.root}/started`) }).toEqual({
      exit: 1,
      requests: [],
      isStarted: false,
    });
  },
);

test("an owner that is wrong hides no source", async () => {
  const { err } = await started(config("my team", "")).on("validate");
  expect(problems(err).slice(1)).toEqual(ofManifests);
});

test("where the sources of a vault are wrong in the config, no source is wrong for that", async () => {
  const { err } = await started(config("us", "sources: { env: [PA*, 1] }")).on("validate");
  expect(problems(err).filter((line) => line.includes("prod"))).toEqual([
    "keyvault-gitops.yaml:6:33: vaults.prod.sources.env[1]: must be a name of environment variables, with * for any text",
  ]);
});
