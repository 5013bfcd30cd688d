/**
 * What apply does for an effect, in the order of `src/apply/`: it opens values, looks at an object before it overwrites
 * it, and writes. Each step is a verb of `rights.ts`, so that its role is known.
 */
import type { AccessVerb } from "../model/access.ts";
import type { DesiredSet } from "../model/config.ts";
import type { KeyOrigin } from "../model/desired.ts";
import { foldName, type ObjectId } from "../model/object.ts";
import type { Effect, KeyEffect, SecretEffect } from "../model/plan/effect.ts";
import type { Source } from "../model/source.ts";
import { sourcesIn } from "../model/source-parts.ts";

/** What of a set says which keys open values. */
export type OpeningSet = Pick<DesiredSet, "sealing" | "vaults" | "listed">;

/** One step: a verb, and when it is not always, and where it is not about the effect's own object. */
type Step = {
  readonly verb: AccessVerb;
  readonly when?: string;
  readonly request?: string;
  readonly vault?: string;
};

const step = (verb: AccessVerb, when?: string): Step => ({ verb, ...(when !== undefined && { when }) });

/** The steps of an effect, at most: which of two ends a comparison has, nobody knows before. */
export function listSteps(effect: Effect, set: OpeningSet): readonly Step[] {
  switch (effect.verb) {
    case "recover":
      return [
        step(`recover ${effect.kind}`),
        step(effect.kind === "key" ? "list keys" : "list secrets", "until the object is back"),
        ...keepingSteps(effect),
      ];
    case "purge":
      return [step(`purge ${effect.kind}`)];
    case "delete":
      return [step(`get ${effect.kind}`), step(`delete ${effect.kind}`)];
    case "disable":
      return [step(`get ${effect.kind}`), step(`update ${effect.kind}`)];
    case "create":
    case "set":
    case "settle":
    case "update":
    case "adopt":
    case "rotate":
      return effect.kind === "key"
        ? keySteps(effect, set)
        : [...secretSteps(effect, set), ...keepingSteps(effect)];
    default:
      return effect satisfies never;
  }
}

const differs = "where the values differ";
const equal = "where the values are equal";

function secretSteps(effect: SecretEffect, set: OpeningSet): readonly Step[] {
  switch (effect.verb) {
    case "create":
      return [...openingSteps(effect.source, effect.id, set), step("set secret")];
    case "update":
      return [step("get secret"), step("update secret")];
    case "set": {
      if (effect.value.from === "live")
        return [step("get secret"), ...enabling(effect.patch), step("set secret")];
      const opened = [...openingSteps(effect.value.source, effect.id, set), step("get secret")];
      return effect.because === "cleared"
        ? [...opened, step("set secret")]
        : [...opened, step("set secret", differs), step("update secret", equal)];
    }
    case "settle":
      return [
        ...openingSteps(effect.source, effect.id, set),
        step("get secret"),
        ...enabling(effect.patch),
        step("set secret", differs),
        ...(effect.inPlace ? [] : [step("update secret", equal)]),
      ];
    case "adopt": {
      const { value, owners, clears, patch } = effect;
      const versions = owners ? [step("list secrets")] : [];
      if (value.is === "kept")
        return clears
          ? [step("get secret"), ...versions, ...enabling(patch), step("set secret")]
          : [step("get secret"), ...versions, step("update secret")];
      const compared = [...openingSteps(value.source, effect.id, set), step("get secret"), ...versions];
      const ours = "an earlier version is ours";
      const enabled = value.overwrite || owners ? enabling(patch) : [];
      const start = [...compared, ...enabled];
      if (value.overwrite)
        return [
          ...start,
          ...(clears ? [step("set secret")] : [step("set secret", differs), step("update secret", equal)]),
        ];
      if (clears) return [...start, step("set secret", owners ? `${equal}, or ${ours}` : equal)];
      return [
        ...start,
        ...(owners ? [step("set secret", `${differs} and ${ours}`)] : []),
        step("update secret", equal),
      ];
    }
    default:
      return effect satisfies never;
  }
}

/** A disabled value can be neither compared nor set again. */
const enabling = ({ enabled }: { readonly enabled?: boolean }): readonly Step[] =>
  enabled === true ? [step("update secret", "first, to enable it"), step("get secret", "then")] : [];

/** Older versions are disabled, each by a call. */
const keepingSteps = (effect: { readonly keepEnabled?: number }): readonly Step[] =>
  effect.keepEnabled === undefined
    ? []
    : [
        step("list secrets"),
        step("update secret", `for each enabled version before the newest ${effect.keepEnabled}`),
      ];

function keySteps(effect: KeyEffect, set: OpeningSet): readonly Step[] {
  const { id } = effect;
  const policy = (has: { readonly rotationPolicy?: unknown }, when?: string) =>
    has.rotationPolicy === undefined ? [] : [step("set rotation policy", when)];
  switch (effect.verb) {
    case "create":
      return [...materialSteps(effect.origin, id, set), writing(effect.origin), ...policy(effect.send)];
    case "update":
      return [step("get key"), ...policy(effect.patch), step("update key")];
    case "set": {
      const { origin, send } = effect;
      const isMade = origin.from === "service" || effect.edits.some(({ property }) => property === "keyType");
      const when = isMade ? undefined : "where the material differs";
      return [
        ...materialSteps(origin, id, set),
        step("get key"),
        ...policy(send, when),
        writing(origin, when),
        ...(isMade ? [] : [step("update key", "where the material is equal")]),
      ];
    }
    case "settle":
      return compareSteps(effect, effect.origin, effect.allowNewVersion, effect.inPlace, set);
    case "adopt": {
      const { value } = effect;
      if (value.is === "compared") return compareSteps(effect, value.origin, value.overwrite, false, set);
      return [
        step("get key"),
        ...(effect.owners ? [step("list keys")] : []),
        ...policy(effect.patch),
        step("update key"),
      ];
    }
    case "rotate":
      return [
        step("get key"),
        ...policy(effect.patch),
        ...(effect.resumes ? [] : [step("update key", "to mark the version that is left behind")]),
        step("rotate key"),
        step("update key", "for the new version"),
      ];
    default:
      return effect satisfies never;
  }
}

type Imported = Extract<KeyOrigin, { from: "material" }>;

/** Material is compared by its public numbers; only where that is allowed different ones become a new version. */
function compareSteps(
  effect: Extract<KeyEffect, { verb: "settle" | "adopt" }>,
  origin: Imported,
  mayWrite: boolean,
  inPlace: boolean,
  set: OpeningSet,
): readonly Step[] {
  const { send, patch } = effect;
  const [other, same] = ["where the material differs", "where the material is equal"];
  const asked = effect.verb === "adopt" && effect.owners ? [step("list keys")] : [];
  return [
    ...materialSteps(origin, effect.id, set),
    step("get key"),
    ...asked,
    ...(mayWrite && send.rotationPolicy ? [step("set rotation policy", other)] : []),
    ...(mayWrite ? [writing(origin, other)] : []),
    ...(inPlace
      ? []
      : [...(patch.rotationPolicy ? [step("set rotation policy", same)] : []), step("update key", same)]),
  ];
}

const writing = ({ from }: KeyOrigin, when?: string): Step =>
  step(from === "service" ? "create key" : "import key", when);

const materialSteps = (origin: KeyOrigin, id: ObjectId, set: OpeningSet): readonly Step[] =>
  origin.from === "service" ? [] : openingSteps(origin.source, id, set);

/** The calls that open a value: a copied secret is read, a sealed value and a SOPS file's key are opened by a vault's key. */
function openingSteps(
  source: Source,
  id: ObjectId,
  { sealing, vaults, listed }: OpeningSet,
): readonly Step[] {
  if (source.from === "external") return [];
  const config = vaults.find(({ name }) => foldName(name) === foldName(id.vault));
  const atKey = (verb: "unwrap key" | "decrypt by key", address: string, when: string | undefined): Step => {
    const { origin, pathname } = new URL(address);
    const holder = listed.find(({ url }) => foldName(url) === foldName(origin));
    const request = `POST ${pathname}/${verb === "unwrap key" ? "unwrapkey" : "VERSION/decrypt"}`;
    return { ...step(verb, when), vault: holder?.name ?? origin, request };
  };
  const steps = sourcesIn(source).flatMap((one): readonly Step[] => {
    switch (one.from) {
      case "secret": {
        const version = one.version === undefined ? "" : `/${one.version}`;
        const request = `GET /secrets/${one.name}${version}`;
        return [{ verb: "get secret", vault: one.vault ?? id.vault, request }];
      }
      case "sealed": {
        const when = sealing.length > 1 ? "where the value is sealed to this key" : undefined;
        return sealing.map((key) => atKey("unwrap key", key.id, when));
      }
      case "sops":
        return (config?.sources.sopsKeys ?? []).map(({ vaultUrl, name }) =>
          atKey(
            "decrypt by key",
            `${vaultUrl.replace(/\/$/, "")}/keys/${name}`,
            "where the file names this key, and no age identity opens it",
          ),
        );
      default:
        return [];
    }
  });
  // Each is opened once.
  return [...new Map(steps.map((one) => [JSON.stringify(one), one])).values()];
}
