// The plan file's schema and the plan are the same thing, seen from two sides.
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/plan.v1.schema.json" with { type: "json" };
import type { Finding } from "../../src/model/finding.ts";
import type { RotationPolicy } from "../../src/model/key.ts";
import { type Change, isEffect } from "../../src/model/plan/change.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import type { Limit, VaultSummary } from "../../src/model/plan.ts";
import type { GeneratorSpec, JsonSource, Source, ValueSource } from "../../src/model/source.ts";
import type { KeyPatch } from "../../src/model/version.ts";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

const validate = new Ajv({ strict: true }).compile(schema);
const accepts = (document: unknown) => (validate(document) ? [] : (validate.errors ?? []));

const at = b.at("2027-01-01");
const rotationPolicy: RotationPolicy = {
  expiresIn: "P24M",
  lifetimeActions: [
    { action: "Rotate", timeAfterCreate: "P18M" },
    { action: "Notify", timeBeforeExpiry: "P30D" },
  ],
};
const edits = Object.values({
  contentType: b.contentType(null, "text/plain"),
  tag: b.tag("team", "payments", null),
  enabled: { cause: "both", property: "enabled", before: true, after: false },
  versions: { cause: "pending", property: "versions", before: 3, after: 2 },
  protect: { cause: "pending", property: "protect", before: false, after: true },
  expiresOn: { cause: "drift", property: "expiresOn", before: at, after: null },
  notBefore: { cause: "drift", property: "notBefore", before: null, after: at },
  expiresIn: { cause: "pending", property: "expiresIn", before: at, after: "P90D" },
  keyOps: { cause: "drift", property: "keyOps", before: ["sign"], after: ["sign", "verify"] },
  releasePolicy: {
    cause: "pending",
    property: "releasePolicy",
    before: null,
    after: { policy: "{}", immutable: true },
  },
  rotationPolicy: {
    cause: "both",
    property: "rotationPolicy",
    before: { lifetimeActions: [] },
    after: rotationPolicy,
  },
  keyType: { cause: "pending", property: "keyType", before: "RSA 2048", after: "EC P-256" },
  rotate: { cause: "pending", property: "rotate", after: 2 },
  unmanaged: { cause: "pending", property: "unmanaged", name: "contentType" },
  "unmanaged tag": { cause: "pending", property: "unmanaged tag", name: "app" },
  renamed: { cause: "pending", property: "renamed", name: "b" },
  "kvg-state": { cause: "drift", property: "kvg-state" },
} satisfies Record<Edit["property"], Edit>);

const json: JsonSource = {
  kind: "map",
  entries: [
    ["plain", { kind: "plain", value: 1 }],
    ["list", { kind: "list", items: [{ kind: "plain", value: null }] }],
    ["source", { kind: "source", source: b.env("KV_A") }],
  ],
};
const specs: readonly GeneratorSpec[] = [
  { make: "text", length: 40, characters: ["lower", "digits"] },
  { make: "text", length: 40, characters: "abc" },
  { make: "rsaPem", bits: 3072 },
  { make: "ecPem", curve: "P-256" },
  { make: "bytes", count: 32 },
];
const sources = Object.values({
  env: { from: "env", name: "KV_X", revision: "2", allowEmpty: true, verbatim: true },
  pfx: { from: "pfx", of: { from: "file", path: "a.pfx" }, password: { from: "env", name: "KV_P" } },
  file: { from: "file", path: "a.pem", trim: ["bom", "newline"], revision: "2", allowEmpty: true },
  literal: { from: "literal", text: "public" },
  json: { from: "json", value: json },
  base64: { from: "base64", of: b.env("KV_X") },
  sealed: { from: "sealed", jwe: "***" },
  sops: { from: "sops", file: "db.yaml", key: ["users", 0, "password"], leaf: "x".repeat(43) },
  secret: { from: "secret", vault: "shared", name: "a", version: "0".repeat(32) },
  exec: { from: "exec", argv: ["op", "read", "op://prod/db"], revision: "2", allowEmpty: true },
  template: {
    from: "template",
    pieces: [
      { kind: "text", text: "user=" },
      { kind: "part", name: "user", encoder: "pgdsn" },
    ],
    parts: [["user", b.env("KV_X")]],
  },
  generate: { from: "generate", spec: { make: "uuid" }, epoch: "2" },
} satisfies Record<ValueSource["from"], ValueSource>);

const place = { file: "vaults/prod.yaml", line: 1, column: 1 };
const { stamp } = b.create("a");
const stamped = (source: Source | "kept") =>
  b.create("a", { stamp: { ...stamp, source, properties: { tags: "abc-_1" }, mark: { at, enabled: true } } });
const externals: readonly Source[] = [{ from: "external" }, { from: "external", first: b.env("KV_X") }];
const full = { contentType: "text/plain", enabled: false, notBefore: at, tags: { app: "shop" } };

const keyPatch: KeyPatch = {
  keyOps: ["sign"],
  enabled: false,
  expiresOn: at,
  notBefore: at,
  releasePolicy: { policy: "{}", immutable: false },
  rotationPolicy,
  tags: { app: "shop" },
};
const { expiresOn: _, ...keySend } = { ...keyPatch, enabled: false };

const changes: readonly Change[] = [
  ...b.everyKind,
  ...specs.map((spec) => b.create("a", { source: { from: "generate", spec } })),
  ...sources.map((source) => b.create("a", { source, place, after: ["set contoso-prod/secret/b"] })),
  ...edits.map((edit) => b.update("a", edit)),
  ...edits.map((edit) => b.updateKey("a", edit)),
  ...[...sources, ...externals, "kept" as const].map(stamped),
  b.create("a", { send: { ...full, expiresOn: at } }),
  b.settle("a", {
    send: { ...full, expiresIn: "P90D" },
    patch: { ...full, expiresOn: at },
    compared: "equal",
  }),
  b.set("a", {
    because: "cleared",
    value: { from: "live" },
    base: { created: at, seen: b.set("a").base.seen },
  }),
  b.adopt("a", { value: { is: "kept" }, owners: ["payments"] }),
  b.create("a", { orRecover: true, keepEnabled: 2 }),
  ...[b.set, b.settle, b.adopt].map((make) => make("a", { keepEnabled: 2 })),
  { ...b.update("a", b.tag("a", "b", null)), keepEnabled: 2 },
  { ...b.recover("a"), keepEnabled: 2 },
  b.createKey("a", { send: { ...keySend, expiresOn: at }, orRecover: true, place }),
  b.createKey("a", { origin: { ...b.made, spec: { keyType: "oct-HSM", keySize: 256 } } }),
  b.setKey("a", { origin: b.imported, send: { ...keySend, expiresIn: "P90D" }, patch: keyPatch }),
  b.settleKey("a", { compared: "different" }),
  b.adoptKey("a", { owners: ["payments"] }),
  b.adoptKey("a", { value: { is: "compared", origin: { ...b.imported, family: "EC" }, overwrite: true } }),
  b.rotate("a", { resumes: true }),
  { ...b.remove("a"), kind: "key", id: b.keyId("a") },
  b.refused("a", { id: b.keyId("a"), wanted: "rotate", rule: "immutable" }),
  b.left("a", "not loaded", "note"),
  { ...b.unchanged("a"), absent: true },
];
const limits: readonly Limit[] = [
  { rule: "empty set" },
  { rule: "count", most: 5 },
  { rule: "share", most: 2, percent: 30 },
  { rule: "max-destroy", most: 0 },
];
const vaults: readonly VaultSummary[] = [
  ...limits.flatMap((limit) => {
    const vault = b.braked(6, 7);
    return vault.heldBack
      ? [{ ...vault, heldBack: { ...vault.heldBack, limits: [limit] as const } } satisfies VaultSummary]
      : [];
  }),
  { vault: "contoso-prod", url: "https://contoso-prod.vault.azure.net", wanted: 5, read: "by name" },
];
const document = JSON.parse(
  reporters.json(
    b.planned([...changes, ...b.everyKind.filter(isEffect).map(b.held), b.held(b.createKey("a"))], {
      vaults,
      changedSince: { ref: "origin/main", of: 9, vaults: [{ vault: "contoso-prod", because: "copy" }] },
      estimate: { calls: 1, seconds: 0.5, limitedBy: "key creation" },
      findings: [
        {
          finding: "policy broken",
          rule: "namePattern",
          severity: "error",
          vault: "contoso-prod",
          id: b.id("a"),
          place,
          message: "set it",
        },
        { finding: "not compared", severity: "warning", vault: "contoso-prod", message: "no right" },
        { finding: "never expires", severity: "note", vault: "contoso-prod", message: "it has no expiry" },
        {
          finding: "value in git",
          severity: "warning",
          confidential: true,
          vault: "contoso-prod",
          id: b.id("a"),
          message: "its value stands in a file",
        },
      ],
    }),
  ),
);

/** Paths of all objects in the document whose members are named by the schema: not those of tags. */
function objects(data: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof data !== "object" || data === null) return [];
  const own = Array.isArray(data) || path.at(-1) === "tags" ? [] : [path];
  return [...own, ...Object.entries(data).flatMap(([name, member]) => objects(member, [...path, name]))];
}

/** The document with the object at a path replaced. */
const changed = (path: readonly string[], change: (object: Record<string, unknown>) => void): unknown => {
  const copy = structuredClone(document);
  change(path.reduce((object, name) => object[name], copy));
  return copy;
};

describe("the schema of the plan file", () => {
  test("accepts every kind of change, edit and source", () => expect(accepts(document)).toEqual([]));

  test("refuses a member that it does not know, wherever it stands", () => {
    const paths = objects(document);
    expect(paths.length).toBeGreaterThan(200);
    const taken = paths.filter((path) =>
      validate(changed(path, (object) => Object.assign(object, { x: 1 }))),
    );
    expect(taken).toEqual([]);
  });

  test.each([
    ["no digest", [], "digest", undefined],
    ["another kind", [], "kind", "Apply"],
    ["another apiVersion", [], "apiVersion", "keyvault-gitops/v2"],
    ["a digest that is none", ["changes", "0"], "digest", "x"],
    ["a verb that there is not", ["changes", "0"], "verb", "rename"],
    ["an effect without id", ["changes", "0"], "id", undefined],
    ["a secret's effect as a key's", ["changes", "0"], "kind", "key"],
    ["a negative count", ["summary"], "create", -1],
    ["a date as text", ["changes", "1", "base"], "created", "2027-01-01"],
  ] as const)("refuses %s", (_, path, name, value) =>
    expect(validate(changed(path, (object) => Object.assign(object, { [name]: value })))).toBe(false),
  );

  test("names every kind of finding, and no other", () => {
    const kinds = Object.keys({
      "policy broken": true,
      missing: true,
      "not compared": true,
      "deleted list unreadable": true,
      "list forbidden": true,
      expired: true,
      expiring: true,
      "never expires": true,
      "rotation without date": true,
      "rotation without policy": true,
      "rotation due": true,
      "credential ends first": true,
      "credentials not removed": true,
      "rotation unfinished": true,
      "versions near limit": true,
      "git unreadable": true,
      "unknown kind": true,
      "premium assumed": true,
      "manifest not matched": true,
      renamed: true,
      "same value": true,
      "value in git": true,
    } satisfies Record<Finding["finding"], true>);
    expect(schema).toHaveProperty("definitions.finding.properties.finding.enum", kinds);
  });

  test("refuses a fixed date beside a duration", () => {
    const both = b.create("a", { send: { ...full, expiresOn: at, expiresIn: "P90D" } });
    expect(validate(b.planned([both]))).toBe(false);
  });

  test("refuses an update without an edit", () =>
    expect(validate(b.planned([{ ...b.update("a", b.tag("a", "b", null)), edits: [] as never }]))).toBe(
      false,
    ));
});
