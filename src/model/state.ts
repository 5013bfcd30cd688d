import { canonicalJson, digestText } from "./digest.ts";

/**
 * The tags that make the vault its own state: `kvg-owner` says for whom an object is, `kvg-state` what we know of the
 * version that bears it. This file is the codec; `evidence/` decides what the fields mean.
 */

export const ownerTag = "kvg-owner";
export const stateTag = "kvg-state";
/** How many tags an object can have beside our two: 15 in all. Source: key-vault/secrets/about-secrets, "Secret tags". */
export const mostTags = 15 - 2;
export const isOurTag = (name: string): boolean => name === ownerTag || name === stateTag;

/**
 * Set when prune disabled an orphan: when, and whether it was enabled before. `renamed`: git has the object under another
 * name since then, and it stays enabled until the grace has passed.
 */
export type Mark = { readonly at: number; readonly enabled: boolean; readonly renamed?: true };

/** A letter for each property of which `kvg-state` remembers what was last applied. */
export const propertyLetters = {
  contentType: "c",
  enabled: "e",
  expiresOn: "x",
  expiresIn: "d",
  notBefore: "n",
  tags: "t",
  protect: "p",
  keepEnabled: "k",
  keyOps: "o",
  releasePolicy: "l",
  rotationPolicy: "y",
  rotate: "r",
  material: "m",
  rotating: "v",
} as const;

export type StoredProperty = keyof typeof propertyLetters;

/** Six characters of a digest: enough to see whether a property is still as it was applied. */
export const rememberedDigest = (end: unknown): string => digestText(canonicalJson(end)).slice(0, 6);

/** What was last applied of each managed property, as `rememberedDigest` gives it. */
export type StoredProperties = { readonly [property in StoredProperty]?: string };

export type KvgState = {
  /** Names the fingerprint's key; empty without a root. */
  readonly kid: string;
  /** The version's own `created`, by the vault's clock: a tag copied to another version does not fit. */
  readonly created: number;
  /** 16 random bytes as base64url, new with every version. */
  readonly salt: string;
  readonly valueMac: string;
  /**
   * Salted digest of the source in git; `x` for external. For a source without a revision: `-`, a letter for its kind and
   * eight characters of a salted digest of the source, or `-` alone in tags of older versions.
   */
  readonly revision: string;
  readonly properties: StoredProperties;
  /** How many versions we wrote: a guard against the 500 above which backup fails. */
  readonly versions: number;
  readonly mark?: Mark;
  readonly tagMac: string;
};

/** Seconds by which the tag's `created` may miss the version's own: a clock is read before a write arrives. */
export const createdTolerance = 60;

/** Whether a tag is about the version that bears it. A tag that somebody copied to another version is not. */
export const isOfVersion = (
  state: Pick<KvgState, "created">,
  version: { readonly created: number },
): boolean => Math.abs(state.created - version.created) <= createdTolerance;

const form =
  /^v1\.([\w-]*)\.([0-9a-z]+)\.([\w-]{22})\.([\w-]*)\.([\w-]+)\.((?:[a-z][\w-]{6})*)\.([0-9a-z]+)\.([0-9a-z]+[edr])?\.([\w-]*)$/;

/** The tag's text: at most 256 characters. */
export function encodeState(state: KvgState): string {
  const properties = Object.entries(propertyLetters)
    .map(([property, letter]) => [letter, state.properties[property as StoredProperty]] as const)
    .map(([letter, stored]) => (stored === undefined ? "" : letter + stored));
  const { mark } = state;
  return [
    "v1",
    state.kid,
    state.created.toString(36),
    state.salt,
    state.valueMac,
    state.revision,
    properties.join(""),
    state.versions.toString(36),
    mark ? mark.at.toString(36) + markLetter(mark) : "",
    state.tagMac,
  ].join(".");
}

/** The state in a tag's text; undefined where the text is not one of ours or nobody can read it any more. */
export function decodeState(text: string | undefined): KvgState | undefined {
  const match = form.exec(text ?? "");
  if (!match) return undefined;
  const [, kid = "", created = "", salt = "", valueMac = "", revision = "", packed = "", versions = ""] =
    match;
  const [mark, tagMac = ""] = match.slice(8);
  return {
    kid,
    created: Number.parseInt(created, 36),
    salt,
    valueMac,
    revision,
    properties: unpack(packed),
    versions: Number.parseInt(versions, 36),
    ...(mark && { mark: decodeMark(mark) }),
    tagMac,
  };
}

/** How many versions the first of these that bears a state was counted to have by us; undefined where none bears one. */
export const versionsWritten = (
  bearers: readonly ({ readonly tags: Readonly<Record<string, string>> } | undefined)[],
): number | undefined => bearers.map((bearer) => decodeState(bearer?.tags[stateTag])?.versions).find(Boolean);

const markLetter = ({ enabled, renamed }: Mark): string => (renamed ? "r" : enabled ? "e" : "d");

function decodeMark(text: string): Mark {
  const at = Number.parseInt(text.slice(0, -1), 36);
  return text.endsWith("r") ? { at, enabled: true, renamed: true } : { at, enabled: text.endsWith("e") };
}

const byLetter: ReadonlyMap<string, string> = new Map(
  Object.entries(propertyLetters).map(([property, letter]) => [letter, property]),
);

function unpack(packed: string): StoredProperties {
  const entries = (packed.match(/.{7}/g) ?? []).flatMap((item) => {
    const property = byLetter.get(item.charAt(0));
    return property ? [[property, item.slice(1)] as const] : [];
  });
  return Object.fromEntries(entries);
}
