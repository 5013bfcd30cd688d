import { createInterface } from "node:readline";
import { addAbortSignal, Writable } from "node:stream";
import { UsageError } from "../model/errors.ts";

/**
 * Reads stdin up to a limit. Where that is a terminal, it asks on stderr, and reads one line that it does not show.
 * @param question undefined: nothing is read from a terminal
 * @param limit how many bytes it reads at most; it leaves the rest
 * @throws AbortError where the person gives up
 */
export async function readSecretInput(
  question: string | undefined,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly by: "stdin" | "terminal"; readonly bytes: Uint8Array }> {
  if (!process.stdin.isTTY) return { by: "stdin", bytes: await readPipe(limit, signal) };
  return {
    by: "terminal",
    bytes: question === undefined ? new Uint8Array() : await readLine(question, signal),
  };
}

async function readPipe(limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of addAbortSignal(signal, process.stdin)) {
    chunks.push(chunk as Uint8Array);
    length += chunk.length;
    if (length > limit) break;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

const encode = (line: string): Uint8Array => new TextEncoder().encode(line);

const manyLines = () =>
  new UsageError(
    "Several lines came at once, and the question takes one.",
    "Pipe a value of several lines in on stdin.",
    "value-invalid",
  );

/** The line editor needs a place to write to, or it leaves the echo to the terminal. */
function readLine(question: string, signal: AbortSignal): Promise<Uint8Array> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true, historySize: 0 });
  process.stderr.write(question);
  const stopError = () => new DOMException("stopped", "AbortError");
  return new Promise<Uint8Array>((resolve, reject) => {
    let count = 0;
    signal.addEventListener("abort", () => reject(stopError()), { once: true });
    lines.on("SIGINT", () => reject(stopError()));
    lines.on("close", () => {
      if (count === 0) reject(stopError());
    });
    lines.on("line", (line) => {
      // The lines of one paste come in one turn. The others would be the answers to the next questions.
      if (count++ === 0) setImmediate(() => (count > 1 ? reject(manyLines()) : resolve(encode(line))));
    });
  }).finally(() => {
    lines.close();
    process.stderr.write("\n");
  });
}
