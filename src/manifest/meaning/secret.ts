import type { DesiredTags } from "../../model/desired.ts";
import { credentialTag, isPendingName, mostNameLength, rotationTags } from "../../model/rotation.ts";
import { isGenerated } from "../../model/source-parts.ts";
import type { WrittenSecret } from "../written.ts";
import { type EntryMeaning, type ManifestEntry, resolveAbsent, resolveCommon } from "./entry.ts";
import { resolveCommonProperties } from "./properties.ts";
import { resolveSecretRotation } from "./rotation.ts";
import { resolveSource } from "./source.ts";

/** What one secret's entry means in every vault. */
export function resolveSecret(entry: ManifestEntry<WrittenSecret>): EntryMeaning<"secret"> {
  const { name, written, path, document, filePath, targets, tell } = entry;
  if (isPendingName(name)) tell(path, "name", "names that end with --pending are reserved for rotation");
  const said = resolveCommon(entry);
  if (said.state === "absent") return resolveAbsent(said);
  const rotation = written.rotation && resolveSecretRotation(written.rotation, entry, said.merged);
  if (rotation && name.length > mostNameLength)
    tell(path, "name", `the name of a secret that is rotated has at most ${mostNameLength} characters`);
  const value = written.rotation ? "external" : written.value;
  if (value === undefined || (written.rotation && !rotation)) return undefined;
  const { contentType, keepEnabled } = said.merged;
  const tags = rotation ? withRotationTags(said.shared.tags) : said.shared.tags;
  if (rotation && Object.hasOwn(tags.set, credentialTag))
    tell([...path, ...(written.tags ? ["tags"] : [])], "name", `the tag ${credentialTag} is the rotation's`);
  const valuePath = [...path, ...(rotation ? ["rotation", "target"] : ["value"])];
  const meant = {
    ...said.shared,
    tags,
    kind: "secret",
    valuePlace: document.place(valuePath, "value"),
    source: resolveSource(value, valuePath, {
      filePath,
      tell: (at, ...said) => tell(at, "value", ...said),
    }),
    properties: {
      ...(contentType !== undefined && { contentType }),
      ...resolveCommonProperties(said.merged),
    },
    ...(keepEnabled !== undefined && { keepEnabled }),
  } as const;
  const target = targets?.find((one) => one.name === rotation?.target);
  const isMade = isGenerated(meant.source) || target?.is === "generate";
  if (written.perVault && !isMade && (!rotation || target))
    tell([...path, "perVault"], "name", "perVault is only for a value that is generated");
  const isCopied = (rotation !== undefined || isGenerated(meant.source)) && !written.perVault;
  return (identity, first) => ({
    ...meant,
    ...(isCopied && identity.id.vault !== first
      ? { source: { from: "secret", vault: first, name } }
      : rotation && { rotation }),
    ...identity,
  });
}

/** What a rotation writes beside the value, and what Azure's own samples do, is not drift. */
const withRotationTags = (tags: DesiredTags): DesiredTags => ({
  ...tags,
  ignore: [...tags.ignore, ...rotationTags.filter((name) => !Object.hasOwn(tags.set, name))],
});
