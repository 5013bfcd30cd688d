import { type Desired, isRotated, type RotatedSecret } from "../../../model/desired.ts";
import { formatPlace, type Problem, type ProblemAt } from "../../../model/errors.ts";
import { foldName } from "../../../model/object.ts";
import { renewalOf, type TargetConfig } from "../../../model/rotation.ts";
import type { VaultLookup } from "../vaults.ts";

const rotatedIn = (desired: readonly Desired[]): readonly RotatedSecret[] =>
  desired.filter(isRotated).filter((one) => one.kind === "secret");

export const targetsInUse = (
  desired: readonly Desired[],
  targets: readonly TargetConfig[],
): readonly TargetConfig[] => {
  const used = new Set(rotatedIn(desired).map(({ rotation }) => rotation.target));
  return targets.filter(({ name }) => used.has(name));
};

/**
 * Problems of rotations that the config does not allow: a target that the secret's vault may not use, and one target
 * for two secrets, where each rotation would replace the credential that the other one published.
 */
export function checkRotations(
  desired: readonly Desired[],
  vaults: VaultLookup | undefined,
  targets: readonly TargetConfig[],
  problemAt: ProblemAt,
): readonly Problem[] {
  const found: Problem[] = [];
  const byTarget = Map.groupBy(rotatedIn(desired), ({ rotation }) => rotation.target);
  for (const [name, secrets] of byTarget) {
    const target = targets.find((one) => one.name === name);
    if (!target) continue;
    for (const { id, owner, valuePlace } of secrets) {
      const vault = vaults?.find(id.vault, owner);
      if (!vault || vault.targets?.some((allowed) => foldName(allowed) === foldName(name))) continue;
      const hint = `list it under vaults.${vault.name}.targets in the config`;
      found.push(
        problemAt(valuePlace, "rotation-invalid", `vault ${vault.name} may not use the target ${name}`, hint),
      );
    }
    const isShared = target.is === "generate" || renewalOf(target) === "add";
    if (isShared || secrets.length < 2) continue;
    for (const { id, valuePlace } of secrets) {
      const other = secrets.find((one) => one.id !== id)?.valuePlace ?? valuePlace;
      found.push(
        problemAt(
          valuePlace,
          "rotation-invalid",
          `another secret is rotated with the target ${name}, at ${formatPlace(other)}`,
          "copy the one secret from the other, or make two targets with users of their own",
        ),
      );
    }
  }
  return found;
}
