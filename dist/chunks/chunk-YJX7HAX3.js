import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  foldName
} from "./chunk-5AOJFYHD.js";

// src/model/concurrency.ts
var atOnce = { vaults: 64, values: 32, lists: 16, files: 16 };
async function runConcurrently(items, most, work) {
  const results = new Array(items.length);
  const queue = items.entries();
  const failures = [];
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
async function waitForBoth(first, second) {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === "rejected") throw a.reason;
  if (b.status === "rejected") throw b.reason;
  return [a.value, b.value];
}
function sharePromise(cache, key, make) {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => {
    if (cache.get(key) === made) cache.delete(key);
  });
  return made;
}

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

// src/manifest/read/select.ts
var configName = "keyvault-gitops.yaml";
var atOnce2 = 16;
async function selectFiles(selection, here, files) {
  const typed = await runConcurrently(selection.paths, atOnce2, (path) => look(path, here, files));
  const start = startOf(typed, here, files);
  const found = selection.config === void 0 ? await findConfig(start, here, files) : await namedConfig(selection.config, here, files);
  return typeof found === "string" ? { typed, config: found, folder: files.parent(found) } : { typed, folder: start, search: found };
}
function startOf([first], here, files) {
  if (!first) return here;
  return first.is === "folder" || first.is === "pattern" ? first.path : files.parent(first.path);
}
async function namedConfig(path, here, files) {
  const found = await look(path, here, files);
  return found.is === "folder" ? files.resolve(found.path, configName) : found.path;
}
async function look(typed, here, files) {
  const path = files.resolve(here, typed);
  const repository = await files.repository(here);
  if (repository !== void 0 && !leadsOut(files.relative(repository, path)))
    await files.realPathIn(repository, path);
  const kind = await files.kind(path);
  if (kind === "folder") return { typed, is: "folder", path: await files.realPath(path) };
  if (kind === "file") {
    const folder = files.parent(path);
    return {
      typed,
      is: "file",
      path: files.resolve(await files.realPath(folder), files.relative(folder, path))
    };
  }
  const star = typed.indexOf("*");
  if (kind === "other" || star < 0) return { typed, is: "missing", path };
  const slash = typed.lastIndexOf("/", star);
  const base = files.resolve(here, slash < 0 ? "." : typed.slice(0, slash + 1));
  if (await files.kind(base) !== "folder") return { typed, is: "missing", path: base };
  return { typed, is: "pattern", path: await files.realPath(base), pattern: typed.slice(slash + 1) };
}
async function findConfig(folder, here, files) {
  const repository = await files.repository(folder);
  const bound = repository ?? here;
  const inside = !leadsOut(files.relative(bound, folder));
  for (let at = folder; ; at = files.parent(at)) {
    const path = files.resolve(at, configName);
    const real = await files.realPathIn(repository ?? at, path);
    if (await files.kind(real) === "file") return path;
    if (at === bound || !inside || files.parent(at) === at)
      return { last: at, isRepository: at === repository };
  }
}
function explainNoConfig({ folder, search }, fileOf, hint) {
  const [first, last] = [fileOf(folder) || ".", fileOf(search.last) || "."];
  const where = first === last ? `in ${last}` : `from ${first} up to ${last}`;
  const end = search.isRepository ? "the repository's root" : "the search goes no further up, because there is no .git";
  return { code: "config-missing", message: `no ${configName} was found ${where}: ${end}`, hint };
}
async function findRoot(path, root, files) {
  if (!leadsOut(files.relative(root, path))) return root;
  const folder = await files.kind(path) === "folder" ? path : files.parent(path);
  return await files.repository(folder) ?? folder;
}

export {
  atOnce,
  runConcurrently,
  waitForBoth,
  sharePromise,
  compileExpression,
  matchesName,
  matchesPath,
  pathMatcher,
  leadsOut,
  configName,
  selectFiles,
  explainNoConfig,
  findRoot
};
