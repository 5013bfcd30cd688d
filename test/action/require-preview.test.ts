// require-preview: only what the merged pull request's comment showed, whole and of the same content.
import { describe, expect, test } from "vitest";
import { someOf } from "../dials.ts";
import { us } from "../forge/github/build.ts";
import { manifest, type Stage, stage } from "./stage.ts";
import { type Workflows, workflows } from "./workflows.ts";

const generated = { value: { generate: { length: 20 } } };
const token = manifest({ token: generated });
const required = { inputs: { "require-preview": "true" } };

type Set = Stage & Workflows;
type Differs = {
  readonly method?: "merge" | "squash";
  readonly files?: typeof token;
  readonly inputs?: { readonly [name: string]: string };
  /** By default of a plan on main. */
  readonly approval?: string;
};

/** An approval whose plan does not matter: what speaks against the comment comes first. */
const any = { approval: JSON.stringify({ v: 2, digest: "d".repeat(43) }) };

/** Shows a pull request, does something, merges and applies. */
async function appliedAfter(happens: (set: Set) => unknown, differs: Differs) {
  const { method = "squash", files = token, inputs = {} } = differs;
  const set = await stage({});
  const jobs = workflows(set);
  const pull = set.repository.open(files);
  await jobs.preview(pull, { inputs });
  await happens({ ...set, ...jobs });
  const sha = set.repository.merge(pull, method);
  const approval = differs.approval ?? (await jobs.plan(sha)).outputs.approval ?? "";
  const before = set.writes().length;
  const ran = await jobs.apply(sha, approval, required);
  return { ...set, ran, wrote: set.writes().slice(before) };
}

/** The comments, written by somebody else or about something else. */
const forged =
  (differs: { readonly author?: string }, [from, to] = ["", ""]) =>
  ({ comments }: Set) =>
    void comments.splice(
      0,
      comments.length,
      ...comments.map((comment) => ({ ...comment, body: comment.body.replace(from, to), ...differs })),
    );
const asIt = () => {};

test.each(["merge", "squash"] as const)("what was shown is applied after a %s", async (method) => {
  const { ran, wrote } = await appliedAfter(asIt, { method });
  expect(ran).toMatchObject({ exit: 0, outputs: { changed: "true" } });
  expect(wrote).toEqual(["PUT /secrets/token"]);
});

describe("refuses", () => {
  const long = Object.fromEntries(
    Array.from({ length: 600 }, (_, i) => [`${"long".repeat(28)}-${i}`, { value: "external" }]),
  );
  test.each(
    someOf<[string, (set: Set) => unknown, string, Differs]>(
      [
        ["what was never shown", ({ comments }) => void comments.splice(0), "has no comment of ours", any],
        ["what a person's comment shows", forged({ author: "mallory" }), "has no comment of ours", any],
        ["what another program's shows", forged({ author: "other[bot]" }), "has no comment of ours", any],
        [
          "what another workflow's shows, which is about another environment",
          forged({}, ['"environment":"prod"', '"environment":"test"']),
          "has no comment of ours",
          any,
        ],
        ["what was shown of other content", forged({}, ['"tree":"', '"tree":"0']), "is not what", any],
        [
          "what an older version showed",
          forged({}, ['"digestVersion":2,', ""]),
          "was made by an older version of keyvault-gitops",
          any,
        ],
        [
          "what was shown for an older base",
          ({ repository }) => void repository.commit("main", { "README.md": "moved" }),
          "had moved since",
          any,
        ],
        [
          "a commit that was pushed after the plan",
          ({ repository, github }) => {
            for (const pull of github.state.pulls) repository.push(pull, { "README.md": "late" });
          },
          "is not what",
          any,
        ],
        [
          "a plan that the vault has made another one",
          ({ person }) => person.setSecret("token", "v"),
          "the vaults have moved since",
          {},
        ],
        [
          "what was shown in counts only",
          asIt,
          "does not show every change",
          { ...any, inputs: { names: "false" } },
        ],
        [
          "what was too long to be shown",
          asIt,
          "does not show every change",
          { ...any, files: manifest({ ...long, token: generated }) },
        ],
      ],
      3,
      1,
    ),
  )("%s", async (_, happens, says, differs) => {
    const { ran, wrote, comments, github } = await appliedAfter(happens, differs);
    expect([ran.exit, wrote, github.flaws]).toEqual([4, [], []]);
    expect(ran.commands.filter(({ name }) => name === "error")).toMatchObject([
      { data: expect.stringContaining(says) },
    ]);
    for (const { author, body } of comments)
      if (author === us && body.includes('"environment":"prod"')) expect(body).toContain("**Stale.**");
  });

  test("a commit that no pull request brought", async () => {
    const set = await stage({});
    const ran = await workflows(set).apply(set.repository.commit("main", token), any.approval, required);
    expect(ran.log).toContain("no merged pull request made this commit");
    expect([ran.exit, set.writes()]).toEqual([4, []]);
  });
});
