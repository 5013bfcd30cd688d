// Secrets with every kind of effect that they can have: how the vault came to it, and what git wants of it.
import { type Effects, vault } from "./effects.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });
const env = (name: string, more: object = {}) => ({ value: { env: name, ...more } });
const external = (more: object = {}) => ({ value: "external", ...more });

/** What git said first. */
const first = {
  "cleared-date": literal("1", { expiresOn: "2090-01-01", contentType: "text/plain" }),
  "drifted-tag": literal("1", { tags: { app: "shop" } }),
  "gone-from-git": literal("1"),
  "hand-made": literal("1", { contentType: "text/plain" }),
  "hand-made-equal": literal("1"),
  "hand-made-external": external({ contentType: "a" }),
  "longer-life": literal("1", { expiresIn: "P90D" }),
  "new-literal": literal("1", { contentType: "text/plain", notBefore: "2026-02-03", tags: { app: "shop" } }),
  "new-revision": env("KV_A", { revision: 1 }),
  "new-type": literal("1", { contentType: "a" }),
  "pruned-before": literal("1"),
  "recovered-and-set": literal("1", { tags: { app: "shop" } }),
  "recovered-and-updated": literal("1"),
  "unknown-different": env("KV_B"),
  "unknown-equal": env("KV_C"),
  "wanted-again": literal("1"),
  "without-change": literal("1", { tags: { app: "shop" } }),
  absent: literal("1"),
  "absent-and-purged": literal("1"),
  "purged-only": literal("1"),
};

/** What git says now. */
const now = {
  "cleared-date": literal("1", { expiresOn: null }),
  "drifted-tag": first["drifted-tag"],
  "hand-made": first["hand-made"],
  "hand-made-equal": literal("1", { versions: { keepEnabled: 1 } }),
  "hand-made-external": external({ contentType: "b" }),
  "longer-life": literal("1", { expiresIn: "P180D" }),
  "new-literal": literal("2", { versions: { keepEnabled: 1 } }),
  "new-revision": env("KV_A", { revision: 2 }),
  "new-type": literal("1", { contentType: "b" }),
  "recovered-and-set": literal("2", { versions: { keepEnabled: 1 } }),
  "recovered-and-updated": literal("1", { tags: { app: "till" } }),
  "unknown-different": env("KV_B"),
  "unknown-equal": env("KV_C"),
  "wanted-again": first["wanted-again"],
  "without-change": first["without-change"],
  absent: { state: "absent" },
  "absent-and-purged": { state: "absent", purge: true },
  "purged-only": { state: "absent", purge: true },
  "adopted-equal": literal("1", { tags: { app: "shop" } }),
  "adopted-external": external(),
  "adopted-overwritten": literal("1", { adopt: "overwrite" }),
  "created-once": env("KV_A", { create: "once" }),
  "created-from-env": { value: { json: { user: "sa", password: { env: "KV_A" } } }, expiresIn: "P90D" },
  "created-from-literal": literal("1", { expiresOn: "2105-01-01", tags: { app: "shop" } }),
  "recovered-and-adopted": literal("1", { contentType: "text/plain" }),
};

const effects = [
  "recover recovered-and-adopted",
  "recover recovered-and-set",
  "recover recovered-and-updated",
  "adopt adopted-equal",
  "adopt adopted-external",
  "adopt adopted-overwritten",
  "set cleared-date",
  "create created-from-env",
  "create created-from-literal",
  "create created-once",
  "update drifted-tag",
  "settle hand-made",
  "settle hand-made-equal",
  "update hand-made-external",
  "update longer-life",
  "set new-literal",
  "set new-revision",
  "update new-type",
  "adopt recovered-and-adopted",
  "set recovered-and-set",
  "update recovered-and-updated",
  "settle unknown-different",
  "settle unknown-equal",
  "update wanted-again",
  "disable gone-from-git",
  "delete absent",
  "delete absent-and-purged",
  "delete pruned-before",
  "purge absent-and-purged",
  "purge purged-only",
];

const { "pruned-before": _, "wanted-again": __, ...later } = first;

export const secrets: Effects = {
  first: { secrets: first },
  later: { secrets: later },
  now: { secrets: now },
  effects,
  verbs: ["create", "set", "settle", "update", "adopt", "recover", "disable", "delete", "purge"],
  environment: {
    first: { KV_A: "a1", KV_B: "b1", KV_C: "c1" },
    now: { KV_A: "a2", KV_B: "b2", KV_C: "c1" },
  },
  before: async ({ client }) => {
    await client(vault).setSecret("hand-made-external", "1");
  },
  meddle: async ({ client, vaults }) => {
    const somebody = client(vault);
    const { tags } = (await somebody.getSecret("drifted-tag")).properties;
    await somebody.updateSecretProperties("drifted-tag", "", { tags: { ...tags, app: "till" } });
    await somebody.setSecret("hand-made", "by hand", { contentType: "text/plain" });
    await somebody.setSecret("hand-made-equal", "1");
    await somebody.setSecret("hand-made-external", "2");
    vaults.seed(vault, { name: "adopted-equal", value: "1", tags: { app: "shop", extra: "1" } });
    vaults.seed(vault, { name: "adopted-external", value: "theirs" });
    vaults.seed(vault, { name: "adopted-overwritten", value: "theirs" });
    vaults.seed(vault, { name: "recovered-and-adopted", value: "1" });
    vaults.seed(vault, { name: "of-nobody", value: "theirs" });
    for (const name of ["recovered-and-adopted", "recovered-and-set", "recovered-and-updated", "purged-only"])
      await (await somebody.beginDeleteSecret(name)).pollUntilDone();
  },
};
