import type { ChildProcess, spawn } from "node:child_process";
import { parse } from "node:path";
import { ExecError, type ProgramCall, type World } from "../model/world.ts";
import { findProgram } from "./program.ts";

/**
 * Runs programs: without a shell, with PATH and the given environment and stdin. Nobody reads stderr.
 * @param signal stops the programs that run.
 */
export const createExec =
  (signal: AbortSignal): World["exec"] =>
  async (command) => {
    const [name, ...args] = command.argv;
    const { file, path } = await findProgram(name, command.apart);
    // Few runs start a program, and only they load the module.
    const { spawn } = await import("node:child_process");
    if (signal.aborted) throw new ExecError("interrupted");
    return readOutput(
      start(spawn, file, args, { ...command, env: { ...command.env, PATH: path } }),
      command,
      signal,
    );
  };

/** Starts a program in a group of its own, so that the programs that it starts can be stopped with it. */
function start(
  spawnProgram: typeof spawn,
  file: string,
  args: readonly string[],
  { env, limit, input, folder }: Pick<ProgramCall, "env" | "limit" | "input" | "folder">,
): ChildProcess {
  try {
    return spawnProgram(file, args, {
      cwd: folder ?? parse(file).root,
      env,
      stdio: [input ? "pipe" : "ignore", limit === undefined ? "ignore" : "pipe", "ignore"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
  } catch {
    throw new ExecError("unstartable");
  }
}

const readOutput = (
  child: ChildProcess,
  { seconds, limit = 0, input }: ProgramCall,
  signal: AbortSignal,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const cleanUp = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
    };
    /** It does not wait for the end: a program that left the group may hold the pipe for ever. */
    const stop = (reason: ExecError["reason"]) => {
      cleanUp();
      child.stdout?.destroy();
      kill(child);
      reject(new ExecError(reason));
    };
    const interrupt = () => stop("interrupted");
    const timer = setTimeout(() => stop("timeout"), seconds * 1000);
    signal.addEventListener("abort", interrupt);
    // A program may end before it has read everything; its exit code says why.
    child.stdin?.on("error", () => {}).end(input);
    child.stdout?.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > limit) stop("too large");
      else chunks.push(chunk);
    });
    child.stdout?.on("error", () => stop("failed"));
    child.on("error", () => stop("unstartable"));
    child.on("close", (code, killed) => {
      cleanUp();
      if (code === 0) resolve(Uint8Array.from(Buffer.concat(chunks)));
      else reject(killed ? new ExecError("killed") : new ExecError("failed", code ?? undefined));
    });
  });

/** Kills the whole group, even where the program itself has ended. Does nothing where it never started. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
