// The second pass over a key's material: what a comparison of public numbers would find.
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { settleEffect } from "../../src/evidence/settle.ts";
import { VaultError } from "../../src/model/errors.ts";
import { type KeyVersion, publicNumbers } from "../../src/model/key.ts";
import type { LiveVersion } from "../../src/model/live.ts";
import type { SettleKey } from "../../src/model/plan/effect.ts";
import { Sealed } from "../../src/model/sealed.ts";

const pair = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const [ours, other] = [pair(), pair()];
const jwk = ({ privateKey }: typeof ours) =>
  Sealed.text(JSON.stringify(privateKey.export({ format: "jwk" })));
const stamp = { owner: "us", source: "kept", properties: {}, versions: 1 } as const;

const effect: SettleKey = {
  verb: "settle",
  kind: "key",
  id: { vault: "v", kind: "key", name: "a" },
  digest: "",
  after: [],
  evidence: "unknown",
  origin: {
    from: "material",
    source: { from: "file", path: "a.pem" },
    hardwareProtected: false,
    exportable: false,
  },
  edits: [],
  send: { enabled: true, tags: {} },
  patch: { tags: {} },
  inPlace: true,
  allowNewVersion: false,
  stamp,
  base: { created: 0, updated: 0, seen: "" },
};

const live: LiveVersion = {
  name: "a",
  version: "0",
  enabled: true,
  created: 0,
  updated: 0,
  tags: {},
  managed: false,
};
const version = (numbers?: string): KeyVersion => ({
  version: "0",
  spec: { keyType: "EC", curve: "P-256" },
  keyOps: [],
  exportable: false,
  ...(numbers !== undefined && { numbers }),
});
const holding = (key: () => KeyVersion) => ({
  secret: { get: () => Promise.reject(new Error("a key's comparison reads no secret")) },
  key: { get: async () => ({ live, key: key() }) },
});
const numbers = ({ publicKey }: typeof ours) => publicNumbers(publicKey.export({ format: "jwk" }));
const noMac = () => undefined;
const forbidden = () => {
  throw new VaultError("forbidden", "v", "no right");
};
const missing = () => {
  throw new VaultError("not found", "v", "not there");
};

test.each([
  ["the same key", jwk(ours), () => version(numbers(ours)), "equal"],
  ["another key", jwk(ours), () => version(numbers(other)), "different"],
  ["a key without public part", jwk(ours), () => version(), "different"],
  ["material that is none", Sealed.text("hunter2"), () => version(numbers(ours)), "not compared"],
  ["a key that may not be read", jwk(ours), forbidden, "not compared"],
  ["a key that waits to be recovered", jwk(ours), missing, "not compared"],
])("%s", async (_, value, key, compared) =>
  expect(await settleEffect(effect, "auto", async () => value, holding(key), noMac)).toEqual({
    ...effect,
    compared,
  }),
);
