// The CLI as people call it: a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

const cli = resolve(import.meta.dirname, "../../src/cli.ts");

export type Called = { readonly exit: number | null; readonly out: string; readonly err: string };

/** Starts the CLI in a folder, with no more of the environment than a process needs. */
export const start = (cwd: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", ...env },
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
