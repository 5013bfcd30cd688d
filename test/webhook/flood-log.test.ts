// A flood of hints: each line once a minute, what is left out is counted, and what is remembered has a bound.
import { expect, test } from "vitest";
import { createFloodLog } from "../../src/webhook/flood-log.ts";
import { movingClock } from "../clock.ts";

function flooded() {
  const clock = movingClock();
  const printed: string[] = [];
  const { log, end } = createFloodLog(clock, (line) => printed.push(line));
  return { clock, log, end, lines: () => printed.splice(0) };
}

test("a line is printed once a minute, and then says how often it came", () => {
  const { clock, log, lines } = flooded();
  for (let time = 0; time < 27_500; time++) log("SecretNearExpiry of a");
  log("SecretNearExpiry of b");
  expect(lines()).toEqual(["SecretNearExpiry of a", "SecretNearExpiry of b"]);
  clock.forward(60_000);
  log("SecretNearExpiry of b");
  expect(lines()).toEqual(["SecretNearExpiry of a (27499 more of this)", "SecretNearExpiry of b"]);
});

test("the end prints what was counted", () => {
  const { log, end, lines } = flooded();
  for (const line of ["a", "b", "a"]) log(line);
  expect(lines()).toEqual(["a", "b"]);
  end();
  end();
  expect(lines()).toEqual(["a (1 more of this)"]);
});

test("of lines that all differ at most 1000 are printed a minute", () => {
  const { clock, log, lines } = flooded();
  for (let at = 0; at < 5000; at++) log(`ignored ${at}`);
  expect(lines()).toHaveLength(1000);
  clock.forward(60_000);
  log("ignored 1");
  expect(lines()).toEqual(["4000 more lines, above 1000 different ones a minute", "ignored 1"]);
});
