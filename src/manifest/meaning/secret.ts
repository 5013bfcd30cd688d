import type { DesiredTags } from "../../model/desired.ts";
import { credentialTag, isPendingName, mostNameLength, rotationTags } from "../../model/rotation.ts";
import { isGenerated } from "../../model/source-parts.ts";
import type { DocumentPath } from "../read/document.ts";
import type { WrittenSecret } from "../written.ts";
import { type ManifestEntry, type ResolvedEntry, resolveAbsent, resolveCommon } from "./entry.ts";
import type { EntryOverride } from "./overrides.ts";
import { resolveCommonProperties } from "./properties.ts";
import { resolveSecretRotation } from "./rotation.ts";
import { resolveSource } from "./source.ts";

/** What one secret's entry means in every vault; undefined where it is incomplete, which is reported. */
export function resolveSecret(entry: ManifestEntry<WrittenSecret>): ResolvedEntry<"secret"> {
  const { name, written, path, document, targets, share, report, override } = entry;
  if (isPendingName(name))
    report({ name: path }, "name-invalid", "names that end with --pending are reserved for rotation");
  if (written.renamedFrom !== undefined && isPendingName(written.renamedFrom))
    report(
      [...path, "renamedFrom"],
      "name-invalid",
      "names that end with --pending are reserved for rotation",
    );
  const common = resolveCommon(entry);
  if (common.state === "absent") return resolveAbsent(common);
  const ownValue = override?.written.value;
  if (override && ownValue !== undefined) checkOverride(entry, override);
  const rotation =
    written.rotation && ownValue === undefined
      ? resolveSecretRotation(written.rotation, entry, common.merged)
      : undefined;
  if (rotation && name.length > mostNameLength)
    report(
      { name: path },
      "name-invalid",
      `the name of a secret that is rotated has at most ${mostNameLength} characters`,
    );
  const value = ownValue ?? (written.rotation ? "external" : written.value);
  if (ownValue === undefined && written.rotation && !rotation) return undefined;
  const { contentType, keepEnabled } = common.merged;
  const tags = rotation ? withRotationTags(common.shared.tags) : common.shared.tags;
  if (rotation && Object.hasOwn(tags.set, credentialTag))
    report(
      { name: [...path, ...(written.tags ? ["tags"] : [])] },
      "name-invalid",
      `the tag ${credentialTag} is the rotation's`,
    );
  const leaf = ownValue === undefined ? entry.leaf : undefined;
  const valuePath = valuePathOf(entry, rotation !== undefined);
  const source = leaf?.source ?? (value && resolveSource(value, valuePath, entry));
  if (!source) return undefined;
  const resolved = {
    ...common.shared,
    tags,
    kind: "secret",
    valuePlace: document.place(valuePath, "value"),
    source,
    ...(leaf && { leafPlace: leaf.place }),
    properties: share({
      ...(contentType !== undefined && { contentType }),
      ...resolveCommonProperties(common.merged),
    }),
    ...(keepEnabled !== undefined && { keepEnabled }),
  } as const;
  // A vault's own value is neither made elsewhere nor rotated.
  if (ownValue !== undefined) return (identity) => ({ ...resolved, ...identity });
  const target = targets?.find((one) => one.name === rotation?.target);
  const isMade = isGenerated(resolved.source) || target?.is === "generate";
  if (written.perVault && !isMade && (!rotation || target))
    report(
      { name: [...path, "perVault"] },
      "property-conflict",
      "perVault is only for a value that is generated",
    );
  const isCopied = (rotation !== undefined || isGenerated(resolved.source)) && !written.perVault;
  return (identity, { first }) => ({
    ...resolved,
    ...(isCopied && identity.id.vault !== first
      ? { source: { from: "secret", vault: first, name } }
      : rotation && { rotation }),
    ...identity,
  });
}

/** Where what the value comes from stands: at an override, at an item of `secretsFrom`, or in the entry. */
function valuePathOf(
  { path, leaf, override }: ManifestEntry<WrittenSecret>,
  isRotated: boolean,
): DocumentPath {
  if (override && override.written.value !== undefined) return [...override.path, "value"];
  if (leaf) return [...leaf.path, "sops"];
  return [...path, ...(isRotated ? ["rotation", "target"] : ["value"])];
}

/**
 * Reports a value of a vault's own where it would take the value away from which others come: their values would change by
 * an override that is not theirs.
 */
function checkOverride(
  entry: ManifestEntry<WrittenSecret>,
  { path, isOrigin, leavesOthers }: EntryOverride,
): void {
  const { written, report } = entry;
  const at = { name: [...path, "value"] };
  if (written.rotation) {
    if (isOrigin || written.perVault)
      report(
        at,
        "property-conflict",
        "the rotation makes the value in this vault",
        "take one of the two out, or declare the secret of this vault in a manifest of its own",
      );
    return;
  }
  if (!isOrigin || !leavesOthers || written.perVault || written.value === undefined) return;
  // What is wrong with the entry's own value was reported for the other vaults.
  const shared = resolveSource(written.value, [...entry.path, "value"], { ...entry, report: () => {} });
  if (isGenerated(shared))
    report(
      at,
      "property-conflict",
      "the other vaults copy the value that is generated in this one, the first of the list",
      "say perVault: true, override the others too, or declare the secret of this vault in a manifest of its own",
    );
}

/** Ignores the tags that a rotation writes beside the value, here and in Azure's own samples: they are not drift. */
const withRotationTags = (tags: DesiredTags): DesiredTags => ({
  ...tags,
  ignore: [...new Set([...tags.ignore, ...rotationTags.filter((name) => !Object.hasOwn(tags.set, name))])],
});
