import { runConcurrently } from "../model/concurrency.ts";
import { prefixLengths } from "../model/digest.ts";
import { MissingValue } from "../model/errors.ts";
import { Sealed } from "../model/sealed.ts";
import type { JsonSource, Source, ValueSource } from "../model/source.ts";
import { mapParts, partsAtOnce, type SourceKind } from "./source-kind.ts";

type Open = (source: ValueSource) => Promise<Sealed>;

/** `{ json: {...} }`: a JSON text whose leaves are plain data or sources; members in the manifest's order. */
export const jsonSource: SourceKind<Extract<Source, { from: "json" }>> = {
  // The document's shape stands in git and is public; what the parts' own texts say is added to it.
  revision: ({ value }, parts) => prefixLengths(["json", JSON.stringify(value), ...parts]),
  open: async ({ value }, _, part) => Sealed.text(await writeJson(value, part)),
  auto: true,
};

/** `JSON.stringify` moves names that are whole numbers to the front, and has no number of more than 17 digits. */
async function writeJson(value: JsonSource, open: Open): Promise<string> {
  switch (value.kind) {
    case "plain":
      return JSON.stringify(value.value);
    case "number":
      return value.text;
    case "source":
      return JSON.stringify(text(await open(value.source)));
    case "list": {
      const items = await runConcurrently(value.items, partsAtOnce, (item) => writeJson(item, open));
      return `[${items.join()}]`;
    }
    case "map": {
      const members = await mapParts(value.entries, (entry) => writeJson(entry, open));
      return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${member}`).join()}}`;
    }
    default:
      return value satisfies never;
  }
}

function text(part: Sealed): string {
  if (!part.isText)
    throw new MissingValue(
      "value-invalid",
      "a part of the JSON is not UTF-8 text",
      "wrap it in { base64: ... }",
    );
  return part.reveal();
}
