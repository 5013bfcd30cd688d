import { MissingValue } from "../model/errors.ts";
import { ProblemsError } from "../model/problem.ts";

/** Does a step; what keeps a value from being sealed is told as a problem. */
export async function told<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    throw new ProblemsError([{ message: error.message, hint: error.hint }]);
  }
}
