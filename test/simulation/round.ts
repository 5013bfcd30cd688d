// One round: git and vault move, an apply that may be disturbed, reruns that are not, and an apply that should find
// nothing to do.

import type { ApplyDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import type { ApplyOptions } from "../../src/reconcile.ts";
import type { Dice } from "./dice.ts";
import { drawDisturbance } from "./disturbance.ts";
import { checkout, type Git } from "./git.ts";
import type { Lab } from "./lab.ts";
import { stranger } from "./live.ts";
import type { Memory } from "./memory.ts";
import { carried, overwritten, surplus, unlike } from "./properties.ts";
import { repeating } from "./remains.ts";
import { disturbed, keyOf, line, meddler, movingIn, type Ran, unfinished, watched } from "./runs.ts";

export type Round = {
  readonly git: Git;
  /** The service takes its time to delete and recover. */
  readonly slow: boolean;
  readonly world: Lab;
  readonly dice: Dice;
  /** From which commit each object was written. */
  readonly memory: Memory;
  readonly tell: (line: string) => void;
};

type Options = Partial<ApplyOptions> & { readonly allowPurge: boolean };

const day = 86_400_000;

/** Plays the round. Says what did not hold. */
export async function play({ git, slow, world, dice, memory, tell }: Round): Promise<readonly string[]> {
  const options: Options = {
    allowPurge: dice.chance(0.6),
    allowEmpty: dice.chance(0.8),
    ...(dice.chance(0.7) && { maxDestroy: 20 }),
  };
  world.clock.forward(dice.pick([71_000, 3_600_000, day, 8 * day]));
  const [declared, keys] = [git.declared, git.keys].map(Object.fromEntries);
  tell(`git: ${JSON.stringify({ ...git, declared, keys })}`);
  for (const [key, deed] of await stranger(git, world, dice, true)) tell(`somebody: ${key}: ${deed}`);
  const disturbance = drawDisturbance(git, world, dice);
  tell(`disturbed by ${JSON.stringify(disturbance.what)}`);

  const expected = disturbance.any ? undefined : await readersDigest(git, world, options, dice);
  checkout(git, world);
  const begin = world.look();
  const moving = movingIn(begin, world);
  const { confirm, touched, meanwhile } = meddler(git, world, dice, disturbance.stranger, tell);

  const running = { git, world, memory, allowPurge: options.allowPurge };
  const first = await disturbed({ ...running, touched }, disturbance, (transport) =>
    world.apply({ ...options, confirm }, { transport }),
  );
  const runs = [first];
  const calm = () => watched({ ...running, touched: new Set() }, () => world.apply(options));
  if (disturbance.any || slow) runs.push(await calm());
  if (slow) {
    world.clock.forward(61_000);
    runs.push(await calm());
  }
  const last = await calm();
  for (const { document } of [...runs, last]) tell(`apply: ${document?.outcomes.map(line).join(", ")}`);

  const more = surplus(begin, last.after, touched);
  const digest = first.document?.plan.digest;
  return [
    ...[...runs, last].flatMap(({ wrong }) => wrong),
    ...(expected === undefined || expected === digest
      ? []
      : ["a reader's plan, of manifests in another order, has another digest"]),
    ...overwritten(meanwhile, first.after),
    ...carried(git, begin, last.after, new Set([...touched, ...moving])),
    ...idle(git, last),
    ...(more > (disturbance.what.dies ? 1 : 0) ? [`${more} versions more than needed`] : []),
  ];
}

/** The plan that somebody sees who may only list, of the same manifests in another order. */
async function readersDigest(git: Git, world: Lab, options: Options, dice: Dice): Promise<string> {
  checkout(git, world, dice.shuffled);
  return (await world.plan(options, { principal: "reader" })).digest;
}

/** What was left to do for the last apply, and what is not as git wants it though nothing was against it. */
function idle(git: Git, { document, after }: Ran<ApplyDocument>): readonly string[] {
  if (!document) return ["the last apply did not end"];
  const { plan, outcomes, requests } = document;
  const open = unfinished(outcomes);
  const closed = plan.changes.filter(
    (change) => change.verb === "unchanged" || (isEffect(change) && !open.has(keyOf(change.id))),
  );
  return [
    ...(requests.write > 0 ? [`the last apply wrote ${requests.write} times`] : []),
    ...repeating(document),
    ...closed.flatMap(({ id }) => unlike(git, after, keyOf(id))),
  ];
}
