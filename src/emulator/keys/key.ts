import type { JsonWebKey } from "node:crypto";
import type { VersionRow } from "../schema.ts";

export type JwkCurve = "P-256" | "P-384" | "P-521" | "P-256K";

export type MaterialSpec =
  | { readonly type: "RSA"; readonly bits: number; readonly exponent: number }
  | { readonly type: "EC"; readonly curve: JwkCurve }
  | { readonly type: "OKP"; readonly curve: "Ed25519" }
  | { readonly type: "oct"; readonly bits: number };

export type KeyType = "RSA" | "RSA-HSM" | "EC" | "EC-HSM" | "OKP-HSM" | "oct-HSM";

/** Fresh private material, and what it was made for. */
export type KeyMade = { readonly spec: MaterialSpec; readonly jwk: JsonWebKey };

/** A release policy as the service answers it; `data` is base64url of the policy's JSON. */
export type KeyReleasePolicy = {
  readonly contentType: string;
  readonly data: string;
  readonly immutable: boolean;
};

/** Everything about a version of a key that has no column: stored as JSON in the version's `value`. */
export type Key = {
  readonly kty: KeyType;
  /** In the order they were sent. */
  readonly ops: readonly string[];
  readonly spec: MaterialSpec;
  /** The public numbers as the service spells them, which is not always as Node does. */
  readonly shown: Readonly<Record<string, string>>;
  /** The private key, for Node. */
  readonly jwk: JsonWebKey;
  readonly exportable: boolean;
  readonly releasePolicy?: KeyReleasePolicy;
  /** It was seeded, of a kind that this vault cannot make: it is shown, updated and deleted, but neither used nor rotated. */
  readonly strange?: true;
};

export const storedKeyOf = (row: Pick<VersionRow, "value">): Key => JSON.parse(row.value);

/** Whether keys of a type live in hardware. */
export const isHsm = (kty: string): boolean => kty.endsWith("-HSM");

/** The name that Node and JOSE's registry have for a curve. */
export const nodeCurve = (curve: JwkCurve): string => (curve === "P-256K" ? "secp256k1" : curve);
