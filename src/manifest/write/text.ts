import { Document, isMap, visit } from "yaml";
import { schemaFolder } from "../../model/world.ts";
import { replaceControls } from "../read/excerpt.ts";
import type { WrittenConfig, WrittenManifest, WrittenSecret } from "../written.ts";
import type { KeyEntry } from "./entry.ts";

/** The objects of one manifest, in the order in which they are written. */
export type ManifestEntries = {
  readonly secrets: readonly (readonly [name: string, entry: WrittenSecret])[];
  readonly keys: readonly (readonly [name: string, entry: KeyEntry])[];
};

type ManifestHead = Pick<WrittenManifest, "owner"> & {
  readonly vault: string;
  /** The config's folder, seen from the file: "" or a path that ends with a slash. The schemas lie in it. */
  readonly configFolder: string;
  /** Lines of untrusted text for people. No character in them ends the comment. */
  readonly comments: readonly string[];
};

/** The text of a manifest. Our parser reads every text in it back as it is; an unseen character stands as `\u202e`. */
export function formatManifest(
  { vault, owner, configFolder, comments }: ManifestHead,
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
  return (
    formatComments(`${configFolder}${schemaFolder}/manifest.v1.schema.json`, comments) + formatYaml(data)
  );
}

type FirstConfig = Pick<WrittenConfig, "owner" | "manifests" | "vaults">;

export type TextComments = { readonly [name in keyof FirstConfig]?: string };

/** The text of a first config, with comments for people. */
export function formatConfig(config: FirstConfig, comments: TextComments): string {
  const yaml = formatYaml({ apiVersion: "keyvault-gitops/v1", kind: "Config", ...config });
  const commented = Object.entries(comments).reduce(
    (text, [name, comment]) => text.replace(new RegExp(`^(?=${name}:)`, "m"), `# ${comment}\n`),
    yaml,
  );
  return formatComments(`${schemaFolder}/config.v1.schema.json`, []) + commented;
}

const formatComments = (schema: string, comments: readonly string[]): string =>
  [`yaml-language-server: $schema=${schema}`, ...comments]
    .map((line) => `# ${replaceControls(line)}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");

/** Unseen characters: control, format (bidi), separators, half a surrogate pair. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function formatYaml(data: object): string {
  // Other programs read manifests, too: a text that YAML 1.1 takes for something else gets quotes.
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
  // Every unseen character stands within double quotes by now, where it may be escaped.
  return escapeQuoted(text);
}

/** A text in double quotes with `\u202e` for every unseen character, line breaks excepted. */
export const escapeQuoted = (quoted: string): string =>
  quoted.replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character.split("").map(escapeUnit).join(""),
  );

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
