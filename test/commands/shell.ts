// The commands without a process around them: what cli.ts hands over, with ears for what is printed.
import { runCommand } from "../../src/commands/cli/run.ts";
import type { Shell } from "../../src/commands/cli/shell.ts";
import { createProgressWriter } from "../../src/world/progress-writer.ts";
import { createWorld } from "../../src/world.ts";

/** A call as a test wants it: the process around it, and whether `err` keeps the codes at the ends of its messages. */
export type Call = Partial<Shell> & { readonly codes?: boolean };

/** Most tests are about sentences: `error-codes.test.ts` and `mistakes.test.ts` look at the codes. */
const withoutCodes = (text: string): string => text.replace(/ \[[a-z]+(?:-[a-z]+)*\]$/gm, "");

export type Called = { readonly exit: number; readonly out: string; readonly err: string };

/** Calls a command line. Nobody can be asked, and no stream is a terminal, unless `differs` says so. */
export async function call(
  args: readonly string[],
  { codes = false, ...differs }: Call = {},
): Promise<Called> {
  let [out, err] = ["", ""];
  const written = createProgressWriter({
    write: (text) => {
      err += text;
    },
    ...(differs.terminal?.err && { columns: () => differs.terminal?.width ?? 100 }),
  });
  const exit = await runCommand(args, {
    out: (text) => {
      out += text;
    },
    err: written.write,
    showProgress: written.show,
    readSecret: async () => ({ by: "stdin", bytes: new Uint8Array() }),
    terminal: { out: false, err: false, width: 100, unicode: true },
    env: () => undefined,
    fetchedHead: async () => undefined,
    checkedOut: async () => undefined,
    version: () => "keyvault-gitops 0.0.0",
    signal: new AbortController().signal,
    heedSignals: () => {},
    createWorld,
    ...differs,
  });
  return { exit, out, err: codes ? err : withoutCodes(err) };
}

/** Calls a command line in a folder, with variables beside this process's. */
export const callIn = (
  root: string,
  args: readonly string[],
  { env = {}, ...differs }: Omit<Call, "env"> & { readonly env?: Readonly<Record<string, string>> } = {},
) =>
  call(args, {
    createWorld: async (wish) => {
      const { world, close } = await createWorld({ ...wish, workingDirectory: root });
      return { world: { ...world, env: (name) => env[name] ?? world.env(name) }, close };
    },
    ...differs,
  });
