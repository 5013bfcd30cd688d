// What a person sees of keys: what they are, what becomes of their material, and what of their properties changes.
import { expect, test } from "vitest";
import type { RotationPolicy } from "../../src/model/key.ts";
import type { Change } from "../../src/model/plan/change.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";
import { reporters, type Style } from "../../src/report/report.ts";
import * as b from "./build.ts";

/** The lines between the vault's heading and the summary. */
const rows = (changes: readonly Change[], differs: Partial<Style> = {}) =>
  reporters
    .text(b.planned(changes), { ...b.plain, ...differs })
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1)
    .map((line) => line.slice(2))
    .join("\n")
    .trimEnd();

const rsa = { from: "service", spec: { keyType: "RSA", keySize: 2048 }, exportable: false } as const;
const hardware = { ...b.imported, hardwareProtected: true };
const compared = (overwrite: boolean) => ({ is: "compared", origin: b.imported, overwrite }) as const;

test.each<[Change, string]>([
  [b.createKey("a", { origin: rsa }), "+ key a  create RSA 2048"],
  [b.createKey("a", { orRecover: true }), "+ key a  create or recover EC P-256"],
  [b.createKey("a", { origin: { ...rsa, exportable: true } }), "+ key a  create RSA 2048, exportable"],
  [b.createKey("a", { origin: b.imported }), "+ key a  create by import from file a.pem"],
  [b.createKey("a", { origin: hardware }), "+ key a  create by import into hardware from file a.pem"],
  [
    b.createKey("a", { origin: b.imported, orRecover: true }),
    "+ key a  create or recover by import from file a.pem",
  ],
  [b.setKey("a", { origin: rsa }), "± key a  new version: RSA 2048"],
  [
    b.setKey("a", { origin: b.imported }),
    "± key a  new version by import from file a.pem (source changed in git)",
  ],
  [
    b.settleKey("a", { evidence: "outside" }),
    "? key a  material: set outside, compared with file a.pem at apply",
  ],
  [
    b.settleKey("a", { evidence: "outside", compared: "equal" }),
    "? key a  material: set outside, equal to file a.pem",
  ],
  [
    b.settleKey("a", { compared: "different" }),
    "? key a  material: not known, differs from file a.pem: refused without allowNewVersion",
  ],
  [
    b.settleKey("a", { compared: "different", allowNewVersion: true }),
    "? key a  material: not known, differs from file a.pem: new version",
  ],
  [
    b.settleKey("a", { evidence: "outside", compared: "not compared" }),
    "? key a  material: set outside, could not be compared with file a.pem yet",
  ],
  [b.adoptKey("a"), "⇐ key a  adopt: its material stays"],
  [b.adoptKey("a", { value: compared(false) }), "⇐ key a  adopt: if its material equals file a.pem"],
  [b.adoptKey("a", { value: compared(true) }), "⇐ key a  adopt: its material becomes that of file a.pem"],
  [{ ...b.remove("a"), kind: "key", id: b.keyId("a") }, "- key a  delete: declared absent"],
  [
    b.rotate("a"),
    `\
↻ key a  rotate: new version by the service
     rotate  2  (pending)`,
  ],
  [
    b.rotate("a", { resumes: true }),
    `\
↻ key a  rotate: an earlier run began it
     rotate  2  (pending)`,
  ],
])("a row: %#", (change, row) => expect(rows([change])).toBe(row));

const notify = { action: "Notify", timeBeforeExpiry: "P30D" } as const;
const none: RotationPolicy = { lifetimeActions: [notify] };
const yearly: RotationPolicy = {
  expiresIn: "P24M",
  lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P18M" }, notify],
};
const late: RotationPolicy = {
  expiresIn: "P24M",
  lifetimeActions: [
    { action: "Rotate", timeBeforeExpiry: "P7D" },
    { action: "Notify", timeBeforeExpiry: "P60D" },
  ],
};
const policy = (before: RotationPolicy, after: RotationPolicy): Edit => ({
  cause: "pending",
  property: "rotationPolicy",
  before,
  after,
});
const ops = (before: readonly string[], after: readonly string[]): Edit => ({
  cause: "drift",
  property: "keyOps",
  before,
  after,
});
const rules = {
  policy: '{"anyOf":[{"allOf":[{"claim":"CANARY"}],"authority":"https://attest.example"}]}',
  immutable: false,
};
const release = (before: typeof rules | null, after: typeof rules): Edit => ({
  cause: "drift",
  property: "releasePolicy",
  before,
  after,
});

test.each<[Edit, readonly string[]]>([
  [ops(["encrypt", "verify"], ["sign", "verify"]), ["keyOps  + sign - encrypt  (drift)"]],
  [ops([], ["sign", "verify"]), ["keyOps  + sign verify  (drift)"]],
  [ops(["a b", "sign"], ["sign"]), ['keyOps  - "a b"  (drift)']],
  [
    policy(none, yearly),
    [
      "rotationPolicy rotate   (none) -> P18M after creation  (pending)",
      "rotationPolicy expires  (none) -> P24M from creation   (pending)",
    ],
  ],
  [
    policy(yearly, late),
    [
      "rotationPolicy rotate  P18M after creation -> P7D before expiry  (pending)",
      "rotationPolicy notify  P30D before expiry -> P60D before expiry  (pending)",
    ],
  ],
  [
    policy({ ...none, expiresIn: "P24M" }, none),
    ["rotationPolicy expires  P24M from creation -> (none)  (pending)"],
  ],
  [
    release(null, rules),
    ["releasePolicy  (none) -> authority https://attest.example, rules dp5TToTadNwENyCZ0r82j1  (drift)"],
  ],
  [
    release(rules, { ...rules, policy: "{}" }),
    [
      "releasePolicy  authority https://attest.example, rules dp5TToTadNwENyCZ0r82j1 -> no authority, rules RBNvo1WzZ4oRRq0W9-hknp  (drift)",
    ],
  ],
  [
    release(rules, { ...rules, immutable: true }),
    ["releasePolicy  the same rules, immutable from then on  (drift)"],
  ],
  [
    { cause: "pending", property: "keyType", before: "EC P-256", after: "RSA 2048" },
    ["keyType  EC P-256 -> RSA 2048  (pending)"],
  ],
])("an edit: %#", (edit, lines) =>
  expect(rows([b.updateKey("a", edit)])).toBe(
    ["~ key a  update", ...lines.map((line) => `     ${line}`)].join("\n"),
  ),
);

test("both ends of a rotation policy's part are whole in a terminal of 80 columns", () =>
  expect(rows([b.updateKey("a", policy(yearly, late))], { width: 80 })).not.toContain("…"));

test("a create lists what it will send, a release policy by its authority and a digest", () => {
  const send = {
    keyOps: ["sign", "verify"],
    enabled: true,
    releasePolicy: rules,
    rotationPolicy: yearly,
    tags: {},
  };
  expect(rows([b.createKey("a", { send })], { width: 80 })).toBe(`\
+ key a  create EC P-256;
         keyOps sign verify, releasePolicy authority https://attest.example,
         rules dp5TToTadNwENyCZ0r82j1, rotationPolicy rotate P18M after
         creation, rotationPolicy notify P30D before expiry, rotationPolicy
         expires P24M from creation`);
});

test("a secret and a key of one name are told apart, their rows aligned", () =>
  expect(rows([b.create("token"), b.createKey("token"), b.create("key", { orRecover: true })])).toBe(`\
+ token      create from env KV_X
+ key token  create EC P-256
+ key        create or recover from env KV_X`));

test("what is not known of material is a count, too", () =>
  expect(rows([b.settleKey("a"), b.settle("b")])).toBe("? 2 to compare at apply"));

test("a rotation in ASCII, in the plan's summary and in apply's", () => {
  const changes = [b.rotate("a"), b.rotate("b")];
  const plan = reporters.text(b.planned(changes), { ...b.plain, unicode: false });
  expect(plan).toContain("  @  key a  rotate");
  expect(plan).toContain("Plan: 2 to rotate.");
  const outcomes: readonly Outcome[] = [
    { verb: "rotate", id: b.keyId("a"), result: "done", did: "rotated" },
    { verb: "rotate", id: b.keyId("b"), result: "failed", message: "the vault is not there" },
  ];
  const apply = reporters.text(b.applied(changes, outcomes), b.plain);
  expect(apply).toContain("  ↻ key b  rotate failed: the vault is not there\n");
  expect(apply).toContain("Applied: 1 rotated; 1 failed.");
});
