// What a config demands of the objects that manifests declare: how it is written, and what is wrong with it.
import { describe, expect, test } from "vitest";
import { line, loadTree, planted, secret } from "./loading.ts";

const text = (top: string, prod = "") =>
  `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [vaults/*.yaml]
policy: { ${top} }
vaults:
  prod: { policy: { ${prod} } }
`;
const load = (config: string) => loadTree({ "keyvault-gitops.yaml": config, "vaults/a.yaml": secret() });

async function policyOf(top: string, prod?: string) {
  const { set, problems } = await load(text(top, prod));
  expect(problems.map(line)).toEqual([]);
  return set.vaults[0]?.policy;
}

const expiry = (severity: string) => ({ requireExpiry: { severity } });

describe("a rule", () => {
  test.each([
    ["", {}],
    ["requireExpiry: error", expiry("error")],
    ["requireExpiry: off", {}],
    ["requireContentType: warning", { requireContentType: { severity: "warning" } }],
    ["maxValidity: { within: P1Y }", { maxValidity: { within: "P1Y", severity: "warning" } }],
    ["requireTags: { names: [a, b] }", { requireTags: { names: ["a", "b"], severity: "warning" } }],
    [
      "namePattern: { pattern: '^[a-z]+$', severity: error }",
      { namePattern: { pattern: "^[a-z]+$", severity: "error" } },
    ],
    ["maxValidity: off, requireTags: off, namePattern: off", {}],
  ])("%s", async (written, expected) => expect(await policyOf(written)).toEqual(expected));
});

describe("a vault's rule replaces the config's of that name", () => {
  test.each([
    ["requireExpiry: error", "", expiry("error")],
    ["requireExpiry: error", "requireExpiry: warning", expiry("warning")],
    ["requireExpiry: error", "requireExpiry: off", {}],
    ["requireExpiry: off", "requireExpiry: error", expiry("error")],
    [
      "maxValidity: { within: P1Y, severity: error }",
      "maxValidity: { within: P2Y }",
      { maxValidity: { within: "P2Y", severity: "warning" } },
    ],
    [
      "requireExpiry: error",
      "requireContentType: error",
      { ...expiry("error"), requireContentType: { severity: "error" } },
    ],
  ])("%s, then %s", async (top, prod, expected) => expect(await policyOf(top, prod)).toEqual(expected));
});

describe("refused", () => {
  const wrong = async (config: string) =>
    (await load(config)).problems.map((problem) => line(problem).replace("keyvault-gitops.yaml:", ""));
  test.each([
    [`requireExpiry: ${planted}`, "5:26 policy.requireExpiry: must be error or warning or off"],
    ["requireExpiry: { severity: error }", "5:26 policy.requireExpiry: must be error or warning or off"],
    ["requireExpires: error", "5:11 policy.requireExpires: unknown property → did you mean requireExpiry?"],
    ["maxValidity: error", "5:24 policy.maxValidity: must be off, or a mapping with within"],
    ["maxValidity: { severity: error }", "5:11 policy.maxValidity: within is missing"],
    [
      "maxValidity: { within: 30 }",
      "5:34 policy.maxValidity.within: must be an ISO 8601 duration in whole units such as P365D",
    ],
    [
      "maxValidity: { within: P0D }",
      '5:34 policy.maxValidity.within "P0D": must be a positive ISO 8601 duration in whole units, such as P365D',
    ],
    [
      "maxValidity: { within: P1D, severity: off }",
      "5:49 policy.maxValidity.severity: must be error or warning",
    ],
    ["requireTags: { names: [] }", "5:33 policy.requireTags.names: must be a list of tags' names"],
    [
      "requireTags: { names: [a, kvg-owner] }",
      "5:37 policy.requireTags.names[1]: a tag's name has 1 to 256 characters and is not kvg-owner or kvg-state, which are ours",
    ],
    [
      `namePattern: { pattern: '${planted}(' }`,
      "5:35 policy.namePattern.pattern: is no regular expression of JavaScript",
    ],
    [
      `namePattern: { pattern: '(?=${planted})' }`,
      "5:35 policy.namePattern.pattern: looks around or back, or repeats too much → write it as for RE2: without (?=, (?!, (?<=, (?<! and \\1, and with small numbers in { }",
    ],
  ])("%s", async (top, expected) => expect(await wrong(text(top))).toEqual([expected]));

  test("with the vault's place, where the vault says it", async () =>
    expect(await wrong(text("", "namePattern: { pattern: '[' }"))).toEqual([
      `7:45 vaults.prod.policy.namePattern.pattern: is no regular expression of JavaScript`,
    ]));
});
