#!/usr/bin/env node
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/cli.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 13) {
  process.stderr.write(
    `keyvault-gitops needs Node.js 22.13 or newer, and this is ${process.versions.node}.
`
  );
  process.exit(1);
}
var { mkdirSync, readFileSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
var version = () => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
for (const [name, stream, other] of [
  ["stdout", process.stdout, 2],
  ["stderr", process.stderr, 1]
])
  stream.on("error", ({ code = "no code" }) => {
    if (code === "EPIPE") process.exit(process.exitCode);
    try {
      writeSync(other, `error: ${name} could not be written (${code}). [file-unwritable]
`);
    } catch {
    }
    process.exit(1);
  });
var args = process.argv.slice(2);
if (args[0] === "--version" || args[0] === "-v") process.stdout.write(`${version()}
`);
else await main();
async function main() {
  const folder = compileCache();
  if (folder !== void 0) process.getBuiltinModule("node:module").enableCompileCache(folder);
  const [{ runCommand }, { createProgressWriter }] = await Promise.all([
    import("./chunks/commands-QZSAO2EY.js"),
    import("./chunks/commands-QZSAO2EY.js")
  ]);
  const stop = new AbortController();
  const stopRun = () => {
    if (stop.signal.aborted) {
      messages.write("");
      process.exit(130);
    }
    stop.abort();
  };
  let isListening = false;
  const heedSignals = () => {
    if (!isListening) process.on("SIGINT", stopRun).on("SIGTERM", stopRun);
    isListening = true;
  };
  const { stdin, stdout, stderr, env } = process;
  const messages = createProgressWriter({
    write: (text) => stderr.write(text),
    ...stderr.isTTY && env.TERM !== "dumb" && { columns: () => stderr.columns }
  });
  process.exitCode = await runCommand(args, {
    out: (text) => stdout.write(text),
    err: messages.write,
    showProgress: messages.show,
    ...stdin.isTTY && stderr.isTTY && {
      ask: (question) => messages.pauseFor(() => ask(question, stop.signal))
    },
    readSecret: async (question, limit) => {
      heedSignals();
      const { readSecretInput } = await import("./chunks/secret-input-4NA2UVR2.js");
      return messages.pauseFor(() => readSecretInput(question, limit, stop.signal));
    },
    terminal: {
      out: stdout.isTTY === true,
      err: stderr.isTTY === true,
      width: stdout.columns ?? stderr.columns ?? Number.POSITIVE_INFINITY,
      unicode: showsUnicode(env)
    },
    env: (name) => env[name],
    fetchedHead: async (branch) => {
      const { readFetchedHead } = await import("./chunks/every-run-SN5HA3IO.js");
      return readFetchedHead(branch, process.cwd());
    },
    checkedOut: async () => {
      const { readCheckedOut } = await import("./chunks/every-run-SN5HA3IO.js");
      return readCheckedOut(process.cwd());
    },
    version: () => `keyvault-gitops ${version()}, Node.js ${process.versions.node}, ${process.platform}`,
    signal: stop.signal,
    heedSignals,
    createWorld: async (wish) => (await import("./chunks/every-run-SN5HA3IO.js")).createWorld({ ...wish, greets: true })
  });
  process.off("SIGINT", stopRun).off("SIGTERM", stopRun);
}
function compileCache() {
  const { homedir } = process.getBuiltinModule("node:os");
  const { isAbsolute, join } = process.getBuiltinModule("node:path");
  try {
    const { XDG_CACHE_HOME: given = "", LOCALAPPDATA: local = "" } = process.env;
    const caches = [given, local].find(isAbsolute) ?? join(homedir(), ".cache");
    const folder = join(caches, "keyvault-gitops");
    mkdirSync(folder, { recursive: true, mode: 448 });
    const { uid, mode } = statSync(folder);
    const isOwn = process.getuid === void 0 || uid === process.getuid() && (mode & 18) === 0;
    return isOwn ? folder : void 0;
  } catch {
    return void 0;
  }
}
async function ask(question, signal) {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.on("SIGCONT", () => lines.resume());
  const givenUp = new Promise(
    (resolve) => lines.on("close", () => resolve(void 0)).on("SIGINT", () => resolve(void 0))
  );
  const answer = await Promise.race([lines.question(question, { signal }).catch(() => void 0), givenUp]);
  lines.close();
  if (answer === void 0) process.stderr.write("\n");
  return answer ?? "";
}
function showsUnicode(env) {
  if (!process.stderr.isTTY && !process.stdout.isTTY) return true;
  if (process.platform === "win32") return env.WT_SESSION !== void 0 || env.TERM_PROGRAM !== void 0;
  if (env.TERM === "dumb" || env.TERM === "linux") return false;
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "");
}
