// Key pairs as people keep them. Made for each run: no private key stands in a test.
import { generateKeyPairSync, type KeyObject } from "node:crypto";

export const rsa = (): KeyObject => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
export const ec = (namedCurve = "prime256v1"): KeyObject =>
  generateKeyPairSync("ec", { namedCurve }).privateKey;

export const pem = (key: KeyObject, type: "pkcs8" | "pkcs1" | "sec1" = "pkcs8"): string =>
  key.export({ type: type as "pkcs8", format: "pem" }).toString();
export const jwk = (key: KeyObject): string => JSON.stringify(key.export({ format: "jwk" }));
