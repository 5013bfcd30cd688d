import type { Problem } from "../model/errors.ts";

/** The inputs that somebody filled in, and all problems of those that were read so far. */
export type Form<Name extends string> = {
  readonly problems: readonly Problem[];
  /** Adds a problem; its message quotes no input. */
  readonly wrong: (message: string, hint?: string) => void;
  /** The given text, or the default. */
  readonly text: (name: Name) => string;
  /** The chosen word, or the first one and a problem where the text is no choice. */
  readonly choice: <Choice extends string>(name: Name, ...choices: readonly [Choice, ...Choice[]]) => Choice;
  readonly flag: (name: Name) => boolean;
  /** Words between spaces, commas or line ends. */
  readonly words: (name: Name) => readonly string[];
  /** Texts between line ends, without the spaces around them. */
  readonly lines: (name: Name) => readonly string[];
  /** Adds a problem where the text is given and does not fit. */
  readonly shaped: (name: Name, fits: (text: string) => boolean, takes: string, hint?: string) => void;
};

/**
 * A form that reads inputs one by one. An empty input counts as not given: a reusable workflow passes on empty texts
 * for the inputs that its caller left out.
 */
export function readForm<Name extends string>(
  given: (name: Name) => string,
  defaults: { readonly [name in Name]: string },
): Form<Name> {
  const problems: Problem[] = [];
  const wrong = (message: string, hint?: string) => {
    problems.push({ code: "option-invalid", message, ...(hint !== undefined && { hint }) });
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
