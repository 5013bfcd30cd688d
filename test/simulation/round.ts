// One round: git and vault move, an apply that may be disturbed, reruns that are not, and an apply that should find
// nothing to do.
import { isEffect } from "../../src/model/change.ts";
import type { ApplyDocument } from "../../src/model/document.ts";
import type { ObjectId } from "../../src/model/object.ts";
import { ProblemsError } from "../../src/model/problem.ts";
import { VaultError } from "../../src/model/vault-error.ts";
import type { ApplyOptions } from "../../src/reconcile.ts";
import { reporters } from "../../src/report/report.ts";
import type { Dice } from "./dice.ts";
import { type Disturbance, drawDisturbance } from "./disturbance.ts";
import { canary, checkout, type Git } from "./git.ts";
import type { Held, Holdings } from "./holdings.ts";
import { keyStore, secretOf } from "./keys.ts";
import type { Lab } from "./lab.ts";
import { stranger } from "./live.ts";
import { carried, forced, harm, moved, overwritten, surplus, unlike } from "./properties.ts";
import { repeating } from "./remains.ts";

export type Round = {
  readonly git: Git;
  /** The service takes its time to delete and recover. */
  readonly slow: boolean;
  readonly world: Lab;
  readonly dice: Dice;
  readonly tell: (line: string) => void;
};

type Options = Partial<ApplyOptions> & { readonly allowPurge: boolean };

const day = 86_400_000;

/** Plays the round. Says what did not hold. */
export async function play({ git, slow, world, dice, tell }: Round): Promise<readonly string[]> {
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
  const touched = new Set<string>();
  const moving = movingIn(begin, world);
  const meanwhile = new Map<string, Held>();
  const confirm = async () => {
    if (!disturbance.stranger) return true;
    world.clock.forward(dice.pick([1500, 5000, 61_000]));
    const planned = world.look();
    for (const [key, deed] of await stranger(git, world, dice, false)) {
      touched.add(key);
      tell(`somebody, meanwhile: ${key}: ${deed}`);
    }
    for (const [key, held] of moved(planned, world.look())) meanwhile.set(key, held);
    return true;
  };

  const first = await disturbed({ git, world, options: { ...options, confirm }, touched }, disturbance);
  const runs = [first];
  const calm = { git, world, options, touched: new Set<string>() };
  if (disturbance.any || slow) runs.push(await undisturbed(calm));
  if (slow) {
    world.clock.forward(61_000);
    runs.push(await undisturbed(calm));
  }
  const last = await undisturbed(calm);
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

type Running = {
  readonly git: Git;
  readonly world: Lab;
  readonly options: Options;
  /** Filled, while the run goes on, with what somebody else writes to. */
  readonly touched: ReadonlySet<string>;
};

type Ran = {
  readonly document: ApplyDocument | undefined;
  readonly after: Holdings;
  readonly wrong: readonly string[];
};

async function disturbed(running: Running, { transport, outlive }: Disturbance): Promise<Ran> {
  const { world, options } = running;
  const ran = await watched(running, () => outlive(world.apply(options, { transport })).catch(understood));
  world.vaults.clearFaults();
  return ran;
}

const undisturbed = (running: Running): Promise<Ran> =>
  watched(running, () => running.world.apply(running.options));

/** One run, and what harm it did. */
async function watched(
  { git, world, options, touched }: Running,
  run: () => Promise<Ran["document"]>,
): Promise<Ran> {
  const before = world.look();
  const moving = movingIn(before, world);
  const sent = world.vaults.log.length;
  const document = await run();
  const after = world.look();
  const unseen = new Set([...touched, ...moving]);
  const harmed = harm({ git, before, after, touched: unseen, allowPurge: options.allowPurge });
  return {
    document,
    after,
    wrong: [...harmed, ...forced(world.vaults.log.slice(sent)), ...leaks(git, document, world)],
  };
}

/**
 * No list shows a name that the service is still recovering, and a create has no look: it can go over what came back by
 * then, as it can over what somebody creates just then. It may not go over what it was told of.
 */
const movingIn = (holdings: Holdings, { clock }: Lab): Set<string> =>
  new Set([...holdings].filter(([, { settles }]) => settles > clock.now()).map(([key]) => key));

/** A disturbed run may end with an error, if it is one in our own words. */
function understood(error: unknown): undefined {
  if (error instanceof VaultError && !error.message.includes(canary)) return undefined;
  throw error instanceof ProblemsError ? new Error(JSON.stringify(error.problems)) : error;
}

const line = ({ verb, id, ...rest }: ApplyDocument["outcomes"][number]): string =>
  `${verb} ${keyOf(id)} ${rest.result === "done" ? rest.did : `${rest.result} (${rest.why})`}`;

/** What was left to do for the last apply, and what is not as git wants it though nothing was against it. */
function idle(git: Git, { document, after }: Ran): readonly string[] {
  if (!document) return ["the last apply did not end"];
  const { plan, outcomes, requests } = document;
  const open = new Set(outcomes.filter(({ result }) => result !== "done").map(({ id }) => keyOf(id)));
  const closed = plan.changes.filter(
    (change) => change.verb === "unchanged" || (isEffect(change) && !open.has(keyOf(change.id))),
  );
  return [
    ...(requests.write > 0 ? [`the last apply wrote ${requests.write} times`] : []),
    ...repeating(document),
    ...closed.flatMap(({ id }) => unlike(git, after, keyOf(id))),
  ];
}

const keyOf = ({ vault, kind, name }: ObjectId) => `${vault}/${kind}/${name.toLowerCase()}`;

const style = { width: Number.POSITIVE_INFINITY, colour: false, unicode: true, all: true, unmanaged: true };

/** Secret values in what people get to see. */
function leaks(git: Git, document: ApplyDocument | undefined, { told }: Lab): readonly string[] {
  const forms = document ? (["json", "text", "markdown"] as const) : [];
  const reports = forms.map((form) => document && reporters[form](document, style));
  const shown = [...reports, JSON.stringify(told.splice(0))];
  const secrets = [canary, ...(git.keyed ? secretOf(git.changes[keyStore]) : [])];
  return shown.some((text) => secrets.some((secret) => text?.includes(secret))) ? ["a value was shown"] : [];
}
