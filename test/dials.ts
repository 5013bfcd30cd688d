// How much the tests try. `npm test` turns each dial low, `npm run test:long` turns it up; a variable turns one of them.

/** Whether this is `npm run test:long`. */
export const isLong = process.env.KVG_LONG === "1";

/** How many seeds the simulation plays. */
export const seeds = Number(process.env.KVG_SEEDS ?? (isLong ? 1000 : 20));

/** How many seeds the simulation of rotations plays. */
export const rotationSeeds = Number(process.env.KVG_SEEDS ?? (isLong ? 200 : 20));

/** How many seeds the simulation of runs that meet plays. */
export const writerSeeds = Number(process.env.KVG_SEEDS ?? (isLong ? 200 : 20));

/** How many runs a property test has: those that it says itself, which are few enough for `npm test`, or more. */
export const runsOf = (few: number): number => Number(process.env.KVG_RUNS ?? (isLong ? 20 * few : few));

/** Whether a run is killed at each of its points, and not only once at those that are alike. */
export const everyPoint = (process.env.KVG_CRASHES ?? (isLong ? "all" : "distinct")) === "all";

/**
 * Where a run is killed.
 * @param points what the run does at each of its points, in order.
 * @param stride where runs are long, `npm test` takes one of so many of the latter.
 * @returns the numbers of points, counted from 1: of all, or of the first that does a thing.
 */
export const deadlyPoints = (points: readonly string[], stride = 1): readonly number[] =>
  everyPoint
    ? points.map((_, i) => i + 1)
    : points
        .flatMap((what, i) => (points.indexOf(what) === i ? [i + 1] : []))
        .filter((_, n) => n % stride === 0);

/**
 * The rows of a table whose every row starts processes: all of them, or in `npm test` one of so many.
 * @param offset which of them, so that tables of the same rows take different ones.
 */
export const someOf = <Row>(rows: readonly Row[], stride: number, offset = 0): readonly Row[] =>
  everyPoint ? rows : rows.filter((_, i) => i % stride === offset);

/** How many inputs each reader of something from outside gets. */
export const fuzzCases = Number(process.env.KVG_FUZZ ?? (isLong ? 10_000 : 50));
