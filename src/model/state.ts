import { canonicalJson, digestText } from "./digest.ts";

/**
 * The tags that make the vault its own state: `kvg-owner` says for whom an object is, `kvg-state` what is known of
 * the version that bears it. This file is the codec; what the fields mean is decided in `evidence/`.
 */

export const ownerTag = "kvg-owner";
export const stateTag = "kvg-state";
/** How many tags an object can have beside our two: 15 in all. Source: key-vault/secrets/about-secrets, "Secret tags". */
export const mostTags = 15 - 2;
export const isOurTag = (name: string): boolean => name === ownerTag || name === stateTag;

/** Set when prune disabled an orphan: when, and whether it was enabled before. */
export type Mark = { readonly at: number; readonly enabled: boolean };

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

/** Six characters of a digest: enough to tell what was applied from what is there. */
export const rememberedDigest = (end: unknown): string => digestText(canonicalJson(end)).slice(0, 6);

/** For each managed property what was last applied, as `remember` gives it. */
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
   * Salted digest of the source in git; `x` for external. Where git does not tell: `-`, a letter for the kind of source
   * and eight characters of a salted digest of which it is, or `-` alone where that was not noted.
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

/** Whether a tag speaks of the version that bears it: a tag that was copied to another version does not. */
export const isOfVersion = (
  state: Pick<KvgState, "created">,
  version: { readonly created: number },
): boolean => Math.abs(state.created - version.created) <= createdTolerance;

const form =
  /^v1\.([\w-]*)\.([0-9a-z]+)\.([\w-]{22})\.([\w-]*)\.([\w-]+)\.((?:[a-z][\w-]{6})*)\.([0-9a-z]+)\.([0-9a-z]+[ed])?\.([\w-]*)$/;

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
    mark ? mark.at.toString(36) + (mark.enabled ? "e" : "d") : "",
    state.tagMac,
  ].join(".");
}

/** What a tag says; undefined where it is not one of ours or was tampered with beyond reading. */
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
    ...(mark && { mark: { at: Number.parseInt(mark.slice(0, -1), 36), enabled: mark.endsWith("e") } }),
    tagMac,
  };
}

function unpack(packed: string): StoredProperties {
  const byLetter = new Map<string, string>(
    Object.entries(propertyLetters).map(([property, letter]) => [letter, property]),
  );
  const entries = (packed.match(/.{7}/g) ?? []).flatMap((item) => {
    const property = byLetter.get(item.charAt(0));
    return property ? [[property, item.slice(1)] as const] : [];
  });
  return Object.fromEntries(entries);
}
