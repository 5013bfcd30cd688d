import type { DesiredSet } from "../model/config.ts";
import type { Finding } from "../model/finding.ts";
import { fold } from "../model/object.ts";
import { policy } from "./policy.ts";

/** What can be found without a vault: where the manifests break its policy. */
export function declared({ vaults, desired }: Pick<DesiredSet, "vaults" | "desired">): readonly Finding[] {
  const judges = new Map(vaults.map((vault) => [fold(vault.name), policy(vault.policy)]));
  return desired.flatMap((wanted) =>
    wanted.state === "present" ? (judges.get(fold(wanted.id.vault))?.(wanted, undefined) ?? []) : [],
  );
}
