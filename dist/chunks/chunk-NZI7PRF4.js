import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  foldName
} from "./chunk-5AOJFYHD.js";

// src/model/expression.ts
var mostStates = 1e3;
function compileExpression(pattern) {
  try {
    new RegExp(pattern, "u");
  } catch {
    return { is: "invalid" };
  }
  const states = [];
  if (!build(pattern, states)) return { is: "unbounded" };
  return { is: "expression", states, matches: (name) => matchesStates(states, name, true) };
}
var character = /\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|x..|c.|[pP]\{[^}]*\}|[^1-9k])|[^\\]/suy;
var quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/suy;
var opening = /\((?:\?:|\?<[^=!>]+>|(?!\?))/suy;
function build(pattern, states) {
  const read = reader(pattern);
  const whole = choice(read);
  if (!whole || !append(whole, states)) return false;
  states.push({ is: "end" });
  return true;
}
function reader(pattern) {
  let at = 0;
  return {
    take: (what) => {
      what.lastIndex = at;
      const found = what.exec(pattern) ?? void 0;
      at += found?.[0].length ?? 0;
      return found;
    },
    takes: (text) => {
      const isNext = pattern.startsWith(text, at);
      if (isNext) at += text.length;
      return isNext;
    },
    ends: () => at === pattern.length || pattern[at] === "|" || pattern[at] === ")"
  };
}
function choice(read) {
  const of = [];
  do {
    const parts = [];
    while (!read.ends()) {
      const part = repeated(read);
      if (!part) return void 0;
      parts.push(part);
    }
    of.push({ is: "sequence", of: parts });
  } while (read.takes("|"));
  return { is: "choice", of };
}
function repeated(read) {
  const of = single(read);
  const [whole, sign, least = "", comma, most] = read.take(quantifier) ?? [];
  if (!of || whole === void 0) return of;
  if (sign !== void 0)
    return {
      is: "repetition",
      of,
      least: sign === "+" ? 1 : 0,
      most: sign === "?" ? 1 : Number.POSITIVE_INFINITY
    };
  const upTo = comma === "" ? least : most || "Infinity";
  return { is: "repetition", of, least: Number(least), most: Number(upTo) };
}
function single(read) {
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
  return text === "(" ? void 0 : { is: "character", takes: oneOf(text) };
}
var isWord = (character2) => /^\w$/.test(character2);
var isEdge = (before, after) => isWord(before) !== isWord(after);
function oneOf(text) {
  const only = new RegExp(`^${text}$`, "su");
  return (character2) => only.test(character2);
}
function append(part, states) {
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
      return part;
  }
}
function appendChoice([first, ...others], states) {
  if (!first || others.length === 0) return !first || append(first, states);
  const fork = states.push({ is: "fork", to: [] }) - 1;
  if (!append(first, states)) return false;
  const join = states.push({ is: "fork", to: [] }) - 1;
  states[fork] = { is: "fork", to: [fork + 1, states.length] };
  if (!appendChoice(others, states)) return false;
  states[join] = { is: "fork", to: [states.length] };
  return true;
}
function appendRepetition({ of, least, most }, states) {
  for (let i = 0; i < least; i++) {
    const before = states.length;
    if (!append(of, states)) return false;
    if (states.length === before) return true;
  }
  if (most === Number.POSITIVE_INFINITY) {
    const fork = states.push({ is: "fork", to: [] }) - 1;
    if (!append(of, states)) return false;
    states.push({ is: "fork", to: [fork] });
    states[fork] = { is: "fork", to: [fork + 1, states.length] };
    return true;
  }
  const forks = [];
  for (let i = least; i < most; i++) {
    forks.push(states.push({ is: "fork", to: [] }) - 1);
    if (!append(of, states)) return false;
  }
  for (const fork of forks) states[fork] = { is: "fork", to: [fork + 1, states.length] };
  return true;
}
function matchesStates(states, text, search, visit = () => {
}) {
  const characters = [...text];
  const entered = new Int32Array(states.length).fill(-1);
  let current = [];
  for (let at = 0; at <= characters.length; at++) {
    const next = [];
    const waiting = at === 0 || search ? [...current, 0] : current;
    for (let index = waiting.pop(); index !== void 0; index = waiting.pop()) {
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
          state;
      }
    }
    if (next.length === 0 && !search) return false;
    current = next;
  }
  return false;
}

// src/model/pattern.ts
function matchesName(pattern, name) {
  const text = foldName(name);
  const [first = "", ...others] = foldName(pattern).split("*");
  const last = others.pop();
  if (last === void 0) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= text.length && text.endsWith(last);
}
var matchesPath = (pattern, path) => pathMatcher(pattern)(path);
function pathMatcher(pattern) {
  const states = pathStates(pattern);
  return (path) => matchesStates(states, path, false);
}
function pathStates(pattern) {
  const states = [];
  for (const [part] of pattern.matchAll(/(?:\*\*\/)+|\*{2,}|\*|[^*]/gu)) {
    const here = states.length;
    if (part.endsWith("*/")) {
      states.push({ is: "fork", to: [here + 1, here + 4] });
      states.push({ is: "fork", to: [here + 2, here + 3] });
      states.push({ is: "step", takes: () => true, to: here + 1 });
      states.push({ is: "step", takes: isSlash, to: here + 4 });
    } else if (part.startsWith("*")) {
      states.push({ is: "fork", to: [here + 1, here + 2] });
      states.push({ is: "step", takes: part === "*" ? isNoSlash : () => true, to: here });
    } else states.push({ is: "step", takes: (character2) => character2 === part, to: here + 1 });
  }
  states.push({ is: "end" });
  return states;
}
var isSlash = (character2) => character2 === "/";
var isNoSlash = (character2) => character2 !== "/";
var leadsOut = (relative) => /^(\.\.(\/|$)|\/|[A-Za-z]:)/.test(relative);

export {
  compileExpression,
  matchesName,
  matchesPath,
  pathMatcher,
  leadsOut
};
