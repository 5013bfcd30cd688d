import { createInterface } from "node:readline";
import { addAbortSignal, Writable } from "node:stream";

/**
 * All of stdin up to a limit; where that is a terminal, one line that is asked for on stderr and not shown.
 * @param limit bytes that are read at most; what is over it stays unread
 * @throws AbortError where the person gives up
 */
export async function readSecretInput(
  question: string,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly by: "stdin" | "terminal"; readonly bytes: Uint8Array }> {
  return process.stdin.isTTY
    ? { by: "terminal", bytes: await typed(question, signal) }
    : { by: "stdin", bytes: await piped(limit, signal) };
}

async function piped(limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of addAbortSignal(signal, process.stdin)) {
    chunks.push(chunk as Uint8Array);
    length += chunk.length;
    if (length > limit) break;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/** The line editor needs a place to write to, or it leaves the echo to the terminal. */
function typed(question: string, signal: AbortSignal): Promise<Uint8Array> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true, historySize: 0 });
  process.stderr.write(question);
  const stopped = () => new DOMException("stopped", "AbortError");
  return new Promise<Uint8Array>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(stopped()), { once: true });
    lines.on("SIGINT", () => reject(stopped()));
    lines.on("close", () => reject(stopped()));
    lines.on("line", (line) => resolve(new TextEncoder().encode(line)));
  }).finally(() => {
    lines.close();
    process.stderr.write("\n");
  });
}
