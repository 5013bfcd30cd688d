import type { DesiredSet, VaultConfig } from "../model/config.ts";
import { type Desired, type DesiredPresent, isRotated } from "../model/desired.ts";
import type { Overview, OverviewObject, OverviewRotation } from "../model/document/overview.ts";
import type { EvidenceOf } from "../model/evidence.ts";
import { isUnknown } from "../model/key.ts";
import type { LiveKey, LiveObject, Snapshot } from "../model/live.ts";
import { byVault, compareIds, compareText, foldName, type Kind, kinds, objectKey } from "../model/object.ts";
import { type Dueness, isPendingName } from "../model/rotation.ts";
import { versionsWritten } from "../model/state.ts";
import { addDuration, isDuration, subtractDuration } from "../model/time.ts";
import { findLiveState } from "./ownership.ts";

export type OverviewInput = {
  readonly set: Pick<DesiredSet, "vaults" | "desired" | "whole">;
  /** One for each vault of the set that could be read. */
  readonly snapshots: readonly Snapshot[];
  /** Whether rotations are due, by `objectKey`. */
  readonly due: ReadonlyMap<string, Dueness>;
  /** How many versions there are, by `objectKey`, where somebody counted. */
  readonly counted: ReadonlyMap<string, number>;
  readonly evidenceOf: Pick<EvidenceOf, "forged">;
  readonly within: string;
};

/** What the vaults hold, whatever a plan makes of it. Undefined where no vault was read. */
export function makeOverview(input: OverviewInput): Overview | undefined {
  const { set, snapshots, within } = input;
  const [first] = snapshots;
  if (!first) return undefined;
  const vaults = new Map(set.vaults.map((vault) => [foldName(vault.name), vault]));
  const desiredIn = byVault(set.desired);
  const objects = snapshots.flatMap((snapshot) => {
    const vault = vaults.get(foldName(snapshot.vault));
    return vault ? kinds.flatMap((kind) => ofVault(kind, snapshot, vault, desiredIn(vault.name), input)) : [];
  });
  return {
    at: snapshots.reduce((least, { takenAt }) => Math.min(least, takenAt), first.takenAt),
    within,
    owners: [...new Set(set.desired.map(({ owner }) => owner))].sort(compareText),
    objects: objects.filter(isAbout(set)).sort((a, b) => compareIds(a.id, b.id)),
  };
}

/** Of a part of the manifests nobody knows whether git declares what else is ours: the run is not about it. */
const isAbout =
  ({ whole }: Pick<DesiredSet, "whole">) =>
  ({ declared, ownership }: OverviewObject): boolean =>
    whole || declared || ownership !== "ours";

function ofVault(
  kind: Kind,
  snapshot: Snapshot,
  vault: VaultConfig,
  desired: readonly Desired[],
  input: OverviewInput,
): readonly OverviewObject[] {
  const { live, deleted } = snapshot[kind];
  const wanted = new Map(
    desired.flatMap((one) =>
      one.state === "present" && one.id.kind === kind ? [[foldName(one.id.name), one] as const] : [],
    ),
  );
  const shown = (name: string, bearer: LiveObject | undefined, state: OverviewObject["state"]) =>
    makeObject({ kind, name, bearer, state, desired: wanted.get(name), snapshot, vault, input });
  const gone = [...wanted.keys()].filter((name) => live[name] === undefined);
  return [
    // The pending secret of a rotation is a step of it.
    ...Object.entries(live).flatMap(([name, one]) =>
      kind === "secret" && isPendingName(one.name) && !wanted.has(name)
        ? []
        : [shown(name, one, one.enabled ? "enabled" : "disabled")],
    ),
    ...gone.map((name) => {
      const bearer = deleted === "unreadable" ? undefined : deleted[name];
      return shown(name, bearer, bearer ? "deleted" : "missing");
    }),
  ];
}

type ObjectInput = {
  readonly kind: Kind;
  /** Folded. */
  readonly name: string;
  readonly bearer: LiveObject | LiveKey | undefined;
  readonly state: OverviewObject["state"];
  readonly desired: DesiredPresent | undefined;
  readonly snapshot: Snapshot;
  readonly vault: VaultConfig;
  readonly input: OverviewInput;
};

function makeObject({
  kind,
  name,
  bearer,
  state,
  desired,
  snapshot,
  vault,
  input,
}: ObjectInput): OverviewObject {
  const id = desired?.id ?? { vault: vault.name, kind, name: bearer?.name ?? name };
  const { evidenceOf } = input;
  const { ownership } = findLiveState(id, { vault, snapshot, evidenceOf });
  const counted = input.counted.get(objectKey(id));
  const known = counted ?? versionsWritten([bearer, snapshot[kind].earlier[name]]);
  const rotation = rotationOf(desired, bearer, input.due.get(objectKey(id)), snapshot.takenAt);
  return {
    id,
    state,
    ...(bearer && { ownership: bearer.managed ? ("certificate" as const) : ownership.is }),
    ...(ownership.is !== "unowned" && { owner: ownership.owner }),
    declared: desired !== undefined,
    ...(bearer?.expiresOn !== undefined && { expiresOn: bearer.expiresOn }),
    ...(desired &&
      known !== undefined && {
        versions: { known, counted: counted !== undefined, most: desired.maxVersions },
      }),
    ...(rotation && { rotation }),
  };
}

/** What git wants to be rotated, or else what the key's own policy says. */
function rotationOf(
  desired: DesiredPresent | undefined,
  bearer: LiveObject | LiveKey | undefined,
  due: Dueness | undefined,
  now: number,
): OverviewRotation | undefined {
  if (desired && isRotated(desired) && due)
    return { by: "rotate", due, ...(desired.kind === "secret" && { target: desired.rotation.target }) };
  const when = bearer && serviceDate(bearer);
  if (when === undefined) return undefined;
  if (when === "never") return { by: "service", due: { is: "never" } };
  const date = Math.round(when);
  return {
    by: "service",
    due: date <= now ? { is: "due", why: "age", since: date } : { is: "later", at: date },
  };
}

/** When the service rotates a key by its policy; undefined where it does not. */
function serviceDate(bearer: LiveObject | LiveKey): number | "never" | undefined {
  if (!("key" in bearer) || bearer.managed) return undefined;
  const actions = bearer.key.rotationPolicy?.lifetimeActions ?? [];
  const action = actions.find((one) => !isUnknown(one) && one.action === "Rotate");
  if (!action || isUnknown(action)) return undefined;
  const [after, before] =
    "timeAfterCreate" in action ? [action.timeAfterCreate, ""] : ["", action.timeBeforeExpiry];
  if (isDuration(after)) return addDuration(bearer.created, after);
  if (!isDuration(before)) return undefined;
  return bearer.expiresOn === undefined ? "never" : subtractDuration(bearer.expiresOn, before);
}
