import type { VaultConfig } from "../../model/config.ts";
import type { LeftOut } from "../../model/document.ts";
import type { Inventory, LiveKey, LiveObject } from "../../model/live.ts";
import { compareText, foldName, type Kind, kinds } from "../../model/object.ts";
import { isPendingName } from "../../model/rotation.ts";
import { isOurTag, mostTags, ownerTag } from "../../model/state.ts";
import type { Config } from "../meaning/config.ts";
import { type ManifestContext, resolveManifest } from "../meaning/manifest.ts";
import { listedVaults } from "../meaning/vaults.ts";
import { checkShape } from "../read/check.ts";
import { parseYaml } from "../read/parse.ts";
import type { WrittenSecret, WrittenSource } from "../written.ts";
import { formatKeyEntry, formatSecretEntry, type KeyEntry } from "./entry.ts";
import { formatManifest, type ManifestEntries } from "./text.ts";

export type WriteOptions = {
  readonly vault: VaultConfig;
  readonly owner: string;
  readonly config: Pick<Config, "owner" | "defaults" | "ignoreTags">;
  /** Whether each object gets a file of its own. */
  readonly split: boolean;
  readonly dates: boolean;
  /** The config's folder, seen from the one that `import` writes into: "" where it is the same. */
  readonly configFolder: string;
  /** The place, as `file:line:column`, at which a file that stays declares an object already. */
  readonly declaredAt: (kind: Kind, name: string) => string | undefined;
  /** The one manifest's path; by default `manifestPath` of the vault. */
  readonly manifest?: string;
  /** A secret's source; where there is none its value is `external`. */
  readonly sourceOf?: (name: string) => WrittenSource | undefined;
};

/** The files to write, each with its path from the folder that `import` writes into. */
export type ManifestFiles = {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly objects: { readonly [kind in Kind]: number };
  readonly left: readonly LeftOut[];
};

type Entry =
  | { readonly kind: "secret"; readonly name: string; readonly entry: WrittenSecret }
  | { readonly kind: "key"; readonly name: string; readonly entry: KeyEntry };

/** The one manifest of a vault that is not split. */
export const manifestPath = (vault: string): string => `vaults/${vault}.yaml`;

/** The manifest of one object of a vault that is split. */
export const objectPath = (vault: string, kind: Kind, name: string): string =>
  `vaults/${vault}/${kind}s/${name}.yaml`;

/**
 * Manifests that declare what a vault holds as it is: a plan of them only adopts. An object that no manifest can
 * declare is left out, with the reason that the checks of every manifest give for its entry.
 */
export function writeManifests(inventory: Inventory, options: WriteOptions): ManifestFiles {
  const entries: Entry[] = [];
  const left: LeftOut[] = [];
  for (const kind of kinds)
    for (const live of sorted(inventory[kind].live)) {
      const entry = makeEntry(kind, live, options);
      if ("why" in entry) left.push(entry);
      else entries.push(entry);
    }
  const count = (kind: Kind) => entries.filter((entry) => entry.kind === kind).length;
  const path = options.manifest ?? manifestPath(options.vault.name);
  return {
    files: options.split
      ? splitFiles(entries, left, options)
      : [{ path, text: textOf(entries, left, path, options) }],
    objects: { secret: count("secret"), key: count("key") },
    left,
  };
}

const sorted = (live: { readonly [name: string]: LiveObject }): readonly LiveObject[] =>
  Object.values(live).sort((a, b) => compareText(foldName(a.name), foldName(b.name)));

function makeEntry(kind: Kind, live: LiveObject, options: WriteOptions): Entry | LeftOut {
  const { vault, config, dates, sourceOf } = options;
  const { name } = live;
  const id = { vault: vault.name, kind, name };
  const refusal = refusalOf(kind, live, options);
  if (refusal) return { id, ...refusal };
  const entryOptions = { ...config, dates };
  const formatted =
    kind === "secret"
      ? { kind, name, entry: formatSecretEntry(live, sourceOf?.(name) ?? "external", entryOptions) }
      : { kind, name, entry: formatKeyEntry(requireKey(live), entryOptions) };
  if ("unknown" in formatted.entry) return { id, why: "not expressible", message: formatted.entry.unknown };
  const entry = formatted as Entry;
  const message = findFlaw(textOf([entry], [], "", options), contextOf(options));
  return message === undefined ? entry : { id, why: "not expressible", message };
}

function requireKey(live: LiveObject): LiveKey {
  if (!("key" in live)) throw new Error(`the key ${live.name} was listed but not read`);
  return live as LiveKey;
}

/** Why an object does not belong into this manifest, whatever its properties are; undefined where it does. */
function refusalOf(
  kind: Kind,
  { name, managed, tags }: LiveObject,
  { owner, declaredAt }: WriteOptions,
): Pick<LeftOut, "why" | "message"> | undefined {
  const bearer = tags[ownerTag];
  const place = declaredAt(kind, name);
  const count = Object.keys(tags).filter((tag) => !isOurTag(tag)).length;
  if (managed) return { why: "managed", message: "it belongs to a certificate" };
  if (kind === "secret" && isPendingName(name))
    return { why: "reserved", message: "names that end with --pending are reserved for rotation" };
  if (bearer !== undefined && bearer !== owner)
    return { why: "foreign", message: `it is owned by ${JSON.stringify(bearer)}` };
  if (place !== undefined) return { why: "declared", message: `it is declared at ${place}` };
  if (count > mostTags)
    return {
      why: "not expressible",
      message: `it bears ${count} tags: an object has at most 15, and two are ours`,
    };
  return undefined;
}

const contextOf = ({ vault, config }: WriteOptions): ManifestContext => ({
  ...config,
  vaults: listedVaults([vault]),
  targets: [],
  filePath: (path) => path,
});

function splitFiles(entries: readonly Entry[], left: readonly LeftOut[], options: WriteOptions) {
  const { name: vault } = options.vault;
  const objects = entries.map((entry) => {
    const path = objectPath(vault, entry.kind, entry.name);
    return { path, text: textOf([entry], [], path, options) };
  });
  // An empty manifest is written, too: the config's patterns have to match a file.
  const rest = `vaults/${vault}/left-out.yaml`;
  const isNeeded = left.length > 0 || entries.length === 0;
  return isNeeded ? [...objects, { path: rest, text: textOf([], left, rest, options) }] : objects;
}

function textOf(
  entries: readonly Entry[],
  left: readonly LeftOut[],
  path: string,
  { vault, owner, config, configFolder }: WriteOptions,
): string {
  const up = "../".repeat(path.split("/").length - 1) + (configFolder && `${configFolder}/`);
  const head = {
    vault: vault.name,
    ...(owner !== config.owner && { owner }),
    configFolder: up,
    comments: comments(left),
  };
  return formatManifest(head, groupByKind(entries));
}

const comments = (left: readonly LeftOut[]): readonly string[] =>
  left.length === 0
    ? []
    : ["Left out:", ...left.map(({ id, message }) => `  ${id.kind} ${id.name}: ${message}`)];

const groupByKind = (entries: readonly Entry[]): ManifestEntries => ({
  secrets: entries.flatMap(({ kind, name, entry }) => (kind === "secret" ? [[name, entry] as const] : [])),
  keys: entries.flatMap(({ kind, name, entry }) => (kind === "key" ? [[name, entry] as const] : [])),
});

const encoder = new TextEncoder();

/**
 * The first problem that our own checks find in a manifest of one object, without the path of the object's entry;
 * undefined where there is none.
 */
function findFlaw(text: string, context: ManifestContext): string | undefined {
  const { document, problems } = parseYaml("", encoder.encode(text));
  if (!document) return "it cannot be written as YAML";
  const checked = checkShape(document, "Vault");
  const resolved = checked.data ? resolveManifest(document, checked.data, context).problems : [];
  const [first] = [...problems, ...checked.problems, ...resolved];
  return first?.message.replace(/^(?:secrets|keys)\.(?:"[^"]*"|[\w/-]+)(?:: |\.)/, "");
}
