import type { ApplyContext } from "../../../apply/context.ts";
import { type Fingerprints, isForged } from "../../../evidence/fingerprint.ts";
import { makeStampTags } from "../../../evidence/stamp.ts";
import { distinctProblems } from "../../../manifest/meaning/collisions.ts";
import { atOnce, runConcurrently } from "../../../model/concurrency.ts";
import type { Desired, DesiredPresent, DesiredSecret, KeyOrigin, Opened } from "../../../model/desired.ts";
import { MissingValue, type Place, type Problem, ProblemsError } from "../../../model/errors.ts";
import { foldName, type ObjectId, objectKey } from "../../../model/object.ts";
import { goneIn } from "../../../model/plan/change.ts";
import { type Effect, effectKey, objectKeyIn } from "../../../model/plan/effect.ts";
import type { Sealed } from "../../../model/sealed.ts";
import type { Source, ValueSource } from "../../../model/source.ts";
import { copiedIdOf, copiesIn, partsOfSource } from "../../../model/source-parts.ts";
import type { World, Writer } from "../../../model/world.ts";
import { digestMetadata } from "../../../plan/effects/effect-digest.ts";
import { findOwnership } from "../../../plan/ownership.ts";
import { openSource } from "../../../sources/source.ts";
import type { CreatedOf, OpenContext } from "../../../sources/source-kind.ts";
import type { PreparedPlan } from "../prepare.ts";
import { type TakenValue, takeValue } from "./take-value.ts";

type OpenedValues = Pick<ApplyContext, "valueOf" | "materialOf"> & {
  /** All that was opened, parts too. */
  readonly opened: readonly Opened[];
};

/**
 * Opens every value that the effects need, before the first write, and reads the material of keys. A copy of a secret
 * that this run writes is read when that is done; what else its value is made of is opened before.
 * @throws ProblemsError with every value that is missing or cannot be used
 */
export async function openValues(
  effects: readonly Effect[],
  { reading, copies }: Pick<PreparedPlan<unknown>, "reading" | "copies">,
  world: Pick<World, "files" | "env" | "envNames" | "random" | "exec">,
): Promise<OpenedValues> {
  const { set, problemAt, unwrap, sops } = reading;
  const vaults = new Map(set.vaults.map((vault) => [foldName(vault.name), vault]));
  const wanted = new Map(
    set.desired.flatMap((desired) =>
      desired.state === "present" ? [[objectKey(desired.id), desired] as const] : [],
    ),
  );
  const opening = new Map<string, () => Promise<TakenValue>>();
  const all: Opened[] = [];
  const asProblem = (error: unknown, place: Place | undefined): Problem => {
    if (!(error instanceof MissingValue)) throw error;
    const { code, message, hint } = error;
    return place ? problemAt(place, code, message, hint) : { code, message, hint };
  };
  const contextOf = (id: ObjectId, opened?: OpenContext["opened"]): OpenContext | undefined => {
    const vault = vaults.get(foldName(id.vault));
    const { root, folder, sealing } = set;
    const about = { id, root, folder, sealing, copy: copies.read, unwrap, sops };
    return vault && { ...world, ...about, vault, ...(opened && { opened }) };
  };
  /** Opens one value of a file, and so checks the MAC of all of it. */
  const verifyFile = async ({ id, source, valuePlace }: DesiredSecret): Promise<Problem | undefined> => {
    const context = contextOf(id);
    try {
      if (context && source.from !== "external") await openSource(source, context);
      return undefined;
    } catch (error) {
      return asProblem(error, valuePlace);
    }
  };
  const openOne = async (effect: Effect): Promise<Problem | undefined> => {
    const source = sourceOf(effect);
    const desired = wanted.get(objectKey(effect.id));
    const watch = (of: ValueSource, value: Sealed) => {
      if (desired) all.push({ desired, source: of, value });
    };
    const context = contextOf(effect.id, watch);
    if (!source || !context) return undefined;
    if (source.from === "external") {
      const given = reading.given?.get(objectKey(effect.id));
      if (!given || !("value" in given)) throw new Error(`no value was given for ${effectKey(effect)}`);
      try {
        const taken = takeValue(given.value, effect.kind, desired);
        opening.set(effectKey(effect), async () => taken);
        if (desired) all.push({ desired, source, value: given.value });
        return undefined;
      } catch (error) {
        return asProblem(error, desired?.place);
      }
    }
    const opened = new Map<ValueSource, Sealed>();
    try {
      for (const part of ready(source, effect)) opened.set(part, await openSource(part, context));
    } catch (error) {
      return asProblem(error, desired?.valuePlace);
    }
    const whole = opened.get(source);
    try {
      if (whole) takeValue(whole, effect.kind, desired);
    } catch (error) {
      return asProblem(error, leafPlaceOf(desired) ?? desired?.valuePlace);
    }
    opening.set(effectKey(effect), async () =>
      takeValue(await openSource(source, context, opened), effect.kind, desired),
    );
    return undefined;
  };
  const problems = [
    ...(await runConcurrently(effects, atOnce.values, openOne)),
    ...(await runConcurrently(filesBehindPruning(effects, set.desired), atOnce.values, verifyFile)),
  ].filter((one) => one !== undefined);
  if (problems.length > 0) throw new ProblemsError(distinctProblems(problems));
  return {
    opened: [...all],
    valueOf: async (effect) => {
      const opened = await opening.get(effectKey(effect))?.();
      if (!opened?.value) throw new Error(`no value was opened for ${effectKey(effect)}`);
      return opened.value;
    },
    materialOf: async (effect) => (await opening.get(effectKey(effect))?.())?.material,
  };
}

/**
 * A secret of each file of `secretsFrom`, in the vaults where prune takes something away. Nobody knows which file an
 * orphan came from, and its MAC alone tells whether sops took the value out, or a merge that went wrong.
 */
function filesBehindPruning(
  effects: readonly Effect[],
  desired: readonly Desired[],
): readonly DesiredSecret[] {
  const pruned = new Set(effects.filter(goneIn).map(({ id }) => foldName(id.vault)));
  const byFile = new Map<string, DesiredSecret>();
  for (const one of pruned.size === 0 ? [] : desired)
    if (
      one.state === "present" &&
      one.kind === "secret" &&
      one.leafPlace &&
      pruned.has(foldName(one.id.vault))
    )
      byFile.set(JSON.stringify([foldName(one.id.vault), one.leafPlace.file]), one);
  return [...byFile.values()];
}

const leafPlaceOf = (desired: DesiredPresent | undefined): Place | undefined =>
  desired?.kind === "secret" ? desired.leafPlace : undefined;

/** The largest parts of a source that do not wait for an effect of this run. */
function ready(source: ValueSource, effect: Effect): readonly ValueSource[] {
  const waits = copiesIn(source).some((copy) => {
    const copied = objectKey(copiedIdOf(copy, effect.id));
    return effect.after.some((key) => objectKeyIn(key) === copied);
  });
  return waits ? partsOfSource(source).flatMap((part) => ready(part, effect)) : [source];
}

/** The source that an effect opens; undefined where it needs none. */
function sourceOf(effect: Effect): Source | undefined {
  switch (effect.verb) {
    case "create":
    case "settle":
      return effect.kind === "key" ? ofOrigin(effect.origin) : effect.source;
    case "set":
      if (effect.kind === "key") return ofOrigin(effect.origin);
      return effect.value.from === "source" ? effect.value.source : undefined;
    case "adopt": {
      const { value } = effect;
      if (value.is === "kept") return undefined;
      return "origin" in value ? value.origin.source : value.source;
    }
    case "update":
    case "rotate":
    case "recover":
    case "disable":
    case "delete":
    case "purge":
      return undefined;
    default:
      return effect satisfies never;
  }
}

const ofOrigin = (origin: KeyOrigin): ValueSource | undefined =>
  origin.from === "material" ? origin.source : undefined;

/** What tags are written with, and through which connections. */
type WritingRun = {
  readonly connection: (vault: string) => Writer;
  readonly fingerprints: Fingerprints;
  readonly createdOf: CreatedOf;
};

/** The context that effects are executed in. @param given what depends on their values and on the plan. */
export const makeApplyContext = (
  { connection, fingerprints, createdOf }: WritingRun,
  given: Pick<ApplyContext, "valueOf" | "materialOf" | "takenAt" | "concurrency" | "seconds">,
  { random, signal, progress }: Pick<World, "random" | "signal" | "progress">,
): ApplyContext => ({
  ...given,
  writer: connection,
  stampTags: (request) => makeStampTags({ ...request, random, fingerprints, createdOf }),
  signal,
  progress,
  digestMetadata,
  findOwnership: (id, ...about) =>
    findOwnership(...about, (owner, state) => isForged({ id, owner }, state, fingerprints)),
});
