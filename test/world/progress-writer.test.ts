// The one writer of progress: what stands on a terminal, what a log gets.
import { expect, test } from "vitest";
import type { ProgressLines } from "../../src/model/plan/outcome.ts";
import { createProgressWriter } from "../../src/world/progress-writer.ts";
import { movingClock } from "../clock.ts";

/** A writer whose time is moved by hand. Its lines say how many events came; an event that asks for more stays. */
function written(columns?: number) {
  const clock = movingClock();
  let text = "";
  let tick = () => {};
  let period = 0;
  const writer = createProgressWriter(
    { write: (more) => (text += more), ...(columns !== undefined && { columns: () => columns }) },
    clock,
    (ms, work) => {
      [period, tick] = [ms, work];
      return () => (tick = () => {});
    },
  );
  const seen: number[] = [];
  let count = 0;
  const lines: ProgressLines = {
    note: (event) => {
      if (event.what === "stopping") return ["stays"];
      count++;
      return [];
    },
    line: (_, wide) => {
      seen.push(wide);
      return count === 0 ? undefined : `line ${count}`;
    },
  };
  return {
    writer,
    clock,
    show: () => writer.show(() => lines),
    tick: () => tick(),
    period: () => period,
    seen,
    text: () => text,
  };
}

const move = { what: "reading", vault: "dev", of: 1 } as const;
const home = "\r\u001b[K";

test("a terminal's line is rewritten, and is gone at the end", () => {
  const { show, tick, text, seen } = written(80);
  const shown = show();
  shown.progress(move);
  shown.progress(move);
  expect(text()).toBe("line 1");
  tick();
  tick();
  expect(text()).toBe(`line 1${home}line 2`);
  shown.end();
  tick();
  shown.progress(move);
  expect(text()).toBe(`line 1${home}line 2${home}`);
  expect(new Set(seen)).toEqual(new Set([79]));
});

test("what stays is written above the line", () => {
  const { show, tick, text, writer } = written(80);
  const shown = show();
  shown.progress(move);
  shown.progress({ what: "stopping" });
  writer.write("message\n");
  tick();
  expect(text()).toBe(`line 1${home}stays\nmessage\nline 1`);
});

test("a question is not written over", async () => {
  const { show, tick, text, writer } = written(80);
  show().progress(move);
  await writer.pauseFor(async () => {
    writer.write("Apply? ");
    tick();
  });
  expect(text()).toBe(`line 1${home}Apply? `);
  tick();
  expect(text()).toBe(`line 1${home}Apply? line 1`);
});

test("without a terminal a line each ten seconds, and no escapes", () => {
  const { show, tick, text, period } = written();
  const shown = show();
  expect(period()).toBe(10_000);
  tick();
  shown.progress(move);
  shown.progress({ what: "stopping" });
  expect(text()).toBe("stays\n");
  tick();
  tick();
  shown.end();
  expect(text()).toBe("stays\nline 1\nline 1\n");
});

test("many events cost one line a moment", () => {
  const { show, text, clock } = written(80);
  const shown = show();
  for (let i = 0; i < 1000; i++) {
    shown.progress(move);
    clock.forward(1);
  }
  expect(text().split(home)).toHaveLength(5);
});
