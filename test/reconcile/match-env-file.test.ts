// Which secret a line of a .env file is of, when `fill` takes one from stdin.
import { expect, test } from "vitest";
import { ProblemsError } from "../../src/model/errors.ts";
import type { Fillable } from "../../src/reconcile/objects/fill.ts";
import { matchEnvFile } from "../../src/reconcile/objects/match-env-file.ts";

const secret = (name: string, vault = "prod") => ({ id: { vault, kind: "secret", name } as const });
const wanted = (...about: Parameters<typeof secret>): Fillable => ({ ...secret(...about), wanted: true });
const filled = (...about: Parameters<typeof secret>): Fillable => ({
  ...secret(...about),
  ...({ wanted: false, because: "filled" } as const),
});
const unread = (...about: Parameters<typeof secret>): Fillable => ({
  ...secret(...about),
  ...({ wanted: false, because: "unread" } as const),
});

/** The names whose secrets get a value and the notes; or what is refused. */
function match(text: string, secrets: readonly Fillable[]): readonly string[] {
  try {
    const { values, notes } = matchEnvFile(new TextEncoder().encode(text), "stdin", secrets, () => undefined);
    return [...values.keys(), ...notes];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ place, message, hint }) => `${place?.line}: ${message}; ${hint}`);
  }
}

test.each<[string, string, readonly Fillable[], readonly string[]]>([
  ["an underscore is a hyphen", "A_B=1", [wanted("a-b")], ["prod/secret/a-b"]],
  ["so is a dot", "a.B=1", [wanted("A-b")], ["prod/secret/a-b"]],
  [
    "two underscores are two hyphens",
    "A__B=1",
    [wanted("a-b"), wanted("a--b")],
    ["prod/secret/a--b", "prod/secret/a-b: stdin has no value for it."],
  ],
  ["a hyphen stays", "a-b=1", [wanted("a-b")], ["prod/secret/a-b"]],
  ["the vault that lacks it", "A=1", [filled("a"), wanted("a", "other")], ["other/secret/a"]],
  [
    "none lacks it",
    "A=1",
    [filled("a")],
    ["Line 1 of stdin: a is not missing, and stays as it is: fill NAME sets another value."],
  ],
  [
    "its vault was not read",
    "A=1\nB=1",
    [unread("a"), wanted("b")],
    ["prod/secret/b", "Line 1 of stdin: a stays as it is, because prod could not be read."],
  ],
  [
    "another vault may lack it, too",
    "A=1",
    [unread("a"), wanted("a", "other")],
    ["1: a is wanted in several vaults: prod, other; choose one with --vault"],
  ],
  ["nothing is there", "", [wanted("a")], ["prod/secret/a: stdin has no value for it."]],
  ["an empty value", "A=", [wanted("a")], ["prod/secret/a: stdin has no value for it."]],
  [
    "a variable's name that nothing has replaced",
    "A=$(DbPassword)",
    [wanted("a")],
    [
      "1: this line of a holds a variable's name in the notation $(NAME) (Azure Pipelines), which nothing has replaced; write the value itself; where that text is the value, type it: fill a",
    ],
  ],
  [
    "strangers",
    "X=1\nA=1\nY=\nZ=1",
    [wanted("a"), wanted("b")],
    [
      "1: no secret here has the name of this line; no line is of: b",
      "4: no secret here has the name of this line; no line is of: b",
    ],
  ],
  [
    "a stranger where nothing is missing",
    "X=1",
    [filled("a")],
    ["1: no secret here has the name of this line; take the line out"],
  ],
  [
    "no line but strangers, without values",
    "X=\nY=",
    [wanted("a")],
    [1, 2].map((line) => `${line}: no secret here has the name of this line; no line is of: a`),
  ],
  [
    "a stranger where much is missing",
    "X=1",
    [..."abcdefg"].map((name) => wanted(name)),
    ["1: no secret here has the name of this line; no line is of: a, b, c, d, e, and 2 more"],
  ],
])("%s", (_, text, secrets, expected) => expect(match(text, secrets)).toEqual(expected));
