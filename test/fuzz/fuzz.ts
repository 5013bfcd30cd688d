// What holds for everything that reads something from outside: an input of any kind ends in an answer or in one of our own
// errors, it takes less than a second, and no error shows a value that stood in the input.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { AzureDevopsError } from "../../src/forge/azure-devops/failure.ts";
import { EventError } from "../../src/forge/github/event.ts";
import { GithubError } from "../../src/forge/github/failure.ts";
import {
  FileError,
  HintedError,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
} from "../../src/model/errors.ts";
import { inputsFrom } from "./mutation.ts";
import { watchdog } from "./watchdog.ts";

/** Stands at the places of values in seeds: no error may show eight characters of it in a row. */
export const canary = "Zq81xW7kV55pL3wJ9rT2";

export type Target = {
  readonly name: string;
  /** Inputs that are right, with `canary` at the places of values. */
  readonly seeds: readonly (string | Uint8Array)[];
  /** Inputs that are wrong in one place, and begin further ones as well. */
  readonly flawed?: readonly string[];
  /** Reads an input; what it returns is shown to people. */
  readonly read: (input: Uint8Array) => unknown;
  /** Whether an input shows the canary at a place that is no value's: a name may be shown. */
  readonly isNamed?: (input: string) => boolean;
};

/** The bytes of a seed. */
export const toBytes = (seed: string | Uint8Array): Uint8Array =>
  typeof seed === "string" ? Buffer.from(seed) : seed;

/** Those that the world's edge and the commands show to people. */
const ours = [
  ...[FileError, HintedError, NotApproved, ProblemsError, UsageError, VaultError],
  ...[EventError, GithubError, AzureDevopsError],
];

const wordsOf = (error: Error): string =>
  [error.message, error.cause, JSON.stringify(error)].map((words) => String(words)).join("\n");

const pieces = Array.from({ length: canary.length - 7 }, (_, at) => canary.slice(at, at + 8));

/** Seconds of this thread's own work. */
const cpuSeconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000_000;
};

/** What is wrong with how a target reads an input; undefined where nothing is. */
export async function findFlaw(
  { read, isNamed = () => false }: Target,
  input: Uint8Array,
): Promise<string | undefined> {
  const begin = cpuSeconds();
  let words: string;
  try {
    words = JSON.stringify(await read(input)) ?? "";
  } catch (error) {
    if (!ours.some((one) => error instanceof one)) return `throws ${(error as Error)?.stack ?? error}`;
    words = wordsOf(error as Error);
  }
  const seconds = cpuSeconds() - begin;
  if (seconds > 1) return `takes ${seconds} s`;
  const shown = pieces.find((piece) => words.includes(piece));
  return shown !== undefined && !isNamed(Buffer.from(input).toString("latin1"))
    ? `shows the value: ${words.slice(0, 2000)}`
    : undefined;
}

const folder = join(import.meta.dirname, "seeds");

/** The folder below `seeds/` that keeps inputs of a reader. */
export const folderOf = (name: string): string => name.replaceAll(/\W+/g, "-");

/** All folders that keep inputs. */
export const listFolders = (): readonly string[] => readdirSync(folder);

/** Inputs that once were read wrongly, by the name of the file that keeps each. */
export function listKept(name: string): readonly (readonly [string, Uint8Array])[] {
  const own = join(folder, folderOf(name));
  return existsSync(own)
    ? readdirSync(own).map((file) => [file, readFileSync(join(own, file))] as const)
    : [];
}

/**
 * Reads so many inputs, and makes the first one smaller that is read wrongly.
 * @throws Error that says how to keep it
 */
export async function fuzz(target: Target, cases: number): Promise<void> {
  const seeds = [
    ...[...target.seeds, ...(target.flawed ?? [])].map(toBytes),
    ...listKept(target.name).map(([, bytes]) => bytes),
  ];
  const guard = watchdog(target.name);
  try {
    const property = fc.asyncProperty(inputsFrom(seeds), async (input) => {
      guard.beat();
      const flaw = await findFlaw(target, input);
      if (flaw) throw new Error(flaw);
    });
    const { failed, counterexample, seed, counterexamplePath } = await fc.check(property, { numRuns: cases });
    if (!failed) return;
    const input = counterexample?.[0] ?? new Uint8Array();
    const flaw = await findFlaw(target, input);
    throw new Error(
      `${flaw}\n  of ${JSON.stringify(Buffer.from(input).toString("latin1")).slice(0, 3000)}\n  (seed ${seed}, path ${counterexamplePath}); keep it: echo ${Buffer.from(input).toString("base64").slice(0, 4000)} | base64 -d > test/fuzz/seeds/${folderOf(target.name)}/NAME`,
    );
  } finally {
    await guard.stop();
  }
}
