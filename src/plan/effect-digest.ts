import type { Edit, Effect } from "../model/change.ts";
import { canonical, digest } from "../model/digest.ts";
import { fold } from "../model/object.ts";
import type { Source } from "../model/source.ts";

/** An effect before it is given its digest. */
export type Draft = Effect extends infer E ? (E extends Effect ? Omit<E, "digest"> : never) : never;

const sourceDigest = (source: Source): string => digest(canonical(source));

const endOf = (edit: Edit): readonly unknown[] => {
  switch (edit.property) {
    case "tag":
      return ["tag", edit.name, edit.after];
    case "kvg-state":
      return [edit.property];
    default:
      return [edit.property, edit.after];
  }
};

/** What the effect does beyond its verb and object: ends, sources, and the state it overwrites. */
function substance(effect: Draft): unknown {
  switch (effect.verb) {
    case "create":
      return [effect.send, effect.stamp.owner, sourceDigest(effect.source)];
    case "set": {
      const value = effect.value.from === "source" ? sourceDigest(effect.value.source) : "live";
      return [effect.edits.map(endOf), effect.stamp.owner, value];
    }
    case "settle":
      return [effect.edits.map(endOf), effect.stamp.owner, sourceDigest(effect.source)];
    case "update":
      return [effect.edits.map(endOf), effect.stamp.owner];
    case "adopt": {
      const { value } = effect;
      const taken = value.is === "compared" ? [sourceDigest(value.source), value.overwrite] : [];
      return [effect.edits.map(endOf), effect.stamp.owner, taken];
    }
    case "recover":
    case "disable":
    case "purge":
      return [];
    case "delete":
      return [effect.because];
    default:
      return effect satisfies never;
  }
}

/**
 * The digest by which an effect is approved (DESIGN 6): equal for every identity that plans the same change of the
 * same object. It covers `created` and `updated` of what is overwritten; never a time of day, a value or a mac.
 */
export function effectDigest(effect: Draft): string {
  const base = effect.verb === "create" ? [] : [effect.base.created, effect.base.updated ?? null];
  const { vault, kind, name } = effect.id;
  return digest(canonical([effect.verb, fold(vault), kind, fold(name), base, substance(effect)]));
}
