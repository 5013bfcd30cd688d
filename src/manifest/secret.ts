import { fold } from "../model/object.ts";
import { generates } from "../model/parts.ts";
import { absent, common, type Entry, type Meaning } from "./entry.ts";
import { commonProperties } from "./properties.ts";
import { source } from "./source.ts";
import type { WrittenSecret } from "./written.ts";

/** What one secret's entry means in every vault. */
export function secret(entry: Entry<WrittenSecret>): Meaning<"secret"> {
  const { name, written, path, document, filePath, tell } = entry;
  if (fold(name).endsWith("--pending"))
    tell(path, "name", "names that end with --pending are reserved for rotation");
  const said = common(entry);
  if (said.state === "absent") return absent(said);
  if (written.value === undefined) return undefined;
  const { contentType, keepEnabled } = said.merged;
  const valuePath = [...path, "value"];
  const meant = {
    ...said.shared,
    kind: "secret",
    valuePlace: document.place(valuePath, "value"),
    source: source(written.value, valuePath, {
      filePath,
      tell: (at, ...said) => tell(at, "value", ...said),
    }),
    properties: {
      ...(contentType !== undefined && { contentType }),
      ...commonProperties(said.merged),
    },
    ...(keepEnabled !== undefined && { keepEnabled }),
  } as const;
  if (written.perVault && !generates(meant.source))
    tell([...path, "perVault"], "name", "perVault is only for a value that is generated");
  const isCopied = generates(meant.source) && !written.perVault;
  return (identity, first) => ({
    ...meant,
    ...(isCopied && identity.id.vault !== first && { source: { from: "secret", vault: first, name } }),
    ...identity,
  });
}
