import { parseArgs } from "node:util";
import { UsageError } from "../../model/errors.ts";
import { suggestOption } from "./suggest.ts";

/** One option: what the parser takes and the help shows. */
export type Option = {
  readonly name: string;
  readonly short?: string;
  /** The value's name in the help; absent where the option takes none. */
  readonly takes?: string;
  /** The value may be left out, and is given as `--name=VALUE` only. */
  readonly optional?: true;
  /** It may be given several times, each with a value. Given twice, any other option is an error. */
  readonly repeatable?: true;
  /** It lets a run write or take away more. Nobody is shown it who typed another name. */
  readonly dangerous?: true;
  readonly help: string;
};

export type Arguments = {
  readonly positionals: readonly string[];
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  /** All values of an option that is repeatable, as they were typed; none where it is not given. */
  readonly texts: (name: string) => readonly string[];
  /** A whole number of at least `least`. */
  readonly count: (name: string, least: number) => number | undefined;
  readonly choice: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice | undefined;
};

/**
 * @throws UsageError for an option that is unknown or given twice, or whose value is missing, surplus or not of its
 *   kind.
 */
export function parseArguments(args: readonly string[], options: readonly Option[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name, short, takes, optional }) => [
        name,
        { type: takes && !optional ? "string" : "boolean", ...(short && { short }) } as const,
      ]),
    ),
  });
  const given = new Map<string, readonly (string | undefined)[]>();
  for (const [i, token] of tokens.entries())
    if (token.kind === "option") {
      const option = options.find(({ name }) => name === token.name);
      if (!option)
        throw new UsageError(
          `There is no option ${token.rawName}.`,
          suggestOption(token.rawName, options),
          "option-unknown",
        );
      refuseSplitValue(option, token, tokens[i + 1]);
      const before = given.get(option.name) ?? [];
      if (before.length > 0 && !option.repeatable)
        throw new UsageError(`--${option.name} is given twice.`, "Give it once.");
      given.set(option.name, [...before, valueGiven(option, token)]);
    }
  const has = (name: string) => given.has(name);
  const text = (name: string) => given.get(name)?.[0];
  return {
    positionals,
    has,
    text,
    texts: (name) => given.get(name)?.filter((value) => value !== undefined) ?? [],
    count: (name, least) => {
      const typed = text(name);
      if (typed === undefined) return undefined;
      const number = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
      if (number < least) throw new UsageError(`--${name} takes a whole number of at least ${least}.`);
      return number;
    },
    choice: (name, choices) => {
      const typed = text(name);
      if (typed === undefined) return undefined;
      const chosen = choices.find((choice) => choice === typed);
      if (chosen === undefined) throw new UsageError(`--${name} takes one of: ${choices.join(", ")}.`);
      return chosen;
    },
  };
}

type Given = { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined };

function valueGiven({ name, takes, optional }: Option, { value, inlineValue }: Given): string | undefined {
  if (takes === undefined && value !== undefined) throw new UsageError(`--${name} takes no value.`);
  // A dash alone stands for stdin.
  const swallowed = inlineValue === false && /^-./.test(value ?? "");
  if (takes && !optional && (!value || swallowed))
    throw new UsageError(
      `--${name} needs a value: --${name} ${takes}.`,
      swallowed ? `A value that starts with "-" is given as --${name}=${takes}.` : undefined,
    );
  if (takes && optional && value === "")
    throw new UsageError(`--${name}= needs a value: --${name}=${takes}.`);
  return value;
}

/** `--emulator v.db` would name a manifest `v.db`, because the option's value may be left out. */
function refuseSplitValue(
  { name, optional }: Option,
  { value }: Given,
  next: { readonly kind: string; readonly value?: string | undefined } | undefined,
): void {
  if (!optional || value !== undefined || next?.kind !== "positional") return;
  if (/\.(?:db|sqlite)\d?$/i.test(next.value ?? ""))
    throw new UsageError(
      `--${name} takes its value behind "=", and ${next.value} is no manifest.`,
      `Write --${name}=${next.value}`,
    );
}
