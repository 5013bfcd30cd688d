// SARIF logs of problems and findings. The schema is OASIS's, as Microsoft's sarif-js-sdk ships it (MIT), without its
// descriptions: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { formatSarif } from "../../src/report/formats/sarif.ts";
import { confidential } from "../forge/github/build.ts";
import { planned } from "../report/build.ts";
import schema from "./sarif-2.1.0.schema.json" with { type: "json" };
import { stage } from "./stage.ts";

const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(schema);

/** The run of a log that keeps the schema. */
function readLog(text: string) {
  const log = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

const header = "apiVersion: keyvault-gitops/v1\nkind: Vault\n";
const config = (more: string) =>
  `apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: ["**/v *.yaml"]\n${more}`;
const planted = "PLANTED7f3a";

const broken = {
  "keyvault-gitops.yaml": config("vaults: { prod: }\n"),
  "a#b/v 1.yaml": `${header}vault: prod\nsecrets:\n  a: { value: { literal: ${planted} }, contenType: ${planted} }\n`,
};
const strict = {
  "keyvault-gitops.yaml": config(
    "policy: { requireExpiry: error, requireTags: { names: [team] } }\nvaults: { prod:, gone: }\n",
  ),
  "v 1.yaml": `${header}vault: [prod, gone]\nsecrets:\n  a: { value: { literal: ${planted} } }\n`,
};

const place = (uri: string, startLine: number, startColumn: number) => [
  {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      region: { startLine, startColumn },
    },
  },
];

test("a problem is a result at its line, by the path from the repository's root", async () => {
  const { exit, out } = await stage(broken, { from: "a#b" }).on("validate --format sarif");
  expect(exit).toBe(1);
  expect(out).not.toContain(planted);
  expect(readLog(out)).toMatchObject({
    tool: {
      driver: { name: "keyvault-gitops", semanticVersion: "0.0.0", rules: [{ id: "property-unknown" }] },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    results: [{ ruleId: "property-unknown", level: "error", locations: place("a%23b/v%201.yaml", 5, 41) }],
  });
});

test("a finding is a result of its severity, and a vault that failed is a notification", async () => {
  const set = stage(strict);
  set.vaults.configure("gone", { missing: true });
  const { exit, out } = await set.on("plan --format sarif");
  expect(exit).toBe(1);
  expect(out).not.toContain(planted);
  const { results, invocations, tool } = readLog(out);
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ descriptor: { id: "vault-not-found" }, level: "error" }],
    },
  ]);
  for (const result of results) expect(result.locations).toEqual(place("v%201.yaml", 5, 3));
  expect(new Set(results.map(({ ruleId, level }: Record<string, string>) => `${ruleId}: ${level}`))).toEqual(
    new Set(["policy-require-expiry: error", "policy-require-tags: warning", "never-expires: note"]),
  );
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toEqual(expect.arrayContaining(results.map(({ ruleId }: { ruleId: string }) => ruleId)));
});

test("the policy of manifests needs no vault", async () => {
  const { exit, out } = await stage(strict).on("validate --format sarif");
  expect(exit).toBe(1);
  expect(readLog(out).results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
    "policy-require-expiry",
  );
});

test("an error with no place is a notification: GitHub refuses a result without one", async () => {
  const { out } = await stage({}).on("validate --format sarif");
  expect(readLog(out)).toMatchObject({
    invocations: [
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: "config-missing" } }] },
    ],
    results: [],
  });
});

test("nothing wrong is a log without results", async () => {
  const { exit, out } = await stage({
    ...broken,
    "a#b/v 1.yaml": `${header}vault: prod\nsecrets: { a: { value: external } }\n`,
  }).on("validate --format sarif");
  expect(exit).toBe(0);
  expect(readLog(out)).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});

test("a file that ends with .sarif is one", async () => {
  const set = stage(strict);
  expect(await set.on("validate --out findings.sarif")).toMatchObject({ exit: 1, out: "" });
  expect(readLog(readFileSync(join(set.root, "findings.sarif"), "utf8")).results).not.toEqual([]);
});

test("a finding on opened values is left out", () => {
  const document = planned([], {
    findings: [{ ...confidential("x"), place: { file: "v", line: 1, column: 1 } }],
  });
  const log = formatSarif(document, { inRepository: (file) => file, semanticVersion: "0.0.0" });
  expect(readLog(log)).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});

describe("a command that looks for no findings has no SARIF", () => {
  test.each([
    ["apply --yes --format sarif", "--format takes one of: text, json, markdown, html."],
    ["apply --yes --out x.sarif", "--out: x.sarif would be sarif, which this command does not write."],
    ["drift --format sarif", "--format takes one of: text, json, markdown, html."],
  ])("%s", async (line, message) => {
    const set = stage(strict);
    const { exit, err } = await set.on(line);
    expect({ exit, err }).toEqual({ exit: 1, err: `error: ${message}\n` });
    expect(set.vaults.log).toEqual([]);
  });
});
