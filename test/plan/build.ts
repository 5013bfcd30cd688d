// Builders for the planner's tests: each states only what differs from a plain secret in a plain vault.

import { evidenceOfKey, evidenceOfSecret } from "../../src/evidence/evidence.ts";
import { makeRevision } from "../../src/evidence/revision.ts";
import type { VaultConfig } from "../../src/model/config.ts";
import type { Desired, DesiredAbsent, DesiredSecret } from "../../src/model/desired.ts";
import type { DeletedObject, LiveKey, LiveObject, LiveVersion, Snapshot } from "../../src/model/live.ts";
import { foldName, type Kind } from "../../src/model/object.ts";
import type { Plan } from "../../src/model/plan.ts";
import { encodeState, type Mark, ownerTag, stateTag } from "../../src/model/state.ts";
import { newProperties } from "../../src/plan/effects/carry.ts";
import { rememberProperties } from "../../src/plan/effects/edits.ts";
import { makePlan, type PlanInput } from "../../src/plan/plan.ts";

export const now = 1_800_000_000;
export const created = now - 1_000_000;
export const salt = "AAAAAAAAAAAAAAAAAAAAAA";
const place = { file: "v.yaml", line: 1, column: 1 };

export const vault: VaultConfig = {
  name: "v",
  url: "https://v.vault.azure.net",
  owners: ["us"],
  prune: "off",
  grace: "P7D",
  policy: {},
  sources: { env: ["KV_*"], files: [], copyFrom: [], sops: [], sopsKeys: [] },
  waitAtMost: "PT2M",
  verifyChallengeResource: true,
};

type Wanted = Partial<Omit<DesiredSecret, "id" | "kind" | "tags">> & {
  readonly name?: string;
  readonly tags?: { readonly [name: string]: string | null };
  readonly whole?: boolean;
};

/** A wanted secret `a` whose value is a literal. */
export const secret = ({ name = "a", tags, whole, ...rest }: Wanted = {}): DesiredSecret => ({
  state: "present",
  kind: "secret",
  id: { vault: "v", kind: "secret", name },
  owner: "us",
  place,
  valuePlace: place,
  source: { from: "literal", text: "one" },
  properties: {},
  tags: { whole: whole ?? tags !== undefined, set: tags ?? {}, ignore: ["file-encoding"] },
  protect: false,
  overwrite: false,
  maxVersions: 500,
  ...rest,
});

export const absent = (rest: Partial<DesiredAbsent> & { readonly name?: string } = {}): DesiredAbsent => {
  const { name = "a", ...others } = rest;
  const id = { vault: "v", kind: "secret", name } as const;
  return { state: "absent", id, owner: "us", place, purge: false, protect: false, ...others };
};

/** A live secret `a` that nobody owns. */
export const unowned = (rest: Partial<LiveObject> = {}): LiveObject => ({
  name: "a",
  enabled: true,
  created,
  updated: created,
  tags: {},
  managed: false,
  recoveryLevel: "Recoverable+Purgeable",
  ...rest,
});

export type Applied = Partial<LiveObject> & { readonly versions?: number; readonly mark?: Mark };

/** What the vault reports after a wanted secret was applied, and what somebody did to it since. */
export function applied(desired: DesiredSecret = secret(), since: Applied = {}): LiveObject {
  const { versions = 1, mark, tags, ...rest } = since;
  const { expiresIn: _, ...sent } = newProperties(desired);
  const state = encodeState({
    kid: "",
    created,
    salt,
    valueMac: "",
    revision: makeRevision(desired.source, desired.id, salt, () => undefined),
    properties: rememberProperties(desired),
    versions,
    ...(mark && { mark }),
    tagMac: "",
  });
  const ours = { [ownerTag]: desired.owner, [stateTag]: state };
  return { ...unowned(), ...sent, name: desired.id.name, ...rest, tags: { ...(tags ?? sent.tags), ...ours } };
}

/** The same object after somebody set a version by hand: all tags are gone. */
export const setByHand = (live: LiveObject, at = created + 5000): LiveObject => ({
  ...unowned({ name: live.name }),
  created: at,
  updated: at,
});

export type Scene = {
  readonly desired?: readonly Desired[];
  readonly live?: readonly LiveObject[];
  readonly deleted?: readonly DeletedObject[] | "unreadable";
  readonly earlier?: readonly LiveObject[];
  readonly unlisted?: Kind;
  /** All versions of secret `a`. */
  readonly versions?: readonly LiveVersion[];
  readonly keys?: readonly LiveKey[];
  readonly deletedKeys?: readonly (DeletedObject & LiveKey)[];
  readonly earlierKeys?: readonly LiveObject[];
  readonly vault?: Partial<VaultConfig>;
  readonly whole?: boolean;
  readonly now?: number;
} & Partial<Pick<PlanInput, "maxDestroy" | "allowEmpty" | "allowPurge" | "scope">>;

const byName = <T extends LiveObject>(all: readonly T[]) =>
  Object.fromEntries(all.map((each) => [foldName(each.name), each]));

type Planned = { readonly input: PlanInput; readonly plan: Omit<Plan, "findings"> };

/** The plan of one vault. */
export const planOf = (scene: Scene): Planned["plan"] => planned(scene).plan;

/** The same, and what it was made from. */
export function planned(scene: Scene): Planned {
  const { desired = [], live = [], deleted = [], earlier = [], whole = true, allowEmpty = true } = scene;
  const snapshot: Snapshot = {
    vault: "v",
    takenAt: scene.now ?? now,
    secret: {
      live: byName(live),
      deleted: deleted === "unreadable" ? deleted : byName(deleted),
      earlier: byName(earlier.map((each): LiveVersion => ({ ...each, version: "0" }))),
      ...(scene.unlisted === "secret" && { unlisted: true }),
      versions: scene.versions ? { a: scene.versions } : {},
    },
    key: {
      live: byName(scene.keys ?? []),
      deleted: byName(scene.deletedKeys ?? []),
      earlier: byName((scene.earlierKeys ?? []).map((each): LiveVersion => ({ ...each, version: "0" }))),
      ...(scene.unlisted === "key" && { unlisted: true }),
    },
  };
  const input: PlanInput = {
    set: { vaults: [{ ...vault, ...scene.vault }], copiedFrom: [], desired, whole },
    snapshots: [snapshot],
    embedded: false,
    evidenceOf: {
      secret: (...about) =>
        evidenceOfSecret(...about, { createdOf: () => undefined, isTracked: () => false }),
      key: (...about) => evidenceOfKey(...about, { createdOf: () => undefined, isTracked: () => false }),
      forged: () => false,
    },
    allowEmpty,
    allowPurge: scene.allowPurge ?? false,
    ...(scene.maxDestroy !== undefined && { maxDestroy: scene.maxDestroy }),
    ...(scene.scope && { scope: scene.scope }),
  };
  return { input, plan: makePlan(input) };
}

/** The verbs of a plan in its order; a refused change with its rule. */
export const verbs = (scene: Scene): string =>
  planOf(scene)
    .changes.map((change) =>
      change.verb === "refused"
        ? `refused: ${change.rule}`
        : change.verb === "left"
          ? `left: ${change.why}`
          : change.verb,
    )
    .join(", ");
