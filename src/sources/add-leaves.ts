import { runConcurrently } from "../model/concurrency.ts";
import type { JsonSource, Source, ValueSource } from "../model/source.ts";
import type { SopsFiles } from "./sops/files.ts";
import { digestLeaf } from "./sops.ts";
import { mapParts, partsAtOnce } from "./source-kind.ts";

/**
 * The source with what git holds of every value of a SOPS file in it: the file was not read yet when the manifest
 * was. Throws `MissingValue`.
 */
export function addLeaves<S extends Source>(source: S, sops: SopsFiles): Promise<S>;
export async function addLeaves(source: Source, sops: SopsFiles): Promise<Source> {
  switch (source.from) {
    case "sops":
      return { ...source, leaf: await digestLeaf(source, sops) };
    case "base64":
      return { ...source, of: await addLeaves<ValueSource>(source.of, sops) };
    case "pfx": {
      const of = await addLeaves<ValueSource>(source.of, sops);
      const password = source.password && (await addLeaves<ValueSource>(source.password, sops));
      return { ...source, of, ...(password && { password }) };
    }
    case "json":
      return { ...source, value: await inJson(source.value, sops) };
    case "template":
      return { ...source, parts: await mapParts(source.parts, (part) => addLeaves(part, sops)) };
    case "env":
    case "file":
    case "literal":
    case "secret":
    case "sealed":
    case "generate":
    case "exec":
    case "external":
      return source;
    default:
      return source satisfies never;
  }
}

async function inJson(value: JsonSource, sops: SopsFiles): Promise<JsonSource> {
  switch (value.kind) {
    case "plain":
    case "number":
      return value;
    case "source":
      return { kind: "source", source: await addLeaves(value.source, sops) };
    case "list":
      return {
        kind: "list",
        items: await runConcurrently(value.items, partsAtOnce, (item) => inJson(item, sops)),
      };
    case "map":
      return { kind: "map", entries: await mapParts(value.entries, (entry) => inJson(entry, sops)) };
    default:
      return value satisfies never;
  }
}
