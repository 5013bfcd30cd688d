// Objects that are renamed, in each way that a value comes to the new name, beside renames that are older: one whose grace
// has passed, the first of two, and one that is taken back.
import { ec, pem } from "../material.ts";
import { type Effects, vault } from "./effects.ts";

const generated = (more: object = {}) => ({ value: { generate: { length: 30 } }, ...more });
const from = (renamedFrom: string, { ...entry }: object) => ({ ...entry, renamedFrom });
const literal = { value: { literal: "1" }, tags: { app: "shop" } };
const external = { value: "external", contentType: "a" };
const revised = { value: { env: "KV_A", revision: 1 }, expiresIn: "P90D" };
const copyOf = (name: string) => ({ value: { json: { password: { secret: { name } } } } });
const key = { material: { env: "KV_KEY", revision: 1 }, keyOps: ["sign"] };
const environment = { KV_A: "1", KV_KEY: pem(ec()) };

const first = {
  "back-old": generated(),
  "chain-a": generated(),
  "copying-generated": copyOf("generated-old"),
  "external-old": external,
  "generated-old": generated({ tags: { app: "shop" } }),
  "literal-old": literal,
  "marked-old": generated(),
  "revised-old": revised,
};

const { "back-old": back, "chain-a": chain, "marked-old": marked, ...kept } = first;
const later = {
  ...kept,
  "back-new": from("back-old", back),
  "chain-b": from("chain-a", chain),
  "marked-new": from("marked-old", marked),
};

const now = {
  "back-old": back,
  "chain-c": from("chain-b", chain),
  "copying-generated": copyOf("generated-new"),
  "external-new": from("external-old", external),
  "generated-new": from("generated-old", generated({ contentType: "text/plain" })),
  "literal-new": from("literal-old", literal),
  "marked-new": later["marked-new"],
  "revised-new": from("revised-old", revised),
};

export const renames: Effects = {
  first: { secrets: first, keys: { "key-old": key } },
  later: { secrets: later, keys: { "key-old": key } },
  now: { secrets: now, keys: { "key-new": from("key-old", key) } },
  effects: [
    "create key-new",
    "update key-old",
    "update back-old",
    "update chain-b",
    "create chain-c",
    "settle copying-generated",
    "create external-new",
    "update external-old",
    "create generated-new",
    "update generated-old",
    "create literal-new",
    "update literal-old",
    "create revised-new",
    "update revised-old",
    "disable back-new",
    "disable chain-a",
    "disable marked-old",
  ],
  verbs: ["create", "settle", "update", "disable"],
  environment: { first: environment, now: environment },
  before: async ({ client }) => {
    await client(vault).setSecret("external-old", "theirs");
  },
  meddle: async ({ client }) => {
    const somebody = client(vault);
    const { tags = {} } = (await somebody.getSecret("external-old")).properties;
    await somebody.setSecret("external-old", "theirs, too", { tags });
  },
};
