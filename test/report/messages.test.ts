// What is not a plan: validate's answer, and what people must mend.
import { describe, expect, test } from "vitest";
import { documentHead, type ValidateDocument } from "../../src/model/document.ts";
import { formatProblems } from "../../src/report/formats/problems.ts";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

describe("validate", () => {
  const vault = (name: string, objects: number) => ({ vault: name, url: `https://${name}`, objects });
  const document: ValidateDocument = {
    ...documentHead("Validation"),
    files: 3,
    vaults: [vault("a", 41), vault("b", 19)],
    findings: [],
  };

  test("says what was read", () =>
    expect(reporters.text(document, b.plain)).toBe("3 files, 2 vaults, 60 objects: valid.\n"));

  test("does not call valid what breaks a policy", () => {
    const broken = {
      finding: "policy broken",
      rule: "requireExpiry",
      vault: "a",
      message: "no expiry",
    } as const;
    const says = (severity: "error" | "warning") =>
      reporters
        .text({ ...document, findings: [{ ...broken, severity }] }, b.plain)
        .split("\n")
        .at(-2);
    expect(says("error")).toBe("3 files, 2 vaults, 60 objects: 1 error among the findings.");
    expect(says("warning")).toBe("3 files, 2 vaults, 60 objects: valid.");
  });

  test("counts one as one", () =>
    expect(reporters.text({ ...document, files: 1, vaults: [vault("a", 1)] }, b.plain)).toBe(
      "1 file, 1 vault, 1 object: valid.\n",
    ));
});

describe("problems", () => {
  test("file:line:column, the line with its values hidden, and a hint", () =>
    expect(
      formatProblems(
        [
          {
            code: "property-unknown",
            place: { file: "vaults/prod.yaml", line: 12, column: 5 },
            message: "contenType is not a property of a secret",
            excerpt: "    contenType: ***",
            hint: "did you mean contentType?",
          },
          { code: "config-missing", message: "no manifest was found" },
        ],
        b.plain,
      ),
    ).toBe(`\
vaults/prod.yaml:12:5: contenType is not a property of a secret [property-unknown]
    contenType: ***
  hint: did you mean contentType?
no manifest was found [config-missing]
`));

  test("none is nothing", () => expect(formatProblems([], b.plain)).toBe(""));

  test("neither a file nor a line can give the runner a command", () =>
    expect(
      formatProblems(
        [
          {
            code: "name-invalid",
            place: { file: "::set-output name=x::y", line: 1, column: 1 },
            message: "m",
          },
          { code: "name-invalid", message: "##[error]m", excerpt: "  ::add-mask::x: ***" },
        ],
        b.plain,
      ),
    ).toBe(`\
\\u{3a}:set-output name=x::y:1:1: m [name-invalid]
#\\u{23}[error]m [name-invalid]
    \\u{3a}:add-mask::x: ***
`));
});
