import type { DesiredSet } from "../model/config.ts";
import { type DesiredPresent, renamedIdOf } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import { isUnknown, type LiveRotationPolicy, noPolicy, specText } from "../model/key.ts";
import { findBearer, type LiveKey, type LiveObject, type Snapshot } from "../model/live.ts";
import { foldName, kinds, objectKey } from "../model/object.ts";
import type { Change } from "../model/plan/change.ts";
import type { Outcome } from "../model/plan/outcome.ts";
import type { Dueness } from "../model/rotation.ts";
import { addDuration } from "../model/time.ts";
import { findDatesAfter, makeFinding } from "./dates-after.ts";
import { findExpiry, findManyVersions } from "./expiry.ts";
import { judgePolicy } from "./policy.ts";
import {
  findOpenRotations,
  findRotationDue,
  findRotationWithoutPolicy,
  type OpenRotationsInput,
} from "./rotation.ts";
import { findUnmatchedManifests } from "./unmatched.ts";

export type FindingsInput = {
  readonly set: Pick<DesiredSet, "vaults" | "desired" | "whole" | "unmatched">;
  /** One for each vault of the set that could be read. */
  readonly snapshots: readonly Snapshot[];
  readonly changes: readonly Change[];
  /** How far away an expiry may be to be a finding: an ISO 8601 duration. */
  readonly within: string;
  /** How many versions there are, by `objectKey`, where somebody counted. */
  readonly counted: ReadonlyMap<string, number>;
  /** Whether rotations are due, by `objectKey`. */
  readonly due: ReadonlyMap<string, Dueness>;
  /** How bad a rotation is that has not ended for long. */
  readonly unfinished: OpenRotationsInput["severity"];
};

/**
 * What a person should know beside the changes of a plan, vault by vault: first the lists that failed for lack of a
 * right, then each wanted object as the plan leaves it. Pure: `now` is each snapshot's own time.
 */
export function collectFindings(input: FindingsInput): readonly Finding[] {
  // An unchanged object is found like one without a change, and most objects of a set are unchanged.
  const changing = input.changes.filter(({ verb }) => verb !== "unchanged");
  const changesOf = Map.groupBy(changing, ({ id }) => objectKey(id));
  const wantedIn = Map.groupBy(input.set.desired, ({ id }) => foldName(id.vault));
  const vaults = new Map(input.set.vaults.map((vault) => [foldName(vault.name), vault]));
  const ofVaults = input.snapshots.flatMap((snapshot): readonly Finding[] => {
    const vault = foldName(snapshot.vault);
    const now = snapshot.takenAt;
    const until = addDuration(now, input.within);
    const config = vaults.get(vault);
    const judge = judgePolicy(config?.policy ?? {});
    const found = (desired: DesiredPresent): readonly Finding[] => {
      const { live, earlier } = snapshot[desired.kind];
      const name = foldName(desired.id.name);
      const bearer = findBearer(snapshot[desired.kind], name);
      const key = objectKey(desired.id);
      const changes = changesOf.get(key) ?? [];
      const left = findDatesAfter(changes, bearer, now);
      const due = input.due.get(key);
      return [
        ...judge(desired, left?.created ?? now),
        ...findMissing(desired, changes),
        ...(bearer ? findUnknownKind(desired, bearer) : []),
        ...(left ? findExpiry(desired, left, now, until) : []),
        ...(due ? findRotationDue(desired, due) : []),
        ...findRotationWithoutPolicy(desired, policyAfter(live[name], bearer !== undefined)),
        ...findRenamed(desired, changes, snapshot),
        ...findManyVersions(desired, [bearer, earlier[name]], input.counted.get(key)),
      ];
    };
    const wanted = wantedIn.get(vault) ?? [];
    return [
      ...findUnlisted(snapshot),
      ...(config?.assumedSku ? [premiumAssumed(snapshot.vault)] : []),
      ...wanted.flatMap((one) => (one.state === "present" ? found(one) : [])),
      ...(config
        ? findOpenRotations({
            snapshot,
            vault: config,
            desired: wanted,
            whole: input.set.whole,
            severity: input.unfinished,
          })
        : []),
    ];
  });
  return [...findUnmatchedManifests(input.set), ...ofVaults];
}

/** The findings that need no vault: manifests that no pattern matches, and where the manifests break a vault's policy. */
export function findDeclared(set: Pick<DesiredSet, "vaults" | "desired" | "unmatched">): readonly Finding[] {
  const judges = new Map(set.vaults.map((vault) => [foldName(vault.name), judgePolicy(vault.policy)]));
  return [
    ...findUnmatchedManifests(set),
    ...set.desired.flatMap((wanted) =>
      wanted.state === "present"
        ? [
            ...(judges.get(foldName(wanted.id.vault))?.(wanted, undefined) ?? []),
            ...findRotationWithoutPolicy(wanted, undefined),
          ]
        : [],
    ),
  ];
}

/** The rotation policy of a key for which git declares none: nobody can ask for that of a soft-deleted one. */
function policyAfter(
  live: LiveObject | LiveKey | undefined,
  exists: boolean,
): LiveRotationPolicy | undefined {
  if (live) return "key" in live ? live.key.rotationPolicy : undefined;
  return exists ? undefined : noPolicy;
}

/** A wanted object that only somebody else can bring. */
function findMissing(desired: DesiredPresent, changes: readonly Change[]): readonly Finding[] {
  if (!changes.some((change) => change.verb === "left" && change.why === "missing")) return [];
  const message = desired.rotation
    ? "it is not there yet: rotate makes it"
    : "its value is external and nobody has set it: set it by fill, or give it a source";
  return [makeFinding("missing", "warning", desired, message, "value")];
}

/** A rename that is over: the object is in sync, and the vault has nothing under the old name any more. */
function findRenamed(
  desired: DesiredPresent,
  changes: readonly Change[],
  snapshot: Snapshot,
): readonly Finding[] {
  const old = renamedIdOf(desired);
  const { live } = snapshot[desired.kind];
  // A part that was read by name shows of the old names those of secrets alone.
  const isSeen = desired.kind === "secret" || !snapshot.onlyWanted;
  // A source without a revision is compared in each run.
  const isOpen = changes.some((change) => !(change.verb === "settle" && change.inPlace));
  if (!old || !isSeen || isOpen || !live[foldName(desired.id.name)] || live[foldName(old.name)]) return [];
  return [
    makeFinding(
      "renamed",
      "note",
      desired,
      `${old.name} is gone: renamedFrom can be taken out of the manifest`,
    ),
  ];
}

const premiumAssumed = (vault: string): Finding => ({
  finding: "premium assumed",
  severity: "note",
  vault,
  message:
    "its manifests declare HSM keys, so the embedded vault is a premium one: say sku: premium in the config if the one on Azure is",
});

/** A wanted key of which we do not know what it is: what every object has is all that can be managed of it. */
function findUnknownKind(desired: DesiredPresent, live: LiveObject | LiveKey): readonly Finding[] {
  if (!("key" in live) || !isUnknown(live.key.spec)) return [];
  const message = `the vault says that it is ${specText(live.key.spec)}, which this version does not know: only its tags, dates and whether it is enabled are managed`;
  return [makeFinding("unknown kind", "warning", desired, message)];
}

/** The values that an apply could not compare. */
export const findNotCompared = (outcomes: readonly Outcome[]): readonly Finding[] =>
  outcomes.flatMap((outcome): readonly Finding[] =>
    outcome.result === "not compared" && outcome.evidence === "unknown"
      ? [
          {
            finding: "not compared",
            severity: "warning",
            vault: outcome.id.vault,
            id: outcome.id,
            message: `${outcome.message}, so it was neither compared nor written`,
          },
        ]
      : [],
  );

/** The lists that the identity may not read, and what follows from that. */
const findUnlisted = ({ vault, ...holdings }: Snapshot): readonly Finding[] =>
  kinds.flatMap((kind): readonly Finding[] => {
    const { unlisted, deleted } = holdings[kind];
    if (unlisted) {
      const message = `the identity may not list ${kind}s: no ${kind} is wanted here, but an orphan among them is neither seen nor pruned`;
      return [{ finding: "list forbidden", severity: "warning", vault, message }];
    }
    if (deleted !== "unreadable") return [];
    const message = `the identity may not list deleted ${kind}s: a create may turn out to be a recover`;
    return [{ finding: "deleted list unreadable", severity: "warning", vault, message }];
  });
