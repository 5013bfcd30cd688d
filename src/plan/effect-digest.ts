import type { Effect } from "../model/change.ts";
import type { KeyOrigin } from "../model/desired.ts";
import { canonical, digest } from "../model/digest.ts";
import type { Edit } from "../model/edit.ts";
import { specText } from "../model/key.ts";
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

const originDigest = (origin: KeyOrigin): unknown =>
  origin.from === "service"
    ? [specText(origin.spec), origin.exportable]
    : [sourceDigest(origin.source), origin.hardwareProtected, origin.exportable];

/** Where the new version would come from, as git holds it. */
function originOf(effect: Draft): unknown {
  switch (effect.verb) {
    case "create":
    case "settle":
      return effect.kind === "key" ? originDigest(effect.origin) : sourceDigest(effect.source);
    case "set":
      if (effect.kind === "key") return originDigest(effect.origin);
      return effect.value.from === "source" ? sourceDigest(effect.value.source) : "live";
    case "adopt": {
      const { value } = effect;
      if (value.is === "kept") return [];
      return ["origin" in value ? originDigest(value.origin) : sourceDigest(value.source), value.overwrite];
    }
    default:
      return [];
  }
}

/** How many versions stay enabled, where not all do. */
const kept = (effect: Draft): readonly number[] =>
  "keepEnabled" in effect && effect.keepEnabled !== undefined ? [effect.keepEnabled] : [];

/** Whose an earlier version may be, where that is found out at apply. */
const asked = (effect: Draft): readonly unknown[] =>
  effect.verb === "adopt" && effect.owners ? [effect.owners] : [];

/** What the effect does beyond its verb and object: ends, sources, and the state it overwrites. */
function substance(effect: Draft): unknown {
  switch (effect.verb) {
    case "create":
      return [effect.send, effect.stamp.owner, originOf(effect), ...kept(effect)];
    case "set":
    case "settle":
    case "update":
    case "adopt":
    case "rotate":
      return [
        effect.edits.map(endOf),
        effect.stamp.owner,
        originOf(effect),
        ...kept(effect),
        ...asked(effect),
      ];
    case "recover":
      return kept(effect);
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
