// An example of each effect and of what git says of an object, with every member that its type allows: one that is
// new must be written here, or this file does not compile.

import type { DesiredAbsent, DesiredKey, DesiredSecret, KeyOrigin } from "../../src/model/desired.ts";
import type { RotationPolicy } from "../../src/model/key.ts";
import type { Kind, ObjectId } from "../../src/model/object.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import type { Base } from "../../src/model/plan/effect.ts";
import type { ValueSource } from "../../src/model/source.ts";
import { propertyLetters, type StoredProperty } from "../../src/model/state.ts";
import type {
  KeyPatch,
  KeyProperties,
  SecretPatch,
  SecretProperties,
  Stamp,
} from "../../src/model/version.ts";
import type { Draft } from "../../src/plan/effects/effect-digest.ts";

/** The same type with nothing optional in it, at any depth but in lists. */
type Full<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [name in keyof T]-?: Full<Exclude<T[name], undefined>> }
    : T;

const sources = {
  env: { from: "env", name: "KV_A", revision: "1", allowEmpty: true, verbatim: true },
  file: { from: "file", path: "a.pem", trim: ["bom", "newline"], revision: "1", allowEmpty: true },
  exec: { from: "exec", argv: ["op", "read"], revision: "1", allowEmpty: true },
  literal: { from: "literal", text: "one" },
  json: {
    from: "json",
    value: {
      kind: "map",
      entries: [
        ["a", { kind: "list", items: [{ kind: "plain", value: 1 }] }],
        ["b", { kind: "source", source: { from: "literal", text: "one" } }],
      ],
    },
  },
  base64: { from: "base64", of: { from: "literal", text: "one" } },
  pfx: { from: "pfx", of: { from: "literal", text: "one" }, password: { from: "literal", text: "two" } },
  secret: { from: "secret", vault: "w", name: "b", version: "0".repeat(32) },
  generate: { from: "generate", spec: { make: "text", length: 40, characters: ["lower"] }, epoch: "1" },
  template: {
    from: "template",
    pieces: [
      { kind: "text", text: "one" },
      { kind: "part", name: "a", encoder: "url" },
    ],
    parts: [["a", { from: "literal", text: "one" }]],
  },
  sealed: { from: "sealed", jwe: "a.b.c.d.e" },
  sops: { from: "sops", file: "a.yaml", key: ["a", 0], leaf: "digest" },
} as const satisfies { [F in ValueSource["from"]]: Full<Extract<ValueSource, { from: F }>> };

/** A source with every other one in it. */
const source: ValueSource = { from: "template", pieces: [], parts: Object.entries(sources) };

const releasePolicy = { policy: "{}", immutable: true };
const rotationPolicy = {
  expiresIn: "P90D",
  lifetimeActions: [
    { action: "Rotate", timeAfterCreate: "P30D" },
    { action: "Notify", timeBeforeExpiry: "P30D" },
  ],
} as const satisfies Full<RotationPolicy>;

const [cause, before, after] = ["drift", 1_700_000_000, 1_900_000_000] as const;
const edits = {
  contentType: { property: "contentType", cause, before: "a", after: "b" },
  enabled: { property: "enabled", cause, before: true, after: false },
  expiresOn: { property: "expiresOn", cause, before, after },
  notBefore: { property: "notBefore", cause, before, after },
  expiresIn: { property: "expiresIn", cause, before, after: "P90D" },
  tag: { property: "tag", cause, name: "app", before: "a", after: "b" },
  versions: { property: "versions", cause, before: 3, after: 2 },
  protect: { property: "protect", cause, before: true, after: false },
  keyOps: { property: "keyOps", cause, before: ["sign"], after: ["verify"] },
  releasePolicy: { property: "releasePolicy", cause, before: null, after: releasePolicy },
  rotationPolicy: { property: "rotationPolicy", cause, before: rotationPolicy, after: rotationPolicy },
  keyType: { property: "keyType", cause, before: "EC P-256", after: "EC P-384" },
  rotate: { property: "rotate", cause, after: 2 },
  unmanaged: { property: "unmanaged", cause, name: "contentType" },
  "unmanaged tag": { property: "unmanaged tag", cause, name: "app" },
  renamed: { property: "renamed", cause, name: "b" },
  "kvg-state": { property: "kvg-state", cause },
} as const satisfies { [P in Edit["property"]]: Full<Edit & { readonly property: P }> };
const [first, ...others]: readonly Edit[] = Object.values(edits);
const allEdits: readonly [Edit, ...Edit[]] = [first ?? edits.enabled, ...others];

const tags = { app: "shop" };
const dates = { expiresOn: after, notBefore: before };
const send: Full<SecretProperties> = { contentType: "a", enabled: true, expiresIn: "P90D", ...dates, tags };
const patch: Full<SecretPatch> = { contentType: "a", enabled: true, ...dates, tags };
const ofKeys = { keyOps: ["sign"], releasePolicy, rotationPolicy };
const keySend: Full<KeyProperties> = { ...ofKeys, enabled: true, expiresIn: "P90D", ...dates, tags };
const keyPatch: Full<KeyPatch> = { ...ofKeys, enabled: true, ...dates, tags };
const properties = Object.fromEntries(Object.keys(propertyLetters).map((name) => [name, "digest"])) as Record<
  StoredProperty,
  string
>;
const mark = { at: before, enabled: true, renamed: true } as const;
export const stamp: Full<Stamp> = { owner: "us", source: sources.env, properties, versions: 1, mark };
const base: Full<Base> = { created: before, updated: before, seen: "digest" };
export const material = {
  from: "material",
  source,
  hardwareProtected: true,
  family: "RSA",
  exportable: true,
} as const satisfies KeyOrigin;
const made = { from: "service", spec: { keyType: "EC", curve: "P-256" }, exportable: true } as const;

const place = { file: "v.yaml", line: 1, column: 1, override: true } as const;
const common = <K extends Kind>(kind: K) => {
  const id: ObjectId<K> = { vault: "v", kind, name: "a" };
  return { kind, id, place, after: ["create v/secret/b"] };
};
const [secret, key] = [common("secret"), common("key")];
const ofSecret = { ...secret, edits: allEdits, patch, stamp, base, keepEnabled: 2 };
const ofKey = { ...key, edits: allEdits, patch: keyPatch, stamp, base };
const owners = ["us", "them"];
const doubts = [{ about: "source" }] as const;
const open = { inPlace: true, compared: "equal" } as const;
const recovered = { verb: "recover", base, keepEnabled: 2, purgesOn: after, insteadOf: "digest" } as const;
const named = { renamedFrom: "old" } as const;
const disabled = { verb: "disable", patch, stamp, base, formerSource: source } as const;
const removed = { verb: "delete", because: "absent", base, formerSource: source } as const;

type Named = `${Draft["verb"]} ${Kind}`;
/** An example of each effect. */
export const drafts = {
  "create secret": {
    verb: "create",
    ...secret,
    source,
    send,
    stamp,
    ...named,
    orRecover: true,
    keepEnabled: 2,
  },
  "set secret": {
    ...ofSecret,
    verb: "set",
    because: "changed",
    value: { from: "source", source },
    send,
  },
  "settle secret": { verb: "settle", ...ofSecret, ...open, evidence: "unknown", doubts, source, send },
  "update secret": { verb: "update", ...ofSecret },
  "adopt secret": {
    ...ofSecret,
    verb: "adopt",
    value: { is: "compared", source, overwrite: true },
    clears: true,
    send,
    owners,
  },
  "create key": { verb: "create", ...key, ...named, origin: material, send: keySend, stamp, orRecover: true },
  "set key": { verb: "set", ...ofKey, origin: made, send: keySend },
  "settle key": {
    ...ofKey,
    ...open,
    verb: "settle",
    evidence: "unknown",
    doubts,
    origin: material,
    send: keySend,
    allowNewVersion: true,
  },
  "update key": { verb: "update", ...ofKey },
  "adopt key": {
    ...ofKey,
    verb: "adopt",
    value: { is: "compared", origin: material, overwrite: true },
    send: keySend,
    owners,
  },
  "rotate key": { verb: "rotate", ...ofKey, send: keySend, resumes: true },
  "recover secret": { ...recovered, ...secret },
  "recover key": { ...recovered, ...key },
  "disable secret": { ...disabled, ...secret },
  "disable key": { ...disabled, ...key },
  "delete secret": { ...removed, ...secret },
  "delete key": { ...removed, ...key },
  "purge secret": { verb: "purge", ...secret, base },
  "purge key": { verb: "purge", ...key, base },
} as const satisfies {
  [N in Exclude<Named, "rotate secret">]: N extends `${infer V} ${infer K}`
    ? Example<Extract<Draft, { verb: V; kind: K }> | Extract<Draft, { verb: V; kind: Kind }>>
    : never;
};

/** Every member is there; how deep they go the parts above say. */
type Example<E> = E extends Draft ? { readonly [name in keyof E]-?: Exclude<E[name], undefined> } : never;

const said = { owner: "us", place, protect: true };
const present = {
  ...said,
  state: "present",
  valuePlace: place,
  defaulted: ["enabled"],
  tags: { whole: true, set: { app: "shop", old: null }, ignore: ["file-encoding"] },
  overwrite: true,
  renamedFrom: "old",
  maxVersions: 500,
  overridden: { value: said.place },
} as const;
const due = { every: "P30D" };
export const wanted = {
  secret: {
    ...present,
    kind: "secret",
    id: secret.id,
    source,
    leafPlace: place,
    properties: { contentType: "a", enabled: true, expiresIn: "P90D", ...dates },
    keepEnabled: 2,
    rotation: {
      due,
      strategy: "dual",
      target: "db",
      template: [{ kind: "part", name: "user", encoder: "raw" }],
    },
  } satisfies Full<Omit<DesiredSecret, "source">> & Pick<DesiredSecret, "source">,
  key: {
    ...present,
    kind: "key",
    id: key.id,
    origin: material,
    properties: { ...ofKeys, enabled: true, expiresIn: "P90D", ...dates, rotate: 1 },
    allowNewVersion: true,
    inManagedHsm: true,
    rotation: { due },
  } satisfies Full<Omit<DesiredKey, "origin">> & Pick<DesiredKey, "origin">,
  absent: { ...said, state: "absent", id: secret.id, purge: true } satisfies Full<DesiredAbsent>,
} as const;
