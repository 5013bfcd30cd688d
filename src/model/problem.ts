/** Where in a file: the path as people would type it, line and column from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** `file:line:column`, as editors and terminals make a link of it. */
export const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/**
 * A mistake in what people wrote. The message and the hint are our own words: a parser's or a program's message
 * quotes its input, and its input may be a value. `excerpt` is the line with every scalar value hidden.
 */
export type Problem = {
  readonly place?: Place;
  readonly message: string;
  readonly excerpt?: string;
  readonly hint?: string;
};

/** Stops a command because of mistakes in what people wrote. It holds every problem, by file and line. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? "" : "s"}`);
    this.problems = problems;
  }
}
