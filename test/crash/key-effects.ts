// Keys with every kind of effect that they can have: how the vault came to it, and what git wants of it.
import { ec, jwk, pem } from "../material.ts";
import { type Effects, vault } from "./effects.ts";

const key = (more: object = {}) => ({ keyType: "EC", ...more });
const material = (env: string, more: object = {}, revision?: number) => ({
  material: { env, ...(revision !== undefined && { revision }) },
  ...more,
});
const policy = (expiresIn: string) => ({
  rotationPolicy: { expiresIn, lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P30D" }] },
});
const [one, two, three] = [ec(), ec(), ec()];

/** What git said first. */
const first = {
  "another-curve": key({ ...policy("P90D"), keyOps: ["sign"], tags: { app: "shop" } }),
  "drifted-ops": key({ keyOps: ["sign", "verify"] }),
  "gone-from-git": key(),
  "longer-life": key({ expiresIn: "P90D" }),
  "lost-tags": key({ tags: { app: "shop" } }),
  "new-material": material("KV_X", { tags: { app: "shop" } }, 1),
  "new-policy": key(policy("P90D")),
  "policy-gone": key(policy("P90D")),
  "pruned-before": key(),
  "recovered-and-rotated": key({ rotate: 1 }),
  "recovered-and-set": key(),
  "recovered-and-updated": key(policy("P90D")),
  "rotated-by-hand": key({ keyOps: ["sign"], expiresIn: "P90D", rotate: 1, tags: { app: "shop" } }),
  "rotated-by-policy": key({ ...policy("P90D"), rotate: 1 }),
  "rotated-with-dates": key({ rotate: 1 }),
  "unknown-different": material("KV_X", { allowNewVersion: true }),
  "unknown-equal": material("KV_Y"),
  "wanted-again": key(),
  "wanted-again-and-rotated": key({ rotate: 1 }),
  "without-change": key({ ...policy("P90D"), keyOps: ["sign"], rotate: 1 }),
  absent: key(),
  "absent-and-purged": key(),
  "purged-only": key(),
};

/** What git says now. */
const now = {
  "another-curve": key({ curve: "P-384", allowNewVersion: true, rotationPolicy: null }),
  "drifted-ops": first["drifted-ops"],
  "longer-life": key({ expiresIn: "P180D" }),
  "lost-tags": first["lost-tags"],
  "new-material": material("KV_X", { allowNewVersion: true }, 2),
  "new-policy": key(policy("P180D")),
  "policy-gone": key({ rotationPolicy: null }),
  "recovered-and-rotated": key({ rotate: 2 }),
  "recovered-and-set": key({ curve: "P-384", allowNewVersion: true }),
  "recovered-and-updated": first["recovered-and-updated"],
  "rotated-by-hand": { ...first["rotated-by-hand"], rotate: 2 },
  "rotated-by-policy": key({ ...policy("P180D"), rotate: 2 }),
  "rotated-with-dates": key({ rotate: 2 }),
  "unknown-different": first["unknown-different"],
  "unknown-equal": first["unknown-equal"],
  "wanted-again": first["wanted-again"],
  "wanted-again-and-rotated": key({ rotate: 2 }),
  "without-change": first["without-change"],
  absent: { state: "absent" },
  "absent-and-purged": { state: "absent", purge: true },
  "purged-only": { state: "absent", purge: true },
  adopted: key({ keyOps: ["sign"] }),
  "adopted-equal": material("KV_Y", { tags: { app: "shop" } }),
  "adopted-overwritten": material("KV_Y", { adopt: "overwrite" }),
  created: key({ ...policy("P90D"), keyOps: ["verify", "sign"], tags: { app: "shop" }, rotate: 7 }),
  imported: material("KV_Y", { keyOps: ["sign"], expiresIn: "P90D" }),
  "recovered-and-adopted": key(policy("P90D")),
};

const effects = [
  "recover recovered-and-adopted",
  "recover recovered-and-rotated",
  "recover recovered-and-set",
  "recover recovered-and-updated",
  "adopt adopted",
  "adopt adopted-equal",
  "adopt adopted-overwritten",
  "set another-curve",
  "create created",
  "update drifted-ops",
  "create imported",
  "update longer-life",
  "update lost-tags",
  "set new-material",
  "update new-policy",
  "update policy-gone",
  "adopt recovered-and-adopted",
  "rotate recovered-and-rotated",
  "set recovered-and-set",
  "update recovered-and-updated",
  "rotate rotated-by-hand",
  "rotate rotated-by-policy",
  "rotate rotated-with-dates",
  "settle unknown-different",
  "settle unknown-equal",
  "update wanted-again",
  "rotate wanted-again-and-rotated",
  "disable gone-from-git",
  "delete absent",
  "delete absent-and-purged",
  "delete pruned-before",
  "purge absent-and-purged",
  "purge purged-only",
];

const { "pruned-before": _, "wanted-again": __, "wanted-again-and-rotated": ___, ...later } = first;

export const keys: Effects = {
  first: { keys: first },
  later: { keys: later },
  now: { keys: now },
  effects,
  verbs: ["create", "set", "settle", "update", "adopt", "rotate", "recover", "disable", "delete", "purge"],
  environment: {
    first: { KV_X: pem(one), KV_Y: pem(two) },
    now: { KV_X: pem(three), KV_Y: jwk(two) },
  },
  before: async () => {},
  meddle: async ({ keyClient, vaults }) => {
    const somebody = keyClient(vault);
    await somebody.updateKeyProperties("drifted-ops", { keyOps: ["verify"] });
    await somebody.rotateKey("rotated-by-hand");
    await somebody.rotateKey("lost-tags");
    await somebody.updateKeyProperties("lost-tags", { tags: {} });
    const dates = { expiresOn: new Date("2030-01-01"), notBefore: new Date("2025-01-01") };
    await somebody.updateKeyProperties("rotated-with-dates", { ...dates, enabled: false });
    vaults.seed(vault, { kind: "key", name: "adopted", tags: { app: "shop" } });
    vaults.seed(vault, { kind: "key", name: "adopted-equal", material: two.export({ format: "jwk" }) });
    vaults.seed(vault, { kind: "key", name: "adopted-overwritten" });
    vaults.seed(vault, { kind: "key", name: "recovered-and-adopted" });
    vaults.seed(vault, { kind: "key", name: "of-nobody" });
    for (const name of ["adopted", "rotated", "set", "updated"])
      await (await somebody.beginDeleteKey(`recovered-and-${name}`)).pollUntilDone();
    await (await somebody.beginDeleteKey("purged-only")).pollUntilDone();
  },
};

/** The private numbers of what is imported: all others the service makes anew each time. */
export const imported: ReadonlySet<string> = new Set(
  [one, two, three].map((privateKey) => String(privateKey.export({ format: "jwk" }).d)),
);
