// A command line of a page, called in this process: many pages cost less than one process.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Shell } from "../../src/commands/cli/shell.ts";
import type { World } from "../../src/model/world.ts";
import { connectVault } from "../../src/vault/connect.ts";
import { readEnv } from "../../src/world/env.ts";
import { createExec } from "../../src/world/exec.ts";
import { createFiles } from "../../src/world/files.ts";
import { createWorld } from "../../src/world.ts";
import { call } from "../commands/shell.ts";
import { tokenOf } from "../scene.ts";
import type { Desk } from "./follow-page.ts";

export type CommandLine = {
  readonly args: readonly string[];
  /** Files that stdin comes from, and that stdout goes to. */
  readonly from?: string;
  readonly to?: string;
};

const prefix = /^(?:npx --no -- )?keyvault-gitops(?= |$)/;
const part = /\s+(?:'([^']*)'|"([^"$`\\]*)"|([^\s'"$`\\|&;()<>*?#]+|[<>](?=\s))(?=\s|$)|(#.*))/y;

/** The words of a line that is one command of ours; undefined where it takes a shell to read it. */
export function parseCommand(line: string): CommandLine | undefined {
  const start = prefix.exec(line);
  if (!start) return undefined;
  const words: string[] = [];
  for (let at = start[0].length; line.slice(at).trim() !== ""; at = part.lastIndex) {
    part.lastIndex = at;
    const [, single, double, bare, comment] = part.exec(line) ?? [];
    if (comment !== undefined) break;
    const word = single ?? double ?? bare;
    if (word === undefined) return undefined;
    words.push(word);
  }
  const [file = "", sign] = [words.at(-1), words.at(-2)];
  if (sign === "<") return { args: words.slice(0, -2), from: file };
  if (sign === ">") return { args: words.slice(0, -2), to: file };
  return { args: words };
}

/** Calls a command as somebody who answers yes to what it asks. @returns its exit code */
export async function runInProcess(
  { args, from, to }: CommandLine,
  input: string,
  desk: Desk,
): Promise<number> {
  if (args[0] === "events" || (args[0] === "emulator" && !args.includes("--advance")))
    throw new Error(`${args[0]} serves until it is stopped: say so in a comment`);
  const stdin = from === undefined ? Buffer.from(input) : readFileSync(resolve(desk.cwd, from));
  let file = "";
  const { exit } = await call(args, {
    // In the order in which a terminal shows both.
    out: (text) => {
      if (to === undefined) desk.printed += text;
      else file += text;
    },
    err: (text) => {
      desk.printed += text;
    },
    ask: async () => "yes",
    readSecret: async () => ({ by: "stdin", bytes: new Uint8Array(stdin) }),
    createWorld: worldOf(desk),
  });
  if (to !== undefined) writeFileSync(resolve(desk.cwd, to), file);
  return exit;
}

/** With `--emulator` the world of the command line; else one in which the desk's vaults stand in for Azure. */
const worldOf =
  ({ cwd, env, clock, vaults }: Desk): Shell["createWorld"] =>
  async (wish) => {
    if (wish.emulator) {
      const { world, close } = await createWorld({ ...wish, workingDirectory: cwd });
      return { world: { ...world, env: (name) => env.get(name) ?? world.env(name) }, close };
    }
    const { progress, signal } = wish;
    const run = { clock, progress, signal };
    const files = createFiles(cwd);
    const { env: added } = await readEnv(files);
    const token = async () => ({ token: tokenOf("reader"), expiresOnTimestamp: Date.now() + 3_600_000 });
    const connection = { ...run, credential: { getToken: token }, httpClient: vaults.httpClient };
    const world: World = {
      ...run,
      files,
      exec: createExec(signal),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      env: (name) => env.get(name) ?? added(name),
      connect: (vault) => connectVault(vault, connection),
      token,
    };
    return { world, close: () => {} };
  };
