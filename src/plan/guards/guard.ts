/**
 * Every rule that keeps an effect from being executed, in one place. A guard looks at all effects of one object, because
 * one refused effect blocks the object. Its verdict is data: the rule, why it holds here, and what lifts it.
 */

import { boundOfVersions, type Desired } from "../../model/desired.ts";
import { type ObjectId, objectKey } from "../../model/object.ts";
import type { Forbidden, Rule } from "../../model/plan/change.ts";
import { type Effect, isDestructive } from "../../model/plan/effect.ts";
import type { Scope } from "../../model/plan.ts";
import { mostTags } from "../../model/state.ts";
import { formatDate } from "../../model/time.ts";
import { clearsDates } from "../effects/carry.ts";
import type { Draft } from "../effects/effect-digest.ts";
import type { LiveState } from "../ownership.ts";
import { guardHsmPolicy } from "./guard-hsm-policy.ts";

/** One object with what is wanted of it, what the vault reports, and the effects that would bring them together. */
export type GuardedObject = LiveState & {
  readonly id: ObjectId;
  readonly desired?: Desired;
  /** Whoever runs this gives it a value. */
  readonly isGiven?: boolean;
  readonly effects: readonly Draft[];
};

export type GuardLimits = {
  readonly now: number;
  readonly allowPurge: boolean;
  readonly scope?: Scope;
  /** The objects, by `objectKey`, whose value depends on a vault that could not be read, with its name. */
  readonly dependents?: ReadonlyMap<string, string>;
};

type Verdict = { readonly rule: Rule; readonly message: string; readonly hint: string };
type Guard = (object: GuardedObject, limits: GuardLimits) => Verdict | undefined;

const isAbsent = (object: GuardedObject) => object.desired?.state === "absent";
const isDestroyed = ({ effects }: GuardedObject) => effects.some((effect) => isDestructive(effect as Effect));
const isProtected = ({ desired, ownership }: GuardedObject) =>
  desired?.protect || (ownership.is === "ours" && ownership.state?.properties.protect !== undefined);

const managed: Guard = ({ live, deleted }) =>
  (live ?? deleted)?.managed
    ? {
        rule: "managed",
        message: "it belongs to a certificate",
        hint: "take it out of the manifest and manage the certificate",
      }
    : undefined;

const foreignOwner: Guard = ({ ownership }) =>
  ownership.is === "foreign"
    ? {
        rule: "foreign owner",
        message: `it is owned by ${JSON.stringify(ownership.owner)}`,
        hint: `let ${JSON.stringify(ownership.owner)} give it up, or name that owner in the vault's owners`,
      }
    : undefined;

const notOwned: Guard = (object) => {
  if (object.ownership.is !== "unowned") return undefined;
  if (isAbsent(object))
    return {
      rule: "not owned",
      message: "nobody owns it, and only what is ours is deleted",
      hint: "adopt it first, or delete it by hand",
    };
  return object.isGiven && (object.live ?? object.deleted)
    ? {
        rule: "not owned",
        message: "nobody owns it, and only what is ours is given another value",
        hint: "adopt it first: apply does",
      }
    : undefined;
};

const unreadVault: Guard = ({ id }, { dependents }) => {
  const vault = dependents?.get(objectKey(id));
  return vault === undefined
    ? undefined
    : {
        rule: "unread vault",
        message: `its value depends on the vault ${vault}, which could not be read`,
        hint: "plan again when that vault can be read",
      };
};

const protect: Guard = (object) =>
  isProtected(object) && isDestroyed(object)
    ? {
        rule: "protect",
        message: "it is protected",
        hint: "set protect: false in the manifest and apply that first",
      }
    : undefined;

const forged: Guard = (object) =>
  object.ownership.is === "ours" && object.ownership.forged && isDestroyed(object)
    ? {
        rule: "forged",
        message: "its kvg-state was not written under this config's fingerprint key",
        hint: "find out who wrote it; take both kvg- tags away by hand if it is not ours",
      }
    : undefined;

const purgeLocks: Guard = ({ effects, live, deleted }, { allowPurge }) => {
  if (!effects.some((effect) => effect.verb === "purge")) return undefined;
  if (!allowPurge)
    return {
      rule: "purge",
      message: "purging cannot be undone and asks twice",
      hint: "allow it by the option allow-purge",
    };
  const level = (deleted ?? live)?.recoveryLevel;
  if (level === undefined || level.includes("Purgeable")) return undefined;
  const until = deleted?.purgesOn === undefined ? "" : ` until ${formatDate(deleted.purgesOn)}`;
  return {
    rule: "purge protection",
    message: `the vault's purge protection keeps it${until}`,
    hint: "take out purge: true; the service purges it when its retention ends",
  };
};

/** The expiry that an effect certainly writes, in epoch seconds. */
function sentExpiry(effect: Draft): number | undefined {
  if (effect.verb === "create" || effect.verb === "set" || effect.verb === "rotate")
    return effect.send.expiresOn;
  return "patch" in effect ? effect.patch.expiresOn : undefined;
}

const pastDate: Guard = ({ effects }, { now }) => {
  for (const effect of effects) {
    const sent = sentExpiry(effect);
    if (sent !== undefined && sent <= now)
      return {
        rule: "past date",
        message: `the write would leave it expired since ${formatDate(sent)}`,
        hint: "say a later expiresOn, or null for none",
      };
  }
  return undefined;
};

const countTags = (effect: Draft): number => ("patch" in effect ? Object.keys(effect.patch.tags).length : 0);

const tooManyTags: Guard = ({ effects }) => {
  const most = Math.max(0, ...effects.map(countTags));
  return most > mostTags
    ? {
        rule: "tags",
        message: `it would bear ${most + 2} tags, and 15 is the service's limit`,
        hint: "declare fewer tags, or declare tags so that those which are not managed go",
      }
    : undefined;
};

const immutable: Guard = ({ effects, desired, ownership }) => {
  const set = effects.find((effect) => effect.verb === "set" && effect.kind === "key");
  if (!set || desired?.state !== "present" || desired.kind !== "key") return undefined;
  const [edit] = "edits" in set ? set.edits : [];
  const message =
    edit?.property === "keyType"
      ? `it is ${edit.before}, and ${edit.after} would be another key`
      : "its material in git is another than before";
  if (ownership.is !== "ours")
    return { rule: "immutable", message, hint: "declare what it is, and adopt it first" };
  return desired.allowNewVersion
    ? undefined
    : {
        rule: "immutable",
        message,
        hint: "say allowNewVersion: true; what was made with the old key needs its version",
      };
};

const clearsKeyDate = (effect: Draft): boolean =>
  effect.kind === "key" &&
  (effect.verb === "update" || effect.verb === "settle" || effect.verb === "adopt") &&
  clearsDates(effect.edits);

const keyDate: Guard = ({ effects }) =>
  effects.some(clearsKeyDate)
    ? {
        rule: "key date",
        message: "the service does not clear a date of a key's version",
        hint: "say a date, or let a new version be made without one",
      }
    : undefined;

const versionsBefore = (effect: Draft): number =>
  effect.verb === "set" || effect.verb === "settle" || effect.verb === "rotate" ? effect.stamp.versions : 0;

const manyVersions: Guard = ({ effects, desired }) => {
  const versions = Math.max(0, ...effects.map(versionsBefore));
  if (desired?.state !== "present" || versions < desired.maxVersions) return undefined;
  const { why, advice } = boundOfVersions(desired);
  return {
    rule: "versions",
    message: `${versions} versions were written; they can never be removed, and ${why}`,
    hint: `${advice}, or find out why it changes so often`,
  };
};

/** The rules of every plan, whatever it is for: nobody looks into what is not ours. */
const ownershipGuards: readonly Guard[] = [managed, foreignOwner, notOwned];

const guards: readonly Guard[] = [
  ...ownershipGuards,
  unreadVault,
  protect,
  forged,
  purgeLocks,
  pastDate,
  keyDate,
  guardHsmPolicy,
  immutable,
  tooManyTags,
  manyVersions,
];

/** The first rule that an object's effects break; undefined where they may go ahead. */
export function guardObject(object: GuardedObject, limits: GuardLimits): Forbidden | undefined {
  const [effect] = object.effects;
  if (!effect) return undefined;
  const { id, place, verb: wanted } = effect;
  for (const rule of limits.scope === "differences" ? ownershipGuards : guards) {
    const verdict = rule(object, limits);
    if (verdict) return { verb: "refused", id, ...(place && { place }), wanted, ...verdict };
  }
  return undefined;
}
