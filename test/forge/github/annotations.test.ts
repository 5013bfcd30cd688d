// Remarks at lines of manifests: capped, and no text among them is a command to the runner.
import { describe, expect, test, vi } from "vitest";
import { makeAnnotations, printAnnotations } from "../../../src/forge/github/annotations.ts";
import type { Problem } from "../../../src/model/errors.ts";
import { confidential, finding } from "./build.ts";

const place = { file: "vaults/prod.yaml", line: 12, column: 3 };
const code = "property-unknown";
const same = (file: string) => file;
const all = () => true;
const problems = (count: number): readonly Problem[] =>
  Array.from({ length: count }, (_, i) => ({ code, place, message: `problem ${i}` }));

test("a problem stands at its line, with its hint", () =>
  expect(
    makeAnnotations(
      [{ code, place, message: "no such key", hint: "contentType" }],
      [],
      (file) => `shop/${file}`,
      all,
    ),
  ).toEqual([
    {
      type: "error",
      title: code,
      message: "no such key (hint: contentType)",
      place: { ...place, file: "shop/vaults/prod.yaml" },
    },
  ]));

describe("a finding is of the type of its severity", () => {
  test.each([
    ["error", "error"],
    ["warning", "warning"],
    ["note", "notice"],
  ] as const)("%s: %s", (severity, type) =>
    expect(makeAnnotations([], [finding({ severity, message: "it expired", place })], same, all)).toEqual([
      { type, title: "expired", message: "contoso-prod/secret/a: it expired", place },
    ]),
  );
});

test("a place that nobody knows is not made up", () =>
  expect(makeAnnotations([{ code, message: "no config" }], [], same, all)).toEqual([
    { type: "error", title: code, message: "no config" },
  ]));

describe("a finding at a line that the pull request does not change", () => {
  const seen = (differs: Parameters<typeof finding>[0]) =>
    makeAnnotations([], [finding(differs)], same, (file) => file === "touched.yaml").length;
  test.each<[string, Parameters<typeof finding>[0], number]>([
    ["is left out", { place }, 0],
    ["is left out where git has no line of it", {}, 0],
    ["stands there in a file that is changed", { place: { ...place, file: "touched.yaml" } }, 1],
    ["stands there where it stops an apply", { place, severity: "error" }, 1],
  ])("%s", (_, differs, count) => expect(seen(differs)).toBe(count));
});

test("what was found out by opening values is left out", () =>
  expect(makeAnnotations([], [confidential("the same as another one")], same, all)).toEqual([]));

describe("of each type nine, and the count of the others", () => {
  const notes = Array.from({ length: 12 }, () => finding({ severity: "note", place }));
  const messages = (count: number) =>
    makeAnnotations(problems(count), notes, same, all).map(({ message }) => message);
  test.each([
    [9, 9 + 10, "problem 8"],
    [10, 10 + 10, "1 more: the job's summary and log have them all."],
    [500, 10 + 10, "491 more: the job's summary and log have them all."],
  ])("%i problems", (count, all, last) => {
    expect(messages(count)).toHaveLength(all);
    expect(messages(count)[Math.min(count, 10) - 1]).toBe(last);
  });
});

test("a message is no longer than the runner takes", () =>
  expect(makeAnnotations([{ code, message: "x".repeat(9000) }], [], same, all)[0]?.message).toHaveLength(
    4000,
  ));

describe("what the runner is told", () => {
  const told = (problem: Omit<Problem, "code">) => {
    const lines: string[] = [];
    const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
    printAnnotations(makeAnnotations([{ code, ...problem }], [], same, all));
    spy.mockRestore();
    return lines.join("");
  };
  test.each([
    [{ message: "no config" }, "::error title=property-unknown::no config\n"],
    [
      { place, message: "a: b, c" },
      "::error title=property-unknown,file=vaults/prod.yaml,line=12,col=3::a: b, c\n",
    ],
    [
      { message: "a\n::set-output name=x::y" },
      "::error title=property-unknown::a\\u{a}::set-output name=x::y\n",
    ],
    [{ message: "a\r##[error]b%0A" }, "::error title=property-unknown::a\\u{d}#\\u{23}[error]b%250A\n"],
    [
      { place: { ...place, file: "a,line=1::b\n::add-mask::c" }, message: "m" },
      "::error title=property-unknown,file=a%2Cline=1%3A%3Ab%0A%3A%3Aadd-mask%3A%3Ac,line=12,col=3::m\n",
    ],
  ] as const)("%#", (problem, line) => expect(told(problem)).toBe(line));
});
