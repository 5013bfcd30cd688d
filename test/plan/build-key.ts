// The same builders for keys: a plain EC key that the service makes.

import { makeRevision, unnoted } from "../../src/evidence/revision.ts";
import type { DesiredKey, KeyOrigin } from "../../src/model/desired.ts";
import { type KeyDetail, noPolicy } from "../../src/model/key.ts";
import type { LiveKey, LiveObject } from "../../src/model/live.ts";
import { encodeState, ownerTag, rememberedDigest, stateTag } from "../../src/model/state.ts";
import { newProperties } from "../../src/plan/effects/carry.ts";
import { rememberProperties } from "../../src/plan/effects/edits.ts";
import { type Applied, created, salt, secret, unowned } from "./build.ts";

type Wanted = Partial<Omit<DesiredKey, "id" | "kind" | "tags">> & {
  readonly name?: string;
  readonly tags?: { readonly [name: string]: string | null };
};

export const made = (spec: Extract<KeyOrigin, { from: "service" }>["spec"]): KeyOrigin => ({
  from: "service",
  spec,
  exportable: false,
});
export const imported = (revision?: string): KeyOrigin => ({
  from: "material",
  source: { from: "env", name: "KV_A", ...(revision !== undefined && { revision }) },
  hardwareProtected: false,
  exportable: false,
});

/** A wanted key `a` that the service makes. */
export function key({ name = "a", tags, ...rest }: Wanted = {}): DesiredKey {
  const {
    owner,
    place,
    valuePlace,
    protect,
    overwrite,
    maxVersions,
    tags: wanted,
  } = secret(tags ? { tags } : {});
  return {
    state: "present",
    kind: "key",
    id: { vault: "v", kind: "key", name },
    ...{ owner, place, valuePlace, protect, overwrite, maxVersions, tags: wanted },
    origin: made({ keyType: "EC", curve: "P-256" }),
    properties: {},
    allowNewVersion: false,
    ...rest,
  };
}

type Live = Partial<LiveObject> & { readonly key?: Partial<KeyDetail> };

/** A live key `a` that nobody owns. */
export const unownedKey = ({ key = {}, ...rest }: Live = {}): LiveKey => ({
  ...unowned(rest),
  key: {
    version: "1",
    spec: { keyType: "EC", curve: "P-256" },
    keyOps: ["sign", "verify"],
    numbers: "EC:P-256:1:2",
    exportable: false,
    rotationPolicy: noPolicy,
    ...key,
  },
});

type Since = Applied & Live & { readonly rotating?: string };

/** What the vault reports after a wanted key was applied, and what somebody did to it since. */
export function appliedKey(desired: DesiredKey = key(), since: Since = {}): LiveKey {
  const { versions = 1, mark, rotating, tags, key: changed, ...rest } = since;
  const { keyOps, releasePolicy, rotationPolicy, expiresIn: _, ...sent } = newProperties(desired);
  const { origin } = desired;
  const plain = unownedKey();
  const state = encodeState({
    kid: "",
    created,
    salt,
    valueMac: "",
    revision:
      origin.from === "material" ? makeRevision(origin.source, desired.id, salt, () => undefined) : unnoted,
    properties: {
      ...rememberProperties(desired),
      ...(origin.from === "material" && { material: rememberedDigest(plain.key.numbers) }),
      ...(rotating && { rotating: rememberedDigest(rotating) }),
    },
    versions,
    ...(mark && { mark }),
    tagMac: "",
  });
  const detail = {
    ...(origin.from === "service" && { spec: origin.spec }),
    ...(keyOps && { keyOps }),
    ...(releasePolicy && { releasePolicy }),
    ...(rotationPolicy && { rotationPolicy }),
    ...changed,
  };
  const ours = { [ownerTag]: desired.owner, [stateTag]: state };
  return unownedKey({
    ...sent,
    name: desired.id.name,
    ...rest,
    key: detail,
    tags: { ...(tags ?? sent.tags), ...ours },
  });
}
