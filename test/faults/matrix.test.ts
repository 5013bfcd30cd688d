// The fault matrix: every request of every command goes wrong in every way, and the next run finds all as it should be.
// docs/reference/reliability.md shows what it holds. `npm test` takes some of the cells, and one request of each.
import { isDeepStrictEqual } from "node:util";
import { afterAll, expect, test } from "vitest";
import { deadlyPoints, everyPoint, someOf } from "../dials.ts";
import { type Outcome, runDisturbed, runUndisturbed, type Undisturbed } from "./cell.ts";
import { type Command, type Course, courses } from "./commands.ts";
import { isList } from "./disturbance.ts";
import { type FaultKind, type FaultName, faultKinds } from "./kinds.ts";
import { promiseOf, skewed } from "./promises.ts";

const commands = Object.keys(courses) as readonly Command[];
const rows = commands.flatMap((command) =>
  courses[command].map((make, i) => ({ command, title: `${command}, ${i + 1}`, make })),
);
type Row = (typeof rows)[number];

const begun = new Map<Row, { readonly course: Course; readonly whole: Undisturbed }>();
const begin = async (row: Row) => {
  const before = begun.get(row);
  if (before) return before;
  const course = await row.make();
  const one = { course, whole: await runUndisturbed(course) };
  begun.set(row, one);
  return one;
};
afterAll(() => {
  for (const { course } of begun.values()) course.close();
});

/** What came of each fault, over all runs of a command. */
const seen = new Map<string, Set<Outcome>>();
const noteOutcome = (command: Command, fault: FaultName, outcome: Outcome) => {
  const key = `${command}: ${fault}`;
  seen.set(key, (seen.get(key) ?? new Set()).add(outcome));
};

/** Requests that are alike: the same of another object. */
const alike = (point: string) => point.replace(/^(\S+ \/(?:deleted)?(?:secrets|keys)\/)[^/]+/, "$1*");

/** The requests that a fault is tried at, by number; in `npm test` one, and another one for each fault. */
function pointsFor({ ofLists }: FaultKind, { points }: Undisturbed, turn: number): readonly number[] {
  const met = deadlyPoints(points.map(alike)).filter((at) => !ofLists || isList(points[at - 1] ?? ""));
  return everyPoint ? met : met.slice(turn % met.length).slice(0, 1);
}

const cells = faultKinds.flatMap((kind, turn) =>
  rows.map((row, i) => ({ title: `${row.title}: ${kind.name}`, row, kind, turn: turn + 3 * i })),
);

test.each(someOf(cells, 6).map((cell) => [cell.title, cell] as const))(
  "%s",
  async (_, { row, kind, turn }) => {
    const { course, whole } = await begin(row);
    const points = pointsFor(kind, whole, turn);
    expect(points).not.toEqual([]);
    const wrong: string[] = [];
    for (const at of points) {
      const cell = await runDisturbed(course, whole, { kind, at });
      const all = [...cell.wrong, ...(cell.isHit ? [] : ["the request was not sent"])];
      wrong.push(...all.map((what) => `at ${at}, ${whole.points[at - 1]}: ${what}`));
      noteOutcome(row.command, kind.name, cell.outcome);
    }
    expect(wrong).toEqual([]);
  },
);

const clocks = rows.flatMap((row) => [-10, 10].map((minutes) => [row.title, minutes, row] as const));

test.each(someOf(clocks, 3))(
  "%s: a clock that is %i minutes ahead of the vault's",
  async (_, minutes, row) => {
    const { course, whole } = await begin(row);
    const { outcome, wrong } = await runDisturbed(course, whole, { skewMs: minutes * 60_000 });
    expect({ outcomes: [outcome], wrong }).toEqual({ outcomes: skewed, wrong: [] });
  },
);

test("what came of the faults is what the table says", () => {
  const wrong = commands.flatMap((command) =>
    faultKinds.flatMap(({ name }) => {
      const found = [...(seen.get(`${command}: ${name}`) ?? [])].sort();
      const promised = [...promiseOf(name, command)].sort();
      const isKept = everyPoint
        ? isDeepStrictEqual(found, promised)
        : found.every((one) => promised.includes(one));
      return isKept ? [] : [`${command}: ${name}: ${found}, not ${promised}`];
    }),
  );
  expect(wrong).toEqual([]);
});
