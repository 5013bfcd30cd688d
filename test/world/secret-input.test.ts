// A value that a person types: one line, which no screen shows, whole or refused.
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readSecretInput } from "../../src/world/secret-input.ts";

/** A terminal, whose input is not shown while it is raw. */
function terminal() {
  const raw: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => raw.push(mode),
  });
  const stderr = new PassThrough();
  const stop = new AbortController();
  return { stdin, raw, stop, shown: () => String(stderr.read() ?? ""), stderr };
}
type Keyboard = ReturnType<typeof terminal>;

const read = ({ stdin, stderr, stop }: Keyboard) =>
  readSecretInput("Value: ", 1000, stop.signal, { stdin, stderr });

const typed = async (...pieces: readonly (string | Uint8Array)[]) => {
  const keyboard = terminal();
  const answer = read(keyboard).then(
    ({ bytes }) => new TextDecoder().decode(bytes),
    (error: Error) => error.message,
  );
  for (const piece of pieces) {
    keyboard.stdin.write(piece);
    await setTimeout(5);
  }
  const text = await answer;
  expect(keyboard.shown()).toBe("Value: \n");
  expect(keyboard.raw).toEqual([true, false]);
  return text;
};

const several = "Several lines came at once, and the question takes one.";
const noText = "What was typed has a character that is no text.";

describe.concurrent("what a person types", () => {
  test.each<[string, readonly (string | Uint8Array)[], string]>([
    ["a line", ["hunter2 \r"], "hunter2 "],
    ["nothing", ["\r"], ""],
    ["a tab", ["a\tb\n"], "a\tb"],
    ["what is taken back", ["wrong", "\u0015", "abx\u007fc\r"], "abc"],
    ["a character in two pieces", [Uint8Array.of(0xc3), Uint8Array.of(0xa4, 0x0d)], "ä"],
    ["two lines", ["a\nb\n"], several],
    ["two lines, of which the last has no end", ["a\nb"], several],
    ["two lines in two pieces", ["a\n", "b\n"], several],
    ["many pieces", ["a", "\n", "b", "\n", "c"], several],
    ["Latin-1", [Uint8Array.of(0x70, 0xe4, 0x0d)], noText],
    ["Ctrl-C", ["abc", "\u0003"], "stopped"],
    ["Ctrl-D", ["\u0004"], "stopped"],
  ])("%s", async (_, pieces, expected) => expect(await typed(...pieces)).toBe(expected));

  test("a run that is stopped meanwhile", async () => {
    const keyboard = terminal();
    const answer = read(keyboard);
    keyboard.stop.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  });
});

test("who comes back from Ctrl-Z is asked again, and nothing typed is lost", async () => {
  const keyboard = terminal();
  const answer = read(keyboard);
  keyboard.stdin.write("abc");
  await setTimeout(5);
  const { kill } = process;
  process.kill = () => true;
  keyboard.stdin.write("\u001a");
  await setTimeout(5);
  process.kill = kill;
  expect(keyboard.raw).toEqual([true, false]);
  process.emit("SIGCONT");
  await once(keyboard.stdin, "resume");
  keyboard.stdin.write("d\r");
  expect(new TextDecoder().decode((await answer).bytes)).toBe("abcd");
  expect(keyboard.shown()).toBe("Value: Value: \n");
});

test("a key that a terminal does not edit by is no part of a value", async () => {
  vi.stubEnv("TERM", "dumb");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await typed("ax\u007fb\r")).toBe(noText);
});

test("stdin that is no terminal is read up to the limit", async () => {
  const stdin = Object.assign(new PassThrough(), { isTTY: false });
  const stderr = new PassThrough();
  const answer = readSecretInput("Value: ", 4, new AbortController().signal, { stdin, stderr });
  stdin.end("a=1\nb=2\n");
  expect(await answer).toMatchObject({ by: "stdin", bytes: new TextEncoder().encode("a=1\nb=2\n") });
  expect(stderr.read()).toBeNull();
});
