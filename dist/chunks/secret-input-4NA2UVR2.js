import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import "./chunk-YA6Z4RB4.js";
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
async function readSecretInput(question, limit, signal, streams = process) {
  if (!streams.stdin.isTTY) return { by: "stdin", bytes: await readPipe(limit, signal, streams) };
  const line = question === void 0 ? "" : await readLine(question, signal, streams);
  return { by: "terminal", bytes: new TextEncoder().encode(line) };
}
async function readPipe(limit, signal, { stdin }) {
  const chunks = [];
  let length = 0;
  for await (const chunk of (0, import_node_stream.addAbortSignal)(signal, stdin)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
async function readLine(question, signal, { stdin, stderr }) {
  const output = new import_node_stream.Writable({ write: (_chunk, _encoding, done) => done() });
  const editor = (0, import_node_readline.createInterface)({ input: stdin, output, terminal: true, historySize: 0 });
  const typed = [];
  editor.on("line", (line) => typed.push(line));
  editor.on("SIGCONT", () => {
    editor.resume();
    stderr.write(question);
  });
  stderr.write(question);
  try {
    await new Promise((resolve, reject) => {
      const stop = () => reject(new DOMException("stopped", "AbortError"));
      signal.addEventListener("abort", stop, { once: true });
      editor.once("line", () => resolve()).on("SIGINT", stop).on("close", stop);
    });
    await waitForQuiet(stdin);
    return checkLine([...typed, editor.line]);
  } finally {
    editor.close();
    stderr.write("\n");
  }
}
var quietMs = 100;
async function waitForQuiet(stdin) {
  let pieces = 0;
  const count = () => pieces++;
  stdin.on("data", count);
  for (let before = -1; before < pieces; ) {
    before = pieces;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    await new Promise((resolve) => setImmediate(resolve));
  }
  stdin.off("data", count);
}
function checkLine([line = "", ...rest]) {
  if (rest.some((one, i) => one !== "" || i < rest.length - 1))
    throw new UsageError(
      "Several lines came at once, and the question takes one.",
      "Pipe a value of several lines in on stdin.",
      "value-invalid"
    );
  if (/[^\P{Cc}\t]|\uFFFD/u.test(line))
    throw new UsageError(
      "What was typed has a character that is no text.",
      "Type it again in a terminal for UTF-8, or pipe it in on stdin.",
      "value-invalid"
    );
  return line;
}
export {
  readSecretInput
};
