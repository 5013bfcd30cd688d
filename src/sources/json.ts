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
  open: async ({ value }, _, part) => Sealed.text(JSON.stringify(await assemble(value, part))),
  auto: true,
};

async function assemble(value: JsonSource, open: Open): Promise<unknown> {
  switch (value.kind) {
    case "plain":
      return value.value;
    case "source":
      return text(await open(value.source));
    case "list":
      return runConcurrently(value.items, partsAtOnce, (item) => assemble(item, open));
    case "map":
      return Object.fromEntries(await mapParts(value.entries, (entry) => assemble(entry, open)));
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
