// A run that dies at any request, before or after what that request commits: the rerun finishes what was left.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deadlyPoints } from "../dials.ts";
import { mortal } from "../mortal.ts";
import { effectsIn, outcomesIn } from "../scene.ts";
import type { Holdings } from "../simulation/holdings.ts";
import { ground, type Lab } from "../simulation/lab.ts";
import { unsettled, wrongs } from "./compare.ts";
import { allowed, begin, prepare } from "./effects.ts";
import { runs } from "./runs.ts";

const folder = mkdtempSync(join(tmpdir(), "kvg-crash-"));
const below = ground();
afterAll(() => {
  below.close();
  rmSync(folder, { recursive: true });
});

describe.each(runs)("%s", (about, { of, deed, stride }) => {
  const from = join(folder, `${about}.db`);
  let start = 0;
  let before: Holdings;
  let wanted: Holdings;
  let points: readonly string[] = [];

  beforeAll(async () => {
    ({ start } = await prepare(of, below, from));
    const lab = begin(of, below, from, start);
    before = lab.look();
    const whole = mortal();
    const document = await deed(lab.world(whole), lab);
    points = whole.points;
    wanted = lab.look();
    expect(effectsIn(document.plan)).toEqual(of.effects);
    expect(document.outcomes.filter(({ result }) => result !== "done")).toEqual([]);
  });

  /** What is wrong after a crash and a rerun, each with where it crashed. */
  async function crash(at: number, slow = false): Promise<readonly string[]> {
    const lab = begin(of, below, from, start);
    const { look, plan, vaults, clock } = lab;
    const run = (more: Parameters<Lab["world"]>[0] = {}) => deed(lab.world(more), lab);
    if (slow) vaults.configure("local", { deleteSettlesMs: 20_000, recoverSettlesMs: 10_000 });
    const { transport, outlive } = mortal(at);
    expect(await outlive(run({ transport })), `the run survived ${points[at - 1]}`).toBeUndefined();
    // A run that begins from where this one began is known to end well.
    if (!slow && isDeepStrictEqual(look(), before)) return [];
    if (slow) {
      // Names that the service is still moving are in no list: they are left alone until they are back.
      await run();
      clock.forward(30_000);
    }
    const rerun = await run();
    return [
      ...outcomesIn(rerun).filter((_, i) => rerun.outcomes[i]?.result !== "done"),
      ...unsettled(await plan(allowed)),
      ...wrongs(before, wanted, look()),
    ].map((what) => `${at}, ${points[at - 1]}: ${what}`);
  }

  test("the run has effects of every kind, each of which takes a request at least", () => {
    expect(new Set(of.effects.map((effect) => effect.split(" ")[0]))).toEqual(new Set(of.verbs));
    expect(points.length).toBeGreaterThan(2 * of.effects.length);
  });

  /** Points that are alike: of one request for objects with one effect. */
  const alike = () => {
    const verbs = new Map(of.effects.map((effect) => effect.split(" ").reverse() as [string, string]));
    return points.map((point) => point.replace(/[^/ ]+/g, (name) => verbs.get(name) ?? name));
  };

  test("a crash before or after any request's commit is healed by a rerun", async () => {
    const wrong: string[] = [];
    for (const at of deadlyPoints(alike(), stride)) wrong.push(...(await crash(at)));
    expect(wrong).toEqual([]);
  });

  test("a crash while the service deletes and recovers slowly is healed when it is done with that", async () => {
    const wrong: string[] = [];
    const writes = alike().map((point) => (/^after (?!GET)/.test(point) ? point : ""));
    for (const at of deadlyPoints(writes, stride)) if (writes[at - 1]) wrong.push(...(await crash(at, true)));
    expect(wrong).toEqual([]);
  });
});
