import type { DesiredTags } from "../../model/desired.ts";
import { credentialTag, isPendingName, mostNameLength, rotationTags } from "../../model/rotation.ts";
import { generates } from "../../model/source-parts.ts";
import type { WrittenSecret } from "../written.ts";
import { absent, common, type Entry, type Meaning } from "./entry.ts";
import { commonProperties } from "./properties.ts";
import { secretRotation } from "./rotation.ts";
import { source } from "./source.ts";

/** What one secret's entry means in every vault. */
export function secret(entry: Entry<WrittenSecret>): Meaning<"secret"> {
  const { name, written, path, document, filePath, targets, tell } = entry;
  if (isPendingName(name)) tell(path, "name", "names that end with --pending are reserved for rotation");
  const said = common(entry);
  if (said.state === "absent") return absent(said);
  const rotation = written.rotation && secretRotation(written.rotation, entry, said.merged);
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
    source: source(value, valuePath, {
      filePath,
      tell: (at, ...said) => tell(at, "value", ...said),
    }),
    properties: {
      ...(contentType !== undefined && { contentType }),
      ...commonProperties(said.merged),
    },
    ...(keepEnabled !== undefined && { keepEnabled }),
  } as const;
  const target = targets?.find((one) => one.name === rotation?.target);
  const isMade = generates(meant.source) || target?.is === "generate";
  if (written.perVault && !isMade && (!rotation || target))
    tell([...path, "perVault"], "name", "perVault is only for a value that is generated");
  const isCopied = (rotation !== undefined || generates(meant.source)) && !written.perVault;
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
