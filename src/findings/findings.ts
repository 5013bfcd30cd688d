import type { Change } from "../model/change.ts";
import type { DesiredSet } from "../model/config.ts";
import type { DesiredPresent } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Snapshot } from "../model/live.ts";
import { fold, keyOf } from "../model/object.ts";
import type { Dueness } from "../model/rotation.ts";
import { addDuration } from "../model/time.ts";
import { after } from "./after.ts";
import { expiry } from "./expiry.ts";
import { lists } from "./lists.ts";
import { missing } from "./missing.ts";
import { policy } from "./policy.ts";
import { rotationDue } from "./rotation.ts";
import { versions } from "./versions.ts";

export type FindingsInput = {
  readonly set: Pick<DesiredSet, "vaults" | "desired">;
  /** One for each vault of the set. */
  readonly snapshots: readonly Snapshot[];
  readonly changes: readonly Change[];
  /** An expiry that is no further away is told: an ISO 8601 duration. */
  readonly within: string;
  /** How many versions there are, by `keyOf`, where somebody counted. */
  readonly counted: ReadonlyMap<string, number>;
  /** Whether rotations are due, by `keyOf`. */
  readonly due: ReadonlyMap<string, Dueness>;
};

/**
 * What a person should know beside the changes of a plan, vault by vault: what could not be listed, then each wanted
 * object as the plan leaves it. Pure: `now` is each snapshot's own time.
 */
export function findings(input: FindingsInput): readonly Finding[] {
  const changesOf = Map.groupBy(input.changes, ({ id }) => keyOf(id));
  const wantedIn = Map.groupBy(input.set.desired, ({ id }) => fold(id.vault));
  const policies = new Map(input.set.vaults.map((vault) => [fold(vault.name), vault.policy]));
  return input.snapshots.flatMap((snapshot) => {
    const vault = fold(snapshot.vault);
    const now = snapshot.takenAt;
    const until = addDuration(now, input.within);
    const judge = policy(policies.get(vault) ?? {});
    const found = (desired: DesiredPresent): readonly Finding[] => {
      const { live, deleted, earlier } = snapshot[desired.kind];
      const name = fold(desired.id.name);
      const bearer = live[name] ?? (deleted === "unreadable" ? undefined : deleted[name]);
      const changes = changesOf.get(keyOf(desired.id)) ?? [];
      const left = after(changes, bearer, now);
      const due = input.due.get(keyOf(desired.id));
      return [
        ...judge(desired, left?.created ?? now),
        ...missing(desired, changes),
        ...(left ? expiry(desired, left, now, until) : []),
        ...(due ? rotationDue(desired, due) : []),
        ...versions(desired, [bearer, earlier[name]], input.counted.get(keyOf(desired.id))),
      ];
    };
    const wanted = wantedIn.get(vault) ?? [];
    return [...lists(snapshot), ...wanted.flatMap((one) => (one.state === "present" ? found(one) : []))];
  });
}
