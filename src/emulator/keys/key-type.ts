import { type JsonObject, textMember } from "../body.ts";
import type { Call } from "../call.ts";
import { badParameter } from "../failure.ts";
import { isHsm, type JwkCurve, type KeyType, type MaterialSpec } from "./key.ts";

const sizes: Readonly<Record<"RSA" | "oct", readonly number[]>> = {
  RSA: [2048, 3072, 4096],
  oct: [128, 192, 256],
};

const curves: readonly string[] = ["P-256", "P-384", "P-521", "P-256K"] satisfies JwkCurve[];

/** The operations of each type, in the order that the service lists them where none were sent. */
const operations: Readonly<Record<MaterialSpec["type"], readonly string[]>> = {
  RSA: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"],
  EC: ["sign", "verify"],
  OKP: ["sign", "verify"],
  oct: ["deriveKey", "wrapKey", "verify", "sign", "unwrapKey", "encrypt", "decrypt"],
};

/** What each type may be given beside its own operations. Source: the service's TypeSpec, with what is in preview. */
const further: typeof operations = {
  RSA: ["import", "export", "secureWrapKey", "secureUnwrapKey"],
  EC: ["import", "export"],
  OKP: ["import", "export"],
  oct: ["import", "export"],
};

/**
 * The key type that the vault makes of the one that was sent: a managed HSM has HSM keys only. It takes AES for oct, and
 * makes keys of type OKP, as recorded of 2022 to 2026.
 * @throws Failure 400 for an unknown type, or one that the vault does not have, in our words: the service's are not known.
 */
export function readKeyType(call: Call, body: JsonObject, hsm = false): KeyType {
  const sent = textMember(body, "kty");
  if (sent === undefined) throw badParameter("Property kty is required.");
  const named = sent.replace(/-HSM$/, "");
  const base = call.managedHsm && named === "AES" ? "oct" : named;
  if (call.managedHsm && base === "OKP") return "OKP-HSM";
  if (base !== "RSA" && base !== "EC" && base !== "oct")
    throw badParameter("Property kty has invalid value.");
  if (call.managedHsm) return `${base}-HSM`;
  if (base === "oct") throw badParameter("Keys of type oct are supported by managed HSMs only.");
  if (!hsm && !isHsm(sent)) return base;
  if (call.settings.premium) return `${base}-HSM`;
  // Recorded in https://github.com/Azure/azure-sdk-for-net/issues/6551
  throw badParameter("Hardware key operation not allowed on standard vault");
}

/** What a create asks for, with the service's defaults. @throws Failure 400 */
export function readKeySpec(kty: KeyType, body: JsonObject): MaterialSpec {
  switch (kty) {
    case "EC":
    case "EC-HSM":
      return { type: "EC", curve: readKeyCurve(body) };
    case "OKP-HSM":
      return readEdwardsSpec(body);
    case "oct-HSM":
      return { type: "oct", bits: size(body, "oct", 256) };
    case "RSA":
    case "RSA-HSM": {
      const exponent = body.public_exponent ?? 65_537;
      // 17 is recorded of a managed HSM.
      const exponents: readonly unknown[] = isHsm(kty) ? [3, 17, 65_537] : [3, 65_537];
      if (typeof exponent !== "number" || !exponents.includes(exponent))
        throw badParameter(`Property public_exponent must be one of ${exponents.join(", ")}.`);
      return { type: "RSA", bits: size(body, "RSA", 2048), exponent };
    }
    default:
      throw kty satisfies never;
  }
}

/**
 * The curve that was sent, by default P-256. SECP256K1 is what the preview called P-256K.
 * @throws Failure 400 for one that the service does not have.
 */
export function readKeyCurve(body: JsonObject): JwkCurve {
  const sent = textMember(body, "crv") ?? "P-256";
  const curve = sent === "SECP256K1" ? "P-256K" : sent;
  if (curves.includes(curve)) return curve as JwkCurve;
  throw badParameter(`Property crv has invalid value. Expected one of ${curves.join(", ")}.`);
}

/** @throws Failure 400 for another curve than Ed25519. */
export function readEdwardsSpec(body: JsonObject): Extract<MaterialSpec, { type: "OKP" }> {
  const curve = textMember(body, "crv") ?? "Ed25519";
  if (curve === "Ed25519") return { type: "OKP", curve };
  throw badParameter("Property crv has invalid value. Expected Ed25519.");
}

/**
 * `key_ops` as sent; `none`, by default those of the type, where there are none or the list is empty. No recording shows
 * whether the service refuses operations that do not fit the type; we do, to be the stricter.
 * @throws Failure 400
 */
export function readKeyOps(
  body: JsonObject,
  type: MaterialSpec["type"],
  none = operations[type],
): readonly string[] {
  const given = body.key_ops ?? [];
  const sent = Array.isArray(given) && given.length === 0 ? none : given;
  const fitting = [...operations[type], ...further[type]];
  if (Array.isArray(sent) && sent.every((operation) => fitting.includes(operation)))
    return [...new Set(sent)];
  throw badParameter(`Property key_ops has an invalid value. Expected some of ${fitting.join(", ")}.`);
}

function size(body: JsonObject, type: "RSA" | "oct", usual: number): number {
  const sent = body.key_size ?? usual;
  if (typeof sent === "number" && sizes[type].includes(sent)) return sent;
  throw badParameter(`Property key_size has invalid value. Expected one of ${sizes[type].join(", ")}.`);
}
