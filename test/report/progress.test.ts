// What a person may watch while a run goes on: events to lines.
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Outcome, Progress } from "../../src/model/plan/outcome.ts";
import { createProgressLines } from "../../src/report/formats/progress.ts";
import { type Style, widthOf } from "../../src/report/style.ts";
import * as b from "./build.ts";

const whole = Number.POSITIVE_INFINITY;

/** Events with the second in which they come, and the line in the second after them. */
type Story = { readonly events: readonly (readonly [number, Progress])[]; readonly at: number };

function told({ events, at }: Story, columns = whole, style: Style = b.plain): string | undefined {
  const lines = createProgressLines(style, { verbose: false, isRewritten: true });
  for (const [second, event] of events) expect(lines.note(event, second * 1000)).toEqual([]);
  return lines.line(at * 1000, columns);
}

const reading = (vault: string, of = 1): Progress => ({ what: "reading", vault, of });
const read = (vault: string, failed = false): Progress => ({ what: "read", vault, failed });
const listed = (vault: string, count: number, kind: "secret" | "key" = "secret"): Progress => ({
  ...{ what: "listed", vault, kind, count },
});
const applying = (of: number, seconds: number, ...vaults: string[]): Progress => ({
  ...{ what: "started", work: "apply", vaults, of, seconds },
});
const outcome = (done: number, of: number, result: "done" | "failed" = "done", vault = "dev"): Progress => {
  const ended = result === "done" ? { result, did: "created" as const } : { result, message: "no" };
  const one: Outcome = { verb: "create", id: { vault, kind: "secret", name: "a" }, ...ended };
  return { what: "outcome", outcome: one, done, of };
};
const waiting = (vault: string, seconds: number, message: string, number?: number): Progress => ({
  ...{ what: "waiting", vault, seconds, message },
  ...(number !== undefined && { attempt: { number, of: 4 } }),
});
const quota = "300 creates in 10 s is the vault's limit";
const silent = waiting("prod-eu", 4, "vault prod-eu does not answer", 3);

test.each<[string, Story["events"], number, string | undefined]>([
  ["nothing", [], 0, undefined],
  ["a vault", [[0, reading("dev")]], 1, "reading dev"],
  [
    "its pages",
    [
      [0, reading("dev")],
      [0, listed("dev", 25)],
      [1, listed("dev", 250)],
    ],
    1,
    "reading dev: 250 secrets",
  ],
  [
    "pages that came before all was checked",
    [
      [0, listed("dev", 25)],
      [1, reading("dev")],
    ],
    1,
    "reading dev: 25 secrets",
  ],
  [
    "both kinds",
    [
      [0, reading("dev")],
      [0, listed("dev", 1)],
      [1, listed("dev", 2, "key")],
    ],
    1,
    "reading dev: 1 secret, 2 keys",
  ],
  ["how long it takes", [[0, reading("dev")]], 5, "reading dev (5 s)"],
  [
    "a vault that was read",
    [
      [0, reading("dev")],
      [1, read("dev")],
    ],
    1,
    undefined,
  ],
  [
    "several vaults, and the one that moved last",
    [
      [0, reading("a", 4)],
      [0, reading("b", 4)],
      [1, read("a")],
      [1, listed("b", 75)],
    ],
    1,
    "reading 4 vaults: 1 done, b: 75 secrets",
  ],
  [
    "several vaults, and the one that waits",
    [
      [0, reading("prod-eu", 2)],
      [0, reading("b", 2)],
      [1, silent],
      [1, listed("b", 75)],
    ],
    2,
    "reading 2 vaults: 0 done, prod-eu; vault prod-eu does not answer, try 3 of 4, next in 3 s",
  ],
  ["an apply", [[0, applying(1000, 30, "dev")]], 0, "applying to dev: 0 of 1000, about 30 s left"],
  [
    "an apply that waits for the quota",
    [
      [0, applying(1000, 30, "dev")],
      [1, outcome(300, 1000)],
      [1, waiting("dev", 9, quota)],
    ],
    1,
    `applying to dev: 300 of 1000, about 21 s left; waits 9 s: ${quota}`,
  ],
  [
    "a wait that counts down",
    [
      [0, applying(1000, 30, "dev")],
      [1, outcome(300, 1000)],
      [1, waiting("dev", 9, quota)],
    ],
    7,
    `applying to dev: 300 of 1000, about 21 s left; waits 3 s: ${quota}`,
  ],
  [
    "a wait that is over",
    [
      [0, applying(10, 1, "dev")],
      [0, waiting("dev", 2, quota)],
      [3, outcome(8, 10)],
    ],
    3,
    "applying to dev: 8 of 10 (3 s)",
  ],
  [
    "a pace that is slower than the estimate",
    [
      [0, applying(100, 1, "dev")],
      [10, outcome(50, 100, "failed")],
    ],
    10,
    "applying to dev: 50 of 100, 1 failed, about 10 s left",
  ],
  [
    "several vaults of an apply",
    [
      [0, applying(600, 10, "a", "b")],
      [0, outcome(300, 600)],
      [0, waiting("b", 130, quota)],
    ],
    0,
    `applying to 2 vaults: 300 of 600, about 5 s left; b waits 2 min: ${quota}`,
  ],
  [
    "rotations",
    [
      [0, { what: "started", work: "rotation", vaults: ["dev"], of: 3 }],
      [1, { what: "rotated", failed: true, done: 1, of: 3 }],
    ],
    1,
    "rotating in dev: 1 of 3, 1 failed, about 2 s left",
  ],
  [
    "a wait beside no work",
    [[0, waiting("dev", 3, "the vault asks to slow down")]],
    0,
    "dev waits 3 s: the vault asks to slow down",
  ],
  [
    "a stop",
    [
      [0, applying(1000, 30, "dev")],
      [1, outcome(300, 1000)],
      [2, { what: "stopping" }],
    ],
    2,
    "stopping: 300 of 1000; what is in flight ends first",
  ],
])("the line says %s", (_, events, at, line) => expect(told({ events, at })).toBe(line));

test("equal waits of one vault are one", () => {
  const events = Array.from({ length: 8 }, () => [0, silent] as const);
  expect(told({ events: [[0, reading("prod-eu")], ...events], at: 0 })).toBe(
    "reading prod-eu; vault prod-eu does not answer, try 3 of 4, next in 4 s",
  );
  const lasting = createProgressLines(b.plain, { verbose: false, isRewritten: false });
  expect(events.flatMap(([, event]) => lasting.note(event, 0))).toEqual([]);
});

test.each([
  ["plain", 40, b.plain],
  ["coloured", 40, { ...b.plain, colour: true }],
  ["wide characters", 25, b.plain],
  ["ASCII", 30, { ...b.plain, unicode: false }],
  ["very narrow", 2, { ...b.plain, unicode: false }],
  ["no column", 0, b.plain],
] as const)("the line is never wider than the terminal: %s", (_, columns, style) => {
  const events = [
    [0, reading("金庫金庫金庫金庫")],
    [0, waiting("金庫金庫金庫金庫", 9, quota)],
  ] as const;
  const line = told({ events, at: 0 }, columns, style) ?? "";
  const seen = stripVTControlCharacters(line);
  expect(widthOf(seen)).toBeLessThanOrEqual(columns);
  if (columns > 2) expect(seen).toMatch(/(…|\.\.\.)$/);
  expect(line !== seen).toBe(style.colour);
});

test.each([
  [110, `applying to dev: 300 of 1000, about 21 s left; waits 9 s: ${quota}`],
  [85, `applying to dev: 300 of 1000; waits 9 s: ${quota}`],
  [79, `dev: 300 of 1000; waits 9 s: ${quota}`],
  [65, `300 of 1000; waits 9 s: ${quota}`],
  [40, "300 of 1000; waits 9 s: 300 creates in …"],
])("in %i columns what it waits for stays longest", (columns, line) => {
  const events = [
    [0, applying(1000, 30, "dev")],
    [1, outcome(300, 1000)],
    [1, waiting("dev", 9, quota)],
  ] as const;
  expect(told({ events, at: 1 }, columns)).toBe(line);
});

test("where lines stay, each phase has one at its start and one at its end", () => {
  const lines = createProgressLines(b.plain, { verbose: false, isRewritten: false });
  const events: Story["events"] = [
    [0, reading("a", 2)],
    [0, reading("b", 2)],
    [1, listed("a", 25)],
    [1, listed("b", 5)],
    [2, read("a")],
    [3, read("b")],
    [3, reading("c")],
    [3, read("c", true)],
    [3, reading("d", 2)],
    [3, reading("e", 2)],
    [3, read("d", true)],
    [3, listed("e", 1)],
    [3, read("e")],
    [3, applying(2, 1, "a")],
    [3, outcome(1, 2)],
    [3, { what: "stopping" }],
    [3, outcome(2, 2, "failed")],
  ];
  expect(events.flatMap(([second, event]) => lines.note(event, second * 1000))).toEqual([
    "reading 2 vaults",
    "read 2 vaults: 30 secrets in 3 s",
    "reading c",
    "reading 2 vaults",
    "read 2 vaults: 1 failed, 1 secret",
    "applying to a: 2 objects",
    "stopping: 1 of 2; what is in flight ends first",
    "applied to a: 2 of 2, 1 failed",
  ]);
  expect(lines.line(60_000, whole)).toBe("stopping; what is in flight ends first");
});

test("--verbose has a line for each request, beside a line that is rewritten, too", () => {
  const lines = createProgressLines(b.plain, { verbose: true, isRewritten: true });
  const request = { what: "request", vault: "dev", method: "GET", path: "/secrets/a/1", ms: 12 } as const;
  expect(lines.note({ ...request, status: 200, id: "0a-1" }, 0)).toEqual([
    "GET  dev/secrets/a/1  200  12 ms  0a-1",
  ]);
  expect(lines.note(request, 0)).toEqual(["GET  dev/secrets/a/1  no answer  12 ms"]);
});

test("foreign text is escaped", () => {
  const name = "\u001b[2Kx\n::error::y";
  expect(told({ events: [[0, reading(name)]], at: 0 })).toMatch(/^[ -~]+$/);
  const lines = createProgressLines(b.plain, { verbose: true, isRewritten: false });
  const request = { what: "request", vault: name, method: "GET", path: name, ms: 1 } as const;
  expect(lines.note(request, 0).join("")).toMatch(/^[ -~]+$/);
});
