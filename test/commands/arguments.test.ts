// Options as typed: what is taken, and what is told of those that cannot be meant.
import { describe, expect, test } from "vitest";
import { type Option, parseArguments } from "../../src/commands/cli/arguments.ts";
import { UsageError } from "../../src/model/errors.ts";

const options: readonly Option[] = [
  { name: "config", short: "c", takes: "FILE", help: "" },
  { name: "emulator", takes: "FILE", optional: true, help: "" },
  { name: "concurrency", takes: "N", help: "" },
  { name: "format", takes: "FORMAT", help: "" },
  { name: "select", takes: "GLOB", repeatable: true, help: "" },
  { name: "yes", help: "" },
];

const given = (...args: string[]) => parseArguments(args, options);

/** The message and the hint behind an arrow. */
function complaint(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) return error.message + (error.hint ? ` → ${error.hint}` : "");
    throw error;
  }
  return "none";
}

test.each([
  [["-c", "a.yaml"], "config", "a.yaml"],
  [["-ca.yaml"], "config", "a.yaml"],
  [["--config=a.yaml"], "config", "a.yaml"],
  [["--config=-odd"], "config", "-odd"],
  [["--emulator=v.db"], "emulator", "v.db"],
  [["--emulator", "v.yaml"], "emulator", undefined],
])("%j", (args, name, expected) => {
  expect(given(...args).has(name)).toBe(true);
  expect(given(...args).text(name)).toBe(expected);
});

test.each([
  [
    ["a", "--yes", "b"],
    ["a", "b"],
  ],
  [["--emulator", "a"], ["a"]],
  [["--", "--yes"], ["--yes"]],
])("paths of %j", (args, expected) => expect(given(...args).positionals).toEqual(expected));

test.each([
  [
    ["--select", "a", "--yes", "--select=b", "--select", "a"],
    ["a", "b", "a"],
  ],
  [["--select", "a"], ["a"]],
  [[], []],
])("every value of one that is repeatable: %j", (args, expected) =>
  expect(given(...args).texts("select")).toEqual(expected),
);

test.each([
  [["--config", "a.yaml", "--config", "b.yaml"], "--config is given twice. → Give it once."],
  [["-c", "a.yaml", "--config=a.yaml"], "--config is given twice. → Give it once."],
  [["--yes", "--yes"], "--yes is given twice. → Give it once."],
  [["--emulator", "--emulator=v.db"], "--emulator is given twice. → Give it once."],
  [["--select", "a", "--select"], "--select needs a value: --select GLOB."],
  [["--confg", "a"], "There is no option --confg. → Did you mean --config?"],
  [["--confg=hunter2"], "There is no option --confg. → Did you mean --config?"],
  [["-x"], "There is no option -x. → --help lists the options."],
  [["--yes=1"], "--yes takes no value."],
  [["--config"], "--config needs a value: --config FILE."],
  [["--config="], "--config needs a value: --config FILE."],
  [
    ["--config", "--yes"],
    '--config needs a value: --config FILE. → A value that starts with "-" is given as --config=FILE.',
  ],
  [["--emulator="], "--emulator= needs a value: --emulator=FILE."],
])("%j: %s", (args, expected) => expect(complaint(() => given(...args))).toBe(expected));

describe("count", () => {
  test.each([
    ["16", 16],
    ["1", 1],
  ])("%s", (typed, expected) => expect(given("--concurrency", typed).count("concurrency", 1)).toBe(expected));

  test("absent", () => expect(given().count("concurrency", 1)).toBeUndefined());

  test.each(["0", "1.5", "1e3", "many", "99999999999"])("%s is none", (typed) =>
    expect(complaint(() => given("--concurrency", typed).count("concurrency", 1))).toBe(
      "--concurrency takes a whole number of at least 1.",
    ),
  );
});

test("choice", () => {
  expect(given("--format", "json").choice("format", ["text", "json"])).toBe("json");
  expect(complaint(() => given("--format", "hunter2").choice("format", ["text", "json"]))).toBe(
    "--format takes one of: text, json.",
  );
});
