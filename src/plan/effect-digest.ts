import { canonicalJson, digestText } from "../model/digest.ts";
import type { Edit } from "../model/edit.ts";
import type { Base, Effect } from "../model/effect.ts";
import type { LiveObject } from "../model/live.ts";
import { foldName } from "../model/object.ts";
import type { Stamp } from "../model/version.ts";
import type { Binding } from "./binding.ts";

/** An effect before it is given its digest. */
export type Draft = Effect extends infer E ? (E extends Effect ? Omit<E, "digest"> : never) : never;

/** The name of a member that an effect has, whichever it is. */
type Member = Draft extends infer D ? (D extends Draft ? keyof D : never) : never;

/** What of an effect no approval covers. Everything else is covered, what an effect is given later as well. */
const uncovered: ReadonlySet<string> = new Set([
  // It moves with every line that is written above it.
  "place",
  // It orders effects, and each of them is approved itself.
  "after",
  // The approval says it beside the digest, because a create is the same for who may read the deleted list.
  "orRecover",
  // They say which create a recover stands for, and until when there is time: nothing that is written.
  "insteadOf",
  "purgesOn",
  // Why values are compared, and what a second pass found: both ends of a comparison are approved. Whether a copied
  // secret is listed depends on who plans.
  "evidence",
  "doubts",
  "swap",
  "compared",
] satisfies readonly Member[]);

/** Who moved a property and from where says nothing of what is written; what is overwritten the base says. */
const coveredEdit = ({ cause: _, ...edit }: Edit): unknown => ({ ...edit, before: undefined });

/** What the source was is for people to read, and told by who knows the base. */
const coveredValue = (value: object): unknown => ({ ...value, swap: undefined });

/** Without the time of a mark, which is the time of the plan. */
function coveredStamp({ mark, ...stamp }: Stamp): unknown {
  if (!mark) return stamp;
  const { at: _, ...marked } = mark;
  return { ...stamp, mark: marked };
}

/** An effect as an approval covers it. */
function substance(effect: Draft): unknown {
  const { vault, kind, name } = effect.id;
  const members = Object.entries(effect).filter(
    ([member]) =>
      !uncovered.has(member) &&
      // Only who cannot read the deleted list needs it with a first version; git says it of the object as well.
      !(effect.verb === "create" && member === "keepEnabled"),
  );
  return {
    ...Object.fromEntries(members),
    id: [foldName(vault), kind, foldName(name)],
    ...("edits" in effect && { edits: effect.edits.map(coveredEdit) }),
    ...("value" in effect && { value: coveredValue(effect.value) }),
    ...("stamp" in effect && { stamp: coveredStamp(effect.stamp) }),
    // What else of it was seen is compared again right before the write.
    ...("base" in effect && { base: [effect.base.created, effect.base.updated ?? null] }),
  };
}

/**
 * The digest by which an effect is approved: equal for every identity that plans the same change of the same object.
 * It covers the effect, what git says of the object, and where the vault is; never a time of day, a value or a mac.
 * Whoever changes what it covers raises `digestVersion`, so that no approval is read for what it did not cover.
 */
export const digestEffect = (effect: Draft, binding: Binding): string =>
  digestText(canonicalJson([substance(effect), binding]));

/** A digest of all that a list tells of an object: times alone have a grain of one second. */
export const digestMetadata = (live: LiveObject): string => {
  const { contentType = "", enabled, expiresOn = 0, notBefore = 0, tags } = live;
  return digestText(canonicalJson([contentType, enabled, expiresOn, notBefore, tags])).slice(0, 22);
};

export const baseOf = (live: LiveObject): Base => ({
  created: live.created,
  updated: live.updated,
  seen: digestMetadata(live),
});
