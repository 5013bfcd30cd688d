import { foldName } from "../object.ts";
import { type AutomatonState, matchesStates } from "./expression.ts";

/**
 * Whether a name matches a pattern in which `*` stands for any text. Upper and lower case count the same. Each part
 * between two stars takes its first place in the name: that leaves most to the later parts, so no part is tried twice.
 */
export const matchesName = (pattern: string, name: string): boolean => nameMatcher(pattern)(name);

/** Reads a pattern of names once, to match many of them. */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const [first = "", ...others] = foldName(pattern).split("*");
  const last = others.pop();
  if (last === undefined) return (name) => foldName(name) === first;
  return (name) => {
    const text = foldName(name);
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const part of others) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at + last.length <= text.length && text.endsWith(last);
  };
}

/** Whether a path with `/` matches a pattern: `*` stands for any text within one folder, `**` for any folders. */
export const matchesPath = (pattern: string, path: string): boolean => pathMatcher(pattern)(path);

/** Compiles a pattern once, to match many paths. */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const states = pathStates(pattern);
  return (path) => matchesStates(states, path, false);
}

function pathStates(pattern: string): readonly AutomatonState[] {
  const states: AutomatonState[] = [];
  for (const [part] of pattern.matchAll(/(?:\*\*\/)+|\*{2,}|\*|[^*]/gu)) {
    const here = states.length;
    if (part.endsWith("*/")) {
      // No folder, or any number of them: a text that ends with a slash.
      states.push({ is: "fork", to: [here + 1, here + 4] });
      states.push({ is: "fork", to: [here + 2, here + 3] });
      states.push({ is: "step", takes: () => true, to: here + 1 });
      states.push({ is: "step", takes: isSlash, to: here + 4 });
    } else if (part.startsWith("*")) {
      states.push({ is: "fork", to: [here + 1, here + 2] });
      states.push({ is: "step", takes: part === "*" ? isNoSlash : () => true, to: here });
    } else states.push({ is: "step", takes: (character) => character === part, to: here + 1 });
  }
  states.push({ is: "end" });
  return states;
}

const isSlash = (character: string): boolean => character === "/";
const isNoSlash = (character: string): boolean => character !== "/";

/** Whether a relative path, as `Files.relative` gives it, leaves its folder; `..x` is a name like any other. */
export const leadsOut = (relative: string): boolean => /^(\.\.(\/|$)|\/|[A-Za-z]:)/.test(relative);
