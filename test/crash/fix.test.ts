// A drift --fix that dies at any request: the rerun heals what was left, and what is pending is as it was.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DriftDocument } from "../../src/model/document.ts";
import { deadlyPoints } from "../dials.ts";
import { mortal } from "../mortal.ts";
import { effectsIn } from "../scene.ts";
import { type Holdings, newest } from "../simulation/holdings.ts";
import { ground } from "../simulation/lab.ts";
import { wrongs } from "./compare.ts";
import { drifted } from "./drift-effects.ts";
import { begin, prepare } from "./effects.ts";

const folder = mkdtempSync(join(tmpdir(), "kvg-fix-"));
const from = join(folder, "from.db");
const below = ground();
afterAll(() => {
  below.close();
  rmSync(folder, { recursive: true });
});

let start = 0;
let before: Holdings;
let wanted: Holdings;
let healed: DriftDocument;
let points: readonly string[] = [];

beforeAll(async () => {
  ({ start } = await prepare(drifted, below, from));
  const { look, fix } = begin(drifted, below, from, start);
  before = look();
  const whole = mortal();
  healed = await fix({}, whole);
  points = whole.points;
  wanted = look();
});

const undone = ({ fix }: DriftDocument) =>
  fix?.outcomes.flatMap(({ id, result }) => (result === "done" ? [] : [`${result} ${id.name}`]));
/** What is told and not healed, without verbs: those say what else a plan would do. */
const remaining = ({ fix, pending }: DriftDocument) => ({
  left: fix?.left.map(({ id, kinds }) => `${id.name}: ${kinds}`),
  pending: pending.map(({ id, edits }) => ({ name: id.name, edits })),
});

test("the fix heals in every way, and neither creates nor takes away nor carries out what is pending", () => {
  expect(effectsIn(healed.fix?.plan ?? { changes: [] })).toEqual(drifted.effects);
  expect(new Set(drifted.effects.map((effect) => effect.split(" ")[0]))).toEqual(new Set(drifted.verbs));
  expect(undone(healed)).toEqual([]);
  expect(remaining(healed).left).toEqual(["gone-from-git: orphan", "missing: missing"]);
  expect(remaining(healed).pending?.map(({ name }) => name)).toEqual([
    "other-operations",
    "disabled",
    "waiting",
  ]);
  expect([...wanted.keys()]).toEqual([...before.keys()]);
  for (const key of ["secret/waiting", "secret/gone-from-git"])
    expect(wanted.get(`local/${key}`)).toEqual(before.get(`local/${key}`));
  const [disabled] = ["local/secret/disabled"].flatMap((key) => wanted.get(key) ?? []).map(newest);
  expect(disabled).toMatchObject({ contentType: "a", enabled: true });
});

test("a crash before or after any request's commit is healed by a rerun", async () => {
  const wrong: string[] = [];
  for (const at of deadlyPoints(points))
    wrong.push(...(await crash(at)).map((what) => `${points[at - 1]}: ${what}`));
  expect(wrong).toEqual([]);
});

/** What is wrong after a crash and a rerun. */
async function crash(at: number): Promise<readonly string[]> {
  const { look, fix } = begin(drifted, below, from, start);
  const { transport, outlive } = mortal(at);
  expect(await outlive(fix({}, { transport })), `the fix survived ${points[at - 1]}`).toBeUndefined();
  // A fix that begins from where this one began is known to end well.
  if (isDeepStrictEqual(look(), before)) return [];
  const rerun = await fix();
  const last = await fix();
  return [
    ...(undone(rerun) ?? ["the rerun did not begin"]),
    ...wrongs(before, wanted, look()),
    ...effectsIn(last.fix?.plan ?? { changes: [] }),
    ...(isDeepStrictEqual(remaining(last), remaining(healed)) ? [] : ["something else is left or pending"]),
  ];
}
