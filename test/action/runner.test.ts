// The test of the test: what the runner makes of a job's log and of the files that a step writes.
import { expect, test } from "vitest";
import { commandsIn, withoutMasks } from "./runner-commands.ts";
import { heredocs } from "./runner-files.ts";

test.each([
  ["::error::a", "error", {}, "a"],
  [
    "  \t::warning file=v%3A%0A.yaml,line=3::a%0Ab %25",
    "warning",
    { file: "v:\n.yaml", line: "3" },
    "a\nb %",
  ],
  ["text\r::add-mask::a", "add-mask", {}, "a"],
  ["::SET-OUTPUT name=a::b", "set-output", { name: "a" }, "b"],
  ["text ##[set-output name=a]b", "set-output", { name: "a" }, "b"],
  ["::group::a::b", "group", {}, "a::b"],
])("%j is a command", (log, name, properties, data) =>
  expect(commandsIn(log)).toMatchObject([{ name, properties, data }]),
);

test.each(["text ::error::a", "::unknown::a", "::error:a", ": :error::a", "## [error]a", "##vso[task]a"])(
  "%j is none",
  (log) => expect(commandsIn(log)).toEqual([]),
);

test("a log without masks keeps every other line", () =>
  expect(withoutMasks("a\n::add-mask::b\n ::add-mask::c\nd ::add-mask::e\n::debug::f")).toBe(
    "a\nd ::add-mask::e\n::debug::f",
  ));

test("names and values, in one line or in many", () =>
  expect(heredocs("a=b=c\nd<<END\ne\n\nf<<g\nEND\nh<<END\nEND\n")).toEqual({
    a: "b=c",
    d: "e\n\nf<<g",
    h: "",
  }));

test.each(["a", "a<<END\nb", "a<<\nb", "=a"])("%j fails the step", (text) => {
  expect(() => heredocs(text)).toThrow("the runner");
});
