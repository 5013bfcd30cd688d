import { type Desired, isRotated, renamedIdOf } from "../../../model/desired.ts";
import { formatPlace, type Problem, type ProblemAt } from "../../../model/errors.ts";
import { foldName, objectKey, objectName } from "../../../model/object.ts";
import { type AdminPassword, renewalOf, type TargetConfig } from "../../../model/rotation.ts";
import { copiers } from "../../../model/source-parts.ts";

/**
 * Problems of renames that no vault can tell: an old name that is declared, is given twice, or is still read by another
 * object or target. An old name that is declared would be wanted and let go at once; so chains and circles are refused.
 */
export function checkRenames(
  desired: readonly Desired[],
  targets: readonly TargetConfig[],
  problemAt: ProblemAt,
): readonly Problem[] {
  const renames = desired.flatMap((one) => {
    const old = renamedIdOf(one);
    return old && one.state === "present" ? [{ one, old }] : [];
  });
  if (renames.length === 0) return [];
  const declared = new Map(desired.map((one) => [objectKey(one.id), one]));
  const copying = copiers(desired);
  const byOld = Map.groupBy(renames, ({ old }) => objectKey(old));
  return renames.flatMap(({ one, old }): readonly Problem[] => {
    const { id, place } = one;
    const key = objectKey(old);
    if (key === objectKey(id))
      return [
        problemAt(
          place,
          "name-duplicate",
          "it is renamed from its own name: Key Vault does not tell upper from lower case",
          "take renamedFrom out",
        ),
      ];
    const other = declared.get(key);
    const twin = byOld.get(key)?.find((two) => objectKey(two.one.id) !== objectKey(id));
    const target = one.kind === "secret" && one.rotation?.target;
    const config = targets.find(({ name }) => target && foldName(name) === foldName(target));
    return [
      ...(other ? declaredProblems(one, other, problemAt) : []),
      ...(twin
        ? [
            problemAt(
              place,
              "name-duplicate",
              `${old.name} is renamed twice, also at ${formatPlace(twin.one.place)}`,
              `keep one renamedFrom; copy the value of the other from ${id.name}`,
            ),
          ]
        : []),
      ...copying(key).map((copy) =>
        problemAt(
          copy.state === "present" ? copy.valuePlace : copy.place,
          "source-forbidden",
          `it copies ${objectName(old)}, which is renamed to ${id.name} at ${formatPlace(place)}`,
          `copy ${id.name}`,
        ),
      ),
      ...targets.flatMap((one) =>
        objectKey(old) === adminKey(one)
          ? [
              problemAt(
                one.place,
                "source-forbidden",
                `the target ${one.name} reads ${objectName(old)}, which is renamed to ${id.name} at ${formatPlace(place)}`,
                `let it read ${id.name}`,
              ),
            ]
          : [],
      ),
      ...(isRotated(one) && config && renewalOf(config) === "add"
        ? [
            problemAt(
              place,
              "rotation-invalid",
              `a credential of the target ${config.name} ends by itself, and a copy of it would not be renewed in time`,
              `declare ${id.name} without renamedFrom beside ${old.name}: rotate adds a credential for it; take ${old.name} out when nobody reads it`,
            ),
          ]
        : []),
    ];
  });
}

function declaredProblems(one: Desired, other: Desired, problemAt: ProblemAt): readonly Problem[] {
  const before = renamedIdOf(other);
  const hint = before
    ? `one rename after the other: apply that from ${before.name} to ${other.id.name} first, and then give the entry its new name`
    : `take the entry of ${other.id.name} out, or take renamedFrom out`;
  return [
    problemAt(
      one.place,
      "name-duplicate",
      `it is renamed from ${other.id.name}, which is still declared at ${formatPlace(other.place)}`,
      hint,
    ),
    problemAt(
      other.place,
      "name-duplicate",
      `it is still declared, and ${one.id.name} is renamed from it at ${formatPlace(one.place)}`,
      hint,
    ),
  ];
}

/** The secret that a target's administrator signs in with, by its `objectKey`. */
function adminKey(target: TargetConfig): string | undefined {
  const admin = "admin" in target ? target.admin : undefined;
  const password: AdminPassword | undefined = admin && "password" in admin ? admin.password : undefined;
  return password?.from === "secret"
    ? objectKey({ vault: password.vault, kind: "secret", name: password.name })
    : undefined;
}
