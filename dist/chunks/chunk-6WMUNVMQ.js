import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  countWords,
  cutText,
  listCounts,
  paintText,
  pluralWords,
  widthOf,
  wrapWords
} from "./chunk-6R2YYHC6.js";
import {
  quoteText
} from "./chunk-TIEYIL6D.js";
import {
  inText
} from "./chunk-ZZCBEBZ5.js";
import {
  CredentialError,
  FileError,
  GitError,
  MissingValue,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  VaultsError,
  errorName,
  formatPlace
} from "./chunk-K4NSJGFM.js";

// src/report/formats/progress.ts
function createProgressLines(style, options) {
  let state = { waits: /* @__PURE__ */ new Map(), stopping: false };
  return {
    note: (event, now) => {
      const before = state.phase;
      state = noteProgress(state, event, now);
      const { phase } = state;
      const isOver = phase !== void 0 && phase.done >= phase.of;
      if (isOver) state = { ...state, phase: void 0 };
      const isBegun = event.what === "started" || event.what === "reading" && before?.work !== "reading";
      const lines2 = [
        ...event.what === "request" && options.verbose ? [requestWords(event)] : [],
        ...phase && isBegun && !options.isRewritten ? [startWords(phase)] : [],
        ...event.what === "stopping" && !options.isRewritten ? statusWords(state, now) : [],
        // Where all failed the error says more.
        ...phase && isOver && phase.failed < phase.of && !options.isRewritten ? [endWords(phase, now)] : []
      ];
      return lines2.map((line) => inText(line, style.unicode));
    },
    line: (now, columns) => {
      const [whole, ...shorter] = statusWords(state, now).map((words) => inText(words, style.unicode));
      if (whole === void 0) return void 0;
      const fitting = [whole, ...shorter].find((words) => widthOf(words) <= columns);
      const colour = state.stopping || findWait(state, now) ? "yellow" : "dim";
      return paintText(fitting ?? cutText(shorter.at(-1) ?? whole, columns, style), colour, style);
    }
  };
}
function noteProgress(state, event, now) {
  const { phase, waits } = state;
  switch (event.what) {
    case "reading": {
      const { vault, of } = event;
      const reading = phase?.work === "reading" ? phase : beginPhase("reading", of, now);
      const vaults = new Map(reading.vaults).set(vault, {});
      return { ...state, latest: vault, phase: { ...reading, vaults } };
    }
    case "listed": {
      const { vault, kind, count } = event;
      if (phase?.work !== "reading") return state;
      const vaults = new Map(phase.vaults).set(vault, { ...phase.vaults.get(vault), [kind]: count });
      return { ...state, latest: vault, phase: { ...phase, vaults } };
    }
    case "read":
      return phase?.work === "reading" ? advance(state, { done: phase.done + 1 }, event.failed) : state;
    case "started": {
      const { work, of, seconds } = event;
      const vaults = new Map(event.vaults.map((vault) => [vault, {}]));
      return { ...state, phase: { ...beginPhase(work, of, now), vaults, seconds } };
    }
    case "outcome":
      return { ...advance(state, event, event.outcome.result === "failed"), latest: event.outcome.id.vault };
    case "rotated":
      return advance(state, event, event.failed);
    case "waiting": {
      const wait = { ...event, until: now + event.seconds * 1e3 };
      return { ...state, latest: event.vault, waits: new Map(waits).set(event.vault, wait) };
    }
    case "stopping":
      return { ...state, stopping: true };
    case "request":
      return state;
    default:
      return event;
  }
}
var beginPhase = (work, of, now) => ({
  ...{ work, of, began: now, vaults: /* @__PURE__ */ new Map() },
  ...{ done: 0, failed: 0 }
});
var advance = (state, { done }, failed) => state.phase ? { ...state, phase: { ...state.phase, done, failed: state.phase.failed + (failed ? 1 : 0) } } : state;
var findWait = ({ waits }, now) => [...waits.values()].filter(({ until }) => until > now).sort((a, b) => b.until - a.until)[0];
function statusWords(state, now) {
  const { phase, latest, stopping } = state;
  const wait = findWait(state, now);
  if (stopping) return [`stopping${phase ? `: ${countsOf(phase)}` : ""}; what is in flight ends first`];
  if (!phase) return wait ? [waitWords(wait, now, true)] : [];
  const isReading = phase.work === "reading";
  const isOne = isReading ? phase.of === 1 : phase.vaults.size === 1;
  const about = wait?.vault ?? latest ?? "";
  const isNamed = isReading && !isOne && phase.vaults.has(about);
  const listed = isReading ? listedWords(phase, isOne ? void 0 : about) : "";
  const counts = joinWords(", ", [
    isReading && isOne ? "" : countsOf(phase),
    joinWords(": ", [isNamed ? quoteText(about) : "", listed])
  ]);
  const head = joinWords(": ", [headWords(phase), counts]);
  const left = leftWords(phase, now);
  if (wait) {
    const waits = waitWords(wait, now, !isOne && !isNamed);
    const vaults = joinWords(": ", [vaultWords(phase), counts]);
    return [
      `${head}${left}; ${waits}`,
      `${head}; ${waits}`,
      `${vaults}; ${waits}`,
      joinWords("; ", [counts, waits])
    ];
  }
  const elapsed = Math.floor((now - phase.began) / 1e3);
  return [`${head}${left === "" && elapsed >= 2 ? ` (${durationWords(elapsed)})` : left}`, head];
}
var joinWords = (between, parts) => parts.filter((words) => words !== "").join(between);
var verbs = {
  reading: { present: "reading", past: "read" },
  apply: { present: "applying to", past: "applied to" },
  rotation: { present: "rotating in", past: "rotated in" }
};
var headWords = (phase, tense = "present") => `${verbs[phase.work][tense]} ${vaultWords(phase)}`;
function vaultWords({ work, of, vaults }) {
  const [first = ""] = vaults.keys();
  const many = work === "reading" ? of : vaults.size;
  return many > 1 ? `${many} vaults` : quoteText(first);
}
var countsOf = ({ work, done, of, failed }) => `${work === "reading" ? `${done} done` : `${done} of ${of}`}${failed > 0 ? `, ${failed} failed` : ""}`;
function listedWords({ vaults }, vault) {
  const listed = [...vaults].flatMap(
    ([name, counts2]) => vault === void 0 || name === vault ? [counts2] : []
  );
  const counts = ["secret", "key"].flatMap((kind) => {
    const known = listed.flatMap((counts2) => counts2[kind] ?? []);
    const count = known.reduce((sum, one) => sum + one, 0);
    return known.length > 0 ? [[count, pluralWords(count, kind)]] : [];
  });
  return listCounts(counts);
}
function leftWords({ work, seconds = 0, began, done, of }, now) {
  if (work === "reading") return "";
  const pace = done > 0 ? (now - began) / 1e3 / done : 0;
  const left = Math.ceil((of - done) * Math.max(pace, seconds / of));
  return left < 2 ? "" : `, about ${durationWords(left)} left`;
}
function waitWords({ vault, message, until, attempt }, now, isNamed) {
  const seconds = durationWords(Math.ceil((until - now) / 1e3));
  if (attempt) return `${message}, try ${attempt.number} of ${attempt.of}, next in ${seconds}`;
  return `${isNamed ? `${quoteText(vault)} ` : ""}waits ${seconds}: ${message}`;
}
var startWords = (phase) => phase.work === "reading" ? headWords(phase) : `${headWords(phase)}: ${countWords(phase.of, "object")}`;
function endWords(phase, now) {
  const elapsed = Math.floor((now - phase.began) / 1e3);
  const failed = phase.failed > 0 ? `${phase.failed} failed` : "";
  const counts = phase.work === "reading" ? joinWords(", ", [failed, listedWords(phase)]) : countsOf(phase);
  return `${joinWords(": ", [headWords(phase, "past"), counts])}${elapsed > 0 ? ` in ${durationWords(elapsed)}` : ""}`;
}
var durationWords = (seconds) => seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
var requestWords = ({ vault, method, path, status, ms, id }) => [method, `${vault}${path}`, status ?? "no answer", `${ms} ms`, ...id === void 0 ? [] : [id]].join(
  "  "
);

// src/report/words/error.ts
function describeError(error) {
  if (error instanceof ProblemsError) {
    const [first, ...more] = error.problems;
    if (first) return [first, ...more];
  }
  if (error instanceof VaultsError) {
    const [first, ...more] = error.errors;
    return [ofOwn(first), ...more.map(ofOwn)];
  }
  if (isOwn(error)) return [ofOwn(error)];
  if (error instanceof Error && error.name === "AbortError")
    return [{ code: "run-stopped", message: "stopped." }];
  const hint = "this is a mistake in keyvault-gitops: report it with what you called";
  return [{ code: "unexpected", message: `unexpected: ${errorName(error)}`, hint }];
}
var ownErrors = [CredentialError, FileError, GitError, MissingValue, NotApproved, UsageError, VaultError];
var isOwn = (error) => ownErrors.some((own) => error instanceof own);
var ofOwn = (error) => ({
  code: error.code,
  message: error instanceof NotApproved ? `${error.message} Nothing was written.` : error.message,
  ..."hint" in error && error.hint !== void 0 && { hint: error.hint },
  ...error instanceof VaultError && { vault: error.vault }
});

// src/report/formats/problems.ts
var formatProblems = (list, style) => list.map((problem) => `${lines(problem, style).join("\n")}
`).join("");
function lines({ code, place, message, excerpt, hint }, style) {
  const where = place ? `${formatPlace(place)}: ` : "";
  const shown = inText(where, style.unicode);
  const [first = "", ...more] = sentenceLines(`${where}${message} [${code}]`, style);
  return [
    first.startsWith(shown) ? paintText(shown, "bold", style) + first.slice(shown.length) : first,
    ...more,
    ...excerpt === void 0 ? [] : [`    ${paintText(inText(excerpt.trim(), style.unicode), "dim", style)}`],
    ...hint === void 0 ? [] : sentenceLines(`hint: ${hint}`, style, 2)
  ];
}
var sentenceLines = (sentence, { width, unicode }, indent = 0) => wrapWords(inText(sentence, unicode), width - indent - 2).map(
  (line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line
);

// src/report/formats/error.ts
function formatError(error, style, { debug, version }) {
  const lines2 = (...texts) => texts.map((text) => `${inText(text, style.unicode)}
`).join("");
  const sentences = (text, indent) => sentenceLines(text, style, indent).map((line) => `${line}
`).join("");
  if (error instanceof ProblemsError)
    return `${formatProblems(error.problems, style)}${sentences(`error: ${error.message}.`)}`;
  const errors = describeError(error);
  if (errors[0].code !== "unexpected")
    return errors.map(
      ({ code, message, hint }) => sentences(`error: ${message} [${code}]`) + (hint === void 0 ? "" : sentences(`hint: ${hint}`, 2))
    ).join("");
  return lines2(
    `unexpected: ${errorName(error)}`,
    "  This is a mistake in keyvault-gitops. Please report it with what you called and the lines below; they hold",
    "  no message and no value.",
    `  ${version}`,
    ...debug ? frames(error) : ["  KEYVAULT_GITOPS_DEBUG=1 adds where it happened."]
  );
}
function frames(error) {
  if (!(error instanceof Error) || error.stack === void 0) return [];
  const start = error.stack.indexOf(error.message) + error.message.length;
  return error.stack.slice(error.stack.includes(error.message) ? start : error.stack.length).split("\n").filter((line) => line.startsWith("    at "));
}

export {
  createProgressLines,
  describeError,
  formatError
};
