// Results as text: lines while the bench runs, and the generated part of RESULTS.md.
import { readFileSync, writeFileSync } from "node:fs";
import { type Goal, judgeGoals } from "./goals.ts";
import type { Moments } from "./moments.ts";
import type { ReportPage } from "./report-page.ts";
import type { Results } from "./results.ts";
import type { CaseResult, LoopTaken, Taken } from "./table.ts";

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

const countOf = ({ requests: { list, get, write, challenge } }: Pick<Taken, "requests">): number =>
  list + get + write + challenge;

/** `43 (41 list, 0 get, 0 write)`, with what was refused where something was. */
function formatRequests(taken: Taken): string {
  const { list, get, write, challenge, refused } = taken.requests;
  const kinds = { list, get, write, challenge, refused };
  const said = Object.entries(kinds).flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : []));
  return `${countOf(taken)} (${said.join(", ")})`;
}

const formatLoop = (ours: Taken, loop: LoopTaken): string =>
  `${countOf(loop)} requests, ${seconds(loop.wallMs)} s = ${(loop.wallMs / ours.wallMs).toFixed(1)} x`;

/** One line of a case. */
export function formatCase({ row, kind, objects, ours, bound, loops }: CaseResult): string {
  const beside = loops.map((loop) => `loop ${loop.atOnce} at a time ${formatLoop(ours, loop)}`);
  const own = [
    `${formatRequests(ours)}, at least ${bound.requests}`,
    `${seconds(ours.wallMs)} s, at least ${seconds(bound.ms)}`,
    `${seconds(ours.cpuMs)} CPU s, ${ours.megabytes.toFixed(0)} MiB`,
  ];
  return [`${row}, ${objects} ${kind}s`.padEnd(32), [...own, ...beside].join(" · ")].join(" ");
}

/** One line of the moments of a plan. */
export function formatMoments(moments: Moments): string {
  const { secrets, start, firstRequest, firstByte, checked, lastPage, report, end } = moments;
  const steps = { start, "first request": firstRequest, "first byte": firstByte, checked };
  const all = { ...steps, "last page": lastPage, "diff known": report, end };
  const known = Object.entries(all).filter(([, ms]) => !Number.isNaN(ms));
  return `plan of ${secrets}: ${known.map(([what, ms]) => `${what} ${ms.toFixed(0)}`).join(", ")} ms`;
}

/** One line of a report's page. */
export const formatReportPage = ({ vaults, objects, bytes, paintMs }: ReportPage): string =>
  `report of ${objects} objects in ${vaults} vaults: ${(bytes / 1e6).toFixed(2)} MB, first paint ${paintMs === undefined ? "not measured, no Chromium" : `${paintMs.toFixed(0)} ms`}`;

const mark = ({ isReached }: Goal): string => (isReached === undefined ? "" : isReached ? "yes" : "**no**");

/** One line of a goal. */
export const formatGoal = (goal: Goal): string =>
  `${goal.isReached === false ? "MISSED " : "       "}${goal.what}: ${goal.reached}; ${goal.number}`;

const begins = "<!-- results: begin; `npm run bench -- results FILE` writes this part -->";
const ends = "<!-- results: end -->";

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Writes the part of a page between its two marks. @throws Error where the page has no such part */
export const writeResultsPage = (page: string, results: Results): void =>
  writePart(page, [begins, ends], render(results));

/** Writes the part of a page between two marks. @throws Error where the page has no such part */
export function writePart(page: string, [first, last]: readonly [string, string], part: string): void {
  const text = readFileSync(page, "utf8");
  const [start, end] = [text.indexOf(first), text.indexOf(last)];
  if (start < 0 || end < start) throw new Error(`${page} has no place for these results.`);
  writeFileSync(page, [text.slice(0, start + first.length), part, text.slice(end)].join("\n\n"));
}

function render(results: Results): string {
  const { machine, command, latencyMs, minutes, table } = results;
  const { before, after } = machine.load;
  const isLoaded = Math.max(before, after) > 2 * machine.cores;
  const goals = judgeGoals(results);
  return [
    `\`${command}\` on ${machine.at.slice(0, 16).replace("T", " ")} UTC at commit ${machine.commit}, in ${minutes.toFixed(0)} minutes: ${machine.cores} cores (${machine.cpu}), ${machine.gigabytes.toFixed(0)} GiB, Node.js ${machine.node.slice(1)}, ${latencyMs} ms a request. Load average of a minute: ${before.toFixed(1)} before, ${after.toFixed(1)} after.`,
    ...(isLoaded
      ? ["**Preliminary: other work kept this machine busy. Trust requests and ratios, and no seconds.**"]
      : []),
    "## Numbers to reach",
    [
      row("what", "number", "figure", "reached"),
      row("---", "---", "---", "---"),
      ...goals.map((goal) => row(goal.what, goal.number, goal.reached, mark(goal))),
    ].join("\n"),
    ...renderMissed(goals),
    "## Where a plan's time goes",
    `Milliseconds since the process began, medians; of 10,000 secrets 5 are planned by \`--select\`, first from a manifest of all, then from one of these alone.`,
    renderMoments(results),
    ...renderSealed(results),
    "## The table",
    tableText,
    [
      row(
        "row",
        "requests",
        "at least",
        "s",
        "at least",
        "CPU s",
        "MiB",
        "loop, 1 at a time",
        "loop, 10 at a time",
      ),
      row("---", "---", "---", "---", "---", "---", "---", "---", "---"),
      ...table.map(({ ours, bound, loops, ...one }) =>
        row(
          `${one.row}, ${one.objects.toLocaleString("en")} ${one.kind}s`,
          formatRequests(ours),
          String(bound.requests),
          seconds(ours.wallMs),
          seconds(bound.ms),
          seconds(ours.cpuMs),
          ours.megabytes.toFixed(0),
          ...loops.map((loop) => formatLoop(ours, loop)),
        ),
      ),
    ].join("\n"),
  ].join("\n\n");
}

const tableText = `Each row is a whole process, once, against the embedded vault over HTTPS in a process of its own, with the service's quotas.
"At least" is what nobody can do without: the handshake, the list's pages one after another, one look and one write for each
object that changes, and the seconds that the quota makes new versions wait. The loops get, compare and set by Azure's SDK for
JavaScript: the ratio is their time to ours. One at a time 25 objects are measured, ten at a time 200, and the rest is
multiplied; what makes new versions takes at least what the quota asks for. Below 1 x the loop
is faster, and does less: it reads no policy of a key, keeps no pending credential, and looks at nothing again before it writes.`;

function renderMissed(goals: readonly Goal[]): readonly string[] {
  const missed = goals.filter(({ isReached }) => isReached === false);
  if (missed.length === 0) return [];
  const lines = missed.map(({ what, ifMissed }) => `- ${what}: ${ifMissed || "no reason is known."}`);
  return ["Missed, and why:", lines.join("\n")];
}

function renderMoments({ plans, selected }: Results): string {
  const cell = (ms: number | null) => (ms === null || Number.isNaN(ms) ? "" : ms.toFixed(0));
  const of = (moments: Moments) => {
    const { secrets, start, firstRequest, firstByte, checked, lastPage, report, end } = moments;
    const all = [start, firstRequest, firstByte, checked, lastPage, report, end, moments.criticalPathMs];
    return row(secrets.toLocaleString("en"), ...all.map(cell));
  };
  const heads = [
    "secrets",
    "start",
    "first request",
    "first byte",
    "checked",
    "last page",
    "diff known",
    "end",
  ];
  return [
    row(...heads, "list alone"),
    row(...heads.map(() => "---"), "---"),
    ...plans.map(of),
    ...(selected ? [of(selected.ofAll), of(selected.alone)] : []),
  ].join("\n");
}

function renderSealed({ inProcess, latencyMs }: Results): readonly string[] {
  if (!inProcess) return [];
  const { openMs, unwrapsMs } = inProcess;
  return [
    `1,000 sealed values are opened in ${seconds(openMs)} s at ${latencyMs} ms a request: ${(openMs / unwrapsMs).toFixed(2)} x one unwrap after another.`,
  ];
}
