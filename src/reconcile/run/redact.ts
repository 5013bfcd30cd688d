import type { KeyOrigin } from "../../model/desired.ts";
import type { Swap } from "../../model/evidence.ts";
import { type Change, isEffect } from "../../model/plan/change.ts";
import type { Effect, Intent } from "../../model/plan/effect.ts";
import type { Plan } from "../../model/plan.ts";
import { hideTexts, type Source } from "../../model/source.ts";
import type { Stamp } from "../../model/version.ts";

/**
 * A plan as documents hold it. A literal is public where it stands in git, but a document travels further, and what
 * people write as a literal is not always meant to.
 */
export const redactPlan = <P extends Plan>(plan: P): P => ({
  ...plan,
  changes: plan.changes.map(redactChange),
});

/** The same change, with the plain texts of its sources hidden. */
export function redactChange<C extends Change>(change: C): C;
export function redactChange(change: Change): Change {
  // An effect is an intent with an id, a digest and an order, which are all shown.
  if (isEffect(change)) return redactIntent(change) as Effect;
  if (change.verb === "left")
    return change.formerSource ? { ...change, formerSource: hideSource(change.formerSource) } : change;
  return change.verb === "refused" && "heldBack" in change
    ? { ...change, heldBack: redactIntent(change.heldBack) }
    : change;
}

type MemberName<I> = I extends unknown ? keyof I : never;
type Member<I, M> = I extends unknown ? (M extends keyof I ? I[M] : never) : never;

/** What a document shows of each member of an intent. The compiler asks for a rule when an intent gets a new member. */
type Rules<I> = {
  readonly [M in MemberName<I>]-?: "shown" | ((member: Exclude<Member<I, M>, undefined>) => unknown);
};

function redactIntent(intent: Intent): Intent {
  switch (intent.verb) {
    case "create":
      return redact(intent, {
        ...written,
        source: hideSource,
        origin: hideOrigin,
        orRecover: "shown",
        renamedFrom: "shown",
      });
    case "set":
      return redact(intent, { ...edited, because: "shown", value: hideSwappedValue, origin: hideOrigin });
    case "settle":
      return redact(intent, {
        ...edited,
        source: hideSource,
        origin: hideOrigin,
        evidence: "shown",
        doubts: "shown",
        swap: hideSwap,
        compared: "shown",
        inPlace: "shown",
        allowNewVersion: "shown",
      });
    case "adopt":
      return redact(intent, { ...edited, value: hideAdoptedValue, owners: "shown", clears: "shown" });
    case "update":
      return redact(intent, edited);
    case "rotate":
      return redact(intent, { ...edited, resumes: "shown" });
    case "disable":
      return redact(intent, { ...edited, formerSource: hideSource });
    case "recover":
      return redact(intent, { ...named, base: "shown", purgesOn: "shown", insteadOf: "shown" });
    case "delete":
      return redact(intent, { ...named, base: "shown", because: "shown", formerSource: hideSource });
    case "purge":
      return redact(intent, { ...named, base: "shown" });
    default:
      return intent satisfies never;
  }
}

/** Members of an effect that no intent has stay as they are. */
function redact<I extends Intent>(intent: I, rules: Rules<I>): I {
  const all: { readonly [name: string]: unknown } = rules;
  const entries = Object.entries(intent).map(([name, member]) => {
    const rule = all[name];
    return [name, typeof rule === "function" ? rule(member) : member];
  });
  return Object.fromEntries(entries);
}

const hideSource = <S extends Source>(source: S): S => hideTexts(source);

const hideOrigin = (origin: KeyOrigin): KeyOrigin =>
  origin.from === "material" ? { ...origin, source: hideTexts(origin.source) } : origin;

/** A swap, with the plain texts of its source hidden. */
export const hideSwap = (swap: Swap): Swap => ({
  ...swap,
  ...(swap.source && { source: hideTexts(swap.source) }),
});

const hideStamp = (stamp: Stamp): Stamp => ({
  ...stamp,
  source: stamp.source === "kept" ? stamp.source : hideTexts(stamp.source),
});

type ValueOf<V extends Intent["verb"]> = Extract<
  Extract<Intent, { readonly verb: V }>,
  { readonly value: unknown }
>["value"];

const hideSwappedValue = (value: ValueOf<"set">): ValueOf<"set"> =>
  value.from === "live"
    ? value
    : { ...value, source: hideTexts(value.source), ...(value.swap && { swap: hideSwap(value.swap) }) };

function hideAdoptedValue(value: ValueOf<"adopt">): ValueOf<"adopt"> {
  if (value.is === "kept") return value;
  return "origin" in value
    ? { ...value, origin: { ...value.origin, source: hideTexts(value.origin.source) } }
    : { ...value, source: hideTexts(value.source) };
}

/** Which object an intent is about, and how. */
const named = { kind: "shown", verb: "shown", keepEnabled: "shown" } as const;
/** The properties that it sends, and its tags. */
const written = { ...named, send: "shown", stamp: hideStamp } as const;
const edited = { ...written, edits: "shown", patch: "shown", base: "shown" } as const;
