import type { DesiredKey, DesiredPresent, DesiredSecret } from "../model/desired.ts";
import { placeOf, sourceOf } from "../model/desired.ts";
import type { LiveKey, LiveObject } from "../model/live.ts";
import type { Change } from "../model/plan/change.ts";
import { type Edit, nameOfEdited } from "../model/plan/edit.ts";
import type { Effect } from "../model/plan/effect.ts";
import type { Source } from "../model/source.ts";
import type { KvgState } from "../model/state.ts";
import type { Stamp } from "../model/version.ts";
import type { Binding } from "./effects/binding.ts";
import { carryProperties, newProperties, patchProperties } from "./effects/carry.ts";
import { rememberProperties } from "./effects/edits.ts";
import { baseOf, type Draft, digestEffect } from "./effects/effect-digest.ts";
import { type GuardedObject, type GuardLimits, guardObject } from "./guards/guard.ts";

/**
 * What our tags shall say of the version that a write leaves.
 * @param versions how many we had written before. An adopted object has at least the version that is adopted, and
 * nobody counted the ones before.
 */
export function stampOf(
  desired: DesiredPresent,
  state: KvgState | undefined,
  versions: number = state?.versions ?? 1,
): Stamp {
  const source = desired.kind === "secret" ? desired.source : (sourceOf(desired) ?? "kept");
  const isImported = desired.kind === "key" && desired.origin.from === "material";
  const material = isImported ? state?.properties.material : undefined;
  const properties = { ...rememberProperties(desired), ...(material && { material }) };
  return { owner: desired.owner, source, properties, versions };
}

/**
 * The parts that every effect on a live object has, whichever its verb and kind.
 * @param value that the effect is about the value, too: its place is where that is said
 */
export const effectParts = <D extends DesiredPresent>(
  desired: D,
  live: LiveObject | LiveKey,
  state: KvgState | undefined,
  edits: readonly Edit[],
  value?: "value",
) =>
  ({
    kind: desired.kind as D["kind"],
    id: desired.id as D["id"],
    place: placeOf(desired, [...(value ? [value] : []), ...edits.map(nameOfEdited)]),
    after: [],
    edits,
    send: carryProperties(desired, live, state),
    patch: patchProperties(desired, live, edits),
    stamp: stampOf(desired, state),
    base: baseOf(live),
  }) as const;

type EffectParts = ReturnType<typeof effectParts<DesiredSecret>> | ReturnType<typeof effectParts<DesiredKey>>;

/** How many versions of a secret stay enabled, as an effect holds it. */
export const keeping = ({ keepEnabled }: DesiredSecret) => keepEnabled !== undefined && { keepEnabled };

/**
 * A first version; undefined where somebody else brings the value.
 * @param orRecover whether the name may be soft-deleted, because nobody could list the deleted objects.
 * @param given replaces a secret's source in git.
 */
export function planCreate(desired: DesiredKey, orRecover: boolean): Draft;
export function planCreate(desired: DesiredPresent, orRecover: boolean, given?: Source): Draft | undefined;
export function planCreate(desired: DesiredPresent, orRecover: boolean, given?: Source): Draft | undefined {
  // A create writes all of it, so whatever an override says decides what is written.
  const place = placeOf(desired, ["value", ...Object.keys(desired.overridden ?? {})]);
  const head = { verb: "create", place, after: [] } as const;
  const tail = { send: newProperties(desired), stamp: stampOf(desired, undefined, 0), orRecover };
  if (desired.kind === "key") {
    const { kind, id, origin } = desired;
    return { ...head, kind, id, origin, ...tail };
  }
  const { kind, id } = desired;
  const source = given ?? sourceOf(desired);
  return source && { ...head, kind, id, source, ...tail, ...(orRecover && keeping(desired)) };
}

/** A metadata-only write of these edits; undefined where there are none. */
export function planUpdate({ send: _, ...parts }: EffectParts, edits: readonly Edit[]): Draft | undefined {
  const [first, ...others] = edits;
  return first && ({ verb: "update", ...parts, edits: [first, ...others] } as Draft);
}

/**
 * The effects of an object with their digests, or their refusal.
 * @param none what stands for an object without an effect
 */
export function guardChanges(
  object: GuardedObject,
  limits: GuardLimits,
  bind: () => Binding,
  none: () => Change,
): readonly Change[] {
  if (object.effects.length === 0) return [none()];
  const refused = guardObject(object, limits);
  if (refused) return [refused];
  const binding = bind();
  return object.effects.map((draft) => ({ ...draft, digest: digestEffect(draft, binding) }) as Effect);
}
