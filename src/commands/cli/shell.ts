import type { ProgressLines } from "../../model/plan/outcome.ts";
import type { Files, World } from "../../model/world.ts";
import type { Style } from "../../report/style.ts";
import type { Output } from "./options.ts";

/** The options of `createWorld`, declared anew because commands may not know how a world is made. */
type WorldWish = {
  readonly emulator?: { readonly file?: string };
  readonly offline: boolean;
  readonly envFolder: (files: Files) => Promise<string | undefined>;
  readonly progress: World["progress"];
  readonly signal: AbortSignal;
  readonly begun: () => void;
};

/** The process around a run. */
export type Shell = {
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages. */
  readonly err: (text: string) => void;
  /** Shows a run's progress beside the messages until its end. @param makeLines is told whether a line is rewritten. */
  readonly showProgress: (makeLines: (isRewritten: boolean) => ProgressLines) => {
    readonly progress: World["progress"];
    readonly end: () => void;
  };
  /** Shows a question and resolves with the typed answer; absent where there is no terminal to answer on. */
  readonly ask?: (question: string) => Promise<string>;
  /**
   * Reads all of stdin; where that is a terminal, it asks for one line and does not show it. Without a question it reads
   * nothing from a terminal.
   */
  readonly readSecret: (
    question: string | undefined,
    limit: number,
  ) => Promise<{ readonly by: "stdin" | "terminal"; readonly bytes: Uint8Array }>;
  readonly terminal: {
    readonly out: boolean;
    readonly err: boolean;
    /** Columns; Infinity where they are not known. */
    readonly width: number;
    readonly unicode: boolean;
  };
  readonly env: (name: string) => string | undefined;
  /** The commit of a branch of `origin` as the working directory's checkout fetched it; undefined where it did not. */
  readonly fetchedHead: (branch: string) => Promise<string | undefined>;
  /** The commit that the working directory's repository has checked out; undefined where there is none. */
  readonly checkedOut: () => Promise<string | undefined>;
  /** Our version, Node's and the platform, for a report of a mistake. */
  readonly version: () => string;
  readonly signal: AbortSignal;
  /** From this call on Ctrl-C and SIGTERM abort the signal; before it the system ends the process at once. */
  readonly heedSignals: () => void;
  readonly createWorld: (wish: WorldWish) => Promise<{ readonly world: World; readonly close: () => void }>;
};

const { POSITIVE_INFINITY: endless } = Number;

/**
 * Whether a stream gets ANSI colours. `--no-color` wins, then FORCE_COLOR (`0` and `false` mean none), then NO_COLOR and
 * TERM=dumb, as Node.js has it. Source: https://nodejs.org/api/cli.html#force_color1-2-3
 */
function hasColour(isWanted: boolean, isTerminal: boolean, env: Shell["env"]): boolean {
  if (!isWanted) return false;
  const forced = env("FORCE_COLOR");
  if (forced) return forced !== "0" && forced !== "false";
  return isTerminal && !env("NO_COLOR") && env("TERM") !== "dumb";
}

/** The style of a result: wrapped and reduced to ASCII only where a terminal shows it. A file has no colours. */
export function resultStyle({ out, colour, all, unmanaged }: Output, { terminal, env }: Shell): Style {
  const isOnTerminal = terminal.out && out.length === 0;
  return {
    width: isOnTerminal ? terminal.width : endless,
    colour: hasColour(colour && out.length === 0, terminal.out, env),
    unicode: !isOnTerminal || terminal.unicode,
    all,
    unmanaged,
    options: "flags",
  };
}

export const messageStyle = (colour: boolean, { terminal, env }: Shell): Style => ({
  width: terminal.err ? terminal.width : endless,
  colour: hasColour(colour, terminal.err, env),
  unicode: !terminal.err || terminal.unicode,
  all: false,
  unmanaged: false,
  options: "flags",
});

/** Resolves when a program that goes on running is asked to stop. */
export const waitForAbort = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
