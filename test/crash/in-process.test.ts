// An apply that dies at any request, before or after what that request commits: the rerun finishes what was left.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { effectsIn, outcomesIn } from "../scene.ts";
import { dying, type Side } from "../simulation/dying.ts";
import type { Holdings } from "../simulation/holdings.ts";
import { unsettled, wrongs } from "./compare.ts";
import { allowed, begin, effects, prepare } from "./effects.ts";

const folder = mkdtempSync(join(tmpdir(), "kvg-crash-"));
const from = join(folder, "vault.db");
let start = 0;
let before: Holdings;
let wanted: Holdings;
let requests = 0;

beforeAll(async () => {
  ({ start } = await prepare(from));
  const { look, apply, close } = begin(from, start);
  before = look();
  const counted = dying(Number.POSITIVE_INFINITY, "before");
  const document = await apply(allowed, { transport: counted.transport });
  requests = counted.sent();
  wanted = look();
  close();
  expect(effectsIn(document.plan)).toEqual(effects);
  expect(document.outcomes.filter(({ result }) => result !== "done")).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong after a crash and a rerun, each with where it crashed. */
async function crash(at: number, side: Side): Promise<readonly string[]> {
  const { look, apply, plan, close } = begin(from, start);
  const { transport, outlive } = dying(at, side);
  expect(await outlive(apply(allowed, { transport })), `the apply survived request ${at}`).toBeUndefined();
  const rerun = await apply(allowed);
  const wrong = [
    ...outcomesIn(rerun).filter((_, i) => rerun.outcomes[i]?.result !== "done"),
    ...unsettled(await plan(allowed)),
    ...wrongs(before, wanted, look()),
  ];
  close();
  return wrong.map((what) => `${side} request ${at}: ${what}`);
}

test("the apply has effects of every kind", () => {
  expect(effects.length).toBeGreaterThanOrEqual(20);
  expect(new Set(effects.map((effect) => effect.split(" ")[0]))).toEqual(
    new Set(["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge"]),
  );
  expect(requests).toBeGreaterThan(2 * 20);
});

test.each(["before", "after"] as const)(
  "a crash %s any request's commit is healed by a rerun",
  async (side) => {
    const wrong: string[] = [];
    for (let at = 1; at <= requests; at++) wrong.push(...(await crash(at, side)));
    expect(wrong).toEqual([]);
  },
);
