/** A regular expression that was compiled, or why it was not. */
export type Expression =
  | {
      readonly is: "expression";
      readonly matches: (name: string) => boolean;
      readonly states: readonly AutomatonState[];
    }
  /** Without a reason: the engine's message quotes the pattern. */
  | { readonly is: "invalid" }
  /** It looks around or back, or repeats too much: nothing bounds the work for a name. */
  | { readonly is: "unbounded" };

/** How many states an expression may have, repetitions written out. A name costs at most 127 steps for each. */
const mostStates = 1000;

/**
 * Compiles a regular expression of JavaScript (with the flag `u`). It matches in linear time, anywhere in a name unless
 * `^` and `$` say otherwise. Like RE2 it takes no look-around and no back references
 * (https://github.com/google/re2/wiki/Syntax).
 */
export function compileExpression(pattern: string): Expression {
  try {
    // This proves that its syntax is right, so that nothing below checks it.
    new RegExp(pattern, "u");
  } catch {
    return { is: "invalid" };
  }
  const states: AutomatonState[] = [];
  if (!build(pattern, states)) return { is: "unbounded" };
  return { is: "expression", states, matches: (name) => matchesStates(states, name, true) };
}

type Part =
  | { readonly is: "character"; readonly takes: (character: string) => boolean }
  | { readonly is: "assertion"; readonly holds: (before: string, after: string) => boolean }
  | { readonly is: "sequence" | "choice"; readonly of: readonly Part[] }
  | { readonly is: "repetition"; readonly of: Part; readonly least: number; readonly most: number };

/** A character, as itself, escaped, or as a set of them. */
const character =
  /\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|x..|c.|[pP]\{[^}]*\}|[^1-9k])|[^\\]/suy;
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/suy;
const opening = /\((?:\?:|\?<[^=!>]+>|(?!\?))/suy;

/** Adds the states of a whole expression; false where no bound on the work can be kept. */
function build(pattern: string, states: AutomatonState[]): boolean {
  const read = reader(pattern);
  const whole = choice(read);
  if (!whole || !append(whole, states)) return false;
  states.push({ is: "end" });
  return true;
}

type Read = {
  /** Takes the next match of a token. */
  readonly take: (what: RegExp) => RegExpExecArray | undefined;
  readonly takes: (text: string) => boolean;
  /** Whether a choice or a group ends here. */
  readonly ends: () => boolean;
};

function reader(pattern: string): Read {
  let at = 0;
  return {
    take: (what) => {
      what.lastIndex = at;
      const found = what.exec(pattern) ?? undefined;
      at += found?.[0].length ?? 0;
      return found;
    },
    takes: (text) => {
      const isNext = pattern.startsWith(text, at);
      if (isNext) at += text.length;
      return isNext;
    },
    ends: () => at === pattern.length || pattern[at] === "|" || pattern[at] === ")",
  };
}

function choice(read: Read): Part | undefined {
  const of: Part[] = [];
  do {
    const parts: Part[] = [];
    while (!read.ends()) {
      const part = repeated(read);
      if (!part) return undefined;
      parts.push(part);
    }
    of.push({ is: "sequence", of: parts });
  } while (read.takes("|"));
  return { is: "choice", of };
}

function repeated(read: Read): Part | undefined {
  const of = single(read);
  const [whole, sign, least = "", comma, most] = read.take(quantifier) ?? [];
  if (!of || whole === undefined) return of;
  if (sign !== undefined)
    return {
      is: "repetition",
      of,
      least: sign === "+" ? 1 : 0,
      most: sign === "?" ? 1 : Number.POSITIVE_INFINITY,
    };
  const upTo = comma === "" ? least : most || "Infinity";
  return { is: "repetition", of, least: Number(least), most: Number(upTo) };
}

function single(read: Read): Part | undefined {
  if (read.takes("^")) return { is: "assertion", holds: (before) => before === "" };
  if (read.takes("$")) return { is: "assertion", holds: (_, after) => after === "" };
  if (read.takes("\\b")) return { is: "assertion", holds: isEdge };
  if (read.takes("\\B")) return { is: "assertion", holds: (...sides) => !isEdge(...sides) };
  if (read.take(opening)) {
    const inside = choice(read);
    read.takes(")");
    return inside;
  }
  const [text] = read.take(character) ?? ["("];
  return text === "(" ? undefined : { is: "character", takes: oneOf(text) };
}

const isWord = (character: string): boolean => /^\w$/.test(character);
const isEdge = (before: string, after: string): boolean => isWord(before) !== isWord(after);

function oneOf(text: string): (character: string) => boolean {
  const only = new RegExp(`^${text}$`, "su");
  return (character) => only.test(character);
}

/** Adds the states of a part; false where they are too many. */
function append(part: Part, states: AutomatonState[]): boolean {
  const here = states.length;
  if (here >= mostStates) return false;
  switch (part.is) {
    case "character":
      states.push({ is: "step", takes: part.takes, to: here + 1 });
      return true;
    case "assertion":
      states.push({ is: "assertion", holds: part.holds, to: here + 1 });
      return true;
    case "sequence":
      return part.of.every((each) => append(each, states));
    case "choice":
      return appendChoice(part.of, states);
    case "repetition":
      return appendRepetition(part, states);
    default:
      return part satisfies never;
  }
}

function appendChoice([first, ...others]: readonly Part[], states: AutomatonState[]): boolean {
  if (!first || others.length === 0) return !first || append(first, states);
  const fork = states.push({ is: "fork", to: [] }) - 1;
  if (!append(first, states)) return false;
  const join = states.push({ is: "fork", to: [] }) - 1;
  states[fork] = { is: "fork", to: [fork + 1, states.length] };
  if (!appendChoice(others, states)) return false;
  states[join] = { is: "fork", to: [states.length] };
  return true;
}

function appendRepetition(
  { of, least, most }: Extract<Part, { is: "repetition" }>,
  states: AutomatonState[],
): boolean {
  for (let i = 0; i < least; i++) {
    const before = states.length;
    if (!append(of, states)) return false;
    // An empty part stays empty, however often it is repeated.
    if (states.length === before) return true;
  }
  if (most === Number.POSITIVE_INFINITY) {
    const fork = states.push({ is: "fork", to: [] }) - 1;
    if (!append(of, states)) return false;
    states.push({ is: "fork", to: [fork] });
    states[fork] = { is: "fork", to: [fork + 1, states.length] };
    return true;
  }
  const forks: number[] = [];
  for (let i = least; i < most; i++) {
    forks.push(states.push({ is: "fork", to: [] }) - 1);
    if (!append(of, states)) return false;
  }
  for (const fork of forks) states[fork] = { is: "fork", to: [fork + 1, states.length] };
  return true;
}

/** What a state does: takes a character, goes several ways at once, or looks at both sides of where it stands. */
export type AutomatonState =
  | { readonly is: "step"; readonly takes: (character: string) => boolean; readonly to: number }
  | { readonly is: "fork"; readonly to: readonly number[] }
  | {
      readonly is: "assertion";
      /** Empty texts stand for the beginning and the end. */
      readonly holds: (before: string, after: string) => boolean;
      readonly to: number;
    }
  | { readonly is: "end" };

/**
 * Whether a text, from its beginning on, leads from state 0 to the end. It follows all paths at once and takes none back,
 * so the work is at most the text's length times the number of states, whatever somebody wrote. An engine that tries one
 * path after the other needs years for some patterns.
 * @param search whether a path may begin at each character and end before the text does
 * @param visit called for each state that is entered, for tests that count work
 */
export function matchesStates(
  states: readonly AutomatonState[],
  text: string,
  search: boolean,
  visit: () => void = () => {},
): boolean {
  const characters = [...text];
  /** At which character a state was entered last. */
  const entered = new Int32Array(states.length).fill(-1);
  let current: number[] = [];
  for (let at = 0; at <= characters.length; at++) {
    const next: number[] = [];
    const waiting = at === 0 || search ? [...current, 0] : current;
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const state = states[index];
      if (!state || entered[index] === at) continue;
      entered[index] = at;
      visit();
      const after = characters[at] ?? "";
      switch (state.is) {
        case "end":
          if (search || at === characters.length) return true;
          break;
        case "fork":
          waiting.push(...state.to);
          break;
        case "assertion":
          if (state.holds(characters[at - 1] ?? "", after)) waiting.push(state.to);
          break;
        case "step":
          if (after !== "" && state.takes(after)) next.push(state.to);
          break;
        default:
          state satisfies never;
      }
    }
    if (next.length === 0 && !search) return false;
    current = next;
  }
  return false;
}
