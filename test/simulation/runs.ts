// Runs of ours, each watched from outside: what it did, what harm, and whether it showed a value.
import type { ApplyDocument, DriftDocument } from "../../src/model/document.ts";
import { ProblemsError, VaultError } from "../../src/model/errors.ts";
import type { ObjectId } from "../../src/model/object.ts";
import { reporters } from "../../src/report/report.ts";
import type { Dice } from "./dice.ts";
import type { Disturbance } from "./disturbance.ts";
import { canary, type Git } from "./git.ts";
import type { Held, Holdings } from "./holdings.ts";
import { keyStore, secretOf } from "./keys.ts";
import type { Lab, Transport } from "./lab.ts";
import { stranger } from "./live.ts";
import type { Memory } from "./memory.ts";
import { forced, harm, moved } from "./properties.ts";
import { generatedIn, misrenamed } from "./rename-properties.ts";

export type Running = {
  readonly git: Git;
  readonly world: Lab;
  /** Filled, while the run goes on, with what somebody else writes to. */
  readonly touched: ReadonlySet<string>;
  readonly allowPurge: boolean;
  /** From which commit each object was written. */
  readonly memory: Memory;
  /** A secret to which the run gives another value than git would. */
  readonly given?: string;
};

export type Ran<D> = {
  /** Undefined where the run died, or ended with an error. */
  readonly document: D | undefined;
  readonly before: Holdings;
  readonly after: Holdings;
  /** What nobody can say of it whether it was the run: somebody else wrote to it, or the service was at it. */
  readonly unseen: ReadonlySet<string>;
  readonly wrong: readonly string[];
};

/** One run, and what harm it did. */
export async function watched<D extends ApplyDocument | DriftDocument>(
  { git, world, touched, allowPurge, memory, given }: Running,
  run: () => Promise<D | undefined>,
): Promise<Ran<D>> {
  const before = world.look();
  const moving = movingIn(before, world);
  const sent = world.vaults.log.length;
  const document = await run();
  const after = world.look();
  const unseen = new Set([...touched, ...moving]);
  const seen = { git, before, after, touched: unseen, allowPurge };
  const wrong = [
    ...harm(seen),
    ...misrenamed({ ...seen, memory, given, now: world.clock.now() / 1000 }),
    ...forced(world.vaults.log.slice(sent)),
    ...leaks(git, document, world),
  ];
  return { document, before, after, unseen, wrong };
}

/** The same of a run that something comes in the way of: it may end with an error, if it is one in our own words. */
export async function disturbed<D extends ApplyDocument | DriftDocument>(
  running: Running,
  { transport, outlive }: Disturbance,
  run: (transport: Transport) => Promise<D | undefined>,
): Promise<Ran<D>> {
  const ran = await watched(running, () => outlive(run(transport)).catch(understood));
  running.world.vaults.clearFaults();
  return ran;
}

/** A secret that a new name is to copy from can be hidden or gone by now: apply says so before its first write. */
export const isOfCopied = (error: unknown): boolean =>
  error instanceof ProblemsError &&
  error.problems.every(({ code }) => code === "vault-forbidden" || code === "object-unavailable");

function understood(error: unknown): undefined {
  if (error instanceof VaultError && !error.message.includes(canary)) return undefined;
  if (isOfCopied(error)) return undefined;
  throw error instanceof ProblemsError ? new Error(JSON.stringify(error.problems)) : error;
}

/**
 * No list shows a name that the service is still recovering, and a create has no look: it can go over what came back by
 * then, as it can over what somebody creates just then. It may not go over what it was told of.
 */
export const movingIn = (holdings: Holdings, { clock }: Lab): Set<string> =>
  new Set([...holdings].filter(([, { settles }]) => settles > clock.now()).map(([key]) => key));

/** Somebody else who may write while a person is asked, and what came of it. */
export type Meddler = {
  readonly confirm: () => Promise<boolean>;
  readonly touched: ReadonlySet<string>;
  /** What became another since the plan. */
  readonly meanwhile: ReadonlyMap<string, Held>;
};

export function meddler(
  git: Git,
  world: Lab,
  dice: Dice,
  meddles: boolean,
  tell: (line: string) => void,
): Meddler {
  const touched = new Set<string>();
  const meanwhile = new Map<string, Held>();
  const confirm = async () => {
    if (!meddles) return true;
    world.clock.forward(dice.pick([1500, 5000, 61_000]));
    const planned = world.look();
    for (const [key, deed] of await stranger(git, world, dice, false)) {
      touched.add(key);
      tell(`somebody, meanwhile: ${key}: ${deed}`);
    }
    for (const [key, held] of moved(planned, world.look())) meanwhile.set(key, held);
    return true;
  };
  return { confirm, touched, meanwhile };
}

export const keyOf = ({ vault, kind, name }: ObjectId) => `${vault}/${kind}/${name.toLowerCase()}`;

type Outcomes = ApplyDocument["outcomes"];

export const line = ({ verb, id, ...rest }: Outcomes[number]): string =>
  `${verb} ${keyOf(id)} ${rest.result === "done" ? rest.did : `${rest.result} (${rest.message})`}`;

/** The objects of which something was not done. */
export const unfinished = (outcomes: Outcomes): ReadonlySet<string> =>
  new Set(outcomes.filter(({ result }) => result !== "done").map(({ id }) => keyOf(id)));

const style = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: true,
  unmanaged: true,
  options: "flags",
} as const;

/** Secret values in what people get to see. */
function leaks(
  git: Git,
  document: ApplyDocument | DriftDocument | undefined,
  { told, look }: Lab,
): readonly string[] {
  const forms = document ? (["json", "text", "markdown"] as const) : [];
  const reports = forms.map((form) => document && reporters[form](document, style));
  const shown = [...reports, JSON.stringify(told.splice(0))];
  const made = generatedIn(git, look());
  const secrets = [canary, ...made, ...(git.keyed ? secretOf(git.changes[keyStore]) : [])];
  return shown.some((text) => secrets.some((secret) => text?.includes(secret))) ? ["a value was shown"] : [];
}
