// Runs at once, of which a seed decides at each step which one goes on.
import type { Clock, World } from "../../src/model/world.ts";
import { type RotateOptions, rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import type { Target } from "../../src/rotate/target.ts";
import { mortal } from "../mortal.ts";
import type { Scene } from "../scene.ts";
import type { Dice } from "../simulation/dice.ts";

export type Turns = {
  /** Resolves when it is the turn of this run. */
  readonly step: (run: number) => Promise<void>;
  readonly leave: (run: number) => void;
};

/** Lets one of several runs go on whenever each of them waits for its turn. @param favour of 10 times the first one's */
export function turnsOf(runs: number, { int }: Dice, favour: number): Turns {
  // A run may ask for several things at once.
  const waiting = Array.from({ length: runs }, (): (() => void)[] => []);
  const live = new Set(waiting.keys());
  const next = () => {
    const [first = 0, second = first] = live;
    if ([...live].some((run) => waiting[run]?.length === 0)) return;
    const chosen = waiting[int(10) < favour ? first : second];
    chosen?.shift()?.();
    // What goes on may have to wait for what else its run asks for.
    if (chosen && chosen.length > 0) setImmediate(next);
  };
  return {
    step: (run) =>
      new Promise((resolve) => {
        waiting[run]?.push(resolve);
        next();
      }),
    leave: (run) => {
      live.delete(run);
      next();
    },
  };
}

/** How a run ended whose every request, answer, deed and pause is a step. @param life may end at one of them */
export async function playRun(
  run: number,
  turns: Turns,
  set: Scene,
  openTarget: Parameters<typeof rotateWithTargets>[0],
  options: Partial<RotateOptions> = {},
  life = mortal(),
): Promise<string> {
  const step = async () => {
    await turns.step(run);
    await life.meet("step");
  };
  const stepped = async <T>(work: () => Promise<T>): Promise<T> => {
    await step();
    const done = await work();
    await step();
    return done;
  };
  const steppedTarget = (target: Target): Target => ({
    ...target,
    open: async (secret) => {
      const opened = await stepped(() => target.open(secret));
      return {
        make: (user) => stepped(() => opened.make(user)),
        works: (credential) => stepped(() => opened.works(credential)),
        set: (credential, published) => stepped(() => opened.set(credential, published)),
        close: opened.close,
      };
    },
  });
  const world: World = set.world({
    transport: (through) => ({
      sendRequest: (request) => stepped(() => through.sendRequest(request)),
    }),
  });
  const clock: Clock = {
    now: world.clock.now,
    sleep: async (ms) => {
      set.clock.forward(ms);
      await step();
    },
  };
  const rotated = await life.outlive(
    rotateWithTargets(
      (config, context) => steppedTarget(openTarget(config, context)),
      { paths: [], emulator: false, dryRun: false, concurrency: 16, ...options },
      { ...world, clock },
    ),
  );
  turns.leave(run);
  const [entry] = rotated?.entries ?? [];
  if (!entry) return "died";
  const says = entry.published ? `, ${entry.published.is}` : "";
  return `${"message" in entry ? `${entry.result}: ${entry.message}` : entry.result}${says}`;
}
