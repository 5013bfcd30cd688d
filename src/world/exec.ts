import { type ChildProcess, spawn } from "node:child_process";
import { parse } from "node:path";
import { ExecError, type ProgramCall, type World } from "../model/world.ts";
import { findProgram } from "./program.ts";

/**
 * Runs programs: without a shell, in the root folder, with PATH and what they are given as their environment and to
 * read, and an stderr that nobody reads.
 * @param signal stops what runs.
 */
export const createExec =
  (signal: AbortSignal): World["exec"] =>
  async (command) => {
    const [name, ...args] = command.argv;
    const { file, path } = await findProgram(name, command.apart);
    if (signal.aborted) throw new ExecError("interrupted");
    return output(start(file, args, { ...command, env: { ...command.env, PATH: path } }), command, signal);
  };

/** In a group of its own, so that what it starts can be stopped with it. */
function start(
  file: string,
  args: readonly string[],
  { env, limit, input }: Pick<ProgramCall, "env" | "limit" | "input">,
): ChildProcess {
  try {
    return spawn(file, args, {
      cwd: parse(file).root,
      env,
      stdio: [input ? "pipe" : "ignore", limit === undefined ? "ignore" : "pipe", "ignore"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
  } catch {
    throw new ExecError("unstartable");
  }
}

const output = (
  child: ChildProcess,
  { seconds, limit = 0, input }: ProgramCall,
  signal: AbortSignal,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
    };
    /** Its end is not waited for: what left the group may hold the pipe for ever. */
    const stop = (reason: ExecError["reason"]) => {
      over();
      child.stdout?.destroy();
      kill(child);
      reject(new ExecError(reason));
    };
    const interrupt = () => stop("interrupted");
    const timer = setTimeout(() => stop("timeout"), seconds * 1000);
    signal.addEventListener("abort", interrupt);
    // A program that ends without having read it all has its reasons, and an exit code.
    child.stdin?.on("error", () => {}).end(input);
    child.stdout?.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > limit) stop("too large");
      else chunks.push(chunk);
    });
    child.stdout?.on("error", () => stop("failed"));
    child.on("error", () => stop("unstartable"));
    child.on("close", (code, killed) => {
      over();
      if (code === 0) resolve(Uint8Array.from(Buffer.concat(chunks)));
      else reject(killed ? new ExecError("killed") : new ExecError("failed", code ?? undefined));
    });
  });

/** Its whole group, also where the program itself has ended; nothing where it never started. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
