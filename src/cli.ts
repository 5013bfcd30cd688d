#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `keyvault-gitops needs Node.js 22.13 or newer, and this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

// An ES module that imports one of Node's gets a copy of all that it exports: here that would load all kinds of streams.
const { mkdirSync, readFileSync, statSync, writeSync } = process.getBuiltinModule("node:fs");

const version = (): string =>
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;

/** A reader that stops reading (`| head`) is no error; a full disk is one, which has to be said elsewhere. */
for (const [name, stream, other] of [
  ["stdout", process.stdout, 2],
  ["stderr", process.stderr, 1],
] as const)
  stream.on("error", ({ code = "no code" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(process.exitCode);
    try {
      writeSync(other, `error: ${name} could not be written (${code}). [file-unwritable]\n`);
    } catch {
      // Then nobody listens.
    }
    process.exit(1);
  });

const args = process.argv.slice(2);
if (args[0] === "--version" || args[0] === "-v") process.stdout.write(`${version()}\n`);
else await main();

async function main(): Promise<void> {
  const folder = compileCache();
  if (folder !== undefined) process.getBuiltinModule("node:module").enableCompileCache(folder);
  const [{ runCommand }, { createProgressWriter }] = await Promise.all([
    import("./commands/cli/run.ts"),
    import("./world/progress-writer.ts"),
  ]);
  const stop = new AbortController();
  const stopRun = (): void => {
    if (stop.signal.aborted) {
      messages.write("");
      process.exit(130);
    }
    stop.abort();
  };
  let isListening = false;
  // A program that parses a large file handles no signal. Until it has begun something the system's answer is better.
  const heedSignals = (): void => {
    if (!isListening) process.on("SIGINT", stopRun).on("SIGTERM", stopRun);
    isListening = true;
  };
  const { stdin, stdout, stderr, env } = process;
  const messages = createProgressWriter({
    write: (text) => stderr.write(text),
    ...(stderr.isTTY && env.TERM !== "dumb" && { columns: () => stderr.columns }),
  });
  process.exitCode = await runCommand(args, {
    out: (text) => stdout.write(text),
    err: messages.write,
    showProgress: messages.show,
    ...(stdin.isTTY &&
      stderr.isTTY && {
        ask: (question: string) => messages.pauseFor(() => ask(question, stop.signal)),
      }),
    readSecret: async (question, limit) => {
      heedSignals();
      const { readSecretInput } = await import("./world/secret-input.ts");
      return messages.pauseFor(() => readSecretInput(question, limit, stop.signal));
    },
    terminal: {
      out: stdout.isTTY === true,
      err: stderr.isTTY === true,
      width: stdout.columns ?? stderr.columns ?? Number.POSITIVE_INFINITY,
      unicode: showsUnicode(env),
    },
    env: (name) => env[name],
    fetchedHead: async (branch) => {
      const { readFetchedHead } = await import("./world/git.ts");
      return readFetchedHead(branch, process.cwd());
    },
    checkedOut: async () => {
      const { readCheckedOut } = await import("./world/git.ts");
      return readCheckedOut(process.cwd());
    },
    version: () => `keyvault-gitops ${version()}, Node.js ${process.versions.node}, ${process.platform}`,
    signal: stop.signal,
    heedSignals,
    createWorld: async (wish) => (await import("./world.ts")).createWorld({ ...wish, greets: true }),
  });
  process.off("SIGINT", stopRun).off("SIGTERM", stopRun);
}

/**
 * A folder in which Node.js may keep what it compiled of this program, so that the next run need not: a third of a short run.
 * Whoever could write there could run code as this user, so it is one of the user's own, and not one in the folder for
 * temporary files, where others can make it first. NODE_COMPILE_CACHE names another one, and NODE_DISABLE_COMPILE_CACHE=1
 * keeps nothing.
 * @returns undefined where there is no such folder; the run then compiles as if there were no cache
 */
function compileCache(): string | undefined {
  const { homedir } = process.getBuiltinModule("node:os");
  const { isAbsolute, join } = process.getBuiltinModule("node:path");
  try {
    const { XDG_CACHE_HOME: given = "", LOCALAPPDATA: local = "" } = process.env;
    const caches = [given, local].find(isAbsolute) ?? join(homedir(), ".cache");
    const folder = join(caches, "keyvault-gitops");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** The typed answer; empty where the person answers by Ctrl-C or by the end of input. */
async function ask(question: string, signal: AbortSignal): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Node.js pauses the input of a program that comes back from Ctrl-Z, and ends it where nothing else is going on.
  lines.on("SIGCONT", () => lines.resume());
  const givenUp = new Promise<undefined>((resolve) =>
    lines.on("close", () => resolve(undefined)).on("SIGINT", () => resolve(undefined)),
  );
  const answer = await Promise.race([lines.question(question, { signal }).catch(() => undefined), givenUp]);
  lines.close();
  // Nobody ended the line of the question.
  if (answer === undefined) process.stderr.write("\n");
  return answer ?? "";
}

/** Whether the output may hold more than ASCII: a terminal that shows it, a file or a pipe. */
function showsUnicode(env: NodeJS.ProcessEnv): boolean {
  if (!process.stderr.isTTY && !process.stdout.isTTY) return true;
  if (process.platform === "win32") return env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined;
  if (env.TERM === "dumb" || env.TERM === "linux") return false;
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "");
}
