import { createInterface } from "node:readline";
import { addAbortSignal, type Readable, Writable } from "node:stream";
import { UsageError } from "../model/errors.ts";

/** The streams of a process that somebody answers on. */
type Streams = {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
};

/**
 * Reads stdin up to a limit. Where that is a terminal, it asks on stderr, and reads one line that it does not show.
 * @param question undefined: nothing is read from a terminal
 * @param limit how many bytes it reads at most; it leaves the rest
 * @throws AbortError where the person gives up; UsageError for several lines, and for what is no text
 */
export async function readSecretInput(
  question: string | undefined,
  limit: number,
  signal: AbortSignal,
  streams: Streams = process,
): Promise<{ readonly by: "stdin" | "terminal"; readonly bytes: Uint8Array }> {
  if (!streams.stdin.isTTY) return { by: "stdin", bytes: await readPipe(limit, signal, streams) };
  const line = question === undefined ? "" : await readLine(question, signal, streams);
  return { by: "terminal", bytes: new TextEncoder().encode(line) };
}

async function readPipe(limit: number, signal: AbortSignal, { stdin }: Streams): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of addAbortSignal(signal, stdin)) {
    chunks.push(chunk as Uint8Array);
    length += chunk.length;
    if (length > limit) break;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/** The line editor needs a place to write to, or it leaves the echo to the terminal. */
async function readLine(question: string, signal: AbortSignal, { stdin, stderr }: Streams): Promise<string> {
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const editor = createInterface({ input: stdin, output, terminal: true, historySize: 0 });
  const typed: string[] = [];
  editor.on("line", (line) => typed.push(line));
  // Node.js pauses the input of a program that comes back from Ctrl-Z, and ends it where nothing else is going on.
  editor.on("SIGCONT", () => {
    editor.resume();
    stderr.write(question);
  });
  stderr.write(question);
  try {
    await new Promise<void>((resolve, reject) => {
      const stop = () => reject(new DOMException("stopped", "AbortError"));
      signal.addEventListener("abort", stop, { once: true });
      editor
        .once("line", () => resolve())
        .on("SIGINT", stop)
        .on("close", stop);
    });
    await waitForQuiet(stdin);
    return checkLine([...typed, editor.line]);
  } finally {
    editor.close();
    stderr.write("\n");
  }
}

/**
 * A terminal hands a paste over in pieces. What is left of one when the question ends would be the answer to the next one,
 * and the terminal would show it. So a line is whole once nothing came for so many milliseconds.
 */
const quietMs = 100;

async function waitForQuiet(stdin: Readable): Promise<void> {
  let pieces = 0;
  const count = () => pieces++;
  stdin.on("data", count);
  for (let before = -1; before < pieces; ) {
    before = pieces;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    // What came while the process was busy is read between timers and this.
    await new Promise((resolve) => setImmediate(resolve));
  }
  stdin.off("data", count);
}

/** The one line. @param rest what was typed behind its end, line by line */
function checkLine([line = "", ...rest]: readonly string[]): string {
  if (rest.some((one, i) => one !== "" || i < rest.length - 1))
    throw new UsageError(
      "Several lines came at once, and the question takes one.",
      "Pipe a value of several lines in on stdin.",
      "value-invalid",
    );
  // U+FFFD stands where bytes were no UTF-8, and a control character where the terminal does not edit by that key.
  if (/[^\P{Cc}\t]|\uFFFD/u.test(line))
    throw new UsageError(
      "What was typed has a character that is no text.",
      "Type it again in a terminal for UTF-8, or pipe it in on stdin.",
      "value-invalid",
    );
  return line;
}
