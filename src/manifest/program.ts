import type { Program } from "../model/config.ts";
import { addDuration, isDuration } from "../model/time.ts";
import type { WrittenProgram } from "./written.ts";

/** Whoever waits longer waits for a person, and nobody is there. */
const longest = 3600;

/**
 * A program that the config names, with its defaults.
 * @param tell is given what is wrong with its timeout.
 */
export function program(
  { argv, env = [], timeout = "PT30S" }: WrittenProgram,
  tell: (message: string) => void,
): Program {
  if (!isDuration(timeout) || addDuration(0, timeout) > longest)
    tell("must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour");
  return { argv, env, timeout };
}
