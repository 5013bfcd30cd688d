import type { Files, World } from "../../model/world.ts";

/** What `createWorld` takes; said here, because commands may not know how a world is made. */
type Wish = {
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
  /** Progress and messages. */
  readonly err: (text: string) => void;
  /** Shows a question and resolves with what was typed; absent where there is no terminal to answer on. */
  readonly ask?: (question: string) => Promise<string>;
  /** All of stdin; where that is a terminal, one line that a question asks for and that is not shown. */
  readonly secret: (
    question: string,
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
  /** Of us and of what we run on, for a report of a mistake. */
  readonly version: () => string;
  readonly signal: AbortSignal;
  /** From here on Ctrl-C and SIGTERM abort the signal; before, the system ends the process at once. */
  readonly heedSignals: () => void;
  readonly createWorld: (wish: Wish) => Promise<{ readonly world: World; readonly close: () => void }>;
};

/** Resolves when a program that goes on running is asked to stop. */
export const waitForAbort = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
