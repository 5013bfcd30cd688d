import type { Kind } from "../../model/object.ts";
import type { Progress, ProgressLines, RequestProgress } from "../../model/plan/outcome.ts";
import { cutText, paintText, type Style, widthOf } from "../style.ts";
import { countWords, listCounts, pluralWords } from "../words/summary.ts";
import { quoteText } from "../words/text.ts";
import { inText } from "./escape.ts";

/** What a run does at the moment. */
type Phase = {
  readonly work: "reading" | "apply" | "rotation";
  /** In milliseconds since 1970. */
  readonly began: number;
  /** By name: how many objects of a kind the lists of a vault named so far. Of a reading only vaults that it reached. */
  readonly vaults: ReadonlyMap<string, { readonly [kind in Kind]?: number }>;
  /** Vaults of a reading, else objects. */
  readonly of: number;
  readonly done: number;
  readonly failed: number;
  /** How long the plan estimated it. */
  readonly seconds?: number | undefined;
};

type Wait = Extract<Progress, { what: "waiting" }> & {
  /** In milliseconds since 1970. */
  readonly until: number;
};

type ProgressState = {
  readonly phase?: Phase | undefined;
  /** What lists named that began before their phase. */
  readonly ahead: Phase["vaults"];
  /** The last one of each vault. */
  readonly waits: ReadonlyMap<string, Wait>;
  /** The vault that the last event was about. */
  readonly latest?: string;
  readonly stopping: boolean;
};

/**
 * The lines of a run's progress. Where its line is not rewritten, lines stay: each phase has one at its start and one at
 * its end.
 * @param options.verbose a line for each request.
 */
export function createProgressLines(
  style: Style,
  options: { readonly verbose: boolean; readonly isRewritten: boolean },
): ProgressLines {
  let state: ProgressState = { ahead: new Map(), waits: new Map(), stopping: false };
  return {
    note: (event, now) => {
      const before = state.phase;
      state = noteProgress(state, event, now);
      const { phase } = state;
      const isOver = phase !== undefined && phase.done >= phase.of;
      if (isOver) state = { ...state, phase: undefined };
      const isBegun = event.what === "started" || (event.what === "reading" && before?.work !== "reading");
      const lines = [
        ...(event.what === "request" && options.verbose ? [requestWords(event)] : []),
        ...(phase && isBegun && !options.isRewritten ? [startWords(phase)] : []),
        ...(event.what === "stopping" && !options.isRewritten ? statusWords(state, now) : []),
        // Where all failed the error says more.
        ...(phase && isOver && phase.failed < phase.of && !options.isRewritten ? [endWords(phase, now)] : []),
      ];
      return lines.map((line) => inText(line, style.unicode));
    },
    line: (now, columns) => {
      const [whole, ...shorter] = statusWords(state, now).map((words) => inText(words, style.unicode));
      if (whole === undefined) return undefined;
      const fitting = [whole, ...shorter].find((words) => widthOf(words) <= columns);
      const colour = state.stopping || findWait(state, now) ? "yellow" : "dim";
      return paintText(fitting ?? cutText(shorter.at(-1) ?? whole, columns, style), colour, style);
    },
  };
}

function noteProgress(state: ProgressState, event: Progress, now: number): ProgressState {
  const { phase, waits } = state;
  switch (event.what) {
    case "reading": {
      const { vault, of } = event;
      const reading = phase?.work === "reading" ? phase : beginPhase("reading", of, now);
      const vaults = new Map(reading.vaults).set(vault, state.ahead.get(vault) ?? {});
      return { ...state, latest: vault, phase: { ...reading, vaults } };
    }
    case "listed": {
      const { vault, kind, count } = event;
      const add = (to: Phase["vaults"]) => new Map(to).set(vault, { ...to.get(vault), [kind]: count });
      if (!phase) return { ...state, ahead: add(state.ahead) };
      if (phase.work !== "reading") return state;
      const vaults = add(phase.vaults);
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
      const wait = { ...event, until: now + event.seconds * 1000 };
      return { ...state, latest: event.vault, waits: new Map(waits).set(event.vault, wait) };
    }
    case "stopping":
      return { ...state, stopping: true };
    case "request":
      return state;
    default:
      return event satisfies never;
  }
}

const beginPhase = (work: Phase["work"], of: number, now: number): Phase => ({
  ...{ work, of, began: now, vaults: new Map() },
  ...{ done: 0, failed: 0 },
});

const advance = (
  state: ProgressState,
  { done }: { readonly done: number },
  failed: boolean,
): ProgressState =>
  state.phase
    ? { ...state, phase: { ...state.phase, done, failed: state.phase.failed + (failed ? 1 : 0) } }
    : state;

/** The wait that ends last: it holds up the run. */
const findWait = ({ waits }: ProgressState, now: number): Wait | undefined =>
  [...waits.values()].filter(({ until }) => until > now).sort((a, b) => b.until - a.until)[0];

/** What a run does now, and the same in fewer words, each time with what it waits for. None where nothing is under way. */
function statusWords(state: ProgressState, now: number): readonly string[] {
  const { phase, latest, stopping } = state;
  const wait = findWait(state, now);
  if (stopping) return [`stopping${phase ? `: ${countsOf(phase)}` : ""}; what is in flight ends first`];
  if (!phase) return wait ? [waitWords(wait, now, true)] : [];
  const isReading = phase.work === "reading";
  const isOne = isReading ? phase.of === 1 : phase.vaults.size === 1;
  const about = wait?.vault ?? latest ?? "";
  const isNamed = isReading && !isOne && phase.vaults.has(about);
  const listed = isReading ? listedWords(phase, isOne ? undefined : about) : "";
  const counts = joinWords(", ", [
    isReading && isOne ? "" : countsOf(phase),
    joinWords(": ", [isNamed ? quoteText(about) : "", listed]),
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
      joinWords("; ", [counts, waits]),
    ];
  }
  const elapsed = Math.floor((now - phase.began) / 1000);
  return [`${head}${left === "" && elapsed >= 2 ? ` (${durationWords(elapsed)})` : left}`, head];
}

const joinWords = (between: string, parts: readonly string[]): string =>
  parts.filter((words) => words !== "").join(between);

const verbs = {
  reading: { present: "reading", past: "read" },
  apply: { present: "applying to", past: "applied to" },
  rotation: { present: "rotating in", past: "rotated in" },
} as const satisfies Record<Phase["work"], { readonly present: string; readonly past: string }>;

/** `reading contoso-prod`, `applied to 3 vaults`. */
const headWords = (phase: Phase, tense: "present" | "past" = "present"): string =>
  `${verbs[phase.work][tense]} ${vaultWords(phase)}`;

function vaultWords({ work, of, vaults }: Phase): string {
  const [first = ""] = vaults.keys();
  const many = work === "reading" ? of : vaults.size;
  return many > 1 ? `${many} vaults` : quoteText(first);
}

const countsOf = ({ work, done, of, failed }: Phase): string =>
  `${work === "reading" ? `${done} done` : `${done} of ${of}`}${failed > 0 ? `, ${failed} failed` : ""}`;

/** `250 secrets, 12 keys`, of one vault or of all. */
function listedWords({ vaults }: Phase, vault?: string): string {
  const listed = [...vaults].flatMap(([name, counts]) =>
    vault === undefined || name === vault ? [counts] : [],
  );
  const counts = (["secret", "key"] as const).flatMap((kind) => {
    const known = listed.flatMap((counts) => counts[kind] ?? []);
    const count = known.reduce((sum, one) => sum + one, 0);
    return known.length > 0 ? ([[count, pluralWords(count, kind)]] as const) : [];
  });
  return listCounts(counts);
}

/** `, about 24 s left`, by the plan's estimate and by what the done part took, whichever is more. */
function leftWords({ work, seconds = 0, began, done, of }: Phase, now: number): string {
  if (work === "reading") return "";
  const pace = done > 0 ? (now - began) / 1000 / done : 0;
  const left = Math.ceil((of - done) * Math.max(pace, seconds / of));
  return left < 2 ? "" : `, about ${durationWords(left)} left`;
}

/** `waits 9 s: 300 creates in 10 s is the vault's limit`. @param isNamed whether it has to say which vault it is about. */
function waitWords({ vault, message, until, attempt }: Wait, now: number, isNamed: boolean): string {
  const seconds = durationWords(Math.ceil((until - now) / 1000));
  if (attempt) return `${message}, try ${attempt.number} of ${attempt.of}, next in ${seconds}`;
  return `${isNamed ? `${quoteText(vault)} ` : ""}waits ${seconds}: ${message}`;
}

const startWords = (phase: Phase): string =>
  phase.work === "reading" ? headWords(phase) : `${headWords(phase)}: ${countWords(phase.of, "object")}`;

/** `read contoso-prod: 250 secrets in 3 s`. */
function endWords(phase: Phase, now: number): string {
  const elapsed = Math.floor((now - phase.began) / 1000);
  const failed = phase.failed > 0 ? `${phase.failed} failed` : "";
  const counts = phase.work === "reading" ? joinWords(", ", [failed, listedWords(phase)]) : countsOf(phase);
  return `${joinWords(": ", [headWords(phase, "past"), counts])}${elapsed > 0 ? ` in ${durationWords(elapsed)}` : ""}`;
}

/** Seconds up to two minutes, then minutes. */
const durationWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;

const requestWords = ({ vault, method, path, status, ms, id }: RequestProgress): string =>
  [method, `${vault}${path}`, status ?? "no answer", `${ms} ms`, ...(id === undefined ? [] : [id])].join(
    "  ",
  );
