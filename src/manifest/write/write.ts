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
import type { WrittenSecret } from "../written.ts";
import { formatKeyEntry, formatSecretEntry, type KeyEntry } from "./entry.ts";
import { formatManifest, type ManifestEntries } from "./text.ts";

export type WriteOptions = {
  readonly vault: VaultConfig;
  /** For whom the manifests shall speak. */
  readonly owner: string;
  readonly config: Pick<Config, "owner" | "defaults" | "ignoreTags">;
  /** One file for each object. */
  readonly split: boolean;
  readonly dates: boolean;
  /** The folder of the config, seen from the one below which all is written: "" where it is the same. */
  readonly configFolder: string;
  /** Where an object is declared already, as `file:line:column`, by a file that stays. */
  readonly declaredAt: (kind: Kind, name: string) => string | undefined;
};

/** What shall be written, by path relative to the folder below which all is written. */
export type WrittenManifests = {
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
 * Manifests that declare what a vault holds as it is: planned, they change nothing but to adopt. What they cannot hold
 * is left out, with its reason: found by running the checks of every manifest over each entry.
 */
export function writeManifests(inventory: Inventory, options: WriteOptions): WrittenManifests {
  const entries: Entry[] = [];
  const left: LeftOut[] = [];
  for (const kind of kinds)
    for (const live of sorted(inventory[kind].live)) {
      const found = written(kind, live, options);
      if ("why" in found) left.push(found);
      else entries.push(found);
    }
  const count = (kind: Kind) => entries.filter((entry) => entry.kind === kind).length;
  return {
    files: options.split ? splitFiles(entries, left, options) : [wholeFile(entries, left, options)],
    objects: { secret: count("secret"), key: count("key") },
    left,
  };
}

const sorted = (live: { readonly [name: string]: LiveObject }): readonly LiveObject[] =>
  Object.values(live).sort((a, b) => compareText(foldName(a.name), foldName(b.name)));

function written(kind: Kind, live: LiveObject, options: WriteOptions): Entry | LeftOut {
  const { vault, config, dates } = options;
  const { name } = live;
  const id = { vault: vault.name, kind, name };
  const refusal = leftAlone(kind, live, options);
  if (refusal) return { id, ...refusal };
  const around = { ...config, dates };
  const entry: Entry =
    kind === "secret"
      ? { kind, name, entry: formatSecretEntry(live, around) }
      : { kind, name, entry: formatKeyEntry(lookedInto(live), around) };
  const message = findFlaw(textOf([entry], [], "", options), contextOf(options));
  return message === undefined ? entry : { id, why: "not expressible", message };
}

function lookedInto(live: LiveObject): LiveKey {
  if (!("key" in live)) throw new Error(`nobody looked into the key ${live.name}`);
  return live as LiveKey;
}

/** Why an object is none for this manifest, whatever it looks like. */
function leftAlone(
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
    return { why: "foreign", message: `it is owned by ${bearer}` };
  if (place !== undefined) return { why: "declared", message: `it is declared at ${place}` };
  if (count > mostTags)
    return {
      why: "not expressible",
      message: `it bears ${count} tags: an object has at most 15, and two are ours`,
    };
  return undefined;
}

const contextOf = ({ vault, config }: WriteOptions) => ({
  vaults: listedVaults([vault]),
  owner: config.owner,
  defaults: config.defaults,
  ignoreTags: config.ignoreTags,
  targets: [],
  filePath: (path: string) => path,
});

function wholeFile(entries: readonly Entry[], left: readonly LeftOut[], options: WriteOptions) {
  const path = manifestPath(options.vault.name);
  return { path, text: textOf(entries, left, path, options) };
}

function splitFiles(entries: readonly Entry[], left: readonly LeftOut[], options: WriteOptions) {
  const { name: vault } = options.vault;
  const objects = entries.map((entry) => {
    const path = objectPath(vault, entry.kind, entry.name);
    return { path, text: textOf([entry], [], path, options) };
  });
  // A manifest without objects is none too few: the config's patterns have to match a file.
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
    schemas: `${up}schemas`,
    comments: comments(left),
  };
  return formatManifest(head, named(entries));
}

const comments = (left: readonly LeftOut[]): readonly string[] =>
  left.length === 0
    ? []
    : ["Left out:", ...left.map(({ id, message }) => `  ${id.kind} ${id.name}: ${message}`)];

const named = (entries: readonly Entry[]): ManifestEntries => ({
  secrets: entries.flatMap(({ kind, name, entry }) => (kind === "secret" ? [[name, entry] as const] : [])),
  keys: entries.flatMap(({ kind, name, entry }) => (kind === "key" ? [[name, entry] as const] : [])),
});

const encoder = new TextEncoder();

/**
 * The first thing that our own checks have against a manifest of one object, without the path of the object's entry;
 * undefined where they take it.
 */
function findFlaw(text: string, context: ManifestContext): string | undefined {
  const { document, problems } = parseYaml("", encoder.encode(text));
  if (!document) return "it cannot be written as YAML";
  const checked = checkShape(document, "Vault");
  const meant = checked.data ? resolveManifest(document, checked.data, context).problems : [];
  const [first] = [...problems, ...checked.problems, ...meant];
  return first?.message.replace(/^(?:secrets|keys)\.(?:"[^"]*"|[\w/-]+)(?:: |\.)/, "");
}
