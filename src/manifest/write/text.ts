import { Document, isMap, visit } from "yaml";
import { replaceControls } from "../read/excerpt.ts";
import type { WrittenConfig, WrittenManifest, WrittenSecret } from "../written.ts";
import type { KeyEntry } from "./entry.ts";

/** The objects of one manifest, in the order in which they are written. */
export type ManifestEntries = {
  readonly secrets: readonly (readonly [name: string, entry: WrittenSecret])[];
  readonly keys: readonly (readonly [name: string, entry: KeyEntry])[];
};

type Head = Pick<WrittenManifest, "owner"> & {
  readonly vault: string;
  /** The folder of the schemas, seen from the file. */
  readonly schemas: string;
  /** Lines for people, of untrusted text: whatever they hold, they stay comments. */
  readonly comments: readonly string[];
};

/** A manifest. Every text in it is read back as it is by our parser; what cannot be seen stands there as `\u202e`. */
export function formatManifest(
  { vault, owner, schemas, comments }: Head,
  { secrets, keys }: ManifestEntries,
): string {
  const data = {
    apiVersion: "keyvault-gitops/v1",
    kind: "Vault",
    vault,
    ...(owner !== undefined && { owner }),
    ...(secrets.length > 0 && { secrets: new Map(secrets) }),
    ...(keys.length > 0 && { keys: new Map(keys) }),
  };
  return lines(`${schemas}/manifest.v1.schema.json`, comments) + yamlOf(data);
}

type FirstConfig = Pick<WrittenConfig, "owner" | "manifests" | "vaults">;

/** A comment above each property that needs one. */
export type TextComments = { readonly [name in keyof FirstConfig]?: string };

/** A first config, with comments for people. */
export function formatConfig(config: FirstConfig, says: TextComments): string {
  const yaml = yamlOf({ apiVersion: "keyvault-gitops/v1", kind: "Config", ...config });
  const commented = Object.entries(says).reduce(
    (text, [name, comment]) => text.replace(new RegExp(`^(?=${name}:)`, "m"), `# ${comment}\n`),
    yaml,
  );
  return lines("schemas/config.v1.schema.json", []) + commented;
}

const lines = (schema: string, comments: readonly string[]): string =>
  [`yaml-language-server: $schema=${schema}`, ...comments]
    .map((line) => `# ${replaceControls(line)}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");

/** Characters that cannot be seen: control, format (bidi), separators, half a surrogate pair. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function yamlOf(data: object): string {
  // Texts that YAML 1.1 reads as something else are quoted, too: other programs read manifests.
  const yaml = new Document(data, {
    version: "1.2",
    schema: "core",
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
  });
  visit(yaml, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && unseen.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
    Seq: (_, node) => {
      node.flow = !node.items.some(isMap);
    },
  });
  const text = yaml.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    flowCollectionPadding: false,
  });
  // All that cannot be seen stands within double quotes, where it may be escaped.
  return escapeQuoted(text);
}

/** A text within double quotes with `\u202e` for every character that cannot be seen but a line break. */
export const escapeQuoted = (quoted: string): string =>
  quoted.replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character.split("").map(escaped).join(""),
  );

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
