// Copies that go round in a circle: each circle is told once, at the first of its secrets.
import { expect, test } from "vitest";
import { findCycles } from "../../src/manifest/meaning/relations/cycles.ts";
import type { ValueSource } from "../../src/model/source.ts";
import { secret } from "../plan/build.ts";

/** A secret at a line of its own that copies others. */
function copy(name: string, line: number, ...of: readonly string[]) {
  const place = { file: "v.yaml", line, column: 1 };
  const from = of.map((one): ValueSource => ({ from: "secret", vault: "v", name: one }));
  const source: ValueSource = {
    from: "template",
    pieces: [],
    parts: from.map((part, i) => [`p${i}`, part] as const),
  };
  return secret({ name, source, place, valuePlace: place });
}

test.each([
  ["none", [copy("a", 1, "b"), copy("b", 2, "c"), copy("c", 3)], []],
  ["itself", [copy("a", 1, "a")], ["1 v/a -> v/a"]],
  ["two", [copy("a", 1, "b"), copy("b", 2, "a")], ["1 v/a -> v/b -> v/a"]],
  ["two, another spelling", [copy("a", 1, "B"), copy("b", 2, "A")], ["1 v/a -> v/b -> v/a"]],
  ["two behind another", [copy("x", 1, "b"), copy("b", 2, "c"), copy("c", 3, "b")], ["2 v/b -> v/c -> v/b"]],
  [
    "two circles of one secret",
    [copy("a", 1, "b", "c"), copy("b", 2, "a"), copy("c", 3, "a")],
    ["1 v/a -> v/b -> v/a", "1 v/a -> v/c -> v/a"],
  ],
  [
    "two ways to one secret",
    [copy("a", 1, "b", "c"), copy("b", 2, "d"), copy("c", 3, "d"), copy("d", 4)],
    [],
  ],
  ["what nobody declares", [copy("a", 1, "elsewhere")], []],
])("%s", (_, desired, expected) =>
  expect(findCycles(desired).map(({ place, path }) => `${place.line} ${path}`)).toEqual(expected),
);
