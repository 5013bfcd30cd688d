// A policy from the config to the exit code: validate and plan tell of it, apply writes nothing where it is an error.
import { describe, expect, test } from "vitest";
import { stage } from "./stage.ts";

const config = (policy: object) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests: ["v.yaml"],
    policy,
    vaults: { prod: null },
  });
const manifest = `apiVersion: keyvault-gitops/v1
kind: Vault
vault: prod
secrets:
  api-url:
    value: { literal: https://api.example.com }
    expiresOn: 2027-01-01
  api-host:
    value: { literal: api.example.com }
`;
const set = (policy: object) => stage({ "keyvault-gitops.yaml": config(policy), "v.yaml": manifest });

const broken =
  "prod/secret/api-host: requireExpiry: nothing declares when it expires: declare expiresOn or expiresIn (v.yaml:8:3)";

describe("an error", () => {
  test("validate exits with 1 and says what is broken, where, and what to do", async () => {
    const { exit, out } = await set({ requireExpiry: "error" }).on("validate");
    expect(exit).toBe(1);
    expect(out).toBe(`\
Findings
  error    policy broken (1)
       ${broken}

2 files, 1 vault, 2 objects: 1 error among the findings.
`);
  });

  test("plan exits with 1 and shows the plan all the same", async () => {
    const { exit, out } = await set({ requireExpiry: "error" }).on("plan --exit-code");
    expect(exit).toBe(1);
    expect(out).toContain("+ api-host  create from literal");
    expect(out).toContain(broken);
    expect(out).toContain("1 error among the findings: apply would write nothing.");
  });

  test("apply exits with 1, says the same, and writes nothing", async () => {
    const { on, writes } = set({ requireExpiry: "error" });
    const { exit, out } = await on("apply --yes");
    expect({ exit, writes: writes() }).toEqual({ exit: 1, writes: [] });
    expect(out).toContain(broken);
    expect(out).toContain("Not applied: 1 error among the findings. Nothing was written.");
    const { started, findings } = JSON.parse((await on("apply --yes --format json")).out);
    expect({ started, findings }).toMatchObject({
      started: false,
      findings: [{ finding: "policy broken", rule: "requireExpiry", severity: "error" }, {}],
    });
  });

  test("apply asks nobody, whatever was approved", async () => {
    const { on, writes } = set({ requireExpiry: "error" });
    await on("plan --format json --out p.json");
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return "y";
    };
    expect(await on("apply --plan p.json", { ask })).toMatchObject({ exit: 1 });
    expect({ asked, writes: writes() }).toEqual({ asked: [], writes: [] });
  });

  test("what is not selected is not judged", async () =>
    expect(await set({ requireExpiry: "error" }).on("apply --yes --select api-url")).toMatchObject({
      exit: 0,
    }));
});

describe("a warning", () => {
  test("changes no exit code", async () => {
    const { on, writes } = set({ requireExpiry: "warning" });
    const validated = await on("validate");
    expect(validated.exit).toBe(0);
    expect(validated.out).toContain(`warning  policy broken (1)\n       ${broken}`);
    expect((await on("plan")).exit).toBe(0);
    expect((await on("plan --exit-code")).exit).toBe(2);
    expect((await on("apply --yes")).exit).toBe(0);
    expect(writes()).toHaveLength(2);
  });
});

test("a broken policy changes neither the effects nor the digest", async () => {
  const plan = async (policy: object) => {
    const { digest, changes } = JSON.parse((await set(policy).on("plan --format json")).out);
    return { digest, changes };
  };
  expect(await plan({ requireExpiry: "error" })).toEqual(await plan({}));
});

test("a pattern that is none is a problem like any other, and does not show what was written", async () => {
  const { exit, err } = await set({ namePattern: { pattern: "(hunter2" } }).on("validate");
  expect(exit).toBe(1);
  expect(err).toContain("policy.namePattern.pattern: is no regular expression of JavaScript");
  expect(err).not.toContain("hunter2");
});
