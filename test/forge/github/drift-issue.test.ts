// One issue while there is drift: opened, rewritten, commented where the drift is another one, closed when clean.
import { describe, expect, test } from "vitest";
import { type DriftIssueOptions, keepDriftIssue } from "../../../src/forge/github/drift-issue.ts";
import { readMarker, writeMarker } from "../../../src/forge/marker.ts";
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
  expect(comments.map(({ body }) => body)).toEqual([
    `The drift is another one now (<a href="${run}">run</a>): Drift: 1 set outside.`,
  ]);
  expect(await next(drift("B"))).toBe("unchanged");
  expect(await next(clean)).toBe("closed");
  expect(issues).toMatchObject([{ state: "closed", reason: "completed" }]);
  expect(await next(clean)).toBe("nothing");
  expect(await next(drift("B"))).toBe("opened");
  expect(issues).toHaveLength(2);
  expect(comments).toHaveLength(1);
});

const failed = { vault: "v", url: "https://v.vault.azure.net", fault: "forbidden", message: "m" } as const;
const failedPart = partialityOf([failed]);

test("of a part of the vaults it is opened, but neither rewritten nor closed", async () => {
  const { github, issues, comments } = await githubServer();
  const next = async (found: typeof clean, partial = true) => {
    const became = await keepDriftIssue(github, partial ? { ...found, ...failedPart } : found, options);
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

describe("of a part of the set", () => {
  const whole = { ...prod, label: "drift", names: true, run };
  const part = (select: string): DriftIssueOptions => ({ ...whole, select: [select] });
  const states = (issues: readonly { readonly title: string; readonly state: string; reason?: string }[]) =>
    issues.map(({ title, state, reason }) => [title.replace("Drift in Key Vault: ", ""), reason ?? state]);

  test("each has an issue of its own, and closes no other", async () => {
    const { github, issues } = await githubServer();
    for (const select of ["api*", "session*"]) await keepDriftIssue(github, drift("A"), part(select));
    await keepDriftIssue(github, clean, part("session*"));
    expect(states(issues)).toEqual([
      ["prod (select api*)", "open"],
      ["prod (select session*)", "completed"],
    ]);
  });

  test("closes and rewrites nothing of the whole set, whose run closes it as superseded", async () => {
    const { github, issues, comments } = await githubServer();
    await keepDriftIssue(github, drift("A"), whole);
    const body = issues[0]?.body;
    await keepDriftIssue(github, clean, part("api*"));
    await keepDriftIssue(github, drift("B"), part("api*"));
    expect(states(issues).map(([, state]) => state)).toEqual(["open", "open"]);
    expect(issues[0]?.body).toBe(body);
    await keepDriftIssue(github, drift("A"), whole);
    expect(states(issues).map(([, state]) => state)).toEqual(["open", "not_planned"]);
    expect(comments.map(({ on, body }) => [on, body])).toEqual([
      [
        issues[1]?.number,
        `#${issues[0]?.number} speaks of the whole set, and so of this, too (<a href="${run}">run</a>).`,
      ],
    ]);
  });

  test.each<[string, typeof clean, Partial<DriftIssueOptions>, string]>([
    ["is closed by a run over all that finds no drift", clean, {}, "completed"],
    ["stays where that run could not read a vault", { ...clean, ...failedPart }, {}, "open"],
    ["stays where that run is of another environment", clean, { environment: "test" }, "open"],
    ["stays where that run has another key", clean, { key: "nightly" }, "open"],
    ["stays where that run is of another branch", clean, { branch: "release/1" }, "open"],
    ["stays where that run is narrowed, too", clean, { vault: ["b"] }, "open"],
  ])("%s", async (_, document, differs, state) => {
    const { github, issues } = await githubServer();
    await keepDriftIssue(github, drift("A"), part("api*"));
    await keepDriftIssue(github, document, { ...whole, ...differs });
    expect(states(issues)).toEqual([["prod (select api*)", state]]);
  });

  test("a title is no longer than GitHub takes", async () => {
    const { github, issues } = await githubServer();
    await keepDriftIssue(github, drift("A"), part("x".repeat(290)));
    expect(issues[0]?.title).toHaveLength(200);
  });
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
  expect(await keepDriftIssue(github, drift("B"), options)).toMatchObject({
    did: "not delivered",
    warning: expect.stringContaining("(502)"),
  });
  expect(comments).toHaveLength(1);
});

describe("is warned of", () => {
  test("a token that may not open issues is a warning", async () => {
    const { github, fail } = await githubServer();
    fail(/^POST \/issues/, { status: 403 });
    expect(await keepDriftIssue(github, drift("A"), options)).toEqual({
      did: "not delivered",
      warning:
        'GitHub did not let us open an issue (403): the token may not. Give the job "permissions: { issues: write }"; ' +
        "a run for a fork or for Dependabot cannot have it.",
    });
  });

  test("issues that are switched off are said", async () => {
    const { github, fail } = await githubServer();
    fail(/^GET \/issues/, { status: 410 });
    expect(await keepDriftIssue(github, drift("A"), options)).toMatchObject({
      warning: expect.stringContaining("list the issues (410): it is switched off for this repository"),
    });
  });
});
