import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import "./chunk-IJ7HWATC.js";
import {
  UsageError
} from "./chunk-E4XYSY4K.js";
import {
  require_stream
} from "./chunk-DMEJCR3S.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import {
  __commonJS,
  __toESM
} from "./chunk-IIS436OQ.js";

// builtin:readline
var require_readline = __commonJS({
  "builtin:readline"(exports, module) {
    module.exports = process.getBuiltinModule("node:readline");
  }
});

// src/world/secret-input.ts
var import_node_readline = __toESM(require_readline(), 1);
var import_node_stream = __toESM(require_stream(), 1);
async function readSecretInput(question, limit, signal) {
  return process.stdin.isTTY ? { by: "terminal", bytes: await readLine(question, signal) } : { by: "stdin", bytes: await readPipe(limit, signal) };
}
async function readPipe(limit, signal) {
  const chunks = [];
  let length = 0;
  for await (const chunk of (0, import_node_stream.addAbortSignal)(signal, process.stdin)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
var encode = (line) => new TextEncoder().encode(line);
var manyLines = () => new UsageError(
  "Several lines came at once, and the question takes one.",
  "Pipe a value of several lines in on stdin.",
  "value-invalid"
);
function readLine(question, signal) {
  const unseen = new import_node_stream.Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = (0, import_node_readline.createInterface)({ input: process.stdin, output: unseen, terminal: true, historySize: 0 });
  process.stderr.write(question);
  const stopError = () => new DOMException("stopped", "AbortError");
  return new Promise((resolve, reject) => {
    let count = 0;
    signal.addEventListener("abort", () => reject(stopError()), { once: true });
    lines.on("SIGINT", () => reject(stopError()));
    lines.on("close", () => {
      if (count === 0) reject(stopError());
    });
    lines.on("line", (line) => {
      if (count++ === 0) setImmediate(() => count > 1 ? reject(manyLines()) : resolve(encode(line)));
    });
  }).finally(() => {
    lines.close();
    process.stderr.write("\n");
  });
}
export {
  readSecretInput
};
