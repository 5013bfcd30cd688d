import { canonicalJson, digestText } from "../../model/digest.ts";
import type { LiveObject } from "../../model/live.ts";
import { foldName, type OmitOfEach } from "../../model/object.ts";
import type { Edit } from "../../model/plan/edit.ts";
import { type Base, type Effect, effectKey } from "../../model/plan/effect.ts";
import type { Approval } from "../../model/plan.ts";
import type { Stamp } from "../../model/version.ts";
import type { Binding } from "./binding.ts";

/** An effect before it is given its digest. */
export type Draft = OmitOfEach<Effect, "digest">;

type Member = Draft extends infer D ? (D extends Draft ? keyof D : never) : never;

/** The members of an effect that no approval covers. It covers every other one, also those that come later. */
const uncovered: ReadonlySet<string> = new Set([
  // It moves with every line that is written above it.
  "place",
  // It orders effects, and each of them is approved itself.
  "after",
  // The approval says it beside the digest, because a create is the same for who may read the deleted list.
  "orRecover",
  // It is what git says, which the binding covers, and for a copied value the source.
  "renamedFrom",
  // They say which create a recover stands for, and until when there is time: nothing that is written.
  "insteadOf",
  "purgesOn",
  // Why values are compared, and what a second pass found: both ends of a comparison are approved. Whether a copied
  // secret is listed depends on who plans.
  "evidence",
  "doubts",
  "swap",
  "compared",
  // Only a run with a base knows it.
  "formerSource",
] satisfies readonly Member[]);

/** An edit as it is written: its cause and its live end decide nothing, and the base says what is overwritten. */
const coveredEdit = ({ cause: _, ...edit }: Edit): unknown => ({ ...edit, before: undefined });

/** A value without its swap: the former source is for people to read, and only a run with a base knows it whole. */
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
      // A create has it only where nobody could read the deleted list; the binding covers it anyway.
      !(effect.verb === "create" && member === "keepEnabled"),
  );
  return {
    ...Object.fromEntries(members),
    id: [foldName(vault), kind, foldName(name)],
    ...("edits" in effect && { edits: effect.edits.map(coveredEdit) }),
    ...("value" in effect && { value: coveredValue(effect.value) }),
    ...("stamp" in effect && { stamp: coveredStamp(effect.stamp) }),
    // The look right before the write compares the rest of the base.
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

/** A digest of all that a list reports of an object, because times alone have a grain of one second. */
export const digestMetadata = (live: LiveObject): string => {
  const { contentType = "", enabled, expiresOn = 0, notBefore = 0, tags } = live;
  return digestText(canonicalJson([contentType, enabled, expiresOn, notBefore, tags])).slice(0, 22);
};

/** What an effect acts on: the live object as this plan sees it. */
export const baseOf = (live: LiveObject): Base => ({
  created: live.created,
  updated: live.updated,
  seen: digestMetadata(live),
});

/**
 * The effects that an approval does not cover; none where apply may go ahead. Fewer effects than approved are fine.
 * Where the approved plan said "create or recover", a recover with what follows it on that object stands for the create.
 */
export function findUnapproved(effects: readonly Effect[], approval: Approval): readonly Effect[] {
  const digests = new Set(approval.effects.map(({ digest }) => digest));
  const either = new Set(approval.effects.filter(({ orRecover }) => orRecover).map(({ digest }) => digest));
  const standIns = new Set(
    effects.flatMap((effect) =>
      effect.verb === "recover" && either.has(effect.insteadOf) ? [effectKey(effect)] : [],
    ),
  );
  // The object decides, not `after`: a copy that is another object waits for the recover, too.
  const covered = (effect: Effect) =>
    digests.has(effect.digest) || standIns.has(effectKey({ verb: "recover", id: effect.id }));
  return effects.filter((effect) => !covered(effect));
}
