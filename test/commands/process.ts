// The CLI as people call it: a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/**
 * The bundle starts in two thirds of the sources' time, and a test of its own says that it is what they give. What serves
 * is not in it.
 */
const cliFor = ([command = ""]: readonly string[]): string =>
  resolve(root, ["emulator", "events"].includes(command) ? "src/cli.ts" : "dist/cli.js");

/** No more of the environment than a process needs, and what spares it to compile the same files again. */
export const environment: Record<string, string> = {
  PATH: process.env.PATH ?? "",
  NODE_COMPILE_CACHE: resolve(root, "node_modules/.cache/compiled"),
};

export type Called = { readonly exit: number | null; readonly out: string; readonly err: string };

/** Starts the CLI in a folder; after so many milliseconds it is killed. */
export const start = (
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  timeout?: number,
): ChildProcess =>
  spawn(process.execPath, [cliFor(args), ...args], {
    cwd,
    env: { ...environment, ...env },
    ...(timeout !== undefined && { timeout, killSignal: "SIGKILL" }),
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Calls the CLI in a folder and waits for its end. */
export async function call(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Called> {
  const child = start(cwd, args, env);
  const [out, err, exit] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((done) => child.once("exit", done)),
  ]);
  return { exit, out, err };
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) text += chunk;
  return text;
}
