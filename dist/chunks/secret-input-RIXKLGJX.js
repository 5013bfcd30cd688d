import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import "./chunk-XEEZLEFD.js";

// src/world/secret-input.ts
import { createInterface } from "node:readline";
import { addAbortSignal, Writable } from "node:stream";
async function readSecretInput(question, limit, signal) {
  return process.stdin.isTTY ? { by: "terminal", bytes: await readLine(question, signal) } : { by: "stdin", bytes: await readPipe(limit, signal) };
}
async function readPipe(limit, signal) {
  const chunks = [];
  let length = 0;
  for await (const chunk of addAbortSignal(signal, process.stdin)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
function readLine(question, signal) {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true, historySize: 0 });
  process.stderr.write(question);
  const stopError = () => new DOMException("stopped", "AbortError");
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(stopError()), { once: true });
    lines.on("SIGINT", () => reject(stopError()));
    lines.on("close", () => reject(stopError()));
    lines.on("line", (line) => resolve(new TextEncoder().encode(line)));
  }).finally(() => {
    lines.close();
    process.stderr.write("\n");
  });
}
export {
  readSecretInput
};
