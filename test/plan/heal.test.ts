// What heals drift, as tables: effects whose every edit is drift, and nothing of what is pending.
import { describe, expect, test } from "vitest";
import { isEffect } from "../../src/model/plan/change.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import { decodeState, stateTag } from "../../src/model/state.ts";
import { type Applied, absent, applied, planOf, type Scene, secret, setByHand, unowned } from "./build.ts";
import { appliedKey, imported, key, made, unownedKey } from "./build-key.ts";

const effects = (scene: Scene) =>
  planOf({ ...scene, scope: "healing" }).changes.filter((one) => one.verb !== "left");
const property = (edit: Edit) => (edit.property === "tag" ? `tag ${edit.name}` : edit.property);

/** `verb [edits]` of each change, each edit with its cause unless that is drift; a refusal with its rule. */
const healed = (scene: Scene): string =>
  effects(scene)
    .map((change) => {
      if (change.verb === "refused") return `refused: ${change.rule}`;
      const edits = "edits" in change ? change.edits : [];
      const said = edits.map((edit) => property(edit) + (edit.cause === "drift" ? "" : `: ${edit.cause}`));
      return change.verb + (said.length > 0 ? ` [${said.join(", ")}]` : "");
    })
    .join(", ");

const env = { from: "env", name: "KV_A" } as const;
const two = { from: "literal", text: "two" } as const;
const wants = (properties: object = {}, rest: Parameters<typeof secret>[0] = {}) =>
  secret({ properties: { contentType: "a", enabled: true, ...properties }, tags: { app: "shop" }, ...rest });
const was = wants();
const live = (since: Applied = {}) => [applied(was, since)];
const byHand = { live: [setByHand(applied(was))], earlier: [applied(was)] };
const external = secret({ source: { from: "external" }, properties: { contentType: "a" } });
const generated = (epoch = "1") =>
  secret({ source: { from: "generate", spec: { make: "uuid" }, epoch }, properties: { contentType: "a" } });
const dateless = secret({ properties: { expiresOn: null } });
const dated = { expiresOn: 1_900_000_000 };
const mark = { at: 1_799_000_000, enabled: true };

describe("a secret", () => {
  test.each<[string, Scene, string]>([
    ["in sync", { desired: [was], live: live() }, ""],
    [
      "properties changed",
      { desired: [was], live: live({ contentType: "b", enabled: false }) },
      "update [contentType, enabled]",
    ],
    ["tags changed", { desired: [was], live: live({ tags: { more: "1" } }) }, "update [tag app, tag more]"],
    ["git moved alone", { desired: [wants({ contentType: "c" })], live: live() }, ""],
    ["both moved the same", { desired: [wants({ contentType: "c" })], live: live({ contentType: "b" }) }, ""],
    [
      "each moved another property",
      { desired: [wants({ contentType: "c" })], live: live({ contentType: "a", enabled: false }) },
      "update [enabled]",
    ],
    [
      "git took up a further property",
      { desired: [wants({ notBefore: 1_700_000_000 })], live: live({ enabled: false }) },
      "update [enabled]",
    ],
    [
      "git moved the tags",
      {
        desired: [wants({}, { tags: { app: "new" } })],
        live: live({ enabled: false, tags: { app: "till" } }),
      },
      "update [enabled]",
    ],
    [
      "git manages all tags now, and the same ones",
      {
        desired: [wants({}, { tags: { app: "shop" } })],
        live: [applied(wants({}, { whole: false }), { enabled: false, tags: { app: "shop", more: "1" } })],
      },
      "update [enabled]",
    ],
    [
      "git protects it now",
      { desired: [wants({}, { protect: true })], live: live({ enabled: false }) },
      "update [enabled]",
    ],
    [
      "git has another value",
      { desired: [wants({}, { source: two })], live: live({ enabled: false }) },
      "update [enabled]",
    ],
    [
      "git does not tell of its value",
      {
        desired: [wants({}, { source: env })],
        live: [applied(wants({}, { source: env }), { enabled: false })],
      },
      "update [enabled]",
    ],
    [
      "git made it external",
      { desired: [wants({}, { source: { from: "external" } })], live: live({ enabled: false }) },
      "update [enabled]",
    ],
    ["set outside", { desired: [was], ...byHand }, "settle [contentType, tag app]"],
    ["set outside, and git has another value", { desired: [wants({}, { source: two })], ...byHand }, ""],
    [
      "set outside, and git made it external",
      { desired: [wants({}, { source: { from: "external" } })], ...byHand },
      "",
    ],
    [
      "set outside, and git has a revision now",
      {
        desired: [wants({}, { source: { ...env, revision: "1" } })],
        live: [setByHand(applied(wants({}, { source: env })))],
        earlier: [applied(wants({}, { source: env }))],
      },
      "",
    ],
    [
      "an external one set outside",
      { desired: [external], live: [setByHand(applied(external))], earlier: [applied(external)] },
      "update [contentType, kvg-state]",
    ],
    [
      "an external one set outside, and git has its value now",
      {
        desired: [secret({ properties: { contentType: "a" } })],
        live: [setByHand(applied(external))],
        earlier: [applied(external)],
      },
      "",
    ],
    [
      "a generated one set outside",
      { desired: [generated()], live: [setByHand(applied(generated()))], earlier: [applied(generated())] },
      "update [contentType, kvg-state]",
    ],
    [
      "a generated one set outside, and git wants another",
      {
        desired: [generated("2")],
        live: [setByHand(applied(generated()))],
        earlier: [applied(generated())],
      },
      "",
    ],
    [
      "kvg-state taken away, so that nothing is remembered",
      { desired: [was], live: [{ ...applied(was), enabled: false, tags: { "kvg-owner": "us" } }] },
      "",
    ],
    ["a date set by hand", { desired: [dateless], live: [applied(dateless, dated)] }, "set [expiresOn]"],
    [
      "a date set by hand, and git has another value: a version would be another",
      { desired: [{ ...dateless, source: two }], live: [applied(dateless, dated)] },
      "",
    ],
    [
      "a past date put off by hand",
      {
        desired: [secret({ properties: { expiresOn: 1_799_000_000 } })],
        live: [applied(secret({ properties: { expiresOn: 1_799_000_000 } }), dated)],
      },
      "refused: past date",
    ],
    ["not there", { desired: [was] }, ""],
    ["soft-deleted", { desired: [was], deleted: live() }, "recover"],
    [
      "soft-deleted and changed",
      { desired: [was], deleted: live({ contentType: "b" }) },
      "recover, update [contentType]",
    ],
    ["soft-deleted, and git moved", { desired: [wants({ contentType: "c" })], deleted: live() }, "recover"],
    ["soft-deleted, and nobody's", { desired: [was], deleted: [unowned()] }, ""],
    ["deleted by prune, and wanted again", { desired: [was], deleted: live({ enabled: false, mark }) }, ""],
    ["disabled by prune, and wanted again", { desired: [was], live: live({ enabled: false, mark }) }, ""],
    ["nobody's", { desired: [was], live: [unowned()] }, ""],
    ["a certificate's", { desired: [was], live: [unowned({ managed: true })] }, ""],
    ["shall be absent", { desired: [absent()], live: [applied()] }, ""],
    ["an orphan", { live: [applied()], vault: { prune: "delete" } }, ""],
  ])("%s", (_, scene, expected) => expect(healed(scene)).toBe(expected));
});

describe("a key", () => {
  const wanted = key({ properties: { keyOps: ["sign"], rotate: 1 } });
  const drifted = appliedKey(wanted, { key: { keyOps: ["sign", "verify"] } });
  const other = made({ keyType: "RSA", keySize: 2048 });
  const fromGit = key({ origin: imported("1") });

  test.each<[string, Scene, string]>([
    ["other operations", { desired: [wanted], keys: [drifted] }, "update [keyOps]"],
    [
      "rotate raised in git beside it",
      { desired: [key({ properties: { keyOps: ["sign"], rotate: 2 } })], keys: [drifted] },
      "update [keyOps]",
    ],
    [
      "another type in git beside it",
      { desired: [key({ ...wanted, origin: other, tags: {} })], keys: [drifted] },
      "update [keyOps]",
    ],
    [
      "a rotation that was begun",
      { desired: [wanted], keys: [appliedKey(wanted, { enabled: false, rotating: "1" })] },
      "",
    ],
    [
      "our tags lost",
      { desired: [key()], keys: [unownedKey()], earlierKeys: [appliedKey()] },
      "update [kvg-state]",
    ],
    [
      "imported, and changed",
      {
        desired: [key({ origin: imported("1"), properties: { enabled: true } })],
        keys: [appliedKey(key({ origin: imported("1"), properties: { enabled: true } }), { enabled: false })],
      },
      "update [enabled]",
    ],
    [
      "other material",
      { desired: [fromGit], keys: [appliedKey(fromGit, { key: { numbers: "EC:P-256:3:4" } })] },
      "",
    ],
    [
      "a date set by hand, which the service does not clear",
      {
        desired: [key({ properties: { expiresOn: null } })],
        keys: [appliedKey(key({ properties: { expiresOn: null } }), dated)],
      },
      "refused: key date",
    ],
  ])("%s", (_, scene, expected) => expect(healed(scene)).toBe(expected));
});

describe("what is sent", () => {
  const remembersOf = (one: Applied = {}) => decodeState(applied(was, one).tags[stateTag])?.properties;

  test("a patch holds the drift alone, and the tags that are live where git moved those", () => {
    const desired = wants({ contentType: "c" }, { tags: { app: "new" } });
    const [effect] = effects({ desired: [desired], live: live({ enabled: false, tags: { app: "till" } }) });
    expect(effect).toMatchObject({ patch: { enabled: true, tags: { app: "till" } } });
    expect(effect).not.toHaveProperty("patch.contentType");
  });

  test("a new version carries over what is pending as it is live", () => {
    const desired = wants({ contentType: "c" });
    const { live: set, earlier } = byHand;
    const [effect] = effects({
      desired: [desired],
      live: set.map((one) => ({ ...one, contentType: "b" })),
      earlier,
    });
    expect(effect).toMatchObject({ verb: "settle", send: { contentType: "b", tags: { app: "shop" } } });
  });

  test("what is remembered stays, and so does the source where the value does", () => {
    const desired = wants({ contentType: "c" }, { source: two });
    const [effect] = effects({ desired: [desired], live: live({ enabled: false }) });
    expect(effect).toMatchObject({ stamp: { source: "kept", properties: remembersOf() } });
  });

  test("every effect but a recovery names its edits, or heals a value", () => {
    const found = effects({ desired: [was], ...byHand }).filter(isEffect);
    expect(found).toMatchObject([{ verb: "settle", evidence: "outside", stamp: { source: was.source } }]);
  });
});

test("an owner that git changed is pending: what is healed stays whose it is", () => {
  const [change] = effects({
    desired: [wants({}, { owner: "them" })],
    live: live({ contentType: "z" }),
    vault: { owners: ["us", "them"] },
  });
  expect(change).toMatchObject({
    verb: "update",
    edits: [{ property: "contentType" }],
    stamp: { owner: "us" },
  });
});
