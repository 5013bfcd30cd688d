import type { Source } from "../../model/source.ts";
import { sopsKeyText } from "../../model/source.ts";
import { partsOf } from "../../model/source-parts.ts";
import { quote } from "./text.ts";

/** Where a value comes from, in words. Never a plain text of it, though those stand in git. */
export function source(of: Source): string {
  switch (of.from) {
    case "env":
      return `env ${quote(of.name)}`;
    case "file":
      return `file ${quote(of.path)}`;
    case "exec":
      return `exec ${quote(of.argv[0])}`;
    case "json":
    case "template": {
      const parts = [...new Set(partsOf(of).map(source))];
      return parts.length === 0 ? of.from : `${of.from} of ${parts.join(", ")}`;
    }
    case "base64":
      return `base64 of ${source(of.of)}`;
    case "secret": {
      const version = of.version === undefined ? "" : ` version ${quote(of.version)}`;
      return `secret ${quote(of.vault === undefined ? of.name : `${of.vault}/${of.name}`)}${version}`;
    }
    case "sops":
      return `sops ${quote(of.file)} ${quote(sopsKeyText(of.key))}`;
    case "literal":
    case "generate":
    case "sealed":
    case "external":
      return of.from;
    default:
      return of satisfies never;
  }
}
