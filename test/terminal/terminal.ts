// A pseudo-terminal with a person at it: tmux, which keeps the screen as a terminal shows it.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";

export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

const source = resolve(import.meta.dirname, "../..");

export type Terminal = {
  /** Types a command on a screen that was cleared. */
  readonly call: (command: string) => Promise<void>;
  /** Types an answer. */
  readonly answer: (text: string) => void;
  readonly interrupt: () => void;
  /** Moves the time by so many seconds while no command runs. */
  readonly rest: (seconds: number) => void;
  /** The same as soon as the command that runs waits for it. */
  readonly pass: (seconds: number) => Promise<void>;
  /** The screen with its colours, as soon as it shows the text. */
  readonly shows: (text: RegExp) => Promise<string>;
  readonly close: () => void;
};

/** So many looks at the screen, a twentieth of a second apart, before we give up. */
const mostLooks = 1200;

/** A shell of 80 columns and 30 rows in a folder. It knows the command by its name, as a process whose time stands still. */
export function openTerminal(folder: string): Terminal {
  const own = (name: string): string => join(folder, ".terminal", name);
  const [bin, pid, clock] = [own("bin"), own("pid"), own("clock")];
  let now = Date.parse("2026-01-01T00:00:00Z");
  mkdirSync(bin, { recursive: true });
  writeFileSync(clock, String(now));
  const command = [process.execPath, "--import", join(import.meta.dirname, "standing-clock.ts")].join(" ");
  const program = join(bin, "keyvault-gitops");
  writeFileSync(program, `#!/bin/sh\necho $$ > ${pid}\nexec ${command} ${join(source, "src/cli.ts")} "$@"\n`);
  chmodSync(program, 0o755);
  const tmux = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync("tmux", ["-S", own("tmux"), ...args], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, TERM: "xterm", LANG: "C.UTF-8" },
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  };
  const environment = {
    PATH: `${bin}:${process.env.PATH}`,
    ...{ TERM: "screen", LANG: "C.UTF-8", PS1: "$ ", KVG_CLOCK: clock },
    NODE_COMPILE_CACHE: join(source, "node_modules/.cache/compiled"),
  };
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const size = ["-x", "80", "-y", "30"];
  const session = ["new-session", "-d", ...size, "-c", folder, "env", "-i", ...variables, "sh"];
  tmux("-f", "/dev/null", "-u", ...session);
  const lookAt = async (what: () => string, text: RegExp): Promise<string> => {
    let seen = "";
    for (let look = 0; look < mostLooks; look++) {
      seen = what();
      if (text.test(stripVTControlCharacters(seen))) return seen;
      await setTimeout(50);
    }
    throw new Error(`${text} is not there, but:\n${seen}`);
  };
  const shows = (text: RegExp) => lookAt(() => tmux("capture-pane", "-p", "-e").trimEnd(), text);
  const rest = (seconds: number): void => {
    now += seconds * 1000;
    writeFileSync(clock, String(now));
  };
  const answer = (text: string): void => void tmux("send-keys", "-l", `${text}\n`);
  return {
    call: async (command) => {
      await shows(/(^|\n)\$$/);
      answer("clear");
      await shows(/^\$$/);
      answer(command);
    },
    answer,
    interrupt: () => void tmux("send-keys", "C-c"),
    rest,
    pass: async (seconds) => {
      await lookAt(() => readFileSync(`${clock}-sleepers`, "utf8"), /[1-9]/);
      rest(seconds);
      process.kill(Number(readFileSync(pid, "utf8")), "SIGUSR2");
    },
    shows,
    close: () => void tmux("kill-server"),
  };
}
