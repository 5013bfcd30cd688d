import type { DesiredTags } from "../../model/desired.ts";
import { credentialTag, isPendingName, mostNameLength, rotationTags } from "../../model/rotation.ts";
import { isGenerated } from "../../model/source-parts.ts";
import type { WrittenSecret } from "../written.ts";
import { type ManifestEntry, type ResolvedEntry, resolveAbsent, resolveCommon } from "./entry.ts";
import { resolveCommonProperties } from "./properties.ts";
import { resolveSecretRotation } from "./rotation.ts";
import { resolveSource } from "./source.ts";

/** What one secret's entry means in every vault; undefined where it is incomplete, which is reported. */
export function resolveSecret(entry: ManifestEntry<WrittenSecret>): ResolvedEntry<"secret"> {
  const { name, written, path, document, targets, share, report, leaf } = entry;
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
  const rotation = written.rotation && resolveSecretRotation(written.rotation, entry, common.merged);
  if (rotation && name.length > mostNameLength)
    report(
      { name: path },
      "name-invalid",
      `the name of a secret that is rotated has at most ${mostNameLength} characters`,
    );
  const value = written.rotation ? "external" : written.value;
  if (written.rotation && !rotation) return undefined;
  const { contentType, keepEnabled } = common.merged;
  const tags = rotation ? withRotationTags(common.shared.tags) : common.shared.tags;
  if (rotation && Object.hasOwn(tags.set, credentialTag))
    report(
      { name: [...path, ...(written.tags ? ["tags"] : [])] },
      "name-invalid",
      `the tag ${credentialTag} is the rotation's`,
    );
  const valuePath = leaf
    ? [...leaf.path, "sops"]
    : [...path, ...(rotation ? ["rotation", "target"] : ["value"])];
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

/** Ignores the tags that a rotation writes beside the value, here and in Azure's own samples: they are not drift. */
const withRotationTags = (tags: DesiredTags): DesiredTags => ({
  ...tags,
  ignore: [...new Set([...tags.ignore, ...rotationTags.filter((name) => !Object.hasOwn(tags.set, name))])],
});
