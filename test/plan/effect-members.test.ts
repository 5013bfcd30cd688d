// What an approval covers: every member of every effect, of what git says of its object, and where that is, changed
// alone, gives another digest. Each example has every member that its type allows, so a new one must be written here.
import { expect, test } from "vitest";
import type {} from "../../src/model/change.ts";
import type { VaultConfig } from "../../src/model/config.ts";
import type {
  Desired,
  DesiredAbsent,
  DesiredKey,
  DesiredSecret,
  KeyOrigin,
} from "../../src/model/desired.ts";
import type { Edit } from "../../src/model/edit.ts";
import type { Base } from "../../src/model/effect-base.ts";
import type { RotationPolicy } from "../../src/model/key.ts";
import type { Kind, ObjectId } from "../../src/model/object.ts";
import type { ValueSource } from "../../src/model/source.ts";
import { propertyLetters, type StoredProperty } from "../../src/model/state.ts";
import type {
  KeyPatch,
  KeyProperties,
  SecretPatch,
  SecretProperties,
  Stamp,
} from "../../src/model/version.ts";
import { type Binding, bindingOf, bindingOfOrphan } from "../../src/plan/binding.ts";
import { type Draft, effectDigest } from "../../src/plan/effect-digest.ts";
import { vault } from "./build.ts";

/** The same type with nothing optional in it, at any depth but in lists. */
type Full<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [name in keyof T]-?: Full<Exclude<T[name], undefined>> }
    : T;

/** Members that are not covered, each with the reason. */
const exceptions: { readonly [path: string]: string } = {
  place: "every line that is written above moves it",
  after:
    "it orders effects that are approved themselves; which it names depends on who may read the deleted list",
  orRecover: "the approval says it beside the digest",
  insteadOf: "it says which create the recover stands for, and is the digest of that",
  purgesOn: "it is for people to read",
  evidence: "why is compared, not what: both ends of a comparison are approved",
  compared: "a second pass is for display; the digest is taken before",
  "base.seen": "the look before the write compares it; what of it is carried over stands in `send`",
  "edits.*.cause": "who moved says nothing of what is written",
  "edits.*.before": "what is overwritten the base says",
  "stamp.mark.at": "it is the time of the plan",
};

const sources = {
  env: { from: "env", name: "KV_A", revision: "1", allowEmpty: true },
  file: { from: "file", path: "a.pem", revision: "1", allowEmpty: true },
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
const mark = { at: before, enabled: true };
const stamp: Full<Stamp> = { owner: "us", source: sources.env, properties, versions: 1, mark };
const base: Full<Base> = { created: before, updated: before, seen: "digest" };
const material = {
  from: "material",
  source,
  hardwareProtected: true,
  family: "RSA",
  exportable: true,
} as const satisfies KeyOrigin;
const made = { from: "service", spec: { keyType: "EC", curve: "P-256" }, exportable: true } as const;

const place = { file: "v.yaml", line: 1, column: 1 };
const common = <K extends Kind>(kind: K) => {
  const id: ObjectId<K> = { vault: "v", kind, name: "a" };
  return { kind, id, place, after: ["create v/secret/b"] };
};
const [secret, key] = [common("secret"), common("key")];
const ofSecret = { ...secret, edits: allEdits, patch, stamp, base, keepEnabled: 2 };
const ofKey = { ...key, edits: allEdits, patch: keyPatch, stamp, base };
const owners = ["us", "them"];
const open = { inPlace: true, compared: "equal" } as const;
const recovered = { verb: "recover", base, keepEnabled: 2, purgesOn: after, insteadOf: "digest" } as const;
const disabled = { verb: "disable", patch, stamp, base } as const;
const removed = { verb: "delete", because: "absent", base } as const;

type Named = `${Draft["verb"]} ${Kind}`;
/** An example of each effect; `as` gives those with two shapes of a value another one. */
const drafts = {
  "create secret": { verb: "create", ...secret, source, send, stamp, orRecover: true, keepEnabled: 2 },
  "set secret": {
    ...ofSecret,
    verb: "set",
    because: "changed",
    value: { from: "source", source },
    send,
  },
  "settle secret": { verb: "settle", ...ofSecret, ...open, evidence: "unknown", source, send },
  "update secret": { verb: "update", ...ofSecret },
  "adopt secret": {
    ...ofSecret,
    verb: "adopt",
    value: { is: "compared", source, overwrite: true },
    clears: true,
    send,
    owners,
  },
  "create key": { verb: "create", ...key, origin: material, send: keySend, stamp, orRecover: true },
  "set key": { verb: "set", ...ofKey, origin: made, send: keySend },
  "settle key": {
    ...ofKey,
    ...open,
    verb: "settle",
    evidence: "unknown",
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

/** Data with one leaf changed, left out or taken from its list, each by its path; `*` stands for a place in a list. */
function* changes(data: unknown, path = ""): Generator<readonly [path: string, data: unknown]> {
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  if (Array.isArray(data)) {
    for (const [at, item] of data.entries()) {
      yield [below("*"), data.toSpliced(at, 1)];
      for (const [where, changed] of changes(item, below("*"))) yield [where, data.with(at, changed)];
    }
  } else if (typeof data === "object" && data !== null) {
    for (const [name, member] of Object.entries(data)) {
      const { [name as keyof typeof data]: _, ...rest } = data;
      // An id lacks nothing.
      if (typeof member !== "object" && path !== "id") yield [below(name), rest];
      for (const [where, changed] of changes(member, below(name)))
        yield [where, { ...data, [name]: changed }];
    }
  } else yield [path, typeof data === "number" ? data + 1 : typeof data === "boolean" ? !data : `${data}x`];
}

const isUnder = (path: string) => (at: string) => path === at || path.startsWith(`${at}.`);
const used = new Set<string>();

/** The paths that do not behave as they should: covered and to be excepted, or the other way round. */
function wrong(
  data: unknown,
  digestOf: (changed: unknown) => string,
  except: readonly string[] = Object.keys(exceptions),
): readonly string[] {
  const whole = digestOf(data);
  return [...changes(data)].flatMap(([path, changed]) => {
    const exception = except.find(isUnder(path));
    if (exception) used.add(exception);
    const isSame = digestOf(changed) === whole;
    return isSame === (exception !== undefined) ? [] : [`${path} is ${isSame ? "not " : ""}covered`];
  });
}

const binding = bindingOfOrphan("us", "https://v.vault.azure.net");

test.each(Object.entries(drafts))("%s", (name, draft) => {
  // Without the right to list what is deleted a create says how many versions stay enabled: the same create.
  const except = [...Object.keys(exceptions), ...(name === "create secret" ? ["keepEnabled"] : [])];
  expect(wrong(draft, (changed) => effectDigest(changed as Draft, binding), except)).toEqual([]);
});

test.each<[string, Partial<Draft>, Partial<Draft>]>([
  ["set secret", {}, { value: { from: "live" } }],
  ["adopt secret", {}, { value: { is: "kept" } }],
  ["adopt key", {}, { value: { is: "kept" } }],
  ["set key", {}, { origin: material }],
  ["update secret", {}, { stamp: { ...stamp, source: "kept" } }],
])("the other shape of %s", (name, one, other) => {
  const draft = { ...drafts[name as keyof typeof drafts] };
  expect(effectDigest({ ...draft, ...one } as Draft, binding)).not.toBe(
    effectDigest({ ...draft, ...other } as Draft, binding),
  );
});

const said = { owner: "us", place, protect: true };
const present = {
  ...said,
  state: "present",
  valuePlace: place,
  tags: { whole: true, set: { app: "shop", old: null }, ignore: ["file-encoding"] },
  overwrite: true,
  maxVersions: 500,
} as const;
const due = { every: "P30D" };
const wanted = {
  secret: {
    ...present,
    kind: "secret",
    id: secret.id,
    source,
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
    rotation: { due },
  } satisfies Full<Omit<DesiredKey, "origin">> & Pick<DesiredKey, "origin">,
  absent: { ...said, state: "absent", id: secret.id, purge: true } satisfies Full<DesiredAbsent>,
} as const;

const config: VaultConfig = {
  ...vault,
  sources: { ...vault.sources, exec: [{ argv: ["op", "read"], env: ["OP_TOKEN"], timeout: "PT30S" }] },
};
const addressOf = (name: string) => `https://${name}.vault.azure.net`;
const update: Draft = drafts["update secret"];

/** As it is digested: without what is undefined. */
const bound = (desired: Desired): Binding =>
  JSON.parse(JSON.stringify(bindingOf(desired, config, addressOf)));

test.each(Object.entries(wanted))(
  "what git says of %s, but where it does, and its vault's address",
  (_, desired) => {
    const { id: _id, place: _place, ...rest } = desired;
    const { valuePlace: _valuePlace, ...said } = { valuePlace: place, ...rest };
    expect(bound(desired)).toMatchObject({ address: "https://v.vault.azure.net", wanted: said });
    expect(Object.keys(bound(desired).wanted).sort()).toEqual(Object.keys(said).sort());
  },
);

test("where the vaults that are copied from are, and the programs' entries in the config", () =>
  expect(bound(wanted.secret)).toMatchObject({
    copiedFrom: [["w", "https://w.vault.azure.net"]],
    programs: [{ argv: ["op", "read"], env: ["OP_TOKEN"], timeout: "PT30S" }],
  }));

test.each([...Object.values(wanted).map(bound), binding])("all that binds an effect", (of) =>
  expect(wrong(of, (changed) => effectDigest(update, changed as Binding), [])).toEqual([]),
);

test("a name's letter case is not another name", () => {
  const id = { ...secret.id, vault: "V", name: "A" };
  expect(effectDigest({ ...update, id }, binding)).toBe(effectDigest(update, binding));
});

test("each exception is one", () =>
  expect([...used].sort()).toEqual([...Object.keys(exceptions), "keepEnabled"].sort()));
