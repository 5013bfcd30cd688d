import type { Problem } from "../model/problem.ts";

/** Inputs as they were filled in, and everything that is wrong with them so far. */
export type Form<Name extends string> = {
  readonly problems: readonly Problem[];
  /** Never quotes an input. */
  readonly wrong: (message: string, hint?: string) => void;
  /** What was given, or the default. */
  readonly text: (name: Name) => string;
  /** One of some words; where it is none of them the first. */
  readonly choice: <Choice extends string>(name: Name, ...choices: readonly [Choice, ...Choice[]]) => Choice;
  readonly flag: (name: Name) => boolean;
  /** Words between spaces, commas or line ends. */
  readonly words: (name: Name) => readonly string[];
  /** Texts between line ends, without the spaces around them. */
  readonly lines: (name: Name) => readonly string[];
  /** Where it is given it has to look so. */
  readonly shaped: (name: Name, fits: (text: string) => boolean, takes: string, hint?: string) => void;
};

/** Inputs to be read one by one. What is empty was not given: a workflow that is called passes on what it has not. */
export function readForm<Name extends string>(
  given: (name: Name) => string,
  defaults: { readonly [name in Name]: string },
): Form<Name> {
  const problems: Problem[] = [];
  const wrong = (message: string, hint?: string) => {
    problems.push({ message, ...(hint !== undefined && { hint }) });
  };
  const text = (name: Name) => given(name) || defaults[name];
  const choice: Form<Name>["choice"] = (name, ...choices) => {
    const chosen = choices.find((one) => one === text(name));
    if (chosen === undefined) wrong(`the input ${name} takes one of: ${choices.join(", ")}`);
    return chosen ?? choices[0];
  };
  return {
    problems,
    wrong,
    text,
    choice,
    flag: (name) => choice(name, "false", "true") === "true",
    words: (name) =>
      text(name)
        .split(/[\s,]+/)
        .filter(Boolean),
    lines: (name) =>
      text(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    shaped: (name, fits, takes, hint) => {
      if (text(name) !== "" && !fits(text(name))) wrong(`the input ${name} takes ${takes}`, hint);
    },
  };
}
