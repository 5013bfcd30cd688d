import type { JsonSource, Source } from "../model/source.ts";
import { quote } from "./quote.ts";

/** Where a value comes from, in words. Never a plain text of it, though those stand in git. */
export function source(of: Source): string {
  switch (of.from) {
    case "env":
      return `env ${quote(of.name)}`;
    case "file":
      return `file ${quote(of.path)}`;
    case "json": {
      const parts = [...new Set(leaves(of.value))];
      return parts.length === 0 ? "json" : `json of ${parts.join(", ")}`;
    }
    case "base64":
      return `base64 of ${source(of.of)}`;
    case "secret": {
      const version = of.version === undefined ? "" : ` version ${quote(of.version)}`;
      return `secret ${quote(of.vault === undefined ? of.name : `${of.vault}/${of.name}`)}${version}`;
    }
    case "literal":
    case "external":
      return of.from;
    default:
      return of satisfies never;
  }
}

function leaves(json: JsonSource): readonly string[] {
  switch (json.kind) {
    case "plain":
      return [];
    case "source":
      return [source(json.source)];
    case "list":
      return json.items.flatMap(leaves);
    case "map":
      return json.entries.flatMap(([, item]) => leaves(item));
    default:
      return json satisfies never;
  }
}
