// The commands of the fault matrix: each begins at the same vault again and again, and knows what is wrong with its end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Document } from "../../src/model/document.ts";
import type { World } from "../../src/model/world.ts";
import { importVault } from "../../src/reconcile/authoring/import-vault.ts";
import { rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import { exitOfApply, exitOfDrift, exitOfPlan, exitOfRotate } from "../../src/reconcile/run/exit.ts";
import { fixDrift, plan } from "../../src/reconcile.ts";
import { ours } from "../canary/canaries.ts";
import { unsettled, wrongs } from "../crash/compare.ts";
import { drifted } from "../crash/drift-effects.ts";
import { allowed, begin, type Effects, prepare, vault } from "../crash/effects.ts";
import {
  type Deed as Applying,
  applyAll,
  fillBoth,
  generatedAnew,
  restoreOldest,
  setByHand,
  unfilled,
} from "../crash/given-effects.ts";
import { keys } from "../crash/key-effects.ts";
import { renames } from "../crash/rename-effects.ts";
import { secrets } from "../crash/secret-effects.ts";
import { database, day, rotateOn, rotating, versionsOf, works } from "../rotate/build.ts";
import { effectsIn, rotationsIn } from "../scene.ts";
import type { Holdings } from "../simulation/holdings.ts";
import { applying, ground, type Lab, planning } from "../simulation/lab.ts";

export type Ended = { readonly document: Document; readonly exit: number };

/** A place where a command runs, over and over, from one and the same beginning. */
export type Stage = {
  readonly world: World;
  readonly place: Pick<Lab, "vaults" | "clock">;
  readonly run: (world: World) => Promise<Ended>;
  /** What must not be, however the command ended. */
  readonly wrongsNow: () => Promise<readonly string[]>;
  /** What is not as after a run that nothing disturbed, once all is done. */
  readonly wrongsAtEnd: () => Promise<readonly string[]>;
};

export type Course = {
  /** Puts all back to the beginning. */
  readonly begin: () => Promise<Stage>;
  readonly close: () => void;
};

/** The values that only the environment knows are ones that no text may show. */
const [first = "", second = "", third = ""] = ours.map(({ value }) => value);
const hidden: Effects = {
  ...secrets,
  environment: {
    first: { KV_A: first, KV_B: second, KV_C: third },
    now: { KV_A: second, KV_B: first, KV_C: third },
  },
};

/** Objects that a run made or took away, and that neither its beginning nor its end explains. */
function strays(before: Holdings, wanted: Holdings, found: Holdings): readonly string[] {
  const phaseIn = (holdings: Holdings, key: string) => holdings.get(key)?.phase ?? "none";
  return [...new Set([...before.keys(), ...wanted.keys(), ...found.keys()])].flatMap((key) => {
    const [was, shall, is] = [before, wanted, found].map((holdings) => phaseIn(holdings, key));
    // What comes back is live before it is all that it shall be, and what is purged was deleted before.
    const onTheWay = (was === "deleted" && is === "live") || (shall === "none" && is === "deleted");
    return is === was || is === shall || onTheWay
      ? []
      : [`${key} is ${is}, was ${was} and shall be ${shall}`];
  });
}

type Deed = (world: World, lab: Lab) => Promise<Ended>;

/** A command over a vault that the tests of crashes prepare. @param check what is wrong when all is done. */
async function course(
  of: Effects,
  deed: Deed,
  check: (lab: Lab) => Promise<readonly string[]>,
): Promise<Course> {
  const folder = mkdtempSync(join(tmpdir(), "kvg-faults-"));
  const from = join(folder, "from.db");
  const below = ground();
  const { start } = await prepare(of, below, from);
  const whole = begin(of, below, from, start);
  const before = whole.look();
  await deed(whole.world(), whole);
  const wanted = whole.look();
  return {
    begin: async () => {
      const lab = begin(of, below, from, start);
      return {
        world: lab.world(),
        place: lab,
        run: (world) => deed(world, lab),
        wrongsNow: async () => strays(before, wanted, lab.look()),
        wrongsAtEnd: async () => [...wrongs(before, wanted, lab.look()), ...(await check(lab))],
      };
    },
    close: () => {
      below.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const planIt: Deed = async (world) => {
  const document = await plan({ ...planning, ...allowed }, world);
  return { document, exit: exitOfPlan(document, { exitCode: true, failOnUnknown: false }) };
};
const executing =
  (run: Applying): Deed =>
  async (world, lab) => {
    const document = await run(world, lab);
    return { document, exit: exitOfApply(document) };
  };
const applyIt = executing(applyAll);
const fixIt: Deed = async (world) => {
  const document = await fixDrift(applying, world);
  return { document, exit: exitOfDrift(document) };
};
const importIt: Deed = async (world, { texts }) => {
  texts.clear();
  const write = async (path: string, text: string) => {
    texts.set(posix.relative(world.files.workingDirectory, path), text);
  };
  const files = { ...world.files, write, writeWhole: write };
  const options = { vault, owner: "us", split: false, dates: true, force: false };
  return { document: await importVault(options, { ...world, files }), exit: 0 };
};

const importCourse = async (): Promise<Course> => {
  let written: ReadonlyMap<string, string> | undefined;
  return course(
    { ...drifted, now: {} },
    async (world, lab) => {
      const ended = await importIt(world, lab);
      written ??= new Map(lab.texts);
      return ended;
    },
    async ({ texts }) => (isDeepStrictEqual(texts, written) ? [] : ["other files were written"]),
  );
};

/** A rotation that is due, of two users in turn. */
const rotateCourse = async (): Promise<Course> => ({
  begin: async () => {
    const users = ["app_a", "app_b"];
    const [set, db] = [rotating(users, { expiresIn: "P90D" }), database(users)];
    await rotateOn(set, db);
    set.clock.forward(31 * day);
    const publishedWorks = async () => ((await works(set, db)) ? [] : ["what is published does not work"]);
    return {
      world: set.world(),
      place: set,
      run: async (world) => {
        const options = { paths: [], emulator: false, dryRun: false, concurrency: 16 };
        const document = await rotateWithTargets(() => db.target, options, world);
        return { document, exit: exitOfRotate(document, false) };
      },
      wrongsNow: publishedWorks,
      wrongsAtEnd: async () => {
        const [main, pending, state] = await versionsOf(set);
        const surplus = main + pending - 4;
        const again = rotationsIn(await rotateOn(set, db));
        return [
          ...(await publishedWorks()),
          ...(surplus === 0 || surplus === 1 ? [] : [`${surplus} versions more than without a fault`]),
          ...(state === "closed" ? [] : [`pending is ${state}`]),
          ...again.filter((end) => end !== "not due a"),
          ...effectsIn(await set.plan()),
        ];
      },
    };
  },
  close: () => {},
});

const settled = async (lab: Lab) => unsettled(await lab.plan(allowed));

/** What the matrix disturbs, as a person calls it. */
export const courses = {
  plan: [() => course(hidden, planIt, async () => []), () => course(keys, planIt, async () => [])],
  apply: [
    () => course(hidden, applyIt, settled),
    () => course(keys, applyIt, settled),
    () => course(renames, applyIt, settled),
  ],
  restore: [
    () => course(generatedAnew, executing(restoreOldest), settled),
    () => course(setByHand, executing(restoreOldest), settled),
  ],
  fill: [() => course(unfilled, executing(fillBoth), settled)],
  import: [importCourse],
  "drift --fix": [
    () => course(drifted, fixIt, async (lab) => effectsIn((await lab.fix()).fix?.plan ?? { changes: [] })),
  ],
  rotate: [rotateCourse],
} as const satisfies { readonly [command: string]: readonly (() => Promise<Course>)[] };

export type Command = keyof typeof courses;
