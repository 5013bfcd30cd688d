import { findAllNear } from "../../manifest/read/nearest.ts";
import type { DesiredSet, VaultConfig } from "../../model/config.ts";
import { type Desired, isRotated, sourceInGit } from "../../model/desired.ts";
import type { ExplainedObject } from "../../model/document/explained-object.ts";
import { UsageError } from "../../model/errors.ts";
import type { EvidenceOf, Ownership } from "../../model/evidence.ts";
import { findBearer, type LiveKey, type LiveObject, type Snapshot } from "../../model/live.ts";
import {
  byVault,
  compareIds,
  foldName,
  type Kind,
  kinds,
  type ObjectId,
  objectKey,
  objectName,
} from "../../model/object.ts";
import { type Plan, partialityOf } from "../../model/plan.ts";
import type { Reader, ReadingWorld, Requests } from "../../model/world.ts";
import { explainLive, explainProperties } from "../../plan/explain.ts";
import { findLiveState } from "../../plan/ownership.ts";
import type { SetSelection } from "../run/load-set.ts";
import { type PreparedPlan, planReading } from "../run/prepare.ts";
import { selectPart } from "../run/selection/select-part.ts";
import { connectSet } from "../run/vaults/connect-set.ts";
import { countRequests } from "../run/vaults/connections.ts";
import { readVaults } from "../run/vaults/read-vaults.ts";

export type ExplainOptions = Omit<SetSelection, "select"> & {
  readonly name: string;
  /** Absent: a secret and a key of the name. */
  readonly kind?: Kind;
};

/** An object without the calls that apply would make: which role a call needs is another layer's knowledge. */
export type PlannedObject = Omit<ExplainedObject, "calls" | "roles">;

export type Explained = ReturnType<typeof partialityOf> & {
  /** By vault, kind and name; at least one. Sources stand in them as git holds them. */
  readonly objects: readonly PlannedObject[];
  readonly vaults: Plan["vaults"];
  readonly set: DesiredSet;
  readonly findings: Plan["findings"];
  readonly requests: Requests;
};

/**
 * All that is known of the objects of a name: what git says, what the vaults have, and the plan of it. Reads as a plan
 * of these objects does: it opens no value and writes nothing. A name that no manifest declares is looked for in the
 * vaults, by the plan of the whole set.
 * @throws ProblemsError for what people wrote; VaultError where no vault could be read; UsageError for a name that
 *   nobody knows
 */
export async function explainObjects(options: ExplainOptions, world: ReadingWorld): Promise<Explained> {
  const { objects, prepared } = await planObjects(options, world);
  const { plan, reading } = prepared;
  const names = new Set(objects.map(({ id }) => objectKey(id)));
  return {
    ...partialityOf(plan.failed),
    objects,
    vaults: plan.vaults.filter(({ vault }) =>
      objects.some(({ id }) => foldName(id.vault) === foldName(vault)),
    ),
    set: reading.set,
    findings: plan.findings.filter(({ id }) => id && names.has(objectKey(id))),
    requests: countRequests(reading.connections.all()),
  };
}

/**
 * The objects of a name, with the plan that they were found in.
 * @throws as `explainObjects`
 */
export async function planObjects(
  options: ExplainOptions,
  world: ReadingWorld,
): Promise<{ readonly objects: readonly PlannedObject[]; readonly prepared: PreparedPlan<Reader> }> {
  const { name, kind } = options;
  const connected = await connectSet(options, world, false);
  const isMeant = ({ id }: { readonly id: ObjectId }) =>
    foldName(id.name) === foldName(name) && (kind === undefined || id.kind === kind);
  const { set } = connected;
  const isDeclared = set.desired.some(isMeant);
  const part = isDeclared ? selectPart(set, { select: [name] }) : set;
  const planning = { ...options, settle: "off", allowEmpty: false, allowPurge: false } as const;
  // In the scope of all differences both kinds are listed, whatever the manifests declare.
  const scope = isDeclared ? undefined : "differences";
  const reading = await readVaults({ ...connected, set: part }, scope, world);
  const prepared = await planReading(reading, planning, world);
  const objects = listObjects(prepared, name)
    .filter(isMeant)
    .sort((a, b) => compareIds(a.id, b.id));
  if (objects.length === 0 && !prepared.plan.partial) throw unknownName(options, set, prepared.plan);
  return { objects, prepared };
}

/** Every object of the name that git declares or a vault that was read has, live or soft-deleted. */
function listObjects(
  { plan, reading, evidenceOf }: PreparedPlan<{ readonly requests: () => Requests }>,
  name: string,
): readonly PlannedObject[] {
  const { set, snapshots } = reading;
  const folded = foldName(name);
  const desiredIn = byVault(set.desired);
  return snapshots.flatMap((snapshot) => {
    const vault = set.vaults.find((one) => foldName(one.name) === foldName(snapshot.vault));
    if (!vault) return [];
    return kinds.flatMap((kind) => {
      const desired = desiredIn(vault.name).find(
        ({ id }) => id.kind === kind && foldName(id.name) === folded,
      );
      const bearer = findBearer(snapshot[kind], folded);
      if (!desired && !bearer) return [];
      const id = desired?.id ?? { vault: vault.name, kind, name: bearer?.name ?? name };
      return [explainObject({ id, vault, desired, snapshot, evidenceOf, plan })];
    });
  });
}

type ObjectContext = {
  readonly id: ObjectId;
  readonly vault: VaultConfig;
  readonly desired: Desired | undefined;
  readonly snapshot: Snapshot;
  readonly evidenceOf: EvidenceOf;
  readonly plan: Plan;
};

function explainObject({ id, vault, desired, snapshot, evidenceOf, plan }: ObjectContext): PlannedObject {
  const { live, deleted, ownership } = findLiveState(id, { vault, snapshot, evidenceOf });
  const bearer = live ?? deleted;
  const present = desired?.state === "present" ? desired : undefined;
  const changes = plan.changes.filter((change) => objectKey(change.id) === objectKey(id));
  const follows = changes.some((change) => change.verb === "settle" && change.evidence === "follows");
  const evidence = follows
    ? ({ value: "follows" } as const)
    : bearer && knownOf(desired, bearer, ownership, evidenceOf);
  return {
    id,
    url: vault.url,
    ...(desired && { git: gitOf(desired) }),
    ...(bearer
      ? { live: explainLive(bearer, live ? "live" : "deleted", ownership) }
      : snapshot[id.kind].deleted === "unreadable" && { live: "unlisted" }),
    ...(evidence && { evidence }),
    properties: desired?.state === "absent" ? [] : explainProperties(id.kind, present, bearer, ownership),
    changes,
  };
}

function gitOf(desired: Desired): NonNullable<PlannedObject["git"]> {
  const { place, state, owner } = desired;
  if (desired.state === "absent") return { place, state, owner };
  const source = sourceInGit(desired);
  const rotation = isRotated(desired) && (desired.kind === "secret" ? desired.rotation.target : "service");
  const { renamedFrom } = desired;
  const leaf = desired.kind === "secret" ? desired.leafPlace : undefined;
  const { overridden } = desired;
  return {
    ...{ place, state, owner },
    ...(overridden && { overridden }),
    ...(source && { source }),
    ...(rotation && { rotation }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(leaf && { fromFile: { leaf, by: desired.valuePlace } }),
  };
}

/** What is known of a value or material of ours without reading it; undefined where the plan asks nothing of it. */
function knownOf(
  desired: Desired | undefined,
  bearer: LiveObject | LiveKey,
  ownership: Ownership,
  evidenceOf: EvidenceOf,
): PlannedObject["evidence"] {
  if (desired?.state !== "present" || bearer.managed || ownership.is !== "ours") return undefined;
  if (desired.kind === "secret") return evidenceOf.secret(desired, bearer, ownership.state, ownership.lost);
  return "key" in bearer ? evidenceOf.key(desired, bearer, ownership.state, ownership.lost) : undefined;
}

function unknownName({ name, kind }: ExplainOptions, { desired }: DesiredSet, { changes }: Plan): UsageError {
  const known = [...desired, ...changes].map(({ id }) => id);
  const other = known.find((id) => foldName(id.name) === foldName(name));
  const near = findAllNear(name, [...new Set(known.map((id) => id.name))], 5);
  return new UsageError(
    `There is no ${kind ? `${kind} ` : ""}${name}: no manifest declares it, and no vault that was read has it.`,
    other
      ? `There is: ${objectName(other)}.`
      : near.length > 0
        ? `Did you mean ${near.join(", ")}?`
        : "See all that is known with: keyvault-gitops plan --all --unmanaged",
    "selection-unmatched",
  );
}
