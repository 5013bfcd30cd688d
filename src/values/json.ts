import { lengthPrefixed } from "../model/digest.ts";
import { Sealed } from "../model/sealed.ts";
import type { JsonSource, Source, ValueSource } from "../model/source.ts";
import { MissingValue } from "./missing-value.ts";
import { check, type OpenContext, open, opensByItself, revisionText, type SourceKind } from "./source.ts";

/** `{ json: {...} }`: a JSON text whose leaves are plain data or sources; members in the manifest's order. */
export const json: SourceKind<Extract<Source, { from: "json" }>> = {
  async check({ value }, context) {
    for (const part of parts(value)) {
      const flaw = await check(part, context);
      if (flaw) return flaw;
    }
    return undefined;
  },
  revision({ value }) {
    const inner = parts(value).map(revisionText);
    const known = inner.filter((text) => text !== undefined);
    // The shape is in git and public; with a placeholder for each part it says all that the parts do not.
    return known.length < inner.length
      ? undefined
      : lengthPrefixed(["json", JSON.stringify(value), ...known]);
  },
  open: async ({ value }, context) => Sealed.text(JSON.stringify(await assemble(value, context))),
  auto: ({ value }) => parts(value).every(opensByItself),
};

function parts(value: JsonSource): readonly ValueSource[] {
  switch (value.kind) {
    case "plain":
      return [];
    case "source":
      return [value.source];
    case "list":
      return value.items.flatMap(parts);
    case "map":
      return value.entries.flatMap(([, entry]) => parts(entry));
    default:
      return value satisfies never;
  }
}

async function assemble(value: JsonSource, context: OpenContext): Promise<unknown> {
  switch (value.kind) {
    case "plain":
      return value.value;
    case "source": {
      const part = await open(value.source, context);
      if (!part.isText)
        throw new MissingValue("a part of the JSON is not UTF-8 text", "wrap it in { base64: ... }");
      return part.reveal();
    }
    case "list":
      return Promise.all(value.items.map((item) => assemble(item, context)));
    case "map": {
      const entries = value.entries.map(
        async ([name, entry]) => [name, await assemble(entry, context)] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    }
    default:
      return value satisfies never;
  }
}
