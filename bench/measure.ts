// A process of its own, and what it used: processor time as the process counts it, and when it printed what.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";

/** Milliseconds since the process began and of processor time until then, and the most MiB that were resident. */
type Moment = { readonly ms: number; readonly cpuMs: number; readonly megabytes: number };

export type Measured = {
  /** When it opened its first socket; absent where it opened none. */
  readonly request?: Moment;
  /** Absent where it was killed. */
  readonly exit?: Moment;
  readonly status: number | null;
  /** The milliseconds at which each line came on stderr. */
  readonly lines: readonly { readonly ms: number; readonly text: string }[];
  /** The milliseconds at which stdout began. */
  readonly printed: number;
  readonly wallMs: number;
};

/** A process that ended as it should. */
export type Finished = Measured & { readonly exit: Moment };

const probe = join(import.meta.dirname, "probe.mjs");

/** Runs Node with these arguments; a run that is to end at its first request is killed there. */
export async function measure(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly until?: "request" },
): Promise<Measured> {
  const { cwd, env = {}, until } = options;
  const begin = performance.now();
  const child = spawn(process.execPath, ["--import", probe, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const at = () => performance.now() - begin;
  const lines: { ms: number; text: string }[] = [];
  let printed = Number.NaN;
  child.stdout?.once("data", () => {
    printed = at();
  });
  child.stdout?.resume();
  if (child.stderr)
    createInterface({ input: child.stderr }).on("line", (text) => lines.push({ ms: at(), text }));
  const moments = new Map<string, Moment>();
  const report = child.stdio[3];
  if (report && "on" in report && "read" in report)
    createInterface({ input: report }).on("line", (line) => {
      const { at: what, ...moment } = JSON.parse(line);
      moments.set(what, moment);
      if (what === until) child.kill("SIGKILL");
    });
  const [status] = await ended;
  const [request, exit] = [moments.get("request"), moments.get("exit")];
  return { ...(request && { request }), ...(exit && { exit }), status, lines, printed, wallMs: at() };
}

/** Runs Node to its end. @throws Error where it ends with another code than 0, with the end of what it said on stderr */
export async function measureWhole(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  const { exit, ...rest } = await measure(args, options);
  if (exit && rest.status === 0) return { ...rest, exit };
  const last = rest.lines.slice(-20).map(({ text }) => text);
  throw new Error([`${args.join(" ")} ended with ${rest.status}:`, ...last].join("\n"));
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
