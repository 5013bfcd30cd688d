// One cell of the matrix: a command is disturbed at one request, and then runs again undisturbed.
import { isDeepStrictEqual } from "node:util";
import { VaultError } from "../../src/model/errors.ts";
import { formatJson, reporters } from "../../src/report/report.ts";
import { assertNoCanary } from "../canary/assert.ts";
import { effectsIn } from "../scene.ts";
import type { Course, Ended, Stage } from "./commands.ts";
import { type Disturbance, disturb } from "./disturbance.ts";

/**
 * What comes of it. `same`: the run ended as without the fault. `reported`: it said what failed, and one that came after it
 * ended as without the fault.
 */
export type Outcome = "same" | "reported";

export type Cell = {
  readonly outcome: Outcome;
  /** What breaks a promise. */
  readonly wrong: readonly string[];
  readonly isHit: boolean;
};

/** What a run without a fault does. */
export type Undisturbed = {
  readonly exit: number;
  /** The effects of a plan. */
  readonly planned: readonly string[];
  readonly points: readonly string[];
};

const style = {
  width: 100,
  colour: false,
  unicode: true,
  all: true,
  unmanaged: true,
  options: "flags",
} as const;

const textsOf = ({ document }: Ended): readonly string[] => [
  formatJson(document),
  reporters.text(document, style),
];

/** Versions and ids of requests: by chance they may look like a part of a key. */
const randomIds = /\b[\da-f]{32}\b|\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;

const plannedIn = ({ document }: Ended): readonly string[] =>
  document.kind === "Plan" ? effectsIn(document) : [];

/** Ends with exit 1 where a run throws, as the command does. Only our own errors may come: others are a fault of ours. */
async function end(stage: Stage, run: ReturnType<typeof disturb>) {
  try {
    const ended = await stage.run(run.world);
    return { exit: ended.exit, texts: textsOf(ended), planned: plannedIn(ended) };
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return { exit: 1, texts: [error.message], planned: [], failed: error };
  }
}

export async function runUndisturbed(course: Course): Promise<Undisturbed> {
  const stage = await course.begin();
  const run = disturb(stage.world, stage.place);
  const { exit, planned } = await end(stage, run);
  return { exit, planned, points: run.sent };
}

export async function runDisturbed(
  course: Course,
  whole: Undisturbed,
  disturbance: Disturbance,
): Promise<Cell> {
  const stage = await course.begin();
  const run = disturb(stage.world, stage.place, disturbance);
  const ended = await end(stage, run);
  const wrong: string[] = [];
  for (const text of [...ended.texts, JSON.stringify(run.events)])
    try {
      assertNoCanary(text.replaceAll(randomIds, ""), "the output");
    } catch (error) {
      wrong.push(String(error));
    }
  const hosts = [...run.hosts].filter((host) => !/^(local|vault)\.vault\.azure\.net$/.test(host));
  if (hosts.length > 0) wrong.push(`a token was sent to ${hosts}`);
  // Once: six tries of a throttled request, and a look. From then on: each of those in flight is tried six times. After a
  // minute of waiting the plan is made again.
  const sent = whole.points.length * (disturbance.kind?.isSlow ? 2 : 1);
  const most = disturbance.kind?.stays ? 6 * sent + 6 : sent + 12;
  if (run.sent.length > most) wrong.push(`${run.sent.length} requests, where ${whole.points.length} do`);
  wrong.push(...(await stage.wrongsNow()));

  const outcome = ended.exit === whole.exit ? "same" : "reported";
  wrong.push(...ended.planned.filter((effect) => !whole.planned.includes(effect)));
  if (outcome === "same" && !isDeepStrictEqual(ended.planned, whole.planned)) wrong.push("another plan");
  if (outcome === "reported") {
    if (ended.exit !== 1 && ended.exit !== 5) wrong.push(`exit ${ended.exit} in place of ${whole.exit}`);
    if (!ended.texts.some((text) => /\b(?:local|vault)\b/.test(text))) wrong.push("the error names no vault");
    const again = await end(stage, disturb(stage.world, stage.place));
    if (again.exit !== whole.exit) wrong.push(`the rerun: ${again.failed?.message ?? `exit ${again.exit}`}`);
  }
  wrong.push(...(await stage.wrongsAtEnd()));
  return { outcome, wrong, isHit: run.isHit() };
}
