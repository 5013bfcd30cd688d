/**
 * Regular expressions for names, without the catastrophes of JavaScript's own: those try one way after the other, and
 * some expressions have more ways than a machine can try. Taken is what an automaton can match, and it means what it
 * means in JavaScript: characters, `.`, classes, groups, `|`, `^`, `$`, `* + ? {n} {n,} {n,m}`, `\d \w \s` and their
 * opposites. Lookarounds and backreferences are not taken.
 */
import { accepts, all, type Class, edge, either, one, type Part, repeated } from "./automaton.ts";

/** What is wrong with an expression, in our own words. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
}

/** The longest name of an object. */
const longest = 127;
const mostStates = 2000;

/**
 * Whether a name matches, anywhere in it unless `^` and `$` say otherwise. Upper and lower case differ.
 * @throws ExpressionError where the text is no expression that is known here.
 */
export function expression(pattern: string): (name: string) => boolean {
  const start = parse(pattern).before({ is: "end" });
  return (name) => accepts(start, name);
}

const classes: { readonly [letter: string]: Class } = {
  d: (character) => /\d/.test(character),
  D: (character) => /\D/.test(character),
  w: (character) => /\w/.test(character),
  W: (character) => /\W/.test(character),
  s: (character) => /\s/.test(character),
  S: (character) => /\S/.test(character),
};

function parse(pattern: string): Part {
  let at = 0;
  const taken = (text: string): boolean => {
    const is = pattern.startsWith(text, at);
    if (is) at += text.length;
    return is;
  };
  const next = (): string => pattern.charAt(at++);

  function choice(): Part {
    const parts = [sequence()];
    while (taken("|")) parts.push(sequence());
    return parts.length === 1 && parts[0] ? parts[0] : either(parts);
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < pattern.length && !/[|)]/.test(pattern.charAt(at))) {
      if (/[*+?{]/.test(pattern.charAt(at)))
        throw new ExpressionError(`there is nothing to repeat before ${pattern.charAt(at)}`);
      parts.push(taken("^") ? edge("^") : taken("$") ? edge("$") : repetition(atom()));
    }
    return all(parts);
  }

  function atom(): Part {
    if (taken("(")) {
      if (taken("?") && !taken(":")) throw new ExpressionError("behind (? only a colon is known");
      const inside = choice();
      if (!taken(")")) throw new ExpressionError("a parenthesis is not closed");
      return inside;
    }
    if (taken("[")) return one(bracket());
    if (taken(".")) return one(() => true);
    if (taken("\\")) {
      const escaped = behindBackslash();
      return one(typeof escaped === "string" ? (character) => character === escaped : escaped);
    }
    const character = next();
    if (/[\]}]/.test(character)) throw itself(character);
    return one((other) => other === character);
  }

  function repetition(part: Part): Part {
    const sign = /^([*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at));
    if (!sign) {
      if (taken("{")) throw itself("{");
      return part;
    }
    at += sign[0].length;
    const [, , counted, comma, upTo] = sign;
    const least = counted === undefined ? (sign[1] === "+" ? 1 : 0) : Number(counted);
    const open = counted === undefined ? sign[1] !== "?" : comma !== "" && upTo === "";
    const most = open ? undefined : counted === undefined ? 1 : Number(upTo || counted);
    if (Math.max(least, most ?? 0) > longest)
      throw new ExpressionError(`a repetition counts to ${longest} at most, which is a name's length`);
    if (most !== undefined && most < least)
      throw new ExpressionError("a repetition's ends are in the wrong order");
    return repeated(part, least, most);
  }

  function bracket(): Class {
    const opposite = taken("^");
    const members: Class[] = [];
    while (!taken("]")) {
      const from = member();
      const isRange = typeof from === "string" && /^-[^\]]/.test(pattern.slice(at));
      if (isRange) at++;
      const to = isRange ? member() : from;
      if (typeof from !== "string") members.push(from);
      else if (typeof to !== "string") members.push(to, (other) => other === from || other === "-");
      else if (to < from) throw new ExpressionError("a range's ends are in the wrong order");
      else members.push((other) => from <= other && other <= to);
    }
    return (character) => members.some((has) => has(character)) !== opposite;
  }

  function member(): string | Class {
    if (at >= pattern.length) throw new ExpressionError("a bracket is not closed");
    return taken("\\") ? behindBackslash() : next();
  }

  function behindBackslash(): string | Class {
    const character = next();
    const known = Object.hasOwn(classes, character) ? classes[character] : undefined;
    if (!known && !/^[^0-9A-Za-z]$/.test(character))
      throw new ExpressionError("behind \\ only d, D, w, W, s, S and signs are known");
    return known ?? character;
  }

  const whole = choice();
  if (at < pattern.length) throw new ExpressionError("a parenthesis is not opened");
  if (whole.size > mostStates) throw new ExpressionError("its repetitions are too large");
  return whole;
}

const itself = (character: string) => new ExpressionError(`write \\${character} where it stands for itself`);
