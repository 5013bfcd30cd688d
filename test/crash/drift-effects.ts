// Objects that drifted in every way that drift --fix heals, beside some that git moved: how the vault came to it.
import { type Effects, vault } from "./effects.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

const secrets = {
  "dated-by-hand": literal("1", { expiresOn: null, contentType: "a" }),
  deleted: literal("1"),
  "deleted-and-edited": literal("1", { contentType: "a" }),
  disabled: literal("1", { enabled: true, contentType: "a" }),
  "set-by-hand": literal("1", { contentType: "a", tags: { app: "shop" } }),
  "set-by-its-owner": { value: "external", contentType: "a" },
  waiting: literal("1", { contentType: "a" }),
};

const keys = {
  "lost-tags": { keyType: "EC", tags: { app: "shop" } },
  "other-operations": { keyType: "EC", keyOps: ["sign", "verify"], rotate: 1 },
};

const first = { secrets: { ...secrets, "gone-from-git": literal("1") }, keys };

export const drifted: Effects = {
  first,
  later: first,
  // Also pending: another type of what was disabled by hand, a value, a rotation, and what was never there.
  now: {
    secrets: {
      ...secrets,
      disabled: literal("1", { enabled: true, contentType: "b" }),
      missing: literal("1"),
      waiting: literal("2", { contentType: "b" }),
    },
    keys: { ...keys, "other-operations": { ...keys["other-operations"], rotate: 2 } },
  },
  effects: [
    "recover deleted",
    "recover deleted-and-edited",
    "update lost-tags",
    "update other-operations",
    "set dated-by-hand",
    "update deleted-and-edited",
    "update disabled",
    "settle set-by-hand",
    "update set-by-its-owner",
  ],
  verbs: ["recover", "set", "settle", "update"],
  environment: { first: {}, now: {} },
  before: async ({ client }) => {
    await client(vault).setSecret("set-by-its-owner", "1");
  },
  meddle: async ({ client, keyClient }) => {
    const [somebody, withKeys] = [client(vault), keyClient(vault)];
    const edit = async (name: string, change: object) => {
      const { tags = {} } = (await somebody.getSecret(name)).properties;
      await somebody.updateSecretProperties(name, "", { ...change, tags });
    };
    await edit("dated-by-hand", { expiresOn: new Date("2037-01-01") });
    await edit("deleted-and-edited", { contentType: "by hand" });
    await edit("disabled", { enabled: false });
    await somebody.setSecret("set-by-hand", "by hand");
    await somebody.setSecret("set-by-its-owner", "2");
    for (const name of ["deleted", "deleted-and-edited"])
      await (await somebody.beginDeleteSecret(name)).pollUntilDone();
    await withKeys.rotateKey("lost-tags");
    await withKeys.updateKeyProperties("lost-tags", { tags: {} });
    const { tags = {} } = (await withKeys.getKey("other-operations")).properties;
    await withKeys.updateKeyProperties("other-operations", { keyOps: ["sign"], tags });
  },
};
