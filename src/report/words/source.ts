import type { Source, Trimming } from "../../model/source.ts";
import { formatSopsKey } from "../../model/source.ts";
import { partsOfSource } from "../../model/source-parts.ts";
import { quoteText } from "./text.ts";

const trimWords = { bom: "its byte order mark", newline: "a last line break" } as const satisfies Record<
  Trimming,
  string
>;

/** Where a value comes from, in words that hold no plain text of it, not even one that stands in git. */
export function sourceWords(of: Source): string {
  switch (of.from) {
    case "env":
      return `env ${quoteText(of.name)}`;
    case "file":
      return `file ${quoteText(of.path)}${of.trim ? ` less ${of.trim.map((one) => trimWords[one]).join(" and ")}` : ""}`;
    case "exec":
      return `exec ${quoteText(of.argv[0])}`;
    case "json":
    case "template": {
      const parts = [...new Set(partsOfSource(of).map(sourceWords))];
      return parts.length === 0 ? of.from : `${of.from} of ${parts.join(", ")}`;
    }
    case "base64":
      return `base64 of ${sourceWords(of.of)}`;
    case "pfx":
      return `pfx of ${sourceWords(of.of)}`;
    case "secret": {
      const version = of.version === undefined ? "" : ` version ${quoteText(of.version)}`;
      return `secret ${quoteText(of.vault === undefined ? of.name : `${of.vault}/${of.name}`)}${version}`;
    }
    case "sops":
      return `sops ${quoteText(of.file)} ${quoteText(formatSopsKey(of.key))}`;
    case "external":
      return of.first ? `${sourceWords(of.first)}, once` : of.from;
    case "literal":
    case "generate":
    case "sealed":
      return of.from;
    default:
      return of satisfies never;
  }
}
