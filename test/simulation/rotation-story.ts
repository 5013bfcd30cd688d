// One seed about rotations from beginning to end: runs that are killed, that meet, and that somebody disturbs.
import type { EmulatorFault } from "../../src/emulator/emulator.ts";
import type { ApplyDocument, DriftDocument, RotateDocument } from "../../src/model/document.ts";
import { NotApproved, ProblemsError, VaultError } from "../../src/model/errors.ts";
import type { World } from "../../src/model/world.ts";
import { abandonWithTargets, rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import { apply, fixDrift } from "../../src/reconcile.ts";
import { reporters } from "../../src/report/report.ts";
import type { Target } from "../../src/rotate/target.ts";
import { database } from "../rotate/build.ts";
import { type Dice, dice as diceOf } from "./dice.ts";
import { applying, type Ground, type Lab, lab } from "./lab.ts";
import { checkoutRotation, drawSetting, foreignHand, type Setting, type Sight, sightOf } from "./rotating.ts";
import { type SteppedRun, startStepped } from "./steps.ts";
import type { Story } from "./story.ts";

const day = 86_400_000;

type Kind = "rotate" | "rotate --now" | "rotate --abandon" | "apply" | "drift --fix";

/** What became of a run: `killed`, an error in our own words, or how its rotation ended. */
type End = { readonly kind: Kind; readonly end: string; readonly overlapped: boolean };

type Scenery = {
  readonly world: Lab;
  readonly setting: Setting;
  readonly target: Target;
  readonly wrong: string[];
};

/** Plays a seed. `wrong` says what did not hold. */
export async function rotationStory(seed: number, ground: Ground): Promise<Story> {
  const dice = diceOf(seed);
  const world = lab(ground);
  for (const name of ["vault"])
    world.vaults.configure(name, { roles: { writer: "administrator", somebody: "administrator" } });
  const setting = drawSetting(dice);
  const { lock, issues, late, users } = setting;
  const db = database(users, { lock, issues, late });
  const sight = sightOf(world, db);
  const hand = await foreignHand(db, world, setting);
  const lines: string[] = [`${JSON.stringify(setting)}`];
  const wrong: string[] = [];
  const scenery: Scenery = { world, setting, target: db.target, wrong };
  let said = { tags: { app: "shop" }, other: "plain 0" };
  checkoutRotation(setting, said, world);

  const ends: End[] = [];
  const live = new Map<SteppedRun, { overlapped: boolean; holds: boolean }>();
  const [isHandy, isDeadly] = [dice.chance(0.4), dice.chance(0.6)];
  let acted = 0;
  let handVersions = 0;
  let isMet = false;
  /** Which run takes the next steps, and how many: the other one may stand between any two of its own for long. */
  let chosen: SteppedRun | undefined;
  let steps = 0;
  /** How many runs had ended when the last ones that met began. */
  let ended = 0;
  let left = 3 + dice.int(5);

  const start = () => {
    left--;
    const kind = drawKind(dice);
    for (const fault of dice.chance(0.3) ? drawFaults(dice) : []) world.vaults.fault(fault);
    const state = { overlapped: live.size > 0, holds: false };
    for (const other of live.values()) other.overlapped = true;
    if (live.size > 0 && !lock) isMet = true;
    const held: Target = {
      ...db.target,
      open: async (secret) => {
        const opened = await db.target.open(secret);
        state.holds = true;
        return {
          ...opened,
          close: async () => {
            state.holds = false;
            await opened.close();
          },
        };
      },
    };
    const run = startStepped(kind, async (stepping) => {
      const base = world.world({ transport: stepping.transport });
      const own: World = { ...base, clock: stepping.clock(world.clock) };
      const end = await runOnce(kind, { ...scenery, target: stepping.target(held) }, own);
      lines.push(`  ${kind} ended: ${end}`);
      live.delete(run);
      world.vaults.clearFaults();
      ends.push({ kind, end, overlapped: state.overlapped });
    });
    live.set(run, state);
    lines.push(`${kind} starts`);
  };

  while ((left > 0 || live.size > 0) && wrong.length === 0) {
    for (const run of live.keys()) await run.settle();
    const [first, second] = [...live.keys()].filter((run) => !run.isOver());
    if (!first || (!second && left > 0 && dice.chance(0.06))) {
      if (left === 0) break;
      if (!first) world.clock.forward(dice.pick([1000, day, 31 * day, 31 * day, 31 * day]));
      start();
      // Two that begin at once find the same rotation due.
      if (!first && left > 0 && dice.chance(lock ? 0.3 : 0.7)) start();
      continue;
    }
    if (!chosen || chosen.isOver() || steps-- <= 0) {
      chosen = second && dice.chance(0.5) ? second : first;
      steps = dice.pick([0, 0, 1, 3, 10, 30]);
    }
    const run = chosen;
    const happens = dice.int(1000);
    if (isDeadly && happens < 15) {
      const state = live.get(run);
      run.kill();
      live.delete(run);
      if (state?.holds) db.forget();
      world.vaults.clearFaults();
      ends.push({ kind: run.name as Kind, end: "killed", overlapped: state?.overlapped === true });
      lines.push(`  ${run.name} is killed`);
    } else if (isHandy && happens >= 15 && happens < 35) {
      const before = sight.versions("a").length;
      lines.push(`  somebody ${await hand.act(dice)}`);
      for (const state of live.values()) state.overlapped = true;
      handVersions += sight.versions("a").length - before;
      acted++;
    } else if (happens >= 35 && happens < 45) {
      said = { tags: dice.pick([{ app: "shop" }, { app: "till" }]), other: `plain ${dice.int(3)}` };
      checkoutRotation(setting, said, world);
    } else if (happens >= 45 && happens < 55) world.clock.forward(dice.pick([5000, 70_000, day]));
    else lines.push(`    ${run.name}: ${run.advance(dice.int)}`);
    for (const one of live.keys()) await one.settle();
    if (live.size === 0) {
      const met = ends.slice(ended);
      if (acted === 0 && promiseWorks(met) && !sight.works())
        wrong.push(
          `all have ended (${met.map(({ end }) => end).join(" | ")}), and what is published does not work`,
        );
      ended = ends.length;
    }
    const published = sight.newest("a");
    if (users.length > 1 && acted === 0 && !isMet && published && !sight.works())
      wrong.push("of two users none works that is published, though nobody but us acted");
  }

  world.clock.forward(31 * day);
  checkoutRotation(setting, said, world);
  const before = sight.versions("a");
  const quiet = await rotateQuietly(scenery);
  lines.push(`the last rotate: ${describe(quiet)}`);
  wrong.push(...judge(quiet, { sight, setting, before, acted, ends, handVersions }));
  const requests = world.vaults.log.map(({ method, path, status }) => `${method} ${path} ${status}`);
  return { lines, requests, wrong };
}

const drawKind = ({ pick }: Dice): Kind =>
  pick(["rotate", "rotate", "rotate", "rotate --now", "rotate --abandon", "apply", "drift --fix"]);

/** What the vault may do to a run's requests. */
const drawFaults = ({ pick, int }: Dice): readonly EmulatorFault[] => [
  {
    ...pick<Pick<EmulatorFault, "method">>([{ method: "PUT" }, { method: "GET" }, { method: "PATCH" }]),
    at: pick(["before", "after"]),
    skip: int(4),
    times: 1 + int(2),
    does: pick([{ kind: "reset" }, { kind: "answer", status: 503, headers: {} }]),
  },
];

const selection = { paths: [], emulator: false };
const rotation = { ...selection, dryRun: false, concurrency: 16 };

/** One run; how it ended, in a word or in our own words of an error. */
async function runOnce(kind: Kind, scenery: Scenery, world: World): Promise<string> {
  const { target, wrong } = scenery;
  try {
    const document = await call(kind, target, world);
    wrong.push(...leaks(document));
    return document.kind === "Rotation" ? describe(document) : "done";
  } catch (error) {
    if (error instanceof VaultError || error instanceof NotApproved) return "failed";
    const problems = error instanceof ProblemsError ? error.problems : [];
    // A copy has nothing to copy before the first rotation.
    if (problems.length > 0 && problems.every(({ code }) => code === "object-unavailable")) return "failed";
    const text = problems.length > 0 ? JSON.stringify(problems) : String(Object(error).stack);
    wrong.push(`${kind}: ${text}`);
    return "broke";
  }
}

function call(
  kind: Kind,
  target: Target,
  world: World,
): Promise<RotateDocument | ApplyDocument | DriftDocument> {
  switch (kind) {
    case "rotate":
      return rotateWithTargets(() => target, rotation, world);
    case "rotate --now":
      return rotateWithTargets(() => target, { ...rotation, now: { reason: "leaked" } }, world);
    case "rotate --abandon":
      return abandonWithTargets(() => target, { ...selection, concurrency: 16 }, world);
    case "apply":
      return apply(applying, world);
    case "drift --fix":
      return fixDrift(applying, world);
    default:
      return kind satisfies never;
  }
}

const rotateQuietly = ({ world, target }: Scenery): Promise<RotateDocument> =>
  rotateWithTargets(() => target, rotation, world.world());

function describe({ entries: [entry], copies }: RotateDocument): string {
  if (!entry) return "nothing";
  const says = "message" in entry ? `: ${entry.message}` : "";
  const published = entry.published ? `, published ${entry.published.is}` : "";
  const undone = copies.filter(({ result }) => result !== "done").length;
  return `${entry.result}${says}${published}${undone > 0 ? `, ${undone} copies not written` : ""}`;
}

const style = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: true,
  unmanaged: true,
  options: "flags",
} as const;

/** Passwords in what people get to see. */
const leaks = (document: RotateDocument | ApplyDocument | DriftDocument): readonly string[] =>
  (["json", "text", "markdown"] as const).flatMap((form) =>
    /password-(?:\d|by-hand|of-nobody)/.test(reporters[form](document, style) ?? "")
      ? [`a value was shown in ${form}`]
      : [],
  );

type Judged = {
  readonly sight: Sight;
  readonly setting: Setting;
  readonly before: readonly { readonly version: string }[];
  /** How often somebody acted. */
  readonly acted: number;
  readonly ends: readonly End[];
  /** Versions that somebody made. */
  readonly handVersions: number;
};

/** What does not hold when all have ended, and one more run was let alone. */
function judge(
  quiet: RotateDocument,
  { sight, setting, before, acted, ends, handVersions }: Judged,
): string[] {
  const [entry] = quiet.entries;
  if (!entry) return ["the last run says nothing of the secret"];
  const wrong: string[] = [...leaks(quiet)];
  const works = sight.works();
  const [was, is] = [before.at(-1)?.version, sight.newest("a")?.version];
  if (entry.result === "rotated") {
    if (!works) wrong.push("it says rotated, and what is published does not work");
    if (sight.newest("a--pending")?.enabled) wrong.push("its pending secret is open");
    const open = sight.versions("a--pending").filter(({ enabled }) => enabled).length;
    // Without a lock, a run that dies cannot disable its version below that of the run that it met.
    const orphans = ends.filter(({ end, overlapped }) => end === "killed" && overlapped).length;
    if (open > (setting.lock ? 0 : orphans) && acted === 0)
      wrong.push(
        `${open} versions of the pending secret are enabled, and ${orphans} runs died beside another`,
      );
    const [a, copy] = [sight.newest("a"), sight.newest("copy")];
    if (setting.copied && copy?.value !== a?.value && quiet.copies.every(({ result }) => result === "done"))
      wrong.push("the copy is another value, and no report says so");
  } else {
    if (acted === 0) wrong.push(`nobody but us acted, and it says ${describe(quiet)}`);
    if (!("message" in entry) || entry.message === "") wrong.push(`${entry.result} without a reason`);
    if (was !== is) wrong.push(`${entry.result}, and a version was written all the same`);
  }
  if (entry.published?.is === "works" && !works) wrong.push("it says that what is published works");
  if (entry.published?.is === "does not work" && works)
    wrong.push("it says that what is published does not work");
  const most = handVersions + ends.reduce((sum, end) => sum + mostVersions(end), 0);
  if (before.length > most) wrong.push(`${before.length} versions, of which reports explain ${most}`);
  return wrong;
}

/** Whether what is published has to work when runs that met have ended: each of them came to its own end, and one rotated. */
const promiseWorks = (met: readonly End[]): boolean =>
  met.every(({ end }) => !/^(?:killed|failed|unknown|broke)/.test(end)) &&
  met.some(({ end }) => end.startsWith("rotated"));

/** How many versions a run may have published by what it says. */
function mostVersions({ kind, end, overlapped }: End): number {
  if (kind === "apply" || kind === "drift --fix") return 0;
  if (end === "killed" || end === "failed") return 1;
  // It finishes what is open first, and beside another run it may have to publish its own again.
  if (end.startsWith("rotated")) return (kind === "rotate --now" ? 2 : 1) + (overlapped ? 2 : 0);
  return end.startsWith("not due") || end.startsWith("nothing") ? 0 : overlapped ? 2 : 1;
}
