/**
 * Key material as people keep it (PEM, JWK) in the one form in which we import and compare it. Every refusal is in our
 * own words, because node:crypto's errors may quote their input.
 */

import {
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import type { DesiredKey } from "../model/desired.ts";
import { MissingValue } from "../model/errors.ts";
import { parseJson } from "../model/input.ts";
import {
  type Curve,
  findCurve,
  type KeyMaterial,
  type KeySpec,
  publicNumbers,
  rsaSizes,
} from "../model/key.ts";
import { Sealed } from "../model/sealed.ts";
import { findPemBlock } from "./pem.ts";
import { findPfx } from "./pfx.ts";

/** OpenSSL's names of the curves that Key Vault takes. Source: key-vault/keys/about-keys-details. */
const curves: { readonly [name: string]: Curve } = {
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521",
  secp256k1: "P-256K",
};

const rewrite =
  "write it anew: sed 's/-----[^-]*-----//g; s/\\\\[rn]//g' KEY | tr -d '[:space:]' | openssl base64 -d -A | openssl pkey -inform DER -out key.pem";

/**
 * Reads a private RSA or EC key: PEM (PKCS 1, PKCS 8 or SEC 1, not encrypted) or JWK.
 * @throws MissingValue where the value is anything else
 */
export function parseMaterial(value: Sealed): KeyMaterial {
  if (findPfx(value))
    refuse("the key material is a PFX", "say material: { pfx: <source>, password: <source> }");
  if (!value.isText) refuse("the key material is not text", "give the key as PEM or JWK; DER is not read");
  const text = value.reveal().trim();
  const key = text.startsWith("{") ? fromJwk(text) : fromPem(text);
  const spec = specOf(key);
  if (!belongsTogether(key))
    refuse("the key's private and public part do not belong together", "export the key again");
  const jwk = { ...key.export({ format: "jwk" }), ...("curve" in spec && { crv: spec.curve }) };
  const numbers = publicNumbers(jwk);
  if (numbers === undefined) throw new Error("a private key without public numbers");
  return { jwk: Sealed.text(JSON.stringify(jwk)), numbers, spec };
}

function fromPem(text: string): KeyObject {
  const block = findPemBlock(text);
  return attempt(
    () => createPrivateKey({ key: block, format: "pem" }),
    () => {
      if (!hasLostItsLines(block))
        refuse("the private key in the PEM cannot be read", "export it again from where it came");
      const hint = block === text.replace(/(\\[rn])+$/, "") ? rewrite : "give the private key's block alone";
      return refuse(
        "the PEM has lost its lines: each begins at the margin, and ends with a line break",
        hint,
      );
    },
  );
}

/** Whether the key is there whole, and only the lines of its PEM are not: joined, indented, or with a written `\\n`. */
function hasLostItsLines(block: string): boolean {
  const base64 = block.replaceAll(/-----[^-]*-----|\\[rn]|\s/g, "");
  const key = Buffer.from(base64, "base64");
  const types = ["pkcs8", "pkcs1", "sec1"] as const;
  return types.some((type) =>
    attempt(
      () => createPrivateKey({ key, format: "der", type }) !== undefined,
      () => false,
    ),
  );
}

function fromJwk(text: string): KeyObject {
  const data = parseJson(text) as (JsonWebKey & { readonly keys?: unknown }) | undefined;
  if (data === undefined) refuse("the JWK is not JSON", "give one key as JWK, or PEM");
  if (data.keys !== undefined) refuse("the key material is a set of keys", "give one of them alone");
  if (data.kty !== "RSA" && data.kty !== "EC")
    refuse("the JWK is neither an RSA nor an EC key", "kty must be RSA or EC");
  if (data.d === undefined) refuse("the JWK holds a public key only", "give the private key: d is missing");
  const key = { ...data, ...(findCurve(data.crv) === "P-256K" && { crv: "secp256k1" }) };
  return attempt(
    () => createPrivateKey({ key, format: "jwk" }),
    () =>
      refuse(
        "the JWK is not a complete private key",
        "an RSA key has n, e, d, p, q, dp, dq and qi, an EC key crv, x, y and d",
      ),
  );
}

function specOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): KeySpec {
  const { modulusLength = 0, namedCurve = "" } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === "rsa") {
    if (rsaSizes.includes(modulusLength)) return { keyType: "RSA", keySize: modulusLength };
    refuse("the RSA key has a size that Key Vault does not take", "make one of 2048, 3072 or 4096 bits");
  }
  const curve = curves[namedCurve];
  if (asymmetricKeyType === "ec" && curve) return { keyType: "EC", curve };
  if (asymmetricKeyType === "ec")
    refuse(
      "the EC key has a curve that Key Vault does not take",
      "make one of P-256, P-384, P-521 or P-256K",
    );
  refuse("the key is neither an RSA nor an EC key", "Key Vault takes no others");
}

/** Whether both parts are of one key. Some programs take parts of two keys, and fail when the key is used. */
const belongsTogether = (key: KeyObject): boolean => {
  const probe = Buffer.from("keyvault-gitops");
  return attempt(
    () => verify("sha256", probe, createPublicKey(key), sign("sha256", probe, key)),
    () => false,
  );
};

/** What `action` returns, or where it throws what `otherwise` does. */
function attempt<T>(action: () => T, otherwise: () => T): T {
  try {
    return action();
  } catch {
    return otherwise();
  }
}

function refuse(message: string, hint: string): never {
  throw new MissingValue("key-material-invalid", message, hint);
}

/** The operations of imported keys. Source: key-vault/keys/about-keys-details. */
const operations = {
  RSA: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "export"],
  EC: ["sign", "verify", "export"],
} as const;

/** Those of RSA keys in hardware alone: only such a key brings others in. */
const hardwareOperations: readonly string[] = ["import", "secureWrapKey", "secureUnwrapKey"];

/**
 * The material, where it fits what the manifest says of its key.
 * @throws MissingValue where the manifest declares another type, or operations that the type does not have
 */
export function fitMaterial(material: KeyMaterial, { origin, properties }: DesiredKey): KeyMaterial {
  if (origin.from !== "material") return material;
  const { keyType } = material.spec;
  const family = keyType.startsWith("EC") ? "EC" : "RSA";
  if (origin.family && origin.family !== family)
    throw new MissingValue(
      "key-material-invalid",
      `the material is an ${family} key, and keyType says ${origin.family}-HSM`,
      `say keyType: ${family}-HSM, or give the other key`,
    );
  const fits: readonly string[] = operations[family];
  const may = (operation: string) =>
    fits.includes(operation) ||
    (hardwareOperations.includes(operation) && family === "RSA" && origin.hardwareProtected);
  const others = (properties.keyOps ?? []).filter((operation) => !may(operation));
  if (others.length > 0)
    throw new MissingValue(
      "key-material-invalid",
      `the material is an ${family} key, and keyOps holds ${others.join(", ")}`,
      `an ${family} key that is imported takes ${fits.join(", ")}`,
    );
  return material;
}
