// One issue while there is drift: opened, rewritten, commented where the drift is another one, closed when clean.
import { describe, expect, test } from "vitest";
import { type DriftIssueOptions, keepDriftIssue } from "../../../src/forge/github/drift-issue.ts";
import { readMarker, writeMarker } from "../../../src/forge/github/marker.ts";
import { partialityOf } from "../../../src/model/plan.ts";
import * as b from "../../report/build.ts";
import { prod, run, us } from "./build.ts";
import { githubServer } from "./server.ts";

const options: DriftIssueOptions = { ...prod, label: "drift", names: true, run };
const drift = (digest: string, ...names: readonly string[]) =>
  b.drifted({
    digest,
    summary: { ...b.noDrift, outside: 1 },
    entries: (names.length > 0 ? names : ["name"]).map((name) => b.drift(name, { kinds: ["outside"] })),
  });
const clean = b.drifted({ digest: "none" });
const marked = (digest: string, differs = {}) => writeMarker({ of: "drift", ...prod, digest, ...differs });

test("is opened, left alone, rewritten, commented, and closed", async () => {
  const { github, issues, comments } = await githubServer();
  const next = async (found: typeof clean, differs: Partial<DriftIssueOptions> = {}) => {
    const became = await keepDriftIssue(github, found, { ...options, ...differs });
    return became.did;
  };
  expect(await next(drift("A"))).toBe("opened");
  expect(issues).toMatchObject([{ title: "Drift in Key Vault: prod", labels: ["drift"], state: "open" }]);
  expect(await next(drift("A"))).toBe("unchanged");
  expect(await next(drift("A"), { run: `${run}8` })).toBe("rewritten");
  expect(comments).toEqual([]);
  expect(await next(drift("B"))).toBe("commented");
  expect(comments.map(({ body }) => body)).toEqual(["The drift is another one now: Drift: 1 set outside."]);
  expect(await next(drift("B"))).toBe("unchanged");
  expect(await next(clean)).toBe("closed");
  expect(issues).toMatchObject([{ state: "closed", reason: "completed" }]);
  expect(await next(clean)).toBe("nothing");
  expect(await next(drift("B"))).toBe("opened");
  expect(issues).toHaveLength(2);
  expect(comments).toHaveLength(1);
});

test("of a part of the vaults it is opened, but neither rewritten nor closed", async () => {
  const { github, issues, comments } = await githubServer();
  const failed = { vault: "v", url: "https://v.vault.azure.net", fault: "forbidden", message: "m" } as const;
  const next = async (found: typeof clean, partial = true) => {
    const became = await keepDriftIssue(
      github,
      partial ? { ...found, ...partialityOf([failed]) } : found,
      options,
    );
    return became.did;
  };
  expect(await next(clean)).toBe("nothing");
  expect(await next(drift("A"))).toBe("opened");
  const [first] = issues.map(({ body }) => body);
  expect(first).toContain("1 vault could not be read");
  expect(readMarker({ author: us, body: first ?? "" }, us)).toMatchObject({ digest: "A", partial: true });
  expect([await next(drift("B")), await next(clean)]).toEqual(["unchanged", "unchanged"]);
  expect([issues.map(({ body }) => body), comments]).toEqual([[first], []]);
  expect(await next(drift("A"), false)).toBe("rewritten");
  expect(await next(clean, false)).toBe("closed");
});

test("says where it was seen, and what there is", async () => {
  const { github, issues } = await githubServer();
  await keepDriftIssue(github, drift("A", "db-password"), options);
  const body = issues[0]?.body ?? "";
  expect(readMarker({ author: us, body }, us)).toEqual({ of: "drift", ...prod, digest: "A" });
  expect(body.split("\n\n").slice(1, 4)).toEqual([
    `The vaults are not as git says (<a href="${run}">last run</a>). This issue is closed when they are.`,
    "## Drift for prod",
    "**Drift: 1 set outside.**",
  ]);
  expect(body).toContain("<code>db-password</code> | set outside |");
});

test("counts only where names shall not be shown", async () => {
  const { github, issues } = await githubServer();
  await keepDriftIssue(github, drift("A", "db-password"), { ...options, names: false });
  expect(issues[0]?.body).toContain("> Only counts are shown here");
  expect(issues[0]?.body).toContain("**Drift: 1 set outside.**");
  expect(issues[0]?.body).not.toContain("db-password");
});

test("is cut between rows where it would be too long, and found again", async () => {
  const { github, issues } = await githubServer();
  const names = Array.from({ length: 2000 }, (_, i) => `secret-${i}`);
  await keepDriftIssue(github, drift("A", ...names), options);
  expect(issues[0]?.body).toMatch(/^> \*\*\d+ rows hidden\*\*/m);
  expect(issues[0]?.body.length).toBeLessThanOrEqual(60_000);
  expect(await keepDriftIssue(github, drift("A", ...names), options)).toMatchObject({ did: "unchanged" });
});

describe("of a run that did something about it", () => {
  const fix = { ...b.applied([], []), left: [] };
  const accepted = { files: ["v.yaml"], properties: 1, left: [] };
  test.each([
    ["is closed where all was healed", { fix }, "closed"],
    ["is kept where some was not", { fix: { ...fix, left: [b.drift("name")] } }, "rewritten"],
    ["is kept where it was accepted: git has it when that is merged", { accepted }, "rewritten"],
  ] as const)("%s", async (_, differs, did) => {
    const { github } = await githubServer();
    await keepDriftIssue(github, drift("A"), options);
    expect(await keepDriftIssue(github, { ...drift("A"), ...differs }, options)).toMatchObject({ did });
  });
});

describe("is another one than", () => {
  test.each([
    ["what a person planted", { author: "mallory", body: marked("A") }],
    ["ours for another environment", { body: marked("A", { environment: "test" }) }],
    ["ours for another config", { body: marked("A", { config: "other.yaml" }) }],
    ["one with another label", { body: marked("A"), label: "bug" }],
    ["one that is closed", { body: marked("A"), state: "closed" }],
    ["a pull request", { body: marked("A"), isPull: true }],
    [
      "a plan's comment",
      {
        body: writeMarker({
          of: "plan",
          ...prod,
          digestVersion: 2,
          digest: "A",
          base: "b",
          tree: "c",
          truncated: false,
          status: "planned",
        }),
      },
    ],
  ])("%s", async (_, planted) => {
    const { github, issues, open } = await githubServer();
    open(planted);
    expect(await keepDriftIssue(github, clean, options)).toEqual({ did: "nothing" });
    expect(await keepDriftIssue(github, drift("B"), options)).toMatchObject({ did: "opened" });
    expect(issues.map(({ body }) => body).slice(0, -1)).toEqual([planted.body]);
  });
});

test("an environment without a name is called by its config, and its name is no command", async () => {
  const { github, issues } = await githubServer();
  await keepDriftIssue(github, drift("A"), { ...options, environment: "", config: "a\n::error::b.yaml" });
  expect(issues[0]?.title).toBe("Drift in Key Vault: a\\u{a}::error::b.yaml");
});

test("dies between comment and body: is commented again rather than never", async () => {
  const { github, comments, fail } = await githubServer();
  await keepDriftIssue(github, drift("A"), options);
  fail(/^PATCH /, { status: 502 });
  await expect(keepDriftIssue(github, drift("B"), options)).rejects.toThrow("(502)");
  expect(comments).toHaveLength(1);
});

describe("fails or warns", () => {
  test("a token that may not open issues is a warning", async () => {
    const { github, fail } = await githubServer();
    fail(/^POST \/issues/, { status: 403 });
    expect(await keepDriftIssue(github, drift("A"), options)).toEqual({
      did: "not allowed",
      warning:
        'GitHub did not let us open an issue (403): the token may not. Give the job "permissions: { issues: write }"; ' +
        "a run for a fork or for Dependabot cannot have it.",
    });
  });

  test("issues that are switched off are said", async () => {
    const { github, fail } = await githubServer();
    fail(/^GET \/issues/, { status: 410 });
    await expect(keepDriftIssue(github, drift("A"), options)).rejects.toThrow(
      "GitHub did not let us list the issues (410): it is switched off for this repository",
    );
  });
});
